//! Names of countries and languages, from the Unicode CLDR.

use super::{Locale, messages};

/// Whether this is one of the 250 codes of a country list: ISO 3166-1 alpha-2 and XK, in capitals (R34).
pub fn is_country(code: &str) -> bool {
    messages::country_codes().binary_search(&code).is_ok()
}

/// All countries with their names, sorted as the locale's readers expect.
pub(super) fn countries(locale: &Locale) -> Vec<(&'static str, String)> {
    let mut countries: Vec<_> = messages::country_codes()
        .iter()
        .filter_map(|code| Some((*code, locale.lookup(&format!("country-{}", code.to_ascii_lowercase()))?)))
        .collect();
    locale.sort_by_name(&mut countries, |(_, name)| name);
    countries
}

impl Locale {
    /// Countries and regions as (ISO 3166-1 code, name), sorted by name in this locale (R34).
    pub fn countries(&self) -> &[(&'static str, String)] {
        self.sorted_countries()
    }

    /// A country's name by its code, whatever its letter case.
    pub fn country(&self, code: &str) -> Option<&str> {
        self.countries().iter().find(|(own, _)| own.eq_ignore_ascii_case(code)).map(|(_, name)| name.as_str())
    }

    /// A language's name by its tag, as it stands alone in a list: "French", "Français". A tag that
    /// has no name of its own goes by its language alone (`fr-SN` is "French").
    pub fn language_name(&self, tag: &str) -> Option<String> {
        let key = tag.to_ascii_lowercase();
        let (language, _) = key.split_once('-').unwrap_or((&key, ""));
        let name = self.lookup(&format!("language-{key}")).or_else(|| self.lookup(&format!("language-{language}")))?;
        let mut letters = name.chars();
        let first = letters.next()?;
        Some(first.to_uppercase().chain(letters).collect())
    }
}
