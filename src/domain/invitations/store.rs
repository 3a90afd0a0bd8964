//! SQL of invitations.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::Correction;
use crate::domain::access::Role;
use crate::domain::people::{EmailAddress, PersonName};
use crate::jobs::message::AccountRoles;

/// Stores the hash of a generation's link; exactly one of the two memberships is given.
pub(super) async fn insert_link(
    conn: &mut PgConnection,
    token_hash: &[u8],
    membership_id: Option<Uuid>,
    partner_membership_id: Option<Uuid>,
    generation: i32,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into invitation_links (token_hash, membership_id, partner_membership_id, generation, created_at)
         values ($1, $2, $3, $4, $5)",
        token_hash,
        membership_id,
        partner_membership_id,
        generation,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A membership to write: the first generation of its invitation.
#[derive(Debug)]
pub(in crate::domain) struct NewMembership<'a> {
    pub id: Uuid,
    pub organization_id: i64,
    pub email: &'a EmailAddress,
    pub first_name: &'a PersonName,
    pub last_name: &'a PersonName,
    pub language: &'a str,
    pub country: &'a str,
    /// The inviting membership, none for the vendor.
    pub invited_by: Option<Uuid>,
    pub now: OffsetDateTime,
}

/// Writes a pending membership. False when the organisation has the address already; of two at once, one waits for the
/// other to know.
pub(in crate::domain) async fn insert_membership(
    conn: &mut PgConnection,
    new: &NewMembership<'_>,
) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country,
                                  invited_at, invited_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (organization_id, email) where removed_at is null do nothing",
        new.organization_id,
        new.id,
        new.email.as_str(),
        new.first_name.as_str(),
        new.last_name.as_str(),
        PersonName::sort_key(new.first_name, new.last_name),
        new.language,
        new.country,
        new.now,
        new.invited_by,
    )
    .execute(conn)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Begins the next generation of an invitation: a new link and a new 60 days. Returns its number, none when the member
/// has joined or was removed.
pub(super) async fn begin_generation(
    conn: &mut PgConnection,
    organization_id: i64,
    member: Uuid,
    now: OffsetDateTime,
) -> sqlx::Result<Option<i32>> {
    sqlx::query_scalar!(
        "update memberships set generation = generation + 1, invited_at = $3
          where organization_id = $1 and id = $2 and joined_at is null and removed_at is null returning generation",
        organization_id,
        member,
        now,
    )
    .fetch_optional(conn)
    .await
}

/// Corrects who was invited, before they join; the roles' own copy of the address follows.
pub(super) async fn update_details(
    conn: &mut PgConnection,
    organization_id: i64,
    member: Uuid,
    new: &Correction,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update memberships set email = $3, first_name = $4, last_name = $5, name_key = $6, language = $7, country = $8
          where organization_id = $1 and id = $2 and joined_at is null and removed_at is null",
        organization_id,
        member,
        new.email.as_str(),
        new.first_name.as_str(),
        new.last_name.as_str(),
        PersonName::sort_key(&new.first_name, &new.last_name),
        new.language,
        new.country,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update assignments set email = $3
          where organization_id = $1 and membership_id = $2 and revoked_at is null and email <> $3",
        organization_id,
        member,
        new.email.as_str(),
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Every role that a member holds or is invited to, account by account. Partners' staff has none: no organisation.
pub(super) async fn list_roles(
    conn: &mut PgConnection,
    organization_id: Option<i64>,
    member: Uuid,
) -> sqlx::Result<Vec<(i64, AccountRoles)>> {
    let rows = sqlx::query!(
        r#"select a.id, a.number, a.name, array_agg(s.role order by s.role) as "roles!: Vec<Role>"
             from assignments s join accounts a on a.organization_id = s.organization_id and a.id = s.account_id
            where s.organization_id = $1 and s.membership_id = $2 and s.revoked_at is null
            group by a.id, a.number, a.name order by a.number"#,
        organization_id,
        member,
    )
    .fetch_all(conn)
    .await?;
    let told = rows.into_iter().map(|row| {
        let roles = row.roles.iter().map(Role::to_string).collect();
        (row.id, AccountRoles { account_number: row.number, account_name: row.name, roles })
    });
    Ok(told.collect())
}

/// Every invitation that nobody accepted yet, of every organisation and partner: membership and address. For the
/// vendor's own side, such as the demonstration; no screen may call it.
pub async fn list_all_open(conn: &mut PgConnection) -> sqlx::Result<Vec<(Uuid, String)>> {
    let rows = sqlx::query!(
        r#"select id as "id!", email as "email!" from (
             select id, email, invited_at from memberships where joined_at is null and removed_at is null
             union all
             select id, email, invited_at from partner_memberships where joined_at is null and removed_at is null) open
            order by invited_at, email"#
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.email)).collect())
}
