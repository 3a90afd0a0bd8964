//! The list of orders.

use super::World;
use super::purchases::{column, rows};
use crate::support::{Answer, Visitor};

const LIST: &str = "/accounts/1001/orders";

fn numbers(answer: &Answer) -> Vec<String> {
    answer.texts("tbody th a")
}

async fn found(visitor: &mut Visitor, query: &str) -> Vec<String> {
    let shown = numbers(&visitor.get(&format!("{LIST}?{query}")).await.expect(200));
    let file = visitor.get(&format!("{LIST}.csv?{query}")).await.expect(200);
    assert_eq!(column(&file, "Order number"), shown, "{query}: the file holds the rows of the list");
    shown
}

/// R57: number, day, orderer, lines and quantity of each order, newest first, with totals that add up; a click opens it.
#[tokio::test]
async fn shows_each_order_with_its_sums() {
    let mut world = World::new().await;
    assert!(world.viewer.get(LIST).await.expect(200).says("No orders yet"));
    let portal = &world.portal;
    portal.purchase(&world.account, world.north, "N-1", 30, &[("LIC-A", 5, -30, 300), ("SUB-B", 7, -30, 300)]).await;
    portal.purchase(&world.account, world.south, "S-1", 10, &[("LIC-A", 1500, -10, 300)]).await;
    portal.purchase(&world.beside, world.north, "N-2", 5, &[("LIC-A", 9, 0, 300)]).await;
    portal.purchase(&world.foreign, world.north, "N-3", 5, &[("LIC-A", 9, 0, 300)]).await;

    let page = world.viewer.get(LIST).await.expect(200);
    let rows = page.texts("tbody tr");
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0].starts_with("S-1") && rows[0].ends_with("Southridge 1 1,500"), "{rows:?}");
    assert!(rows[1].starts_with("N-1") && rows[1].ends_with("Northwind 2 12"), "{rows:?}");
    assert_eq!(page.texts("caption"), ["2 orders, 3 order lines, total quantity 1,512"]);
    assert_eq!(page.attributes("tbody th a", "href"), ["/accounts/1001/orders/S-1", "/accounts/1001/orders/N-1"]);
}

/// R55, R57: after a change of partner the orderer stays and the partner of record stands beside it.
#[tokio::test]
async fn a_changed_partner_is_shown_and_found_by_both_names() {
    let mut world = World::new().await;
    let portal = &world.portal;
    portal.purchase(&world.account, world.north, "N-1", 30, &[("LIC-A", 5, -30, 300)]).await;
    portal.change_partner(&world.account, world.north, world.south).await;
    portal.purchase(&world.account, world.north, "N-2", 0, &[("LIC-A", 3, 0, 300)]).await;

    let page = world.viewer.get(LIST).await.expect(200);
    let rows_shown = page.texts("tbody tr");
    assert!(!rows_shown[0].contains("Southridge"), "a later order of the same orderer stays its own: {rows_shown:?}");
    assert!(rows_shown[1].contains("Northwind Now with Southridge, by change of partner on"), "{rows_shown:?}");
    assert_eq!(found(&mut world.viewer, "partner=P-S").await, ["N-1"]);
    assert_eq!(found(&mut world.viewer, "partner=P-N").await, ["N-2", "N-1"]);
    let file = rows(&world.viewer.get(&format!("{LIST}.csv")).await);
    let today = world.portal.today().await.to_string();
    assert_eq!(file[1]["Ordered by"], "Northwind");
    assert_eq!(file[1]["Partner of record"], "Southridge");
    assert_eq!(file[1]["Partner of record since"], today);
    assert_eq!((&file[0]["Partner of record"][..], &file[0]["Partner of record since"][..]), ("Northwind", ""));
}

/// R57: search by the beginning of a number, by product, by partner and by day; what cannot be read is left out.
#[tokio::test]
async fn is_searched_and_filtered() {
    let mut world = World::new().await;
    let portal = &world.portal;
    portal.purchase(&world.account, world.north, "AB-1", 30, &[("LIC-A", 5, -30, 300), ("LIC-AB", 2, 0, 300)]).await;
    portal.purchase(&world.account, world.north, "AB-2", 20, &[("LIC-AB", 7, -30, 300)]).await;
    portal.purchase(&world.account, world.south, "AC-1", 10, &[("SUB-C", 1, -10, 300)]).await;
    portal.purchase(&world.beside, world.north, "AB-9", 5, &[("LIC-A", 9, 0, 300)]).await;
    let today = world.portal.today().await;
    let ago = |days| (today - time::Duration::days(days)).to_string();
    let visitor = &mut world.viewer;

    assert_eq!(found(visitor, "q=ab").await, ["AB-2", "AB-1"]);
    assert_eq!(found(visitor, "q=AB-2").await, ["AB-2"]);
    for nothing in ["q=B-2", "q=A%25", "q=A_-1", "q=AB-9", "q=%C3%A9", "product=nope", "partner=P-X", "partner=%27"] {
        assert_eq!(found(visitor, nothing).await, [""; 0], "{nothing}");
    }
    assert_eq!(found(visitor, "product=lic-a").await, ["AB-1"], "a product's whole number means that one");
    assert_eq!(found(visitor, "product=LIC").await, ["AB-2", "AB-1"]);
    assert_eq!(found(visitor, "partner=P-S").await, ["AC-1"]);
    assert_eq!(found(visitor, &format!("from={}", ago(20))).await, ["AC-1", "AB-2"]);
    assert_eq!(found(visitor, &format!("to={}", ago(20))).await, ["AB-2", "AB-1"]);
    assert_eq!(found(visitor, &format!("from={}&to={}", ago(20), ago(20))).await, ["AB-2"]);
    assert_eq!(found(visitor, &format!("from={}&partner=P-N&product=ab&q=a", ago(25))).await, ["AB-2"]);
    for unread in ["", "from=yesterday&to=32", "sort=quantity", "after=x", "before=2026-13-01~A", "product=+"] {
        assert_eq!(found(visitor, unread).await.len(), 3, "{unread}");
    }

    let page = visitor.get(&format!("{LIST}?product=LIC-AB")).await;
    assert_eq!(page.texts("caption"), ["2 orders, 2 order lines of LIC-AB, total quantity 9"]);
    assert!(page.texts(".chips a")[0].starts_with("Product: LIC-AB"), "{:?}", page.texts(".chips a"));
    let searched = page.form("#search").set("product", "").set("q", "ac").submit(visitor).await;
    assert_eq!(numbers(&searched), ["AC-1"]);
}

/// R57: every order once, whichever way the list is walked and sorted.
#[tokio::test]
async fn is_paged_both_ways() {
    let mut world = World::new().await;
    let mut all = Vec::new();
    for number in 0..120_i64 {
        let (partner, name) = if number % 3 == 0 { (world.south, "s") } else { (world.north, "N") };
        let name = format!("{name}-{:03}", number * 7 % 120);
        // Several orders a day: ties are told apart by the number.
        world.portal.purchase(&world.account, partner, &name, number / 5, &[("LIC-A", 1, 0, 300)]).await;
        all.push((number / 5, name));
    }
    for sort in ["date", "-date", "number", "-number"] {
        let mut expected = all.clone();
        match sort.trim_start_matches('-') {
            "date" => expected.sort_by_key(|(ago, name)| (std::cmp::Reverse(*ago), name.clone())),
            _ => expected.sort_by_key(|(_, name)| name.to_lowercase()),
        }
        if sort.starts_with('-') {
            expected.reverse();
        }
        let expected: Vec<String> = expected.into_iter().map(|(_, name)| name).collect();
        let mut page = world.viewer.get(&format!("{LIST}?sort={sort}")).await.expect(200);
        let mut forwards = numbers(&page);
        while let Some(next) = page.attributes("a[rel=next]", "href").pop() {
            page = world.viewer.get(&next).await.expect(200);
            forwards.extend(numbers(&page));
        }
        assert_eq!(forwards, expected, "{sort} forwards");
        let mut backwards = numbers(&page);
        while let Some(previous) = page.attributes("a[rel=prev]", "href").pop() {
            page = world.viewer.get(&previous).await.expect(200);
            backwards.splice(0..0, numbers(&page));
        }
        assert_eq!(backwards, expected, "{sort} backwards");
        assert_eq!(found(&mut world.viewer, &format!("sort={sort}&q=s-11")).await.len(), 3);
    }
}

/// R57: counting stops at a thousand; what was kept goes on adding up.
#[tokio::test]
async fn totals_hold_beyond_what_is_counted() {
    let mut world = World::new().await;
    world.portal.purchase(&world.account, world.north, "N-1", 0, &[("LIC-A", 1, 0, 300)]).await;
    sqlx::query(
        "with o as (insert into orders (channel_id, number, ordered_on)
           select id, 'M-' || n, '2026-01-01' from channels, generate_series(1, 1200) n where account_id = $1
           returning channel_id, id)
         insert into order_lines (channel_id, order_id, line, quantity, starts_on, ends_on, product_id)
         select channel_id, id, 1, 2, '2026-01-01', '2026-12-31', 'LIC-A' from o",
    )
    .bind(world.account.id)
    .execute(world.portal.pool())
    .await
    .unwrap();
    let mut caption = async |query: &str| world.viewer.get(&format!("{LIST}?{query}")).await.texts("caption").remove(0);
    assert_eq!(caption("").await, "More than 1,000 orders, 1,201 order lines, total quantity 2,401");
    assert_eq!(
        caption("product=lic-a").await,
        "More than 1,000 orders, 1,201 order lines of LIC-A, total quantity 2,401"
    );
    assert!(caption("q=m").await.starts_with("More than 1,000 orders match."));
    assert_eq!(caption("q=m-1").await, "312 orders, 312 order lines, total quantity 624");
}

/// In French, as complete as in English.
#[tokio::test]
async fn speaks_french() {
    let mut world = World::new().await;
    world.portal.purchase(&world.account, world.north, "N-1", 0, &[("LIC-A", 1234, 0, 30)]).await;
    let page = world.viewer.get(&format!("{LIST}?lang=fr")).await.expect(200);
    assert_eq!(page.texts("h1"), ["Commandes"]);
    assert_eq!(page.texts("caption"), ["1 commande, 1 ligne de commande, quantité totale 1 234"]);
    let page = world.viewer.get(&format!("{LIST}/N-1?lang=fr")).await.expect(200);
    assert!(page.says("Commande N-1") && page.says("Expire bientôt"), "{}", page.text());
}
