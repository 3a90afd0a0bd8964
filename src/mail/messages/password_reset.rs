//! Somebody asked for a new password.

use super::plain;
use crate::config::PublicUrl;
use crate::mail::{Letter, Stationery};
use crate::paths;
use crate::secret::Token;

pub(super) fn word(first_name: &str, token: &Token, on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    Letter {
        subject: l.mail_password_reset_subject(),
        heading: l.mail_password_reset_heading(),
        greeting: l.mail_greeting(plain(first_name)),
        paragraphs: vec![l.mail_password_reset_what(on.product)],
        action: Some((l.mail_password_reset_button(), public_url.link(&paths::password_reset(token.expose())))),
        deadline: Some(l.mail_password_reset_deadline()),
        reason: l.mail_sign_in_reason(on.product),
        unexpected: l.mail_password_reset_unexpected(),
        ..Letter::default()
    }
}
