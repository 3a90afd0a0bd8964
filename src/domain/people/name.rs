//! Names of people, as typed, and the key that lists sort them by.

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::is_printable;

/// More digits than this are a telephone number.
const MOST_DIGITS: usize = 4;

/// A first or last name: one line of 1 to 100 characters, trimmed. Nothing in it forges mail headers (S4), disguises
/// text, or becomes a link in a mail that we send (EML-07).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName(String);

/// Why a name is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidName {
    #[error("a name is missing")]
    Empty,
    #[error("a name is longer than 100 characters")]
    TooLong,
    #[error("a name holds a line break, or characters that cannot be seen")]
    Unprintable,
    #[error(
        "a name looks like a web address, an e-mail address or a telephone number (after a full stop, leave a space)"
    )]
    Link,
}

impl PersonName {
    /// Characters, not bytes.
    pub const MAX_CHARS: usize = 100;

    pub fn parse(text: &str) -> Result<Self, InvalidName> {
        let text: String = text.trim().nfc().collect();
        if text.is_empty() {
            return Err(InvalidName::Empty);
        }
        if text.chars().count() > Self::MAX_CHARS {
            return Err(InvalidName::TooLong);
        }
        if !is_printable(&text) || text.chars().all(|c| is_combining_mark(c) || c.is_whitespace()) {
            return Err(InvalidName::Unprintable);
        }
        if looks_like_a_link(&text) {
            return Err(InvalidName::Link);
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

/// What a mail program would make a link of: an address, a scheme, a dot in the middle of a word, a telephone number.
/// "J.R.R. Tolkien" and "d.o.o." hold none.
fn looks_like_a_link(name: &str) -> bool {
    // As browsers read it: full-width characters and ideographic full stops are those of an address too.
    let name: String = name.nfkc().map(|c| if c == '。' { '.' } else { c }).collect();
    let digits = name.chars().filter(|c| c.is_numeric()).count();
    let is_domain = |word: &str| {
        let labels: Vec<&str> = word.split('.').collect();
        labels.windows(2).any(|pair| !pair[0].is_empty() && pair[1].chars().nth(1).is_some())
    };
    name.contains('@') || name.contains("://") || digits > MOST_DIGITS || name.split_whitespace().any(is_domain)
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
        assert_eq!(PersonName::parse("\u{3164}\u{200b}"), Err(InvalidName::Unprintable));
        assert_eq!(PersonName::parse("\u{301}"), Err(InvalidName::Unprintable));
        assert_eq!(PersonName::parse(&"x".repeat(101)), Err(InvalidName::TooLong));
        assert_eq!(PersonName::parse(&"\u{200b}".repeat(5000)), Err(InvalidName::TooLong));
    }

    /// EML-07: an invitation carries nobody's advertisement.
    #[test]
    fn a_name_is_no_link_and_no_telephone_number() {
        for link in [
            "https://evil.example",
            "evil.example/x",
            "Win at WWW.evil.example now",
            "evil。example",
            "ｅｖｉｌ．example",
            "t.co",
            "javascript://x",
            "ann@evil",
            "ann＠evil",
            "Call +1 900 555",
            "٠١٢٣٤",
        ] {
            assert_eq!(PersonName::parse(link), Err(InvalidName::Link), "{link}");
        }
        for name in
            ["J.R.R.", "J. R.", "St. John", "Smith Jr.", "Rajesh s/o Kumar", "O’Neill", "Louis 14", "-", "d.o.o."]
        {
            assert!(PersonName::parse(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn sorting_ignores_case_and_diacritics() {
        let key =
            |first, last| Some(PersonName::sort_key(&PersonName::parse(first).ok()?, &PersonName::parse(last).ok()?));
        assert_eq!(key("Zoé", "Émond"), Some("emond zoe".to_owned()));
        assert!(key("Anna", "Émond") < key("Anna", "Faure"));
    }
}
