//! A member asks for roles: to those who may give them (R9).

use super::{account_action, plain, role_names};
use crate::config::PublicUrl;
use crate::jobs::message::{AccountRoles, Message};
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) struct Asked<'a> {
    organization: &'a str,
    account: &'a AccountRoles,
    name: &'a str,
    /// Not [`plain`]: a checked address, to be copied, and at most a `mailto:`.
    email: &'a str,
    reason: &'a str,
}

impl<'a> Asked<'a> {
    pub(super) fn of(message: &'a Message) -> Option<Self> {
        let Message::RoleRequested { organization, account, name, email, reason } = message else { return None };
        Some(Self { organization, account, name, email, reason })
    }
}

pub(super) fn word(asked: &[Asked<'_>], on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let paragraphs = asked.iter().flat_map(|of| {
        let (name, account, organization) = (plain(of.name), plain(&of.account.account_name), plain(of.organization));
        let (roles, number) = (role_names(l, of.account), &of.account.account_number);
        [
            l.mail_role_requested_what(name, of.email, roles, account, number, organization),
            l.mail_role_requested_reason(plain(of.reason)),
        ]
    });
    let accounts = asked.iter().map(|of| of.account.account_number.as_str());
    Letter {
        subject: l.mail_role_requested_subject(),
        heading: l.mail_role_requested_heading(),
        greeting: l.mail_greeting_nameless(),
        paragraphs: paragraphs.collect(),
        action: Some(account_action(l, public_url, accounts, l.mail_role_requested_button(), paths::role_requests)),
        reason: l.mail_role_requested_why(),
        unexpected: l.mail_role_requested_unexpected(),
        ..Letter::default()
    }
}
