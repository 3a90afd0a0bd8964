//! Orders as the account's own people see them (R57).

use time::{Date, Duration};

use super::{EXPIRES_WITHIN_DAYS, ProductKind};
use crate::domain::partners::NamedPartner;

/// One order with the sums of its lines, or of those of the products searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    pub number: String,
    /// A day in UTC, as all days of orders.
    pub ordered_on: Date,
    /// Who placed it: a fact that no change of partner touches (R55).
    pub ordered_by: NamedPartner,
    /// Who it belongs to now.
    pub partner_of_record: NamedPartner,
    /// Since when, if it ever changed hands.
    pub of_record_since: Option<Date>,
    pub lines: i64,
    pub quantity: i64,
}

impl Order {
    /// What [`super::Position`] goes by: names what the viewer sees anyway.
    pub fn cursor(&self) -> String {
        format!("{}~{}", self.ordered_on, self.number)
    }

    /// The partner that the order passed to, and when, if that is not the one that placed it (D8).
    pub fn passed_to(&self) -> Option<(&NamedPartner, Date)> {
        let since = self.of_record_since?;
        (self.partner_of_record != self.ordered_by).then_some((&self.partner_of_record, since))
    }
}

/// One line of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderLine {
    pub line: i32,
    pub product: Product,
    pub kind: ProductKind,
    pub quantity: i32,
    pub starts_on: Date,
    /// The last day, inclusive.
    pub ends_on: Date,
}

impl OrderLine {
    pub fn state(&self, today: Date) -> LineState {
        LineState::of(self.starts_on, self.ends_on, today)
    }
}

/// A product as lists name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// The vendor's number.
    pub id: String,
    pub name: String,
}

/// Where a line's term stands on a day. Exactly one holds, so that sums by state add up to the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    Expired,
    /// It starts later.
    Upcoming,
    /// It runs and ends within [`EXPIRES_WITHIN_DAYS`].
    Expiring,
    Active,
}

impl LineState {
    pub fn of(starts_on: Date, ends_on: Date, today: Date) -> Self {
        if ends_on < today {
            Self::Expired
        } else if starts_on > today {
            Self::Upcoming
        } else if ends_on <= today.saturating_add(Duration::days(EXPIRES_WITHIN_DAYS.into())) {
            Self::Expiring
        } else {
            Self::Active
        }
    }
}

/// Which orders are listed and counted.
#[derive(Debug, Clone, Default)]
pub struct OrderFilter {
    /// The beginning of the order's number, in any letter case; empty: all.
    pub number: String,
    /// The numbers of the products searched for ([`super::find_products`]); none: all, empty: no product matched.
    pub products: Option<Vec<String>>,
    /// The number of a partner that placed the orders or is of record for them.
    pub partner: Option<String>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day, inclusive.
    pub until: Option<Date>,
    pub sort: OrderSort,
    pub descending: bool,
}

/// What orders are sorted by; ties by number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OrderSort {
    #[default]
    Date,
    Number,
}

/// The sums over all orders of a filter, whatever the page shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OrderTotals {
    /// Counted up to a cap.
    pub orders: i64,
    /// Lines and quantity; none where counting them would mean reading more orders than the cap.
    pub sums: Option<(i64, i64)>,
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::LineState;

    #[test]
    fn a_term_is_in_one_state_on_each_day() {
        let state = |today| LineState::of(date!(2026 - 06 - 01), date!(2027 - 05 - 31), today);
        assert_eq!(state(date!(2026 - 05 - 31)), LineState::Upcoming);
        assert_eq!(state(date!(2026 - 06 - 01)), LineState::Active);
        assert_eq!(state(date!(2027 - 03 - 01)), LineState::Active);
        assert_eq!(state(date!(2027 - 03 - 02)), LineState::Expiring);
        assert_eq!(state(date!(2027 - 05 - 31)), LineState::Expiring);
        assert_eq!(state(date!(2027 - 06 - 01)), LineState::Expired);
    }
}
