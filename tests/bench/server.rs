//! What is measured: PostgreSQL as an operator would run it, and the portal's own release binary on it.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use business_center::db::embedded::{self, EmbeddedServer, EmbeddedSettings};
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};

/// Of this bench alone; links in mails are derived from it.
pub const KEY: &str = "YSBiZW5jaCdzIG93biBrZXksIG5ldmVyIHVzZWQgZWxzZXdoZXJl";

/// Where the bench keeps its server, its logs and its vendor's files.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench")
}

/// A PostgreSQL of the bench's own, writing to the disk as in production.
pub struct Postgres {
    server: EmbeddedServer,
}

impl Postgres {
    pub async fn start() -> Self {
        let options = [
            "shared_buffers=1GB",
            "effective_cache_size=4GB",
            "maintenance_work_mem=512MB",
            "max_wal_size=8GB",
            "max_connections=200",
            "max_parallel_workers_per_gather=0",
        ];
        let settings = EmbeddedSettings {
            data_dir: folder(),
            postgres_bin: std::env::var_os("BC_POSTGRES_BIN").map(PathBuf::from),
            durable: true,
            options: options.map(str::to_owned).to_vec(),
        };
        Self { server: embedded::start(&settings).await.unwrap_or_else(|error| panic!("{error}")) }
    }

    pub fn options(&self, database: &str) -> PgConnectOptions {
        self.server.connect_options(database).disable_statement_logging()
    }

    /// The server's own log.
    pub fn log() -> PathBuf {
        folder().join("postgres.log")
    }

    pub async fn databases(&self) -> Vec<String> {
        let mut connection = self.options("postgres").connect().await.unwrap();
        sqlx::query_scalar("select datname::text from pg_database").fetch_all(&mut connection).await.unwrap()
    }

    pub async fn create(&self, database: &str) {
        self.drop(database).await;
        self.run(format!("create database {database}")).await;
    }

    pub async fn drop(&self, database: &str) {
        self.run(format!("drop database if exists {database} with (force)")).await;
    }

    async fn run(&self, statement: String) {
        let mut connection = self.options("postgres").connect().await.unwrap();
        sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }
}

/// A command of the release binary on a database.
pub fn command(options: &PgConnectOptions, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_business-center"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("BC_")) {
        command.env_remove(name);
    }
    command
        .args(arguments)
        .env("DATABASE_URL", options.to_url_lossy().as_str())
        .env("BC_SECRET_KEY", KEY)
        .env("BC_MAIL", "log")
        // Limits protect from what a load test is.
        .env("BC_LIMITS", "off")
        .stdin(Stdio::null());
    command
}

/// The portal, serving.
pub struct Portal {
    pub port: u16,
    pub pid: u32,
    child: Child,
}

impl Portal {
    /// The web server alone, logging to a file as it does by default.
    pub fn start(options: &PgConnectOptions) -> Self {
        Self::with(options, &["serve", "--no-worker"], &[])
    }

    pub fn with(options: &PgConnectOptions, arguments: &[&str], settings: &[(&str, &str)]) -> Self {
        let port = free_port();
        let log = folder().join(format!("portal-{port}.log"));
        let child = command(options, arguments)
            .env("BC_LISTEN", format!("127.0.0.1:{port}"))
            .env("BC_PUBLIC_URL", format!("http://127.0.0.1:{port}"))
            .envs(settings.iter().copied())
            .stdout(Stdio::null())
            .stderr(File::create(&log).unwrap())
            .spawn()
            .unwrap();
        let portal = Self { port, pid: child.id(), child };
        let begun = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() || !portal.is_ready() {
            assert!(begun.elapsed() < Duration::from_mins(1), "the portal does not serve: see {}", log.display());
            std::thread::sleep(Duration::from_millis(1));
        }
        portal
    }

    fn is_ready(&self) -> bool {
        use std::io::{Read as _, Write as _};

        let mut answer = [0; 12];
        std::net::TcpStream::connect(("127.0.0.1", self.port))
            .and_then(|mut stream| {
                write!(stream, "GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
                stream.read_exact(&mut answer)
            })
            .is_ok_and(|()| answer.ends_with(b" 200"))
    }

    /// A figure of the process in kB: `VmRSS`, or `VmHWM` for the largest it has been.
    pub fn memory(&self, name: &str) -> u64 {
        memory(self.pid, name).unwrap()
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        let pid = rustix::process::Pid::from_raw(i32::try_from(self.pid).unwrap()).unwrap();
        let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        let _ = self.child.wait();
    }
}

/// A figure of a process in kB.
pub fn memory(pid: u32, name: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with(&format!("{name}:")))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
