//! `business-center check`: what is wrong, and how to mend it.

use crate::support::program::run;
use crate::support::{Portal, SmtpCatcher};

/// The line about one thing.
#[track_caller]
fn about<'a>(out: &'a str, what: &str) -> &'a str {
    let found = out.lines().find(|line| line[7..].starts_with(&format!("{what}: ")));
    found.unwrap_or_else(|| panic!("nothing is said of {what}:\n{out}"))
}

/// Design 4, `check`: with everything in its place each line says so, and the exit status is 0.
#[tokio::test]
async fn says_what_is_there() {
    let (portal, smtp) = (Portal::new().await, SmtpCatcher::start().await);
    let folder = tempfile::tempdir().unwrap();
    let settings =
        [("BC_MAIL", ""), ("BC_SMTP_URL", &smtp.url()), ("BC_DOWNLOADS_DIR", folder.path().to_str().unwrap())];
    let ended = portal.runs(&["check"], &settings).await;
    assert_eq!((ended.status, ended.err.as_str()), (0, ""), "{}", ended.out);
    for what in ["settings", "secret key", "database", "migrations", "mail", "downloads"] {
        assert!(about(&ended.out, what).starts_with("ok     "), "{}", ended.out);
    }
}

/// Design 4, `check`: before the first start it says what will be made, and makes nothing of it.
#[tokio::test]
async fn looking_makes_nothing() {
    let parent = tempfile::tempdir().unwrap();
    let data = parent.path().join("data");
    let fresh = [("BC_DATA_DIR", data.to_str().unwrap()), ("BC_SECRET_KEY", ""), ("BC_MAIL", "")];
    let ended = run("", &["check"], &fresh).await;
    assert_eq!((ended.status, ended.err.as_str()), (0, ""), "{}", ended.out);
    for what in ["secret key", "database"] {
        let line = about(&ended.out, what);
        assert!(line.starts_with("ok     ") && line.contains("at the first start"), "{line}");
    }
    assert!(about(&ended.out, "mail").starts_with("ok     "));
    let nowhere = [&fresh[..], &[("BC_POSTGRES_BIN", "/nowhere/at/all")]].concat();
    let ended = run("", &["check"], &nowhere).await;
    assert_eq!(ended.status, 1, "{}", ended.out);
    assert!(about(&ended.out, "database").starts_with("WRONG  "));
    assert!(!data.exists(), "the data folder was made");
}

/// Design 4, `check`: each thing that is wrong is named with its remedy, the others are looked at all the same, and the
/// exit status is 1. No password is repeated.
#[tokio::test]
async fn says_what_is_wrong_and_how_to_mend_it() {
    let portal = Portal::new().await;
    let smtp = "smtp://mailer:canary-smtp-password@127.0.0.1:1";
    let settings = [("BC_MAIL", ""), ("BC_SMTP_URL", smtp), ("BC_DOWNLOADS_DIR", "/nowhere/at/all")];
    sqlx::query("delete from _sqlx_migrations where version = (select max(version) from _sqlx_migrations)")
        .execute(portal.pool())
        .await
        .unwrap();
    let ended = portal.runs(&["check"], &settings).await;
    assert_eq!(ended.status, 1, "{}", ended.out);
    for (what, remedy) in [
        ("migrations", "1 pending; run: business-center migrate"),
        ("mail", "check host, port and password in BC_SMTP_URL"),
        ("downloads", "make the folder, or let this user read it"),
    ] {
        let line = about(&ended.out, what);
        assert!(line.starts_with("WRONG  ") && line.contains(remedy), "{line}");
    }
    assert!(about(&ended.out, "database").starts_with("ok     "));
    assert!(!format!("{}{}", ended.out, ended.err).contains("canary"), "{}", ended.out);
}

/// Design 4, `check`: a database that nobody serves, and one that does not exist, within seconds.
#[tokio::test]
async fn says_why_the_database_cannot_be_reached() {
    let portal = Portal::new().await;
    let gone = "postgres://portal:canary-db-password@127.0.0.1:1/portal";
    let unknown = portal.url().replace(portal.db.options.get_database().unwrap(), "no_such_database");
    for url in [gone, &unknown] {
        let begun = std::time::Instant::now();
        let ended = run(url, &["check"], &[]).await;
        assert_eq!(ended.status, 1, "{}{}", ended.out, ended.err);
        let line = about(&ended.out, "database");
        assert!(line.starts_with("WRONG  ") && line.contains("is PostgreSQL running"), "{line}");
        assert!(about(&ended.out, "mail").starts_with("ok     "), "the others are looked at all the same");
        assert!(!format!("{}{}", ended.out, ended.err).contains("canary"), "{}", ended.out);
        assert!(begun.elapsed().as_secs() < 30);
    }
}

/// Design 4, settings: every wrong setting is named at once; a secret is not repeated.
#[tokio::test]
async fn names_every_wrong_setting_at_once() {
    for command in ["check", "serve", "migrate"] {
        let settings = [("BC_SECRET_KEY", "canary-short"), ("BC_PUBLIC_URL", "nowhere"), ("BC_LIMITS", "guesses=many")];
        let ended = run("postgres://portal@127.0.0.1:1/portal", &[command], &settings).await;
        assert_ne!(ended.status, 0);
        for name in ["BC_SECRET_KEY: ", "BC_PUBLIC_URL: ", "BC_LIMITS: "] {
            assert!(ended.err.contains(name), "{command}: {}", ended.err);
        }
        assert!(!ended.err.contains("canary") && !ended.err.contains("panicked"), "{}", ended.err);
    }
    let ended = run("not an address with canary-password", &["check"], &[]).await;
    let told = format!("{}{}", ended.out, ended.err);
    assert!(ended.status == 1 && told.contains("DATABASE_URL") && !told.contains("canary"), "{told}");
}
