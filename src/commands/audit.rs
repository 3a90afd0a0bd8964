//! `audit verify`: whether the audit trail is what was written.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;

use super::platform::{Platform, secret_key};
use crate::config::Config;
use crate::db::pool;
use crate::domain::audit::{self, Chain, NotedHead, Verification};
use crate::secret::SecretKey;

#[derive(Debug, clap::Subcommand)]
pub enum AuditCommand {
    /// Name the first altered, missing or reordered event of each organization
    ///
    /// Prints one line for each chain of events; exit status 1 if one of them does not hold. Keep the output elsewhere, and
    /// give it to the next run with --heads: then a database that was put back as a whole is found out, too.
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
}

pub async fn run(config: Config, command: AuditCommand) -> anyhow::Result<ExitCode> {
    let AuditCommand::Verify(options) = command;
    let noted = options.heads.as_deref().map(read_heads).transpose()?.unwrap_or_default();
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
    print(&found)?;
    Ok(if found.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print(found: &Verification) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for chain in &found.chains {
        let named = chain.organization.as_ref().map(|(number, name)| format!("{name}, {number}"));
        let of = named.unwrap_or_else(|| if chain.chain == 0 { "no organization".into() } else { "unknown".into() });
        let Chain { chain, place, seal, finding, .. } = chain;
        match finding {
            None => writeln!(out, "ok     chain {chain} ({of}): {place} events, head {place}:{seal}")?,
            Some(finding) => writeln!(out, "WRONG  chain {chain} ({of}): {finding}; it holds up to place {place}")?,
        }
    }
    if let Some(stray) = &found.stray {
        writeln!(out, "WRONG  {stray}")?;
    }
    writeln!(out, "{} events wait for their seal", found.waiting)
}

/// The heads in an earlier run's output.
fn read_heads(file: &Path) -> anyhow::Result<Vec<NotedHead>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let heads: Vec<NotedHead> = text.lines().filter_map(head).collect();
    anyhow::ensure!(!heads.is_empty(), "{} holds no head of a chain", file.display());
    Ok(heads)
}

fn head(line: &str) -> Option<NotedHead> {
    let chain = line.strip_prefix("ok     chain ")?.split(' ').next()?.parse().ok()?;
    let (place, seal) = line.rsplit(' ').next()?.split_once(':')?;
    Some((chain, place.parse().ok()?, seal.to_owned()))
}
