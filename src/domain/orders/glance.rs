//! What an account's home shows of its licenses and orders: the few that matter first.

use serde::Deserialize;
use time::Date;

use super::LicenseTotals;
use crate::jobs::message::iso_day;

/// All of it is read in one statement.
#[derive(Debug, Default)]
pub struct Glance {
    pub totals: LicenseTotals,
    /// The largest products, the largest first.
    pub largest: Vec<LargeLicense>,
    /// Products of which a part runs and ends within [`super::EXPIRES_WITHIN_DAYS`].
    pub expiring_products: i64,
    /// Those that end next, the soonest first.
    pub expiring: Vec<EndingLicense>,
    /// The newest first.
    pub orders: Vec<LatestOrder>,
}

/// Quantities of one product, all of it and what runs today.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct LargeLicense {
    pub product: String,
    pub quantity: i64,
    pub active: i64,
}

/// The quantity of one product that runs and ends soon, and the nearest end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct EndingLicense {
    pub product: String,
    pub expiring: i64,
    #[serde(with = "iso_day")]
    pub next_end: Date,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct LatestOrder {
    pub number: String,
    #[serde(with = "iso_day")]
    pub ordered_on: Date,
    /// The partner's name.
    pub ordered_by: String,
    pub lines: i64,
}
