//! What a field may hold. Each function gives the text to store, or the reason why not.

use std::borrow::Cow;

use time::Date;
use time::macros::format_description;

use super::report::quoted;
use crate::domain::people::{EmailAddress, PersonName, is_printable};
use crate::i18n::{self, Locale};

/// The text to store, or why the field is refused.
pub(super) type Value<'a> = Result<Cow<'a, str>, String>;

/// Longest name or title, in characters.
const MAX_TEXT: usize = 200;

fn matching<'a>(text: &'a str, most: usize, also: &str, pattern: &str) -> Value<'a> {
    let fits = |c: char| c.is_ascii_alphanumeric() || also.contains(c);
    if text.len() <= most && text.chars().all(fits) {
        Ok(text.into())
    } else {
        Err(format!("{} does not match {pattern}", quoted(text)))
    }
}

/// A number of the vendor's, as it stands in URLs.
pub(super) fn number(text: &str) -> Value<'_> {
    matching(text, 32, "-", "[A-Za-z0-9-]{1,32}")
}

pub(super) fn product_id(text: &str) -> Value<'_> {
    matching(text, 64, "._-", "[A-Za-z0-9._-]{1,64}")
}

/// One printable line.
pub(super) fn text(text: &str) -> Value<'_> {
    if !is_printable(text) {
        return Err("holds a line break, or a character that cannot be seen (is a quotation mark missing?)".into());
    }
    if text.chars().count() > MAX_TEXT {
        return Err(format!("is longer than {MAX_TEXT} characters"));
    }
    Ok(text.into())
}

/// The name of a file in the downloads folder: no way out of it.
pub(super) fn file(name: &str) -> Value<'_> {
    let well_formed =
        name.split('/').all(|part| !part.is_empty() && part != "." && part != "..") && !name.contains('\\');
    if well_formed {
        text(name)
    } else {
        Err(format!("{} is not a file name inside the downloads folder", quoted(name)))
    }
}

pub(super) fn date(text: &str) -> Value<'_> {
    match Date::parse(text, format_description!("[year]-[month]-[day]")) {
        Ok(date) if text.len() == 10 && date.year() >= 1900 => Ok(text.into()),
        _ => Err(format!("{} is not a date (YYYY-MM-DD)", quoted(text))),
    }
}

pub(super) fn positive(text: &str) -> Value<'_> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    match text.parse::<i32>() {
        Ok(1..) if digits => Ok(text.into()),
        _ => Err(format!("{} is not a whole number from 1 to {}", quoted(text), i32::MAX)),
    }
}

fn one_of<'a>(text: &'a str, words: [&str; 2]) -> Value<'a> {
    if words.contains(&text) {
        Ok(text.into())
    } else {
        Err(format!("{} is neither {} nor {}", quoted(text), words[0], words[1]))
    }
}

pub(super) fn status(text: &str) -> Value<'_> {
    one_of(text, ["active", "ended"])
}

pub(super) fn product_kind(text: &str) -> Value<'_> {
    one_of(text, ["license", "subscription"])
}

pub(super) fn yes_or_no(text: &str) -> Value<'_> {
    one_of(text, ["yes", "no"])
}

pub(super) fn email(text: &str) -> Value<'_> {
    match EmailAddress::parse(text) {
        Ok(email) => Ok(email.as_str().to_owned().into()),
        Err(error) => Err(format!("{} is {error}", quoted(text))),
    }
}

pub(super) fn person_name(text: &str) -> Value<'_> {
    match PersonName::parse(text) {
        Ok(name) => Ok(name.as_str().to_owned().into()),
        Err(error) => Err(error.to_string()),
    }
}

/// Any BCP 47 tag; what is stored is the best language that the portal speaks, else English.
pub(super) fn language(text: &str) -> Value<'_> {
    let mut subtags = text.split('-');
    let primary =
        subtags.next().is_some_and(|s| (2..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphabetic()));
    let rest = subtags.all(|s| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric()));
    if primary && rest && text.len() <= 35 {
        Ok(Locale::best(text).tag().into())
    } else {
        Err(format!("{} is not a BCP 47 language tag (en, fr-CA)", quoted(text)))
    }
}

pub(super) fn country(text: &str) -> Value<'_> {
    let code = text.to_ascii_uppercase();
    if i18n::is_country(&code) {
        Ok(code.into())
    } else {
        Err(format!("{} is not an ISO 3166-1 country code", quoted(text)))
    }
}

pub(super) fn sha256(text: &str) -> Value<'_> {
    if text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()) {
        Ok(text.into())
    } else {
        Err("is not a SHA-256 in 64 hexadecimal digits".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_iso_and_exist() {
        assert!(date("2026-02-28").is_ok());
        for wrong in ["2026-02-30", "28/02/2026", "2026-2-8", "2026-02-28T00:00", "0000-01-01", "+2026-1-1"] {
            assert!(date(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn numbers_fit_into_a_path() {
        assert!(number("EU-1001").is_ok());
        for wrong in ["1 001", "10/01", "é1", &"1".repeat(33)] {
            assert!(number(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn languages_fall_back_to_english_and_files_stay_inside() {
        assert_eq!(language("fr-CA").as_deref(), Ok("fr"));
        assert_eq!(language("tlh").as_deref(), Ok("en"));
        assert!(language("français").is_err());
        assert!(file("suite/setup.iso").is_ok());
        for wrong in ["../etc/passwd", "/etc/passwd", "a//b", "a\\b"] {
            assert!(file(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn quantities_are_positive() {
        assert!(positive("7").is_ok());
        for wrong in ["0", "-1", "+1", "1.5", "2147483648", "seven"] {
            assert!(positive(wrong).is_err(), "{wrong}");
        }
    }
}
