//! SQL of requests for roles.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::row::Row;
use super::{AskableAccount, Note, RoleRequest};
use crate::domain::access::{AccountScope, Role, RoleSet};

/// Requests that one page shows, those that wait first.
const LISTED: i64 = 100;
/// Accounts of one person.
const ACCOUNTS: i64 = 200;

/// The accounts on which somebody may ask for roles, by number; only the one with this number, if one is given.
pub async fn list_askable(
    conn: &mut PgConnection,
    person_id: Uuid,
    number: Option<&str>,
) -> sqlx::Result<Vec<AskableAccount>> {
    let rows = sqlx::query!(
        r#"select m.organization_id, o.name as organization, a.id, a.number, a.name, m.id as membership_id,
                  coalesce(array_agg(s.role) filter (where s.revoked_at is null), '{}') as "held!: Vec<Role>"
             from memberships m
             join organizations o on o.id = m.organization_id
             join assignments s on s.organization_id = m.organization_id and s.membership_id = m.id
             join accounts a on a.organization_id = s.organization_id and a.id = s.account_id
            where m.person_id = $1 and m.removed_at is null and ($2::text is null or a.number = $2)
            group by m.organization_id, o.name, a.id, a.number, a.name, m.id
            order by a.number limit $3"#,
        person_id,
        number,
        ACCOUNTS,
    )
    .fetch_all(conn)
    .await?;
    let account = rows.into_iter().map(|row| AskableAccount {
        organization_id: row.organization_id,
        organization: row.organization,
        id: row.id,
        number: row.number,
        name: row.name,
        membership_id: row.membership_id,
        held: row.held.into(),
    });
    Ok(account.collect())
}

/// False while one of the same member about the same account waits.
pub(super) async fn insert(
    conn: &mut PgConnection,
    id: Uuid,
    account: &AskableAccount,
    roles: RoleSet,
    reason: &Note,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let roles: Vec<Role> = roles.iter().collect();
    let inserted = sqlx::query!(
        "insert into role_requests (organization_id, id, account_id, membership_id, roles, reason, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (membership_id, account_id) where answered_at is null do nothing",
        account.organization_id,
        id,
        account.id,
        account.membership_id,
        roles as Vec<Role>,
        reason.as_str(),
        now,
    )
    .execute(conn)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Requests as pages show them: those that a condition lets through, in its order.
macro_rules! select_requests {
    ($condition:literal, $($value:expr),+ $(,)?) => {
        sqlx::query_as!(
            Row,
            r#"select r.id, r.membership_id as member, m.first_name || ' ' || m.last_name as "name!", m.email,
                      a.number as account_number, a.name as account_name, r.roles as "roles: Vec<Role>",
                      (select coalesce(array_agg(s.role), '{}') from assignments s
                        where s.organization_id = r.organization_id and s.membership_id = r.membership_id
                          and s.account_id = r.account_id and s.revoked_at is null) as "held!: Vec<Role>",
                      r.reason, r.asked_at, r.answered_at, b.first_name || ' ' || b.last_name as answered_by, r.outcome,
                      r.granted as "granted: Vec<Role>", r.word
                 from role_requests r
                 join memberships m on m.organization_id = r.organization_id and m.id = r.membership_id
                 join accounts a on a.organization_id = r.organization_id and a.id = r.account_id
                 left join memberships b on b.organization_id = r.organization_id and b.id = r.answered_by
               "# + $condition,
            $($value),+
        )
    };
}

/// A person's own requests, those that wait first, then the newest.
pub async fn list_own(conn: &mut PgConnection, person_id: Uuid) -> sqlx::Result<Vec<RoleRequest>> {
    let rows = select_requests!(
        "where m.person_id = $1 and m.removed_at is null
            order by r.answered_at is not null, r.asked_at desc limit $2",
        person_id,
        LISTED,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// An account's requests, those that wait first, then the newest. What somebody asked who was removed since waits no more.
pub async fn list_of_account(conn: &mut PgConnection, scope: &AccountScope) -> sqlx::Result<Vec<RoleRequest>> {
    let rows = select_requests!(
        "where r.organization_id = $1 and r.account_id = $2 and (r.answered_at is not null or m.removed_at is null)
            order by r.answered_at is not null, r.asked_at desc limit $3",
        scope.organization_id(),
        scope.account_id(),
        LISTED,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// Of two answers at once, one waits here until the other is written.
pub(super) async fn lock(conn: &mut PgConnection, scope: &AccountScope, id: Uuid) -> sqlx::Result<()> {
    sqlx::query_scalar!(
        "select id from role_requests where organization_id = $1 and account_id = $2 and id = $3 for no key update",
        scope.organization_id(),
        scope.account_id(),
        id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(())
}

/// One of the account's requests.
pub async fn find_of_account(
    conn: &mut PgConnection,
    scope: &AccountScope,
    id: Uuid,
) -> sqlx::Result<Option<RoleRequest>> {
    let row = select_requests!(
        "where r.organization_id = $1 and r.account_id = $2 and r.id = $3
              and (r.answered_at is not null or m.removed_at is null)",
        scope.organization_id(),
        scope.account_id(),
        id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Into::into))
}

/// Ends a request that waits; false if it does not.
pub(super) async fn close(
    conn: &mut PgConnection,
    scope: &AccountScope,
    id: Uuid,
    granted: RoleSet,
    word: &Note,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let roles: Vec<Role> = granted.iter().collect();
    let closed = sqlx::query!(
        "update role_requests set answered_at = $4, answered_by = $5, granted = $6, word = $7,
                outcome = case when cardinality($6::role[]) > 0 then 'granted' else 'refused' end
          where organization_id = $1 and account_id = $2 and id = $3 and answered_at is null",
        scope.organization_id(),
        scope.account_id(),
        id,
        now,
        scope.membership_id(),
        roles as Vec<Role>,
        word.as_str(),
    )
    .execute(conn)
    .await?;
    Ok(closed.rows_affected() == 1)
}

/// A request that its maker took back.
pub(super) struct Withdrawn {
    pub organization_id: i64,
    pub account_id: i64,
    pub membership_id: Uuid,
    pub roles: Vec<Role>,
}

/// Ends a person's own request that waits.
pub(super) async fn close_own(
    conn: &mut PgConnection,
    person_id: Uuid,
    id: Uuid,
    now: OffsetDateTime,
) -> sqlx::Result<Option<Withdrawn>> {
    sqlx::query_as!(
        Withdrawn,
        r#"update role_requests r set answered_at = $3, outcome = 'withdrawn' from memberships m
            where m.organization_id = r.organization_id and m.id = r.membership_id and m.person_id = $1
              and m.removed_at is null and r.id = $2 and r.answered_at is null
            returning r.organization_id, r.account_id, r.membership_id, r.roles as "roles: Vec<Role>""#,
        person_id,
        id,
        now,
    )
    .fetch_optional(conn)
    .await
}

/// Somebody who is told of a request.
pub(super) struct Answerer {
    pub email: String,
    pub language: String,
}

/// Who may give something of what is asked for, the highest first, but for who asks.
pub(super) async fn list_answerers(
    conn: &mut PgConnection,
    account: &AskableAccount,
    administrators: RoleSet,
    limit: i64,
) -> sqlx::Result<Vec<Answerer>> {
    let roles: Vec<Role> = administrators.iter().collect();
    sqlx::query_as!(
        Answerer,
        r#"select m.email as "email!", m.language as "language!"
             from standings s join memberships m on m.organization_id = s.organization_id and m.id = s.membership_id
            where s.organization_id = $1 and s.account_id = $2 and s.membership_id <> $3 and s.role = any ($4::role[])
            group by m.id, m.email, m.language order by min(s.role), m.email limit $5"#,
        account.organization_id,
        account.id,
        account.membership_id,
        roles as Vec<Role>,
        limit,
    )
    .fetch_all(conn)
    .await
}
