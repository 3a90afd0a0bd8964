//! A change of channel partner: to those who decide on the account who sees what (R55, D8).

use super::plain;
use crate::config::PublicUrl;
use crate::jobs::message::PartnerChange;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) fn word(change: &PartnerChange, on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let (from, to, number) = (plain(&change.from), plain(&change.to), &change.account_number);
    let (account, organization) = (plain(&change.account_name), plain(&change.organization));
    let ended: Vec<String> = change
        .ended
        .iter()
        .map(|(viewer, orderer)| l.mail_partner_changed_permission(plain(viewer), plain(orderer)))
        .collect();
    let mut paragraphs = vec![
        l.mail_partner_changed_what(l.date(change.effective_on), &from, account, number, organization, &to),
        l.mail_partner_changed_sight(&from),
    ];
    if ended.is_empty() {
        paragraphs.push(l.mail_partner_changed_none(&from));
    }
    Letter {
        subject: l.mail_partner_changed_subject(),
        heading: l.mail_partner_changed_heading(),
        greeting: l.mail_greeting_nameless(),
        paragraphs,
        list: (!ended.is_empty()).then(|| (l.mail_partner_changed_ended(&from), ended)),
        invitation: Some(l.mail_partner_changed_decide()),
        action: Some((l.mail_partner_changed_button(), public_url.link(&paths::partner_visibility(number)))),
        reason: l.mail_partner_changed_reason(),
        unexpected: l.mail_partner_changed_unexpected(to),
        ..Letter::default()
    }
}
