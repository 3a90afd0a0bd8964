//! Orders (R57): the account's orders, searched and sorted, and one order with its lines.

pub mod list;
mod list_query;
pub mod order;

use crate::domain::orders::ProductKind;
use crate::i18n::Locale;

fn kind_name(l: &Locale, kind: ProductKind) -> String {
    match kind {
        ProductKind::License => l.orders_kind_license(),
        ProductKind::Subscription => l.orders_kind_subscription(),
    }
}
