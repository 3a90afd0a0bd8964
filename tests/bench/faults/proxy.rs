//! A TCP proxy that misbehaves on demand: refuses, falls silent, is slow, or holds a commit back.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch};
use tokio::time::sleep;

use super::net::free_port;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Mode {
    Pass,
    /// Nobody listens, and connections are cut.
    Refuse,
    /// Connections are accepted and stay, and nothing passes.
    BlackHole,
    /// Whatever passes does so this much later.
    Slow(Duration),
}

/// Where the next commit that passes is held, for a kill.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Commit {
    /// The server never hears of it.
    Before,
    /// The server has committed, the client never hears of it.
    After,
}

type Trap = Arc<Mutex<Option<(Commit, oneshot::Sender<()>)>>>;

pub struct Proxy {
    pub port: u16,
    mode: watch::Sender<Mode>,
    trap: Trap,
}

impl Proxy {
    /// In front of a port of this machine.
    pub fn before(target: u16) -> Self {
        let (mode, watched) = watch::channel(Mode::Pass);
        let (port, trap) = (free_port(), Trap::default());
        tokio::spawn(listen(port, target, watched, Arc::clone(&trap)));
        Self { port, mode, trap }
    }

    pub fn set(&self, mode: Mode) {
        self.mode.send_replace(mode);
    }

    /// Completes when the next commit is held.
    pub fn hold_commit(&self, commit: Commit) -> oneshot::Receiver<()> {
        let (held, wait) = oneshot::channel();
        *self.trap.lock().unwrap() = Some((commit, held));
        wait
    }
}

async fn listen(port: u16, target: u16, mut mode: watch::Receiver<Mode>, trap: Trap) {
    let of_connections = mode.clone();
    loop {
        if mode.wait_for(|mode| *mode != Mode::Refuse).await.is_err() {
            return;
        }
        let Ok(listener) = TcpListener::bind(("127.0.0.1", port)).await else {
            sleep(Duration::from_millis(50)).await;
            continue;
        };
        loop {
            tokio::select! {
                refused = mode.wait_for(|mode| *mode == Mode::Refuse) => {
                    if refused.is_err() { return }
                    break;
                }
                accepted = listener.accept() => {
                    if let Ok((client, _)) = accepted {
                        tokio::spawn(connect(client, target, of_connections.clone(), Arc::clone(&trap)));
                    }
                }
            }
        }
    }
}

async fn connect(client: TcpStream, target: u16, mut mode: watch::Receiver<Mode>, trap: Trap) -> io::Result<()> {
    let is_silent = *mode.borrow() == Mode::BlackHole;
    if is_silent {
        let _ = mode.wait_for(|mode| *mode != Mode::BlackHole).await;
        return Ok(());
    }
    let server = TcpStream::connect(("127.0.0.1", target)).await?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
    let held = AtomicBool::new(false);
    // Whichever side ends first ends the other.
    tokio::select! {
        ended = pump(from_client, to_server, mode.clone(), Some(&trap), &held) => ended,
        ended = pump(from_server, to_client, mode, None, &held) => ended,
    }
}

async fn pump(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    mut mode: watch::Receiver<Mode>,
    trap: Option<&Trap>,
    held: &AtomicBool,
) -> io::Result<()> {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let read = tokio::select! {
            read = from.read(&mut buffer) => read?,
            _ = mode.wait_for(|mode| *mode == Mode::Refuse) => return Ok(()),
        };
        if read == 0 {
            return Ok(());
        }
        loop {
            let now = *mode.borrow_and_update();
            match now {
                Mode::Pass => break,
                Mode::Refuse => return Ok(()),
                Mode::Slow(by) => {
                    sleep(by).await;
                    break;
                }
                Mode::BlackHole => {
                    if mode.changed().await.is_err() {
                        return Ok(());
                    }
                }
            }
        }
        let bytes = &buffer[..read];
        let is_commit = bytes.windows(7).any(|part| part == b"COMMIT\0");
        let trapped = trap.filter(|_| is_commit).and_then(|trap| trap.lock().unwrap().take());
        if let Some((commit, tell)) = trapped {
            held.store(true, Ordering::SeqCst);
            if commit == Commit::After {
                to.write_all(bytes).await?;
                sleep(Duration::from_millis(100)).await;
            }
            let _ = tell.send(());
            sleep(Duration::from_millis(500)).await;
            return Ok(());
        }
        if trap.is_none() && held.load(Ordering::SeqCst) {
            std::future::pending::<()>().await;
        }
        to.write_all(bytes).await?;
    }
}
