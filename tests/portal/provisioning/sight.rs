//! Whose seats are that an order line settled: those of the partner whose order it is (R42, R43, R55).

use super::Stage;
use crate::support::{Portal, Visitor};

const ALL: &str = "/partner-center/provisioning?show=all";
const FILE: &str = "/partner-center/provisioning.csv?show=all";
const ORDERS: &str = "order_number,account_number,partner_id,ordered_on\n";
const LINES: &str = "order_number,line,product_id,quantity,starts_on,ends_on,provisioning_reference\n";
const CHANGES: &str = "account_number,from_partner_id,to_partner_id,effective_on\n";

/// Has the vendor import line 7 of an order of a partner, which names a reference.
async fn order(portal: &Portal, order: &str, partner: &str, day: &str, reference: &str) {
    let orders = format!("{ORDERS}{order},1001,{partner},{day}\n");
    let lines = format!("{LINES}{order},7,SUB-Cloud,33,{day},2099-01-14,{reference}\n");
    portal.import(&[("orders.csv", &orders), ("order_lines.csv", &lines)]).await.unwrap();
}

/// The page and the file name the order to this visitor, or nothing of the seats; as its own page does or does not open.
async fn expect_seen(visitor: &mut Visitor, order: &str, reference: &str, seen: bool) {
    for path in [ALL, FILE] {
        let body = visitor.get(path).await.expect(200).body;
        assert_eq!((body.contains(order), body.contains(reference)), (seen, seen), "{path}: {body}");
    }
    let own = format!("/partner-center/accounts/1001/orders/{order}");
    visitor.get(&own).await.expect(if seen { 200 } else { 404 });
}

/// R42, R43: an order of another partner settles the seats and is named to that partner alone: who was to order them sees
/// them no more. The account sees whose they are. The same for a line that comes after the undo.
#[tokio::test]
async fn an_order_of_another_partner_is_named_to_that_partner_alone() {
    let mut stage = Stage::tied().await;
    stage.add("12").await.expect(200);
    stage.portal.advance(time::Duration::seconds(1));
    let undone = stage.add("3").await.path;
    stage.mona.post(&format!("{undone}/undo"), &[]).await.expect(303);
    let references = stage.references().await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let mut fred = stage.portal.signed_in("fred@fabrikam.example").await;
    assert_eq!(nora.get(ALL).await.count("main tbody tr"), 2);
    for (number, reference) in ["F-8", "F-9"].into_iter().zip(&references) {
        order(&stage.portal, number, "FA", "2026-11-25", reference).await;
        expect_seen(&mut nora, number, reference, false).await;
        expect_seen(&mut fred, number, reference, true).await;
    }
    assert!(nora.get(ALL).await.says("Nothing to be ordered"));
    let page = stage.mona.get(super::OVERVIEW).await.expect(200);
    let rows = page.texts("section[aria-labelledby=seats] tbody tr");
    assert!(rows.len() == 2 && rows.iter().all(|row| row.contains("Fabrikam")), "{rows:?}");
}

/// R55: at a change of partner settled seats go where their order goes. One of that very day stays with who ordered it,
/// and so do the seats; one of before passes to the new partner with them.
#[tokio::test]
async fn a_change_of_partner_leaves_settled_seats_with_their_order() {
    for (before, day) in [(false, "2026-03-01"), (true, "2026-02-28")] {
        let mut stage = Stage::tied().await;
        stage.add("12").await.expect(200);
        let reference = stage.references().await.remove(0);
        order(&stage.portal, "N-9", "NW", day, &reference).await;
        let change = format!("{CHANGES}1001,NW,FA,2026-03-01\n");
        stage.portal.import(&[("partner_changes.csv", &change)]).await.unwrap();
        let mut nora = stage.portal.signed_in("nora@northwind.example").await;
        let mut fred = stage.portal.signed_in("fred@fabrikam.example").await;
        expect_seen(&mut nora, "N-9", &reference, !before).await;
        expect_seen(&mut fred, "N-9", &reference, before).await;
    }
}

/// TEN: an order that names an account's seats is not moved to another account; one that is corrected to another partner
/// takes them along.
#[tokio::test]
async fn an_order_keeps_the_account_of_its_seats() {
    let mut stage = Stage::tied().await;
    stage.add("12").await.expect(200);
    let reference = stage.references().await.remove(0);
    order(&stage.portal, "N-9", "NW", "2026-11-25", &reference).await;
    let theirs = stage.portal.organization("T", "Theirs").await;
    stage.portal.account(theirs, "2001").await;
    let moved = format!("{ORDERS}N-9,2001,NW,2026-11-25\n");
    assert_eq!(
        stage.portal.problems(&[("orders.csv", &moved)]).await,
        [format!("orders.csv:2: account_number: the order names {reference} of account 1001")]
    );
    let corrected = format!("{ORDERS}N-9,1001,FA,2026-11-25\n");
    stage.portal.import(&[("orders.csv", &corrected)]).await.unwrap();
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let mut fred = stage.portal.signed_in("fred@fabrikam.example").await;
    expect_seen(&mut nora, "N-9", &reference, false).await;
    expect_seen(&mut fred, "N-9", &reference, true).await;
}
