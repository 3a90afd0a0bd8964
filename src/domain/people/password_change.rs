//! A new password: ends every session and every open reset, and the person is told by mail (SES-04).

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{EmailAddress, Person, reset_store, store};
use crate::domain::access::Actor;
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::sessions;
use crate::jobs::message::Message;
use crate::jobs::queue::{self, NewMail};
use crate::secret::{SecretKey, Token, new_id};

/// How long the link of a password reset is valid.
pub const RESET_VALID_FOR: Duration = Duration::hours(1);

/// Why a password was not changed.
#[derive(Debug, thiserror::Error)]
pub enum PasswordChangeError {
    /// Somebody else, or the person in another window, changed it meanwhile.
    #[error("the password was changed meanwhile")]
    Stale,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Why a reset's link does not work.
#[derive(Debug, thiserror::Error)]
pub enum ResetError {
    /// Made up, or used.
    #[error("no such password reset")]
    Unknown,
    #[error("the password reset is older than an hour")]
    Expired,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Asks for a reset: a mail for somebody who has a sign-in, nothing for anybody else, by the same statements (AUT-02).
pub async fn request_reset(
    conn: &mut PgConnection,
    secret: &SecretKey,
    email: &EmailAddress,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let person = store::find_by_email(conn, email).await?;
    let reset_id = new_id();
    let person_id = person.as_ref().map(|person| person.id);
    reset_store::insert_reset(conn, reset_id, person_id, &secret.reset_token(reset_id).hash(), now).await?;
    let (recipient, language, first_name) = match &person {
        Some(person) => (person.email.as_str(), person.language.as_str(), person.first_name.clone()),
        None => Default::default(),
    };
    let message = Message::PasswordReset { first_name, reset_id };
    let mail = NewMail {
        message: &message,
        subject_id: reset_id,
        generation: 1,
        organization_id: None,
        recipient,
        language,
        now,
    };
    queue::enqueue_if(conn, mail, person.is_some()).await
}

/// The person whose password the link may set. Looking does not use it up.
pub async fn find_reset(conn: &mut PgConnection, token: &Token, now: OffsetDateTime) -> Result<Person, ResetError> {
    Ok(open_reset(conn, token, now).await?.1)
}

async fn open_reset(conn: &mut PgConnection, token: &Token, now: OffsetDateTime) -> Result<(Uuid, Person), ResetError> {
    let row = reset_store::find_reset(conn, &token.hash()).await?.ok_or(ResetError::Unknown)?;
    if row.used_at.is_some() {
        return Err(ResetError::Unknown);
    }
    if row.requested_at + RESET_VALID_FOR <= now {
        return Err(ResetError::Expired);
    }
    let person = store::find(conn, row.person_id).await?.ok_or(ResetError::Unknown)?;
    Ok((row.id, person))
}

/// Sets the password by a reset's link, once. Returns the person with their new epoch, for signing in.
pub async fn reset(
    conn: &mut PgConnection,
    token: &Token,
    new_hash: &str,
    request_id: Uuid,
    now: OffsetDateTime,
) -> Result<(Person, Actor), ResetError> {
    let (reset_id, mut person) = open_reset(conn, token, now).await?;
    if !reset_store::use_reset(conn, reset_id, now).await? {
        return Err(ResetError::Unknown);
    }
    let actor = Actor { person_id: Some(person.id), name: person.name(), request_id: Some(request_id), now };
    let epoch = replace(conn, &person, new_hash, now).await?.ok_or(ResetError::Unknown)?;
    person.session_epoch = epoch;
    let event = NewEvent { target_id: Some(person.id), ..NewEvent::new(EventKind::PersonPasswordReset) };
    audit::record(conn, &actor, event).await?;
    Ok((person, actor))
}

/// Changes the acting person's own password, which the caller has just checked against `person`. Returns the new
/// epoch: every session ended, their own too, so sign them in again.
pub async fn change_password(
    conn: &mut PgConnection,
    actor: &Actor,
    person: &Person,
    new_hash: &str,
) -> Result<i32, PasswordChangeError> {
    let epoch = replace(conn, person, new_hash, actor.now).await?.ok_or(PasswordChangeError::Stale)?;
    let event = NewEvent { target_id: Some(person.id), ..NewEvent::new(EventKind::PersonPasswordChanged) };
    audit::record(conn, actor, event).await?;
    Ok(epoch)
}

async fn replace(
    conn: &mut PgConnection,
    person: &Person,
    new_hash: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Option<i32>> {
    let Some(epoch) = store::set_password(conn, person.id, &person.password_hash, new_hash).await? else {
        return Ok(None);
    };
    reset_store::use_resets_of(conn, person.id, now).await?;
    sessions::delete_others(conn, person.id, None).await?;
    let message = Message::PasswordChanged { first_name: person.first_name.clone() };
    enqueue(conn, person, &message, new_id(), now).await?;
    Ok(Some(epoch))
}

async fn enqueue(
    conn: &mut PgConnection,
    person: &Person,
    message: &Message,
    subject_id: Uuid,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let mail = NewMail {
        message,
        subject_id,
        generation: 1,
        organization_id: None,
        recipient: &person.email,
        language: &person.language,
        now,
    };
    queue::enqueue(conn, mail).await
}
