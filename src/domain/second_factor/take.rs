//! Taking a code, once.

use sqlx::PgConnection;

use super::recovery::RecoveryCode;
use super::{authenticator, set_up, store};
use crate::domain::access::Actor;
use crate::domain::people::Person;
use crate::secret::SecretKey;

/// What a second step was taken with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// A code of the authenticator app.
    Authenticator,
    /// A passkey's signature.
    Passkey,
    /// A recovery code; so many are left.
    RecoveryCode { left: i64 },
}

impl Proof {
    /// As the audit trail has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Authenticator => "authenticator",
            Self::Passkey => "passkey",
            Self::RecoveryCode { .. } => "recovery_code",
        }
    }
}

/// Takes a code of the person's app, or one of their recovery codes, in the caller's transaction; nothing when it is
/// neither, or was taken before. The person is told of a used recovery code by mail. Count the attempt first ([`crate::domain::limits::Limit::SecondFactor`]).
pub async fn take(
    conn: &mut PgConnection,
    secret: &SecretKey,
    actor: &Actor,
    person: &Person,
    typed: &str,
) -> sqlx::Result<Option<Proof>> {
    if let Some(code) = RecoveryCode::parse(typed) {
        let left = store::use_recovery_code(conn, person.id, &code.hash(), actor.now).await?;
        let Some(left) = left else { return Ok(None) };
        set_up::note_used_code(conn, actor, person, left).await?;
        return Ok(Some(Proof::RecoveryCode { left }));
    }
    let Some(id) = store::find_authenticator(conn, person.id).await? else { return Ok(None) };
    let Some(step) = authenticator::step_of(secret, person.id, id, typed, actor.now) else { return Ok(None) };
    let taken = store::take_step(conn, person.id, id, step).await?;
    Ok(taken.then_some(Proof::Authenticator))
}
