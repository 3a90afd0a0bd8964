//! Names of people, as typed, and the key that lists sort them by.

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A first or last name: one line of 1 to 100 characters, trimmed, without control or direction characters,
/// which would forge mail headers (S4) or disguise text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName(String);

/// Why a name is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidName {
    #[error("a name is missing")]
    Empty,
    #[error("a name is longer than 100 characters")]
    TooLong,
    #[error("a name holds characters that cannot be printed")]
    Unprintable,
}

impl PersonName {
    /// Characters, not bytes.
    pub const MAX_CHARS: usize = 100;

    pub fn parse(text: &str) -> Result<Self, InvalidName> {
        let text: String = text.trim().nfc().collect();
        if text.is_empty() {
            return Err(InvalidName::Empty);
        }
        if text.chars().any(is_unprintable) {
            return Err(InvalidName::Unprintable);
        }
        if text.chars().count() > Self::MAX_CHARS {
            return Err(InvalidName::TooLong);
        }
        Ok(Self(text))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// "last first" without case or diacritics: what `memberships.name_key` holds, so that lists sort by name
    /// alike on every PostgreSQL build.
    pub fn sort_key(first: &Self, last: &Self) -> String {
        let folded = |name: &Self| name.0.nfkd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_lowercase();
        format!("{} {}", folded(last), folded(first))
    }
}

/// Control characters, line separators, and the marks that change the direction of text around them.
pub fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for PersonName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{InvalidName, PersonName};

    #[test]
    fn a_name_is_one_printable_line() {
        assert_eq!(PersonName::parse("  Éloïse "), PersonName::parse("Éloïse"));
        assert_eq!(PersonName::parse(" "), Err(InvalidName::Empty));
        assert_eq!(PersonName::parse("a\r\nBcc: x"), Err(InvalidName::Unprintable));
        assert_eq!(PersonName::parse("\u{202e}evil"), Err(InvalidName::Unprintable));
        assert_eq!(PersonName::parse(&"x".repeat(101)), Err(InvalidName::TooLong));
    }

    #[test]
    fn sorting_ignores_case_and_diacritics() {
        let key =
            |first, last| Some(PersonName::sort_key(&PersonName::parse(first).ok()?, &PersonName::parse(last).ok()?));
        assert_eq!(key("Zoé", "Émond"), Some("emond zoe".to_owned()));
        assert!(key("Anna", "Émond") < key("Anna", "Faure"));
    }
}
