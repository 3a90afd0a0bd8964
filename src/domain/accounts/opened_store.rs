//! SQL of an agreement with the viewer's own accounts under it, in one statement.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::agreement_store::Row;
use super::{Administrator, Agreement, OwnAccount};
use crate::domain::access::AccountScope;

/// The agreement that the scope's account belongs to, as one person has to do with it.
#[derive(Debug)]
pub struct OpenedAgreement {
    pub agreement: Agreement,
    /// The person's accounts under it, by number.
    pub accounts: Vec<OwnAccount>,
    /// Who may give roles on them: up to five others per account (R9).
    pub administrators: Vec<Administrator>,
}

pub async fn open_agreement(
    conn: &mut PgConnection,
    scope: &AccountScope,
    person_id: Uuid,
) -> sqlx::Result<Option<OpenedAgreement>> {
    let found = sqlx::query!(
        r#"with agreement as (
             select g.* from agreements g join accounts a on a.organization_id = g.organization_id and a.agreement_id = g.id
              where a.organization_id = $1 and a.id = $2),
           own as (
             select a.organization_id, a.id, a.number, a.name, here.roles
               from (select s.account_id, jsonb_agg(s.role) as roles from standings s
                      where s.person_id = $3 and s.organization_id = $1 group by 1) here
               join accounts a on a.organization_id = $1 and a.id = here.account_id
               join agreement g on g.id = a.agreement_id)
           select g.id, g.number, g.title, g.status = 'ended' as "ended!", g.starts_on, g.ends_on, g.friendly_name,
                  g.purchase_order, g.notice_name, g.notice_email, g.edited_by_name, g.edited_at,
                  (select coalesce(jsonb_agg(jsonb_build_object('organization_id', own.organization_id, 'organization', $4::text,
                            'account_id', own.id, 'number', own.number, 'name', own.name, 'agreement_number', g.number,
                            'roles', own.roles) order by own.number), '[]') from own) as "accounts!: Json<Vec<OwnAccount>>",
                  (select coalesce(jsonb_agg(jsonb_build_object('account_id', own.id, 'name', who.name, 'email', who.email,
                            'roles', who.roles) order by own.id, who.first_role, who.email), '[]')
                     from own cross join lateral (
                       select m.first_name || ' ' || m.last_name as name, m.email, jsonb_agg(s.role) as roles,
                              min(s.role) as first_role
                         from standings s join memberships m on m.organization_id = s.organization_id and m.id = s.membership_id
                        where s.organization_id = own.organization_id and s.account_id = own.id and s.person_id <> $3
                          and s.role in ('account_administrator', 'agreement_administrator', 'user_administrator')
                        group by m.id, m.first_name, m.last_name, m.email
                        order by min(s.role), m.email limit 5) who) as "administrators!: Json<Vec<Administrator>>"
             from agreement g"#,
        scope.organization_id(),
        scope.account_id(),
        person_id,
        scope.organization_name(),
    )
    .fetch_optional(conn)
    .await?;
    let Some(found) = found else { return Ok(None) };
    let row = Row {
        id: found.id,
        number: found.number,
        title: found.title,
        ended: found.ended,
        starts_on: found.starts_on,
        ends_on: found.ends_on,
        friendly_name: found.friendly_name,
        purchase_order: found.purchase_order,
        notice_name: found.notice_name,
        notice_email: found.notice_email,
        edited_by_name: found.edited_by_name,
        edited_at: found.edited_at,
    };
    let agreement = row.try_into()?;
    Ok(Some(OpenedAgreement { agreement, accounts: found.accounts.0, administrators: found.administrators.0 }))
}
