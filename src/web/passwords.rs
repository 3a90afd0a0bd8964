//! The two fields of a new password, wherever one is chosen: alike on every page.

use super::form::FieldErrors;
use super::page::Page;
use crate::domain::people::{InvalidPassword, NewPassword, is_guessable};

pub const PASSWORD: &str = "password";
pub const CONFIRMATION: &str = "password_confirmation";

/// The password to set, or what is wrong with it in `errors`. `names`: what a guess would begin with, such as the
/// organisation (AUT-13).
pub fn check(
    page: &Page,
    email: &str,
    names: &[&str],
    (password, confirmation): (&str, &str),
    errors: &mut FieldErrors,
) -> Option<NewPassword> {
    let l = page.l;
    let config = &page.state.config;
    let mut words = vec![config.product_name.as_str(), config.vendor_name.as_str()];
    words.extend(names);
    let new = match NewPassword::parse(password) {
        Ok(_) if is_guessable(password, email, &words) => {
            errors.add(PASSWORD, l.passwords_error_guessable());
            None
        }
        Ok(new) => Some(new),
        Err(InvalidPassword::TooShort) => {
            errors.add(PASSWORD, l.passwords_error_short(NewPassword::MIN_CHARS));
            None
        }
        Err(InvalidPassword::TooLong) => {
            errors.add(PASSWORD, l.passwords_error_long(NewPassword::MAX_CHARS));
            None
        }
        Err(InvalidPassword::Unprintable) => {
            errors.add(PASSWORD, l.passwords_error_characters());
            None
        }
    };
    if new.is_some() && password != confirmation {
        errors.add(CONFIRMATION, l.passwords_error_confirmation());
        return None;
    }
    new
}
