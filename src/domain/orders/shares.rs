//! Licenses by product and partner (R61): what each partner of record has of each product.

use time::Date;

use super::{Product, ProductKind};
use crate::domain::partners::NamedPartner;

/// One partner's part of one product: each figure is a sum over order lines.
/// `quantity` = `active` + `upcoming` + `expired`; `expiring` is a part of `active`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    pub product: Product,
    pub kind: ProductKind,
    /// Of record.
    pub partner: NamedPartner,
    pub quantity: i64,
    pub lines: i64,
    pub active: i64,
    pub expiring: i64,
    pub upcoming: i64,
    pub expired: i64,
    /// The nearest end that is not past.
    pub next_end: Option<Date>,
}

impl Share {
    /// What [`super::Position`] goes by.
    pub fn cursor(&self) -> String {
        format!("{}~{}", self.product.id, self.partner.number)
    }
}

/// Which shares are listed and counted.
#[derive(Debug, Clone, Default)]
pub struct ShareFilter {
    /// A part of the product's name or number, in any letter case; empty: all.
    pub search: String,
    pub kind: Option<ProductKind>,
    /// The number of a partner of record.
    pub partner: Option<String>,
}

/// The sums over all shares of a filter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct ShareTotals {
    pub products: i64,
    pub partners: i64,
    pub lines: i64,
    pub quantity: i64,
}

/// Quantities for a picture: the largest products, and what each partner has of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    pub product: Product,
    pub partner: NamedPartner,
    pub quantity: i64,
}
