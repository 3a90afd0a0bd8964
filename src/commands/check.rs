//! `check`: whether everything that serving needs is there, and how to mend what is not.

use std::io::Write as _;
use std::process::ExitCode;

use sqlx::postgres::PgConnectOptions;

use super::platform::{Platform, secret_key};
use crate::config::Config;
use crate::db::inspect;
use crate::mail::transport::{self, Transport};

/// Prints one line for each thing that was looked at; exit status 1 if one of them is wrong. The settings were validated
/// before this runs.
pub async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let mut findings = Findings::default();
    findings.good("settings", "valid");
    match secret_key(&config) {
        Ok(_) => findings.good("secret key", "there"),
        Err(error) => findings.bad("secret key", &format!("{error:#}; make one with: openssl rand -base64 32")),
    }
    match Platform::join(&config).await {
        Ok(platform) => {
            database(&mut findings, &platform.pool.connect_options()).await;
            mail(&mut findings, &config, &platform).await;
            platform.stop().await;
        }
        Err(error) => findings.bad("database", &format!("{error:#}")),
    }
    downloads(&mut findings, &config);
    findings.end()
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

async fn mail(findings: &mut Findings, config: &Config, platform: &Platform) {
    match Transport::from_config(config, &platform.pool) {
        Err(why) => findings.bad("mail", &why),
        Ok(Transport::Log) => findings.good("mail", "BC_MAIL=log: logged, sent to nobody"),
        Ok(Transport::Demo(_)) => findings.good("mail", "no BC_SMTP_URL: kept, and shown at /demo/mail"),
        Ok(_) => match transport::probe(config).await {
            Ok(()) => findings.good("mail", "the server of BC_SMTP_URL lets us in"),
            Err(why) => findings.bad("mail", &format!("{why}; check host, port and password in BC_SMTP_URL")),
        },
    }
}

fn downloads(findings: &mut Findings, config: &Config) {
    let Some(folder) = &config.downloads_dir else {
        return findings.good("downloads", "no BC_DOWNLOADS_DIR: there is nothing to download");
    };
    match std::fs::read_dir(folder) {
        Ok(_) => findings.good("downloads", &folder.display().to_string()),
        Err(error) => findings.bad(
            "downloads",
            &format!("BC_DOWNLOADS_DIR {}: {error}; make the folder, or let this user read it", folder.display()),
        ),
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
