//! The binary with nothing configured but a port and a folder: embedded PostgreSQL, demonstration world.

use std::fs::File;
use std::io::Read as _;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub struct Program {
    child: Child,
    pub url: String,
    _folder: tempfile::TempDir,
}

impl Program {
    /// Starts it on a free port and waits until it is ready.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = free_port();
        let log = folder.path().join("log");
        let output = File::create(&log).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_business-center"))
            .env_remove("DATABASE_URL")
            .env("BC_DATA_DIR", folder.path().join("data"))
            .env("BC_LISTEN", format!("127.0.0.1:{port}"))
            .env("BC_PUBLIC_URL", format!("http://localhost:{port}"))
            .stdin(Stdio::null())
            .stdout(output.try_clone().unwrap())
            .stderr(output)
            .spawn()
            .unwrap();
        let mut program = Self { child, url: format!("http://localhost:{port}"), _folder: folder };
        program.wait_until_ready(port, &log);
        program
    }

    fn wait_until_ready(&mut self, port: u16, log: &PathBuf) {
        let started = Instant::now();
        loop {
            let gone = self.child.try_wait().unwrap();
            if gone.is_some() || started.elapsed() > Duration::from_secs(90) {
                let mut text = String::new();
                File::open(log).unwrap().read_to_string(&mut text).unwrap();
                panic!("the program did not start ({gone:?}):\n{text}");
            }
            // It listens before its data is loaded, but answers only afterwards.
            if answers(port) {
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Not polite on purpose: whatever way we go, PostgreSQL must go too.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn answers(port: u16) -> bool {
    use std::io::Write as _;

    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) else { return false };
    let _ = stream.set_read_timeout(Some(Duration::from_secs(1)));
    let _ = stream
        .write_all(format!("GET /readyz HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n").as_bytes());
    let mut head = [0; 12];
    stream.read_exact(&mut head).is_ok() && head.ends_with(b"200")
}

/// A port that nobody listens on now.
pub fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}
