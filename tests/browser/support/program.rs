//! The binary with nothing configured but a port and a folder: embedded PostgreSQL, demonstration world.

use std::fs::{self, File, Permissions};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use super::Leash;

pub struct Program {
    leash: Leash,
    pub url: String,
    folder: tempfile::TempDir,
}

impl Program {
    /// Starts it on a free port and waits until it is ready.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // PostgreSQL runs as another user than root, and must be able to enter.
        fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
        let port = free_port();
        let (listen, url) = (format!("127.0.0.1:{port}"), format!("http://localhost:{port}"));
        let data = folder.path().join("data");
        let settings = [
            ("BC_DATA_DIR", data.as_os_str()),
            ("BC_LISTEN", listen.as_ref()),
            ("BC_PUBLIC_URL", url.as_ref()),
            ("TMPDIR", folder.path().as_os_str()),
        ];
        let log = File::create(folder.path().join("log")).unwrap();
        let leash = Leash::start(env!("CARGO_BIN_EXE_business-center"), &[], &settings, log);
        let mut program = Self { leash, url, folder };
        program.wait_until_ready(port);
        program
    }

    /// What it printed.
    pub fn log(&self) -> String {
        read(&self.folder.path().join("log"))
    }

    /// The demonstration's password, as the first start prints it.
    pub fn password(&self) -> String {
        let log = self.log();
        let line = log.lines().find_map(|line| line.strip_prefix("Password of each: "));
        line.unwrap_or_else(|| panic!("no password was printed:\n{log}")).to_owned()
    }

    fn wait_until_ready(&mut self, port: u16) {
        let started = Instant::now();
        // It listens before its data is loaded, but answers only afterwards.
        while !answers(port) {
            let ended = self.leash.ended();
            let late = started.elapsed() > Duration::from_mins(2);
            assert!(ended.is_none() && !late, "the program did not start ({ended:?}):\n{}", self.log());
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Not polite on purpose: whatever way we go, PostgreSQL must go too, and before its folder does.
        self.leash.pull();
        let running = self.folder.path().join("data/postgres/postmaster.pid");
        let deadline = Instant::now() + Duration::from_secs(20);
        while running.exists() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn read(path: &Path) -> String {
    String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned()
}

fn answers(port: u16) -> bool {
    use std::io::{Read as _, Write as _};

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
