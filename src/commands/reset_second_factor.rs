//! `reset-second-factor`: takes two-step sign-in off somebody who lost app and recovery codes.

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};

use super::platform::Platform;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::access::Actor;
use crate::domain::people::{self, EmailAddress};
use crate::domain::second_factor;

pub async fn run(config: Config, email: &str) -> anyhow::Result<ExitCode> {
    let email = EmailAddress::parse(email).with_context(|| email.to_owned())?;
    let platform = Platform::join(&config).await?;
    let mut tx = platform.pool.begin().await?;
    let actor = Actor::vendor(&config.vendor_name, Clock::default().now(&mut tx).await?);
    let was_on = match people::find_by_email(&mut tx, &email).await? {
        Some(person) => second_factor::reset(&mut tx, &actor, &person).await?,
        None => false,
    };
    tx.commit().await?;
    platform.stop().await;
    if !was_on {
        bail!("{email} has no two-step sign-in: it was never set up, or nobody signs in with this address");
    }
    writeln!(
        std::io::stdout(),
        "Two-step sign-in is off for {email}, who is signed out everywhere and told by mail. The password stays as it is."
    )?;
    Ok(ExitCode::SUCCESS)
}
