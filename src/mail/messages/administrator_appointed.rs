//! The vendor or its operator named another administrator: to those that the account has already.

use super::{account_action, plain};
use crate::config::PublicUrl;
use crate::jobs::message::Message;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) struct Appointed<'a> {
    organization: &'a str,
    account_number: &'a str,
    account_name: &'a str,
    name: &'a str,
    /// Not [`plain`]: a checked address, to be copied, and at most a `mailto:`.
    email: &'a str,
}

impl<'a> Appointed<'a> {
    pub(super) fn of(message: &'a Message) -> Option<Self> {
        let Message::AdministratorAppointed { organization, account_number, account_name, name, email } = message
        else {
            return None;
        };
        Some(Self { organization, account_number, account_name, name, email })
    }
}

pub(super) fn word(appointed: &[Appointed<'_>], on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let what = |of: &Appointed<'_>| {
        let (name, account, organization) = (plain(of.name), plain(of.account_name), plain(of.organization));
        l.mail_administrator_appointed_what(name, of.email, account, of.account_number, organization)
    };
    let accounts = appointed.iter().map(|of| of.account_number);
    let button = l.mail_administrator_appointed_button();
    Letter {
        subject: l.mail_administrator_appointed_subject(),
        heading: l.mail_administrator_appointed_heading(),
        greeting: l.mail_greeting_nameless(),
        paragraphs: appointed.iter().map(what).chain([l.mail_administrator_appointed_stay()]).collect(),
        action: Some(account_action(l, public_url, accounts, button, paths::users)),
        reason: l.mail_administrator_appointed_reason(),
        unexpected: l.mail_administrator_appointed_unexpected(),
        ..Letter::default()
    }
}
