//! Ports, random numbers, and one HTTP request over its own connection.

use std::io;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

pub const HOST: &str = "portal.test";

/// Longer than any answer of ours may take: a form that is waited for, and then a silent database.
const PATIENCE: Duration = Duration::from_secs(30);

/// A port that nobody listens on: kept for a program that comes back to it.
pub fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// SplitMix64: the same faults for the same seed.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit
    }

    pub fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }

    /// Between the two, in milliseconds.
    pub fn pause(&mut self, least: u64, most: u64) -> Duration {
        Duration::from_millis(least + self.below(most - least))
    }
}

#[derive(Debug, Clone)]
pub struct Request {
    pub method: &'static str,
    pub path: String,
    pub cookie: String,
    /// Whom a trusted proxy says it comes from.
    pub client: String,
    pub body: String,
}

impl Request {
    pub fn get(path: &str, cookie: &str) -> Self {
        Self {
            method: "GET",
            path: path.to_owned(),
            cookie: cookie.to_owned(),
            client: "10.0.0.1".into(),
            body: String::new(),
        }
    }

    pub fn post(path: &str, cookie: &str, fields: &[(&str, &str)]) -> Self {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        Self { method: "POST", body, ..Self::get(path, cookie) }
    }

    pub fn bytes(&self) -> Vec<u8> {
        let Self { method, path, cookie, client, body } = self;
        format!(
            "{method} {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n\
             Cookie: session={cookie}\r\nX-Forwarded-For: {client}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .into_bytes()
    }
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub text: String,
    pub took: Duration,
}

/// Why there is no answer: the connection was refused, so that nothing was asked, or it was lost.
#[derive(Debug)]
pub enum Lost {
    Refused,
    UnderWay,
}

pub async fn ask(port: u16, request: &Request) -> Result<Answer, Lost> {
    let begun = Instant::now();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.map_err(|_| Lost::Refused)?;
    let talk = async {
        stream.write_all(&request.bytes()).await?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let status = text.get(9..12).and_then(|status| status.parse().ok());
        let status = status.ok_or_else(|| io::Error::new(io::ErrorKind::UnexpectedEof, "no answer"))?;
        Ok(Answer { status, text, took: begun.elapsed() })
    };
    let answered: Result<io::Result<Answer>, _> = tokio::time::timeout(PATIENCE, talk).await;
    answered.ok().and_then(Result::ok).ok_or(Lost::UnderWay)
}
