//! `check`: whether everything that serving needs is there, and how to mend what is not.

use std::io::Write as _;
use std::process::ExitCode;

use sqlx::PgPool;
use sqlx::postgres::PgConnectOptions;

use super::platform::{Platform, embedded_settings, secret_key, secret_key_file};
use crate::config::Config;
use crate::db::{embedded, inspect, pool};
use crate::domain::catalog::{self, verify_file};
use crate::mail::transport::{self, Transport};

/// Prints one line for each thing that was looked at; exit status 1 if one of them is wrong. The settings were validated
/// before this runs.
pub async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let mut findings = Findings::default();
    findings.good("settings", "valid");
    // Right for the demonstration, wrong elsewhere: for the operator to see.
    findings.good("links in mails", &format!("lead to {} (BC_PUBLIC_URL)", config.public_url));
    findings.good("sender of mails", &format!("{} (BC_MAIL_FROM)", config.mail_from));
    secret(&mut findings, &config);
    if config.is_embedded() && !embedded::exists(&embedded_settings(&config)) {
        first_start(&mut findings, &config).await;
        return findings.end();
    }
    match Platform::join(&config).await {
        Ok(platform) => {
            database(&mut findings, &platform.pool.connect_options()).await;
            mail(&mut findings, &config, &platform.pool).await;
            downloads(&mut findings, &config, &platform.pool).await;
            platform.stop().await;
        }
        Err(error) => findings.bad("database", &format!("{error:#}")),
    }
    findings.end()
}

fn secret(findings: &mut Findings, config: &Config) {
    if config.is_embedded() && config.secret_key.is_none() && !secret_key_file(config).exists() {
        return findings.good("secret key", "made at the first start");
    }
    match secret_key(config) {
        Ok(_) => findings.good("secret key", "there"),
        Err(error) => findings.bad("secret key", &format!("{error:#}; make one with: openssl rand -base64 32")),
    }
}

/// Before the private PostgreSQL was ever started: looking must not be what makes it.
async fn first_start(findings: &mut Findings, config: &Config) {
    let folder = config.data_dir.display();
    match embedded::find_version(&embedded_settings(config)) {
        Ok(major) => {
            findings.good("database", &format!("a private PostgreSQL {major} is made in {folder} at the first start"));
        }
        Err(error) => findings.bad("database", &error.to_string()),
    }
    // Never connected to.
    mail(findings, config, &pool::pool(PgConnectOptions::new_without_pgpass(), 1)).await;
}

async fn database(findings: &mut Findings, options: &PgConnectOptions) {
    let server = match inspect::server(options).await {
        Ok(server) => server,
        Err(error) => {
            return findings.bad("database", &format!("{error}; is PostgreSQL running, and DATABASE_URL its address?"));
        }
    };
    if server.major < inspect::OLDEST {
        let why = format!("PostgreSQL {} is too old; {} or newer is needed", server.version, inspect::OLDEST);
        return findings.bad("database", &why);
    }
    findings.good("database", &format!("PostgreSQL {}", server.version));
    match server.pending_migrations {
        0 => findings.good("migrations", "all applied"),
        count => findings.bad("migrations", &format!("{count} pending; run: business-center migrate")),
    }
}

async fn mail(findings: &mut Findings, config: &Config, pool: &PgPool) {
    match Transport::from_config(config, pool) {
        Err(why) => findings.bad("mail", &why),
        Ok(Transport::Log) => findings.good("mail", "BC_MAIL=log: logged, sent to nobody"),
        Ok(Transport::Demo(_)) => findings.good("mail", "no BC_SMTP_URL: kept, and shown at /demo/mail"),
        Ok(_) => match transport::probe(config).await {
            Ok(()) => findings.good("mail", "the server of BC_SMTP_URL lets us in"),
            Err(why) => findings.bad("mail", &format!("{why}; check host, port and password in BC_SMTP_URL")),
        },
    }
}

/// Reads every file that is offered: each must be there and be what was imported (R60).
async fn downloads(findings: &mut Findings, config: &Config, pool: &PgPool) {
    let listed = async { catalog::list_files(&mut *pool.acquire().await?).await };
    let files = match listed.await {
        Ok(files) => files,
        Err(error) => return findings.bad("downloads", &format!("cannot be listed: {error}")),
    };
    let Some(folder) = config.downloads_dir.clone() else {
        return match files.len() {
            0 => findings.good("downloads", "no BC_DOWNLOADS_DIR: there is nothing to download"),
            count => findings.bad("downloads", &format!("{count} were imported; set BC_DOWNLOADS_DIR to their folder")),
        };
    };
    if let Err(error) = std::fs::read_dir(&folder) {
        if config.is_embedded() && files.is_empty() {
            return findings.good("downloads", "there is nothing to download");
        }
        let folder = folder.display();
        let how = "make the folder, or let this user read it";
        return findings.bad("downloads", &format!("BC_DOWNLOADS_DIR {folder}: {error}; {how}"));
    }
    let (shown, count) = (folder.display().to_string(), files.len());
    let read = move || {
        let verify = |(file, sha256): (String, String)| Some((verify_file(&folder, &file, &sha256).err()?, file));
        files.into_iter().filter_map(verify).collect::<Vec<_>>()
    };
    let wrong = tokio::task::spawn_blocking(read).await.unwrap_or_default();
    for (problem, file) in &wrong {
        let how = "put the right file there, or import its new SHA-256";
        findings.bad("downloads", &format!("{shown}/{file}: {problem}; {how}"));
    }
    if wrong.is_empty() {
        findings.good("downloads", &format!("{shown}: {count} files, all as they were imported"));
    }
}

#[derive(Default)]
struct Findings {
    lines: Vec<String>,
    wrong: bool,
}

impl Findings {
    fn good(&mut self, what: &str, how: &str) {
        self.lines.push(format!("ok     {what}: {how}"));
    }

    fn bad(&mut self, what: &str, why: &str) {
        self.lines.push(format!("WRONG  {what}: {why}"));
        self.wrong = true;
    }

    fn end(self) -> anyhow::Result<ExitCode> {
        let mut out = std::io::stdout().lock();
        for line in &self.lines {
            writeln!(out, "{line}")?;
        }
        Ok(if self.wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}
