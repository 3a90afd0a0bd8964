//! Signing in (R2): attempts are counted before the password is checked, and a success gives its count back.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{EmailAddress, Person, store};
use crate::domain::access::Actor;
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::limits::{self, Blocked, Limit, LimitOverrides};
use crate::secret::SecretKey;

/// An attempt that was counted: whose password to check, if anybody's.
#[derive(Debug)]
pub struct Attempt {
    /// None for an address that nobody has, or that was only invited (P3). Check a password all the same.
    pub person: Option<Person>,
    address: String,
    client: String,
}

/// Counts an attempt to sign in with an address as typed, from a client, and looks the person up. The same work
/// whether the address exists or not (AUT-01). Not inside a transaction.
pub async fn attempt(
    conn: &mut PgConnection,
    overrides: &LimitOverrides,
    secret: &SecretKey,
    typed: &str,
    client: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Result<Attempt, Blocked>> {
    let email = EmailAddress::parse(typed).ok();
    let address = email.as_ref().map_or_else(|| typed.trim().to_ascii_lowercase(), ToString::to_string);
    if let Err(blocked) = limits::hit(conn, overrides, secret, Limit::SignInClient, client, now).await? {
        return Ok(Err(blocked));
    }
    if let Err(blocked) = limits::hit(conn, overrides, secret, Limit::SignInAddress, &address, now).await? {
        return Ok(Err(blocked));
    }
    let person = match &email {
        Some(email) => store::find_by_email(conn, email).await?,
        None => None,
    };
    Ok(Ok(Attempt { person, address, client: client.to_owned() }))
}

/// The password was right: takes the attempt back. Not inside a transaction.
pub async fn forgive(
    conn: &mut PgConnection,
    secret: &SecretKey,
    attempt: &Attempt,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    limits::forgive(conn, secret, Limit::SignInClient, &attempt.client, now).await?;
    limits::forgive(conn, secret, Limit::SignInAddress, &attempt.address, now).await
}

/// Records that the acting person signed in, and what the second step was taken with, if there was one.
pub async fn start(conn: &mut PgConnection, actor: &Actor, second_step: Option<&str>) -> sqlx::Result<()> {
    if let Some(person_id) = actor.person_id {
        store::set_last_sign_in(conn, person_id, actor.now).await?;
    }
    let mut event = NewEvent { target_id: actor.person_id, ..NewEvent::new(EventKind::PersonSessionStarted) };
    if let Some(second_step) = second_step {
        event.details = serde_json::json!({ "second_step": second_step });
    }
    audit::record(conn, actor, event).await
}
