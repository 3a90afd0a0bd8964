//! A member was removed from their organisation (R40).

use super::{distinct, plain};
use crate::jobs::message::Message;
use crate::mail::{Letter, Stationery};

pub(super) struct Removal<'a> {
    first_name: &'a str,
    organization: &'a str,
    by: &'a str,
}

impl<'a> Removal<'a> {
    pub(super) fn of(message: &'a Message) -> Option<Self> {
        let Message::Removed { first_name, organization, by } = message else { return None };
        Some(Self { first_name, organization, by })
    }
}

/// Of one organisation: who came back in between was removed all the same, by whom it was in the end.
pub(super) fn word(removals: &[Removal<'_>], on: &Stationery<'_>) -> Letter {
    let l = on.l;
    let Some(last) = removals.last() else { return Letter::default() };
    let organization = plain(last.organization);
    Letter {
        subject: l.mail_removed_subject(),
        heading: l.mail_removed_heading(),
        greeting: l.mail_greeting(plain(last.first_name)),
        paragraphs: vec![l.mail_removed_what(plain(last.by), &organization), l.mail_removed_rest()],
        reason: l.mail_removed_reason(organization),
        unexpected: l.mail_member_unexpected(l.list_and(&distinct(removals.iter().map(|of| of.by)))),
        ..Letter::default()
    }
}
