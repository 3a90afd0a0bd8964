//! VIS-01 (R42, R43, R51, R52, R55, D7, D8): ten thousand random worlds. What the portal's SQL shows is compared
//! with a small model that replays each world's history line by line and knows nothing of channels.

use std::collections::{BTreeMap, BTreeSet};

use business_center::domain::access::{PartnerScope, find_viewer};
use business_center::domain::orders::{
    self, Access, CustomerFilter, HoldingFilter, HoldingTotals, Onlooker, Position, ProductKind,
};
use sqlx::{AssertSqlSafe, PgPool};
use time::OffsetDateTime;

use super::history::{Event, History, Random, World, store, unhurried};
use super::seats::{seats_match, store_seats};
use crate::support::Portal;

const PARTNERS: usize = 5;

/// A line that a viewer sees: its number, its owner, and since when it may (none: it is the viewer's own).
type Seen = BTreeMap<usize, (usize, Option<i64>)>;

/// A row of a customer's page: product, orderer, owner, and since when it is granted.
type Row = (String, usize, usize, Option<i64>);

/// What a viewer sees as things are.
fn sight(history: &History, viewer: usize) -> Seen {
    sight_after(history, viewer, None)
}

/// The model. A line belongs to its orderer until a change of partner; a permission opens the lines of its orderer
/// that were there when it was given; a change of partner ends every permission that names the former partner. With `save`,
/// as if the viewer's permissions were saved as these orderers' in the end: those that it has stay as old as they are.
fn sight_after(history: &History, viewer: usize, save: Option<&[usize]>) -> Seen {
    let mut lines: Vec<(usize, usize, i64)> = Vec::new();
    let mut permissions: Vec<(usize, usize, i64)> = Vec::new();
    for (now, event) in history {
        match *event {
            Event::Order { line, by } => lines.push((line, by, i64::MIN)),
            Event::Change { from, to } => {
                for line in lines.iter_mut().filter(|line| line.1 == from) {
                    *line = (line.0, to, *now);
                }
                permissions.retain(|(viewer, orderer, _)| *viewer != from && *orderer != from);
            }
            Event::Grant { viewer, orderer } => {
                if !permissions.iter().any(|p| (p.0, p.1) == (viewer, orderer)) {
                    permissions.push((viewer, orderer, *now));
                }
            }
            Event::Revoke { viewer, orderer } => permissions.retain(|p| (p.0, p.1) != (viewer, orderer)),
        }
    }
    if let Some(orderers) = save {
        let since = |orderer| permissions.iter().find(|p| (p.0, p.1) == (viewer, orderer)).map_or(SAVED_AT, |p| p.2);
        permissions = orderers.iter().map(|orderer| (viewer, *orderer, since(*orderer))).collect();
    }
    let opened = |owner: usize, since: i64| {
        permissions.iter().find(|p| (p.0, p.1) == (viewer, owner) && since <= p.2).map(|p| Some(p.2))
    };
    let may_see = |(line, owner, since): (usize, usize, i64)| {
        let own = (owner == viewer).then_some(None);
        Some((line, (owner, own.or_else(|| opened(owner, since))?)))
    };
    lines.into_iter().filter_map(may_see).collect()
}

/// When a save that is only looked at would be: after all that happened.
const SAVED_AT: i64 = 4_102_444_800;

const AS_IT_IS: &str = "select a.id, v.id, l.line, s.ordered_by, s.partner_of_record, s.granted_at
   from accounts a cross join partners v
  cross join lateral partner_sight(a.id, v.id) s join order_lines l on l.channel_id = s.channel_id";

/// As if the orderers of [`proposed`] were saved.
const AFTER_A_SAVE: &str = "select a.id, v.id, l.line, s.ordered_by, s.partner_of_record, s.granted_at
   from accounts a cross join partners v
  cross join lateral partner_sight(a.id, v.id, array(select p.id from partners p
        where p.id <> v.id and (a.id * 7 + v.id * 3 + p.id * 5) % 3 = 0), '2100-01-01 00:00Z') s
   join order_lines l on l.channel_id = s.channel_id";

fn proposed(world: usize, viewer: usize) -> Vec<usize> {
    let fits = |p: usize| p != viewer && ((world + 1) * 7 + (viewer + 1) * 3 + (p + 1) * 5).is_multiple_of(3);
    (0..PARTNERS).filter(|partner| fits(*partner)).collect()
}

/// Every line that the SQL function shows, by account and viewer.
async fn shown_by_sql(pool: &PgPool, sql: &'static str, worlds: &[World]) -> BTreeMap<(usize, usize), Seen> {
    let rows: Vec<(i64, i64, i32, i64, i64, Option<OffsetDateTime>)> =
        sqlx::query_as(sql).fetch_all(&mut unhurried(pool).await).await.unwrap();
    let mut shown: BTreeMap<_, Seen> = BTreeMap::new();
    for (account, viewer, line, by, owner, at) in rows {
        let at = at.map(OffsetDateTime::unix_timestamp);
        let line = usize::try_from(line).unwrap();
        let seen = shown.entry((number(account), number(viewer))).or_default();
        assert_eq!(worlds[number(account)].lines[&line].by, number(by), "a line of somebody else's");
        assert_eq!(seen.insert(line, (number(owner), at)), None, "a line shown twice");
    }
    shown
}

fn number(id: i64) -> usize {
    usize::try_from(id - 1).unwrap()
}

/// The first account and viewer for whom SQL and model differ.
async fn first_difference(pool: &PgPool, worlds: &[World]) -> Option<(usize, usize)> {
    let mut shown = shown_by_sql(pool, AS_IT_IS, worlds).await;
    let mut after_a_save = shown_by_sql(pool, AFTER_A_SAVE, worlds).await;
    let rows: Vec<(i64, i64)> = sqlx::query_as(
        "select a.id, v.id from accounts a cross join partners v where exists (select from partner_sight(a.id, v.id))",
    )
    .fetch_all(&mut unhurried(pool).await)
    .await
    .unwrap();
    let customers: BTreeSet<_> = rows.into_iter().map(|(account, viewer)| (number(account), number(viewer))).collect();
    let all = (0..worlds.len()).flat_map(|world| (0..PARTNERS).map(move |viewer| (world, viewer)));
    for (world, viewer) in all {
        let expected = sight(&worlds[world].history, viewer);
        if customers.contains(&(world, viewer)) == expected.is_empty()
            || shown.remove(&(world, viewer)).unwrap_or_default() != expected
            || after_a_save.remove(&(world, viewer)).unwrap_or_default()
                != sight_after(&worlds[world].history, viewer, Some(&proposed(world, viewer)))
        {
            return Some((world, viewer));
        }
    }
    None
}

async fn scopes(portal: &Portal) -> Vec<PartnerScope> {
    let mut scopes = Vec::new();
    for number in 1..=PARTNERS {
        let email = format!("staff{number}@partner.example");
        let partner = portal.partner(&format!("P-{number}"), &format!("Partner {number}")).await;
        portal.partner_staff(partner, &email).await;
        let mut conn = portal.pool().acquire().await.unwrap();
        let person = portal.person(&email).await;
        let viewer = find_viewer(&mut conn, &portal.state.clock, person, None).await.unwrap().unwrap();
        scopes.push(viewer.partner.unwrap());
    }
    scopes
}

fn worlds(count: usize, seed: u64) -> Vec<World> {
    let mut random = Random(seed);
    (0..count).map(|_| World::random(&mut random, PARTNERS)).collect()
}

#[tokio::test]
async fn ten_thousand_worlds_show_what_the_model_shows() {
    let portal = Portal::new().await;
    let scopes = scopes(&portal).await;
    let worlds = worlds(10_000, 0x5eed);
    store(portal.pool(), &worlds).await;
    if let Some((world, viewer)) = first_difference(portal.pool(), &worlds).await {
        panic!("partner {viewer} in world {world}: {:?}", worlds[world].history);
    }
    customers_match(&portal, &scopes, &worlds).await;
    holdings_match(&portal, &scopes, &worlds).await;
    let seats = store_seats(portal.pool(), &worlds).await;
    seats_match(portal.pool(), &scopes, &worlds, &seats).await;
}

/// The list of customers, its count, its search and its export have the accounts of the model and their line counts.
async fn customers_match(portal: &Portal, scopes: &[PartnerScope], worlds: &[World]) {
    let mut conn = unhurried(portal.pool()).await;
    for (viewer, scope) in scopes.iter().enumerate() {
        for search in ["", "w-12", "contoso"] {
            let found = |world: &usize| match search {
                "" => true,
                "contoso" => world.is_multiple_of(3),
                start => format!("w-{world:05}").starts_with(start),
            };
            let mut expected = BTreeMap::new();
            for world in (0..worlds.len()).filter(found) {
                let seen = sight(&worlds[world].history, viewer);
                let own = seen.values().filter(|(_, at)| at.is_none()).count();
                if !seen.is_empty() {
                    expected.insert(format!("W-{world:05}"), (own, seen.len() - own));
                }
            }
            let filter = CustomerFilter { search: search.to_owned(), ..CustomerFilter::default() };
            let all = orders::list_customers(&mut conn, scope, &filter, &Position::First, 20_000).await.unwrap();
            let counts = |own: i64, granted: i64| (usize::try_from(own).unwrap(), usize::try_from(granted).unwrap());
            let listed: BTreeMap<_, _> =
                all.rows.iter().map(|c| (c.number.clone(), counts(c.own_lines, c.granted_lines))).collect();
            assert_eq!(listed, expected, "partner {viewer}, {search}");
            let count = orders::count_customers(&mut conn, scope, search, 100_000).await.unwrap();
            assert_eq!(usize::try_from(count).unwrap(), expected.len());
        }
    }
}

/// In every world one viewer's rows, sums and search hits, under a random filter.
async fn holdings_match(portal: &Portal, scopes: &[PartnerScope], worlds: &[World]) {
    let mut conn = portal.pool().acquire().await.unwrap();
    let mut random = Random(0xf17e);
    for (number, world) in worlds.iter().enumerate() {
        let viewer = random.below(PARTNERS);
        let seen = sight(&world.history, viewer);
        let account = format!("W-{number:05}");
        let customer = orders::find_customer(&mut conn, &scopes[viewer], &account).await.unwrap();
        assert_eq!(customer.is_some(), !seen.is_empty(), "partner {viewer} finds {account}");
        let Some(customer) = customer else { continue };
        let orderer = random.chance(3).then(|| random.below(PARTNERS));
        let filter = HoldingFilter {
            search: ["", "license", "SUB-2"][random.below(3)].to_owned(),
            kind: [None, Some(ProductKind::License), Some(ProductKind::Subscription)][random.below(3)],
            own: [None, Some(true), Some(false)][random.below(3)],
            orderer: orderer.map(|partner| format!("P-{}", partner + 1)),
            ..HoldingFilter::default()
        };
        let mut expected: BTreeMap<Row, (i64, i64)> = BTreeMap::new();
        for (line, (owner, at)) in seen {
            let ordered = &world.lines[&line];
            let is_license = ordered.product < 3;
            let name = if is_license { format!("LIC-{}", ordered.product) } else { format!("SUB-{}", ordered.product) };
            let fits = filter.kind.is_none_or(|kind| (kind == ProductKind::License) == is_license)
                && filter.own.is_none_or(|own| own == at.is_none())
                && orderer.is_none_or(|partner| partner == ordered.by)
                && match filter.search.as_str() {
                    "license" => is_license,
                    start => name.starts_with(start),
                };
            if fits {
                let sum = expected.entry((name, ordered.by, owner, at)).or_default();
                *sum = (sum.0 + 1, sum.1 + i64::from(ordered.quantity));
            }
        }
        let onlooker = Onlooker::staff(&scopes[viewer], &customer);
        let (list, totals) =
            orders::list_holdings(&mut conn, &onlooker, &filter, &Position::First, 20_000).await.unwrap();
        let partner = |number: &str| number[2..].parse::<usize>().unwrap() - 1;
        let listed = list.rows.iter().map(|row| {
            let at = match &row.access {
                Access::Own => None,
                Access::Granted { at, .. } => Some(at.unix_timestamp()),
            };
            let (by, owner) = (partner(&row.ordered_by.number), partner(&row.partner_of_record.number));
            ((row.product_id.clone(), by, owner, at), (row.lines, row.quantity))
        });
        assert_eq!(listed.collect::<BTreeMap<_, _>>(), expected, "partner {viewer}, {account}, {filter:?}");
        let (lines, quantity) = expected.values().fold((0, 0), |sum, row| (sum.0 + row.0, sum.1 + row.1));
        assert_eq!(totals, HoldingTotals { holdings: i64::try_from(expected.len()).unwrap(), lines, quantity });
    }
}

/// One way to break the rule of sight: the function, what is right in it, what is wrong, and what that means.
type Mutant = (&'static str, &'static str, &'static str, &'static str);

const VISIBLE: &str = "visible_channels(bigint, bigint, bigint[], timestamptz[])";
const SIGHT: &str = "partner_sight(bigint, bigint, bigint[], timestamptz)";

const MUTANTS: [Mutant; 30] = [
    (VISIBLE, "and c.of_record_since <= g.since", "", "an older permission opens what a change brought in"),
    (VISIBLE, "c.of_record_since <= g.since", "c.of_record_since < '-infinity'", "permissions open nothing"),
    (VISIBLE, "c.of_record_since <= g.since", "c.of_record_since >= g.since", "permissions open what comes later"),
    (VISIBLE, "c.partner_of_record = viewer", "c.ordered_by = viewer", "a former partner keeps its sight"),
    (VISIBLE, "c.partner_of_record = viewer", "c.partner_of_record <> viewer", "partners see all but their own"),
    (VISIBLE, "c.partner_of_record = viewer", "true", "partners see everything"),
    (VISIBLE, "c.account_id = account and c", "c", "own orders are seen on every account"),
    (VISIBLE, "c.account_id = account and c", "c.account_id <> account and c", "own orders are seen elsewhere only"),
    (VISIBLE, "null::timestamptz", "now()", "what is one's own looks granted"),
    (VISIBLE, "c.partner_of_record, g.since", "c.partner_of_record, null", "what is granted looks like one's own"),
    (VISIBLE, "on c.partner_of_record = g.orderer", "on c.ordered_by = g.orderer", "sight by orderer, not by owner"),
    (VISIBLE, "where c.account_id = account and g", "where g", "permissions reach other accounts"),
    (SIGHT, "and l.revoked_at is null", "", "revoked permissions go on"),
    (SIGHT, "l.revoked_at is null", "l.revoked_at is not null", "only revoked permissions count"),
    (SIGHT, "l.viewer_id = viewer", "l.orderer_id = viewer", "permissions work the other way round"),
    (SIGHT, "l.account_id = account and ", "", "permissions of other accounts count"),
    (SIGHT, "select l.orderer_id, l.granted_at", "select l.orderer_id, now() as granted_at", "all are new"),
    (VISIBLE, "c.id as channel_id, c.ordered_by", "c.id as channel_id, viewer", "one's own lines are one's own orders"),
    (VISIBLE, "select c.id, c.ordered_by", "select c.id, viewer", "what is granted is one's own order"),
    (VISIBLE, "o.channel_id = v.channel_id", "true", "an empty channel shows its account if others have orders"),
    (SIGHT, "proposed is null or l.orderer_id = any (proposed)", "true", "a preview keeps what it takes away"),
    (SIGHT, "l.orderer_id = any (proposed)", "l.orderer_id <> all (proposed)", "a preview takes what it keeps"),
    (
        SIGHT,
        "select p.orderer_id, proposed_at",
        "select p.orderer_id, '-infinity'",
        "a new permission opens too little",
    ),
    (SIGHT, "where not exists (", "where true or not exists (", "what is there already is permitted anew"),
    (SIGHT, "where not exists (", "where exists (", "a preview gives nothing"),
    (SIGHT, "l.viewer_id = viewer\n", "true\n", "what another viewer has is not given"),
    (SIGHT, "l.account_id = account and l.viewer_id = viewer\n", "l.viewer_id = viewer\n", "nor what it has elsewhere"),
    (SIGHT, "and l.orderer_id = p.orderer_id and", "and", "nor anything to whom has something"),
    (SIGHT, "p.orderer_id and l.revoked_at is null", "p.orderer_id", "nor what it had once"),
    (
        VISIBLE,
        "where exists (select from orders o where o.channel_id = v.channel_id)",
        "",
        "an empty channel shows its account",
    ),
];

/// A channel without orders, of a partner that has to do with the account by nothing else.
async fn open_an_empty_channel(pool: &PgPool, worlds: &[World]) {
    let involves = |event: &Event, partner| match *event {
        Event::Order { by, .. } => by == partner,
        Event::Change { from, to } => from == partner || to == partner,
        Event::Grant { viewer, orderer } | Event::Revoke { viewer, orderer } => viewer == partner || orderer == partner,
    };
    let uninvolved =
        |world: &usize| (0..PARTNERS).find(|p| !worlds[*world].history.iter().any(|(_, e)| involves(e, *p)));
    let world = (0..worlds.len()).find(|world| uninvolved(world).is_some()).unwrap();
    let partner = uninvolved(&world).unwrap();
    for sql in [
        "insert into account_partners (organization_id, account_id, partner_id)
         select organization_id, id, $2 from accounts where id = $1 on conflict do nothing",
        "insert into channels (id, organization_id, account_id, ordered_by, partner_of_record)
         select (select max(id) + 1 from channels), organization_id, id, $2, $2 from accounts where id = $1",
    ] {
        let (account, partner) = (i64::try_from(world + 1).unwrap(), i64::try_from(partner + 1).unwrap());
        sqlx::query(sql).bind(account).bind(partner).execute(pool).await.unwrap();
    }
}

/// VIS-01, the comparison can fail: each way to break the rule is noticed. Two changes are none and not among them: `<` for
/// `<=`, as no permission is given in the microsecond of a change of partner (the account's lock is between them), and
/// without `g.orderer <> viewer`, as the table takes no permission for oneself.
#[tokio::test]
async fn a_broken_rule_of_sight_is_noticed() {
    let portal = Portal::new().await;
    scopes(&portal).await;
    let worlds = worlds(300, 0xbad);
    store(portal.pool(), &worlds).await;
    open_an_empty_channel(portal.pool(), &worlds).await;
    assert_eq!(first_difference(portal.pool(), &worlds).await, None);
    let (mut seen, mut survivors) = (BTreeSet::new(), Vec::new());
    for (function, right, wrong, meaning) in MUTANTS {
        let source: String = sqlx::query_scalar("select pg_get_functiondef($1::regprocedure)")
            .bind(function)
            .fetch_one(portal.pool())
            .await
            .unwrap();
        let broken = source.replacen(right, wrong, 1);
        assert!(broken != source && seen.insert(broken.clone()), "the rule has changed: {meaning}");
        sqlx::raw_sql(AssertSqlSafe(broken)).execute(portal.pool()).await.unwrap();
        let noticed = tokio::spawn({
            let (pool, worlds) = (portal.pool().clone(), worlds.clone());
            async move { first_difference(&pool, &worlds).await.is_some() }
        });
        // A line shown twice is a failure, too.
        if !noticed.await.unwrap_or(true) {
            survivors.push(meaning);
        }
        sqlx::raw_sql(AssertSqlSafe(source)).execute(portal.pool()).await.unwrap();
    }
    assert!(survivors.is_empty(), "nobody noticed: {survivors:?}");
}
