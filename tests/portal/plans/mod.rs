//! Issue 4: how PostgreSQL carries out the statements of the pages that are opened most, in a large world. The statements
//! are those that the pages really send, on a connection that has prepared them; the plans are those that PostgreSQL then
//! used, as its own `auto_explain` tells them.

mod plan;
mod world;

use business_center::db::pool;

use crate::support::Visitor;
use crate::support::wire::Wire;
use plan::Plan;
use world::World;

/// A page, the longest sort that it may make, and the pages of memory that its statements may look at together.
struct Page {
    path: String,
    /// Rows. A page's own, unless said.
    sorts: f64,
    buffers: i64,
}

/// From the sixth time on, PostgreSQL may use a plan that is made for no values in particular.
const TIMES: usize = 7;

async fn plans(wire: &Wire, visitor: &mut Visitor, path: &str) -> Vec<Plan> {
    for time in 0..TIMES {
        wire.notices();
        assert_eq!(visitor.get(path).await.status, 200, "{path}, time {time}");
    }
    wire.notices().iter().filter_map(|notice| Plan::read(notice)).collect()
}

/// 100,000 members and 300,000 order lines: no page reads a large table from its beginning, sorts more than it shows, or
/// looks at more than a bounded part of memory.
#[tokio::test]
async fn the_hottest_pages_stay_within_their_indexes() {
    let world = World::new().await;
    let explained = [
        ("session_preload_libraries", "auto_explain"),
        ("auto_explain.log_min_duration", "0"),
        ("auto_explain.log_analyze", "on"),
        ("auto_explain.log_buffers", "on"),
        ("auto_explain.log_timing", "off"),
        ("auto_explain.log_format", "json"),
        ("auto_explain.log_level", "notice"),
    ];
    let wire = Wire::to(&world.portal.db.options);
    let process = world.portal.process_on(pool::pool(wire.options().options(explained), 1));
    let (mut anna, mut karl) = (process.signed_in(world::ANNA).await, process.signed_in(world::KARL).await);
    assert_eq!(anna.get("/accounts/1001").await.status, 200);
    assert_eq!(karl.get("/partner-center").await.status, 200);

    let users = "/accounts/1001/manage-access/users";
    let member = world.portal.membership_of("m050000@contoso.example").await;
    let page = |path: &str, sorts: f64, buffers| Page { path: path.to_owned(), sorts, buffers };
    let own = [
        page(users, 26.0, 700),
        page(&format!("{users}?q=m0001"), 26.0, 700),
        page(&format!("{users}?status=active"), 26.0, 700),
        page(&format!("{users}?status=pending"), 26.0, 900),
        page(&format!("{users}?after={}", World::deep_in_members()), 26.0, 700),
        page(&format!("{users}/{member}"), 26.0, 200),
        // Partners of the account, grants, and what they open.
        page("/accounts/1001/manage-access/partner-visibility?partner=P-1", 60.0, 1_500),
        // A row for each of two hundred products and twelve partners, however many lines there are.
        page("/accounts/1001/licenses", 2_400.0, 300),
        // A page of each of the twelve partners' orders, and a thousand that are counted.
        page("/accounts/1001/orders", 612.0, 1_500),
        page(&format!("/accounts/1001/orders?after={}", world.deep_in_orders().await), 612.0, 1_700),
        page("/accounts/1001", 2_400.0, 500),
        page("/accounts/1001/reports", 2_400.0, 900),
    ];
    // The clerk's partner has forty customers, and a tenth of the measured account.
    let partners = [page("/partner-center", 41.0, 2_000), page("/partner-center/accounts/1001", 600.0, 300)];
    let mut wrong = Vec::new();
    for (visitor, pages) in [(&mut anna, &own[..]), (&mut karl, &partners[..])] {
        for Page { path, sorts, buffers } in pages {
            let plans = plans(&wire, visitor, path).await;
            assert!(plans.len() >= 2, "{path}: its plans are told");
            let used: i64 = plans.iter().map(Plan::buffers).sum();
            if used > *buffers {
                wrong.push(format!("{path}: {used} buffers, {buffers} at most"));
            }
            for plan in &plans {
                for table in plan.read_whole().into_iter().filter(|table| world::LARGE.contains(&table.as_str())) {
                    wrong.push(format!("{path}: {table} is read from its beginning by {}", plan.text));
                }
                if plan.longest_sort() > *sorts {
                    wrong.push(format!("{path}: {} rows are sorted by {}", plan.longest_sort(), plan.text));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
