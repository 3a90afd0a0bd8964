//! An SMTP server that records what it took, and misbehaves on demand.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use super::net::Random;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Manner {
    Polite,
    /// 30 % "later", 5 % "never", 5 % cut off after the message.
    Faulty,
    /// Half of the connections hear nothing at the greeting, after the message, or a byte in ten seconds.
    Tarpit,
}

/// Where the next mail is met, for a kill.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Point {
    /// Connected: claimed, nothing said yet.
    Claimed,
    /// The whole message is here, 250 is not said.
    Received,
    /// 250 is said.
    Accepted,
}

#[derive(Debug, Clone)]
pub struct Delivered {
    pub recipient: String,
    pub message_id: String,
    /// The path of the invitation's link, if there is one.
    pub link: Option<String>,
    pub at: Instant,
}

struct Book {
    manner: Manner,
    random: Random,
    delivered: Vec<Delivered>,
    refused: BTreeMap<String, usize>,
    trap: Option<(Point, oneshot::Sender<()>)>,
    connections: usize,
}

#[derive(Clone)]
pub struct Recorder {
    pub port: u16,
    book: Arc<Mutex<Book>>,
}

impl Recorder {
    pub async fn start(seed: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let book = Book {
            manner: Manner::Polite,
            random: Random(seed),
            delivered: Vec::new(),
            refused: BTreeMap::new(),
            trap: None,
            connections: 0,
        };
        let recorder = Self { port: listener.local_addr().unwrap().port(), book: Arc::new(Mutex::new(book)) };
        let shared = recorder.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, shared.clone()));
            }
        });
        recorder
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap()
    }

    pub fn behave(&self, manner: Manner) {
        self.book().manner = manner;
    }

    pub fn delivered(&self) -> Vec<Delivered> {
        self.book().delivered.clone()
    }

    pub fn refused(&self) -> BTreeMap<String, usize> {
        self.book().refused.clone()
    }

    /// Completes when a mail gets to this point.
    pub fn meet(&self, point: Point) -> oneshot::Receiver<()> {
        let (met, wait) = oneshot::channel();
        self.book().trap = Some((point, met));
        wait
    }

    fn arrived_at(&self, point: Point) -> bool {
        let mut book = self.book();
        if book.trap.as_ref().is_none_or(|(trapped, _)| *trapped != point) {
            return false;
        }
        book.trap.take().is_some_and(|(_, met)| met.send(()).is_ok())
    }

    /// What a faulty server says to an address, or to a message.
    fn refusal(&self, recipient: &str) -> Option<&'static str> {
        let mut book = self.book();
        if book.manner != Manner::Faulty {
            return None;
        }
        let chance = book.random.below(100);
        match chance {
            0..30 => Some("451 later"),
            30..35 => {
                *book.refused.entry(recipient.to_owned()).or_default() += 1;
                Some("550 nobody here")
            }
            _ => None,
        }
    }
}

async fn silence() {
    std::future::pending::<()>().await;
}

async fn talk(stream: TcpStream, recorder: Recorder) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let trap = {
        let mut book = recorder.book();
        book.connections += 1;
        (book.manner == Manner::Tarpit && book.connections.is_multiple_of(2)).then(|| book.random.below(3))
    };
    if recorder.arrived_at(Point::Claimed) || trap == Some(0) {
        silence().await;
    }
    stream.write_all(b"220 recorder\r\n").await?;
    let mut recipient = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let answer = match line.get(..4).map(str::to_uppercase).as_deref() {
            Some("RCPT") => {
                line.split(['<', '>']).nth(1).unwrap_or_default().clone_into(&mut recipient);
                recorder.refusal(&recipient).unwrap_or("250 ok")
            }
            Some("DATA") => {
                stream.write_all(b"354 go on\r\n").await?;
                let mut bytes = Vec::new();
                while !bytes.ends_with(b"\r\n.\r\n") {
                    if stream.read_until(b'\n', &mut bytes).await? == 0 {
                        return Ok(());
                    }
                }
                let cut = {
                    let mut book = recorder.book();
                    book.manner == Manner::Faulty && book.random.percent(5)
                };
                if cut {
                    return Ok(());
                }
                if recorder.arrived_at(Point::Received) || trap == Some(1) {
                    silence().await;
                }
                recorder.book().delivered.push(read(&recipient, &bytes));
                stream.write_all(b"250 ok\r\n").await?;
                if recorder.arrived_at(Point::Accepted) {
                    silence().await;
                }
                continue;
            }
            Some("QUIT") => {
                stream.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => "250 ok",
        };
        for byte in format!("{answer}\r\n").bytes() {
            stream.write_all(&[byte]).await?;
            if trap == Some(2) {
                tokio::time::sleep(Duration::from_secs(10)).await;
            }
        }
    }
}

fn read(recipient: &str, bytes: &[u8]) -> Delivered {
    let mail = mail_parser::MessageParser::default().parse(bytes).unwrap();
    let text = mail.body_text(0).unwrap_or_default().into_owned();
    let link = text.find("/invitations/").map(|at| text[at..].split_whitespace().next().unwrap_or_default().to_owned());
    let message_id = mail.message_id().unwrap_or_default().to_owned();
    Delivered { recipient: recipient.to_owned(), message_id, link, at: Instant::now() }
}
