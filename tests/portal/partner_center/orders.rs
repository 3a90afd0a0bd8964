//! One customer's orders from the partner's side: the sight of its licenses, order by order (R42, R43, R54, R55, R57).

use crate::manage_partner_visibility::stage::{Stage, TAB};
use crate::orders::purchases::{column, sum};
use crate::support::answer::day_in_words;

const ORDERS: &str = "/partner-center/accounts/1001/orders";
const STAFF: [&str; 3] = ["nora@northwind.example", "fred@fabrikam.example", "tina@tailspin.example"];

/// R54: each row says who ordered it, and if it was opened, who allowed it and since when; one click from the licenses.
#[tokio::test]
async fn rows_say_who_ordered_and_who_allowed() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    let mut nora = stage.portal.signed_in(STAFF[0]).await;
    let tabs = nora.get("/partner-center/accounts/1001").await.attributes("nav.tabs a", "href");
    assert_eq!(tabs, ["/partner-center/accounts/1001", ORDERS]);
    let page = nora.get(ORDERS).await.expect(200);
    assert_eq!(page.attributes("nav.tabs a[aria-current]", "href"), [ORDERS]);
    let allowed = format!("Granted By Anna Weber on {}", day_in_words(stage.portal.today().await));
    assert_eq!(
        page.texts("main tbody tr"),
        [
            "N-1 15 Jan 2026 Northwind 1 10 Own".to_owned(),
            format!("F-2 15 Jan 2026 Fabrikam 1 30 {allowed}"),
            format!("F-1 15 Jan 2026 Fabrikam 1 20 {allowed}"),
        ]
    );
    assert!(page.says("3 orders, 3 order lines, total quantity 60"), "{}", page.text());
    let order = nora.get(&format!("{ORDERS}/F-2")).await.expect(200);
    assert!(order.says(&allowed) && order.says("SUB-Cloud"), "{}", order.text());
}

/// R42, R43, R51: an order that is not seen does not exist, whatever its address; a permission that ended shuts the page.
#[tokio::test]
async fn what_is_not_seen_does_not_exist() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    let mut nora = stage.portal.signed_in(STAFF[0]).await;
    for (order, status) in [("N-1", 200), ("F-1", 200), ("T-1", 404), ("nothing", 404), ("N-1'--", 404)] {
        nora.get(&format!("{ORDERS}/{order}")).await.expect(status);
    }
    let found = nora.get(&format!("{ORDERS}?q=T-")).await.expect(200);
    assert!(found.says("No order matches") && !found.says("Tailspin"), "{}", found.text());
    stage.save("NW", &[]).await;
    nora.get(&format!("{ORDERS}/F-1")).await.expect(404);
    assert_eq!(nora.get(ORDERS).await.texts("tbody th"), ["N-1"]);
    // Another account of the customer, on which the partner has nothing.
    let second = stage.portal.account(stage.account.organization_id, "1002").await;
    stage.portal.order(&second, stage.fabrikam, "F-9", "LIC-G", 1).await;
    for page in ["/orders", "/orders.csv", "/orders/F-9"] {
        nora.get(&format!("/partner-center/accounts/1002{page}")).await.expect(404);
    }
    nora.get(&format!("{ORDERS}/F-9")).await.expect(404);
    let mut customer = stage.anna.clone();
    customer.get(ORDERS).await.expect(404);
}

/// R55: after a change of partner the order is the new partner's own, still names who ordered it, and the former partner
/// sees it no more.
#[tokio::test]
async fn a_change_of_partner_moves_orders_and_keeps_the_orderer() {
    let stage = Stage::new().await;
    stage.change_of_partner(stage.tailspin, stage.northwind).await;
    let mut nora = stage.portal.signed_in(STAFF[0]).await;
    let row = nora.get(&format!("{ORDERS}?q=t-")).await.expect(200).texts("main tbody tr").remove(0);
    let day = day_in_words(stage.portal.today().await);
    assert_eq!(row, format!("T-1 15 Jan 2026 Tailspin Now with Northwind, by change of partner on {day} 1 40 Own"));
    let mut tina = stage.portal.signed_in(STAFF[2]).await;
    tina.get(&format!("{ORDERS}/T-1")).await.expect(404);
}

/// P7, R43: orders and licenses are two views of one sight: for every partner, before and after grants and changes,
/// their lines and quantities are the same, on screen and in the files.
#[tokio::test]
async fn orders_and_licenses_agree_for_every_partner() {
    let mut stage = Stage::new().await;
    let mut differed = Vec::new();
    for step in 0..4 {
        match step {
            1 => drop(stage.save("NW", &["FA", "TS"]).await),
            2 => stage.change_of_partner(stage.fabrikam, stage.tailspin).await,
            3 => drop(stage.save("FA", &["TS"]).await),
            _ => {}
        }
        for email in STAFF {
            let mut visitor = stage.portal.signed_in(email).await;
            let orders = visitor.get(&format!("{ORDERS}.csv")).await;
            let licenses = visitor.get("/partner-center/accounts/1001.csv").await;
            assert_eq!(orders.status, licenses.status, "{email} at step {step}");
            if orders.status == 200 {
                let of_orders = (sum(&orders, "Order lines"), sum(&orders, "Total quantity"));
                assert_eq!(of_orders, (sum(&licenses, "Order lines"), sum(&licenses, "Quantity")), "{email} at {step}");
                let page = visitor.get(ORDERS).await.expect(200);
                assert_eq!(page.texts("tbody th"), column(&orders, "Order number"), "{email} at step {step}");
                differed.push(of_orders);
            }
        }
    }
    differed.sort_unstable();
    differed.dedup();
    assert!(differed.len() > 4, "the steps change what is seen: {differed:?}");
}

/// R28, R29: search, filters, sort and pages; the file holds what the filter lets through.
#[tokio::test]
async fn filters_sort_pages_and_file_agree() {
    let mut stage = Stage::new().await;
    for number in 0..70 {
        let partner = if number % 2 == 0 { stage.northwind } else { stage.fabrikam };
        stage.portal.order(&stage.account, partner, &format!("P-{number:03}"), "LIC-P", 1).await;
    }
    stage.save("NW", &["FA"]).await;
    let mut nora = stage.portal.signed_in(STAFF[0]).await;
    for (query, rows) in [
        ("?access=own", 36),
        ("?access=granted", 37),
        ("?orderer=FA&sort=number", 37),
        ("?q=p-00", 10),
        ("?from=2026-01-16", 0),
        ("?to=2026-01-15", 73),
        ("?sort=password_hash&access=x", 73),
    ] {
        let file = column(&nora.get(&format!("{ORDERS}.csv{query}")).await.expect(200), "Order number");
        let first = nora.get(&format!("{ORDERS}{query}")).await.expect(200);
        let mut shown = first.texts("tbody th");
        if let [next] = &first.attributes("a[rel=next]", "href")[..] {
            shown.extend(nora.get(next).await.expect(200).texts("tbody th"));
        }
        assert_eq!((file.len(), &shown), (rows, &file), "{query}");
    }
    let page = nora.get(ORDERS).await.form("#search").set("access", "own").submit(&mut nora).await.expect(200);
    assert_eq!(page.texts(".chips .chip"), ["Own remove this filter"]);
}

/// R17, R59: partners see no product key, in no page and no file.
#[tokio::test]
async fn no_key_is_among_them() {
    let mut stage = Stage::new().await;
    sqlx::query(
        "insert into product_keys (organization_id, account_id, id, product_id, key, kind)
         select organization_id, id, gen_random_uuid(), 'LIC-Office', 'CANARY-KEY', 'volume' from accounts where number = '1001'",
    )
    .execute(stage.portal.pool())
    .await
    .unwrap();
    stage.anna.post(TAB, &[("partner", "NW"), ("orderer", "FA")]).await;
    let mut nora = stage.portal.signed_in(STAFF[0]).await;
    for page in ["", ".csv", "/N-1", "?q=CANARY"] {
        let answer = nora.get(&format!("{ORDERS}{page}")).await.expect(200);
        assert!(!answer.body.contains("CANARY-KEY"), "{page}");
    }
}
