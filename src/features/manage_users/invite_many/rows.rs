//! What a list says, completed by what was chosen for all, as rows of a batch.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::entry::Entry;
use crate::domain::access::RoleSet;
use crate::domain::batches::{BatchRow, Outcome};
use crate::domain::people::EmailAddress;
use crate::i18n::{Locale, is_country};

/// What holds for every entry that says nothing else.
pub struct ForAll {
    /// A shipped language's tag.
    pub language: String,
    pub country: String,
    pub roles: RoleSet,
}

/// Longer texts are no address and no name; the rest is cut.
const MAX_CHARS: usize = 254;

/// In the order of the list. What names no language, country or role stays to be corrected.
pub fn rows(entries: &[Entry], for_all: &ForAll) -> Vec<BatchRow> {
    entries.iter().zip(1..).map(|(entry, number)| row(entry, number, for_all)).collect()
}

fn row(entry: &Entry, number: i32, for_all: &ForAll) -> BatchRow {
    let mut outcome = None;
    let mut or_else = |found: Option<String>, default: &str, odd: Outcome| {
        found.unwrap_or_else(|| {
            outcome.get_or_insert(odd);
            default.to_owned()
        })
    };
    let language = if entry.language.is_empty() { Some(for_all.language.clone()) } else { language(&entry.language) };
    let language = or_else(language, &for_all.language, Outcome::OddLanguage);
    let country = if entry.country.is_empty() { Some(for_all.country.clone()) } else { country(&entry.country) };
    let country = or_else(country, &for_all.country, Outcome::OddCountry);
    let roles = entry.roles.unwrap_or(Ok(for_all.roles)).unwrap_or_else(|_| {
        outcome.get_or_insert(Outcome::OddRoles);
        for_all.roles
    });
    let cut = |text: &str| text.chars().take(MAX_CHARS).collect::<String>();
    let canonical = EmailAddress::parse(&entry.email).map(|email| email.to_string());
    BatchRow {
        number,
        member: None,
        email: canonical.unwrap_or_else(|_| cut(&entry.email)),
        first_name: cut(&entry.first_name),
        last_name: cut(&entry.last_name),
        language,
        country,
        roles,
        is_guessed: entry.is_guessed,
        had_joined: false,
        outcome,
    }
}

/// By its tag, with a region or without, or by its name in any language.
fn language(text: &str) -> Option<String> {
    let by_tag = Locale::find(text).or_else(|| Locale::negotiate(&text.replace('_', "-"))).map(Locale::tag);
    by_tag.or_else(|| LANGUAGES.get(&text.to_lowercase()).copied()).map(str::to_owned)
}

/// Tags by the languages' names in any language, in small letters: a list has thousands of rows.
static LANGUAGES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let names = |l: &'static Locale| {
        Locale::all().iter().filter_map(|named| Some((l.language_name(named.tag())?.to_lowercase(), named.tag())))
    };
    named(names)
});

/// Codes by the countries' names in any language, in small letters.
static COUNTRIES: LazyLock<HashMap<String, &'static str>> =
    LazyLock::new(|| named(|l| l.countries().iter().map(|(code, name)| (name.to_lowercase(), *code))));

/// What each name means. Of one that means two things, what it means in English counts.
fn named<T: Iterator<Item = (String, &'static str)>>(
    names: impl Fn(&'static Locale) -> T,
) -> HashMap<String, &'static str> {
    let mut all = HashMap::new();
    for l in std::iter::once(Locale::english()).chain(Locale::all()) {
        for (name, meaning) in names(l) {
            all.entry(name).or_insert(meaning);
        }
    }
    all
}

/// By its code, or by its name in any language.
fn country(text: &str) -> Option<String> {
    let code = text.to_ascii_uppercase();
    if is_country(&code) {
        return Some(code);
    }
    COUNTRIES.get(&text.to_lowercase()).map(|code| (*code).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_and_countries_go_by_code_and_by_name() {
        for text in ["fr", "FR", "fr-CA", "French", "français"] {
            assert_eq!(language(text).as_deref(), Some("fr"), "{text}");
        }
        for text in ["ca", "CA", "Canada"] {
            assert_eq!(country(text).as_deref(), Some("CA"), "{text}");
        }
        assert_eq!((language("Klingon"), country("Atlantis")), (None, None));
    }
}
