//! SQL of grants.

use std::collections::HashMap;

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{Grant, SightChange, Version};
use crate::domain::access::{AccountScope, Actor};
use crate::domain::partners::Partner;
use crate::jobs::message::VisibilityChange;

/// Who may see what on the account now, by viewer and orderer.
pub async fn list_grants(conn: &mut PgConnection, scope: &AccountScope) -> sqlx::Result<Vec<Grant>> {
    let rows = sqlx::query!(
        "select g.granted_at, g.granted_by_name, v.id as viewer_id, v.number as viewer_number, v.name as viewer_name,
                o.id as orderer_id, o.number as orderer_number, o.name as orderer_name
           from grants g join partners v on v.id = g.viewer_id join partners o on o.id = g.orderer_id
          where g.organization_id = $1 and g.account_id = $2 and g.revoked_at is null
          order by v.name, v.id, o.name, o.id",
        scope.organization_id(),
        scope.account_id(),
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Grant {
            viewer: Partner { id: row.viewer_id, number: row.viewer_number, name: row.viewer_name },
            orderer: Partner { id: row.orderer_id, number: row.orderer_number, name: row.orderer_name },
            granted_at: row.granted_at,
            granted_by: row.granted_by_name,
        })
        .collect())
}

/// The version of the grants of each partner of the account, by the viewer's number.
pub async fn list_versions(conn: &mut PgConnection, scope: &AccountScope) -> sqlx::Result<HashMap<String, Version>> {
    let rows = sqlx::query!(
        r#"select p.number, count(g.granted_at) as "made!", count(g.revoked_at) as "ended!",
                  (select coalesce(max(extract(epoch from c.of_record_since)) * 1000000, 0)::bigint from channels c
                    where c.account_id = $2 and c.of_record_since > '-infinity'
                      and exists (select from orders o where o.channel_id = c.id)) as "moved!"
             from account_partners s join partners p on p.id = s.partner_id
             left join grants g on g.account_id = s.account_id and g.viewer_id = p.id
            where s.organization_id = $1 and s.account_id = $2 group by p.id"#,
        scope.organization_id(),
        scope.account_id(),
    )
    .fetch_all(conn)
    .await?;
    let version = |made, ended, moved| Version { made, ended, moved };
    Ok(rows.into_iter().map(|row| (row.number, version(row.made, row.ended, row.moved))).collect())
}

/// Who changed last what a viewer may see, or could be allowed to see, and when.
pub(super) async fn find_last_change(
    conn: &mut PgConnection,
    scope: &AccountScope,
    viewer: &Partner,
) -> sqlx::Result<Option<(String, OffsetDateTime)>> {
    let row = sqlx::query!(
        r#"select e.at, e.actor_name from audit_events e
            where e.account_id = $1 and e.event >= 'visibility.' and e.event < 'visibility/'
              and (e.details -> 'viewer' ->> 'number' = $2 or e.event = 'visibility.partner.changed')
            order by e.id desc limit 1"#,
        scope.account_id(),
        viewer.number,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.actor_name, row.at)))
}

pub(super) async fn insert_grants(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    viewer: &Partner,
    orderers: &[i64],
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into grants (organization_id, account_id, viewer_id, orderer_id, granted_at, granted_by, granted_by_name)
         select $1, $2, $3, o, $5, $6, $7 from unnest($4::bigint[]) o",
        scope.organization_id(),
        scope.account_id(),
        viewer.id,
        orderers,
        actor.now,
        actor.person_id,
        actor.name,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn revoke_grants(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    viewer: &Partner,
    orderers: &[i64],
) -> sqlx::Result<()> {
    sqlx::query!(
        "update grants set revoked_at = $5, revoked_by = $6, revoked_by_name = $7, revoked_because = 'revoked'
          where organization_id = $1 and account_id = $2 and viewer_id = $3 and orderer_id = any ($4)
            and revoked_at is null",
        scope.organization_id(),
        scope.account_id(),
        viewer.id,
        orderers,
        actor.now,
        actor.person_id,
        actor.name,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ended grants once more, each as old as it was when it last ended; there again from now on.
pub(super) async fn restore_grants(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    viewer: &Partner,
    orderers: &[i64],
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into grants (organization_id, account_id, viewer_id, orderer_id, granted_at, granted_by, granted_by_name,
                             restored_at)
         select distinct on (orderer_id) organization_id, account_id, viewer_id, orderer_id, granted_at, granted_by,
                granted_by_name, $5::timestamptz
           from grants where organization_id = $1 and account_id = $2 and viewer_id = $3 and orderer_id = any ($4)
            and revoked_at is not null
          order by orderer_id, revoked_at desc, granted_at desc",
        scope.organization_id(),
        scope.account_id(),
        viewer.id,
        orderers,
        actor.now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What a viewer may see now and could not see right before a moment, and the reverse.
pub(super) async fn find_sight_change(
    conn: &mut PgConnection,
    change: &VisibilityChange,
    since: OffsetDateTime,
) -> sqlx::Result<SightChange> {
    let rows = sqlx::query!(
        r#"with own as (select * from grants where organization_id = $1 and account_id = $2 and viewer_id = $3),
                before as (select distinct orderer_id from own
                            where coalesce(restored_at, granted_at) < $4 and (revoked_at is null or revoked_at >= $4)),
                live as (select orderer_id from own where revoked_at is null)
           select p.name, exists (select from live where orderer_id = p.id) as "gained!",
                  (select revoked_because = 'change_of_partner' from own where orderer_id = p.id and revoked_at is not null
                    order by revoked_at desc limit 1) as "is_ended",
                  exists (select from partner_sight($2, $3) s join channels c on c.id = s.channel_id
                           where s.granted_at is null and c.ordered_by = $3 and c.lines > 0)
                    and not exists (select from channels c where c.account_id = $2 and c.ordered_by = $3
                                       and c.partner_of_record <> $3 and c.lines > 0) as "keeps_own!"
             from partners p
            where p.id in ((select orderer_id from live except select orderer_id from before)
                           union (select orderer_id from before except select orderer_id from live))
            order by p.name, p.number"#,
        change.organization_id,
        change.account_id,
        change.viewer_id,
        since,
    )
    .fetch_all(conn)
    .await?;
    let mut found = SightChange::default();
    for row in rows {
        found.keeps_own = row.keeps_own;
        let of = match (row.gained, row.is_ended) {
            (true, _) => &mut found.gained,
            (false, Some(true)) => &mut found.ended,
            (false, _) => &mut found.lost,
        };
        of.push(row.name);
    }
    Ok(found)
}
