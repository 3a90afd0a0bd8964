//! SQL of what was said of added seats, which mails name by their references.

use sqlx::PgConnection;
use time::OffsetDateTime;

/// What somebody was told about some seats.
#[derive(Debug)]
pub struct ToldOfSeats {
    pub reference: String,
    pub recipient: String,
    /// To order them: it was sent, or tried and may have arrived.
    pub is_told: bool,
    /// The same is in the hands of a worker.
    pub is_under_way: bool,
    /// They were told, or are about to be, to order the seats, and neither were nor will be told since not to.
    pub is_to_order: bool,
}

/// What was said of these seats, to anybody or to one recipient. A mail that was given up as over took its last try with it.
pub async fn told_of_seats(
    conn: &mut PgConnection,
    references: &[String],
    recipient: Option<&str>,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<ToldOfSeats>> {
    sqlx::query_as!(
        ToldOfSeats,
        r#"select s.reference as "reference!", s.recipient as "recipient!",
                  coalesce(bool_or(s.has_left) filter (where s.to_order), false) as "is_told!",
                  coalesce(bool_or(s.is_held and s.due_at > $3) filter (where s.to_order), false) as "is_under_way!",
                  not coalesce(bool_or(s.due_at is not null and not s.is_held) filter (where not s.to_order), false)
                    and (coalesce(bool_or(s.due_at is not null) filter (where s.to_order), false)
                         or coalesce(max(s.at) filter (where s.to_order and s.has_left and s.due_at is null), '-infinity')
                          > coalesce(max(s.at) filter (where not s.to_order and s.has_left and s.due_at is null), '-infinity'))
                    as "is_to_order!"
             from (select r.reference, m.recipient, m.kind = 'seats_added' as to_order, m.due_at, m.lease is not null as is_held,
                          m.sent_at is not null
                            or m.attempts > case when m.buried_because = 'superseded' then 1 else 0 end as has_left,
                          coalesce(m.sent_at, m.created_at) as at
                     from mails m
                    cross join jsonb_array_elements_text(jsonb_path_query_array(m.more || m.payload, '$[*].reference')) n (named)
                     join unnest($1::text[]) r (reference) on r.reference = n.named
                    where m.kind in ('seats_added', 'seats_undone', 'seats_moved')
                      and jsonb_path_query_array(m.more || m.payload, '$[*].reference') ?| $1::text[]
                      and ($2::text is null or m.recipient = $2)) s
            group by s.reference, s.recipient order by s.recipient, s.reference"#,
        references,
        recipient,
        now,
    )
    .fetch_all(conn)
    .await
}
