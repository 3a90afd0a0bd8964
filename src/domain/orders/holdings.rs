//! One customer's licenses and subscriptions, as a partner sees them.

use time::{Date, OffsetDateTime};

use super::Customer;
use crate::domain::access::{AccountScope, PartnerScope};
use crate::domain::partners::{NamedPartner, Partner};

/// Through whose eyes an account is looked at: a partner's, as it is or as other grants would make it.
#[derive(Debug, Clone)]
pub struct Onlooker {
    pub(super) partner_id: i64,
    pub(super) account_id: i64,
    pub(super) proposal: Option<Proposal>,
}

/// Grants that somebody thinks of: the viewer's, instead of those that are live.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The ids of the partners whose orders it would see.
    pub orderers: Vec<i64>,
    /// Who would have made those that are not live yet, and when.
    pub by: String,
    pub at: OffsetDateTime,
}

impl Onlooker {
    /// A partner's own staff.
    pub fn staff(scope: &PartnerScope, customer: &Customer) -> Self {
        Self { partner_id: scope.partner_id(), account_id: customer.account_id, proposal: None }
    }

    /// A partner of the account, as its administrator pictures it; without a proposal as it is.
    pub(in crate::domain) fn pictured(scope: &AccountScope, viewer: &Partner, proposal: Option<Proposal>) -> Self {
        Self { partner_id: viewer.id, account_id: scope.account_id(), proposal }
    }
}

/// What a partner sees of one product on one account from one orderer: the sum of its order lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    pub product_id: String,
    pub product: String,
    pub kind: ProductKind,
    pub quantity: i64,
    pub lines: i64,
    /// Seats that the customer added itself and that the viewer has still to order (R62): in use, and no part of
    /// `quantity`. Of what was granted none: those are another's to order.
    pub to_order: i64,
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct HoldingTotals {
    #[sqlx(rename = "all_holdings")]
    pub holdings: i64,
    #[sqlx(rename = "all_lines")]
    pub lines: i64,
    #[sqlx(rename = "all_quantity")]
    pub quantity: i64,
}
