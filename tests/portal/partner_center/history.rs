//! Random histories of small worlds, and their rows as the import and the portal would have left them.

use std::collections::BTreeMap;

use sqlx::{PgConnection, PgPool};
use time::OffsetDateTime;

/// What happened, and when: seconds, one event at a time.
pub type History = Vec<(i64, Event)>;

#[derive(Debug, Clone, Copy)]
pub enum Event {
    Order {
        line: usize,
        by: usize,
    },
    /// The channel partner changes: everything of `from` passes to `to`.
    Change {
        from: usize,
        to: usize,
    },
    Grant {
        viewer: usize,
        orderer: usize,
    },
    Revoke {
        viewer: usize,
        orderer: usize,
    },
}

#[derive(Debug, Clone)]
pub struct Line {
    pub by: usize,
    /// Below 3 a license, else a subscription.
    pub product: usize,
    pub quantity: i32,
}

#[derive(Debug, Clone)]
pub struct World {
    pub history: History,
    pub lines: BTreeMap<usize, Line>,
}

/// SplitMix64: the same worlds in every run.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit).unwrap()).unwrap()
    }

    pub fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }

    fn pair(&mut self, limit: usize) -> (usize, usize) {
        let first = self.below(limit);
        (first, (first + 1 + self.below(limit - 1)) % limit)
    }
}

impl World {
    /// 2 to `partners` partners, up to 12 events.
    pub fn random(random: &mut Random, partners: usize) -> Self {
        let partners = 2 + random.below(partners - 1);
        let mut world = Self { history: Vec::new(), lines: BTreeMap::new() };
        for step in 0..random.below(13) {
            let (one, other) = random.pair(partners);
            let event = match random.below(10) {
                0..=4 => {
                    let line = world.lines.len() + 1;
                    let quantity = i32::try_from(1 + random.below(100)).unwrap();
                    world.lines.insert(line, Line { by: one, product: random.below(5), quantity });
                    Event::Order { line, by: one }
                }
                5..=7 => Event::Grant { viewer: one, orderer: other },
                8 => Event::Revoke { viewer: one, orderer: other },
                _ => Event::Change { from: one, to: other },
            };
            world.history.push((1_700_000_000 + i64::try_from(step).unwrap() * 3600, event));
        }
        world
    }
}

/// One row of `channels` and what hangs under it.
struct Channel {
    by: usize,
    owner: usize,
    since: Option<i64>,
    open: bool,
    lines: Vec<usize>,
}

struct Permission {
    viewer: usize,
    orderer: usize,
    at: i64,
    ended: Option<(i64, &'static str)>,
}

fn rows(history: &History) -> (Vec<Channel>, Vec<Permission>) {
    let (mut channels, mut permissions): (Vec<Channel>, Vec<Permission>) = (Vec::new(), Vec::new());
    for (now, event) in history {
        match *event {
            Event::Order { line, by } => match channels.iter_mut().find(|c| c.open && c.by == by) {
                Some(channel) => channel.lines.push(line),
                None => channels.push(Channel { by, owner: by, since: None, open: true, lines: vec![line] }),
            },
            Event::Change { from, to } => {
                for channel in channels.iter_mut().filter(|c| c.owner == from) {
                    (channel.owner, channel.since, channel.open) = (to, Some(*now), false);
                }
                for permission in permissions.iter_mut().filter(|p| p.viewer == from || p.orderer == from) {
                    permission.ended.get_or_insert((*now, "change_of_partner"));
                }
            }
            Event::Grant { viewer, orderer } => {
                let live = |p: &Permission| p.ended.is_none() && (p.viewer, p.orderer) == (viewer, orderer);
                if !permissions.iter().any(live) {
                    permissions.push(Permission { viewer, orderer, at: *now, ended: None });
                }
            }
            Event::Revoke { viewer, orderer } => {
                for permission in permissions.iter_mut().filter(|p| (p.viewer, p.orderer) == (viewer, orderer)) {
                    permission.ended.get_or_insert((*now, "revoked"));
                }
            }
        }
    }
    (channels, permissions)
}

fn id(index: usize) -> i64 {
    i64::try_from(index).unwrap() + 1
}

fn at(seconds: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(seconds).unwrap()
}

/// A connection for statements about all worlds at once, which take longer than a page may.
pub async fn unhurried(pool: &PgPool) -> PgConnection {
    let mut conn = pool.acquire().await.unwrap().detach();
    sqlx::raw_sql("set statement_timeout = 0").execute(&mut conn).await.unwrap();
    conn
}

/// Writes the worlds: one account each, "W-00000" and so on, over three organisations. Partners are there already.
pub async fn store(pool: &PgPool, worlds: &[World]) {
    let mut conn = unhurried(pool).await;
    sqlx::raw_sql(
        "insert into organizations (number, name) values ('1', 'Contoso'), ('2', 'Adventure'), ('3', 'Éditions');
         insert into agreements (organization_id, number, title, status, starts_on, ends_on)
         select id, number, 'Products', 'active', '2020-01-01', '2099-12-31' from organizations;
         insert into products (id, name, kind)
         select 'LIC-' || n, 'Licensed ' || n, 'license' from generate_series(0, 2) n
         union all select 'SUB-' || n, 'Subscribed ' || n, 'subscription' from generate_series(3, 4) n;
         update products set name = 'License ' || id where kind = 'license'",
    )
    .execute(&mut conn)
    .await
    .unwrap();
    sqlx::query(
        "with made as (insert into accounts (id, organization_id, agreement_id, number, name)
           select n + 1, n % 3 + 1, n % 3 + 1, 'W-' || lpad(n::text, 5, '0'), 'World' from generate_series(0, $1 - 1) n
           returning organization_id, id)
         insert into account_partners (organization_id, account_id, partner_id)
         select m.organization_id, m.id, p.id from made m cross join partners p",
    )
    .bind(i64::try_from(worlds.len()).unwrap())
    .execute(&mut conn)
    .await
    .unwrap();

    let mut channels = (vec![], vec![], vec![], vec![], vec![]);
    let mut lines = (vec![], vec![], vec![], vec![]);
    let mut grants = (vec![], vec![], vec![], vec![], vec![], vec![]);
    for (account, world) in worlds.iter().enumerate() {
        let (found, permissions) = rows(&world.history);
        for channel in found {
            channels.0.push(id(account));
            channels.1.push(id(channel.by));
            channels.2.push(id(channel.owner));
            channels.3.push(channel.since.map(at));
            channels.4.push(channel.open);
            let channel_id = i64::try_from(channels.0.len()).unwrap();
            for line in channel.lines {
                let ordered = &world.lines[&line];
                lines.0.push(channel_id);
                lines.1.push(i32::try_from(line).unwrap());
                lines.2.push(ordered.quantity);
                let kind = if ordered.product < 3 { "LIC" } else { "SUB" };
                lines.3.push(format!("{kind}-{}", ordered.product));
            }
        }
        for permission in permissions {
            grants.0.push(id(account));
            grants.1.push(id(permission.viewer));
            grants.2.push(id(permission.orderer));
            grants.3.push(at(permission.at));
            grants.4.push(permission.ended.map(|(when, _)| at(when)));
            grants.5.push(permission.ended.map(|(_, why)| why));
        }
    }
    sqlx::query(
        "insert into channels (id, organization_id, account_id, ordered_by, partner_of_record, of_record_since, closed_on)
         select n, (x.account - 1) % 3 + 1, x.account, x.by, x.owner, coalesce(x.since, '-infinity'),
                case when x.open then null else x.since::date end
           from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::timestamptz[], $5::bool[])
                with ordinality x (account, by, owner, since, open, n)",
    )
    .bind(channels.0)
    .bind(channels.1)
    .bind(channels.2)
    .bind(channels.3)
    .bind(channels.4)
    .execute(&mut conn)
    .await
    .unwrap();
    sqlx::query(
        "with made as (insert into orders (channel_id, id, number, ordered_on)
           select id, id, 'O-' || id, '2026-01-01' from channels returning id)
         insert into order_lines (order_id, channel_id, line, quantity, starts_on, ends_on, product_id)
         select m.id, m.id, x.line, x.quantity, '2026-01-01', '2027-01-01', x.product
           from unnest($1::bigint[], $2::int[], $3::int[], $4::text[]) x (channel, line, quantity, product)
           join made m on m.id = x.channel",
    )
    .bind(lines.0)
    .bind(lines.1)
    .bind(lines.2)
    .bind(lines.3)
    .execute(&mut conn)
    .await
    .unwrap();
    sqlx::query(
        "insert into grants (organization_id, account_id, viewer_id, orderer_id, granted_at, granted_by_name, revoked_at, revoked_because)
         select (x.account - 1) % 3 + 1, x.account, x.viewer, x.orderer, x.at, 'Anna Admin', x.ended, x.because
           from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::timestamptz[], $5::timestamptz[], $6::text[])
                x (account, viewer, orderer, at, ended, because)",
    )
    .bind(grants.0)
    .bind(grants.1)
    .bind(grants.2)
    .bind(grants.3)
    .bind(grants.4)
    .bind(grants.5)
    .execute(&mut conn)
    .await
    .unwrap();
    sqlx::raw_sql("analyze").execute(&mut conn).await.unwrap();
}
