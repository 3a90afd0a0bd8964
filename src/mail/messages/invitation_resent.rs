//! The operator had an invitation sent again: to the administrators of an account that it is for.

use super::plain;
use crate::config::PublicUrl;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) struct Resent<'a> {
    pub organization: &'a str,
    pub account_number: &'a str,
    pub account_name: &'a str,
    pub by: &'a str,
    pub name: &'a str,
    /// Not [`plain`]: a checked address, to be copied, and at most a `mailto:`.
    pub email: &'a str,
}

pub(super) fn word(resent: &Resent<'_>, on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let (by, name) = (plain(resent.by), plain(resent.name));
    let (account, organization) = (plain(resent.account_name), plain(resent.organization));
    let number = resent.account_number;
    Letter {
        subject: l.mail_invitation_resent_subject(),
        heading: l.mail_invitation_resent_heading(),
        greeting: l.mail_greeting_nameless(),
        paragraphs: vec![
            l.mail_invitation_resent_what(by, name, resent.email, organization, account, number),
            l.mail_invitation_resent_links(),
        ],
        action: Some((l.mail_invitation_resent_button(), public_url.link(&paths::users(number)))),
        reason: l.mail_invitation_resent_reason(),
        unexpected: l.mail_invitation_resent_unexpected(),
        ..Letter::default()
    }
}
