//! What every command stands on: the database (embedded or given), the pool, the secret key.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::time::Duration;

use anyhow::Context as _;
use secrecy::ExposeSecret as _;
use sqlx::PgPool;
use sqlx::postgres::PgConnectOptions;

use crate::config::Config;
use crate::db::embedded::{self, EmbeddedServer, EmbeddedSettings};
use crate::db::pool;
use crate::secret::SecretKey;

/// The database of an installation; the embedded server, if that is what it is, stops with it.
pub struct Platform {
    pub pool: PgPool,
    pub server: Option<EmbeddedServer>,
}

const DATABASE: &str = "business_center";
const CONNECTIONS: u32 = 20;
/// How long the pool may take to close.
const CLOSE: Duration = Duration::from_secs(1);

impl Platform {
    /// Starts the embedded server or takes the one in `DATABASE_URL`.
    pub async fn start(config: &Config) -> anyhow::Result<Self> {
        if let Some(url) = &config.database_url {
            // Not the error's own words: they repeat the address, and a password may stand in it.
            let options = PgConnectOptions::from_str(url.expose_secret()).map_err(|_| {
                anyhow::anyhow!("DATABASE_URL is not a PostgreSQL address (postgres://user@host/database)")
            })?;
            return Ok(Self { pool: pool::pool(options, CONNECTIONS), server: None });
        }
        let server = embedded::start(&embedded_settings(config)).await?;
        let pool = pool::pool(server.connect_options(DATABASE), CONNECTIONS);
        Ok(Self { pool, server: Some(server) })
    }

    /// The same beside a running embedded server: uses that one, and starts one only if there is none.
    pub async fn join(config: &Config) -> anyhow::Result<Self> {
        if config.is_embedded()
            && let Some(server) = embedded::attach(&embedded_settings(config)).await?
        {
            return Ok(Self { pool: pool::pool(server.connect_options(DATABASE), CONNECTIONS), server: None });
        }
        Self::start(config).await
    }

    /// Closes the pool and stops the embedded server. Who still holds a connection then has been waited for already.
    pub async fn stop(self) {
        if tokio::time::timeout(CLOSE, self.pool.close()).await.is_err() {
            tracing::warn!("left database work behind; PostgreSQL rolls it back");
        }
        if let Some(server) = self.server {
            server.stop().await;
        }
    }
}

/// The embedded server's settings.
pub fn embedded_settings(config: &Config) -> EmbeddedSettings {
    EmbeddedSettings {
        data_dir: config.data_dir.clone(),
        postgres_bin: config.postgres_bin.clone(),
        durable: true,
        options: Vec::new(),
    }
}

/// The secret key from the settings; the embedded server makes one and keeps it in `BC_DATA_DIR`.
pub fn secret_key(config: &Config) -> anyhow::Result<SecretKey> {
    if let Some(key) = &config.secret_key {
        return SecretKey::parse(key.expose_secret()).context("BC_SECRET_KEY");
    }
    let path = secret_key_file(config);
    if !path.exists() {
        write_private(&path, &SecretKey::generate()).with_context(|| format!("cannot write {}", path.display()))?;
    }
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    SecretKey::parse(&text).with_context(|| format!("{} is damaged", path.display()))
}

/// Where the embedded server's key is kept.
pub fn secret_key_file(config: &Config) -> PathBuf {
    config.data_dir.join("secret-key")
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt as _;

    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())
}
