//! Setting up, renewing, turning off: each is an event of the audit trail, and the person is told by mail.

use sqlx::PgConnection;
use uuid::Uuid;

use super::recovery::RecoveryCode;
use super::{RECOVERY_CODES, authenticator, passkeys_store, store};
use crate::domain::access::Actor;
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::people::Person;
use crate::domain::sessions;
use crate::jobs::message::{Message, SecondFactorChange};
use crate::jobs::queue::{self, NewMail};
use crate::secret::{SecretKey, new_id};

/// Why an app was not set up.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// The code is not the one that the app shows now.
    #[error("the code does not belong to the app")]
    WrongCode,
    /// One was set up meanwhile.
    #[error("an authenticator app is set up already")]
    AlreadyOn,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Sets up the app with this id, which shows `code` now; `replacing` the one there is, which the caller has just had
/// proved. The person's other sign-ins end, since they went without a second step. Returns the new recovery codes.
pub async fn set_up(
    conn: &mut PgConnection,
    secret: &SecretKey,
    actor: &Actor,
    person: &Person,
    (id, code): (Uuid, &str),
    replacing: bool,
    keep: Option<Uuid>,
) -> Result<Vec<RecoveryCode>, SetUpError> {
    let step = authenticator::step_of(secret, person.id, id, code, actor.now).ok_or(SetUpError::WrongCode)?;
    if replacing {
        store::delete_authenticator(conn, person.id).await?;
    }
    if !store::insert_authenticator(conn, person.id, id, step, actor.now).await? {
        return Err(SetUpError::AlreadyOn);
    }
    let codes = new_codes(conn, person.id).await?;
    sessions::end_others(conn, person.id, keep).await?;
    note(conn, actor, person, EventKind::PersonSecondFactorSetUp, SecondFactorChange::SetUp, None).await?;
    Ok(codes)
}

/// Makes new recovery codes; the old ones are dead.
pub async fn renew_codes(conn: &mut PgConnection, actor: &Actor, person: &Person) -> sqlx::Result<Vec<RecoveryCode>> {
    let codes = new_codes(conn, person.id).await?;
    note(conn, actor, person, EventKind::PersonRecoveryCodesRenewed, SecondFactorChange::CodesRenewed, None).await?;
    Ok(codes)
}

/// Takes the second factor away, which the person has just proved. False when there was none.
pub async fn turn_off(conn: &mut PgConnection, actor: &Actor, person: &Person) -> sqlx::Result<bool> {
    take_away(conn, actor, person, EventKind::PersonSecondFactorTurnedOff, SecondFactorChange::TurnedOff).await
}

/// The same by the operator, for somebody who lost app and codes; every sign-in of theirs ends. False when there was none.
pub async fn reset(conn: &mut PgConnection, actor: &Actor, person: &Person) -> sqlx::Result<bool> {
    let was_on = take_away(conn, actor, person, EventKind::PersonSecondFactorReset, SecondFactorChange::Reset).await?;
    if was_on {
        sessions::end_others(conn, person.id, None).await?;
    }
    Ok(was_on)
}

/// Records that one of the person's recovery codes was used, and tells them.
pub(super) async fn note_used_code(
    conn: &mut PgConnection,
    actor: &Actor,
    person: &Person,
    left: i64,
) -> sqlx::Result<()> {
    let event = NewEvent {
        target_id: Some(person.id),
        details: serde_json::json!({ "left": left }),
        ..NewEvent::new(EventKind::PersonRecoveryCodeUsed)
    };
    audit::record(conn, actor, event).await?;
    tell(conn, actor, person, SecondFactorChange::CodeUsed { left }).await
}

async fn new_codes(conn: &mut PgConnection, person_id: Uuid) -> sqlx::Result<Vec<RecoveryCode>> {
    let codes: Vec<RecoveryCode> = (0..RECOVERY_CODES).map(|_| RecoveryCode::generate()).collect();
    let hashes: Vec<Vec<u8>> = codes.iter().map(RecoveryCode::hash).collect();
    store::replace_recovery_codes(conn, person_id, &hashes).await?;
    Ok(codes)
}

async fn take_away(
    conn: &mut PgConnection,
    actor: &Actor,
    person: &Person,
    event: EventKind,
    change: SecondFactorChange,
) -> sqlx::Result<bool> {
    if !store::delete_authenticator(conn, person.id).await? {
        return Ok(false);
    }
    store::replace_recovery_codes(conn, person.id, &[]).await?;
    passkeys_store::delete_all(conn, person.id).await?;
    note(conn, actor, person, event, change, None).await?;
    Ok(true)
}

/// Records what was done, with the name of what it was done to, and tells the person.
pub(super) async fn note(
    conn: &mut PgConnection,
    actor: &Actor,
    person: &Person,
    kind: EventKind,
    change: SecondFactorChange,
    name: Option<&str>,
) -> sqlx::Result<()> {
    let mut event = NewEvent { target_id: Some(person.id), ..NewEvent::new(kind) };
    if let Some(name) = name {
        event.details = serde_json::json!({ "name": name });
    }
    audit::record(conn, actor, event).await?;
    tell(conn, actor, person, change).await
}

async fn tell(conn: &mut PgConnection, actor: &Actor, person: &Person, change: SecondFactorChange) -> sqlx::Result<()> {
    let message = Message::SecondFactorChanged { first_name: person.first_name.clone(), change };
    let mail = NewMail {
        message: &message,
        subject_id: new_id(),
        generation: 1,
        organization_id: None,
        recipient: &person.email,
        language: &person.language,
        now: actor.now,
    };
    queue::enqueue(conn, mail).await
}
