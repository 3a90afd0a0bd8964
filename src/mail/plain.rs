//! Names that people typed, or that were imported, as mails may print them (EML-07).
//!
//! Mail programs make links of whatever looks like one, so that a first name could carry an address into our mail. A
//! word joiner (U+2060, without width) after each `.`, `:`, `/` and `@` that stands inside a word breaks those up; to
//! the eye nothing changes. So it does after the full stops of other scripts, which browsers take for dots. Lines and what
//! cannot be seen go, and very long names are cut. What people type was refused already if it looks like a link
//! ([`crate::domain::people::PersonName`]); the vendor's own names may well be "Example.com".

use crate::domain::people::is_unprintable;

const MAX_CHARS: usize = 120;
const WORD_JOINER: char = '\u{2060}';

/// One printable line without anything that a mail program would make a link of.
pub(super) fn plain(name: &str) -> String {
    let name: String = name.chars().map(|c| if is_unprintable(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = name.split_whitespace().collect();
    let name = words.join(" ");
    let mut out = String::with_capacity(name.len());
    let mut letters = name.chars().peekable();
    for count in 0.. {
        let Some(letter) = letters.next() else { break };
        if count == MAX_CHARS {
            out.push('…');
            break;
        }
        out.push(letter);
        if matches!(letter, '.' | '．' | '。' | '｡' | ':' | '/' | '@' | '＠')
            && letters.peek().is_some_and(|next| !next.is_whitespace())
        {
            out.push(WORD_JOINER);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_name_becomes_a_link_or_a_line() {
        for (name, printed) in [
            ("Contoso Ltd.", "Contoso Ltd."),
            ("Zoé d’Arc-Müller", "Zoé d’Arc-Müller"),
            ("http://evil.example", "http:\u{2060}/\u{2060}/\u{2060}evil.\u{2060}example"),
            ("a@evil.example", "a@\u{2060}evil.\u{2060}example"),
            ("evil。example", "evil。\u{2060}example"),
            ("An\u{200b}n\u{3164}Lee", "An n Lee"),
            ("Ann\r\nBcc: x\u{202e}y\u{0}", "Ann Bcc: x y"),
        ] {
            assert_eq!(plain(name), printed);
        }
        assert_eq!(plain(&"é".repeat(5000)).chars().count(), MAX_CHARS + 1);
    }
}
