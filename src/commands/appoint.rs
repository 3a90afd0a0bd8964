//! `appoint`: makes somebody an account's administrator; it may have lost its only one.

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;

use super::platform::{Platform, secret_key};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::access::Actor;
use crate::domain::invitations::{self, AppointError, Appointment, NewContact};
use crate::domain::people::{EmailAddress, PersonName};
use crate::i18n::{self, Locale};

/// Whom to appoint. The flags are for somebody whom the organization does not know yet.
#[derive(Debug, Args)]
pub struct Appointee {
    /// The purchasing account's number
    account: String,
    /// The person's work e-mail address
    email: String,
    /// First name; taken from the address if left out
    #[arg(long)]
    first_name: Option<String>,
    /// Last name; taken from the address if left out
    #[arg(long)]
    last_name: Option<String>,
    /// Language of the mails, BCP 47
    #[arg(long, default_value = "en")]
    language: String,
    /// Country or region, ISO 3166-1; taken from the address's domain if left out
    #[arg(long)]
    country: Option<String>,
}

pub async fn run(config: Config, appointee: Appointee) -> anyhow::Result<ExitCode> {
    let contact = contact(&appointee)?;
    let platform = Platform::join(&config).await?;
    let secret = secret_key(&config)?;
    let mut tx = platform.pool.begin().await?;
    let actor = Actor::vendor(&config.vendor_name, Clock::default().now(&mut tx).await?);
    let outcome = invitations::appoint(&mut tx, &secret, &actor, &appointee.account, &contact).await;
    if outcome.is_ok() {
        tx.commit().await?;
    } else {
        tx.rollback().await?;
    }
    platform.stop().await;

    let (account, email) = (&appointee.account, &contact.email);
    let said = match outcome {
        Ok(Appointment::Invited) => format!("{email} is invited as Account Administrator of {account}"),
        Ok(Appointment::InvitedAgain) => {
            format!("{email}, whose invitation had expired, is invited again, as Account Administrator of {account}")
        }
        Ok(Appointment::RoleAdded) => {
            format!("{email}, known there already, is an Account Administrator of {account} now")
        }
        Ok(Appointment::RoleOffered) => {
            format!(
                "{email}, invited there already, becomes an Account Administrator of {account} by accepting the invitation"
            )
        }
        Ok(Appointment::AlreadyThere) => {
            format!("{email} is an Account Administrator of {account} already, or invited to be")
        }
        Err(AppointError::UnknownAccount) => bail!("there is no account {account}; the vendor's import makes accounts"),
        Err(AppointError::Database(error)) => return Err(error).context("the database refused"),
    };
    writeln!(std::io::stdout(), "{said}.")?;
    Ok(ExitCode::SUCCESS)
}

fn contact(appointee: &Appointee) -> anyhow::Result<NewContact> {
    let email = EmailAddress::parse(&appointee.email).with_context(|| appointee.email.clone())?;
    let (first, last) = names(&email);
    let country = appointee.country.as_deref().map_or_else(|| country_of(&email), str::to_ascii_uppercase);
    if !i18n::is_country(&country) {
        bail!("--country {country}: not an ISO 3166-1 country code");
    }
    Ok(NewContact {
        first_name: PersonName::parse(appointee.first_name.as_deref().unwrap_or(&first)).context("--first-name")?,
        last_name: PersonName::parse(appointee.last_name.as_deref().unwrap_or(&last)).context("--last-name")?,
        language: Locale::best(&appointee.language).tag().to_owned(),
        country,
        email,
    })
}

/// "Ann" and "Lee" from ann.lee@contoso.example; "Ann" and "Contoso" from ann@contoso.example. The person may change them.
fn names(email: &EmailAddress) -> (String, String) {
    let (local, domain) = email.as_str().split_once('@').unwrap_or((email.as_str(), ""));
    let mut words = local.split(['.', '_', '-', '+']).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or(local);
    let last = words.next().unwrap_or_else(|| domain.split('.').next().unwrap_or(local));
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|letter| letter.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    };
    (capital(first), capital(last))
}

/// The country of a national domain, else the United States.
fn country_of(email: &EmailAddress) -> String {
    let top_level = email.as_str().rsplit('.').next().unwrap_or_default().to_ascii_uppercase();
    let code = if top_level == "UK" { "GB".to_owned() } else { top_level };
    if i18n::is_country(&code) { code } else { "US".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_country_come_from_the_address() {
        let email = |text| EmailAddress::parse(text).expect("an address");
        assert_eq!(names(&email("ann.lee@contoso.fr")), ("Ann".into(), "Lee".into()));
        assert_eq!(names(&email("ann@contoso.example")), ("Ann".into(), "Contoso".into()));
        assert_eq!(country_of(&email("ann@contoso.co.uk")), "GB");
        assert_eq!(country_of(&email("ann@contoso.example")), "US");
    }
}
