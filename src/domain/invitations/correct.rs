//! Corrects whom an open invitation is for (D14).

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Generation, Sending, account_roles, store};
use crate::db::constraint::violated;
use crate::domain::access::policy::Refusal;
use crate::domain::access::{AccountScope, Actor};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::limits::Blocked;
use crate::domain::people::{self, EmailAddress, Member, PersonName};

/// What the invitation is to say.
#[derive(Debug, Clone)]
pub struct Correction {
    pub email: EmailAddress,
    pub first_name: PersonName,
    pub last_name: PersonName,
    /// A shipped language's tag.
    pub language: String,
    /// ISO 3166-1 alpha-2 or XK.
    pub country: String,
}

impl Correction {
    fn changes(&self, member: &Member) -> bool {
        self.email.as_str() != member.email
            || self.first_name.as_str() != member.first_name
            || self.last_name.as_str() != member.last_name
            || self.language != member.language
            || self.country != member.country
    }
}

/// Why nothing was corrected.
#[derive(Debug, thiserror::Error)]
pub enum CorrectError {
    #[error("no such member")]
    NoSuchMember,
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// From now on the details are the person's own.
    #[error("the member has joined")]
    AlreadyJoined,
    /// Not what the page showed.
    #[error("the details were changed in the meantime")]
    Stale(Box<Member>),
    #[error("another member has the address")]
    AddressTaken,
    #[error(transparent)]
    Limited(#[from] Blocked),
    #[error(transparent)]
    Database(sqlx::Error),
}

impl From<sqlx::Error> for CorrectError {
    fn from(error: sqlx::Error) -> Self {
        if violated(&error) == Some("memberships_email_key") { Self::AddressTaken } else { Self::Database(error) }
    }
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Corrected {
    Nothing,
    /// Name, language or country; the link stays good.
    Details,
    /// The address: a new invitation went out, the old link is dead.
    Address,
}

/// Corrects an invitation that was not accepted. `is_seen` tells whether the page showed this state. A new address is one
/// of the member's resends: else corrections to and fro would send without end.
pub async fn correct(
    conn: &mut PgConnection,
    sending: Sending<'_>,
    actor: &Actor,
    scope: &AccountScope,
    member: Uuid,
    new: Correction,
    is_seen: impl FnOnce(&Member) -> bool + Send,
) -> Result<Corrected, CorrectError> {
    let target = people::lock_target(conn, scope, member, &[]).await??.ok_or(CorrectError::NoSuchMember)?;
    target.may_act()?;
    let people::Target { member, standings, .. } = target;
    if member.joined_at.is_some() {
        return Err(CorrectError::AlreadyJoined);
    }
    if !new.changes(&member) {
        return Ok(Corrected::Nothing);
    }
    if !is_seen(&member) {
        return Err(CorrectError::Stale(Box::new(member)));
    }
    store::update_details(conn, scope.organization_id(), member.id, &new).await?;
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        target_id: Some(member.id),
        details: json!({
            "before": { "email": member.email, "name": member.name(),
                        "language": member.language, "country": member.country },
            "email": new.email.as_str(), "name": format!("{} {}", new.first_name, new.last_name),
            "language": new.language, "country": new.country,
        }),
        ..NewEvent::new(EventKind::MembershipInvitationCorrected)
    };
    audit::record(conn, actor, event).await?;
    if new.email.as_str() == member.email {
        return Ok(Corrected::Details);
    }
    let generation = store::begin_generation(conn, scope.organization_id(), member.id, actor.now).await?;
    let number = generation.ok_or(CorrectError::AlreadyJoined)?;
    let generation = Generation {
        membership_id: member.id,
        number,
        email: new.email.as_str(),
        first_name: new.first_name.as_str(),
        language: &new.language,
        organization_id: Some(scope.organization_id()),
        organization: scope.organization_name(),
        inviter: Some(&actor.name),
        accounts: account_roles(&standings),
        again: false,
        now: actor.now,
    };
    super::send(conn, sending.secret, generation).await?;
    sending.count_resend(conn, member.id, actor.now).await??;
    sending.count(conn, scope.organization_id(), actor.now).await??;
    Ok(Corrected::Address)
}
