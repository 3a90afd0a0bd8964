//! `migrate`: applies pending migrations and exits.

use std::process::ExitCode;

use super::platform::Platform;
use crate::config::Config;
use crate::db::pool;

pub async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let platform = Platform::start(&config).await?;
    pool::migrate(&platform.pool).await?;
    platform.stop().await;
    Ok(ExitCode::SUCCESS)
}
