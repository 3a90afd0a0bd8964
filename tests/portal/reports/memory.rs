//! The memory of the program that makes a report's files, as Linux counts it.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::expiries::fill_up;
use crate::orders::World;
use crate::support::program::{Serving, command};

/// Bytes by which both files together may raise the peak. The rows of 100,000 lines take several times as much.
const ROOM: u64 = 32 * 1024 * 1024;

/// The most memory that a process ever held, in bytes.
fn peak(serving: &Serving) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", serving.id())).unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    peak.trim().strip_suffix(" kB").unwrap().parse::<u64>().unwrap() * 1024
}

/// The length of what comes for a path.
async fn fetch(serving: &Serving, session: &str, path: &str) -> usize {
    let mut stream = TcpStream::connect(("127.0.0.1", serving.port)).await.unwrap();
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: portal.test\r\nCookie: __Host-session={session}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    assert!(
        answer.starts_with(b"HTTP/1.1 200"),
        "{path}: {}",
        String::from_utf8_lossy(&answer[..answer.len().min(300)])
    );
    answer.len()
}

/// R61: files of 100,000 rows are made in the memory that files of a few thousand are.
#[tokio::test]
async fn files_are_made_in_constant_memory() {
    let world = World::new().await;
    world.portal.purchase(&world.account, world.north, "N-1", 0, &[("LIC-A", 1, 0, 300)]).await;
    fill_up(&world, 5_000).await;
    let settings = [("BC_LISTEN", "127.0.0.1:0"), ("BC_PUBLIC_URL", "https://portal.test")];
    let serving = Serving::start(command(&world.portal.url(), &["serve"], &settings)).await;
    let session = world.viewer.cookies["__Host-session"].clone();
    let mut peaks = Vec::new();
    for (lines, least) in [(5_000, 100_000), (100_000, 2_000_000)] {
        fill_up(&world, lines).await;
        for ending in ["csv", "xlsx"] {
            let length = fetch(&serving, &session, &format!("/accounts/1001/reports/expiries.{ending}")).await;
            assert!(ending == "xlsx" || length > least, "{lines} lines: {length} bytes");
            peaks.push(peak(&serving));
        }
    }
    // Linux counts roughly: a peak may be told as a few pages less than before.
    assert!(peaks[3].saturating_sub(peaks[1]) < ROOM, "bytes after each file: {peaks:?}");
    serving.stop().await;
}
