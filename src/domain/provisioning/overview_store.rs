//! SQL of what an account added itself, in one statement.

use sqlx::PgConnection;
use sqlx::types::Json;

use super::{DomainTie, Provisioning, domains_store, store};
use crate::domain::access::AccountScope;
use crate::domain::orders::{Position, Slice};

/// The account's ties to directory domains and its seats.
#[derive(Debug)]
pub struct Overview {
    /// The tie that holds.
    pub held: Option<DomainTie>,
    /// The tie that waits for its proof.
    pub asked: Option<DomainTie>,
    /// The newest first.
    pub seats: Slice<Provisioning>,
}

/// With a page of `limit` additions of seats; a position goes by the reference.
pub async fn find_overview(
    conn: &mut PgConnection,
    scope: &AccountScope,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Overview> {
    let (cursor, backwards) = match position {
        Position::First => (None, false),
        Position::After(reference) => (Some(reference.as_str()), false),
        Position::Before(reference) => (Some(reference.as_str()), true),
    };
    let found = sqlx::query!(
        r#"select (select coalesce(jsonb_agg(to_jsonb(t)), '[]')
                     from (select id, domain, challenge, begun_at, begun_by_name, proved_at, proved_by_name from domain_ties
                            where organization_id = $1 and account_id = $2 and ended_at is null) t)
                    as "ties!: Json<Vec<domains_store::Row>>",
                  (select coalesce(jsonb_agg(to_jsonb(s) order by case when $5 then s.provisioned_at end, case when $5 then s.id end,
                                                              s.provisioned_at desc, s.id desc), '[]')
                     from (select v.id, v.reference, v.product_id, p.name as product, b.number as partner_number,
                                  b.name as partner, v.domain, v.quantity, v.starts_on, v.ends_on, v.provisioned_at,
                                  v.provisioned_by_name, v.undone_at, v.undone_by_name, v.ordered_at,
                                  o.number as order_number, v.line as order_line, l.quantity as line_quantity
                             from provisionings v join products p on p.id = v.product_id
                             join channels c on c.id = v.channel_id join partners b on b.id = c.partner_of_record
                             left join orders o on o.id = v.order_id
                             left join order_lines l on l.order_id = v.order_id and l.line = v.line
                             left join provisionings u on u.account_id = $2 and u.reference = $4
                            where v.organization_id = $1 and v.account_id = $2
                              and ($4::text is null
                                   or case when $5 then (v.provisioned_at, v.id) > (u.provisioned_at, u.id)
                                           else (v.provisioned_at, v.id) < (u.provisioned_at, u.id) end)
                            order by case when $5 then v.provisioned_at end, case when $5 then v.id end,
                                     v.provisioned_at desc, v.id desc limit $3) s) as "seats!: Json<Vec<store::Row>>""#,
        scope.organization_id(),
        scope.account_id(),
        i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1),
        cursor,
        backwards,
    )
    .fetch_one(conn)
    .await?;
    let (mut held, mut asked) = (None, None);
    for tie in found.ties.0.into_iter().map(DomainTie::from) {
        let of = if tie.proved.is_some() { &mut held } else { &mut asked };
        *of = Some(tie);
    }
    let seats = found.seats.0.into_iter().map(Into::into).collect();
    Ok(Overview { held, asked, seats: Slice::new(seats, limit, position) })
}
