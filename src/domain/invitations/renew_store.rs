//! SQL of a renewed invitation.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

/// Begins the generation after this one, of a member's or of a partner staff's invitation. None when it was begun, joined
/// or removed meanwhile: of two at once, one waits for the other to know.
pub(super) async fn begin(
    conn: &mut PgConnection,
    is_member: bool,
    id: Uuid,
    generation: i32,
    now: OffsetDateTime,
) -> sqlx::Result<Option<i32>> {
    sqlx::query_scalar!(
        r#"with member as (
             update memberships set generation = generation + 1, invited_at = $4
              where $1 and id = $2 and generation = $3 and joined_at is null and removed_at is null returning generation),
           staff as (
             update partner_memberships set generation = generation + 1, invited_at = $4
              where not $1 and id = $2 and generation = $3 and joined_at is null and removed_at is null returning generation)
           select generation as "generation!" from member union all select generation from staff"#,
        is_member,
        id,
        generation,
        now,
    )
    .fetch_optional(conn)
    .await
}
