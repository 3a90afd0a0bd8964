//! SQL of accounts. Every query starts from a person's own memberships or from a scope, which was read from them.

use sqlx::PgConnection;
use uuid::Uuid;

use super::{OrganizationWithoutRole, OwnAccount};
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
