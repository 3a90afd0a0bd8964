//! The administrator whom the vendor named for an account and who never came: the account's partners may have the
//! welcome mail sent again, to the stored address and no other (the guide's "ask your partner").

use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Generation, ResendError, Sending, designated_store, store};
use crate::domain::access::{Actor, PartnerScope};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::limits::{self, Limit};

/// An administrator whom the vendor named, invited, and who has not come yet.
#[derive(Debug, Clone)]
pub struct Designated {
    pub membership_id: Uuid,
    pub organization_id: i64,
    pub organization: String,
    pub account_id: i64,
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub language: String,
    /// The latest sending.
    pub invited_at: OffsetDateTime,
}

impl Designated {
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

/// Who waits to be welcomed on the customer's account. Only a partner of record is told; one that was merely let see
/// something is not the customer's partner to ask.
pub async fn find_designated(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    account: &str,
) -> sqlx::Result<Option<Designated>> {
    designated_store::find(conn, scope, account).await
}

/// Begins the next generation of that invitation and mails it: older links are dead. Counted with the resends of the
/// customer's own administrators, at most 5 a day for one member, whoever asks, and with the organisation's invitations.
pub async fn resend_to_designated(
    conn: &mut PgConnection,
    sending: Sending<'_>,
    actor: &Actor,
    scope: &PartnerScope,
    account: &str,
) -> Result<Designated, ResendError> {
    let found = designated_store::find(conn, scope, account).await?.ok_or(ResendError::NoSuchMember)?;
    designated_store::lock(conn, &found).await?;
    // Found again under the lock: the address may just have been corrected, which is another person's.
    let designated = designated_store::find(conn, scope, account).await?;
    let designated = designated.filter(|now| now.membership_id == found.membership_id);
    let designated = designated.ok_or(ResendError::NoSuchMember)?;
    let begun = store::begin_generation(conn, designated.organization_id, designated.membership_id, actor.now).await?;
    let number = begun.ok_or(ResendError::AlreadyJoined)?;
    let organization_id = Some(designated.organization_id);
    let generation = Generation {
        membership_id: designated.membership_id,
        number,
        email: &designated.email,
        first_name: &designated.first_name,
        language: &designated.language,
        organization_id,
        organization: &designated.organization,
        // It is the vendor's invitation; the partner only has it sent again.
        inviter: None,
        accounts: super::roles_told(conn, organization_id, designated.membership_id).await?,
        again: true,
        now: actor.now,
    };
    super::send(conn, sending.secret, generation).await?;
    let event = NewEvent {
        organization_id,
        account_id: Some(designated.account_id),
        partner_id: Some(scope.partner_id()),
        target_id: Some(designated.membership_id),
        details: json!({ "email": designated.email, "name": designated.name() }),
        ..NewEvent::new(EventKind::MembershipInvitationResent)
    };
    audit::record(conn, actor, event).await?;
    let key = designated.membership_id.to_string();
    limits::hit(conn, sending.limits, sending.secret, Limit::Resend, &key, actor.now).await??;
    sending.count(conn, designated.organization_id, actor.now).await??;
    Ok(designated)
}
