//! A log that nobody reads (P17, F14): the portal neither waits for its reader nor misses it.

use std::process::Stdio;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

use crate::support::Portal;
use crate::support::program::command;

/// One answer after the other on one connection.
async fn ask(stream: &mut TcpStream, path: &str, end: &[u8]) -> String {
    let question = format!("GET {path} HTTP/1.1\r\nHost: portal.test\r\n\r\n");
    stream.write_all(question.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(end) {
        assert!(stream.read_buf(&mut answer).await.unwrap() > 0, "{}", String::from_utf8_lossy(&answer));
    }
    String::from_utf8_lossy(&answer).into_owned()
}

fn port(line: &str) -> Option<u16> {
    line.split("127.0.0.1:").nth(1)?.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
}

/// Its reader stops and later goes away: every request is answered, what was lost is counted, and it stops when told.
#[tokio::test]
async fn a_log_that_nobody_reads_holds_nothing_up() {
    let portal = Portal::new().await;
    let settings = [
        ("BC_LISTEN", "127.0.0.1:0"),
        ("BC_METRICS_LISTEN", "127.0.0.1:0"),
        ("BC_PUBLIC_URL", "http://portal.test"),
        ("BC_LOG", "trace,business_center=trace"),
    ];
    let mut command = command(&portal.url(), &["serve"], &settings);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let (mut serving, mut figures) = (None, None);
    while serving.is_none() {
        let line = lines.next_line().await.unwrap().expect("it serves");
        figures = figures.or_else(|| port(&line).filter(|_| line.contains("figures")));
        serving = port(&line).filter(|_| line.contains("serving"));
    }
    // From here on nobody reads, and the pipe fills up.
    let mut stream = TcpStream::connect(("127.0.0.1", serving.unwrap())).await.unwrap();
    let mut prometheus = TcpStream::connect(("127.0.0.1", figures.unwrap())).await.unwrap();
    let dropped = async |prometheus: &mut TcpStream| {
        let figures = ask(prometheus, "/metrics", b"# EOF\n").await;
        let line = figures.lines().find(|line| line.starts_with("business_center_log_lines_dropped_total ")).unwrap();
        line.rsplit(' ').next().unwrap().parse::<u64>().unwrap()
    };
    for round in 0.. {
        for _ in 0..500 {
            assert!(ask(&mut stream, "/healthz", b"ok\n").await.starts_with("HTTP/1.1 200"));
        }
        if dropped(&mut prometheus).await > 0 {
            break;
        }
        assert!(round < 200, "nothing was lost");
    }
    assert!(ask(&mut stream, "/readyz", b"ready\n").await.starts_with("HTTP/1.1 200"));

    drop(lines);
    for _ in 0..500 {
        assert!(ask(&mut stream, "/healthz", b"ok\n").await.starts_with("HTTP/1.1 200"));
    }
    let id = rustix::process::Pid::from_raw(i32::try_from(child.id().unwrap()).unwrap()).unwrap();
    rustix::process::kill_process(id, rustix::process::Signal::TERM).unwrap();
    assert!(child.wait().await.unwrap().success());
}
