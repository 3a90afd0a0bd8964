//! Passwords that are easily guessed (AUT-13): from what is known of a person, or because everybody has them.

use zxcvbn::{Score, zxcvbn};

use super::breached::is_breached;

/// Words shorter than this are in many good passwords by chance.
const SHORTEST_WORD: usize = 4;

/// Characters that are judged. More would only make it harder to guess, and the time grows faster than the length: a
/// password of signs that stand for letters could keep a core busy for seconds.
const JUDGED: usize = 32;

/// Why a password would be guessed soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guessable {
    /// It holds the address, its local part, or one of the names.
    Personal,
    /// It is on a list of passwords that were stolen elsewhere.
    Breached,
    /// A list of common passwords, words, names, keyboard rows, dates, sequences and repetitions leads to it.
    Common,
}

/// Why the password would be guessed soon, if it would: it holds the address, its local part, or one of the names
/// (product, organization, the person's own), whatever the letter case, spaces and marks between; or it was stolen
/// elsewhere; or it is one of those that are tried first. Any composition of letters, digits and signs is as good as
/// another.
pub fn guessable(password: &str, email: &str, names: &[&str]) -> Option<Guessable> {
    let squeezed = squeeze(password);
    let local = email.split('@').next().unwrap_or_default();
    let mut words: Vec<&str> = [email, local].into_iter().chain(names.iter().copied()).collect();
    let holds = |word: &&str| {
        let word = squeeze(word);
        word.chars().count() >= SHORTEST_WORD && squeezed.contains(&word)
    };
    if words.iter().any(holds) {
        return Some(Guessable::Personal);
    }
    if is_breached(password) {
        return Some(Guessable::Breached);
    }
    // Their parts too, such as the domain of the address, count for as little as common words do.
    words.extend(email.split(['@', '.', '-', '_', '+']));
    words.extend(names.iter().flat_map(|name| name.split_whitespace()));
    words.retain(|word| !word.is_empty());
    let judged: String = password.chars().take(JUDGED).collect();
    (zxcvbn(&judged, &words).score() < Score::Three).then_some(Guessable::Common)
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{Guessable, guessable};

    fn judge(password: &str) -> Option<Guessable> {
        guessable(password, "anna.lee@contoso.example", &["Business Center", "Contoso"])
    }

    /// AUT-13.
    #[test]
    fn ones_own_names_are_guessable() {
        for password in ["anna.lee@contoso.example", "xx Anna Lee 2026", "business-center", "i love CONTOSO!"] {
            assert_eq!(judge(password), Some(Guessable::Personal), "{password}");
        }
        for password in ["giovanna rides home", "Theodorakis2026!"] {
            let own = ["Giovanna", "Theodorakis", "Wu"];
            assert_eq!(guessable(password, "g@x.example", &own), Some(Guessable::Personal), "{password}");
        }
        assert_eq!(guessable("banana trumpet glacier", "a@x.example", &[]), None, "a short word is in everything");
    }

    /// AUT-13: what was stolen elsewhere, though nothing about it looks common.
    #[test]
    fn stolen_passwords_are_guessable() {
        for password in ["flexibletruck462", "Chickenwing101", "krebsforehead1987"] {
            assert_eq!(judge(password), Some(Guessable::Breached), "{password}");
        }
    }

    /// AUT-13: what everybody has, with or without the usual disguises.
    #[test]
    fn common_passwords_are_guessable() {
        for password in [
            "123456789012",
            "password1234",
            "Password123!",
            "P@ssw0rd2026",
            "qwertyuiop12",
            "qwerty123456",
            "1q2w3e4r5t6y",
            "azertyuiop12",
            "aaaaaaaaaaaa",
            "éééééééééééé",
            "            ",
            "abcdefghijkl",
            "abcabcabcabc",
            "iloveyou1234",
            "letmein12345",
            "12/05/198412",
        ] {
            assert!(matches!(judge(password), Some(Guessable::Common | Guessable::Breached)), "{password}");
        }
    }

    /// AUT-13: any composition is accepted otherwise: phrases, one case alone, every script.
    #[test]
    fn what_nobody_guesses_is_accepted() {
        for password in [
            "correct horse battery",
            "seven green lanterns",
            "tr0ub4dor&3-zebra",
            "ymvxqkzrtwpl",
            "日本語のとても長いパスワード",
            "кот поймал синюю птицу",
            "8174 5509 2216 3307",
            "demo-portal-2026",
        ] {
            assert_eq!(judge(password), None, "{password}");
        }
    }
}
