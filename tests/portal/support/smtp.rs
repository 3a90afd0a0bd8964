//! A real SMTP server that keeps what it is sent, byte by byte, and answers as a test wants it to.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

pub struct SmtpCatcher {
    pub port: u16,
    book: Arc<Mutex<Book>>,
    listening: tokio::task::JoinHandle<()>,
}

#[derive(Default)]
struct Book {
    caught: Vec<Caught>,
    /// What RCPT is answered, by address: one after another, then 250. Empty is silence.
    at_recipient: BTreeMap<String, VecDeque<&'static str>>,
    /// What the end of the message is answered, likewise.
    at_end: BTreeMap<String, VecDeque<&'static str>>,
    /// Whether it offers AUTH, and takes any password.
    knows_passwords: bool,
}

/// One message, from MAIL FROM to its last dot.
#[derive(Debug, Clone, Default)]
pub struct Caught {
    pub sender: String,
    pub recipients: Vec<String>,
    pub bytes: Vec<u8>,
    /// Whether we said 250 to it.
    pub accepted: bool,
}

impl SmtpCatcher {
    pub async fn start() -> Self {
        Self::on(0).await
    }

    /// One that takes any user and password.
    pub async fn that_knows_passwords() -> Self {
        let catcher = Self::start().await;
        catcher.book().knows_passwords = true;
        catcher
    }

    /// On a port that is known already, for a server that comes back.
    pub async fn on(port: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let (port, book) = (listener.local_addr().unwrap().port(), Arc::new(Mutex::new(Book::default())));
        let shared = Arc::clone(&book);
        let listening = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, Arc::clone(&shared)));
            }
        });
        Self { port, book, listening }
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap()
    }

    /// Answers to an address at RCPT, one after another; an empty one is silence.
    pub fn answers_recipient(&self, address: &str, answers: &[&'static str]) {
        self.book().at_recipient.insert(address.to_owned(), answers.iter().copied().collect());
    }

    /// Answers to an address at the end of its message.
    pub fn answers_message(&self, address: &str, answers: &[&'static str]) {
        self.book().at_end.insert(address.to_owned(), answers.iter().copied().collect());
    }

    /// Whether all answers meant for an address at RCPT were given.
    pub fn has_answered(&self, address: &str) -> bool {
        self.book().at_recipient.get(address).is_none_or(VecDeque::is_empty)
    }

    /// Every message that arrived, those refused at their end included.
    pub fn caught(&self) -> Vec<Caught> {
        self.book().caught.clone()
    }

    /// The accepted ones to an address.
    pub fn accepted(&self, address: &str) -> Vec<Caught> {
        let is_it = |mail: &Caught| mail.accepted && mail.recipients.iter().any(|recipient| recipient == address);
        self.caught().into_iter().filter(is_it).collect()
    }
}

impl Drop for SmtpCatcher {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

impl Caught {
    pub fn parsed(&self) -> mail_parser::Message<'_> {
        mail_parser::MessageParser::default().parse(&self.bytes).unwrap()
    }

    /// The decoded text part.
    pub fn text(&self) -> String {
        self.parsed().body_text(0).unwrap().into_owned()
    }

    /// The decoded HTML part.
    pub fn html(&self) -> String {
        self.parsed().body_html(0).unwrap().into_owned()
    }
}

async fn talk(stream: TcpStream, book: Arc<Mutex<Book>>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut mail = Caught::default();
    stream.write_all(b"220 catcher\r\n").await?;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let address = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
        let answer = match line.get(..4).map(str::to_uppercase).as_deref() {
            Some("EHLO") if book.lock().unwrap().knows_passwords => "250-catcher\r\n250 AUTH PLAIN",
            Some("AUTH") => "235 come in",
            Some("MAIL") => {
                mail = Caught { sender: address, ..Caught::default() };
                "250 ok"
            }
            Some("RCPT") => {
                let answer = book.lock().unwrap().at_recipient.get_mut(&address).and_then(VecDeque::pop_front);
                mail.recipients.push(address);
                answer.unwrap_or("250 ok")
            }
            Some("DATA") => {
                stream.write_all(b"354 go on\r\n").await?;
                while !mail.bytes.ends_with(b"\r\n.\r\n") {
                    if stream.read_until(b'\n', &mut mail.bytes).await? == 0 {
                        return Ok(());
                    }
                }
                mail.bytes.truncate(mail.bytes.len() - 3);
                let mut book = book.lock().unwrap();
                let scripted = mail.recipients.first().and_then(|address| book.at_end.get_mut(address));
                let answer = scripted.and_then(VecDeque::pop_front).unwrap_or("250 ok");
                mail.accepted = answer.starts_with("250");
                book.caught.push(mail.clone());
                answer
            }
            Some("QUIT") => {
                stream.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => "250 ok",
        };
        if answer.is_empty() {
            std::future::pending::<()>().await;
        }
        stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
}
