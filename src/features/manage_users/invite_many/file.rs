//! A list as a CSV file: with the template's columns in any order, as spreadsheets of any country save it.

use std::collections::HashMap;
use std::sync::LazyLock;

use csv::{ReaderBuilder, StringRecord};

use super::entry::{Entry, OddRoles, guess_name, split_name};
use super::pasted;
use crate::domain::access::{Role, RoleSet};
use crate::i18n::Locale;
use crate::web::wording::role_name;

/// The template's columns, in its order.
pub const COLUMNS: [&str; 6] = ["email", "first_name", "last_name", "language", "country", "roles"];

/// Every row of a file. One without a heading for the address is read as if it were pasted.
pub fn entries(text: &str) -> Vec<Entry> {
    let heading = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let delimiter = [',', ';', '\t'].into_iter().max_by_key(|c| heading.matches(*c).count()).unwrap_or(',');
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .has_headers(false)
        .delimiter(u8::try_from(delimiter).unwrap_or(b','))
        .from_reader(text.as_bytes());
    let mut records =
        reader.records().filter_map(Result::ok).filter(|record| !record.iter().all(|c| c.trim().is_empty()));
    let Some(heading) = records.next() else { return Vec::new() };
    let columns: Vec<Option<&str>> = heading.iter().map(column).collect();
    if !columns.contains(&Some("email")) {
        return pasted::entries(text);
    }
    records.map(|record| entry(&columns, &record)).collect()
}

fn entry(columns: &[Option<&str>], record: &StringRecord) -> Entry {
    let cell = |name: &str| {
        let at = columns.iter().position(|column| *column == Some(name));
        // An apostrophe keeps spreadsheets from running a cell: ours begin so, too.
        at.and_then(|at| record.get(at)).unwrap_or_default().trim().trim_start_matches('\'').to_owned()
    };
    let (mut first_name, mut last_name) = (cell("first_name"), cell("last_name"));
    if first_name.is_empty() && last_name.is_empty() {
        (first_name, last_name) = split_name(&cell("name"));
    }
    let roles = cell("roles");
    guess_name(Entry {
        first_name,
        last_name,
        language: cell("language"),
        country: cell("country"),
        roles: (!roles.is_empty()).then(|| read_roles(&roles)),
        ..Entry::of(&cell("email"))
    })
}

/// The column that a heading names, in the template's words or in those of the portal's pages in any language.
fn column(heading: &str) -> Option<&'static str> {
    let heading = heading.trim().trim_start_matches('\u{feff}').to_lowercase();
    let plain = heading.replace([' ', '-'], "_");
    let known = COLUMNS.into_iter().chain(["name"]).find(|name| *name == plain);
    known.or_else(|| match plain.as_str() {
        "e_mail" | "mail" | "address" => Some("email"),
        "role" => Some("roles"),
        _ => Locale::all().iter().find_map(|l| {
            let names = [
                (l.common_email(), "email"),
                (l.common_first_name(), "first_name"),
                (l.common_last_name(), "last_name"),
                (l.common_language(), "language"),
                (l.common_country(), "country"),
                (l.common_roles(), "roles"),
                (l.common_role(), "roles"),
            ];
            names.into_iter().find(|(name, _)| name.to_lowercase() == heading).map(|(_, column)| column)
        }),
    })
}

/// Roles by the template's words or by their names in any language, one after another.
fn read_roles(cell: &str) -> Result<RoleSet, OddRoles> {
    let words = cell.split([';', ',', '|', '\n']).map(str::trim).filter(|word| !word.is_empty());
    words.map(|word| role(word).ok_or(OddRoles)).collect()
}

fn role(word: &str) -> Option<Role> {
    let lower = word.to_lowercase();
    Role::ALL.into_iter().find(|role| role.as_str() == lower).or_else(|| ROLES.get(&lower).copied())
}

/// Roles by their names in any language, in small letters: a list has thousands of rows.
static ROLES: LazyLock<HashMap<String, Role>> = LazyLock::new(|| {
    let names = |l| Role::ALL.map(|role| (role_name(l, role).to_lowercase(), role));
    Locale::all().iter().flat_map(names).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_any_country_are_read() {
        let expected = Entry {
            email: "zoe@x.example".into(),
            first_name: "Zoé".into(),
            last_name: "Lee; Jr".into(),
            language: "fr".into(),
            country: "CA".into(),
            roles: Some(Ok([Role::AccountViewer, Role::ReportViewer].into_iter().collect())),
            ..Entry::default()
        };
        for text in [
            "email,first_name,last_name,language,country,roles\r\nzoe@x.example,Zoé,Lee; Jr,fr,CA,account_viewer;report_viewer\r\n",
            "\u{feff}Pays/Région;Nom de famille;Prénom;Adresse e-mail;Langue préférée;Rôles\n\nCA;\"Lee; Jr\";Zoé;zoe@x.example;fr;\"Observateur du compte, Observateur de rapports\"\n",
            "Roles\tE-mail\tFirst name\tLast name\tlanguage\tcountry\nAccount Viewer|report_viewer\tzoe@x.example\tZoé\tLee; Jr\tfr\tCA",
        ] {
            assert_eq!(entries(text), std::slice::from_ref(&expected), "{text}");
        }
    }

    #[test]
    fn what_is_missing_or_odd_is_seen_later() {
        let read = entries("email,roles\nann.lee@x.example,owner\nleo@x.example,\n,\n");
        assert_eq!(read.len(), 2);
        assert_eq!((read[0].first_name.as_str(), read[0].roles), ("Ann", Some(Err(OddRoles))));
        assert_eq!(read[1].roles, None);
        assert_eq!(entries("ann@x.example\nleo@x.example").len(), 2, "no heading");
        assert_eq!(entries(""), []);
    }
}
