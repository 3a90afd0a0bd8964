//! Orders of one customer, as a partner sees them: its own, and those that the customer opened to it (R42, R43, R57).

use super::{Access, Order, OrderFilter};

/// One order, and why the partner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerOrder {
    pub order: Order,
    pub access: Access,
}

/// Which of a customer's orders are listed and counted.
#[derive(Debug, Clone, Default)]
pub struct CustomerOrderFilter {
    /// Its `partner` is one that placed the orders or is of record for them.
    pub order: OrderFilter,
    /// `true`: the partner's own; `false`: those granted.
    pub own: Option<bool>,
}
