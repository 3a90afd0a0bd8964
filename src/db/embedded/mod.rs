//! The private PostgreSQL that runs when no `DATABASE_URL` is set: a cluster in the data folder, made from the
//! programs installed on this machine, reached through a Unix socket alone, and gone when we are.
//!
//! `find` looks for the programs, `folder` decides on the places and the user, `server` runs the processes, `stale`
//! deals with what a killed one left.

mod error;
mod find;
mod folder;
mod server;
mod stale;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sqlx::postgres::{PgConnectOptions, PgSslMode};
use sqlx::{ConnectOptions, Connection};

pub use error::EmbeddedError;
pub use find::MINIMUM;
use folder::Folders;
use server::{Launch, Process};

/// The database of the portal on the embedded server.
pub const DATABASE: &str = "business_center";

const USER: &str = "portal";

/// How long a server may take to answer: after a crash it reads its log again first.
const PATIENCE: Duration = Duration::from_mins(1);

/// Where and how an embedded server runs.
#[derive(Debug, Clone)]
pub struct EmbeddedSettings {
    /// Holds the cluster, its lock and its log; made if missing (`BC_DATA_DIR`).
    pub data_dir: PathBuf,
    /// The folder of PostgreSQL's programs, when they shall not be looked for (`BC_POSTGRES_BIN`).
    pub postgres_bin: Option<PathBuf>,
    /// False for tests: made anew at each start, removed at the end, never waits for the disk, more connections.
    pub durable: bool,
    /// PostgreSQL's own settings beside or instead of ours, as `name=value`.
    pub options: Vec<String>,
}

/// A server that we started. It stops when it is dropped, and when this process ends in whatever way.
#[derive(Debug)]
pub struct EmbeddedServer {
    process: Process,
    socket: PathBuf,
    _lock: File,
}

/// A server that another business-center on this machine started.
#[derive(Debug)]
pub struct AttachedServer {
    socket: PathBuf,
}

/// Whether the server of this data folder was ever started. Makes nothing.
pub fn exists(settings: &EmbeddedSettings) -> bool {
    folder::has_cluster(settings)
}

/// The major version of the programs that a first start would use.
pub fn find_version(settings: &EmbeddedSettings) -> Result<u32, EmbeddedError> {
    let cluster = settings.data_dir.join("postgres");
    find::programs(settings.postgres_bin.as_deref(), None, &cluster).map(|programs| programs.major)
}

/// Starts the server of this data folder and waits until it answers; its database [`DATABASE`] is there then.
pub async fn start(settings: &EmbeddedSettings) -> Result<EmbeddedServer, EmbeddedError> {
    let lock = lock(settings).await?;
    let launch = {
        let settings = settings.clone();
        blocking(move || prepare(&settings)).await?
    };
    let begun = Instant::now();
    loop {
        let log = &launch.folders.log;
        let process = Process::start(launch.clone()).map_err(EmbeddedError::at(&launch.programs.folder))?;
        match ready(&process, &launch.folders.socket).await? {
            true => {
                process.serving();
                let server = EmbeddedServer { process, socket: launch.folders.socket, _lock: lock };
                server.create_database().await.map_err(EmbeddedError::Silent)?;
                return Ok(server);
            }
            // Backends of a killed server may outlive it for a moment.
            false if begun.elapsed() < Duration::from_secs(10) && launch.last_words().contains("shared memory") => {
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
            false => return Err(EmbeddedError::Start { reason: launch.last_words(), log: log.clone() }),
        }
    }
}

/// The server of this data folder that another process runs; none if nobody does, and then [`start`] is yours to call.
pub async fn attach(settings: &EmbeddedSettings) -> Result<Option<AttachedServer>, EmbeddedError> {
    if !settings.data_dir.is_dir() {
        return Ok(None);
    }
    let data = folder::data_dir(settings)?;
    let begun = Instant::now();
    loop {
        if folder::try_lock(&data)?.is_some() {
            return Ok(None);
        }
        let folders = Folders::locate(settings)?;
        // Not our own idea of the socket's folder: the other process may have another TMPDIR.
        let socket = stale::postmaster(&folders).map_or(folders.socket, |postmaster| postmaster.socket);
        match options(&socket, DATABASE).connect().await {
            Ok(connection) => {
                let _ = connection.close().await;
                return Ok(Some(AttachedServer { socket }));
            }
            Err(error) if begun.elapsed() > PATIENCE => return Err(EmbeddedError::Silent(error)),
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

impl EmbeddedServer {
    /// How to connect to a database of this server.
    pub fn connect_options(&self, database: &str) -> PgConnectOptions {
        options(&self.socket, database)
    }

    /// Stops the server: what is under way is rolled back, connections are closed, data are written. Waits for it.
    pub async fn stop(self) {
        let _ = tokio::task::spawn_blocking(move || drop(self)).await;
    }

    async fn create_database(&self) -> sqlx::Result<()> {
        let mut connection = self.connect_options("postgres").connect().await?;
        let there: Option<i32> = sqlx::query_scalar("select 1 from pg_database where datname = $1")
            .bind(DATABASE)
            .fetch_optional(&mut connection)
            .await?;
        if there.is_none() {
            sqlx::raw_sql("create database business_center").execute(&mut connection).await?;
        }
        connection.close().await
    }
}

impl Drop for EmbeddedServer {
    fn drop(&mut self) {
        self.process.stop();
        let _ = fs::remove_dir_all(&self.socket);
    }
}

impl AttachedServer {
    /// How to connect to a database of this server.
    pub fn connect_options(&self, database: &str) -> PgConnectOptions {
        options(&self.socket, database)
    }
}

fn options(socket: &Path, database: &str) -> PgConnectOptions {
    PgConnectOptions::new_without_pgpass()
        .socket(socket)
        .port(5432)
        .username(USER)
        .database(database)
        .ssl_mode(PgSslMode::Disable)
}

/// The folder's lock. A second try a moment later: an [`attach`] holds it while it looks.
async fn lock(settings: &EmbeddedSettings) -> Result<File, EmbeddedError> {
    let data = folder::data_dir(settings)?;
    for _ in 0..10 {
        if let Some(lock) = folder::try_lock(&data)? {
            return Ok(lock);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err(EmbeddedError::AlreadyRunning { folder: data })
}

/// Everything up to the start of the server, with the lock held.
fn prepare(settings: &EmbeddedSettings) -> Result<Launch, EmbeddedError> {
    let folders = Folders::locate(settings)?;
    stale::make_way(&folders);
    if !settings.durable && folders.cluster.exists() {
        fs::remove_dir_all(&folders.cluster).map_err(EmbeddedError::at(&folders.cluster))?;
    }
    let version = folders.version()?;
    let programs = find::programs(settings.postgres_bin.as_deref(), version, &folders.cluster)?;
    let _ = fs::rename(&folders.log, folders.log.with_extension("log.old"));
    folders.make_socket_folder()?;
    let launch = Launch { programs, folders, durable: settings.durable, options: settings.options.clone() };
    if version.is_none() {
        launch.initdb()?;
    }
    Ok(launch)
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, EmbeddedError> + Send + 'static,
) -> Result<T, EmbeddedError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}

/// True when the server answers, false when it ended instead.
async fn ready(process: &Process, socket: &Path) -> Result<bool, EmbeddedError> {
    let begun = Instant::now();
    loop {
        match options(socket, "postgres").connect().await {
            Ok(connection) => {
                let _ = connection.close().await;
                return Ok(true);
            }
            Err(_) if process.ended() => return Ok(false),
            Err(error) if begun.elapsed() > PATIENCE => return Err(EmbeddedError::Silent(error)),
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}
