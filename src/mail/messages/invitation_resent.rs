//! The operator had an invitation sent again: to the administrators of an account that it is for.

use super::{account_action, plain};
use crate::config::PublicUrl;
use crate::jobs::message::Message;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) struct Resent<'a> {
    organization: &'a str,
    account_number: &'a str,
    account_name: &'a str,
    by: &'a str,
    name: &'a str,
    /// Not [`plain`]: a checked address, to be copied, and at most a `mailto:`.
    email: &'a str,
}

impl<'a> Resent<'a> {
    pub(super) fn of(message: &'a Message) -> Option<Self> {
        let Message::InvitationResent { organization, account_number, account_name, by, name, email } = message else {
            return None;
        };
        Some(Self { organization, account_number, account_name, by, name, email })
    }
}

pub(super) fn word(resent: &[Resent<'_>], on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let what = |of: &Resent<'_>| {
        let (by, name) = (plain(of.by), plain(of.name));
        let (account, organization) = (plain(of.account_name), plain(of.organization));
        l.mail_invitation_resent_what(by, name, of.email, organization, account, of.account_number)
    };
    let accounts = resent.iter().map(|of| of.account_number);
    let button = l.mail_invitation_resent_button();
    Letter {
        subject: l.mail_invitation_resent_subject(),
        heading: l.mail_invitation_resent_heading(),
        greeting: l.mail_greeting_nameless(),
        paragraphs: resent.iter().map(what).chain([l.mail_invitation_resent_links()]).collect(),
        action: Some(account_action(l, public_url, accounts, button, paths::users)),
        reason: l.mail_invitation_resent_reason(),
        unexpected: l.mail_invitation_resent_unexpected(),
        ..Letter::default()
    }
}
