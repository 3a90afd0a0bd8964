//! The address of one customer's orders: what is searched, filtered and sorted.

use crate::days::parse_day;
use crate::domain::orders::{CustomerOrderFilter, OrderFilter, OrderSort, Position};
use crate::web::list_address::{search, sort_of};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct OrdersQuery {
    q: String,
    access: String,
    orderer: String,
    from: String,
    to: String,
    pub(super) sort: String,
    after: String,
    before: String,
}

impl OrdersQuery {
    /// What was understood of it; the rest is the default.
    pub(super) fn filter(&self) -> CustomerOrderFilter {
        let (name, descending) = self.sorted();
        CustomerOrderFilter {
            own: match self.access.as_str() {
                "own" => Some(true),
                "granted" => Some(false),
                _ => None,
            },
            order: OrderFilter {
                number: search(&self.q),
                products: None,
                partner: Some(self.orderer.clone()).filter(|number| !number.is_empty()),
                from: parse_day(&self.from),
                until: parse_day(&self.to),
                sort: if name == "number" { OrderSort::Number } else { OrderSort::Date },
                descending,
            },
        }
    }

    /// Newest first, unless asked otherwise.
    pub(super) fn sorted(&self) -> (&'static str, bool) {
        match sort_of(&self.sort) {
            ("number", descending) => ("number", descending),
            ("date", descending) => ("date", descending),
            _ => ("date", true),
        }
    }

    /// Everything but the place in the list.
    pub(super) fn parameters(&self) -> [(&str, &str); 6] {
        [
            ("q", self.q.trim()),
            ("access", &self.access),
            ("orderer", &self.orderer),
            ("from", &self.from),
            ("to", &self.to),
            ("sort", &self.sort),
        ]
    }

    pub(super) fn position(&self) -> Position {
        Position::new(&self.after, &self.before)
    }
}
