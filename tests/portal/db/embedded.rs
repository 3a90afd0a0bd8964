//! The embedded server: it keeps its data, leaves nothing that stops the next start, and says what to do.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use business_center::db::constraint;
use business_center::db::embedded::{self, DATABASE, EmbeddedError, EmbeddedServer, EmbeddedSettings};
use business_center::db::pool;
use sqlx::ConnectOptions as _;
use sqlx::postgres::PgConnectOptions;

use crate::support::database;

/// Names the data folder of [`holds_a_server_until_it_is_killed`] in the process that another test starts.
const HOLD: &str = "BC_TEST_HOLD";

/// A durable server's folder of one test, empty.
fn fresh(test: &str) -> EmbeddedSettings {
    let settings = database::settings(&format!("{test}-{}", std::process::id()), true);
    let _ = fs::remove_dir_all(&settings.data_dir);
    settings
}

async fn write(server: &EmbeddedServer, note: &str) {
    let mut connection = server.connect_options(DATABASE).connect().await.unwrap();
    sqlx::raw_sql("create table if not exists notes (note text)").execute(&mut connection).await.unwrap();
    sqlx::query("insert into notes values ($1)").bind(note).execute(&mut connection).await.unwrap();
}

async fn notes(options: PgConnectOptions) -> Vec<String> {
    let mut connection = options.connect().await.unwrap();
    sqlx::query_scalar("select note from notes order by note").fetch_all(&mut connection).await.unwrap()
}

#[tokio::test]
async fn data_survive_a_restart() {
    let settings = fresh("restart");
    let server = embedded::start(&settings).await.unwrap();
    write(&server, "first").await;
    server.stop().await;
    let server = embedded::start(&settings).await.unwrap();
    write(&server, "second").await;
    // Dropping stops it too.
    drop(server);
    let server = embedded::start(&settings).await.unwrap();
    assert_eq!(notes(server.connect_options(DATABASE)).await, ["first", "second"]);
    server.stop().await;
    fs::remove_dir_all(&settings.data_dir).unwrap();
}

/// Not a test by itself: the process that the tests below kill.
#[tokio::test]
async fn holds_a_server_until_it_is_killed() {
    let Some(folder) = env::var_os(HOLD) else { return };
    let settings = EmbeddedSettings { data_dir: PathBuf::from(&folder), ..database::settings("", true) };
    let server = embedded::start(&settings).await.unwrap();
    write(&server, "acknowledged").await;
    fs::write(Path::new(&folder).join("ready"), "").unwrap();
    tokio::time::sleep(Duration::from_mins(2)).await;
}

/// Starts the process above and waits until its server has taken a write.
fn hold(settings: &EmbeddedSettings) -> Child {
    let ready = settings.data_dir.join("ready");
    let _ = fs::remove_file(&ready);
    let child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "db::embedded::holds_a_server_until_it_is_killed"])
        .env(HOLD, &settings.data_dir)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while !ready.exists() {
        assert!(begun.elapsed() < Duration::from_mins(1), "the other process does not start its server");
        std::thread::sleep(Duration::from_millis(20));
    }
    child
}

#[tokio::test]
async fn a_kill_leaves_nothing_that_stops_the_next_start() {
    let settings = fresh("kill");
    for round in 1..=3 {
        let mut child = hold(&settings);
        child.kill().unwrap();
        child.wait().unwrap();
        let server = embedded::start(&settings).await.unwrap();
        assert_eq!(notes(server.connect_options(DATABASE)).await.len(), round);
        server.stop().await;
    }
    fs::remove_dir_all(&settings.data_dir).unwrap();
}

/// As after a power cut or a container's restart: nothing ran to its end, and the old number is another program's.
#[tokio::test]
async fn a_number_that_another_program_has_now_does_not_stop_the_start() {
    let settings = fresh("reused-pid");
    let server = embedded::start(&settings).await.unwrap();
    write(&server, "kept").await;
    let socket = server.connect_options(DATABASE).get_socket().unwrap().clone();
    let directory: String = {
        let mut connection = server.connect_options(DATABASE).connect().await.unwrap();
        sqlx::query_scalar("show data_directory").fetch_one(&mut connection).await.unwrap()
    };
    server.stop().await;
    let lock = format!("{}\n{directory}\n1700000000\n5432\n{}\n\n", std::process::id(), socket.display());
    fs::write(Path::new(&directory).join("postmaster.pid"), &lock).unwrap();
    let _ = fs::create_dir(&socket);
    fs::write(socket.join(".s.PGSQL.5432.lock"), &lock).unwrap();
    let server = embedded::start(&settings).await.unwrap();
    assert_eq!(notes(server.connect_options(DATABASE)).await, ["kept"]);
    server.stop().await;
    fs::remove_dir_all(&settings.data_dir).unwrap();
}

#[tokio::test]
async fn a_second_starter_is_told_and_an_import_attaches() {
    let settings = fresh("second");
    assert!(embedded::attach(&settings).await.unwrap().is_none());
    let mut child = hold(&settings);
    let error = embedded::start(&settings).await.unwrap_err();
    assert!(matches!(error, EmbeddedError::AlreadyRunning { .. }), "{error}");
    assert!(error.to_string().starts_with("another business-center is already running here"));

    let attached = embedded::attach(&settings).await.unwrap().expect("it runs");
    assert_eq!(notes(attached.connect_options(DATABASE)).await, ["acknowledged"]);
    drop(attached);
    assert!(embedded::attach(&settings).await.unwrap().is_some(), "an attached one does not stop it");
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(embedded::attach(&settings).await.unwrap().is_none());
    // It may still be ending: a start waits for it.
    embedded::start(&settings).await.unwrap().stop().await;
    fs::remove_dir_all(&settings.data_dir).unwrap();
}

/// "PostgreSQL gone: 503 within seconds, back by itself."
#[tokio::test]
async fn a_fallen_server_comes_back_by_itself() {
    let settings = fresh("fallen");
    let server = embedded::start(&settings).await.unwrap();
    let pool = pool::pool(server.connect_options(DATABASE), 2);
    write(&server, "kept").await;
    let file = "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)";
    let postmaster: String = sqlx::query_scalar(file).fetch_one(&pool).await.unwrap();
    Command::new("kill").args(["-9", &postmaster]).status().unwrap();
    let begun = Instant::now();
    loop {
        match sqlx::query("insert into notes values ('later')").execute(&pool).await {
            Ok(_) if begun.elapsed() > Duration::from_millis(200) => break,
            Ok(_) => {}
            Err(error) => assert!(constraint::is_unavailable(&error), "{error:?}"),
        }
        assert!(begun.elapsed() < Duration::from_secs(20));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    pool.close().await;
    server.stop().await;
    fs::remove_dir_all(&settings.data_dir).unwrap();
}

#[tokio::test]
async fn wrong_programs_are_named_in_one_sentence() {
    let settings = EmbeddedSettings { postgres_bin: Some(PathBuf::from("/nowhere")), ..fresh("nowhere") };
    let error = embedded::start(&settings).await.unwrap_err().to_string();
    assert_eq!(error, "BC_POSTGRES_BIN names /nowhere, but there are no `postgres` and `initdb` in there that can run");

    let old = settings.data_dir.join("old");
    fs::create_dir_all(&old).unwrap();
    script(&old.join("initdb"), "exit 1");
    script(&old.join("postgres"), "echo 'postgres (PostgreSQL) 14.9'");
    let settings = EmbeddedSettings { postgres_bin: Some(old), ..settings };
    let error = embedded::start(&settings).await.unwrap_err();
    assert!(matches!(error, EmbeddedError::TooOld { major: 14, .. }), "{error}");
    assert!(error.to_string().contains("install"), "{error}");
    fs::remove_dir_all(&settings.data_dir).unwrap();
}

#[tokio::test]
async fn data_of_another_version_are_named_in_one_sentence() {
    let settings = fresh("version");
    let cluster = settings.data_dir.join("postgres");
    fs::create_dir_all(&cluster).unwrap();
    fs::write(cluster.join("PG_VERSION"), "13\n").unwrap();
    let error = embedded::start(&settings).await.unwrap_err();
    assert!(matches!(error, EmbeddedError::OtherVersion { data: 13, .. }), "{error}");
    fs::remove_dir_all(&settings.data_dir).unwrap();
}

fn script(path: &Path, body: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::write(path, format!("#!/bin/sh\n{body}\n")).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}
