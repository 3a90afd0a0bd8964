//! SQL of memberships and their roles.

use std::collections::HashMap;

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{AccountStanding, Member};
use crate::domain::access::{AccountScope, Actor, Role, RoleSet};

/// A member of the scope's organisation; not one that was removed.
pub async fn find_member(conn: &mut PgConnection, scope: &AccountScope, id: Uuid) -> sqlx::Result<Option<Member>> {
    sqlx::query_as!(
        Member,
        r#"select id, email, first_name, last_name, language, country, generation, invited_at, joined_at,
                  nullif(last_sign_in_at, '-infinity') as last_sign_in_at
             from memberships where organization_id = $1 and id = $2 and removed_at is null"#,
        scope.organization_id(),
        id,
    )
    .fetch_optional(conn)
    .await
}

/// The member with this address.
pub async fn find_member_by_email(
    conn: &mut PgConnection,
    scope: &AccountScope,
    email: &str,
) -> sqlx::Result<Option<Member>> {
    sqlx::query_as!(
        Member,
        r#"select id, email, first_name, last_name, language, country, generation, invited_at, joined_at,
                  nullif(last_sign_in_at, '-infinity') as last_sign_in_at
             from memberships where organization_id = $1 and email = $2 and removed_at is null"#,
        scope.organization_id(),
        email,
    )
    .fetch_optional(conn)
    .await
}

/// The members with these addresses, in no order.
pub async fn list_members_by_email(
    conn: &mut PgConnection,
    scope: &AccountScope,
    emails: &[String],
) -> sqlx::Result<Vec<Member>> {
    sqlx::query_as!(
        Member,
        r#"select id, email, first_name, last_name, language, country, generation, invited_at, joined_at,
                  nullif(last_sign_in_at, '-infinity') as last_sign_in_at
             from memberships where organization_id = $1 and email = any ($2) and removed_at is null"#,
        scope.organization_id(),
        emails,
    )
    .fetch_all(conn)
    .await
}

/// These members, in no order; those who were removed are not among them.
pub async fn list_members_by_id(
    conn: &mut PgConnection,
    scope: &AccountScope,
    ids: &[Uuid],
) -> sqlx::Result<Vec<Member>> {
    sqlx::query_as!(
        Member,
        r#"select id, email, first_name, last_name, language, country, generation, invited_at, joined_at,
                  nullif(last_sign_in_at, '-infinity') as last_sign_in_at
             from memberships where organization_id = $1 and id = any ($2) and removed_at is null"#,
        scope.organization_id(),
        ids,
    )
    .fetch_all(conn)
    .await
}

/// Numbers of the accounts on which these members hold or are invited to a role.
pub(super) async fn list_account_numbers(
    conn: &mut PgConnection,
    scope: &AccountScope,
    members: &[Uuid],
) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        "select distinct a.number
           from assignments s join accounts a on a.organization_id = s.organization_id and a.id = s.account_id
          where s.organization_id = $1 and s.membership_id = any ($2) and s.revoked_at is null",
        scope.organization_id(),
        members,
    )
    .fetch_all(conn)
    .await
}

/// The member, locked until the transaction ends: what is read of them stays true.
pub(super) async fn lock_membership(
    conn: &mut PgConnection,
    scope: &AccountScope,
    id: Uuid,
) -> sqlx::Result<Option<Member>> {
    sqlx::query_as!(
        Member,
        r#"select id, email, first_name, last_name, language, country, generation, invited_at, joined_at,
                  nullif(last_sign_in_at, '-infinity') as last_sign_in_at
             from memberships where organization_id = $1 and id = $2 and removed_at is null for no key update"#,
        scope.organization_id(),
        id,
    )
    .fetch_optional(conn)
    .await
}

/// Accounts of the organisation on which the viewer manages users, by number, at most `limit`; `roles` is empty.
/// With `numbers`, only these.
pub async fn list_managed_accounts(
    conn: &mut PgConnection,
    scope: &AccountScope,
    numbers: Option<&[String]>,
    limit: i64,
) -> sqlx::Result<Vec<AccountStanding>> {
    let rows = sqlx::query!(
        r#"select a.id, a.number, a.name, mine.roles as "own!: Vec<Role>"
             from (select v.account_id, array_agg(v.role) as roles from standings v
                    where v.organization_id = $1 and v.membership_id = $2 group by 1) mine
             join accounts a on a.organization_id = $1 and a.id = mine.account_id
            where mine.roles && '{account_administrator,agreement_administrator,user_administrator}'::role[]
              and ($3::text[] is null or a.number = any ($3))
            order by a.number limit $4"#,
        scope.organization_id(),
        scope.membership_id(),
        numbers,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| AccountStanding {
            account_id: row.id,
            number: row.number,
            name: row.name,
            roles: RoleSet::NONE,
            own: row.own.into(),
        })
        .collect())
}

/// For each of these members, their roles on the scope's account, and on how many other accounts they hold some.
pub async fn roles_of(
    conn: &mut PgConnection,
    scope: &AccountScope,
    members: &[Uuid],
) -> sqlx::Result<HashMap<Uuid, (RoleSet, i64)>> {
    let rows = sqlx::query!(
        r#"select membership_id,
                  coalesce(array_agg(role) filter (where account_id = $3), '{}') as "here!: Vec<Role>",
                  count(distinct account_id) filter (where account_id <> $3) as "elsewhere!"
             from assignments
            where organization_id = $1 and membership_id = any ($2) and revoked_at is null
            group by membership_id"#,
        scope.organization_id(),
        members,
        scope.account_id(),
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.membership_id, (row.here.into(), row.elsewhere))).collect())
}

/// Gives roles on an account of the organisation.
pub(in crate::domain) async fn insert_roles(
    conn: &mut PgConnection,
    actor: &Actor,
    organization_id: i64,
    (member, email): (Uuid, &str),
    account_id: i64,
    roles: RoleSet,
) -> sqlx::Result<()> {
    let roles: Vec<Role> = roles.iter().collect();
    sqlx::query!(
        "insert into assignments (organization_id, membership_id, account_id, role, email, granted_at, granted_by)
         select $1, $2, $3, role, $4, $6, $7 from unnest($5::role[]) role",
        organization_id,
        member,
        account_id,
        email,
        roles as Vec<Role>,
        actor.now,
        actor.person_id,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes roles away on one account.
pub(super) async fn revoke_roles(
    conn: &mut PgConnection,
    actor: &Actor,
    organization_id: i64,
    member: Uuid,
    account_id: i64,
    roles: RoleSet,
) -> sqlx::Result<()> {
    let roles: Vec<Role> = roles.iter().collect();
    sqlx::query!(
        "update assignments set revoked_at = $5, revoked_by = $6
          where organization_id = $1 and membership_id = $2 and account_id = $3 and role = any ($4::role[])
            and revoked_at is null",
        organization_id,
        member,
        account_id,
        roles as Vec<Role>,
        actor.now,
        actor.person_id,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends a membership and every role of it; their links die with it. False when it was removed already.
pub(in crate::domain) async fn end_membership(
    conn: &mut PgConnection,
    actor: &Actor,
    organization_id: i64,
    member: Uuid,
) -> sqlx::Result<bool> {
    let ended = sqlx::query!(
        "update memberships set removed_at = $3 where organization_id = $1 and id = $2 and removed_at is null",
        organization_id,
        member,
        actor.now,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update assignments set revoked_at = $3, revoked_by = $4
          where organization_id = $1 and membership_id = $2 and revoked_at is null",
        organization_id,
        member,
        actor.now,
        actor.person_id,
    )
    .execute(conn)
    .await?;
    Ok(ended.rows_affected() == 1)
}

/// Open invitations that a member made, newest first, at most `limit`.
pub async fn list_invited_by(
    conn: &mut PgConnection,
    scope: &AccountScope,
    member: Uuid,
    limit: i64,
) -> sqlx::Result<Vec<Member>> {
    sqlx::query_as!(
        Member,
        r#"select id, email, first_name, last_name, language, country, generation, invited_at,
                  joined_at as "joined_at: OffsetDateTime", nullif(last_sign_in_at, '-infinity') as last_sign_in_at
             from memberships
            where organization_id = $1 and invited_by = $2 and joined_at is null and removed_at is null
            order by invited_at desc, email limit $3"#,
        scope.organization_id(),
        member,
        limit,
    )
    .fetch_all(conn)
    .await
}

/// Whether one member of the organisation was invited by another.
pub(super) async fn was_invited_by(
    conn: &mut PgConnection,
    scope: &AccountScope,
    invited: Uuid,
    inviter: Uuid,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from memberships where organization_id = $1 and id = $2 and invited_by = $3) as "is!""#,
        scope.organization_id(),
        invited,
        inviter,
    )
    .fetch_one(conn)
    .await
}
