//! `audit verify`: whether the audit trail is what was written.

mod heads;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use time::Duration;

use super::platform::{Platform, secret_key};
use crate::config::Config;
use crate::db::pool;
use crate::domain::audit::{self, Chain, Verification};
use crate::secret::SecretKey;

#[derive(Debug, clap::Subcommand)]
pub enum AuditCommand {
    /// Name the first altered, missing or reordered event of each organization
    ///
    /// Prints one line for each chain of events, and its head; exit status 1 if one of them does not hold, or if events
    /// have not been sealed for some time. Keep the output elsewhere, and give it to the next run with --heads: then a
    /// database that was put back as a whole is found out, too.
    Verify(VerifyOptions),
}

#[derive(Debug, clap::Args)]
pub struct VerifyOptions {
    /// The output of an earlier run, kept elsewhere
    #[arg(long, value_name = "FILE")]
    heads: Option<PathBuf>,
    /// A file with a BC_SECRET_KEY that the installation had before; may be repeated
    #[arg(long, value_name = "FILE")]
    old_key_file: Vec<PathBuf>,
    /// How long an event may wait for its seal; right after an update to a release that seals, all history does
    #[arg(long, value_name = "MINUTES", default_value_t = 10)]
    max_wait: u32,
}

pub async fn run(config: Config, command: AuditCommand) -> anyhow::Result<ExitCode> {
    let AuditCommand::Verify(options) = command;
    let noted = options.heads.as_deref().map(heads::read).transpose()?.unwrap_or_default();
    let mut keys = vec![secret_key(&config)?];
    for file in &options.old_key_file {
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        keys.push(SecretKey::parse(&text).with_context(|| file.display().to_string())?);
    }
    let platform = Platform::join(&config).await?;
    let mut snapshot = pool::snapshot(&platform.pool).await?;
    let found = audit::verify(&mut snapshot, &keys.iter().collect::<Vec<_>>(), &noted).await?;
    snapshot.commit().await?;
    platform.stop().await;
    let is_late = found.waits_longer_than(Duration::minutes(options.max_wait.into()));
    print(&found, is_late, noted.len())?;
    Ok(if found.is_good() && !is_late { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print(found: &Verification, is_late: bool, noted: usize) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for chain in &found.chains {
        let named = chain.organization.as_ref().map(|(number, name)| format!("{name}, {number}"));
        let of = named.unwrap_or_else(|| if chain.chain == 0 { "no organization".into() } else { "unknown".into() });
        let Chain { chain, place, finding, .. } = chain;
        match finding {
            None => writeln!(out, "ok     chain {chain} ({of}): {place} events")?,
            Some(finding) => writeln!(out, "WRONG  chain {chain} ({of}): {finding}; it holds up to place {place}")?,
        }
    }
    if let Some(stray) = &found.stray {
        writeln!(out, "WRONG  {stray}")?;
    }
    if let Some(since) = found.waiting_since.filter(|_| is_late) {
        writeln!(
            out,
            "WRONG  events have waited for their seal since {since}: no worker seals, or it is kept from it"
        )?;
    }
    writeln!(out, "{} events wait for their seal", found.waiting)?;
    writeln!(out, "{noted} noted heads compared")?;
    heads::write(&mut out, &found.chains)
}
