//! The end of a process (REL-12): told to stop, it drops nobody.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::Portal;
use crate::support::program::{Serving, command};

const BODY: &str = "language=fr&next=%2F";

async fn connect(port: u16) -> TcpStream {
    TcpStream::connect(("127.0.0.1", port)).await.unwrap()
}

/// What comes next on a connection that stays open.
async fn read(stream: &mut TcpStream) -> String {
    let mut answer = vec![0; 8192];
    let length = stream.read(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer[..length]).into_owned()
}

async fn get(stream: &mut TcpStream, path: &str) -> String {
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: portal.test\r\n\r\n").as_bytes()).await.unwrap();
    read(stream).await
}

/// A form whose head has arrived and whose handler waits for the rest.
async fn half_a_form(port: u16) -> TcpStream {
    let mut stream = connect(port).await;
    let head = format!(
        "POST /language HTTP/1.1\r\nHost: portal.test\r\nSec-Fetch-Site: same-origin\r\nExpect: 100-continue\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        BODY.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    assert!(read(&mut stream).await.starts_with("HTTP/1.1 100"));
    stream
}

/// REL-12: twenty requests under way, idle and half-open connections. The requests are answered whole, a balancer hears at
/// once that it should send no more, those who still ask are told to go, and the process ends by itself.
#[tokio::test]
async fn requests_under_way_are_answered_when_it_stops() {
    let portal = Portal::new().await;
    let settings = [("BC_LISTEN", "127.0.0.1:0"), ("BC_PUBLIC_URL", "http://portal.test")];
    let serving = Serving::start(command(&portal.url(), &["serve"], &settings)).await;
    let mut idle = connect(serving.port).await;
    assert!(get(&mut idle, "/healthz").await.ends_with("ok\n"));
    let mut half_open = connect(serving.port).await;
    half_open.write_all(b"GET /sign-in HTTP/1.1\r\nHost: por").await.unwrap();
    let silent = connect(serving.port).await;
    let mut under_way = Vec::new();
    for _ in 0..20 {
        under_way.push(half_a_form(serving.port).await);
    }
    serving.terminate();

    // While it still serves, whoever asks is told.
    loop {
        let told = get(&mut connect(serving.port).await, "/readyz").await;
        if told.starts_with("HTTP/1.1 503") {
            assert!(told.contains("connection: close") && told.ends_with("stopping\n"), "{told}");
            break;
        }
    }
    for mut stream in under_way {
        stream.write_all(BODY.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("nobody is reset");
        assert!(answer.starts_with("HTTP/1.1 303") && answer.contains("connection: close"), "{answer}");
    }
    let log = serving.end().await;
    assert!(log.contains("connections were still open after 7 s"), "the half-open one was cut off:\n{log}");
    assert_eq!(read(&mut idle).await, "");
    drop((half_open, silent));
}
