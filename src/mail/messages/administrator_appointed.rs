//! The vendor or its operator named another administrator: to those that the account has already.

use super::plain;
use crate::config::PublicUrl;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) struct Appointed<'a> {
    pub organization: &'a str,
    pub account_number: &'a str,
    pub account_name: &'a str,
    pub name: &'a str,
    /// Not [`plain`]: a checked address, to be copied, and at most a `mailto:`.
    pub email: &'a str,
}

pub(super) fn word(appointed: &Appointed<'_>, on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let number = appointed.account_number;
    let (name, account, organization) =
        (plain(appointed.name), plain(appointed.account_name), plain(appointed.organization));
    Letter {
        subject: l.mail_administrator_appointed_subject(),
        heading: l.mail_administrator_appointed_heading(),
        greeting: l.mail_greeting_nameless(),
        paragraphs: vec![
            l.mail_administrator_appointed_what(name, appointed.email, account, number, organization),
            l.mail_administrator_appointed_stay(),
        ],
        action: Some((l.mail_administrator_appointed_button(), public_url.link(&paths::users(number)))),
        reason: l.mail_administrator_appointed_reason(),
        unexpected: l.mail_administrator_appointed_unexpected(),
        ..Letter::default()
    }
}
