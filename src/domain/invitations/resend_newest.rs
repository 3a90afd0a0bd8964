//! Sends an address's newest open invitation again, at the operator's word: somebody who cannot ask an administrator.

use serde_json::json;
use sqlx::PgConnection;

use super::resend_newest_store::{self as newest_store, Begun, OpenInvitation};
use super::{Generation, store, vendor_store};
use crate::domain::access::Actor;
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::people::EmailAddress;
use crate::jobs::message::{AccountRoles, Message};
use crate::jobs::queue::{self, NewMail};
use crate::secret::{SecretKey, new_id};

/// Begins the next generation of the open invitation that was sent last, and mails it; invitations of other organisations
/// stay as they are. The active administrators of the accounts that it is for are told. Gives the name of the organisation
/// or partner; none if no invitation is open.
pub async fn resend_newest(
    conn: &mut PgConnection,
    secret: &SecretKey,
    actor: &Actor,
    email: &EmailAddress,
) -> sqlx::Result<Option<String>> {
    let Some(open) = newest_store::find(conn, email.as_str()).await? else { return Ok(None) };
    let Some(begun) = newest_store::begin(conn, &open, email.as_str(), actor.now).await? else { return Ok(None) };
    let accounts = store::list_roles(conn, open.organization_id, open.membership_id).await?;
    let is_member = open.organization_id.is_some();
    let generation = Generation {
        membership_id: open.membership_id,
        number: begun.generation,
        email: email.as_str(),
        first_name: &begun.first_name,
        language: &begun.language,
        organization_id: open.organization_id,
        organization: &open.name,
        inviter: None,
        accounts: accounts.iter().map(|(_, roles)| roles.clone()).collect(),
        again: true,
        now: actor.now,
    };
    super::send(conn, secret, generation).await?;
    let name = format!("{} {}", begun.first_name, begun.last_name);
    let kind = if is_member { EventKind::MembershipInvitationResent } else { EventKind::PartnerContactResent };
    let event = NewEvent {
        organization_id: open.organization_id,
        partner_id: open.partner_id,
        target_id: Some(open.membership_id),
        details: json!({ "email": email.as_str(), "name": name }),
        ..NewEvent::new(kind)
    };
    audit::record(conn, actor, event).await?;
    tell(conn, actor, &open, &begun, email, accounts).await?;
    Ok(Some(open.name))
}

/// One mail to each administrator, whatever the number of their accounts among these.
async fn tell(
    conn: &mut PgConnection,
    actor: &Actor,
    open: &OpenInvitation,
    begun: &Begun,
    email: &EmailAddress,
    accounts: Vec<(i64, AccountRoles)>,
) -> sqlx::Result<()> {
    let mut told = Vec::new();
    for (account_id, account) in accounts {
        let message = Message::InvitationResent {
            organization: open.name.clone(),
            account_number: account.account_number,
            account_name: account.account_name,
            by: actor.name.clone(),
            name: format!("{} {}", begun.first_name, begun.last_name),
            email: email.as_str().to_owned(),
        };
        for administrator in vendor_store::list_administrators(conn, account_id, open.membership_id).await? {
            if told.contains(&administrator.email) {
                continue;
            }
            let mail = NewMail {
                message: &message,
                subject_id: new_id(),
                generation: 1,
                organization_id: open.organization_id,
                recipient: &administrator.email,
                language: &administrator.language,
                now: actor.now,
            };
            queue::enqueue(conn, mail).await?;
            told.push(administrator.email);
        }
    }
    Ok(())
}
