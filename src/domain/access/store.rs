//! Reads a viewer: one query a request, the check of the session included.

use sqlx::PgConnection;
use uuid::Uuid;

use super::{AccountScope, PartnerScope, Permission, Role, RoleSet, Viewer};
use crate::clock::Clock;
use crate::domain::sessions::{ABSOLUTE, IDLE};

/// A live session with its person.
#[derive(Debug)]
pub struct SignedIn {
    pub viewer: Viewer,
    pub session_id: Uuid,
    /// Whether the session holds something for the next page.
    pub has_data: bool,
    /// Whether a minute has passed since the session was last noted as used.
    pub is_due: bool,
}

/// The viewer whose live session has this token hash, as [`find_viewer`] finds them.
pub async fn find_signed_in(
    conn: &mut PgConnection,
    clock: &Clock,
    token_hash: &[u8],
    account_number: Option<&str>,
) -> sqlx::Result<Option<SignedIn>> {
    find(conn, clock, None, Some(token_hash), account_number).await
}

/// The person with their standing: on the account with this number if they have a role there, on their last
/// account, and as partner staff. `None` when the person does not exist any more.
pub async fn find_viewer(
    conn: &mut PgConnection,
    clock: &Clock,
    person_id: Uuid,
    account_number: Option<&str>,
) -> sqlx::Result<Option<Viewer>> {
    Ok(find(conn, clock, Some(person_id), None, account_number).await?.map(|found| found.viewer))
}

/// By the person's id, or by their session's token hash. A row for each scope that was asked for: two at most.
async fn find(
    conn: &mut PgConnection,
    clock: &Clock,
    person_id: Option<Uuid>,
    token_hash: Option<&[u8]>,
    account_number: Option<&str>,
) -> sqlx::Result<Option<SignedIn>> {
    let managers: Vec<&str> = Role::ALL.into_iter().filter(|role| role.manages()).map(Role::as_str).collect();
    let rows = sqlx::query!(
        r#"
        select p.id as "id!", p.email as "email!", p.first_name as "first_name!", p.last_name as "last_name!",
               p.language as "language!", p.country as "country!", now() + make_interval(secs => $3::float8) as "now!",
               asked.session_id as "session_id?", asked.has_data as "has_data?", asked.is_due as "is_due?",
               anywhere.accounts as "accounts!", anywhere.is_manager as "is_manager!",
               exists (select from authenticators f where f.person_id = p.id) as "has_second_factor!",
               pm.id as "partner_membership_id?", pt.id as "partner_id?", pt.number as "partner_number?",
               pt.name as "partner_name?",
               a.organization_id as "organization_id?", o.name as "organization_name?", a.id as "account_id?",
               a.number as "account_number?", a.name as "account_name?", g.number as "agreement_number?",
               a.membership_id as "membership_id?", a.roles as "roles?: Vec<Role>",
               coalesce(a.id = p.last_account_id, false) as "is_last!"
          from (select s.person_id, s.epoch, s.id as session_id, s.data <> '{}' as has_data,
                       s.last_seen_at < now() + make_interval(secs => $3::float8 - 60) as is_due
                  from sessions s
                 where s.token_hash = $4
                   and s.last_seen_at > now() + make_interval(secs => $3::float8 - $5::float8)
                   and s.created_at > now() + make_interval(secs => $3::float8 - $6::float8)
                union all
                select $1::uuid, null, null, null, null where $1::uuid is not null) asked
          join people p on p.id = asked.person_id and (asked.session_id is null or asked.epoch = p.session_epoch)
         cross join lateral (
               select case when min(s.account_id) is null then 0 when min(s.account_id) = max(s.account_id) then 1
                           else 2 end as accounts,
                      coalesce(bool_or(s.role::text = any ($7)), false) as is_manager
                 from standings s where s.person_id = p.id) anywhere
          left join partner_memberships pm on pm.person_id = p.id and pm.removed_at is null
          left join partners pt on pt.id = pm.partner_id
          left join lateral (
               select x.organization_id, x.id, x.number, x.name, x.agreement_id, here.membership_id, here.roles
                 from accounts x
                cross join lateral (select s.membership_id, array_agg(s.role) as roles
                                      from standings s
                                     where s.person_id = p.id and s.organization_id = x.organization_id
                                       and s.account_id = x.id
                                     group by 1) here
                where x.number = $2 or x.id = p.last_account_id) a on true
          left join agreements g on g.organization_id = a.organization_id and g.id = a.agreement_id
          left join organizations o on o.id = a.organization_id"#,
        person_id,
        account_number,
        clock.offset_seconds(),
        token_hash,
        IDLE.as_seconds_f64(),
        ABSOLUTE.as_seconds_f64(),
        managers.as_slice() as _,
    )
    .fetch_all(conn)
    .await?;

    let (mut account, mut last_account, mut found) = (None, None, None);
    for row in rows {
        if let (Some(organization_id), Some(account_id), Some(number), Some(membership_id), Some(roles)) =
            (row.organization_id, row.account_id, row.account_number, row.membership_id, row.roles)
        {
            let scope = AccountScope {
                organization_id,
                organization_name: row.organization_name.unwrap_or_default(),
                account_id,
                account_number: number,
                account_name: row.account_name.unwrap_or_default(),
                agreement_number: row.agreement_number.unwrap_or_default(),
                membership_id,
                roles: roles.into(),
            };
            if row.is_last {
                last_account = Some(scope.clone());
            }
            if Some(scope.account_number.as_str()) == account_number {
                account = Some(scope);
            }
        }
        let partner = match (row.partner_membership_id, row.partner_id, row.partner_number, row.partner_name) {
            (Some(membership_id), Some(partner_id), Some(partner_number), Some(partner_name)) => {
                Some(PartnerScope { partner_id, partner_name, partner_number, membership_id })
            }
            _ => None,
        };
        found = Some(SignedIn {
            viewer: Viewer {
                person_id: row.id,
                email: row.email,
                first_name: row.first_name,
                last_name: row.last_name,
                language: row.language,
                country: row.country,
                account: None,
                last_account: None,
                accounts: row.accounts.into(),
                is_manager: row.is_manager,
                has_second_factor: row.has_second_factor,
                partner,
                now: row.now,
            },
            session_id: row.session_id.unwrap_or_default(),
            has_data: row.has_data.unwrap_or_default(),
            is_due: row.is_due.unwrap_or_default(),
        });
    }
    Ok(found.map(|found| SignedIn { viewer: Viewer { account, last_account, ..found.viewer }, ..found }))
}

/// The right that a request began with was taken away while it waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the right was taken away meanwhile")]
pub struct NotAllowed;

/// The beginning of every act on an account: waits for whoever else changes what belongs to it as a whole (its roles, its
/// grants, its provisioning), then asks again whether the scope's membership may do this, as the scope itself was read
/// when the request began. Until the transaction ends nobody can take the right away. Gives the roles that hold.
///
/// `further` numbers accounts of the organisation that the act concerns too. All are locked in one order, so that two acts
/// never wait for each other; rights there are for the caller to judge, by what it reads after this.
pub async fn authorize(
    conn: &mut PgConnection,
    scope: &AccountScope,
    permission: Permission,
    further: &[String],
) -> sqlx::Result<Result<RoleSet, NotAllowed>> {
    sqlx::query!(
        "select id from accounts where organization_id = $1 and (id = $2 or number = any ($3)) order by id for no key update",
        scope.organization_id,
        scope.account_id,
        further,
    )
    .fetch_all(&mut *conn)
    .await?;
    let roles = sqlx::query_scalar!(
        r#"select role as "role!: Role" from standings where organization_id = $1 and account_id = $2 and membership_id = $3"#,
        scope.organization_id,
        scope.account_id,
        scope.membership_id,
    )
    .fetch_all(conn)
    .await?;
    let roles = RoleSet::from(roles);
    Ok(if roles.permits(permission) { Ok(roles) } else { Err(NotAllowed) })
}
