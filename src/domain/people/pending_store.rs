//! SQL of the invitations that expire next, as an account's home shows them.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{Member, MemberCounts};
use crate::domain::access::AccountScope;
use crate::domain::invitations;

/// Of the whole organisation, as Manage Users lists them.
#[derive(Debug)]
pub struct Invitations {
    /// Counted up to one more than [`MemberCounts::CAP`].
    pub pending: i64,
    /// The same.
    pub expired: i64,
    /// The pending ones that expire first, the soonest first.
    pub next: Vec<Member>,
}

/// How many invitations are pending and have expired, and the `limit` that expire next.
pub async fn list_next_invitations(
    conn: &mut PgConnection,
    scope: &AccountScope,
    limit: i64,
    now: OffsetDateTime,
) -> sqlx::Result<Invitations> {
    let rows = sqlx::query!(
        r#"select a.pending as "pending!", a.expired as "expired!", m.id as "id?", m.email as "email?",
                  m.first_name as "first_name?", m.last_name as "last_name?", m.language as "language?",
                  m.country as "country?", m.generation as "generation?", m.invited_at as "invited_at?"
             from (select least(k.pending, $4) as pending, least(k.expired, $4) as expired
                     from count_members($1, $2) k) a
             left join (select * from memberships
                         where organization_id = $1 and joined_at is null and removed_at is null and invited_at > $2
                         order by invited_at, id limit $3) m on true
            order by m.invited_at, m.id"#,
        scope.organization_id(),
        now - invitations::VALID_FOR,
        limit,
        MemberCounts::CAP + 1,
    )
    .fetch_all(conn)
    .await?;
    let counts = rows.first().map(|row| (row.pending, row.expired)).unwrap_or_default();
    let next = rows.into_iter().filter_map(|row| {
        Some(Member {
            id: row.id?,
            email: row.email?,
            first_name: row.first_name?,
            last_name: row.last_name?,
            language: row.language?,
            country: row.country?,
            generation: row.generation?,
            invited_at: row.invited_at?,
            // Who has not joined never signed in.
            joined_at: None,
            last_sign_in_at: None,
        })
    });
    Ok(Invitations { pending: counts.0, expired: counts.1, next: next.collect() })
}
