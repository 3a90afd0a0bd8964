//! A person's password was changed (SES-04).

use super::plain;
use crate::config::PublicUrl;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) fn word(first_name: &str, on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    Letter {
        subject: l.mail_password_changed_subject(),
        heading: l.mail_password_changed_heading(),
        greeting: l.mail_greeting(plain(first_name)),
        paragraphs: vec![l.mail_password_changed_what(on.product)],
        invitation: Some(l.mail_password_changed_not_you()),
        action: Some((l.mail_password_changed_button(), public_url.link(paths::PASSWORD_RESET))),
        reason: l.mail_sign_in_reason(on.product),
        unexpected: l.mail_password_changed_expected(),
        ..Letter::default()
    }
}
