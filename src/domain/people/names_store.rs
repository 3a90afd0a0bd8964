//! SQL of the names around a person.

use sqlx::PgConnection;
use uuid::Uuid;

/// The organisations and the partner that the person belongs to, with a role there or not: what a guess at their password
/// would begin with (AUT-13).
pub async fn list_names_around(conn: &mut PgConnection, person_id: Uuid) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        r#"select o.name as "name!" from memberships m join organizations o on o.id = m.organization_id
            where m.person_id = $1 and m.removed_at is null
           union
           select p.name from partner_memberships m join partners p on p.id = m.partner_id
            where m.person_id = $1 and m.removed_at is null"#,
        person_id,
    )
    .fetch_all(conn)
    .await
}
