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

/// Whom at a partner a notice goes to: its active staff, those who accepted and were not ended. While there is nobody who
/// has accepted, those who are invited: the vendor named them, and the partner is to learn of it (R50).
pub async fn list_staff(conn: &mut PgConnection, partner_id: i64) -> sqlx::Result<Vec<Staff>> {
    sqlx::query_as!(
        Staff,
        "select m.id as membership_id, m.email, m.language from partner_memberships m
          where m.partner_id = $1 and m.removed_at is null
            and (m.joined_at is not null
                 or not exists (select from partner_memberships a
                                 where a.partner_id = $1 and a.joined_at is not null and a.removed_at is null))
          order by m.email",
        partner_id,
    )
    .fetch_all(conn)
    .await
}
