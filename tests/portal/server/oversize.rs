//! What is too large is refused while it arrives, over real sockets (WEB-10).

use business_center::app;
use business_center::web::server;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::support::Portal;

const HEAD: &str = "POST /sign-in HTTP/1.1\r\nHost: portal.example\r\nSec-Fetch-Site: same-origin\r\n\
                    Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n";

/// The status of the answer to these bytes, of which as many are sent as are taken.
async fn status(port: u16, head: &str, body: &[u8]) -> u16 {
    let stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let (mut answer, mut question) = stream.into_split();
    let bytes = [head.as_bytes(), b"\r\n", body].concat();
    // The other side may close before it has read all.
    let sending = tokio::spawn(async move {
        let _ = question.write_all(&bytes).await;
        question
    });
    let mut first = vec![0; 12];
    let read = answer.read_exact(&mut first).await;
    sending.abort();
    assert!(read.is_ok(), "no answer to {}", head.get(..60).unwrap_or(head));
    String::from_utf8(first).unwrap()[9..].parse().unwrap()
}

/// WEB-10: ten megabytes with a length or in chunks, ten thousand fields, a field of a megabyte, 100 KB of headers, 300
/// headers: refused, and the next visitor is served.
#[tokio::test]
async fn what_is_too_large_is_refused_at_once() {
    let portal = Portal::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = tokio::spawn(server::serve(listener, app::build(&portal.state), std::future::pending()));

    let large = vec![b'a'; 10 * 1024 * 1024];
    let length = |body: &[u8]| format!("{HEAD}Content-Length: {}\r\n", body.len());
    assert_eq!(status(port, &length(&large), &large).await, 413);
    let megabyte = [b"email=".as_slice(), &large[..1024 * 1024]].concat();
    assert_eq!(status(port, &length(&megabyte), &megabyte).await, 413);
    let chunk = [b"10000\r\n".as_slice(), &large[..0x10000], b"\r\n"].concat();
    let chunks = [chunk.repeat(160), b"0\r\n\r\n".to_vec()].concat();
    assert_eq!(status(port, &format!("{HEAD}Transfer-Encoding: chunked\r\n"), &chunks).await, 413);
    let fields = b"email=a&".repeat(8_000);
    assert_eq!(status(port, &length(&fields), &fields).await, 413);
    let odd = (0..1_900).map(|n| format!("field{n}=1")).collect::<Vec<_>>().join("&");
    assert_eq!(status(port, &length(odd.as_bytes()), odd.as_bytes()).await, 422);
    let long = format!("{HEAD}X-Long: {}\r\nContent-Length: 0\r\n", "a".repeat(100 * 1024));
    assert_eq!(status(port, &long, b"").await, 431);
    let many = (0..300).map(|n| format!("X-{n}: 1\r\n")).collect::<Vec<_>>().concat();
    assert_eq!(status(port, &format!("{HEAD}{many}Content-Length: 0\r\n"), b"").await, 431);

    let fields = b"email=a%40b.example&password=x&next=";
    assert_eq!(status(port, &length(fields), fields).await, 422);
    assert_eq!(status(port, "GET /sign-in HTTP/1.1\r\nHost: portal.example\r\nConnection: close\r\n", b"").await, 200);
    server.abort();
}
