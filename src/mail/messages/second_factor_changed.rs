//! What a person signs in with was changed, or a recovery code was used.

use super::plain;
use crate::config::PublicUrl;
use crate::jobs::message::SecondFactorChange;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) fn word(
    first_name: &str,
    change: &SecondFactorChange,
    on: &Stationery<'_>,
    public_url: &PublicUrl,
) -> Letter {
    let (l, product) = (on.l, on.product);
    let (subject, what) = match change {
        SecondFactorChange::SetUp => (l.mail_second_factor_set_up_subject(), l.mail_second_factor_set_up_what(product)),
        SecondFactorChange::TurnedOff => {
            (l.mail_second_factor_turned_off_subject(), l.mail_second_factor_turned_off_what(product))
        }
        SecondFactorChange::Reset => (l.mail_second_factor_reset_subject(), l.mail_second_factor_reset_what(product)),
        SecondFactorChange::CodesRenewed => {
            (l.mail_second_factor_codes_renewed_subject(), l.mail_second_factor_codes_renewed_what(product))
        }
        SecondFactorChange::PasskeyAdded { name } => (
            l.mail_second_factor_passkey_added_subject(),
            l.mail_second_factor_passkey_added_what(plain(name), product),
        ),
        SecondFactorChange::PasskeyRemoved { name } => (
            l.mail_second_factor_passkey_removed_subject(),
            l.mail_second_factor_passkey_removed_what(plain(name), product),
        ),
        SecondFactorChange::CodeUsed { left } => {
            (l.mail_second_factor_code_used_subject(), l.mail_second_factor_code_used_what(product, *left))
        }
    };
    Letter {
        heading: subject.clone(),
        subject,
        greeting: l.mail_greeting(plain(first_name)),
        paragraphs: vec![what],
        invitation: Some(l.mail_password_changed_not_you()),
        action: Some((l.mail_password_changed_button(), public_url.link(paths::PASSWORD_RESET))),
        reason: l.mail_sign_in_reason(product),
        unexpected: l.mail_password_changed_expected(),
        ..Letter::default()
    }
}
