//! SQL of what one address may get in a day: what is too many is put off.

use std::collections::HashMap;

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

use super::shares::{self, OF_WORK, PACE};
use super::store::{Claimed, Mark, put_off};

const A_DAY: Duration = Duration::days(1);

/// Keeps of the claimed mails those that their addresses may get now.
pub(super) async fn put_off_surplus(
    conn: &mut PgConnection,
    claimed: &mut Vec<Claimed>,
    per_address: u32,
) -> sqlx::Result<()> {
    // One order for all workers, or two of them could each wait for the other's address.
    claimed.sort_by(|a, b| (&a.recipient, a.id).cmp(&(&b.recipient, b.id)));
    let taken = list_taken(conn, claimed).await?;
    let mut kept: Vec<Claimed> = Vec::with_capacity(claimed.len());
    for mail in claimed.drain(..) {
        let Some((organization, taken_by)) = mail.organization_id.zip(taken.get(&mail.id)) else {
            kept.push(mail);
            continue;
        };
        let (mut own, mut others, mut last) = (taken_by.own, taken_by.others, taken_by.last);
        for beside in kept.iter().filter(|beside| beside.recipient == mail.recipient) {
            if taken.get(&beside.id).is_none_or(|theirs| theirs.of_work != taken_by.of_work) {
                continue;
            }
            *(if beside.organization_id == Some(organization) { &mut own } else { &mut others }) += 1;
            if (beside.organization_id, &beside.kind) == (Some(organization), &mail.kind) {
                last = Some(mail.held_since);
            }
        }
        if shares::has_room(per_address, own, others) {
            kept.push(mail);
            continue;
        }
        let later = if taken_by.of_work {
            last.map_or(mail.held_since, |last| last + PACE)
        } else {
            let first = taken_by.first.map_or(mail.held_since + Duration::hours(1), |first| first + A_DAY);
            first.max(mail.held_since + Duration::minutes(1))
        };
        if later <= mail.held_since {
            kept.push(mail);
            continue;
        }
        put_off(conn, Mark { id: mail.id, lease: mail.lease }, later, None, false).await?;
    }
    *claimed = kept;
    Ok(())
}

/// What an address got from organizations within a day, as one organization's next mail to it sees that: of its own sort,
/// which is the same for all where nobody has joined.
struct Taken {
    mail: i64,
    /// A notice of their own work to somebody who has joined.
    of_work: bool,
    own: i64,
    others: i64,
    /// When the first of them was sent.
    first: Option<OffsetDateTime>,
    /// When the organization's last one of the same kind was, or now while one is under way.
    last: Option<OffsetDateTime>,
}

/// Of each claimed mail of an organization, once its address is no other worker's: the claimed ones themselves do not count.
async fn list_taken(conn: &mut PgConnection, claimed: &[Claimed]) -> sqlx::Result<HashMap<i64, Taken>> {
    let of_organizations = || claimed.iter().filter_map(|mail| Some((mail, mail.organization_id?)));
    let Some((first, _)) = of_organizations().next() else { return Ok(HashMap::new()) };
    let ids: Vec<i64> = of_organizations().map(|(mail, _)| mail.id).collect();
    let organizations: Vec<i64> = of_organizations().map(|(_, organization)| organization).collect();
    let recipients: Vec<String> = of_organizations().map(|(mail, _)| mail.recipient.clone()).collect();
    let kinds: Vec<String> = of_organizations().map(|(mail, _)| mail.kind.clone()).collect();
    let of_work = OF_WORK.map(str::to_owned);
    sqlx::query!("select pg_advisory_xact_lock(hashtextextended(r, 0)) from unnest($1::text[]) r", &recipients)
        .execute(&mut *conn)
        .await?;
    let taken = sqlx::query_as!(
        Taken,
        r#"select i.id as "mail!", i.kind = any ($7) and k.joined as "of_work!", t.own as "own!", t.others as "others!",
                  t.first, t.last
             from unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[]) i (id, recipient, organization, kind)
            cross join lateral (select exists (select from people where email = i.recipient) as joined) k
            cross join lateral (
              select count(*) filter (where e.organization_id = i.organization) as own,
                     count(*) filter (where e.organization_id <> i.organization) as others, min(e.sent_at) as first,
                     max(coalesce(e.sent_at, $6)) filter (where e.organization_id = i.organization and e.kind = i.kind) as last
                from mails e
               where e.recipient = i.recipient and e.organization_id is not null and e.id <> all ($1)
                 and (not k.joined or (e.kind = any ($7)) = (i.kind = any ($7)))
                 and (e.sent_at > $5 or e.sent_at is null and e.lease is not null and e.due_at > $6)) t"#,
        &ids,
        &recipients,
        &organizations,
        &kinds,
        first.held_since - A_DAY,
        first.held_since,
        &of_work,
    )
    .fetch_all(conn)
    .await?;
    Ok(taken.into_iter().map(|taken| (taken.mail, taken)).collect())
}
