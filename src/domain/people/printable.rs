//! What can be printed on one line: nothing that breaks it, nothing invisible, nothing that turns the text around it.

use icu_properties::props::{
    CanonicalCombiningClass, DefaultIgnorableCodePoint, GeneralCategory, JoiningType, VariationSelector,
};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Whether a character shows nothing wherever it stands: control characters, line separators, the marks that change the
/// direction of text, and what else is drawn as nothing. Whether a joiner or a variation selector shows something depends
/// on its neighbors: [`is_printable`] looks at them.
pub fn is_unprintable(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    !is_joiner(c) && !is_variation_selector(c) && shows_nothing(c)
}

/// Whether a text is one line that shows all it holds.
pub fn is_printable(text: &str) -> bool {
    let mut letters = text.chars().peekable();
    let mut before = None;
    while let Some(c) = letters.next() {
        let fits = if is_joiner(c) {
            before.is_some_and(|before| joins(before, letters.peek().copied()))
        } else if is_variation_selector(c) {
            before.is_some_and(|b: char| !b.is_whitespace() && !is_joiner(b) && !is_variation_selector(b))
        } else {
            !is_unprintable(c)
        };
        if !fits {
            return false;
        }
        before = Some(c);
    }
    true
}

fn shows_nothing(c: char) -> bool {
    use GeneralCategory as G;

    let category = CodePointMapData::<G>::new().get(c);
    let without_a_shape =
        [G::Control, G::LineSeparator, G::ParagraphSeparator, G::PrivateUse, G::Surrogate, G::Unassigned];
    without_a_shape.contains(&category)
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
        // Marks of annotations, and a Braille cell without a dot.
        || matches!(c, '\u{fff9}'..='\u{fffb}' | '\u{2800}')
}

/// U+200C and U+200D, which some scripts spell words with.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// What chooses between two forms of the character before it, as in some Japanese names.
fn is_variation_selector(c: char) -> bool {
    CodePointSetData::new::<VariationSelector>().contains(c)
}

/// Whether a joiner changes what its neighbors look like (RFC 5892, A.1, without marks between them).
fn joins(before: char, after: Option<char>) -> bool {
    let Some(after) = after else { return false };
    if CodePointMapData::<CanonicalCombiningClass>::new().get(before) == CanonicalCombiningClass::Virama {
        return true;
    }
    let kind = |c| CodePointMapData::<JoiningType>::new().get(c);
    matches!(kind(before), JoiningType::DualJoining | JoiningType::LeftJoining)
        && matches!(kind(after), JoiningType::DualJoining | JoiningType::RightJoining)
}

#[cfg(test)]
mod tests {
    use super::is_printable;

    #[test]
    fn names_of_every_script_can_be_printed() {
        for name in [
            "Éloïse d’Arc-Müller",
            "ТАТЬЯНА",
            "山田 太郎",
            "葛\u{e0100}城",
            "علی\u{200c}رضا",
            "क्\u{200d}ष",
            "ශ්\u{200d}රී",
            "นที",
            "Nguyễn",
        ] {
            assert!(is_printable(name), "{name}");
        }
    }

    /// EML-07: what is there can be seen.
    #[test]
    fn nothing_invisible_passes() {
        for hidden in
            "\u{0}\t\n\r\u{85}\u{ad}\u{61c}\u{115f}\u{180e}\u{200b}\u{200c}\u{200d}\u{200e}\u{2028}\u{202e}\u{2060}\
                       \u{2066}\u{2800}\u{3164}\u{e000}\u{fe0f}\u{feff}\u{ffa0}\u{fffa}\u{e0041}\u{378}\u{fdd0}\u{fffe}"
                .chars()
        {
            assert!(!is_printable(&format!("{hidden}Ann")), "before: {hidden:?}");
            // A variation selector after a letter is taken as what it is.
            assert!(hidden == '\u{fe0f}' || !is_printable(&format!("An{hidden}n")), "inside: {hidden:?}");
            assert!(!is_printable(&hidden.to_string()), "alone: {hidden:?}");
        }
        assert!(!is_printable("An\u{fe0f}\u{fe0f}n"));
    }
}
