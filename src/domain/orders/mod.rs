//! What was ordered. As a partner sees it: its customers, and one customer's licenses and subscriptions, where every
//! row, count, search hit and export comes from the SQL function `partner_sight` (P7), read afresh for each request.
//! As the account's own people see it: its orders and their lines (R57), its licenses by product (R58), and both as
//! reports count them (R61).

mod account_orders;
mod account_orders_store;
mod customers;
mod expiries;
mod expiries_store;
mod glance;
mod glance_store;
mod holdings;
mod holdings_store;
mod licenses;
mod licenses_store;
mod over_time;
mod over_time_store;
mod partner_orders;
mod partner_orders_store;
mod shares;
mod shares_store;
mod states_store;
mod store;

pub use account_orders::{LineState, Order, OrderFilter, OrderLine, OrderSort, OrderTotals, Product};
pub use account_orders_store::{find_order, find_products, list_order_lines, list_orders, sum_orders};
pub use customers::{Customer, CustomerFilter, CustomerSort};
pub use expiries::{Expiry, ExpiryFilter, ExpiryTotals};
pub use expiries_store::{list_expiries, sum_expiries};
pub use glance::{EndingLicense, Glance, LargeLicense, LatestOrder};
pub use glance_store::glance;
pub use holdings::{Access, Holding, HoldingFilter, HoldingSort, HoldingTotals, Onlooker, ProductKind, Proposal};
pub use holdings_store::list_holdings;
pub use licenses::{License, LicenseFilter, LicenseSort, LicenseTotals, Term};
pub use licenses_store::list_licenses;
pub use over_time::{Period, PeriodFilter, Span};
pub use over_time_store::list_periods;
pub use partner_orders::{CustomerOrder, CustomerOrderFilter};
pub use partner_orders_store::{
    find_customer_order, list_customer_order_lines, list_customer_orders, sum_customer_orders,
};
pub use shares::{Quantity, Share, ShareFilter, ShareTotals};
pub use shares_store::{list_shares, sum_shares};
pub use states_store::keep_states;
pub use store::{count_customers, find_customer, list_customers, open_customer};

/// Which part of a list is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Position {
    #[default]
    First,
    /// The rows after the one with this cursor.
    After(String),
    /// The rows before the one with this cursor.
    Before(String),
}

impl Position {
    /// From the two parameters of an address; empty ones are absent.
    pub fn new(after: &str, before: &str) -> Self {
        match (after, before) {
            ("", "") => Self::First,
            ("", before) => Self::Before(before.to_owned()),
            (after, _) => Self::After(after.to_owned()),
        }
    }
}

/// Days ahead within which an end is called near (R58).
pub const EXPIRES_WITHIN_DAYS: i32 = 90;

/// A page's rows in the order of the list, and whether there are more on either side.
#[derive(Debug)]
pub struct Slice<T> {
    pub rows: Vec<T>,
    pub has_previous: bool,
    pub has_next: bool,
}

impl<T> Slice<T> {
    /// The rows, and where those behind them begin, if there are any; `cursor` names a row.
    pub fn part(self, cursor: impl Fn(&T) -> String) -> (Vec<T>, Option<Position>) {
        let next = self.rows.last().filter(|_| self.has_next).map(|row| Position::After(cursor(row)));
        (self.rows, next)
    }

    /// From up to `limit + 1` rows, read away from the cursor.
    pub(in crate::domain) fn new(mut rows: Vec<T>, limit: usize, position: &Position) -> Self {
        let more = rows.len() > limit;
        rows.truncate(limit);
        match position {
            Position::First => Self { rows, has_previous: false, has_next: more },
            Position::After(_) => Self { rows, has_previous: true, has_next: more },
            Position::Before(_) => {
                rows.reverse();
                Self { rows, has_previous: more, has_next: true }
            }
        }
    }
}
