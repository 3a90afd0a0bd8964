//! An invitation, the first time and again (R3, R27, R36).

use super::{Facts, plain, role_names};
use crate::config::PublicUrl;
use crate::jobs::message::{Invitation, Party};
use crate::mail::{Letter, Stationery};
use crate::paths;
use crate::secret::SecretKey;

pub(super) fn word(
    invitation: &Invitation,
    again: bool,
    facts: &Facts,
    on: &Stationery<'_>,
    public_url: &PublicUrl,
    secret: &SecretKey,
) -> Letter {
    let (l, product) = (on.l, on.product);
    let organization = plain(&invitation.organization);
    let token = secret.invitation_token(invitation.membership_id, invitation.generation, &facts.recipient);
    let (who, about) = match (invitation.party, &invitation.inviter) {
        (Party::PartnerStaff, _) => (l.mail_welcome_to_partner(product, organization), l.mail_welcome_about_partner()),
        (Party::Member, Some(inviter)) => {
            (l.mail_welcome_by_person(plain(inviter), product, organization), l.mail_welcome_about())
        }
        (Party::Member, None) => (l.mail_welcome_by_vendor(product, organization), l.mail_welcome_about()),
    };
    let mut paragraphs = vec![who, about];
    if again {
        paragraphs.push(l.mail_welcome_again_replaces());
    }
    let roles = |account| {
        let names = role_names(l, account);
        l.mail_account_roles(plain(&account.account_name), &account.account_number, names)
    };
    let list = invitation.accounts.iter().map(roles).collect::<Vec<_>>();
    Letter {
        subject: if again { l.mail_welcome_again_subject(product) } else { l.mail_welcome_subject(product) },
        heading: if again { l.mail_welcome_again_heading() } else { l.mail_welcome_heading(product) },
        greeting: l.mail_greeting(plain(&invitation.first_name)),
        paragraphs,
        lists: if list.is_empty() { Vec::new() } else { vec![(l.mail_welcome_roles(), list)] },
        invitation: Some(if facts.is_known { l.mail_welcome_known() } else { l.mail_welcome_new() }),
        action: Some((l.mail_welcome_button(), public_url.link(&paths::invitation(token.expose())))),
        deadline: Some(l.mail_welcome_deadline(l.date_time(invitation.expires_at))),
        reason: l.mail_welcome_reason(product),
        unexpected: l.mail_welcome_unexpected(),
        ..Letter::default()
    }
}
