//! A world to measure in: the vendor's data through the import, members and grants written in bulk.

mod files;

use std::time::Instant;

use business_center::db::{migrations, pool};
use business_center::domain::orders;
use sha2::{Digest as _, Sha256};
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};
use tower_sessions::session::Id;

use crate::server::{self, Postgres};

pub const ADMINISTRATOR: &str = "admin@contoso.example";
pub const CLERK: &str = "clerk@p0.example";
const MEMBERS: &str = include_str!("members.sql");

/// How large a world is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Size {
    /// Members of the measured organization.
    pub members: u64,
    /// Order lines in all.
    pub lines: u64,
}

/// A world in a database of its own.
pub struct World {
    pub size: Size,
    pub options: PgConnectOptions,
    name: String,
}

impl World {
    /// Makes the world, or takes the one of this size that an earlier run kept.
    pub async fn open(postgres: &Postgres, size: Size) -> Self {
        // Of this schema and this seed: another release's world is not taken for one.
        let newest = migrations::MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default();
        let seed = Sha256::digest(MEMBERS)[0];
        let name = format!("world_{}_{}_{newest}_{seed:02x}", size.members, size.lines);
        let world = Self { size, options: postgres.options(&name), name };
        if !postgres.databases().await.contains(&world.name) {
            // Under another name until it is whole: a killed run leaves no half of a world.
            let draft = format!("{}_draft", world.name);
            postgres.create(&draft).await;
            build(&postgres.options(&draft), size).await;
            let mut connection = postgres.options("postgres").connect().await.unwrap();
            let rename = format!("alter database {draft} rename to {}", world.name);
            sqlx::raw_sql(AssertSqlSafe(rename)).execute(&mut connection).await.unwrap();
        }
        // As a worker does after an import, and on each day.
        let mut connection = world.options.connect().await.unwrap();
        let today =
            sqlx::query_scalar("select (now() at time zone 'UTC')::date").fetch_one(&mut connection).await.unwrap();
        while orders::keep_states(&mut connection, today, 200).await.unwrap() > 0 {}
        sqlx::raw_sql("vacuum (analyze) channel_products").execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        world
    }

    pub async fn close(self, postgres: &Postgres, keep: bool) {
        if !keep {
            postgres.drop(&self.name).await;
        }
    }

    /// A session cookie of somebody.
    pub async fn cookie(&self, email: &str) -> String {
        let id = Id::default();
        let mut connection = self.options.connect().await.unwrap();
        sqlx::query(
            "insert into sessions (token_hash, id, person_id, epoch, created_at, last_seen_at)
             select $1, gen_random_uuid(), id, session_epoch, now(), now() from people where email = $2",
        )
        .bind(Sha256::digest(id.0.to_be_bytes()).to_vec())
        .bind(email)
        .execute(&mut connection)
        .await
        .unwrap();
        // Where they were last: opening the account for the first time notes it.
        sqlx::query(
            "update people set last_account_id = (select id from accounts where number = '1000') where email = $1",
        )
        .bind(email)
        .execute(&mut connection)
        .await
        .unwrap();
        connection.close().await.unwrap();
        format!("session={id}")
    }
}

async fn build(options: &PgConnectOptions, size: Size) {
    let begun = Instant::now();
    let pool = pool::pool(options.clone(), 2);
    migrations::migrate(&pool).await.unwrap();
    pool.close().await;
    let vendor = server::folder().join("vendor");
    files::write(&vendor, size);
    let status = server::command(options, &["import"]).arg(&vendor).status().unwrap();
    assert!(status.success(), "the import failed");
    std::fs::remove_dir_all(&vendor).unwrap();
    println!("vendor's data of {} lines: {:.0} s", size.lines, begun.elapsed().as_secs_f32());

    let begun = Instant::now();
    let mut connection = options.connect().await.unwrap();
    let members = MEMBERS.replace("$members", &size.members.to_string());
    sqlx::raw_sql(AssertSqlSafe(members)).execute(&mut connection).await.unwrap();
    sqlx::raw_sql("vacuum (analyze)").execute(&mut connection).await.unwrap();
    sqlx::raw_sql("checkpoint").execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    println!("{} members: {:.0} s", size.members, begun.elapsed().as_secs_f32());
}
