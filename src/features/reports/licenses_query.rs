//! The address of the report of licenses: what is searched and filtered.

use crate::domain::orders::{Position, ProductKind, ShareFilter};
use crate::domain::partners::Partner;
use crate::i18n::Locale;
use crate::web::components::Chip;
use crate::web::list_address::search;

use super::words::{kind_name, partner_name};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct LicensesQuery {
    q: String,
    kind: String,
    partner: String,
    after: String,
    before: String,
}

impl LicensesQuery {
    /// What was understood of it; the rest is the default.
    pub(super) fn filter(&self) -> ShareFilter {
        ShareFilter {
            search: search(&self.q),
            kind: ProductKind::parse(&self.kind),
            partner: Some(self.partner.clone()).filter(|number| !number.is_empty()),
        }
    }

    /// Everything but the place in the list.
    pub(super) fn parameters(&self) -> [(&str, &str); 3] {
        [("q", self.q.trim()), ("kind", &self.kind), ("partner", &self.partner)]
    }

    pub(super) fn position(&self) -> Position {
        Position::new(&self.after, &self.before)
    }

    /// The filters that are on.
    pub(super) fn chips(&self, l: &Locale, partners: &[Partner], without: impl Fn(&str) -> String) -> Vec<Chip> {
        let filter = self.filter();
        let labels = [
            ("q", (!filter.search.is_empty()).then(|| l.licenses_chip_search(&filter.search))),
            ("kind", filter.kind.map(|kind| l.reports_chip_kind(kind_name(l, kind)))),
            ("partner", filter.partner.map(|number| l.orders_chip_partner(partner_name(partners, &number)))),
        ];
        labels.into_iter().filter_map(|(name, label)| Some(Chip { label: label?, href: without(name) })).collect()
    }
}
