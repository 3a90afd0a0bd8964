//! `agreements.csv`. An agreement stays with its organisation: its number is in every key below it.

use super::record::{DATE, KEY, ORGANIZATION, Record, TEXT, ends_after_start, reference, required};
use super::values;

pub(super) static RECORD: Record = Record {
    file: "agreements.csv",
    table: "staged_agreements",
    columns: &[
        required("agreement_number", KEY, values::number),
        reference("organization_id", values::number, ORGANIZATION),
        required("title", TEXT, values::text),
        required("status", KEY, values::status),
        required("starts_on", DATE, values::date),
        required("ends_on", DATE, values::date),
    ],
    key: 1,
    across: ends_after_start,
    checks: &["select s.row_line, 'organization_id'::text,
                      format('agreement %s is of organization %s and cannot move to another', a.number, o.number)
                 from staged_agreements s
                 join agreements a on a.number = s.agreement_number
                 join organizations o on o.id = a.organization_id
                where o.number <> s.organization_id"],
    prepare: &[],
    update: Some(
        "update agreements a set title = s.title, status = s.status, starts_on = s.starts_on, ends_on = s.ends_on
           from staged_agreements s
          where a.number = s.agreement_number
            and (a.title, a.status, a.starts_on, a.ends_on) is distinct from (s.title, s.status, s.starts_on, s.ends_on)",
    ),
    insert: Some(
        "insert into agreements (organization_id, number, title, status, starts_on, ends_on)
         select o.id, s.agreement_number, s.title, s.status, s.starts_on, s.ends_on
           from staged_agreements s join organizations o on o.number = s.organization_id
          where not exists (select from agreements a where a.number = s.agreement_number) order by s.row_line",
    ),
};
