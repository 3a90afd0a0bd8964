//! SQL of the account's visibility as its tab shows it, in one statement.

use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use super::{EndedByChange, Grant, Offer, Version};
use crate::domain::access::AccountScope;
use crate::domain::partners::Partner;

/// Who may see what on the account, and one viewer's form.
#[derive(Debug)]
pub struct Tab {
    /// Every partner of the account, by number (R46).
    pub partners: Vec<Partner>,
    /// The other partners as the viewer's form shows them, by number; none without a viewer of the account.
    pub offers: Vec<Offer>,
    /// The version of what the form shows.
    pub version: Version,
    /// What is open now, by the names of viewer and orderer.
    pub grants: Vec<Grant>,
    /// Grants that changes of partner ended and nobody made anew, the latest first (D8): fifty at most.
    pub ended: Vec<EndedByChange>,
}

#[derive(Debug, Deserialize)]
struct OfferRow {
    orderer: Partner,
    #[serde(with = "time::serde::rfc3339::option")]
    granted_at: Option<OffsetDateTime>,
    granted_by: Option<String>,
    opened: i64,
    could: i64,
}

/// `viewer` is a partner's number, empty for none; grants that ended are told since a moment. Counts come from the rule of
/// sight itself: as it is with the live grant, or as it would be with one made at `now`.
pub async fn find_tab(
    conn: &mut PgConnection,
    scope: &AccountScope,
    viewer: &str,
    now: OffsetDateTime,
    ended_since: OffsetDateTime,
) -> sqlx::Result<Tab> {
    let found = sqlx::query!(
        r#"with suppliers as (
             select p.id, p.number, p.name, jsonb_build_object('id', p.id, 'number', p.number, 'name', p.name) as named
               from account_partners s join partners p on p.id = s.partner_id
              where s.organization_id = $1 and s.account_id = $2),
           own as (select g.* from grants g where g.organization_id = $1 and g.account_id = $2)
           select (select coalesce(jsonb_agg(s.named order by s.number), '[]') from suppliers s) as "partners!: Json<Vec<Partner>>",
                  (select coalesce(jsonb_agg(jsonb_build_object(
                            'orderer', p.named, 'granted_at', g.granted_at, 'granted_by', g.granted_by_name,
                            'opened', opened.lines, 'could', could.lines) order by p.number), '[]')
                     from suppliers v join suppliers p on p.id <> v.id
                     left join own g on g.viewer_id = v.id and g.orderer_id = p.id and g.revoked_at is null
                    cross join lateral (select coalesce(sum(c.lines), 0)::bigint as lines
                        from visible_channels($2, v.id, array[p.id], array[coalesce(g.granted_at, $4)]) w
                        join channels c on c.id = w.channel_id where w.granted_at is not null) opened
                    cross join lateral (select coalesce(sum(c.lines), 0)::bigint as lines
                        from visible_channels($2, v.id, array[p.id], array[$4]) w
                        join channels c on c.id = w.channel_id where w.granted_at is not null) could
                    where v.number = $3) as "offers!: Json<Vec<OfferRow>>",
                  (select count(*) from own g join suppliers v on v.id = g.viewer_id where v.number = $3) as "made!",
                  (select count(g.revoked_at) from own g join suppliers v on v.id = g.viewer_id where v.number = $3) as "ended!",
                  (select coalesce(max(extract(epoch from c.of_record_since)) * 1000000, 0)::bigint from channels c
                    where c.account_id = $2 and c.of_record_since > '-infinity'
                      and exists (select from orders o where o.channel_id = c.id)) as "moved!",
                  (select coalesce(jsonb_agg(jsonb_build_object(
                            'viewer', v.named, 'orderer', o.named, 'granted_at', g.granted_at, 'granted_by', g.granted_by_name)
                            order by v.name, v.id, o.name, o.id), '[]')
                     from own g join suppliers v on v.id = g.viewer_id join suppliers o on o.id = g.orderer_id
                    where g.revoked_at is null) as "grants!: Json<Vec<Grant>>",
                  (select coalesce(jsonb_agg(jsonb_build_object('viewer', v.named, 'orderer', o.named, 'ended_at', e.at)
                            order by e.at desc, v.name, o.name), '[]')
                     from (select g.viewer_id, g.orderer_id, max(g.revoked_at) as at from own g
                            where g.revoked_because = 'change_of_partner' and g.revoked_at >= $5
                              and not exists (select from own later where later.viewer_id = g.viewer_id
                                                 and later.orderer_id = g.orderer_id
                                                 and (later.revoked_at is null or later.granted_at > g.revoked_at))
                            group by 1, 2 order by 3 desc limit 50) e
                     join suppliers v on v.id = e.viewer_id join suppliers o on o.id = e.orderer_id)
                    as "over!: Json<Vec<EndedByChange>>""#,
        scope.organization_id(),
        scope.account_id(),
        viewer,
        now,
        ended_since,
    )
    .fetch_one(conn)
    .await?;
    let offers = found.offers.0.into_iter().map(|row| Offer {
        orderer: row.orderer,
        granted: row.granted_by.zip(row.granted_at),
        lines: row.opened,
        lines_beyond: row.could - row.opened,
    });
    Ok(Tab {
        partners: found.partners.0,
        offers: offers.collect(),
        version: Version { made: found.made, ended: found.ended, moved: found.moved },
        grants: found.grants.0,
        ended: found.over.0,
    })
}
