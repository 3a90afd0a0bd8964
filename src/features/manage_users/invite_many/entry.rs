//! One person of a list, before anything is known of them.

use crate::domain::access::RoleSet;

/// What a list says of somebody; what it does not say is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    /// Whether the name was made of the address.
    pub is_guessed: bool,
    pub language: String,
    pub country: String,
    /// None where the list names no roles; then those for all.
    pub roles: Option<Result<RoleSet, OddRoles>>,
}

/// A word of the list names no role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OddRoles;

impl Entry {
    pub fn of(email: &str) -> Self {
        Self { email: email.trim().trim_matches(['<', '>', '"', '\'']).to_owned(), ..Self::default() }
    }
}

/// "Ann Lee" and "Lee, Ann" as first and last name.
pub fn split_name(name: &str) -> (String, String) {
    if let Some((last, first)) = name.split_once(',') {
        return (first.trim().to_owned(), last.trim().to_owned());
    }
    let (first, last) = name.split_once(char::is_whitespace).unwrap_or((name, ""));
    (first.trim().to_owned(), last.trim().to_owned())
}

/// What is missing of a name, made of the address: `ann.lee@…` is Ann Lee. Whoever looks the list over is told.
pub fn guess_name(mut entry: Entry) -> Entry {
    if !entry.first_name.is_empty() && !entry.last_name.is_empty() {
        return entry;
    }
    let local = entry.email.split('@').next().unwrap_or_default();
    let local = local.split('+').next().unwrap_or_default();
    let words: Vec<String> = local
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
        .collect();
    let Some((first, rest)) = words.split_first() else { return entry };
    entry.is_guessed = true;
    if entry.first_name.is_empty() {
        entry.first_name.clone_from(first);
    }
    if entry.last_name.is_empty() {
        entry.last_name = if rest.is_empty() { "-".to_owned() } else { rest.join(" ") };
    }
    entry
}
