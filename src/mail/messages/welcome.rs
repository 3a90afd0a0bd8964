//! An invitation: the first time, again, and recalled (R3, R27, R36).

use super::{Facts, plain, role_names};
use crate::config::PublicUrl;
use crate::jobs::message::{Invitation, Party};
use crate::mail::{Letter, Stationery};
use crate::paths;
use crate::secret::SecretKey;

/// Why the invitation is mailed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occasion {
    First,
    /// With a new link.
    Again,
    /// With the same link, because nobody followed it yet.
    Reminder,
}

pub(super) fn word(
    invitation: &Invitation,
    occasion: Occasion,
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
    let (subject, heading) = match occasion {
        Occasion::First => (l.mail_welcome_subject(product), l.mail_welcome_heading(product)),
        Occasion::Again => {
            paragraphs.push(l.mail_welcome_again_replaces());
            (l.mail_welcome_again_subject(product), l.mail_welcome_again_heading())
        }
        Occasion::Reminder => {
            paragraphs.push(l.mail_welcome_reminder_waits());
            (l.mail_welcome_reminder_subject(product), l.mail_welcome_reminder_heading())
        }
    };
    let roles = |account| {
        let names = role_names(l, account);
        l.mail_account_roles(plain(&account.account_name), &account.account_number, names)
    };
    let list = invitation.accounts.iter().map(roles).collect::<Vec<_>>();
    Letter {
        subject,
        heading,
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
