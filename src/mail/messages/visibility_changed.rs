//! A customer lets a partner see what others ordered (R50), or took that back (R51, D9): to the partner's staff. One mail
//! tells both. No license data (VIS-11).

use super::{Facts, plain};
use crate::config::PublicUrl;
use crate::jobs::message::{Visibility, VisibilityChange};
use crate::mail::{Letter, Stationery};
use crate::paths;

/// The names that it says.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    organization: &'a str,
    account_number: &'a str,
    account_name: &'a str,
    viewer: &'a str,
}

impl<'a> From<&'a VisibilityChange> for Names<'a> {
    fn from(change: &'a VisibilityChange) -> Self {
        let VisibilityChange { organization, account_number, account_name, viewer, .. } = change;
        Self { organization, account_number, account_name, viewer }
    }
}

impl<'a> From<&'a Visibility> for Names<'a> {
    fn from(told: &'a Visibility) -> Self {
        let Visibility { organization, account_number, account_name, viewer, .. } = told;
        Self { organization, account_number, account_name, viewer }
    }
}

pub(super) fn word(of: Names<'_>, facts: &Facts, on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let (l, sight) = (on.l, &facts.sight);
    let (customer, viewer) = (plain(of.organization), plain(of.viewer));
    let (account, number) = (plain(of.account_name), of.account_number);
    let names = |names: &[String]| l.list_and(&names.iter().map(|name| plain(name)).collect::<Vec<_>>());
    let mut lost = Vec::new();
    if !sight.lost.is_empty() {
        lost.push(l.mail_visibility_revoked_what(&customer, &viewer, names(&sight.lost), &account, number));
    }
    if !sight.ended.is_empty() {
        lost.push(l.mail_visibility_ended_what(&account, number, &customer, &viewer, names(&sight.ended)));
    }
    if sight.keeps_own && !lost.is_empty() {
        lost.push(l.mail_visibility_revoked_rest(&viewer));
    }
    let action = Some((l.mail_visibility_button(), public_url.link(paths::PARTNER_CENTER)));
    let (greeting, reason) = (l.mail_greeting_nameless(), l.mail_visibility_reason(&viewer));
    if sight.gained.is_empty() {
        return Letter {
            subject: l.mail_visibility_revoked_subject(),
            heading: l.mail_visibility_revoked_heading(),
            greeting,
            paragraphs: lost,
            action,
            reason,
            unexpected: l.mail_visibility_revoked_unexpected(customer),
            ..Letter::default()
        };
    }
    let mut paragraphs =
        vec![l.mail_visibility_granted_what(&customer, &viewer, names(&sight.gained), &account, number)];
    paragraphs.append(&mut lost);
    let steps = vec![
        if facts.is_known { l.mail_visibility_step_sign_in() } else { l.mail_visibility_step_accept() },
        l.mail_visibility_step_choose(&customer, number),
        l.mail_visibility_step_read(),
    ];
    Letter {
        subject: l.mail_visibility_granted_subject(),
        heading: l.mail_visibility_granted_heading(),
        greeting,
        paragraphs,
        steps: Some((l.mail_visibility_steps(), steps)),
        action,
        reason,
        unexpected: l.mail_visibility_granted_unexpected(customer),
        ..Letter::default()
    }
}
