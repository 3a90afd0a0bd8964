//! The address of the report of what ends ahead.

use time::Date;

use super::words::partner_name;
use crate::domain::orders::{ExpiryFilter, Position, Product};
use crate::domain::partners::Partner;
use crate::i18n::Locale;
use crate::web::components::Chip;
use crate::web::list_address::search;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct ExpiriesQuery {
    q: String,
    within: String,
    partner: String,
    after: String,
    before: String,
}

impl ExpiriesQuery {
    /// Days ahead that can be asked for.
    pub(super) const WITHIN: [i64; 5] = [30, 90, 180, 365, 1095];

    /// The text of the product searched for; empty: none.
    pub(super) fn product(&self) -> String {
        search(&self.q)
    }

    /// A year, unless asked otherwise.
    fn within(&self) -> i64 {
        Self::WITHIN.into_iter().find(|days| days.to_string() == self.within).unwrap_or(365)
    }

    /// What was understood of it; `products` are what [`Self::product`] means here.
    pub(super) fn filter(&self, today: Date, products: Option<&[Product]>) -> ExpiryFilter {
        ExpiryFilter {
            today,
            within: self.within(),
            products: products.map(|products| products.iter().map(|product| product.id.clone()).collect()),
            partner: Some(self.partner.clone()).filter(|number| !number.is_empty()),
        }
    }

    /// Everything but the place in the list.
    pub(super) fn parameters(&self) -> [(&str, &str); 3] {
        [("q", self.q.trim()), ("within", &self.within), ("partner", &self.partner)]
    }

    pub(super) fn position(&self) -> Position {
        Position::new(&self.after, &self.before)
    }

    /// The filters that are on beside the time, which always is.
    pub(super) fn chips(&self, l: &Locale, partners: &[Partner], without: impl Fn(&str) -> String) -> Vec<Chip> {
        let (product, partner) = (self.product(), Some(&self.partner).filter(|number| !number.is_empty()));
        let labels = [
            ("q", (!product.is_empty()).then(|| l.licenses_chip_search(&product))),
            ("partner", partner.map(|number| l.orders_chip_partner(partner_name(partners, number)))),
        ];
        labels.into_iter().filter_map(|(name, label)| Some(Chip { label: label?, href: without(name) })).collect()
    }

    /// The time in words, as one of a file's filters.
    pub(super) fn time_chip(&self, l: &Locale) -> Chip {
        Chip { label: l.reports_chip_within(self.within()), href: String::new() }
    }
}
