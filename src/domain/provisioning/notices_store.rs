//! SQL of what a partner's staff is told of added seats.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::jobs::message::Seats;

/// Whom a notice of seats is from, and whose they are to order.
pub(super) struct Known {
    pub organization_id: i64,
    pub partner_id: i64,
    pub seats: Seats,
}

/// The facts of a notice. `by` is who undid the seats, else who added them.
pub(super) async fn find(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Known> {
    let row = sqlx::query!(
        r#"select v.organization_id, c.partner_of_record, g.name as organization, a.number as account_number,
                  a.name as account_name, b.name as partner, p.name as product, v.quantity, v.reference,
                  coalesce(v.undone_by_name, v.provisioned_by_name) as "by!", v.ends_on
             from provisionings v join channels c on c.id = v.channel_id join partners b on b.id = c.partner_of_record
             join products p on p.id = v.product_id
             join accounts a on a.id = v.account_id join organizations g on g.id = a.organization_id
            where v.id = $1"#,
        id
    )
    .fetch_one(conn)
    .await?;
    let seats = Seats {
        organization: row.organization,
        account_number: row.account_number,
        account_name: row.account_name,
        partner: row.partner,
        product: row.product,
        quantity: row.quantity.into(),
        reference: row.reference,
        by: row.by,
        ends_on: row.ends_on,
    };
    Ok(Known { organization_id: row.organization_id, partner_id: row.partner_of_record, seats })
}

/// One of a partner's staff who was told to order seats.
pub(super) struct Told {
    pub email: String,
    pub language: String,
    pub partner: String,
}

/// Who was told to order the seats, or is about to be, and not told otherwise since: of those whose partner they are not,
/// or of all if they are undone. A notice that waits says what is true when it leaves.
pub(super) async fn list_told(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Vec<Told>> {
    sqlx::query_as!(
        Told,
        "with seats as (
           select v.organization_id, v.reference, case when v.undone_at is null then c.partner_of_record end as partner_id
             from provisionings v join channels c on c.id = v.channel_id where v.id = $1),
         said as materialized (
           select m.recipient, m.kind = 'seats_added' as to_order, m.due_at is not null as waits, m.lease is null as free,
                  coalesce(m.sent_at, m.created_at) as at
             from seats s join mails m on m.organization_id = s.organization_id
            where m.kind in ('seats_added', 'seats_undone', 'seats_moved')
              and (m.payload ->> 'reference' = s.reference
                   or m.more @> jsonb_build_array(jsonb_build_object('reference', s.reference))))
         select m.email, m.language, b.name as partner
           from seats s cross join partner_memberships m join partners b on b.id = m.partner_id
          where m.removed_at is null and m.partner_id is distinct from s.partner_id
            and m.email in (select a.recipient from said a where a.to_order and not exists (
                  select from said o where o.recipient = a.recipient and not o.to_order
                     and (o.waits and o.free or not o.waits and not a.waits and o.at >= a.at)))
          order by m.email",
        id
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
}

/// Looks seats up by their reference, for the staff with this address.
pub async fn find_standing(conn: &mut PgConnection, reference: &str, email: &str) -> sqlx::Result<StandingFor> {
    let found = sqlx::query_as!(
        StandingFor,
        r#"select v.undone_at is null
                    and exists (select from partner_memberships m where m.partner_id = c.partner_of_record and m.email = $2
                                   and m.removed_at is null) as "is_theirs!",
                  v.undone_at is null and v.ordered_at is null as "is_open!"
             from provisionings v join channels c on c.id = v.channel_id where v.reference = $1"#,
        reference,
        email,
    )
    .fetch_optional(conn)
    .await?;
    Ok(found.unwrap_or(StandingFor { is_theirs: false, is_open: false }))
}
