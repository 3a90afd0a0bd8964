//! The address of one customer's list: what is searched, filtered and sorted.

use crate::domain::orders::{HoldingFilter, HoldingSort, ProductKind};
use crate::web::list_address::{search, sort_of};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct CustomerQuery {
    pub(super) q: String,
    pub(super) kind: String,
    pub(super) access: String,
    pub(super) orderer: String,
    pub(super) sort: String,
    pub(super) after: String,
    pub(super) before: String,
}

impl CustomerQuery {
    /// What was understood of it; the rest is the default.
    pub(super) fn filter(&self) -> HoldingFilter {
        let (name, descending) = sort_of(&self.sort);
        HoldingFilter {
            search: search(&self.q),
            kind: ProductKind::parse(&self.kind),
            own: match self.access.as_str() {
                "own" => Some(true),
                "granted" => Some(false),
                _ => None,
            },
            orderer: Some(self.orderer.clone()).filter(|number| !number.is_empty()),
            sort: SORTS.iter().find(|(known, _)| *known == name).map(|(_, sort)| *sort).unwrap_or_default(),
            descending,
        }
    }

    /// Everything but the place in the list.
    pub(super) fn parameters(&self) -> [(&str, &str); 5] {
        [
            ("q", self.q.trim()),
            ("kind", &self.kind),
            ("access", &self.access),
            ("orderer", &self.orderer),
            ("sort", &self.sort),
        ]
    }
}

/// The columns that sort, by their names in the address.
pub(super) const SORTS: [(&str, HoldingSort); 4] = [
    ("product", HoldingSort::Product),
    ("orderer", HoldingSort::Orderer),
    ("quantity", HoldingSort::Quantity),
    ("end", HoldingSort::End),
];
