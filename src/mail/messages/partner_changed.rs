//! A change of channel partner: to those who decide on the account who sees what (R55, D8).

use super::{account_action, distinct, plain};
use crate::config::PublicUrl;
use crate::jobs::message::PartnerChange;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) fn word(changes: &[&PartnerChange], on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let (mut paragraphs, mut lists) = (Vec::new(), Vec::new());
    for change in changes {
        let (from, to, number) = (plain(&change.from), plain(&change.to), &change.account_number);
        let (account, organization) = (plain(&change.account_name), plain(&change.organization));
        let date = l.date(change.effective_on);
        paragraphs.push(l.mail_partner_changed_what(date, &from, account, number, organization, &to));
        paragraphs.push(l.mail_partner_changed_sight(&from));
        let permission =
            |(viewer, orderer): &(String, String)| l.mail_partner_changed_permission(plain(viewer), plain(orderer));
        let ended: Vec<String> = change.ended.iter().map(permission).collect();
        match (ended.is_empty(), changes.len()) {
            (true, _) => paragraphs.push(l.mail_partner_changed_none(&from)),
            (false, 1) => lists.push((l.mail_partner_changed_ended(&from), ended)),
            // Beside another account's the name of the partner does not say which account's they were.
            (false, _) => lists.push((l.mail_partner_changed_ended_on(number, &from), ended)),
        }
    }
    let accounts = changes.iter().map(|change| &*change.account_number);
    let button = l.mail_partner_changed_button();
    Letter {
        subject: l.mail_partner_changed_subject(),
        heading: l.mail_partner_changed_heading(),
        greeting: l.mail_greeting_nameless(),
        paragraphs,
        lists,
        invitation: Some(l.mail_partner_changed_decide()),
        action: Some(account_action(l, public_url, accounts, button, paths::partner_visibility)),
        reason: l.mail_partner_changed_reason(),
        unexpected: l.mail_partner_changed_unexpected(l.list_and(&distinct(changes.iter().map(|change| &*change.to)))),
        ..Letter::default()
    }
}
