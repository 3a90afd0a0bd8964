//! The two fields of a new password, wherever one is chosen: alike on every page.

use time::OffsetDateTime;

use super::error::PageError;
use super::form::FieldErrors;
use super::page::Page;
use crate::domain::people::sign_in::{self, Attempt};
use crate::domain::people::{self, Guessable, InvalidPassword, NewPassword, PasswordHasher, Person, guessable};

pub const PASSWORD: &str = "password";
pub const CONFIRMATION: &str = "password_confirmation";

/// The password to set, or what is wrong with it in `errors`. `names`: what a guess would begin with, such as the
/// organisation and the person's own name (AUT-13).
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
        Ok(new) => match guessable(password, email, &words) {
            None => Some(new),
            Some(Guessable::Personal) => {
                errors.add(PASSWORD, l.passwords_error_guessable());
                None
            }
            Some(Guessable::Breached) => {
                errors.add(PASSWORD, l.passwords_error_breached());
                None
            }
            Some(Guessable::Common) => {
                errors.add(PASSWORD, l.passwords_error_common());
                None
            }
        },
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

/// Whether `password` is that of whom the attempt was counted for. A success gives the count back, and so does an attempt
/// that was not made because too many wait: nothing was tried. Hold no connection meanwhile: checking takes its time.
pub async fn verify(page: &Page, attempt: &Attempt, password: &str, now: OffsetDateTime) -> Result<bool, PageError> {
    let stored = attempt.person.as_ref().map(|person| person.password_hash.clone());
    let verified = page.state.passwords.verify(password, stored).await;
    if !matches!(verified, Ok(false)) {
        sign_in::forgive(&mut *page.connection().await?, &page.state.secret, attempt, now).await?;
    }
    Ok(verified?)
}

/// The viewer, if `password` is theirs: asked before what somebody at an unattended screen must not do. They guess no
/// faster there than at the sign-in page.
pub async fn own(page: &Page, password: &str) -> Result<Option<Person>, PageError> {
    let viewer = page.viewer()?;
    let (overrides, secret, client) = (&page.state.config.limits, &page.state.secret, &page.request.client);
    let mut conn = page.connection().await?;
    let counted = sign_in::attempt(&mut conn, overrides, secret, &viewer.email, client, viewer.now).await?;
    let attempt = counted.map_err(|blocked| PageError::too_many(blocked.retry_after_seconds))?;
    drop(conn);
    let matches = verify(page, &attempt, password, viewer.now).await?;
    Ok(attempt.person.filter(|_| matches))
}

/// Hashes a password that was right once more, if its hash was made with older parameters (AUT-12). No sign-in fails for
/// it: when too many others are being checked, or the database is away, the next one does it.
pub async fn renew(page: &Page, person: &Person, password: &str) {
    if !PasswordHasher::is_outdated(&person.password_hash) {
        return;
    }
    let Ok(hash) = page.state.passwords.hash_again(password).await else { return };
    let renewed =
        async { Ok::<_, PageError>(people::renew_hash(&mut *page.connection().await?, person, &hash).await?) };
    if let Err(error) = renewed.await {
        error.log();
    }
}
