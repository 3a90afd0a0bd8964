//! SQL of whom somebody may ask for roles (R9), in one statement.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::{Administrator, OrganizationWithoutRole, SupplyingPartner};

/// Whom to ask about some accounts, and about the organisations in which the person has no role.
#[derive(Debug)]
pub struct Contacts {
    /// Who may give roles: up to five others per account.
    pub administrators: Vec<Administrator>,
    pub partners: Vec<SupplyingPartner>,
    pub without_role: Vec<OrganizationWithoutRole>,
}

/// Of these accounts of the person, by account. Those on which the person has no role give nothing.
pub async fn find_contacts(conn: &mut PgConnection, person_id: Uuid, account_ids: &[i64]) -> sqlx::Result<Contacts> {
    let found = sqlx::query!(
        r#"with own as (select distinct s.organization_id, s.account_id from standings s
                         where s.person_id = $1 and s.account_id = any ($2))
           select (select coalesce(jsonb_agg(jsonb_build_object('account_id', own.account_id, 'name', who.name, 'email', who.email,
                            'roles', who.roles) order by own.account_id, who.first_role, who.email), '[]')
                     from own cross join lateral (
                       select m.first_name || ' ' || m.last_name as name, m.email, jsonb_agg(s.role) as roles,
                              min(s.role) as first_role
                         from standings s join memberships m on m.organization_id = s.organization_id and m.id = s.membership_id
                        where s.organization_id = own.organization_id and s.account_id = own.account_id
                          and s.person_id <> $1
                          and s.role in ('account_administrator', 'agreement_administrator', 'user_administrator')
                        group by m.id, m.first_name, m.last_name, m.email
                        order by min(s.role), m.email limit 5) who) as "administrators!: Json<Vec<Administrator>>",
                  (select coalesce(jsonb_agg(jsonb_build_object('account_id', t.account_id, 'name', t.name)
                            order by t.account_id, t.name), '[]')
                     from (select distinct c.account_id, t.name from own join channels c on c.account_id = own.account_id
                             join partners t on t.id = c.partner_of_record) t) as "partners!: Json<Vec<SupplyingPartner>>",
                  (select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'administrators', coalesce(who.people, '[]'))
                            order by o.name, o.id), '[]')
                     from memberships member join organizations o on o.id = member.organization_id
                     left join lateral (
                       select jsonb_agg(jsonb_build_array(x.name, x.email) order by x.email) as people from (
                         select distinct m.first_name || ' ' || m.last_name as name, m.email
                           from standings s
                           join memberships m on m.organization_id = s.organization_id and m.id = s.membership_id
                          where s.organization_id = member.organization_id
                            and s.role in ('account_administrator', 'agreement_administrator', 'user_administrator')
                          order by m.email limit 10) x) who on true
                    where member.person_id = $1 and member.removed_at is null
                      and not exists (select from standings s
                                       where s.person_id = $1 and s.organization_id = member.organization_id))
                    as "without_role!: Json<Vec<OrganizationWithoutRole>>""#,
        person_id,
        account_ids,
    )
    .fetch_one(conn)
    .await?;
    Ok(Contacts {
        administrators: found.administrators.0,
        partners: found.partners.0,
        without_role: found.without_role.0,
    })
}
