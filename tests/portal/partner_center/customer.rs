//! One customer's licenses and subscriptions.

use crate::manage_partner_visibility::stage::{Stage, TAB};
use crate::support::answer::day_in_words;

const PAGE: &str = "/partner-center/accounts/1001";

/// R53, D7, R54: one permission opens licenses and subscriptions together; each row says who ordered it, and if it
/// was opened, who allowed it and since when.
#[tokio::test]
async fn rows_say_who_ordered_and_who_allowed() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let page = nora.get(PAGE).await.expect(200);
    let day = stage.portal.now().await.date();
    let allowed = format!("Granted By Anna Weber on {}", day_in_words(day));
    assert_eq!(
        page.texts("main tbody tr"),
        [
            "LIC-Office LIC-Office License 10 1 14 Jan 2099 Northwind Own".to_owned(),
            format!("LIC-Server LIC-Server License 20 1 14 Jan 2099 Fabrikam {allowed}"),
            format!("SUB-Cloud SUB-Cloud Subscription or service 30 1 14 Jan 2099 Fabrikam {allowed}"),
        ]
    );
    assert!(page.says("3 rows, 3 order lines, total quantity 60"), "{}", page.text());
}

/// R42, R51: what is not seen does not exist: a foreign customer, an unknown one, one whose permission ended.
#[tokio::test]
async fn what_is_not_seen_does_not_exist() {
    let mut stage = Stage::new().await;
    let gary = stage.portal.partner("GR", "Graphic").await;
    stage.portal.partner_staff(gary, "gary@graphic.example").await;
    let second = stage.portal.account(stage.account.organization_id, "1002").await;
    stage.portal.order(&second, gary, "G-1", "LIC-G", 1).await;
    let mut visitor = stage.portal.signed_in("gary@graphic.example").await;
    visitor.get(PAGE).await.expect(404);
    // Graphic comes to supply the account without an order of its own, and is let in.
    sqlx::query("insert into account_partners (organization_id, account_id, partner_id) values ($1, $2, $3)")
        .bind(stage.account.organization_id)
        .bind(stage.account.id)
        .bind(gary)
        .execute(stage.portal.pool())
        .await
        .unwrap();
    let grant = stage.anna.post(TAB, &[("partner", "GR"), ("orderer", "TS")]).await;
    assert_eq!(grant.status, 303);
    assert_eq!(visitor.get(PAGE).await.expect(200).texts("tbody th > bdi"), ["SUB-Mail"]);
    let csv = visitor.get(&format!("{PAGE}.csv")).await.expect(200);
    assert!(csv.body.contains("SUB-Mail"));
    stage.anna.post(TAB, &[("partner", "GR")]).await;
    visitor.get(PAGE).await.expect(404);
    visitor.get(&format!("{PAGE}.csv")).await.expect(404);
    assert!(!visitor.get("/partner-center").await.says("1001"));
    visitor.get("/partner-center/accounts/nothing").await.expect(404);
    visitor.get("/partner-center/accounts/1001'--").await.expect(404);
}

/// VIS-10: a new order of the orderer appears; one that leaves the account vanishes.
#[tokio::test]
async fn later_orders_of_the_orderer_appear() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    stage.portal.order(&stage.account, stage.fabrikam, "F-3", "LIC-New", 1).await;
    assert_eq!(stage.seen_by("nora@northwind.example").await, ["LIC-New", "LIC-Office", "LIC-Server", "SUB-Cloud"]);
}

/// R55: after a change of partner the lines are the new partner's own, and still name who ordered them.
#[tokio::test]
async fn a_change_of_partner_moves_rows_and_keeps_the_orderer() {
    let stage = Stage::new().await;
    stage.change_of_partner(stage.tailspin, stage.northwind).await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let page = nora.get(PAGE).await.expect(200);
    assert_eq!(
        page.texts("main tbody tr")[1],
        "SUB-Mail SUB-Mail Subscription or service 40 1 14 Jan 2099 Tailspin Now with Northwind Own"
    );
    assert!(stage.seen_by("tina@tailspin.example").await.is_empty(), "D8: the former partner loses sight");
}

/// R28, TEN-06: filters, search and sort; the totals and the file are those of the filter, over all pages.
#[tokio::test]
async fn filters_search_sort_totals_and_file_agree() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA", "TS"]).await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let cases: [(&str, &[&str], &str); 9] = [
        ("?kind=subscription", &["SUB-Cloud", "SUB-Mail"], "2 rows, 2 order lines, total quantity 70"),
        ("?access=own", &["LIC-Office"], "1 row, 1 order line, total quantity 10"),
        ("?access=granted&kind=license", &["LIC-Server"], "1 row, 1 order line, total quantity 20"),
        ("?orderer=TS", &["SUB-Mail"], "1 row"),
        ("?q=cLoUd", &["SUB-Cloud"], "1 row"),
        ("?q=%25", &[], "No license or subscription matches"),
        ("?sort=-quantity", &["SUB-Mail", "SUB-Cloud", "LIC-Server", "LIC-Office"], "4 rows"),
        ("?sort=orderer", &["LIC-Server", "SUB-Cloud", "LIC-Office", "SUB-Mail"], "4 rows"),
        ("?sort=password_hash&kind=x&access=y", &["LIC-Office", "LIC-Server", "SUB-Cloud", "SUB-Mail"], "4 rows"),
    ];
    for (query, expected, said) in cases {
        let page = nora.get(&format!("{PAGE}{query}")).await.expect(200);
        assert_eq!(page.texts("tbody th > bdi"), expected, "{query}");
        assert!(page.says(said), "{query}: {}", page.text());
        let csv = nora.get(&format!("{PAGE}.csv{query}")).await.expect(200);
        let products: Vec<&str> = csv.body.lines().skip(1).map(|line| line.split(',').nth(2).unwrap()).collect();
        assert_eq!(products, expected, "{query}");
    }
    let page = nora.get(PAGE).await.form("#search").set("access", "own").submit(&mut nora).await.expect(200);
    assert_eq!(page.texts(".chips .chip"), ["Own remove this filter"]);
    assert_eq!(page.texts("#orderer option"), ["All", "Fabrikam", "Northwind", "Tailspin"]);
}

/// R29: more rows than a page holds: forth and back, every row once, by every column.
#[tokio::test]
async fn pages_lead_forth_and_back() {
    let mut stage = Stage::new().await;
    for number in 0..120 {
        let partner = if number % 2 == 0 { stage.northwind } else { stage.fabrikam };
        let product = format!("LIC-{:03}", number / 2);
        stage.portal.order(&stage.account, partner, &format!("P-{number}"), &product, number % 5 + 1).await;
    }
    stage.save("NW", &["FA"]).await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    for sort in ["product", "-product", "orderer", "-quantity", "end"] {
        let mut pages = vec![nora.get(&format!("{PAGE}?sort={sort}")).await.expect(200)];
        while let [next] = &pages.last().unwrap().attributes("a[rel=next]", "href")[..] {
            let next = next.clone();
            pages.push(nora.get(&next).await.expect(200));
        }
        let mut rows: Vec<String> = pages.iter().flat_map(|page| page.texts("main tbody tr")).collect();
        assert_eq!((pages.len(), rows.len()), (3, 123), "{sort}");
        rows.sort();
        rows.dedup();
        assert_eq!(rows.len(), 123, "{sort}");
        let back = nora.get(&pages[2].attributes("a[rel=prev]", "href")[0]).await.expect(200);
        assert_eq!(back.texts("main tbody tr"), pages[1].texts("main tbody tr"), "{sort}");
    }
}

/// The file: UTF-8 with a BOM, a name, no formula, and never a product key (partners see none).
#[tokio::test]
async fn the_file_is_safe_and_holds_no_keys() {
    let stage = Stage::new().await;
    stage.portal.order(&stage.account, stage.northwind, "N-2", "=cmd|' /C calc'!A1", 5).await;
    sqlx::query("insert into product_keys values ($1, $2, gen_random_uuid(), 'LIC-Office', 'KEY-SECRET', 'retail')")
        .bind(stage.account.organization_id)
        .bind(stage.account.id)
        .execute(stage.portal.pool())
        .await
        .unwrap();
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let csv = nora.get(&format!("{PAGE}.csv")).await.expect(200);
    assert_eq!(csv.headers["content-type"], "text/csv; charset=utf-8");
    assert_eq!(csv.headers["content-disposition"], "attachment; filename=\"licenses-and-subscriptions.csv\"");
    assert_eq!(csv.headers["cache-control"], "private, no-store");
    assert!(csv.body.starts_with("\u{feff}Organization,Account number,Product number,"), "{}", csv.body);
    assert!(csv.body.contains(",'=cmd|' /C calc'!A1,"), "{}", csv.body);
    for path in ["/partner-center", "/partner-center.csv", PAGE, &format!("{PAGE}.csv")] {
        assert!(!nora.get(path).await.body.contains("KEY-SECRET"), "{path}");
    }
    assert!(csv.body.contains(",10,1,2099-01-14,Northwind,Northwind,Own,,"), "{}", csv.body);
}
