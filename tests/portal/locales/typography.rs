//! French typography: spaces that do not break, typographic apostrophes and quotation marks.

use super::texts;

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';

/// What is wrong with a piece of French text, if anything.
fn fault(text: &str) -> Option<&'static str> {
    let letters: Vec<char> = text.chars().collect();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| letters[index]);
        let after = letters.get(index + 1).copied();
        match letter {
            '\'' => return Some("an apostrophe is ’"),
            '"' | '“' | '”' => return Some("quotation marks are « and »"),
            '?' | '!' | ';' if before != Some(NARROW) => return Some("U+202F stands before ? ! ;"),
            // Times (10:42) and addresses (https://) keep theirs.
            ':' if before.is_some_and(|c| c.is_ascii_digit()) && after.is_some_and(|c| c.is_ascii_digit()) => {}
            ':' if after == Some('/') => {}
            ':' if before != Some(NO_BREAK) => return Some("U+00A0 stands before :"),
            '«' if !matches!(after, Some(NO_BREAK | NARROW)) => return Some("a no-break space follows «"),
            '»' if !matches!(before, Some(NO_BREAK | NARROW)) => return Some("a no-break space stands before »"),
            '.' if before == Some('.') => return Some("an ellipsis is …"),
            ' ' if before.is_some_and(char::is_whitespace) && before != Some('\n') => return Some("two spaces"),
            _ => {}
        }
    }
    None
}

/// A line must not begin with a mark that belongs to the word before it.
#[test]
fn french_texts_keep_their_marks_and_spaces() {
    let faults: Vec<String> = texts("fr")
        .iter()
        .flat_map(|text| text.pieces.iter().map(move |piece| (text, piece)))
        .filter_map(|(text, piece)| Some((text, piece, fault(piece)?)))
        .map(|(text, piece, fault)| format!("{} {}: {fault}: {piece}", text.file, text.key))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_check_finds_each_fault() {
    for wrong in [
        "l'adresse",
        "le \"nom\"",
        "Quoi ?",
        "Quoi\u{a0}?",
        "Nom:",
        "Nom\u{202f}:",
        "a;b",
        "«mot»",
        "? ",
        "...",
        "a  b",
    ] {
        assert!(fault(wrong).is_some(), "{wrong}");
    }
    for right in ["l’adresse", "Quoi\u{202f}?", "Nom\u{a0}: 10:42", "https://exemple", "«\u{a0}mot\u{a0}»", "a…"]
    {
        assert_eq!(fault(right), None, "{right}");
    }
}
