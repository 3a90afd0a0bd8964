//! The address of the list of orders: what is searched, filtered and sorted.

use crate::days::parse_day;
use crate::domain::orders::{OrderFilter, OrderSort, Position, Product};
use crate::web::list_address::{search, sort_of};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct OrdersQuery {
    q: String,
    product: String,
    partner: String,
    from: String,
    to: String,
    pub(super) sort: String,
    after: String,
    before: String,
}

impl OrdersQuery {
    /// What was understood of it; the rest is the default. `products` are what [`Self::product`] means here.
    pub(super) fn filter(&self, products: Option<&[Product]>) -> OrderFilter {
        let (name, descending) = self.sorted();
        OrderFilter {
            number: search(&self.q),
            products: products.map(|products| products.iter().map(|product| product.id.clone()).collect()),
            partner: Some(self.partner.clone()).filter(|number| !number.is_empty()),
            from: parse_day(&self.from),
            until: parse_day(&self.to),
            sort: if name == "number" { OrderSort::Number } else { OrderSort::Date },
            descending,
        }
    }

    /// The text of the product searched for; empty: none.
    pub(super) fn product(&self) -> String {
        search(&self.product)
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
            ("product", self.product.trim()),
            ("partner", &self.partner),
            ("from", &self.from),
            ("to", &self.to),
            ("sort", &self.sort),
        ]
    }

    pub(super) fn position(&self) -> Position {
        Position::new(&self.after, &self.before)
    }
}
