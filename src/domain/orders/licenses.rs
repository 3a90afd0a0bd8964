//! Licenses and subscriptions of an account, summed by product (R58).

use time::Date;

use super::{Product, ProductKind};

/// What the account has of one product: each figure is a sum over its order lines.
/// `quantity` = `active` + `upcoming` + `expired`; `expiring` is a part of `active`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct License {
    pub product: Product,
    pub kind: ProductKind,
    pub quantity: i64,
    pub lines: i64,
    /// Its term runs today.
    pub active: i64,
    /// Its term runs today and ends within [`super::EXPIRES_WITHIN_DAYS`].
    pub expiring: i64,
    /// Its term starts later.
    pub upcoming: i64,
    pub expired: i64,
    /// Seats that the account added itself and that are not ordered yet (R62): in use, and no part of `quantity`.
    pub to_order: i64,
    /// The nearest end that is not past.
    pub next_end: Option<Date>,
    /// Partners of record by name, each with its part of `quantity`.
    pub partners: Vec<(String, i64)>,
}

impl License {
    /// What [`super::Position`] goes by.
    pub fn cursor(&self) -> &str {
        &self.product.id
    }
}

/// Which licenses are listed and counted.
#[derive(Debug, Clone, Default)]
pub struct LicenseFilter {
    /// A part of the product's name or number, in any letter case; empty: all.
    pub search: String,
    pub kind: Option<ProductKind>,
    /// The number of a partner that placed the orders or is of record for them: figures count those alone.
    pub partner: Option<String>,
    pub term: Option<Term>,
    pub sort: LicenseSort,
    pub descending: bool,
}

/// Products with at least one line in this state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    Active,
    Expiring,
    Expired,
}

impl Term {
    pub const ALL: [Self; 3] = [Self::Active, Self::Expiring, Self::Expired];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Expiring => "expiring",
            Self::Expired => "expired",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|term| term.as_str() == name)
    }
}

/// What licenses are sorted by; ties by the product's number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LicenseSort {
    #[default]
    Product,
    Quantity,
    /// Products without an end ahead come last.
    NextEnd,
}

/// The sums over all licenses of a filter, whatever the page shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct LicenseTotals {
    #[sqlx(rename = "all_products")]
    pub products: i64,
    #[sqlx(rename = "all_lines")]
    pub lines: i64,
    #[sqlx(rename = "all_quantity")]
    pub quantity: i64,
}
