//! The vendor's files: what is for self-service, and order lines that settle added seats.

use super::{OVERVIEW, Stage};
use crate::support::Portal;

const LINES: &str = "order_number,line,product_id,quantity,starts_on,ends_on,provisioning_reference\n";
const ORDERS: &str = "order_number,account_number,partner_id,ordered_on\n";

/// R62: the order line that names the reference settles the seats, once; they are then ordered seats, stay when the import
/// is repeated, and cannot be undone.
#[tokio::test]
async fn an_order_line_settles_the_seats_that_it_names() {
    let mut stage = Stage::tied().await;
    let path = stage.add("12").await.path;
    stage.add("1").await.expect(200);
    let reference = stage.references().await.remove(0);
    let settled = stage.order("N-9", 15, &reference).await;
    assert_eq!(settled.provisionings_settled, 1);
    stage.portal.assert_totals().await;
    let again = stage.order("N-9", 15, &reference).await;
    assert!(again.is_unchanged() && again.provisionings_settled == 0, "{again}");
    let page = stage.mona.get(&path).await.expect(200);
    assert!(page.says("Ordered Order N-9, line 1: 15 seats"), "{}", page.text());
    assert!(page.texts(".timeline li")[0].ends_with("They were ordered with line 1 of order N-9."));
    assert_eq!(page.count("#undo"), 0);
    let refused = stage.mona.post(&format!("{path}/undo"), &[]).await.expect(409);
    assert!(refused.says("They were ordered with line 1 of order N-9"), "{}", refused.text());
    assert_eq!(stage.portal.queued("seats_undone", "nora@northwind.example").await, 0);
    let overview = stage.mona.get(OVERVIEW).await.expect(200);
    let row = overview.texts("section[aria-labelledby=subscriptions] tbody tr").remove(0);
    assert!(row.starts_with("SUB-Cloud SUB-Cloud Northwind 45 1 46"), "ordered and not counted twice: {row}");
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    assert_eq!(nora.get("/partner-center/provisioning").await.count("main tbody tr"), 1);
    assert!(nora.get("/partner-center/provisioning?show=all").await.says("Order N-9, line 1"));
}

/// Seats that were undone stay so: the line that names them all the same is an order by itself, and history says it once.
#[tokio::test]
async fn a_line_that_comes_after_the_undo_settles_nothing() {
    let mut stage = Stage::tied().await;
    let path = stage.add("12").await.path;
    stage.mona.post(&format!("{path}/undo"), &[]).await.expect(303);
    let reference = stage.references().await.remove(0);
    assert_eq!(stage.order("N-9", 12, &reference).await.provisionings_settled, 0);
    stage.order("N-9", 12, &reference).await;
    let page = stage.mona.get(&path).await.expect(200);
    assert!(page.says("Order N-9, line 1, was placed for them all the same"), "{}", page.text());
    assert_eq!(stage.portal.events("provisioning.seats.ordered_late").await, 1);
    assert_eq!(stage.portal.events("provisioning.seats.ordered").await, 0);
}

/// Every wrong reference is named by file and line, and nothing is written.
#[tokio::test]
async fn a_wrong_reference_is_refused() {
    let mut stage = Stage::tied().await;
    stage.portal.account(stage.account.organization_id, "1002").await;
    for quantity in ["1", "2", "3", "4"] {
        stage.add(quantity).await.expect(200);
        stage.portal.advance(time::Duration::seconds(1));
    }
    let references = stage.references().await;
    let [one, two, three, four] = &references[..] else { panic!("{references:?}") };
    stage.order("N-8", 4, four).await;
    let orders = format!("{ORDERS}N-9,1001,NW,2026-11-25\nN-10,1002,NW,2026-11-25\n");
    let row = |order: &str, line: u8, product: &str, reference: &str| {
        format!("{order},{line},{product},1,2026-11-25,2099-01-14,{reference}\n")
    };
    let lines = [
        row("N-9", 1, "SUB-Cloud", "SP-NOTHING"),
        row("N-10", 1, "SUB-Cloud", one),
        row("N-9", 2, "SUB-Mail", two),
        row("N-9", 3, "SUB-Cloud", three),
        row("N-9", 4, "SUB-Cloud", three),
        row("N-9", 5, "SUB-Cloud", four),
        row("N-9", 6, "SUB-Cloud", ""),
        row("N-9", 7, "SUB-Cloud", "no reference"),
    ];
    let problems = stage
        .portal
        .problems(&[("orders.csv", &orders), ("order_lines.csv", &format!("{LINES}{}", lines.concat()))])
        .await;
    assert_eq!(
        problems,
        [
            "order_lines.csv:2: provisioning_reference: there is no provisioning SP-NOTHING".to_owned(),
            format!("order_lines.csv:3: provisioning_reference: {one} is of another account"),
            format!("order_lines.csv:4: product_id: {two} is for the product SUB-Cloud"),
            "order_lines.csv:6: provisioning_reference: the same reference stands on line 5".to_owned(),
            format!("order_lines.csv:7: provisioning_reference: {four} is named by line 1 of order N-8 already"),
            "order_lines.csv:9: provisioning_reference: \"no reference\" does not match [A-Za-z0-9-]{1,32}".to_owned(),
        ]
    );
    let other = format!("{LINES}{}", row("N-8", 1, "SUB-Cloud", one));
    assert_eq!(
        stage.portal.problems(&[("order_lines.csv", &other)]).await,
        [format!("order_lines.csv:2: provisioning_reference: this line names {four} already")]
    );
    assert_eq!(stage.portal.events("provisioning.seats.ordered").await, 1);
}

/// A line that settles seats stays a line of their product, whether it is imported again with its reference or without.
#[tokio::test]
async fn a_settling_line_keeps_its_product() {
    let mut stage = Stage::tied().await;
    stage.add("12").await.expect(200);
    let reference = stage.references().await.remove(0);
    stage.order("N-9", 12, &reference).await;
    let plain = "order_number,line,product_id,quantity,starts_on,ends_on\nN-9,1,SUB-Mail,12,2026-11-25,2099-01-14\n";
    let empty = format!("{LINES}N-9,1,SUB-Mail,12,2026-11-25,2099-01-14,\n");
    for lines in [plain, &empty] {
        assert_eq!(
            stage.portal.problems(&[("order_lines.csv", lines)]).await,
            [format!("order_lines.csv:2: product_id: this line names {reference}, which is for the product SUB-Cloud")]
        );
    }
    let more = plain.replace("SUB-Mail,12", "SUB-Cloud,13");
    assert_eq!(stage.portal.import(&[("order_lines.csv", &more)]).await.unwrap().provisionings_settled, 0);
}

/// `products.csv` says what is for self-service; a file without those columns, and an empty field, leave it as it was.
#[tokio::test]
async fn products_say_what_is_for_self_service() {
    let portal = Portal::new().await;
    let state = async || -> Vec<(String, bool, Option<i32>)> {
        sqlx::query_as("select id, self_service, self_service_limit from products order by id")
            .fetch_all(portal.pool())
            .await
            .unwrap()
    };
    let import = async |text: &str| portal.import(&[("products.csv", text)]).await.unwrap();
    let row = |id: &str, yes: bool, limit: Option<i32>| (id.to_owned(), yes, limit);
    import("product_id,name,kind\nS1,Mail,subscription\nS2,Cloud,subscription\n").await;
    assert_eq!(state().await, [row("S1", false, None), row("S2", false, None)]);
    let columns = "product_id,name,kind,self_service,self_service_limit\n";
    import(&format!("{columns}S1,Mail,subscription,yes,50\nS2,Cloud,subscription,,\n")).await;
    assert_eq!(state().await, [row("S1", true, Some(50)), row("S2", false, None)]);
    assert!(import("product_id,name,kind\nS1,Mail,subscription\n").await.is_unchanged());
    import(&format!("{columns}S1,Mail,subscription,no,\n")).await;
    assert_eq!(state().await[0], row("S1", false, Some(50)));
    let problems = portal
        .problems(&[("products.csv", &format!("{columns}L1,Writer,license,yes,\nS1,Mail,subscription,maybe,0\n"))])
        .await;
    assert_eq!(
        problems,
        [
            "products.csv:2: self_service: is for subscriptions, and this is a license",
            "products.csv:3: self_service: \"maybe\" is neither yes nor no",
            "products.csv:3: self_service_limit: \"0\" is not a whole number from 1 to 2147483647",
        ]
    );
}
