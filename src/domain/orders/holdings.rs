//! One customer's licenses and subscriptions, as a partner sees them.

use time::{Date, OffsetDateTime};

use crate::domain::partners::NamedPartner;

/// What a partner sees of one product on one account from one orderer: the sum of its order lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    pub product_id: String,
    pub product: String,
    pub kind: ProductKind,
    pub quantity: i64,
    pub lines: i64,
    /// The latest end among the lines.
    pub ends_on: Date,
    /// Who placed the orders: a fact that no change of partner touches (R55).
    pub ordered_by: NamedPartner,
    /// Who they belong to now.
    pub partner_of_record: NamedPartner,
    pub access: Access,
}

impl Holding {
    /// What [`super::Position`] goes by: names what the viewer sees anyway.
    pub fn cursor(&self) -> String {
        format!("{}~{}~{}", self.ordered_by.number, self.partner_of_record.number, self.product_id)
    }
}

/// Why the partner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// It is the partner of record (R42, R55).
    Own,
    /// The customer allowed it (R43).
    Granted { by: String, at: OffsetDateTime },
}

impl Access {
    /// As the rule of sight gives it: without a permission the row is the partner's own.
    pub(super) fn of(by: Option<String>, at: Option<OffsetDateTime>) -> Self {
        match (by, at) {
            (Some(by), Some(at)) => Self::Granted { by, at },
            _ => Self::Own,
        }
    }
}

/// Both kinds are opened by one grant (R53, D7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProductKind {
    License,
    /// Subscriptions and services.
    Subscription,
}

impl ProductKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::License => "license",
            Self::Subscription => "subscription",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        [Self::License, Self::Subscription].into_iter().find(|kind| kind.as_str() == name)
    }
}

/// Which holdings are listed and counted.
#[derive(Debug, Clone, Default)]
pub struct HoldingFilter {
    /// A part of the product's name or number, in any letter case; empty: all.
    pub search: String,
    pub kind: Option<ProductKind>,
    /// `true`: the partner's own; `false`: those granted.
    pub own: Option<bool>,
    /// The number of the partner that placed the orders.
    pub orderer: Option<String>,
    pub sort: HoldingSort,
    pub descending: bool,
}

/// What holdings are sorted by; ties by product and orderer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum HoldingSort {
    #[default]
    Product,
    Orderer,
    Quantity,
    End,
}

/// The sums over all holdings of a filter, whatever the page shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HoldingTotals {
    pub holdings: i64,
    pub lines: i64,
    pub quantity: i64,
}
