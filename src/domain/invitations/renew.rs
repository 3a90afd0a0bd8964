//! A new link in place of one that ran out, asked for by whoever holds that one: to the invited address, and nowhere else.

use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::accept_store::find_link;
use super::renew_store as store;
use super::{Generation, Sending, expires_at};
use crate::domain::access::Actor;
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::limits::{self, Blocked, Limit};
use crate::secret::Token;

/// Why no mail was written. To be rolled back, and told to nobody.
#[derive(Debug, thiserror::Error)]
pub enum RenewError {
    #[error(transparent)]
    Limited(#[from] Blocked),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Begins the next generation of the invitation that this link was for, if that is open and ran out, and mails it (R25,
/// R27). Anything else does nothing: a link that was made up, used, withdrawn or went to another address, and one whose
/// invitation can be accepted still. At most 3 a day of one member. The organisation's own limits of invitations are no
/// concern of who was invited: they neither stop it nor count it.
pub async fn renew(
    conn: &mut PgConnection,
    sending: Sending<'_>,
    token: &Token,
    request_id: Uuid,
    now: OffsetDateTime,
) -> Result<(), RenewError> {
    let Some(row) = find_link(conn, &token.hash()).await? else { return Ok(()) };
    let to_this_address = sending.secret.invitation_token(row.membership_id, row.link_generation, &row.email);
    if row.is_closed || expires_at(row.invited_at) > now || to_this_address.hash() != token.hash() {
        return Ok(());
    }
    let is_member = row.organization_id.is_some();
    let begun = store::begin(conn, is_member, row.membership_id, row.generation, now).await?;
    // Somebody was quicker: one mail is enough.
    let Some(number) = begun else { return Ok(()) };
    let generation = Generation {
        membership_id: row.membership_id,
        number,
        email: &row.email,
        first_name: &row.first_name,
        language: &row.language,
        organization_id: row.organization_id,
        organization: &row.organization,
        inviter: row.inviter_name.as_deref(),
        accounts: super::roles_told(conn, row.organization_id, row.membership_id).await?,
        again: true,
        now,
    };
    super::send(conn, sending.secret, generation).await?;
    let name = format!("{} {}", row.first_name, row.last_name);
    // Who holds the link is taken for who was invited, but is nobody who signed in.
    let actor = Actor { person_id: None, name: name.clone(), request_id: Some(request_id), now };
    let kind = if is_member { EventKind::MembershipInvitationRenewed } else { EventKind::PartnerContactRenewed };
    let event = NewEvent {
        organization_id: row.organization_id,
        partner_id: row.partner_id,
        target_id: Some(row.membership_id),
        details: json!({ "email": row.email, "name": name }),
        ..NewEvent::new(kind)
    };
    audit::record(conn, &actor, event).await?;
    let member = row.membership_id.to_string();
    limits::hit(conn, sending.limits, sending.secret, Limit::Renewal, &member, now).await??;
    Ok(())
}
