//! SQL of what a partner's staff is told of added seats.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::jobs::message::Seats;

/// Whom a notice of seats is from, and whose they are to order.
pub(super) struct Known {
    pub organization_id: i64,
    pub partner_id: i64,
    /// Nobody's to order any more.
    pub is_undone: bool,
    pub seats: Seats,
}

/// The facts of a notice, of each of these seats, those that were added first in front. `by` is who undid the seats, else
/// who added them.
pub(super) async fn list(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Known>> {
    let rows = sqlx::query!(
        r#"select v.organization_id, c.partner_of_record, v.undone_at is not null as "is_undone!", g.name as organization,
                  a.number as account_number, a.name as account_name, b.name as partner, p.name as product, v.quantity,
                  v.reference, coalesce(v.undone_by_name, v.provisioned_by_name) as "by!", v.ends_on
             from provisionings v join channels c on c.id = v.channel_id join partners b on b.id = c.partner_of_record
             join products p on p.id = v.product_id
             join accounts a on a.id = v.account_id join organizations g on g.id = a.organization_id
            where v.id = any ($1) order by v.provisioned_at, v.id"#,
        ids
    )
    .fetch_all(conn)
    .await?;
    let known = rows.into_iter().map(|row| Known {
        organization_id: row.organization_id,
        partner_id: row.partner_of_record,
        is_undone: row.is_undone,
        seats: Seats {
            organization: row.organization,
            account_number: row.account_number,
            account_name: row.account_name,
            partner: row.partner,
            product: row.product,
            quantity: row.quantity.into(),
            reference: row.reference,
            by: row.by,
            ends_on: row.ends_on,
        },
    });
    Ok(known.collect())
}

/// One of a partner's staff.
pub(super) struct Staff {
    pub email: String,
    pub language: String,
    pub partner_id: i64,
    pub partner: String,
}

/// Who of these addresses is among the staff of a partner, of each partner that they are.
pub(super) async fn list_staff(conn: &mut PgConnection, emails: &[String]) -> sqlx::Result<Vec<Staff>> {
    sqlx::query_as!(
        Staff,
        "select m.email, m.language, m.partner_id, b.name as partner
           from partner_memberships m join partners b on b.id = m.partner_id
          where m.email = any ($1) and m.removed_at is null",
        emails,
    )
    .fetch_all(conn)
    .await
}

/// How seats stand for somebody of a partner's staff.
#[derive(Debug)]
pub struct StandingFor {
    /// Their partner's: to order, or ordered.
    pub is_theirs: bool,
    /// Still to be ordered, by whomever.
    pub is_open: bool,
    /// Who took them back, if anybody did.
    pub undone_by: Option<String>,
}

/// Looks seats up by their reference, for the staff with this address.
pub async fn find_standing(conn: &mut PgConnection, reference: &str, email: &str) -> sqlx::Result<StandingFor> {
    let found = sqlx::query_as!(
        StandingFor,
        r#"select v.undone_at is null
                    and exists (select from partner_memberships m where m.partner_id = c.partner_of_record and m.email = $2
                                   and m.removed_at is null) as "is_theirs!",
                  v.undone_at is null and v.ordered_at is null as "is_open!",
                  case when v.undone_at is not null then v.undone_by_name end as undone_by
             from provisionings v join channels c on c.id = v.channel_id where v.reference = $1"#,
        reference,
        email,
    )
    .fetch_optional(conn)
    .await?;
    Ok(found.unwrap_or(StandingFor { is_theirs: false, is_open: false, undone_by: None }))
}
