//! A wire between a portal and PostgreSQL that counts what goes over it, and keeps what PostgreSQL says beside answers.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use sqlx::postgres::{PgConnectOptions, PgSslMode};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpStream, UnixListener, UnixStream};
use tokio::task::JoinHandle;

/// Round trips, told apart by whom they are for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Trips {
    /// What the page asked, transactions' ends included.
    pub page: usize,
    /// Transactions that the page began.
    pub transactions: usize,
    /// What the pool asks of a connection that comes back.
    pub pool: usize,
}

/// Listens on a socket of its own; every connection to it goes on to the database.
pub struct Wire {
    folder: tempfile::TempDir,
    to: PgConnectOptions,
    counted: Arc<Mutex<Trips>>,
    notices: Arc<Mutex<Vec<String>>>,
    listening: JoinHandle<()>,
}

impl Wire {
    pub fn to(options: &PgConnectOptions) -> Self {
        let folder = tempfile::Builder::new().prefix("bc-wire-").tempdir_in("/tmp").unwrap();
        let listener = UnixListener::bind(folder.path().join(".s.PGSQL.5432")).unwrap();
        let counted = Arc::<Mutex<Trips>>::default();
        let notices = Arc::<Mutex<Vec<String>>>::default();
        let (server, shared, said) = (Server::of(options), Arc::clone(&counted), Arc::clone(&notices));
        let listening = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (server, shared, said) = (server.clone(), Arc::clone(&shared), Arc::clone(&said));
                tokio::spawn(async move {
                    let (read, write) = client.into_split();
                    match server {
                        Server::Socket(path) => {
                            let (back, on) = UnixStream::connect(path).await.unwrap().into_split();
                            join(read, write, back, on, shared, said).await;
                        }
                        Server::Port(host, port) => {
                            let (back, on) = TcpStream::connect((host, port)).await.unwrap().into_split();
                            join(read, write, back, on, shared, said).await;
                        }
                    }
                });
            }
        });
        Self { folder, to: options.clone(), counted, notices, listening }
    }

    /// How to connect over the wire.
    pub fn options(&self) -> PgConnectOptions {
        self.to.clone().socket(self.folder.path()).port(5432).ssl_mode(PgSslMode::Disable)
    }

    /// What PostgreSQL said beside its answers since the last time.
    pub fn notices(&self) -> Vec<String> {
        std::mem::take(&mut self.notices.lock().unwrap())
    }

    /// What was counted since the last time.
    pub fn take(&self) -> Trips {
        std::mem::take(&mut self.counted.lock().unwrap())
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

#[derive(Clone)]
enum Server {
    Socket(PathBuf),
    Port(String, u16),
}

impl Server {
    fn of(options: &PgConnectOptions) -> Self {
        match options.get_socket() {
            Some(folder) => Self::Socket(folder.join(format!(".s.PGSQL.{}", options.get_port()))),
            None => Self::Port(options.get_host().to_owned(), options.get_port()),
        }
    }
}

async fn join(
    mut client: impl AsyncRead + Unpin,
    mut answers: impl AsyncWrite + Unpin,
    mut server: impl AsyncRead + Unpin,
    mut on: impl AsyncWrite + Unpin,
    counted: Arc<Mutex<Trips>>,
    notices: Arc<Mutex<Vec<String>>>,
) {
    let forth = async move {
        // The first message, which opens the session, has no letter.
        let mut is_first = true;
        let mut asked_something = false;
        loop {
            let letter = if is_first { b' ' } else { client.read_u8().await? };
            let length = client.read_u32().await?;
            let mut body = vec![0; length as usize - 4];
            client.read_exact(&mut body).await?;
            match letter {
                b'Q' => count(&counted, &body),
                // The end of a batch: one answer. Alone it is a ping.
                b'S' if asked_something => counted.lock().unwrap().page += 1,
                b'S' => counted.lock().unwrap().pool += 1,
                _ => {}
            }
            asked_something = !is_first && letter != b'S' && letter != b'Q';
            let mut message = if is_first { Vec::new() } else { vec![letter] };
            is_first = false;
            message.extend(length.to_be_bytes());
            message.extend(&body);
            on.write_all(&message).await?;
        }
        #[expect(unreachable_code, reason = "it gives the block its type")]
        std::io::Result::Ok(())
    };
    let back = async move {
        loop {
            let letter = server.read_u8().await?;
            let length = server.read_u32().await?;
            let mut body = vec![0; length as usize - 4];
            server.read_exact(&mut body).await?;
            if letter == b'N' {
                notices.lock().unwrap().extend(message(&body));
            }
            let mut all = vec![letter];
            all.extend(length.to_be_bytes());
            all.extend(&body);
            answers.write_all(&all).await?;
        }
        #[expect(unreachable_code, reason = "it gives the block its type")]
        std::io::Result::Ok(())
    };
    let _ = tokio::join!(forth, back);
}

/// The text among a notice's fields.
fn message(fields: &[u8]) -> Option<String> {
    let field = fields.split(|byte| *byte == 0).find_map(|field| field.strip_prefix(b"M"))?;
    Some(String::from_utf8_lossy(field).into_owned())
}

fn count(counted: &Mutex<Trips>, text: &[u8]) {
    let text = String::from_utf8_lossy(text).to_lowercase();
    let mut counted = counted.lock().unwrap();
    if text.starts_with("unlisten") {
        counted.pool += 1;
        return;
    }
    counted.page += 1;
    counted.transactions += usize::from(text.starts_with("begin"));
}
