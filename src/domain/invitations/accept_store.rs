//! SQL of accepting: finding a link's invitation, and joining by one conditional update (P2).

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::domain::access::Role;
use crate::domain::people::Person;

/// What a link's hash leads to, whatever became of it.
#[derive(Debug)]
pub(super) struct LinkRow {
    /// The organisation; none for partner staff.
    pub organization_id: Option<i64>,
    /// The partner; none for members.
    pub partner_id: Option<i64>,
    /// The organisation's or partner's name.
    pub organization: String,
    pub membership_id: Uuid,
    /// The link's generation, and the newest.
    pub link_generation: i32,
    pub generation: i32,
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub language: String,
    pub country: String,
    pub invited_at: OffsetDateTime,
    /// Joined or removed.
    pub is_closed: bool,
    /// The inviting member, if still there.
    pub inviter_name: Option<String>,
    pub inviter_email: Option<String>,
    /// Whether the address has a sign-in.
    pub is_known: bool,
}

pub(super) async fn find_link(conn: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<Option<LinkRow>> {
    sqlx::query_as!(
        LinkRow,
        r#"select o.id as "organization_id?", null::bigint as "partner_id?", o.name as "organization!",
                  m.id as "membership_id!", l.generation as "link_generation!", m.generation as "generation!",
                  m.email as "email!", m.first_name as "first_name!", m.last_name as "last_name!",
                  m.language as "language!", m.country as "country!", m.invited_at as "invited_at!",
                  (m.joined_at is not null or m.removed_at is not null) as "is_closed!",
                  i.first_name || ' ' || i.last_name as "inviter_name?", i.email as "inviter_email?",
                  exists (select from people p where p.email = m.email) as "is_known!"
             from invitation_links l
             join memberships m on m.id = l.membership_id
             join organizations o on o.id = m.organization_id
             left join memberships i on i.organization_id = m.organization_id and i.id = m.invited_by and i.removed_at is null
            where l.token_hash = $1
           union all
           select null, t.id, t.name, m.id, l.generation, m.generation, m.email, m.first_name, m.last_name, m.language,
                  m.country, m.invited_at, (m.joined_at is not null or m.removed_at is not null), null, null,
                  exists (select from people p where p.email = m.email)
             from invitation_links l
             join partner_memberships m on m.id = l.partner_membership_id
             join partners t on t.id = m.partner_id
            where l.token_hash = $1"#,
        token_hash,
    )
    .fetch_optional(conn)
    .await
}

/// A role on an account that the invitation offers.
#[derive(Debug)]
pub(super) struct OfferedRole {
    pub account_number: String,
    pub account_name: String,
    pub role: Role,
}

pub(super) async fn list_offered(
    conn: &mut PgConnection,
    organization_id: i64,
    membership_id: Uuid,
) -> sqlx::Result<Vec<OfferedRole>> {
    sqlx::query_as!(
        OfferedRole,
        r#"select a.number as account_number, a.name as account_name, s.role as "role: Role"
             from assignments s join accounts a on a.organization_id = s.organization_id and a.id = s.account_id
            where s.organization_id = $1 and s.membership_id = $2 and s.revoked_at is null
            order by a.number, s.role"#,
        organization_id,
        membership_id,
    )
    .fetch_all(conn)
    .await
}

/// Locks the accounts on which the member has roles, in the order that every action locks them: joining counts
/// administrators there.
pub(super) async fn lock_accounts(
    conn: &mut PgConnection,
    organization_id: i64,
    membership_id: Uuid,
) -> sqlx::Result<()> {
    sqlx::query!(
        "select a.id from accounts a where a.organization_id = $1 and a.id in (
           select s.account_id from assignments s
            where s.organization_id = $1 and s.membership_id = $2 and s.revoked_at is null)
          order by a.id for no key update",
        organization_id,
        membership_id,
    )
    .fetch_all(conn)
    .await?;
    Ok(())
}

/// What joining sets.
#[derive(Debug)]
pub(super) struct Joining<'a> {
    pub membership_id: Uuid,
    pub generation: i32,
    pub person: &'a Person,
    pub name_key: &'a str,
    pub now: OffsetDateTime,
    /// An invitation sent at or before this is too old.
    pub expired_at: OffsetDateTime,
}

/// Joins a member if the invitation is still the newest, open, in time and the person's own. The person's own details
/// take the place of the invited ones.
pub(super) async fn join_member(conn: &mut PgConnection, joining: &Joining<'_>) -> sqlx::Result<bool> {
    let Joining { membership_id, generation, person, name_key, now, expired_at } = *joining;
    let joined = sqlx::query!(
        "update memberships set person_id = $3, joined_at = $4, last_sign_in_at = $4, first_name = $5, last_name = $6,
                name_key = $7, language = $8, country = $9
          where id = $1 and generation = $2 and email = $10 and invited_at > $11
            and joined_at is null and removed_at is null",
        membership_id,
        generation,
        person.id,
        now,
        person.first_name,
        person.last_name,
        name_key,
        person.language,
        person.country,
        person.email,
        expired_at,
    )
    .execute(conn)
    .await?;
    Ok(joined.rows_affected() == 1)
}

/// The same for a partner's staff.
pub(super) async fn join_partner_staff(conn: &mut PgConnection, joining: &Joining<'_>) -> sqlx::Result<bool> {
    let Joining { membership_id, generation, person, now, expired_at, .. } = *joining;
    let joined = sqlx::query!(
        "update partner_memberships set person_id = $3, joined_at = $4, last_sign_in_at = $4, first_name = $5,
                last_name = $6, language = $7, country = $8
          where id = $1 and generation = $2 and email = $9 and invited_at > $10
            and joined_at is null and removed_at is null",
        membership_id,
        generation,
        person.id,
        now,
        person.first_name,
        person.last_name,
        person.language,
        person.country,
        person.email,
        expired_at,
    )
    .execute(conn)
    .await?;
    Ok(joined.rows_affected() == 1)
}
