//! The address of the list of licenses: what is searched, filtered and sorted.

use crate::domain::orders::{LicenseFilter, LicenseSort, Position, ProductKind, Term};
use crate::web::list_address::{search, sort_of};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct LicensesQuery {
    q: String,
    kind: String,
    partner: String,
    term: String,
    pub(super) sort: String,
    after: String,
    before: String,
}

/// The columns that sort, by their names in the address.
pub(super) const SORTS: [(&str, LicenseSort); 3] =
    [("product", LicenseSort::Product), ("quantity", LicenseSort::Quantity), ("next_end", LicenseSort::NextEnd)];

impl LicensesQuery {
    /// What was understood of it; the rest is the default.
    pub(super) fn filter(&self) -> LicenseFilter {
        let (name, descending) = sort_of(&self.sort);
        let sort = SORTS.iter().find(|(known, _)| *known == name).map(|(_, sort)| *sort);
        LicenseFilter {
            search: search(&self.q),
            kind: ProductKind::parse(&self.kind),
            partner: Some(self.partner.clone()).filter(|number| !number.is_empty()),
            term: Term::parse(&self.term),
            descending: descending && sort.is_some(),
            sort: sort.unwrap_or_default(),
        }
    }

    /// Everything but the place in the list.
    pub(super) fn parameters(&self) -> [(&str, &str); 5] {
        [
            ("q", self.q.trim()),
            ("kind", &self.kind),
            ("partner", &self.partner),
            ("term", &self.term),
            ("sort", &self.sort),
        ]
    }

    pub(super) fn position(&self) -> Position {
        Position::new(&self.after, &self.before)
    }
}
