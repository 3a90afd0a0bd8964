//! `import`: loads or updates the vendor's data from a folder of CSV files.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use indicatif::{ProgressBar, ProgressStyle};
use sqlx::{ConnectOptions as _, Connection as _};

use super::platform::{Platform, secret_key};
use crate::clock::Clock;
use crate::config::Config;
use crate::db::migrations;
use crate::import::{self, Import, ImportError, Source};

/// Prints what was added, changed and left; or every wrong row, and then nothing was written and the exit status is 1.
pub async fn run(config: Config, folder: PathBuf, dry_run: bool) -> anyhow::Result<ExitCode> {
    let shown = folder.display().to_string();
    let source = Source::Folder(folder);
    let total = import::total_bytes(&source).with_context(|| format!("cannot read {shown}"))?;
    let platform = Platform::join(&config).await?;
    migrations::migrate(&platform.pool).await?;
    let secret = secret_key(&config)?;

    // Drawn on a terminal only.
    let bar = ProgressBar::new(total);
    bar.set_style(ProgressStyle::with_template("{msg:<22} {wide_bar} {bytes}/{total_bytes} {elapsed}")?);
    // Of its own, so that statements that may take their time are not logged as slow.
    let options = platform.pool.connect_options().as_ref().clone().disable_statement_logging();
    let mut conn = options.connect().await?;
    let import = Import {
        source: &source,
        clock: &Clock::default(),
        secret: &secret,
        vendor_name: &config.vendor_name,
        notify_revocation: config.notify_revocation,
        downloads_dir: config.downloads_dir.as_deref(),
        dry_run,
    };
    let result = import::run(&mut conn, import, &mut |step, bytes| {
        bar.set_message(step);
        bar.inc(bytes);
    })
    .await;
    bar.finish_and_clear();
    conn.close().await?;
    platform.stop().await;
    match result {
        Ok(report) => {
            let mut out = std::io::stdout().lock();
            write!(out, "{report}")?;
            if dry_run {
                writeln!(out, "A dry run: nothing was written.")?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(ImportError::Problems(problems)) => {
            let mut out = std::io::stderr().lock();
            for problem in &problems {
                writeln!(out, "{problem}")?;
            }
            let count = problems.len();
            writeln!(out, "{count} {}; nothing was imported.", if count == 1 { "problem" } else { "problems" })?;
            Ok(ExitCode::FAILURE)
        }
        Err(error) => Err(error).with_context(|| format!("cannot import {shown}")),
    }
}
