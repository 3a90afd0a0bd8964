//! What a person says in a few words: a reason, or the word that goes with an answer.

use std::fmt;

use crate::domain::people::is_printable;

/// At most [`Self::MAX_CHARS`] printable characters; lines are joined, and it may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Note(String);

/// Why a note is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidNote {
    #[error("the text is longer than 500 characters")]
    TooLong,
    #[error("the text holds characters that cannot be printed")]
    Unprintable,
}

impl Note {
    pub const MAX_CHARS: usize = 500;

    pub fn parse(text: &str) -> Result<Self, InvalidNote> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().count() > Self::MAX_CHARS {
            Err(InvalidNote::TooLong)
        } else if !is_printable(&text) {
            Err(InvalidNote::Unprintable)
        } else {
            Ok(Self(text))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_short_and_shows_all_it_holds() {
        assert_eq!(Note::parse(" I need\r\n\r\nkeys. ").map(|note| note.to_string()), Ok("I need keys.".into()));
        assert_eq!(Note::parse(" ").map(|note| note.is_empty()), Ok(true));
        assert_eq!(Note::parse(&"é".repeat(501)), Err(InvalidNote::TooLong));
        assert!(Note::parse(&"é".repeat(500)).is_ok());
        assert_eq!(Note::parse("a\u{202e}b"), Err(InvalidNote::Unprintable));
    }
}
