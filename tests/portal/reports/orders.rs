//! Orders over time.

use business_center::days::parse_day;

use super::file::both;
use crate::orders::World;
use crate::support::Portal;
use crate::support::world::Account;

const REPORT: &str = "/accounts/1001/reports/orders";

async fn order_on(portal: &Portal, account: &Account, partner: i64, number: &str, day: &str) {
    portal.order(account, partner, number, "LIC-A", 5).await;
    let update = sqlx::query("update orders set ordered_on = $2::date where number = $1").bind(number);
    update.bind(parse_day(day).unwrap()).execute(portal.pool()).await.unwrap();
}

async fn world() -> World {
    let world = World::new().await;
    let portal = &world.portal;
    for (number, day) in [("N-1", "2025-11-01"), ("N-2", "2025-11-30"), ("N-3", "2026-02-28")] {
        order_on(portal, &world.account, world.north, number, day).await;
    }
    order_on(portal, &world.account, world.south, "S-1", "2026-02-01").await;
    order_on(portal, &world.beside, world.south, "S-2", "2026-01-01").await;
    world
}

/// R57, R61: every period from the first to the last, those without orders too; each opens exactly its orders.
#[tokio::test]
async fn counts_orders_in_each_period() {
    let mut world = world().await;
    let page = world.viewer.get(REPORT).await.expect(200);
    assert_eq!(page.texts("h1"), ["Orders over time"]);
    assert_eq!(page.texts("caption"), ["4 orders, 4 order lines, total quantity 20"]);
    assert_eq!(page.texts("tbody tr"), ["Nov 2025 2 2 10", "Dec 2025 0 0 0", "Jan 2026 0 0 0", "Feb 2026 2 2 10"]);
    for (link, numbers) in page.attributes("tbody th a", "href").iter().zip([["N-2", "N-1"], ["N-3", "S-1"]]) {
        assert_eq!(world.viewer.get(link).await.expect(200).texts("tbody th a"), numbers, "{link}");
    }
    assert_eq!(page.count("svg svg rect"), 4);
    let words = page.texts("svg[role=img] > desc").remove(0);
    assert_eq!(words, "From Nov 2025 to Feb 2026. The most: 2 in Feb 2026. The table has every figure.");
    let quarters = world.viewer.get(&format!("{REPORT}?by=quarter")).await.expect(200);
    assert_eq!(quarters.texts("tbody tr"), ["Q4 2025 2 2 10", "Q1 2026 2 2 10"]);
    let years = world.viewer.get(&format!("{REPORT}?by=year")).await.expect(200);
    assert_eq!(years.texts("tbody tr"), ["2025 2 2 10", "2026 2 2 10"]);
}

/// R61: filters stand in the address and in the files, whose sums are those of the list of orders.
#[tokio::test]
async fn is_filtered_and_its_files_say_so() {
    let mut world = world().await;
    for (query, expected) in [("", 4), ("?partner=P-N", 3), ("?from=2025-11-02", 3), ("?to=2026-02-01", 3)] {
        let file = both(&mut world.viewer, REPORT, query).await;
        assert_eq!(file.sum("Orders"), expected, "{query}");
        let list = world.viewer.get(&format!("/accounts/1001/orders.csv{query}")).await.expect(200);
        assert_eq!(crate::orders::purchases::rows(&list).len(), usize::try_from(expected).unwrap(), "{query}");
    }
    let file = both(&mut world.viewer, REPORT, "?partner=P-N&from=2025-11-02").await;
    assert_eq!(file.about["Filters"], "Partner: Northwind; From 2\u{a0}Nov\u{a0}2025");
    assert_eq!((file.rows[0]["First day"].as_str(), file.rows[0]["Last day"].as_str()), ("2025-11-01", "2025-11-30"));
    let page = world.viewer.get(&format!("{REPORT}?partner=P-N&from=2025-11-02")).await.expect(200);
    let opened = world.viewer.get(&page.attributes("tbody th a", "href")[0]).await.expect(200);
    assert_eq!(opened.texts("tbody th a"), ["N-2"], "a period opens its orders within the filter");
    assert!(world.viewer.get(&format!("{REPORT}?from=2030-01-01")).await.expect(200).says("No order matches"));
    let french = world.viewer.get(&format!("{REPORT}?by=quarter&lang=fr")).await.expect(200);
    assert_eq!(french.texts("tbody th"), ["T4 2025", "T1 2026"]);
}
