//! `organizations.csv`

use super::record::{KEY, Record, TEXT, nothing_across, required};
use super::values;

pub(super) static RECORD: Record = Record {
    file: "organizations.csv",
    table: "staged_organizations",
    columns: &[required("organization_id", KEY, values::number), required("name", TEXT, values::text)],
    key: 1,
    across: nothing_across,
    checks: &[],
    prepare: &[],
    update: Some(
        "update organizations o set name = s.name
           from staged_organizations s where o.number = s.organization_id and o.name <> s.name",
    ),
    insert: Some(
        "insert into organizations (number, name)
         select s.organization_id, s.name from staged_organizations s
          where not exists (select from organizations o where o.number = s.organization_id) order by s.row_line",
    ),
};
