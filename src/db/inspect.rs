//! What is there: the server's version and the migrations that are missing. For the operator's check.

use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};

use super::migrations::MIGRATOR;

/// The oldest major version of PostgreSQL that the portal runs on.
pub const OLDEST: i32 = 15;

/// A server that answered.
#[derive(Debug)]
pub struct Server {
    /// "15.18"
    pub version: String,
    pub major: i32,
    pub pending_migrations: usize,
}

/// Connects once, without the pool, whose own error would hide the reason.
pub async fn server(options: &PgConnectOptions) -> sqlx::Result<Server> {
    let mut conn = options.connect().await?;
    let version: String = sqlx::query_scalar("show server_version").fetch_one(&mut conn).await?;
    let number: String = sqlx::query_scalar("show server_version_num").fetch_one(&mut conn).await?;
    let there: bool =
        sqlx::query_scalar("select to_regclass('_sqlx_migrations') is not null").fetch_one(&mut conn).await?;
    let applied: Vec<i64> = if there {
        sqlx::query_scalar("select version from _sqlx_migrations where success").fetch_all(&mut conn).await?
    } else {
        Vec::new()
    };
    conn.close().await?;
    Ok(Server {
        major: number.parse().map_or(0, |number: i32| number / 10_000),
        version: version.split(' ').next().unwrap_or_default().to_owned(),
        pending_migrations: MIGRATOR.iter().filter(|migration| !applied.contains(&migration.version)).count(),
    })
}
