//! SQL of orders over time.

use sqlx::PgConnection;

use super::{Period, PeriodFilter, Span};
use crate::domain::access::AccountScope;

/// The account's orders by period, from the first to the last that has any, and the span that they were counted in.
pub async fn list_periods(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: &PeriodFilter,
) -> sqlx::Result<(Span, Vec<Period>)> {
    let months = sqlx::query_as!(
        Period,
        r#"select date_trunc('month', o.ordered_on::timestamp)::date as "starts_on!", count(*) as "orders!",
                  coalesce(sum(t.lines), 0)::bigint as "lines!", coalesce(sum(t.quantity), 0)::bigint as "quantity!"
             from channels c join orders o on o.channel_id = c.id
            cross join lateral (select count(*) as lines, sum(l.quantity) as quantity
                                  from order_lines l where l.order_id = o.id) t
            where c.organization_id = $1 and c.account_id = $2
              and ($3::text is null or (select p.id from partners p where p.number = $3) in (c.ordered_by, c.partner_of_record))
              and ($4::date is null or o.ordered_on >= $4) and ($5::date is null or o.ordered_on <= $5)
            group by 1 order by 1"#,
        scope.organization_id(),
        scope.account_id(),
        filter.partner,
        filter.from,
        filter.until,
    )
    .fetch_all(conn)
    .await?;
    let Some((first, last)) = months.first().zip(months.last()) else {
        return Ok((filter.span.unwrap_or(Span::Month), Vec::new()));
    };
    let span = Span::fitting(filter.span, first.starts_on, last.starts_on);
    Ok((span, Period::without_gaps(span, Period::added_up(span, months))))
}
