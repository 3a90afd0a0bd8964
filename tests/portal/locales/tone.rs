//! Error messages say what to do; they do not blame, beg or speak of the machine.

use super::texts;

const BANNED: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "error",
            "exception",
            "failed",
            "forbidden",
            "illegal",
            "invalid",
            "null",
            "oops",
            "please",
            "sorry",
            "you forgot",
            "you failed",
            "wrong format",
        ],
    ),
    (
        "fr",
        &[
            "erreur",
            "échec",
            "exception",
            "illégal",
            "interdit",
            "invalide",
            "null",
            "oups",
            "désolé",
            "s’il vous plaît",
            "vous avez oublié",
            "mauvais format",
        ],
    ),
];

/// The first banned word in a text.
fn banned(text: &str, words: &[&'static str]) -> Option<&'static str> {
    let text = text.to_lowercase();
    words.iter().copied().find(|word| {
        text.match_indices(word).any(|(start, _)| {
            let end = text[start + word.len()..].chars().next();
            let before = text[..start].chars().next_back();
            !before.is_some_and(char::is_alphabetic) && !end.is_some_and(|c| c.is_alphabetic() && c != 's' && c != 'e')
        })
    })
}

/// Whether a key is a message beside a field. The words before one, aloud and in the page's title, are not.
fn is_error(key: &str) -> bool {
    key.contains("-error-") && !key.ends_with("-error-prefix")
}

#[test]
fn error_messages_neither_blame_nor_beg() {
    let mut faults = Vec::new();
    for (tag, words) in BANNED {
        for text in texts(tag).iter().filter(|text| is_error(&text.key)) {
            for piece in &text.pieces {
                faults.extend(banned(piece, words).map(|word| format!("{tag}/{} {}: “{word}”", text.file, text.key)));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_check_finds_whole_words_only() {
    assert_eq!(banned("This is Invalid.", BANNED[0].1), Some("invalid"));
    assert_eq!(banned("Adresses invalides", BANNED[1].1), Some("invalide"));
    assert_eq!(banned("Annullable terrors", BANNED[0].1), None);
}
