//! `products.csv`

use super::record::{KEY, Record, TEXT, nothing_across, required};
use super::values;

pub(super) static RECORD: Record = Record {
    file: "products.csv",
    table: "staged_products",
    columns: &[
        required("product_id", KEY, values::product_id),
        required("name", TEXT, values::text),
        required("kind", KEY, values::product_kind),
    ],
    key: 1,
    across: nothing_across,
    checks: &[],
    prepare: &[],
    update: Some(
        "update products p set name = s.name, kind = s.kind from staged_products s
          where p.id = s.product_id and (p.name, p.kind) is distinct from (s.name, s.kind)",
    ),
    insert: Some(
        "insert into products (id, name, kind)
         select s.product_id, s.name, s.kind from staged_products s
          where not exists (select from products p where p.id = s.product_id)",
    ),
};
