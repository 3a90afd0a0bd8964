//! `products.csv`

use super::record::{Fields, INTEGER, KEY, Record, TEXT, optional, required};
use super::values;

pub(super) static RECORD: Record = Record {
    file: "products.csv",
    table: "staged_products",
    columns: &[
        required("product_id", KEY, values::product_id),
        required("name", TEXT, values::text),
        required("kind", KEY, values::product_kind),
        optional("self_service", KEY, values::yes_or_no),
        optional("self_service_limit", INTEGER, values::positive),
    ],
    key: 1,
    across: subscriptions_alone,
    checks: &[],
    prepare: &[],
    update: Some(
        // An empty field leaves what was; a product that ceases to be a subscription ceases to be for self-service.
        "update products p set name = s.name, kind = s.kind, self_service = s.self_service, self_service_limit = s.self_service_limit
           from (select s.product_id, s.name, s.kind,
                        s.kind = 'subscription' and coalesce(s.self_service = 'yes', p.self_service) as self_service,
                        coalesce(s.self_service_limit, p.self_service_limit) as self_service_limit
                   from staged_products s join products p on p.id = s.product_id) s
          where p.id = s.product_id and (p.name, p.kind, p.self_service, p.self_service_limit)
                is distinct from (s.name, s.kind, s.self_service, s.self_service_limit)",
    ),
    insert: Some(
        "insert into products (id, name, kind, self_service, self_service_limit)
         select s.product_id, s.name, s.kind, coalesce(s.self_service = 'yes', false), s.self_service_limit from staged_products s
          where not exists (select from products p where p.id = s.product_id)",
    ),
};

/// Seats are added to subscriptions: a license is bought once.
fn subscriptions_alone(fields: &Fields<'_>) -> Result<(), (&'static str, String)> {
    match (fields.get("self_service"), fields.get("kind")) {
        (Some("yes"), Some(kind)) if kind != "subscription" => {
            Err(("self_service", format!("is for subscriptions, and this is a {kind}")))
        }
        _ => Ok(()),
    }
}
