//! Passwords that were stolen elsewhere (AUT-13): those of SecLists' most frequent that are long enough to be chosen here.
//!
//! Kept as the first five bytes of the SHA-256 of their small letters, sorted: 60 KB, and nobody reads in the sources what
//! others chose. `.ci/breached-passwords` makes the file.

use sha2::{Digest as _, Sha256};

/// Five bytes tell a million million texts apart: what is refused by accident is one password in ninety million.
const PREFIX: usize = 5;

static PREFIXES: &[u8] = include_bytes!("prefixes.bin");

/// Whether a password, in any letter case, is on the list.
pub(super) fn is_breached(password: &str) -> bool {
    let hash = Sha256::digest(password.to_lowercase());
    let (prefixes, _) = PREFIXES.as_chunks::<PREFIX>();
    prefixes.binary_search_by(|prefix| prefix.as_slice().cmp(&hash[..PREFIX])).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{PREFIX, PREFIXES, is_breached};

    #[test]
    fn the_list_is_whole_and_sorted() {
        let (prefixes, rest) = PREFIXES.as_chunks::<PREFIX>();
        assert!(prefixes.len() > 10_000 && rest.is_empty(), "{} and {} bytes", prefixes.len(), rest.len());
        assert!(prefixes.is_sorted());
    }

    #[test]
    fn what_was_stolen_is_found_in_any_case() {
        for password in ["flexibletruck462", "HomeSweetHome", "wheredidyousleeplastnight"] {
            assert!(is_breached(password), "{password}");
        }
        for password in ["", "seven green lanterns", "correct horse battery staple"] {
            assert!(!is_breached(password), "{password}");
        }
    }
}
