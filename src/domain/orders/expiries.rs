//! What ends ahead (R61): order lines that run today, by the day on which they end.

use time::{Date, Duration};

use super::{Product, ProductKind};
use crate::domain::partners::NamedPartner;

/// An order line that runs today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expiry {
    /// The last day, inclusive.
    pub ends_on: Date,
    pub starts_on: Date,
    pub product: Product,
    pub kind: ProductKind,
    pub quantity: i32,
    /// Of record.
    pub partner: NamedPartner,
    /// The order's number.
    pub order: String,
    pub line: i32,
}

impl Expiry {
    /// What [`super::Position`] goes by.
    pub fn cursor(&self) -> String {
        format!("{}~{}~{}", self.ends_on, self.order, self.line)
    }
}

/// Which lines are listed and counted.
#[derive(Debug, Clone)]
pub struct ExpiryFilter {
    /// The day that it is.
    pub today: Date,
    /// Days ahead.
    pub within: i64,
    /// The numbers of the products searched for; none: all, empty: no product matched.
    pub products: Option<Vec<String>>,
    /// The number of a partner of record.
    pub partner: Option<String>,
}

impl ExpiryFilter {
    /// The last day that counts.
    pub fn until(&self) -> Date {
        self.today.checked_add(Duration::days(self.within)).unwrap_or(Date::MAX)
    }
}

/// The sums over all lines of a filter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct ExpiryTotals {
    pub products: i64,
    pub lines: i64,
    pub quantity: i64,
}
