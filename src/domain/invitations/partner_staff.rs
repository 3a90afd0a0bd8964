//! Partners' staff, whom the vendor names: invited once, ended when it says so; and invitations sent again at its word.

use serde_json::json;
use sqlx::PgConnection;

use super::{Generation, NewContact, vendor_store};
use crate::domain::access::Actor;
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::people::EmailAddress;
use crate::jobs::message::Party;
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
        party: Party::PartnerStaff,
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

/// Sends every open invitation of an address again, at the operator's word: a new link and a new 60 days each. Gives the
/// names of the organisations and partners that they are for; none if no invitation is open.
pub async fn resend_all(
    conn: &mut PgConnection,
    secret: &SecretKey,
    actor: &Actor,
    email: &EmailAddress,
) -> sqlx::Result<Vec<String>> {
    let open = vendor_store::begin_generations(conn, email.as_str(), actor.now).await?;
    let mut names = Vec::new();
    for invitation in open {
        let accounts = match invitation.organization_id {
            Some(organization) => vendor_store::list_roles(conn, organization, invitation.membership_id).await?,
            None => Vec::new(),
        };
        let is_member = invitation.organization_id.is_some();
        let generation = Generation {
            membership_id: invitation.membership_id,
            party: if is_member { Party::Member } else { Party::PartnerStaff },
            number: invitation.generation,
            email: email.as_str(),
            first_name: &invitation.first_name,
            language: &invitation.language,
            organization_id: invitation.organization_id,
            organization: &invitation.name,
            inviter: None,
            accounts: accounts.into_iter().map(|(_, roles)| roles).collect(),
            again: true,
            now: actor.now,
        };
        super::send(conn, secret, generation).await?;
        let name = format!("{} {}", invitation.first_name, invitation.last_name);
        let kind = if is_member { EventKind::MembershipInvitationResent } else { EventKind::PartnerContactInvited };
        let event = NewEvent {
            organization_id: invitation.organization_id,
            partner_id: invitation.partner_id,
            target_id: Some(invitation.membership_id),
            details: json!({ "email": email.as_str(), "name": name }),
            ..NewEvent::new(kind)
        };
        audit::record(conn, actor, event).await?;
        names.push(invitation.name);
    }
    Ok(names)
}
