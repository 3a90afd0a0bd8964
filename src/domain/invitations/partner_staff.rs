//! Partners' staff, whom the vendor names: invited once, ended when it says so.

use serde_json::json;
use sqlx::PgConnection;

use super::{Generation, NewContact, vendor_store};
use crate::domain::access::Actor;
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::people::EmailAddress;
use crate::secret::{SecretKey, new_id};

/// Invites somebody as a partner's staff. The address must be nobody's live entry at any partner.
pub async fn invite_partner_staff(
    conn: &mut PgConnection,
    secret: &SecretKey,
    actor: &Actor,
    partner_id: i64,
    contact: &NewContact,
) -> sqlx::Result<()> {
    let id = new_id();
    let partner = vendor_store::insert_partner_membership(conn, partner_id, id, contact, actor.now).await?;
    let generation = Generation {
        membership_id: id,
        number: 1,
        email: contact.email.as_str(),
        first_name: contact.first_name.as_str(),
        language: &contact.language,
        organization_id: None,
        organization: &partner,
        inviter: None,
        accounts: Vec::new(),
        again: false,
        now: actor.now,
    };
    super::send(conn, secret, generation).await?;
    let name = format!("{} {}", contact.first_name, contact.last_name);
    let event = NewEvent {
        partner_id: Some(partner_id),
        target_id: Some(id),
        details: json!({ "email": contact.email.as_str(), "name": name }),
        ..NewEvent::new(EventKind::PartnerContactInvited)
    };
    audit::record(conn, actor, event).await
}

/// Takes somebody out of a partner's staff: their next click opens nothing of it. Nobody there: nothing happens.
pub async fn end_partner_staff(
    conn: &mut PgConnection,
    actor: &Actor,
    partner_id: i64,
    email: &EmailAddress,
) -> sqlx::Result<()> {
    let ended = vendor_store::end_partner_membership(conn, partner_id, email.as_str(), actor.now).await?;
    let Some((id, name)) = ended else { return Ok(()) };
    let event = NewEvent {
        partner_id: Some(partner_id),
        target_id: Some(id),
        details: json!({ "email": email.as_str(), "name": name }),
        ..NewEvent::new(EventKind::PartnerContactEnded)
    };
    audit::record(conn, actor, event).await
}
