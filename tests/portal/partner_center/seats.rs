//! VIS-01 for seats that accounts added themselves (R42, R55, R62), in the same random worlds: the partner's list is
//! compared with a model that knows lines and no channels.

use std::collections::BTreeMap;

use business_center::domain::access::PartnerScope;
use business_center::domain::orders::Position;
use business_center::domain::provisioning::{self, State};
use sqlx::PgPool;

use super::history::{Event, History, Random, World, unhurried};

/// Added beside a line, so to be ordered by that line's partner; named by a line, or not.
pub struct Seats {
    world: usize,
    beside: usize,
    named: Option<usize>,
    undone: bool,
}

impl Seats {
    /// Whose they are: as long as no line names them, they go with the line that they were added beside.
    fn owner(&self, worlds: &[World]) -> usize {
        owner(&worlds[self.world].history, self.named.unwrap_or(self.beside))
    }
}

fn reference(number: usize) -> String {
    format!("SP-{number}")
}

/// Whose a line is in the end.
fn owner(history: &History, line: usize) -> usize {
    history.iter().fold(usize::MAX, |owner, (_, event)| match *event {
        Event::Order { line: ordered, by } if ordered == line => by,
        Event::Change { from, to } if from == owner => to,
        _ => owner,
    })
}

/// Up to three additions in each world that has lines; written as the portal adds them and the import then names them.
pub async fn store_seats(pool: &PgPool, worlds: &[World]) -> Vec<Seats> {
    let mut random = Random(0x5ea7);
    let mut all = Vec::new();
    for (world, known) in worlds.iter().enumerate().filter(|(_, world)| !world.lines.is_empty()) {
        let mut names: Vec<usize> = known.lines.keys().copied().collect();
        for _ in 0..random.below(4) {
            let beside = 1 + random.below(known.lines.len());
            let at = random.below(names.len() + 2);
            let named = (at < names.len()).then(|| names.swap_remove(at));
            all.push(Seats { world, beside, named, undone: random.chance(4) });
        }
    }
    let (mut rows, mut names) = ((vec![], vec![], vec![], vec![]), (vec![], vec![]));
    for (number, seats) in all.iter().enumerate() {
        rows.0.push(i64::try_from(seats.world + 1).unwrap());
        rows.1.push(i32::try_from(seats.beside).unwrap());
        rows.2.push(reference(number));
        rows.3.push(seats.undone);
        if let Some(line) = seats.named {
            names.0.push(reference(number));
            names.1.push(i32::try_from(line).unwrap());
        }
    }
    let mut conn = unhurried(pool).await;
    sqlx::query(
        "insert into provisionings (organization_id, account_id, id, reference, channel_id, product_id, domain, quantity,
                                    starts_on, ends_on, provisioned_at, provisioned_by_name, undone_at, undone_by_name)
         select c.organization_id, c.account_id, gen_random_uuid(), x.reference, c.id, 'SUB-3', 'w.example', 1,
                '2026-01-01', '2027-01-01', now(), 'Mona', case when x.undone then now() end, case when x.undone then 'Mona' end
           from unnest($1::bigint[], $2::int[], $3::text[], $4::bool[]) x (account, line, reference, undone)
           join channels c on c.account_id = x.account join order_lines l on l.channel_id = c.id and l.line = x.line",
    )
    .bind(rows.0)
    .bind(rows.1)
    .bind(rows.2)
    .bind(rows.3)
    .execute(&mut conn)
    .await
    .unwrap();
    sqlx::query(
        "update provisionings v set order_id = l.order_id, line = l.line,
                ordered_at = case when v.undone_at is null then now() end
           from unnest($1::text[], $2::int[]) x (reference, line)
           join provisionings w on w.reference = x.reference join channels c on c.account_id = w.account_id
           join order_lines l on l.channel_id = c.id and l.line = x.line where v.id = w.id",
    )
    .bind(names.0)
    .bind(names.1)
    .execute(&mut conn)
    .await
    .unwrap();
    all
}

/// Each partner is shown exactly the seats that are its own, each with the line that names it, and counts those to order.
pub async fn seats_match(pool: &PgPool, scopes: &[PartnerScope], worlds: &[World], seats: &[Seats]) {
    let mut conn = unhurried(pool).await;
    for (viewer, scope) in scopes.iter().enumerate() {
        for every in [true, false] {
            let is_open = |seats: &Seats| seats.named.is_none() && !seats.undone;
            let own = |(_, seats): &(usize, &Seats)| (every || is_open(seats)) && seats.owner(worlds) == viewer;
            let own = seats.iter().enumerate().filter(own);
            let expected: BTreeMap<_, _> = own.map(|(n, s)| (reference(n), (s.undone, s.named))).collect();
            let slice =
                provisioning::list_of_partner(&mut conn, scope, every, &Position::First, 100_000).await.unwrap();
            let listed = slice.rows.into_iter().map(|row| {
                let (undone, line) = match row.seats.state {
                    State::ToBeOrdered => (false, None),
                    State::Ordered { line, .. } => (false, Some(line)),
                    State::Undone { late, .. } => (true, late),
                };
                (row.seats.reference, (undone, line.map(|line| usize::try_from(line.line).unwrap())))
            });
            assert_eq!(listed.collect::<BTreeMap<_, _>>(), expected, "partner {viewer}");
            let count = provisioning::count_of_partner(&mut conn, scope, every).await.unwrap();
            assert_eq!(usize::try_from(count).unwrap(), expected.len(), "partner {viewer}");
        }
    }
    let of_another = |s: &&Seats| {
        s.named.is_some_and(|line| owner(&worlds[s.world].history, s.beside) != owner(&worlds[s.world].history, line))
    };
    assert!(seats.iter().filter(of_another).count() > 100, "too few are settled by another partner's order");
}
