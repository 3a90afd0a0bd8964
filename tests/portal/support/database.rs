//! A database per test, cut from a template that is migrated once.
//!
//! The server is the one in `DATABASE_URL`, or an embedded one of this test process alone. It lives in a static, which
//! is never dropped: the server's guard sees this process end. Several test processes may share one `DATABASE_URL`
//! server: names carry the run that made them, and whoever comes next sweeps what a killed run left. Advisory locks
//! tell which runs live, because PostgreSQL lets go of them when their holder dies.

use std::collections::hash_map::RandomState;
use std::env;
use std::fs::{self, DirBuilder};
use std::hash::BuildHasher as _;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::str::FromStr as _;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use business_center::db::embedded::{self, EmbeddedError, EmbeddedServer, EmbeddedSettings};
use business_center::db::{migrations, pool};
use sha2::{Digest as _, Sha256};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection as _, PgPool};
use tokio::sync::OnceCell;

/// Held while a template is made and while leftovers are swept.
const GATE: i64 = 0x6263_7465_7374;

/// A migrated, empty database of one test; dropped with it.
pub struct TestDatabase {
    pub pool: PgPool,
    pub options: PgConnectOptions,
    name: String,
}

/// The server that this test process uses.
struct Server {
    maintenance: PgConnectOptions,
    template: String,
    run: u32,
    janitor: mpsc::Sender<Chore>,
    _embedded: Option<EmbeddedServer>,
}

/// A database to drop, and whom to tell.
struct Chore {
    name: String,
    done: mpsc::Sender<()>,
}

static SERVER: OnceCell<Server> = OnceCell::const_new();
static NUMBER: AtomicU32 = AtomicU32::new(0);

impl TestDatabase {
    /// A new database; panics with the sentence that says what to do when there is no PostgreSQL.
    pub async fn new() -> Self {
        let server = SERVER.get_or_init(Server::start).await;
        let name = format!("bc_test_{:08x}_{}", server.run, NUMBER.fetch_add(1, Ordering::Relaxed));
        let mut connection = server.maintenance.connect().await.unwrap();
        let template = &server.template;
        run(&mut connection, format!("create database {name} template {template} strategy file_copy")).await;
        connection.close().await.unwrap();
        let options = server.maintenance.clone().database(&name);
        Self { pool: pool::pool(options.clone(), 10), options, name }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let Some(server) = SERVER.get() else { return };
        let (done, wait) = mpsc::channel();
        if server.janitor.send(Chore { name: self.name.clone(), done }).is_ok() {
            // Or the last tests' databases would stay on a shared server until the next run.
            let _ = wait.recv_timeout(Duration::from_secs(10));
        }
    }
}

impl Server {
    async fn start() -> Self {
        let (maintenance, embedded) = if let Ok(url) = env::var("DATABASE_URL") {
            (PgConnectOptions::from_str(&url).expect("DATABASE_URL is a PostgreSQL address"), None)
        } else {
            let server = start_embedded().await.unwrap_or_else(|error| panic!("{error}"));
            (server.connect_options("postgres"), Some(server))
        };
        let run = u32::try_from(RandomState::new().hash_one(std::process::id()) >> 33).unwrap();
        let template = format!("bc_template_{}", fingerprint_of_migrations());
        let (janitor, chores) = mpsc::channel();
        let (ready, wait) = mpsc::channel();
        let keeper = Keeper { maintenance: maintenance.clone(), template: template.clone(), run };
        thread::spawn(move || keeper.keep(&ready, &chores));
        tokio::task::spawn_blocking(move || wait.recv()).await.unwrap().expect("the template database can be made");
        Self { maintenance, template, run, janitor, _embedded: embedded }
    }
}

/// The first folder whose server nobody runs: they are reused, so that killed runs pile up nothing.
async fn start_embedded() -> Result<EmbeddedServer, EmbeddedError> {
    let parent = memory().unwrap_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")));
    let mut slot = 0;
    loop {
        let data_dir = parent.join(format!("server-{slot}"));
        match embedded::start(&EmbeddedSettings { data_dir, ..settings("", false) }).await {
            Err(EmbeddedError::AlreadyRunning { .. }) if slot < 64 => slot += 1,
            other => return other,
        }
    }
}

/// A folder in memory, if there is room: to make and drop a database is ten times faster there than on a disk.
fn memory() -> Option<PathBuf> {
    let output = Command::new("df").args(["-Pk", "/dev/shm"]).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let line = text.lines().nth(1)?;
    let free: u64 = line.split_whitespace().nth(3)?.parse().ok()?;
    if !line.starts_with("tmpfs") && !line.starts_with("shm") || free < 2 * 1024 * 1024 {
        return None;
    }
    let us = rustix::process::geteuid().as_raw();
    let name = format!("business-center-tests-{us}-{}", hex(Sha256::digest(env!("CARGO_TARGET_TMPDIR")).as_ref()));
    let folder = Path::new("/dev/shm").join(name);
    let made = DirBuilder::new().mode(0o755).create(&folder);
    let ours = made.is_ok() || fs::symlink_metadata(&folder).is_ok_and(|found| found.is_dir() && found.uid() == us);
    ours.then_some(folder)
}

/// Settings of an embedded server in a folder of the build.
pub fn settings(folder: &str, durable: bool) -> EmbeddedSettings {
    EmbeddedSettings {
        data_dir: Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder),
        postgres_bin: env::var_os("BC_POSTGRES_BIN").map(PathBuf::from),
        durable,
        options: Vec::new(),
    }
}

/// The thread with the connection whose locks say that this run lives.
struct Keeper {
    maintenance: PgConnectOptions,
    template: String,
    run: u32,
}

impl Keeper {
    fn keep(self, ready: &mpsc::Sender<()>, chores: &mpsc::Receiver<Chore>) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let mut connection = runtime.block_on(async {
            let mut connection = self.maintenance.connect().await.unwrap();
            lock(&mut connection, "pg_advisory_lock", i64::from(self.run)).await;
            lock(&mut connection, "pg_advisory_lock_shared", key(&self.template)).await;
            lock(&mut connection, "pg_advisory_lock", GATE).await;
            self.sweep(&mut connection).await;
            self.make_template(&mut connection).await;
            lock(&mut connection, "pg_advisory_unlock", GATE).await;
            connection
        });
        ready.send(()).unwrap();
        for Chore { name, done } in chores {
            runtime.block_on(run(&mut connection, format!("drop database if exists {name} with (force)")));
            let _ = done.send(());
        }
    }

    async fn make_template(&self, connection: &mut PgConnection) {
        let template = &self.template;
        if databases(connection).await.contains(template) {
            return;
        }
        // Made under another name first: a killed run leaves no half-migrated template.
        let draft = format!("{template}_draft");
        run(connection, format!("drop database if exists {draft} with (force)")).await;
        run(connection, format!("create database {draft}")).await;
        let pool = pool::pool(self.maintenance.clone().database(&draft), 1);
        migrations::migrate(&pool).await.unwrap();
        pool.close().await;
        run(connection, format!("alter database {draft} allow_connections false")).await;
        run(connection, format!("alter database {draft} rename to {template}")).await;
    }

    /// Drops what runs left that live no more: their tests' databases, and templates of other migrations.
    async fn sweep(&self, connection: &mut PgConnection) {
        for name in databases(connection).await {
            let owner = if let Some(rest) = name.strip_prefix("bc_test_") {
                let run = rest.split('_').next().and_then(|run| u32::from_str_radix(run, 16).ok());
                run.map(i64::from)
            } else {
                name.strip_prefix("bc_template_").map(|_| key(name.trim_end_matches("_draft")))
            };
            let Some(owner) = owner.filter(|owner| *owner != key(&self.template) && *owner != i64::from(self.run))
            else {
                continue;
            };
            if lock(connection, "pg_try_advisory_lock", owner).await {
                run(connection, format!("drop database if exists {name} with (force)")).await;
                lock(connection, "pg_advisory_unlock", owner).await;
            }
        }
    }
}

async fn databases(connection: &mut PgConnection) -> Vec<String> {
    let names = sqlx::query_scalar("select datname::text from pg_database where datname ~ '^bc_(test|template)_'");
    names.fetch_all(connection).await.unwrap()
}

/// Calls a function of PostgreSQL's that locks; true unless it says that it could not.
async fn lock(connection: &mut PgConnection, function: &str, key: i64) -> bool {
    let query = format!("select coalesce(nullif({function}($1)::text, ''), 'true')::boolean");
    sqlx::query_scalar(AssertSqlSafe(query)).bind(key).fetch_one(connection).await.unwrap()
}

async fn run(connection: &mut PgConnection, statement: String) {
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(connection).await.unwrap();
}

fn fingerprint_of_migrations() -> String {
    let mut hash = Sha256::new();
    for migration in migrations::MIGRATOR.iter() {
        hash.update(migration.version.to_be_bytes());
        hash.update(&migration.checksum);
    }
    hex(hash.finalize().as_ref())
}

fn hex(digest: &[u8]) -> String {
    digest.iter().take(6).fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

/// The advisory lock of a template. Beyond 32 bits, where those of runs are.
fn key(name: &str) -> i64 {
    let digest = Sha256::digest(name);
    let number = digest.iter().take(7).fold(0_i64, |number, byte| number << 8 | i64::from(*byte));
    number | 1 << 60
}
