//! Licenses and subscriptions by product (R58): each figure is a sum over order lines.

use std::collections::BTreeMap;

use crate::orders::World;
use crate::orders::purchases::{column, rows, sum};
use crate::support::{Answer, Visitor};

const LIST: &str = "/accounts/1001/licenses";
const CLERK: &str = "nora@north.example";

async fn found(visitor: &mut Visitor, query: &str) -> Vec<String> {
    let page = visitor.get(&format!("{LIST}?{query}")).await.expect(200);
    let shown = page.texts("tbody th .badge-note");
    let file = visitor.get(&format!("{LIST}.csv?{query}")).await.expect(200);
    assert_eq!(column(&file, "Product number"), shown, "{query}: the file holds the rows of the list");
    shown
}

/// A product's row: the texts of its cells.
fn cells(page: &Answer, product: &str) -> Vec<String> {
    let at = page.texts("tbody th .badge-note").iter().position(|id| id == product).unwrap();
    page.texts(&format!("tbody tr:nth-child({}) td", at + 1))
}

/// R58: owned, active, expiring, expired and by partner, on the days at which a state begins and ends.
#[tokio::test]
async fn counts_each_line_in_the_state_of_the_day() {
    let mut world = World::new().await;
    assert!(world.viewer.get(LIST).await.expect(200).says("No licenses yet"));
    let portal = &world.portal;
    let lines = [("LIC-A", 1, -400, -1), ("LIC-A", 2, -400, 0), ("LIC-A", 4, -1, 90), ("LIC-A", 8, 0, 91)];
    portal.purchase(&world.account, world.north, "N-1", 400, &lines).await;
    portal.purchase(&world.account, world.south, "S-1", 0, &[("LIC-A", 16, 1, 30), ("SUB-B", 3, -9, -2)]).await;
    portal.purchase(&world.beside, world.south, "S-2", 0, &[("LIC-A", 99, 0, 30)]).await;
    let page = world.viewer.get(LIST).await.expect(200);
    assert_eq!(page.texts("caption"), ["2 products, 6 order lines, total quantity 34"]);
    let row = cells(&page, "LIC-A");
    assert_eq!(row[..5], ["License", "31", "14 16 starting later", "6", "1"]);
    assert_eq!(row[6], "Southridge: 16 Northwind: 15");
    let row = cells(&page, "SUB-B");
    assert_eq!(row, ["Subscription or service", "3", "0", "0", "3", "None ahead", "Southridge: 3"]);
    let file = rows(&world.viewer.get(&format!("{LIST}.csv")).await);
    let figures: Vec<&str> =
        ["Quantity", "Active", "Expiring within 90 days", "Starting later", "Expired", "Order lines"]
            .map(|name| file[0][name].as_str())
            .into();
    assert_eq!(figures, ["31", "14", "6", "16", "1", "5"]);
    assert_eq!(file[0]["Next end"], world.portal.today().await.to_string());

    // What a worker keeps of the day changes no figure.
    world.portal.keep_states().await;
    assert_eq!(cells(&world.viewer.get(LIST).await, "SUB-B"), row);
    assert_eq!(rows(&world.viewer.get(&format!("{LIST}.csv")).await), file);

    // A day later, without any job: 2 are over, 16 run, and the 8 are near their end as well.
    world.portal.a_day_passes().await;
    let page = world.viewer.get(LIST).await.expect(200);
    assert_eq!(cells(&page, "LIC-A")[..5], ["License", "31", "28", "28", "3"]);
    world.portal.keep_states().await;
    assert_eq!(cells(&world.viewer.get(LIST).await, "LIC-A"), cells(&page, "LIC-A"));
}

/// R55, R58: what passed to another partner counts as its own.
#[tokio::test]
async fn by_partner_means_the_partner_of_record() {
    let mut world = World::new().await;
    let portal = &world.portal;
    portal.purchase(&world.account, world.north, "N-1", 9, &[("LIC-A", 5, 0, 300)]).await;
    portal.purchase(&world.account, world.south, "S-1", 9, &[("LIC-A", 3, 0, 300), ("LIC-B", 1, 0, 300)]).await;
    portal.change_partner(&world.account, world.north, world.south).await;
    let page = world.viewer.get(LIST).await.expect(200);
    assert_eq!(cells(&page, "LIC-A")[6], "Southridge: 8");
    let page = world.viewer.get(&format!("{LIST}?partner=P-N")).await.expect(200);
    assert_eq!(page.texts("caption"), ["1 product, 1 order line, total quantity 5"]);
}

/// R58: search, kind, state, sort; a row opens exactly the orders that it sums.
#[tokio::test]
async fn is_searched_filtered_and_sorted() {
    let mut world = World::new().await;
    let portal = &world.portal;
    let lines = [("LIC-A", 10, -400, -1), ("LIC-AB", 20, -9, 300), ("SUB-C", 30, -9, 20), ("SUB-D", 40, 9, 30)];
    portal.purchase(&world.account, world.north, "N-1", 9, &lines).await;
    portal.purchase(&world.account, world.south, "S-1", 9, &[("LIC-A", 5, -9, 40)]).await;
    let visitor = &mut world.viewer;
    assert_eq!(found(visitor, "").await, ["LIC-A", "LIC-AB", "SUB-C", "SUB-D"]);
    assert_eq!(found(visitor, "q=c-a").await, ["LIC-A", "LIC-AB"]);
    assert_eq!(found(visitor, "kind=subscription").await, ["SUB-C", "SUB-D"]);
    assert_eq!(found(visitor, "term=active").await, ["LIC-A", "LIC-AB", "SUB-C"]);
    assert_eq!(found(visitor, "term=expiring").await, ["LIC-A", "SUB-C"]);
    assert_eq!(found(visitor, "term=expired").await, ["LIC-A"]);
    assert_eq!(found(visitor, "term=expired&partner=P-S").await, [""; 0]);
    assert_eq!(found(visitor, "sort=-product").await, ["SUB-D", "SUB-C", "LIC-AB", "LIC-A"]);
    assert_eq!(found(visitor, "sort=quantity").await, ["LIC-A", "LIC-AB", "SUB-C", "SUB-D"]);
    assert_eq!(found(visitor, "sort=next_end").await, ["SUB-C", "SUB-D", "LIC-A", "LIC-AB"]);
    for unread in ["kind=x", "term=x", "sort=-x", "term=upcoming"] {
        assert_eq!(found(visitor, unread).await, ["LIC-A", "LIC-AB", "SUB-C", "SUB-D"], "{unread}");
    }
    assert_eq!(found(visitor, "q=%25").await, [""; 0]);

    let page = visitor.get(LIST).await;
    let opened = visitor.get(&page.attributes("tbody th a", "href")[0]).await.expect(200);
    assert_eq!(opened.texts("caption"), ["2 orders, 2 order lines of LIC-A, total quantity 15"]);
    let page = visitor.get(&format!("{LIST}?partner=P-S")).await;
    let opened = visitor.get(&page.attributes("tbody th a", "href")[0]).await.expect(200);
    assert_eq!(opened.texts("caption"), ["1 order, 1 order line of LIC-A, total quantity 5"]);
}

/// R58: every product once, whichever way the list is walked and sorted.
#[tokio::test]
async fn is_paged_both_ways() {
    let mut world = World::new().await;
    let products: Vec<String> = (0..120).map(|n| format!("LIC-{n:03}")).collect();
    let lines: Vec<_> =
        products.iter().zip(0..).map(|(p, n)| (p.as_str(), 1 + n % 7, 0, 100 + i64::from(n % 5))).collect();
    world.portal.purchase(&world.account, world.north, "N-1", 0, &lines).await;
    for sort in ["product", "-product", "quantity", "-quantity", "next_end", "-next_end"] {
        let whole = column(&world.viewer.get(&format!("{LIST}.csv?sort={sort}")).await, "Product number");
        let mut page = world.viewer.get(&format!("{LIST}?sort={sort}")).await.expect(200);
        let mut forwards = page.texts("tbody th .badge-note");
        while let Some(next) = page.attributes("a[rel=next]", "href").pop() {
            page = world.viewer.get(&next).await.expect(200);
            forwards.extend(page.texts("tbody th .badge-note"));
        }
        let mut backwards = page.texts("tbody th .badge-note");
        while let Some(previous) = page.attributes("a[rel=prev]", "href").pop() {
            page = world.viewer.get(&previous).await.expect(200);
            backwards.splice(0..0, page.texts("tbody th .badge-note"));
        }
        assert_eq!((&forwards, forwards.len()), (&whole, 120), "{sort} forwards");
        assert_eq!(backwards, whole, "{sort} backwards");
    }
}

/// A small generator: the same worlds in every run.
fn random(state: &mut u64, below: u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) % below
}

/// R58: over random orders, changes of partner and days, every total equals its order lines, and the orders that a row
/// opens add up to it.
#[tokio::test]
async fn totals_equal_order_lines() {
    const PRODUCTS: [&str; 5] = ["LIC-A", "LIC-AB", "LIC-B", "SUB-A", "SUB-C"];
    let mut seed = 57;
    for round in 0..6 {
        let mut world = World::new().await;
        world.portal.partner_staff(world.north, CLERK).await;
        let partners = [world.north, world.south, world.portal.partner("P-E", "Eastern").await];
        let mut model: BTreeMap<&str, [i64; 6]> = BTreeMap::new();
        for number in 0..25 {
            let partner = partners[usize::try_from(random(&mut seed, 3)).unwrap()];
            let ours = random(&mut seed, 5) > 0;
            let mut lines = Vec::new();
            for _ in 0..=random(&mut seed, 4) {
                let product = PRODUCTS[usize::try_from(random(&mut seed, 5)).unwrap()];
                let quantity = 1 + i32::try_from(random(&mut seed, 50)).unwrap();
                let starts = i64::try_from(random(&mut seed, 800)).unwrap() - 600;
                let ends = starts + i64::try_from(random(&mut seed, 700)).unwrap();
                lines.push((product, quantity, starts, ends));
                if ours {
                    let figures = model.entry(product).or_default();
                    let quantity = i64::from(quantity);
                    figures[0] += quantity;
                    figures[1] += 1;
                    match (starts, ends) {
                        (_, ..0) => figures[5] += quantity,
                        (1.., _) => figures[4] += quantity,
                        (_, ..=90) => (figures[2], figures[3]) = (figures[2] + quantity, figures[3] + quantity),
                        _ => figures[2] += quantity,
                    }
                }
            }
            let account = if ours { &world.account } else { &world.beside };
            world.portal.purchase(account, partner, &format!("R-{number}"), number, &lines).await;
            if random(&mut seed, 8) == 0 {
                let to = partners[usize::try_from(random(&mut seed, 3)).unwrap()];
                if to != partner {
                    world.portal.change_partner(account, partner, to).await;
                }
            }
        }
        let file = rows(&world.viewer.get(&format!("{LIST}.csv")).await.expect(200));
        assert_eq!(file.len(), model.len(), "round {round}");
        for row in &file {
            let product = row["Product number"].as_str();
            let figure = |name: &str| row[name].parse::<i64>().unwrap();
            let names = ["Quantity", "Order lines", "Active", "Expiring within 90 days", "Starting later", "Expired"];
            assert_eq!(names.map(figure), model[product], "round {round}, {product}");
            let parts = row["By partner"].split("; ").map(|part| part.rsplit(": ").next().unwrap());
            assert_eq!(parts.map(|part| part.parse::<i64>().unwrap()).sum::<i64>(), model[product][0]);
            let orders = world.viewer.get(&format!("/accounts/1001/orders.csv?product={product}")).await;
            assert_eq!(sum(&orders, "Total quantity"), model[product][0], "round {round}, {product}");
            assert_eq!(sum(&orders, "Order lines"), model[product][1], "round {round}, {product}");
        }
        for partner in ["P-N", "P-S", "P-E"] {
            let licenses = world.viewer.get(&format!("{LIST}.csv?partner={partner}")).await;
            let orders = world.viewer.get(&format!("/accounts/1001/orders.csv?partner={partner}")).await;
            assert_eq!(sum(&licenses, "Quantity"), sum(&orders, "Total quantity"), "round {round}, {partner}");
            assert_eq!(sum(&licenses, "Order lines"), sum(&orders, "Order lines"), "round {round}, {partner}");
        }
        let orders = world.viewer.get("/accounts/1001/orders.csv").await;
        assert_eq!(sum(&orders, "Total quantity"), model.values().map(|figures| figures[0]).sum::<i64>());
        // What a worker keeps of the day changes no page.
        let mut clerk = world.portal.signed_in(CLERK).await;
        let added_up = figures(&mut world.viewer, &mut clerk).await;
        world.portal.keep_states().await;
        world.portal.assert_totals().await;
        assert_eq!(figures(&mut world.viewer, &mut clerk).await, added_up, "round {round}");
    }
}

/// All that the account's people and a partner's read of its licenses.
async fn figures(viewer: &mut Visitor, clerk: &mut Visitor) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for path in
        ["", "/licenses", "/licenses?sort=-next_end", "/licenses?term=expiring", "/reports", "/reports/expiries"]
    {
        all.push(viewer.get(&format!("/accounts/1001{path}")).await.expect(200).texts("main"));
    }
    all.push(clerk.get("/partner-center/accounts/1001").await.expect(200).texts("main"));
    all
}

/// In French, as complete as in English.
#[tokio::test]
async fn speaks_french() {
    let mut world = World::new().await;
    world.portal.purchase(&world.account, world.north, "N-1", 0, &[("LIC-A", 12, 0, 30)]).await;
    let page = world.viewer.get(&format!("{LIST}?lang=fr")).await.expect(200);
    assert_eq!(page.texts("h1"), ["Licences"]);
    assert_eq!(page.texts("caption"), ["1 produit, 1 ligne de commande, quantité totale 12"]);
    assert!(page.says("Expire sous 90 jours"));
}
