//! SQL of an address's newest open invitation, of whichever organisation or partner.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

/// An open invitation: of an organisation's member, or of a partner's staff.
pub(super) struct OpenInvitation {
    pub membership_id: Uuid,
    /// The organisation, none for partner staff.
    pub organization_id: Option<i64>,
    /// The partner, none for a member.
    pub partner_id: Option<i64>,
    /// The organisation's or the partner's name.
    pub name: String,
}

/// The open invitation of the address that was sent last.
pub(super) async fn find(conn: &mut PgConnection, email: &str) -> sqlx::Result<Option<OpenInvitation>> {
    sqlx::query_as!(
        OpenInvitation,
        r#"select membership_id as "membership_id!", organization_id, partner_id, name as "name!" from (
             select m.id as membership_id, m.organization_id, null::bigint as partner_id, o.name, m.invited_at
               from memberships m join organizations o on o.id = m.organization_id
              where m.email = $1 and m.joined_at is null and m.removed_at is null
             union all
             select m.id, null, m.partner_id, p.name, m.invited_at
               from partner_memberships m join partners p on p.id = m.partner_id
              where m.email = $1 and m.joined_at is null and m.removed_at is null) open
            order by invited_at desc, membership_id limit 1"#,
        email,
    )
    .fetch_optional(conn)
    .await
}

/// What a generation says of whom it is for, and its number.
pub(super) struct Begun {
    pub first_name: String,
    pub last_name: String,
    pub language: String,
    pub generation: i32,
}

/// Begins the next generation of an invitation, if it is still open and for this address.
pub(super) async fn begin(
    conn: &mut PgConnection,
    open: &OpenInvitation,
    email: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Option<Begun>> {
    if open.partner_id.is_some() {
        return sqlx::query_as!(
            Begun,
            "update partner_memberships set generation = generation + 1, invited_at = $3
              where id = $1 and email = $2 and joined_at is null and removed_at is null
             returning first_name, last_name, language, generation",
            open.membership_id,
            email,
            now,
        )
        .fetch_optional(conn)
        .await;
    }
    sqlx::query_as!(
        Begun,
        "update memberships set generation = generation + 1, invited_at = $4
          where organization_id = $1 and id = $2 and email = $3 and joined_at is null and removed_at is null
         returning first_name, last_name, language, generation",
        open.organization_id,
        open.membership_id,
        email,
        now,
    )
    .fetch_optional(conn)
    .await
}
