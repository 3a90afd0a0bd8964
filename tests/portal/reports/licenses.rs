//! Licenses by product and partner.

use super::file::{both, csv};
use crate::orders::World;
use crate::orders::purchases::sum;

const REPORT: &str = "/accounts/1001/reports";

/// R58, R61: each partner of record's part of each product, in each state of the day; the parts add up to the licenses.
#[tokio::test]
async fn shows_what_each_partner_has_of_each_product() {
    let mut world = World::new().await;
    assert!(world.viewer.get(REPORT).await.expect(200).says("No licenses yet"));
    let portal = &world.portal;
    let lines = [("LIC-A", 1, -400, -1), ("LIC-A", 2, -400, 0), ("LIC-A", 4, -1, 91), ("SUB-B", 8, 9, 40)];
    portal.purchase(&world.account, world.north, "N-1", 400, &lines).await;
    portal.purchase(&world.account, world.south, "S-1", 1, &[("LIC-A", 1600, 0, 30)]).await;
    portal.purchase(&world.beside, world.south, "S-2", 1, &[("LIC-X", 99, 0, 30)]).await;

    let page = world.viewer.get(REPORT).await.expect(200);
    assert_eq!(page.texts("caption"), ["2 products, 2 partners, 5 order lines, total quantity 1,615"]);
    let rows = page.texts("tbody tr");
    assert_eq!(rows.len(), 3, "{rows:?}");
    assert!(rows[0].contains("LIC-A Northwind 7 6 2 0 1"), "{rows:?}");
    assert!(rows[1].contains("LIC-A Southridge 1,600 1,600 1,600 0 0"), "{rows:?}");
    assert!(rows[2].contains("SUB-B Northwind 8 0 0 8 0"), "{rows:?}");
    let orders = page.attributes("tbody th a", "href");
    let opened = world.viewer.get(&orders[1]).await.expect(200);
    assert_eq!(opened.texts("caption"), ["1 order, 1 order line of LIC-A, total quantity 1,600"]);

    let file = both(&mut world.viewer, REPORT, "").await;
    assert_eq!(file.title, "Licenses by product and partner");
    assert_eq!(file.about["Purchasing account"], "Account 1001 (1001)");
    assert_eq!(file.about["Filters"], "None");
    assert_eq!(file.column("Quantity"), ["7", "1600", "8"]);
    assert_eq!(file.column("Partner of record"), ["Northwind", "Southridge", "Northwind"]);
    assert_eq!(file.rows[0]["Next end"], world.portal.today().await.to_string());
    assert_eq!(file.sum("Active") + file.sum("Starting later") + file.sum("Expired"), file.sum("Quantity"));
    let licenses = world.viewer.get("/accounts/1001/licenses.csv").await;
    for name in ["Quantity", "Active", "Expiring within 90 days", "Starting later", "Expired", "Order lines"] {
        assert_eq!(file.sum(name), sum(&licenses, name), "{name}");
    }
}

/// R61: the chart says in words what it shows, one bar for each product and one part for each partner.
#[tokio::test]
async fn the_chart_has_its_figures_in_words() {
    let mut world = World::new().await;
    let portal = &world.portal;
    portal.purchase(&world.account, world.north, "N-1", 9, &[("LIC-A", 30, -1, 91), ("SUB-B", 20, -1, 91)]).await;
    portal.purchase(&world.account, world.south, "S-1", 9, &[("LIC-A", 10, 0, 30)]).await;
    let page = world.viewer.get(REPORT).await.expect(200);
    assert_eq!(page.texts("svg[role=img] > desc"), ["LIC-A: 40; SUB-B: 20"]);
    assert_eq!(page.attributes("svg[role=img]", "aria-labelledby"), ["chart-title chart-text"]);
    assert_eq!(page.attributes(".chart > svg > rect", "width"), ["75.00%", "25.00%", "50.00%"]);
    assert_eq!(page.texts(".chart > svg > rect title")[1], "LIC-A, Southridge: 10");
    assert_eq!(page.texts(".legend > span"), ["Northwind", "Southridge"]);
    let page = world.viewer.get(&format!("{REPORT}?partner=P-S")).await.expect(200);
    assert_eq!(page.texts("svg[role=img] > desc"), ["LIC-A: 10"], "the chart is of the rows of the table");
}

/// R55, R61: filters stand in the address and in the files; what passed to another partner is its own.
#[tokio::test]
async fn is_filtered_and_its_files_say_so() {
    let mut world = World::new().await;
    let portal = &world.portal;
    portal.purchase(&world.account, world.north, "N-1", 9, &[("LIC-A", 5, -1, 91), ("LIC-C", 6, -1, 91)]).await;
    portal.purchase(&world.account, world.south, "S-1", 9, &[("LIC-A", 3, 0, 30), ("SUB-B", 2, 0, 30)]).await;
    let mut found = async |query: &str| {
        let shown = world.viewer.get(&format!("{REPORT}?{query}")).await.expect(200).texts("tbody th .badge-note");
        let file = both(&mut world.viewer, REPORT, &format!("?{query}")).await;
        assert_eq!(file.column("Product number"), shown, "{query}");
        (shown, file.about["Filters"].clone())
    };
    assert_eq!(found("q=c-a").await, (vec!["LIC-A".into(), "LIC-A".into()], "Search: c-a".into()));
    assert_eq!(found("kind=subscription").await, (vec!["SUB-B".into()], "Kind: Subscription or service".into()));
    let both_on = "Search: lic; Partner: Northwind".to_owned();
    assert_eq!(found("q=lic&partner=P-N").await, (vec!["LIC-A".into(), "LIC-C".into()], both_on));
    assert_eq!(found("q=%25").await.0, [""; 0]);
    assert_eq!(found("kind=x").await.0.len(), 4);
    world.portal.change_partner(&world.account, world.north, world.south).await;
    let file = csv(&mut world.viewer, &format!("{REPORT}.csv?q=lic-a")).await;
    assert_eq!((file.column("Partner of record"), file.column("Quantity")), (vec!["Southridge"], vec!["8"]));
}

/// R29, R61: many rows are paged both ways, each once.
#[tokio::test]
async fn is_paged_both_ways() {
    let mut world = World::new().await;
    let products: Vec<String> = (0..60).map(|n| format!("LIC-{n:03}")).collect();
    let lines: Vec<_> = products.iter().map(|p| (p.as_str(), 1, 0, 100)).collect();
    world.portal.purchase(&world.account, world.north, "N-1", 0, &lines).await;
    world.portal.purchase(&world.account, world.south, "S-1", 0, &lines).await;
    let whole: Vec<String> = column_pairs(&csv(&mut world.viewer, &format!("{REPORT}.csv")).await);
    let shown = |page: &crate::support::Answer| -> Vec<String> {
        page.texts("tbody th .badge-note")
            .into_iter()
            .zip(page.texts("tbody td:nth-child(2)"))
            .map(|(a, b)| a + &b)
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
    assert_eq!(page.count(".chart > svg > rect"), 20, "the chart has the ten largest");
}

fn column_pairs(file: &super::file::Opened) -> Vec<String> {
    file.rows.iter().map(|row| format!("{}{}", row["Product number"], row["Partner of record"])).collect()
}

/// In French, as complete as in English; the file, too.
#[tokio::test]
async fn speaks_french() {
    let mut world = World::new().await;
    world.portal.purchase(&world.account, world.north, "N-1", 0, &[("LIC-A", 1234, 0, 30)]).await;
    let page = world.viewer.get(&format!("{REPORT}?lang=fr")).await.expect(200);
    assert_eq!(page.texts("h1"), ["Licences par produit et par partenaire"]);
    assert!(page.texts("caption")[0].ends_with("quantité totale 1 234"), "{:?}", page.texts("caption"));
    let file = both(&mut world.viewer, REPORT, "?lang=fr").await;
    assert_eq!(file.column("Partenaire associé"), ["Northwind"]);
}
