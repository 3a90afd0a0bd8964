//! SQL of whose the orders are: the channels of an account follow its changes of partner (R55).

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::changes_store::DueChange;

/// What a change of partner did to the channels of its account.
#[derive(Debug)]
pub(super) struct Passed {
    /// Whether any order changed hands; else the change is nobody's news.
    pub has_orders: bool,
    /// Whose the former partner's orders are now: not the new partner's if that passed them on already, of a later day.
    pub to_partner_id: i64,
}

/// Hands everything of before the change's day that is of record for the former partner to the new one, and on to whom
/// that passed it later. The change must be marked as applied. In what order changes become known makes no difference.
///
/// The former partner's own channel ends on the day: what it ordered later, or orders yet, has another. One ends there
/// also if it ordered nothing yet: what comes late from before the day belongs to it.
pub(super) async fn pass_channels_on(
    conn: &mut PgConnection,
    change: &DueChange,
    now: OffsetDateTime,
) -> sqlx::Result<Passed> {
    sqlx::query!(
        "insert into account_partners (organization_id, account_id, partner_id)
         select $1, $2, partner from unnest($3::bigint[]) as partner
         on conflict (account_id, partner_id) do nothing",
        change.organization_id,
        change.account_id,
        &[change.from_partner_id, change.to_partner_id],
    )
    .execute(&mut *conn)
    .await?;
    // Where its orders of the day before are.
    let around = sqlx::query!(
        "select id, closed_on from channels where account_id = $1 and ordered_by = $2 and (closed_on > $3 or closed_on is null)
          order by closed_on nulls last limit 1",
        change.account_id,
        change.from_partner_id,
        change.effective_on,
    )
    .fetch_optional(&mut *conn)
    .await?;
    let ended = match around {
        // The channel stays as it is, however much it holds: the few orders of later move.
        Some(channel) if channel.closed_on.is_none() => {
            sqlx::query!("update channels set closed_on = $2 where id = $1", channel.id, change.effective_on)
                .execute(&mut *conn)
                .await?;
            move_later_orders(conn, change, channel.id).await?;
            channel.id
        }
        // A later change of the same partner came first, and took these along.
        Some(channel) => {
            let ended = insert_closed(conn, change).await?;
            sqlx::query!(
                "update orders set channel_id = $3 where channel_id = $1 and ordered_on < $2",
                channel.id,
                change.effective_on,
                ended,
            )
            .execute(&mut *conn)
            .await?;
            ended
        }
        None => insert_closed(conn, change).await?,
    };
    follow_changes(conn, change, ended, now).await
}

async fn insert_closed(conn: &mut PgConnection, change: &DueChange) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        "insert into channels (organization_id, account_id, ordered_by, partner_of_record, closed_on)
         values ($1, $2, $3, $3, $4) returning id",
        change.organization_id,
        change.account_id,
        change.from_partner_id,
        change.effective_on,
    )
    .fetch_one(conn)
    .await
}

/// What was ordered from the day of the change on goes to a new open channel.
async fn move_later_orders(conn: &mut PgConnection, change: &DueChange, closed: i64) -> sqlx::Result<()> {
    let later = sqlx::query_scalar!(
        "insert into channels (organization_id, account_id, ordered_by, partner_of_record)
         select $1, $2, $3, $3 where exists (select from orders where channel_id = $4 and ordered_on >= $5) returning id",
        change.organization_id,
        change.account_id,
        change.from_partner_id,
        closed,
        change.effective_on,
    )
    .fetch_optional(&mut *conn)
    .await?;
    if let Some(later) = later {
        // Their lines follow by the foreign key, the totals by its triggers.
        sqlx::query!(
            "update orders set channel_id = $3 where channel_id = $1 and ordered_on >= $2",
            closed,
            change.effective_on,
            later,
        )
        .execute(conn)
        .await?;
    }
    Ok(())
}

/// Makes each closed channel of the account the last partner's to whom the applied changes pass it, from day to day.
/// Changes of one day do not pass on to each other, unless they were applied one after the other. What changes hands, and
/// the channel that the change ended, did so now: an older grant does not open it (D8).
async fn follow_changes(
    conn: &mut PgConnection,
    change: &DueChange,
    ended: i64,
    now: OffsetDateTime,
) -> sqlx::Result<Passed> {
    let moved = sqlx::query!(
        r#"with recursive applied as (
             select from_partner_id, to_partner_id, effective_on, applied_at from partner_changes
              where account_id = $1 and applied_at is not null),
           steps as (
             select c.id, a.to_partner_id as partner_id, a.effective_on, a.applied_at
               from channels c join applied a on a.from_partner_id = c.ordered_by and a.effective_on = c.closed_on
              where c.account_id = $1
             union all
             select s.id, n.to_partner_id, n.effective_on, n.applied_at
               from steps s cross join lateral (
                 select * from applied a where a.from_partner_id = s.partner_id
                    and (a.effective_on, a.applied_at) > (s.effective_on, s.applied_at)
                  order by a.effective_on, a.applied_at limit 1) n),
           last as (select distinct on (id) id, partner_id from steps order by id, effective_on desc, applied_at desc)
           update channels c set partner_of_record = l.partner_id, of_record_since = $3
             from last l where c.id = l.id and (c.id = $2 or c.partner_of_record <> l.partner_id)
           returning c.id, c.partner_of_record, exists (select from orders o where o.channel_id = c.id) as "has_orders!""#,
        change.account_id,
        ended,
        now,
    )
    .fetch_all(conn)
    .await?;
    let to_partner_id = moved.iter().find(|channel| channel.id == ended).map(|channel| channel.partner_of_record);
    Ok(Passed {
        has_orders: moved.iter().any(|channel| channel.has_orders),
        to_partner_id: to_partner_id.unwrap_or(change.to_partner_id),
    })
}
