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
    let mut sights = list_own(conn, scope, viewer).await?;
    sights.extend(list_granted(conn, scope, viewer, ended).await?);
    sights
        .sort_by(|one, other| (&one.viewer.name, &one.viewer.number).cmp(&(&other.viewer.name, &other.viewer.number)));
    Ok(sights)
}

async fn list_own(conn: &mut PgConnection, scope: &AccountScope, viewer: Option<&str>) -> sqlx::Result<Vec<Sight>> {
    let rows = sqlx::query!(
        r#"select v.number as viewer_number, v.name as viewer, o.number as orderer_number, o.name as orderer,
                  nullif(c.of_record_since, '-infinity') as changed_at, min(f.first) as "first: Date",
                  sum(c.lines)::bigint as "lines!", sum(c.quantity)::bigint as "quantity!"
             from channels c join partners v on v.id = c.partner_of_record join partners o on o.id = c.ordered_by
            cross join lateral (select min(o.ordered_on) as first from orders o where o.channel_id = c.id) f
            where c.organization_id = $1 and c.account_id = $2 and ($3::text is null or v.number = $3)
            group by v.id, o.id, c.of_record_since
            order by v.name, v.id, (v.id <> o.id), o.name, o.id, c.of_record_since"#,
        scope.organization_id(),
        scope.account_id(),
        viewer,
    )
    .fetch_all(conn)
    .await?;
    let sight = |row: Row| {
        let basis = match (row.changed_at, row.first) {
            (Some(at), _) => Basis::ChangeOfPartner { since: at.date() },
            (None, Some(since)) => Basis::Ordered { since },
            // A channel without orders shows nothing.
            (None, None) => return None,
        };
        Some(Sight { viewer: row.viewer, orderer: row.orderer, basis, lines: row.lines, quantity: row.quantity })
    };
    let rows = rows.into_iter().map(|row| Row {
        viewer: NamedPartner { number: row.viewer_number, name: row.viewer },
        orderer: NamedPartner { number: row.orderer_number, name: row.orderer },
        changed_at: row.changed_at,
        first: row.first,
        lines: row.lines,
        quantity: row.quantity,
    });
    Ok(rows.filter_map(sight).collect())
}

struct Row {
    viewer: NamedPartner,
    orderer: NamedPartner,
    changed_at: Option<OffsetDateTime>,
    first: Option<Date>,
    lines: i64,
    quantity: i64,
}

async fn list_granted(
    conn: &mut PgConnection,
    scope: &AccountScope,
    viewer: Option<&str>,
    ended: bool,
) -> sqlx::Result<Vec<Sight>> {
    let rows = sqlx::query!(
        r#"select v.number as viewer_number, v.name as viewer, o.number as orderer_number, o.name as orderer,
                  g.granted_at, g.granted_by_name, g.revoked_at, g.revoked_by_name,
                  g.revoked_because = 'change_of_partner' as by_change, s.lines as "lines!", s.quantity as "quantity!"
             from grants g join partners v on v.id = g.viewer_id join partners o on o.id = g.orderer_id
            cross join lateral (
              select coalesce(sum(c.lines), 0)::bigint as lines, coalesce(sum(c.quantity), 0)::bigint as quantity
                from visible_channels(g.account_id, g.viewer_id, array[g.orderer_id], array[g.granted_at]) w
                join channels c on c.id = w.channel_id
               where w.granted_at is not null and g.revoked_at is null) s
            where g.organization_id = $1 and g.account_id = $2 and ($3::text is null or v.number = $3)
              and ($4 or g.revoked_at is null)
            order by v.name, v.id, g.revoked_at desc nulls first, o.name, o.id"#,
        scope.organization_id(),
        scope.account_id(),
        viewer,
        ended,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let (by, at) = (row.granted_by_name, row.granted_at);
            let ended_by = row.revoked_by_name.filter(|_| row.by_change != Some(true));
            Sight {
                viewer: NamedPartner { number: row.viewer_number, name: row.viewer },
                orderer: NamedPartner { number: row.orderer_number, name: row.orderer },
                basis: match row.revoked_at {
                    None => Basis::Granted { by, at },
                    Some(ended_at) => Basis::Ended { by, at, ended_by, ended_at },
                },
                lines: row.lines,
                quantity: row.quantity,
            }
        })
        .collect())
}
