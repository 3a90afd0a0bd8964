//! SQL of accounts. Every query starts from a person's own memberships or from a scope, which was read from them.

use sqlx::PgConnection;
use uuid::Uuid;

use super::{Administrator, OrganizationWithoutRole, OwnAccount, SupplyingPartner};
use crate::domain::access::Role;

/// Every account on which the person has a role now, in all their organisations (D15), by organisation and number.
pub async fn list_of_person(conn: &mut PgConnection, person_id: Uuid) -> sqlx::Result<Vec<OwnAccount>> {
    let rows = sqlx::query!(
        r#"select o.id as organization_id, o.name as organization, a.id as account_id, a.number, a.name,
                  g.number as agreement_number, here.roles as "roles!: Vec<Role>"
             from (select s.organization_id, s.account_id, array_agg(s.role) as roles
                     from standings s where s.person_id = $1 group by 1, 2) here
             join accounts a on a.organization_id = here.organization_id and a.id = here.account_id
             join agreements g on g.organization_id = a.organization_id and g.id = a.agreement_id
             join organizations o on o.id = a.organization_id
            order by o.name, o.id, a.number"#,
        person_id,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| OwnAccount {
            organization_id: row.organization_id,
            organization: row.organization,
            account_id: row.account_id,
            number: row.number,
            name: row.name,
            agreement_number: row.agreement_number,
            roles: row.roles.into(),
        })
        .collect())
}

/// Who may give roles on these of the person's accounts: up to five others per account (R9). Accounts on which the
/// person has no role give nothing.
pub async fn list_administrators(
    conn: &mut PgConnection,
    person_id: Uuid,
    account_ids: &[i64],
) -> sqlx::Result<Vec<Administrator>> {
    let rows = sqlx::query!(
        r#"select own.account_id as "account_id!", who.name as "name!", who.email as "email!", who.roles as "roles!: Vec<Role>"
             from (select distinct s.organization_id, s.account_id from standings s
                    where s.person_id = $1 and s.account_id = any($2)) own,
          lateral (select m.first_name || ' ' || m.last_name as name, m.email, array_agg(s.role) as roles, min(s.role) as first_role
                     from standings s
                     join memberships m on m.organization_id = s.organization_id and m.id = s.membership_id
                    where s.organization_id = own.organization_id and s.account_id = own.account_id
                      and s.person_id <> $1
                      and s.role in ('account_administrator', 'agreement_administrator', 'user_administrator')
                    group by m.id, m.first_name, m.last_name, m.email
                    order by min(s.role), m.email limit 5) who
            order by own.account_id, who.first_role, who.email"#,
        person_id,
        account_ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Administrator {
            account_id: row.account_id,
            name: row.name,
            email: row.email,
            roles: row.roles.into(),
        })
        .collect())
}

/// The partners that supply these of the person's accounts now: whom to ask where nobody administers (R9).
pub async fn list_partners(
    conn: &mut PgConnection,
    person_id: Uuid,
    account_ids: &[i64],
) -> sqlx::Result<Vec<SupplyingPartner>> {
    sqlx::query_as!(
        SupplyingPartner,
        r#"select distinct c.account_id, t.name
             from channels c join partners t on t.id = c.partner_of_record
            where c.account_id = any($2)
              and exists (select from standings s where s.person_id = $1 and s.account_id = c.account_id)
            order by c.account_id, t.name"#,
        person_id,
        account_ids,
    )
    .fetch_all(conn)
    .await
}

/// The organisations whose member the person is without any role there (R40), with whom to ask.
pub async fn list_organizations_without_role(
    conn: &mut PgConnection,
    person_id: Uuid,
) -> sqlx::Result<Vec<OrganizationWithoutRole>> {
    let rows = sqlx::query!(
        r#"select o.name, coalesce(who.names, '{}') as "names!", coalesce(who.emails, '{}') as "emails!"
             from memberships own
             join organizations o on o.id = own.organization_id
             left join lateral (
               select array_agg(x.name) as names, array_agg(x.email) as emails from (
                 select distinct m.first_name || ' ' || m.last_name as name, m.email
                   from standings s
                   join memberships m on m.organization_id = s.organization_id and m.id = s.membership_id
                  where s.organization_id = own.organization_id
                    and s.role in ('account_administrator', 'agreement_administrator', 'user_administrator')
                  order by m.email limit 10) x) who on true
            where own.person_id = $1 and own.removed_at is null
              and not exists (select from standings s where s.person_id = $1 and s.organization_id = own.organization_id)
            order by o.name, o.id"#,
        person_id,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| OrganizationWithoutRole {
            name: row.name,
            administrators: row.names.into_iter().zip(row.emails).collect(),
        })
        .collect())
}
