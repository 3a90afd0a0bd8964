//! The totals that are kept beside the lines, which every list and page adds up.

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};

use super::{ACCOUNTS, AGREEMENTS, LINES, ORDERS, ORGANIZATIONS, PARTNERS, PRODUCTS};
use crate::support::Portal;

/// A partner's licenses and what it reads of them, in the order of its page.
async fn seen(portal: &Portal, reader: &str, path: &str) -> Vec<String> {
    portal.signed_in(reader).await.get(path).await.expect(200).texts("caption")
}

/// R54, R55, R57, R58: the kept totals are the sums of the lines after an import, the same again, another quantity, product
/// and channel for lines that were there, and a change of partner; the pages say these sums.
#[tokio::test]
async fn kept_totals_are_the_sums_of_the_lines() {
    let portal = Portal::new().await;
    portal.import(&[ORGANIZATIONS, AGREEMENTS, ACCOUNTS, PARTNERS, PRODUCTS, ORDERS, LINES]).await.unwrap();
    portal.assert_totals().await;
    assert!(portal.import(&[ORDERS, LINES]).await.unwrap().is_unchanged());
    portal.assert_totals().await;

    // One line of R1 grows, the other becomes a license; R2 was the other partner's after all, and has a line more.
    let lines = "order_number,line,product_id,quantity,starts_on,ends_on\n\
                 R1,1,L1,25,2026-01-10,2029-01-09\nR1,2,L1,5,2026-01-10,2027-01-09\nR2,1,L1,7,2026-02-10,2029-02-09\n\
                 R2,2,S1,3,2026-02-10,2029-02-09\n";
    let orders = "order_number,account_number,partner_id,ordered_on\nR1,1001,P1,2026-01-10\nR2,1001,P1,2026-02-10\n";
    portal.import(&[("orders.csv", orders), ("order_lines.csv", lines)]).await.unwrap();
    portal.assert_totals().await;
    portal
        .import(&[(
            "partner_changes.csv",
            "account_number,from_partner_id,to_partner_id,effective_on\n1001,P1,P3,2026-03-01\n",
        )])
        .await
        .unwrap();
    portal.assert_totals().await;

    let organization: i64 =
        sqlx::query_scalar("select id from organizations where number = 'O1'").fetch_one(portal.pool()).await.unwrap();
    let id: i64 =
        sqlx::query_scalar("select id from accounts where number = '1001'").fetch_one(portal.pool()).await.unwrap();
    let account = crate::support::world::Account { organization_id: organization, id, number: "1001".into() };
    portal.member(&account, "vera@ours.example", &[business_center::domain::access::Role::AccountViewer]).await;
    let partner: i64 =
        sqlx::query_scalar("select id from partners where number = 'P3'").fetch_one(portal.pool()).await.unwrap();
    portal.partner_staff(partner, "lena@litware.example").await;
    let licenses = seen(&portal, "vera@ours.example", "/accounts/1001/licenses").await;
    assert_eq!(licenses, ["2 products, 4 order lines, total quantity 40"]);
    let orders = seen(&portal, "vera@ours.example", "/accounts/1001/orders").await;
    assert_eq!(orders, ["2 orders, 4 order lines, total quantity 40"]);
    let center = seen(&portal, "lena@litware.example", "/partner-center/accounts/1001").await;
    assert_eq!(center, ["2 rows, 4 order lines, total quantity 40"]);
    let orders = seen(&portal, "lena@litware.example", "/partner-center/accounts/1001/orders").await;
    assert_eq!(orders, ["2 orders, 4 order lines, total quantity 40"]);
}

/// A line of the vendor's file, from a number: product, quantity and term vary, so that most are another's next time.
fn line(order: u64, line: u64, seed: u64) -> String {
    let pick = |at: u32, of: u64| seed.rotate_left(at * 7 + u32::try_from(line).unwrap()) % of;
    let (product, year) = (["L1", "S1"][usize::try_from(pick(1, 2)).unwrap()], 2026 + pick(2, 3));
    format!("R{order},{line},{product},{},2026-0{}-10,{year}-1{}-09\n", 1 + pick(3, 40), 1 + pick(4, 3), pick(5, 3))
}

/// Issue 4: whatever is corrected, added, or passes to another partner, in any order, all kept sums are those of the lines.
#[tokio::test]
async fn kept_totals_follow_every_correction() {
    let portal = Portal::new().await;
    portal.import(&[ORGANIZATIONS, AGREEMENTS, ACCOUNTS, PARTNERS, PRODUCTS]).await.unwrap();
    let mut runner = TestRunner::new(Config { cases: 1, ..Config::default() });
    let seeds = prop::collection::vec(any::<u64>(), 12).new_tree(&mut runner).unwrap().current();
    for (round, seed) in seeds.into_iter().enumerate() {
        let orders = (1..=4 + round as u64).map(|n| {
            // Orders of an account that another partner placed after all take their lines with them.
            let partner = if seed.rotate_right(u32::try_from(n).unwrap()).is_multiple_of(3) { "P1" } else { "P2" };
            format!("R{n},1001,{partner},2026-01-10\n")
        });
        let orders = "order_number,account_number,partner_id,ordered_on\n".to_owned() + &orders.collect::<String>();
        let lines = (1..=4 + round as u64).flat_map(|order| {
            (1..=3)
                .map(move |number| line(order, number, seed ^ (order * number % 4).wrapping_mul(0x9E37_79B9_7F4A_7C15)))
        });
        let lines = "order_number,line,product_id,quantity,starts_on,ends_on\n".to_owned() + &lines.collect::<String>();
        portal.import(&[("orders.csv", &orders), ("order_lines.csv", &lines)]).await.unwrap();
        portal.assert_totals().await;
        portal.keep_states().await;
        portal.assert_totals().await;
    }
    let change = "account_number,from_partner_id,to_partner_id,effective_on\n1001,P1,P3,2026-03-01\n";
    portal.import(&[("partner_changes.csv", change)]).await.unwrap();
    portal.assert_totals().await;
}
