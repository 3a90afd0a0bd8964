//! A member was removed from their organisation (R40).

use super::plain;
use crate::mail::{Letter, Stationery};

pub(super) fn word(first_name: &str, organization: &str, by: &str, on: &Stationery<'_>) -> Letter {
    let (l, by, organization) = (on.l, plain(by), plain(organization));
    Letter {
        subject: l.mail_removed_subject(),
        heading: l.mail_removed_heading(),
        greeting: l.mail_greeting(plain(first_name)),
        paragraphs: vec![l.mail_removed_what(&by, &organization), l.mail_removed_rest()],
        reason: l.mail_removed_reason(organization),
        unexpected: l.mail_member_unexpected(by),
        ..Letter::default()
    }
}
