//! Passwords that are easily guessed from what is known of a person (AUT-13).

/// Words shorter than this are in many good passwords by chance.
const SHORTEST_WORD: usize = 4;

/// Whether the password holds the address, its local part, or one of the names (product, organisation), whatever the
/// letter case, spaces and marks between.
pub fn is_guessable(password: &str, email: &str, names: &[&str]) -> bool {
    let password = squeeze(password);
    let local = email.split('@').next().unwrap_or_default();
    [email, local].iter().chain(names).any(|word| {
        let word = squeeze(word);
        word.chars().count() >= SHORTEST_WORD && password.contains(&word)
    })
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::is_guessable;

    /// AUT-13.
    #[test]
    fn ones_own_names_are_guessable_and_any_other_composition_is_not() {
        let guessable = |password| is_guessable(password, "anna.lee@contoso.example", &["Business Center", "Contoso"]);
        for password in ["anna.lee@contoso.example", "xx Anna Lee 2026", "business-center", "i love CONTOSO!"] {
            assert!(guessable(password), "{password}");
        }
        for password in ["correct horse battery", "éééééééééééé", "            ", "aaaaaaaaaaaa"] {
            assert!(!guessable(password), "{password}");
        }
        assert!(!is_guessable("banana banana", "a@x.example", &[]), "a short word is in everything");
    }
}
