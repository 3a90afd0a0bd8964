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

/// By the person's id, or by their session's token hash.
async fn find(
    conn: &mut PgConnection,
    clock: &Clock,
    person_id: Option<Uuid>,
    token_hash: Option<&[u8]>,
    account_number: Option<&str>,
) -> sqlx::Result<Option<SignedIn>> {
    let managers: Vec<&str> = Role::ALL.into_iter().filter(|role| role.manages()).map(Role::as_str).collect();
    let row = sqlx::query!(
        r#"
        with session as materialized (
          select s.id, s.person_id, s.epoch, s.data <> '{}' as has_data,
                 s.last_seen_at < now() + make_interval(secs => $3::float8 - 60) as is_due
            from sessions s
           where s.token_hash = $4
             and s.last_seen_at > now() + make_interval(secs => $3::float8 - $5::float8)
             and s.created_at > now() + make_interval(secs => $3::float8 - $6::float8))
        select p.id, p.email, p.first_name, p.last_name, p.language, p.country,
               now() + make_interval(secs => $3) as "now!",
               session.id as "session_id?", session.has_data as "has_data?", session.is_due as "is_due?",
               (select count(*) from (select distinct s.account_id from standings s
                                       where s.person_id = p.id limit 2) few) as "accounts!",
               exists (select from standings s where s.person_id = p.id and s.role::text = any ($7)) as "is_manager!",
               exists (select from authenticators f where f.person_id = p.id) as "has_second_factor!",
               pm.id as "partner_membership_id?", pt.id as "partner_id?", pt.number as "partner_number?",
               pt.name as "partner_name?",
               (select coalesce(jsonb_agg(jsonb_build_object(
                    'organization_id', o.id, 'organization_name', o.name, 'account_id', a.id,
                    'account_number', a.number, 'account_name', a.name, 'agreement_number', g.number,
                    'membership_id', here.membership_id, 'roles', here.roles)), '[]')
                  from (select s.organization_id, s.account_id, s.membership_id, array_agg(s.role) as roles
                          from standings s
                         where s.person_id = p.id
                           and s.account_id in (select x.id from accounts x where x.number = $2
                                                union all select p.last_account_id)
                         group by 1, 2, 3) here
                  join accounts a on a.organization_id = here.organization_id and a.id = here.account_id
                  join agreements g on g.organization_id = a.organization_id and g.id = a.agreement_id
                  join organizations o on o.id = a.organization_id) as "standings!: sqlx::types::Json<Vec<Standing>>",
               la.number as "last_account_number?"
          from people p
          left join session on session.person_id = p.id and session.epoch = p.session_epoch
          left join accounts la on la.id = p.last_account_id
          left join partner_memberships pm on pm.person_id = p.id and pm.removed_at is null
          left join partners pt on pt.id = pm.partner_id
         where p.id = coalesce($1, (select person_id from session)) and ($4::bytea is null or session.id is not null)"#,
        person_id,
        account_number,
        clock.offset_seconds(),
        token_hash,
        IDLE.as_seconds_f64(),
        ABSOLUTE.as_seconds_f64(),
        managers.as_slice() as _,
    )
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };

    let scopes: Vec<AccountScope> = row.standings.0.into_iter().map(AccountScope::from).collect();
    let scope_of = |number: Option<&str>| scopes.iter().find(|s| Some(s.account_number.as_str()) == number).cloned();
    let partner = match (row.partner_membership_id, row.partner_id, row.partner_number, row.partner_name) {
        (Some(membership_id), Some(partner_id), Some(partner_number), Some(partner_name)) => {
            Some(PartnerScope { partner_id, partner_name, partner_number, membership_id })
        }
        _ => None,
    };
    let viewer = Viewer {
        person_id: row.id,
        email: row.email,
        first_name: row.first_name,
        last_name: row.last_name,
        language: row.language,
        country: row.country,
        account: scope_of(account_number),
        last_account: scope_of(row.last_account_number.as_deref()),
        accounts: row.accounts,
        is_manager: row.is_manager,
        has_second_factor: row.has_second_factor,
        partner,
        now: row.now,
    };
    Ok(Some(SignedIn {
        viewer,
        session_id: row.session_id.unwrap_or_default(),
        has_data: row.has_data.unwrap_or_default(),
        is_due: row.is_due.unwrap_or_default(),
    }))
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

#[derive(Debug, serde::Deserialize)]
struct Standing {
    organization_id: i64,
    organization_name: String,
    account_id: i64,
    account_number: String,
    account_name: String,
    agreement_number: String,
    membership_id: Uuid,
    roles: Vec<String>,
}

impl From<Standing> for AccountScope {
    fn from(s: Standing) -> Self {
        Self {
            organization_id: s.organization_id,
            organization_name: s.organization_name,
            account_id: s.account_id,
            account_number: s.account_number,
            account_name: s.account_name,
            agreement_number: s.agreement_number,
            membership_id: s.membership_id,
            roles: s.roles.iter().filter_map(|name| name.parse::<Role>().ok()).collect(),
        }
    }
}
