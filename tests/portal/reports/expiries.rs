//! What expires.

use super::file::{both, bytes, cells, csv};
use crate::orders::World;
use crate::orders::purchases::sum;

const REPORT: &str = "/accounts/1001/reports/expiries";

/// R58, R61: lines that run today by the day on which they end; within 90 days as many as the licenses say.
#[tokio::test]
async fn lists_what_ends_and_agrees_with_the_licenses() {
    let mut world = World::new().await;
    let portal = &world.portal;
    let lines = [("LIC-A", 1, -400, -1), ("LIC-A", 2, -400, 0), ("LIC-B", 4, -1, 90), ("LIC-B", 8, -1, 91)];
    portal.purchase(&world.account, world.north, "N-1", 400, &lines).await;
    portal.purchase(&world.account, world.south, "S-1", 1, &[("SUB-C", 16, 1, 30), ("SUB-C", 32, 0, 30)]).await;
    portal.purchase(&world.beside, world.south, "S-2", 1, &[("LIC-X", 64, 0, 30)]).await;
    let page = world.viewer.get(&format!("{REPORT}?within=90")).await.expect(200);
    assert_eq!(page.texts("caption"), ["3 products, 3 order lines, total quantity 38"]);
    assert_eq!(page.texts("tbody th .badge-note"), ["LIC-A", "SUB-C", "LIC-B"]);
    assert_eq!(page.attributes("tbody a", "href")[1], "/accounts/1001/orders/S-1");
    assert!(page.count("svg svg rect") >= 3, "a column for each month");
    let licenses = world.viewer.get("/accounts/1001/licenses.csv").await;
    let file = both(&mut world.viewer, REPORT, "?within=90").await;
    assert_eq!(file.sum("Quantity"), sum(&licenses, "Expiring within 90 days"));
    assert_eq!(file.about["Filters"], "Ends within 90 days");
    assert_eq!(file.column("Quantity"), ["2", "32", "4"]);
    assert_eq!(both(&mut world.viewer, REPORT, "").await.sum("Quantity"), 46, "a year, unless asked otherwise");
    let file = both(&mut world.viewer, REPORT, "?q=lic&partner=P-N&within=30").await;
    assert_eq!(file.about["Filters"], "Ends within 30 days; Search: lic; Partner: Northwind");
    assert_eq!(file.column("Product number"), ["LIC-A"]);
    assert!(world.viewer.get(&format!("{REPORT}?q=none")).await.expect(200).says("Nothing ends in this time"));
    assert_eq!(world.viewer.get(&format!("{REPORT}?lang=fr")).await.expect(200).texts("h1"), ["Ce qui expire"]);
}

/// R29, R61: pages both ways, each line once, in the order of the file.
#[tokio::test]
async fn is_paged_both_ways() {
    let mut world = World::new().await;
    for number in 0..30 {
        let lines: Vec<_> = (0..4).map(|n| ("LIC-A", 1 + n, 0, i64::from(number * 7 % 11 + n))).collect();
        let partner = if number % 2 == 0 { world.north } else { world.south };
        world.portal.purchase(&world.account, partner, &format!("O-{number}"), 0, &lines).await;
    }
    let file = csv(&mut world.viewer, &format!("{REPORT}.csv")).await;
    let whole: Vec<String> = file.rows.iter().map(|row| format!("{} {}", row["Order number"], row["Line"])).collect();
    let shown = |page: &crate::support::Answer| -> Vec<String> {
        page.texts("tbody td a")
            .iter()
            .zip(page.texts("tbody td:last-child"))
            .map(|(o, l)| format!("{o} {l}"))
            .collect()
    };
    let mut page = world.viewer.get(REPORT).await.expect(200);
    let mut forwards = shown(&page);
    while let Some(next) = page.attributes("a[rel=next]", "href").pop() {
        page = world.viewer.get(&next).await.expect(200);
        forwards.extend(shown(&page));
    }
    let mut backwards = shown(&page);
    while let Some(previous) = page.attributes("a[rel=prev]", "href").pop() {
        page = world.viewer.get(&previous).await.expect(200);
        backwards.splice(0..0, shown(&page));
    }
    assert_eq!((&forwards, forwards.len()), (&whole, 120));
    assert_eq!(backwards, whole);
}

/// Adds copies of line 1 up to a number of lines.
pub async fn fill_up(world: &World, lines: i32) {
    let there = sqlx::query_scalar("select max(line) from order_lines").fetch_one(world.portal.pool()).await;
    let mut there: i32 = there.unwrap();
    // In parts, for each has the statement timeout to itself.
    while there < lines {
        let until = lines.min(there + 10_000);
        sqlx::query(
            "insert into order_lines (channel_id, order_id, line, quantity, starts_on, ends_on, product_id)
             select l.channel_id, l.order_id, n, 1, l.starts_on, l.ends_on - n % 200, l.product_id
               from order_lines l, generate_series($1 + 1, $2) n where l.line = 1",
        )
        .bind(there)
        .bind(until)
        .execute(world.portal.pool())
        .await
        .unwrap();
        there = until;
    }
}

/// R61: a hundred thousand rows, all of them, in both files.
#[tokio::test]
async fn a_hundred_thousand_rows_arrive() {
    let mut world = World::new().await;
    world.portal.purchase(&world.account, world.north, "N-1", 0, &[("LIC-A", 1, 0, 300)]).await;
    fill_up(&world, 100_000).await;
    let file = csv(&mut world.viewer, &format!("{REPORT}.csv")).await;
    let mut lines: Vec<u32> = file.column("Line").iter().map(|line| line.parse().unwrap()).collect();
    lines.sort_unstable();
    assert!(lines.into_iter().eq(1..=100_000), "each line once");
    let days = file.column("Ends on");
    assert!(days.is_sorted(), "in the order of the report");
    let (xlsx, _) = bytes(&mut world.viewer, &format!("{REPORT}.xlsx")).await;
    assert_eq!(cells(xlsx).len(), 7 + 100_000);
}
