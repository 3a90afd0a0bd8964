//! `partners.csv`

use super::record::{KEY, Record, TEXT, nothing_across, required};
use super::values;

pub(super) static RECORD: Record = Record {
    file: "partners.csv",
    table: "staged_partners",
    columns: &[required("partner_id", KEY, values::number), required("name", TEXT, values::text)],
    key: 1,
    across: nothing_across,
    checks: &[],
    prepare: &[],
    update: Some(
        "update partners p set name = s.name from staged_partners s where p.number = s.partner_id and p.name <> s.name",
    ),
    insert: Some(
        "insert into partners (number, name)
         select s.partner_id, s.name from staged_partners s
          where not exists (select from partners p where p.number = s.partner_id) order by s.row_line",
    ),
};
