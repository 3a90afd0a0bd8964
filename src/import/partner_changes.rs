//! `partner_changes.csv`: changes of channel partner (R55). Stored here; those that are due are applied at the end of
//! the import, the others by the worker on their day.

use super::record::{ACCOUNT, DATE, Fields, PARTNER, Record, reference, required};
use super::values;

pub(super) static RECORD: Record = Record {
    file: "partner_changes.csv",
    table: "staged_partner_changes",
    columns: &[
        reference("account_number", values::number, ACCOUNT),
        reference("from_partner_id", values::number, PARTNER),
        required("effective_on", DATE, values::date),
        reference("to_partner_id", values::number, PARTNER),
    ],
    key: 3,
    across: between_two,
    checks: &[
        "select s.row_line, 'to_partner_id'::text,
                      format('this change was applied already, to partner %s; a further change needs its own row', p.number)
                 from staged_partner_changes s
                 join accounts a on a.number = s.account_number
                 join partners f on f.number = s.from_partner_id
                 join partner_changes c on c.account_id = a.id and c.from_partner_id = f.id and c.effective_on = s.effective_on
                 join partners p on p.id = c.to_partner_id
                where c.applied_at is not null and p.number <> s.to_partner_id",
        // Which of the two comes first decides whose the orders are, and nothing says it.
        "with changes as (
           select s.account_number, s.from_partner_id, s.to_partner_id, s.effective_on, s.row_line,
                  exists (select from partner_changes c join accounts a on a.id = c.account_id join partners f on f.id = c.from_partner_id
                           where c.applied_at is not null and a.number = s.account_number and c.effective_on = s.effective_on
                             and f.number = s.from_partner_id) as applied
             from staged_partner_changes s
            union all
           select a.number, f.number, t.number, c.effective_on, null, c.applied_at is not null
             from partner_changes c join accounts a on a.id = c.account_id
             join partners f on f.id = c.from_partner_id join partners t on t.id = c.to_partner_id
            where not exists (select from staged_partner_changes s where s.account_number = a.number
                                 and s.from_partner_id = f.number and s.effective_on = c.effective_on))
         select coalesce(s.row_line, n.row_line), 'to_partner_id'::text,
                format('on this day %s passes on to %s, and %s to %s; give the two changes different days',
                       s.from_partner_id, s.to_partner_id, n.from_partner_id, n.to_partner_id)
           from changes s join changes n
             on n.account_number = s.account_number and n.effective_on = s.effective_on and n.from_partner_id = s.to_partner_id
          where coalesce(s.row_line, n.row_line) is not null and not (s.applied and n.applied)",
    ],
    prepare: &[],
    update: Some(
        "update partner_changes c set to_partner_id = t.id
           from staged_partner_changes s
           join accounts a on a.number = s.account_number
           join partners f on f.number = s.from_partner_id
           join partners t on t.number = s.to_partner_id
          where c.account_id = a.id and c.from_partner_id = f.id and c.effective_on = s.effective_on
            and c.to_partner_id <> t.id",
    ),
    insert: Some(
        "insert into partner_changes (organization_id, account_id, from_partner_id, to_partner_id, effective_on, recorded_at)
         select a.organization_id, a.id, f.id, t.id, s.effective_on, $1
           from staged_partner_changes s
           join accounts a on a.number = s.account_number
           join partners f on f.number = s.from_partner_id
           join partners t on t.number = s.to_partner_id
          where not exists (select from partner_changes c where c.account_id = a.id and c.from_partner_id = f.id
                               and c.effective_on = s.effective_on)",
    ),
};

fn between_two(fields: &Fields<'_>) -> Result<(), (&'static str, String)> {
    match (fields.get("from_partner_id"), fields.get("to_partner_id")) {
        (Some(from), Some(to)) if from == to => Err(("to_partner_id", format!("is {to}, as from_partner_id"))),
        _ => Ok(()),
    }
}
