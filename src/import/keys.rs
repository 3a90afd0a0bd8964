//! `keys.csv`: product keys.

use super::record::{ACCOUNT, KEY, PRODUCT, Record, TEXT, nothing_across, optional, reference, required};
use super::values;

pub(super) static RECORD: Record = Record {
    file: "keys.csv",
    table: "staged_keys",
    columns: &[
        reference("account_number", values::number, ACCOUNT),
        reference("product_id", values::product_id, PRODUCT),
        required("key", KEY, values::text),
        optional("kind", TEXT, values::text),
    ],
    key: 3,
    across: nothing_across,
    checks: &[],
    prepare: &[],
    update: Some(
        "update product_keys k set kind = s.kind
           from staged_keys s join accounts a on a.number = s.account_number
          where k.account_id = a.id and k.product_id = s.product_id and k.key = s.key and k.kind <> s.kind",
    ),
    insert: Some(
        "insert into product_keys (organization_id, account_id, id, product_id, key, kind)
         select a.organization_id, a.id, gen_random_uuid(), s.product_id, s.key, coalesce(s.kind, '')
           from staged_keys s join accounts a on a.number = s.account_number
          where not exists (select from product_keys k
                             where k.account_id = a.id and k.product_id = s.product_id and k.key = s.key)",
    ),
};
