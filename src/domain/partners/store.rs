//! SQL of partners.

use sqlx::PgConnection;

use super::{Partner, Staff};
use crate::domain::access::AccountScope;

/// Every partner that ever ordered on the account or is of record for it, by number (R46).
pub async fn list_of_account(conn: &mut PgConnection, scope: &AccountScope) -> sqlx::Result<Vec<Partner>> {
    sqlx::query_as!(
        Partner,
        "select p.id, p.number, p.name
           from account_partners s join partners p on p.id = s.partner_id
          where s.organization_id = $1 and s.account_id = $2 order by p.number",
        scope.organization_id(),
        scope.account_id(),
    )
    .fetch_all(conn)
    .await
}

/// A partner's active staff: those who accepted and were not ended.
pub async fn list_staff(conn: &mut PgConnection, partner_id: i64) -> sqlx::Result<Vec<Staff>> {
    sqlx::query_as!(
        Staff,
        "select id as membership_id, email, language from partner_memberships
          where partner_id = $1 and joined_at is not null and removed_at is null order by email",
        partner_id,
    )
    .fetch_all(conn)
    .await
}
