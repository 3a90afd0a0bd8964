//! The list's address: search, filters, sort and page are all in the URL, so that it can be kept and shared.

use serde::Deserialize;

use crate::domain::people::{Cursor, MemberFilter, MemberSearch, MemberSort, MemberStatus, Start};
use crate::i18n::{Locale, is_country};

/// As it stands in the URL. What cannot be read is as if it were absent (TEN-09).
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    pub q: String,
    pub status: String,
    pub role: String,
    pub country: String,
    pub language: String,
    pub sort: String,
    pub after: String,
    pub before: String,
    pub size: String,
}

/// Rows on a page.
pub const SIZES: [u32; 3] = [25, 50, 100];

impl ListQuery {
    /// Without anything that names nothing.
    pub fn cleaned(mut self) -> Self {
        let filter = self.filter();
        self.q = self.q.trim().chars().take(254).collect();
        filter.status.map(MemberStatus::as_str).unwrap_or_default().clone_into(&mut self.status);
        self.role = filter.role.map(|role| role.as_str().to_owned()).unwrap_or_default();
        self.country = filter.country.unwrap_or_default();
        self.language = filter.language.unwrap_or_default();
        let sort = self.sort();
        self.sort = if sort == MemberSort::default() { String::new() } else { sort.as_text() };
        let size = self.size();
        self.size = if size == SIZES[0] { String::new() } else { size.to_string() };
        self
    }

    pub fn filter(&self) -> MemberFilter {
        MemberFilter {
            search: MemberSearch::parse(&self.q),
            status: self.status(),
            role: self.role.parse().ok(),
            country: is_country(&self.country).then(|| self.country.clone()),
            language: Locale::find(&self.language).map(|locale| locale.tag().to_owned()),
        }
    }

    pub fn status(&self) -> Option<MemberStatus> {
        MemberStatus::ALL.into_iter().find(|status| status.as_str() == self.status)
    }

    pub fn sort(&self) -> MemberSort {
        MemberSort::parse(&self.sort)
    }

    pub fn size(&self) -> u32 {
        self.size.parse().ok().filter(|size| SIZES.contains(size)).unwrap_or(SIZES[0])
    }

    /// A cursor of another list, of another sort, or junk is the first page (TEN-07).
    pub fn start(&self) -> Start {
        let sort = self.sort();
        if let Some(cursor) = Cursor::parse(&self.after, sort) {
            Start::After(cursor)
        } else {
            Cursor::parse(&self.before, sort).map_or(Start::First, Start::Before)
        }
    }

    /// Whether a filter beside search and status is on.
    pub fn has_filters(&self) -> bool {
        !(self.role.is_empty() && self.country.is_empty() && self.language.is_empty())
    }

    /// This list's first page with something changed.
    pub fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut changed = Self { after: String::new(), before: String::new(), ..self.clone() };
        change(&mut changed);
        changed
    }

    /// What finds and orders the members, and which page of them is shown, as a form that acts on them sends it; the fields'
    /// names are those of [`super::many`].
    pub fn filter_fields(&self) -> Vec<(&'static str, String)> {
        let fields = [
            ("q", &self.q),
            ("status", &self.status),
            ("filter_role", &self.role),
            ("country", &self.country),
            ("language", &self.language),
            ("sort", &self.sort),
            ("size", &self.size),
            ("after", &self.after),
            ("before", &self.before),
        ];
        fields.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name, value.clone())).collect()
    }

    /// The address at `path`, the shortest that shows the same.
    pub fn href(&self, path: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let pairs = [
            ("q", &self.q),
            ("status", &self.status),
            ("role", &self.role),
            ("country", &self.country),
            ("language", &self.language),
            ("sort", &self.sort),
            ("size", &self.size),
            ("after", &self.after),
            ("before", &self.before),
        ];
        for (name, value) in pairs.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}
