//! A PostgreSQL of the bench's own, on a disk, with `fsync` on, that can be restarted in both of its ways.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sqlx::{Connection as _, PgPool};
use tempfile::TempDir;

use super::net::free_port;

/// Few enough that a fault can take them all.
const CONNECTIONS: u32 = 100;

pub struct Postgres {
    pub port: u16,
    /// The bench's own way in, past every proxy.
    pub pool: PgPool,
    folder: TempDir,
    programs: PathBuf,
    user: Option<String>,
}

impl Postgres {
    pub async fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("business-center-faults-").tempdir().unwrap();
        let (programs, user) = (programs(), is_root().then(|| "postgres".to_owned()));
        if user.is_some() {
            assert!(Command::new("chown").arg("postgres").arg(folder.path()).status().unwrap().success());
        }
        let port = free_port();
        let superuser = PgConnectOptions::new().host("127.0.0.1").port(port).username("postgres").database("postgres");
        let pool = PgPoolOptions::new().max_connections(8).connect_lazy_with(superuser.clone().database("portal"));
        let server = Self { port, pool, folder, programs, user };
        let data = server.data();
        let made = ["-D", &data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"];
        server.run("initdb", &made);
        server.control(&["start"]);
        let mut connection = PgConnection::connect_with(&superuser).await.unwrap();
        // As in a real installation, the portal is no superuser.
        sqlx::raw_sql("create role portal login").execute(&mut connection).await.unwrap();
        sqlx::raw_sql("create database portal owner portal").execute(&mut connection).await.unwrap();
        server
    }

    /// Restarts it, `fast` or `immediate`, and says how long it was away.
    pub fn restart(&self, how: &str) -> Duration {
        let begun = Instant::now();
        self.control(&["-m", how, "restart"]);
        begun.elapsed()
    }

    fn data(&self) -> String {
        self.folder.path().join("data").to_string_lossy().into_owned()
    }

    fn control(&self, arguments: &[&str]) {
        let data = self.data();
        let log = self.folder.path().join("log").to_string_lossy().into_owned();
        let settings = format!(
            "-c listen_addresses=127.0.0.1 -c port={} -c unix_socket_directories= -c max_connections={CONNECTIONS} \
             -c fsync=on -c synchronous_commit=on -c timezone=UTC -c deadlock_timeout=200ms",
            self.port
        );
        self.run("pg_ctl", &[&["-D", &data, "-l", &log, "-w", "-o", &settings], arguments].concat());
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let program = self.programs.join(program);
        let mut command = match &self.user {
            Some(user) => {
                let mut command = Command::new("setpriv");
                command
                    .arg(format!("--reuid={user}"))
                    .arg(format!("--regid={user}"))
                    .arg("--clear-groups")
                    .arg(program);
                command
            }
            None => Command::new(program),
        };
        // The server inherits what it is given: not the pipes that somebody waits for.
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null()).stdout(Stdio::null());
        assert!(command.status().unwrap().success(), "{command:?}");
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // A bench that failed must not hide why.
        if std::fs::exists(Path::new(&self.data()).join("postmaster.pid")).unwrap_or(false) {
            self.control(&["-m", "immediate", "stop"]);
        }
    }
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

fn programs() -> PathBuf {
    if let Some(folder) = std::env::var_os("BC_POSTGRES_BIN") {
        return folder.into();
    }
    let versions =
        std::fs::read_dir("/usr/lib/postgresql").expect("PostgreSQL is installed, or BC_POSTGRES_BIN is set");
    let mut folders: Vec<PathBuf> = versions.map(|version| version.unwrap().path().join("bin")).collect();
    folders.sort();
    folders.pop().expect("PostgreSQL is installed, or BC_POSTGRES_BIN is set")
}
