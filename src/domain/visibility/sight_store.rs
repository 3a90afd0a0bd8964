//! SQL of what each partner sees.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::{Basis, Sight};
use crate::domain::access::AccountScope;
use crate::domain::partners::NamedPartner;

/// Who may see what on the account: what is its own first, then what a grant opens; with `ended`, also what is over.
/// By the viewer's name; `viewer` is a partner's number.
pub async fn list_sights(
    conn: &mut PgConnection,
    scope: &AccountScope,
    viewer: Option<&str>,
    ended: bool,
) -> sqlx::Result<Vec<Sight>> {
    let rows = sqlx::query!(
        r#"select v.number as viewer_number, v.name as viewer, o.number as orderer_number, o.name as orderer,
                  s.changed_at, s.first as "first: Date", s.granted_at as "granted_at: OffsetDateTime", s.granted_by_name,
                  s.revoked_at as "revoked_at: OffsetDateTime", s.revoked_by_name, s.by_change as "by_change!",
                  s.lines as "lines!", s.quantity as "quantity!"
             from (
               select c.partner_of_record as viewer_id, c.ordered_by as orderer_id,
                      nullif(c.of_record_since, '-infinity') as changed_at, min(f.first) as first,
                      null::timestamptz as granted_at, null::text as granted_by_name, null::timestamptz as revoked_at,
                      null::text as revoked_by_name, false as by_change,
                      sum(c.lines)::bigint as lines, sum(c.quantity)::bigint as quantity
                 from channels c
                cross join lateral (select min(o.ordered_on) as first from orders o where o.channel_id = c.id) f
                where c.organization_id = $1 and c.account_id = $2 group by 1, 2, c.of_record_since
               union all
               select g.viewer_id, g.orderer_id, null, null, g.granted_at, g.granted_by_name, g.revoked_at, g.revoked_by_name,
                      coalesce(g.revoked_because = 'change_of_partner', false), s.lines, s.quantity
                 from grants g
                cross join lateral (
                  select coalesce(sum(c.lines), 0)::bigint as lines, coalesce(sum(c.quantity), 0)::bigint as quantity
                    from visible_channels(g.account_id, g.viewer_id, array[g.orderer_id], array[g.granted_at]) w
                    join channels c on c.id = w.channel_id
                   where w.granted_at is not null and g.revoked_at is null) s
                where g.organization_id = $1 and g.account_id = $2 and ($4 or g.revoked_at is null)) s
             join partners v on v.id = s.viewer_id join partners o on o.id = s.orderer_id
            where $3::text is null or v.number = $3
            order by v.name, v.number, s.granted_at is not null, case when s.granted_at is null then v.id <> o.id end,
                     s.revoked_at desc nulls first, o.name, o.id, s.changed_at nulls first"#,
        scope.organization_id(),
        scope.account_id(),
        viewer,
        ended,
    )
    .fetch_all(conn)
    .await?;
    let sights = rows.into_iter().filter_map(|row| {
        let ended_by = row.revoked_by_name.filter(|_| !row.by_change);
        let basis = match (row.granted_at.zip(row.granted_by_name), row.revoked_at, row.changed_at, row.first) {
            (Some((at, by)), None, _, _) => Basis::Granted { by, at },
            (Some((at, by)), Some(ended_at), _, _) => Basis::Ended { by, at, ended_by, ended_at },
            (None, _, Some(at), _) => Basis::ChangeOfPartner { since: at.date() },
            (None, _, None, Some(since)) => Basis::Ordered { since },
            // A channel without orders shows nothing.
            (None, _, None, None) => return None,
        };
        Some(Sight {
            viewer: NamedPartner { number: row.viewer_number, name: row.viewer },
            orderer: NamedPartner { number: row.orderer_number, name: row.orderer },
            basis,
            lines: row.lines,
            quantity: row.quantity,
        })
    });
    Ok(sights.collect())
}
