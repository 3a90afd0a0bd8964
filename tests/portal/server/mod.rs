//! The accept loop, over real sockets.

mod figures;
mod oversize;
mod start;
mod stop;

use std::time::Duration;

use business_center::app;
use business_center::web::server;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket};
use tokio::time::timeout;

use crate::support::Portal;

/// WEB-12, P15: who asks for much and takes none of it is cut off, and the place is free again.
#[tokio::test]
async fn a_client_that_never_reads_is_cut_off() {
    let portal = Portal::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(server::serve(listener, app::build(&portal.state), std::future::pending()));

    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let mut stream = socket.connect(address).await.unwrap();
    let question = "GET /sign-in HTTP/1.1\r\nHost: portal.example\r\n\r\n".repeat(400);
    // Sending ends in an error when the other side has gone.
    let cut = timeout(Duration::from_mins(1), async {
        loop {
            if stream.write_all(question.as_bytes()).await.is_err() {
                break;
            }
        }
    });
    assert!(cut.await.is_ok(), "still connected after a minute");
    server.abort();
}

/// The same client gets every answer when it reads.
#[tokio::test]
async fn a_client_that_reads_is_served() {
    let portal = Portal::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(server::serve(listener, app::build(&portal.state), std::future::pending()));

    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let question = "GET /sign-in HTTP/1.1\r\nHost: portal.example\r\nConnection: close\r\n\r\n";
    stream.write_all(question.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    server.abort();
}
