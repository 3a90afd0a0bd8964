//! `migrate`: applies pending migrations and exits.

use std::process::ExitCode;

use super::platform::Platform;
use crate::config::Config;
use crate::db::migrations;

pub async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let platform = Platform::start(&config).await?;
    migrations::migrate(&platform.pool).await?;
    platform.stop().await;
    Ok(ExitCode::SUCCESS)
}
