//! SQL of the administrator whom the vendor named and who never came.

use sqlx::PgConnection;

use super::Designated;
use crate::domain::access::PartnerScope;

/// Held to: the vendor's designation (a corrected address is another person's), an open invitation to the role, and a
/// partner that is of record for something on the account.
pub(super) async fn find(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    account: &str,
) -> sqlx::Result<Option<Designated>> {
    sqlx::query_as!(
        Designated,
        "select m.id as membership_id, m.organization_id, o.name as organization, a.id as account_id, m.email, m.first_name,
                m.last_name, m.language, m.invited_at
           from accounts a
           join organizations o on o.id = a.organization_id
           join memberships m on m.organization_id = a.organization_id and m.email = a.designated_administrator
                             and m.joined_at is null and m.removed_at is null
          where a.number = $2
            and exists (select from assignments s
                         where s.organization_id = m.organization_id and s.membership_id = m.id and s.account_id = a.id
                           and s.role = 'account_administrator' and s.revoked_at is null)
            and exists (select from partner_sight(a.id, $1) s where s.granted_at is null)",
        scope.partner_id(),
        account,
    )
    .fetch_optional(conn)
    .await
}

/// Locks the membership until the transaction ends: what is found of it from now on stays true.
pub(super) async fn lock(conn: &mut PgConnection, found: &Designated) -> sqlx::Result<()> {
    sqlx::query!(
        "select id from memberships where organization_id = $1 and id = $2 for no key update",
        found.organization_id,
        found.membership_id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(())
}
