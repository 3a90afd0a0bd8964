//! `accounts.csv`: purchasing accounts, and whom the vendor designates as their administrator (R3).
//!
//! A designation acts when it is new or changes, and never again: a role that the portal took away stays away.

use sqlx::PgConnection;

use super::record::{AGREEMENT, Fields, KEY, Record, TEXT, optional, reference, required};
use super::{Context, values};
use crate::domain::invitations;

pub(super) static RECORD: Record = Record {
    file: "accounts.csv",
    table: "staged_accounts",
    columns: &[
        required("account_number", KEY, values::number),
        reference("agreement_number", values::number, AGREEMENT),
        required("name", TEXT, values::text),
        optional("administrator_email", KEY, values::email),
        optional("administrator_first_name", TEXT, values::person_name),
        optional("administrator_last_name", TEXT, values::person_name),
        optional("administrator_language", KEY, values::language),
        optional("administrator_country", KEY, values::country),
    ],
    key: 1,
    across: whole_administrator,
    checks: &["select s.row_line, 'agreement_number'::text,
                      format('account %s is of organization %s and cannot move to another', a.number, o.number)
                 from staged_accounts s
                 join accounts a on a.number = s.account_number
                 join organizations o on o.id = a.organization_id
                 left join agreements g on g.number = s.agreement_number
                 left join staged_agreements sg on sg.agreement_number = s.agreement_number
                where (g.organization_id is not null or sg.organization_id is not null)
                  and o.id is distinct from g.organization_id
                  and (g.organization_id is not null or o.number is distinct from sg.organization_id)"],
    prepare: &[],
    update: Some(
        "update accounts a set name = s.name, agreement_id = g.id
           from staged_accounts s join agreements g on g.number = s.agreement_number
          where a.number = s.account_number and (a.name, a.agreement_id) is distinct from (s.name, g.id)",
    ),
    insert: Some(
        "insert into accounts (organization_id, agreement_id, number, name)
         select g.organization_id, g.id, s.account_number, s.name
           from staged_accounts s join agreements g on g.number = s.agreement_number
          where not exists (select from accounts a where a.number = s.account_number) order by s.row_line",
    ),
};

/// Somebody who is named needs a name and a country; the language may be left to English.
fn whole_administrator(fields: &Fields<'_>) -> Result<(), (&'static str, String)> {
    if fields.get("administrator_email").is_none() {
        return Ok(());
    }
    for column in ["administrator_first_name", "administrator_last_name", "administrator_country"] {
        if fields.get(column).is_none() {
            return Err((column, "is empty, but administrator_email is given".into()));
        }
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Designation {
    organization_id: i64,
    accounts: Vec<i64>,
    email: String,
    first_name: String,
    last_name: String,
    language: Option<String>,
    country: String,
}

/// Lets every designation act that is new or changed. Gives how many people were invited.
pub(super) async fn designate(conn: &mut PgConnection, context: &Context<'_>) -> sqlx::Result<u64> {
    // One row per member, so that who administers several accounts gets one mail.
    let designations: Vec<Designation> = sqlx::query_as(
        "select a.organization_id, array_agg(a.id order by a.id) as accounts, s.administrator_email as email,
                (array_agg(s.administrator_first_name order by s.row_line))[1] as first_name,
                (array_agg(s.administrator_last_name order by s.row_line))[1] as last_name,
                (array_agg(s.administrator_language order by s.row_line))[1] as language,
                (array_agg(s.administrator_country order by s.row_line))[1] as country
           from staged_accounts s join accounts a on a.number = s.account_number
          where s.administrator_email is not null
            and a.designated_administrator is distinct from s.administrator_email
          group by a.organization_id, s.administrator_email order by min(s.row_line)",
    )
    .fetch_all(&mut *conn)
    .await?;
    let mut invited = 0;
    for designation in &designations {
        let outcome = invitations::designate(
            conn,
            context.secret,
            context.actor,
            (designation.organization_id, &designation.accounts),
            &super::contact(
                (&designation.email, &designation.first_name, &designation.last_name),
                (designation.language.as_deref(), &designation.country),
            )?,
        )
        .await?;
        invited += u64::from(outcome.is_mailed());
    }
    Ok(invited)
}
