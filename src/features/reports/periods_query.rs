//! The address of the report of orders over time.

use super::words::partner_name;
use crate::days::parse_day;
use crate::domain::orders::{PeriodFilter, Span};
use crate::domain::partners::Partner;
use crate::i18n::Locale;
use crate::web::components::Chip;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct PeriodsQuery {
    by: String,
    partner: String,
    from: String,
    to: String,
}

impl PeriodsQuery {
    /// What was understood of it; the rest is the default.
    pub(super) fn filter(&self) -> PeriodFilter {
        PeriodFilter {
            partner: Some(self.partner.clone()).filter(|number| !number.is_empty()),
            from: parse_day(&self.from),
            until: parse_day(&self.to),
            span: Span::parse(&self.by),
        }
    }

    pub(super) fn parameters(&self) -> [(&str, &str); 4] {
        [("by", &self.by), ("partner", &self.partner), ("from", &self.from), ("to", &self.to)]
    }

    /// The filters that are on.
    pub(super) fn chips(&self, l: &Locale, partners: &[Partner], without: impl Fn(&str) -> String) -> Vec<Chip> {
        let filter = self.filter();
        let labels = [
            ("partner", filter.partner.map(|number| l.orders_chip_partner(partner_name(partners, &number)))),
            ("from", filter.from.map(|day| l.orders_chip_from(l.date(day)))),
            ("to", filter.until.map(|day| l.orders_chip_until(l.date(day)))),
        ];
        labels.into_iter().filter_map(|(name, label)| Some(Chip { label: label?, href: without(name) })).collect()
    }
}
