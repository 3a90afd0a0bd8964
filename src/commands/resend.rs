//! `resend`: sends somebody's newest open invitation again.

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};

use super::platform::{Platform, secret_key};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::access::Actor;
use crate::domain::invitations;
use crate::domain::people::EmailAddress;

pub async fn run(config: Config, email: &str) -> anyhow::Result<ExitCode> {
    let email = EmailAddress::parse(email).with_context(|| email.to_owned())?;
    let platform = Platform::join(&config).await?;
    let secret = secret_key(&config)?;
    let mut tx = platform.pool.begin().await?;
    let actor = Actor::vendor(&config.vendor_name, Clock::default().now(&mut tx).await?);
    let name = invitations::resend_newest(&mut tx, &secret, &actor, &email).await?;
    tx.commit().await?;
    platform.stop().await;
    let Some(name) = name else {
        bail!(
            "{email} has no open invitation: not invited, withdrawn, or joined already (then the sign-in page's \"forgotten password\" helps)"
        );
    };
    writeln!(std::io::stdout(), "The invitation of {email} to {name} is on its way again; older links are dead.")?;
    Ok(ExitCode::SUCCESS)
}
