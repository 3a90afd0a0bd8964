//! Real CSV, and an import that is repeated.

use super::{ORGANIZATIONS, PARTNERS, WORLD, counts};
use crate::support::Portal;

#[tokio::test]
async fn a_world_is_imported_and_totals_are_kept() {
    let portal = Portal::new().await;
    let report = portal.import(&WORLD).await.unwrap();
    assert_eq!(counts(&report, "order_lines.csv"), (3, 0, 0));
    assert_eq!(counts(&report, "accounts.csv"), (3, 0, 0));
    assert_eq!(portal.number_of("select sum(quantity)::bigint from channels").await, 22);
    assert_eq!(portal.number_of("select sum(lines)::bigint from channel_products").await, 3);
    assert_eq!(portal.number_of("select count(*) from account_partners").await, 2);
}

/// Quotation marks, commas and doubled marks inside them, a byte order mark, CRLF, accents, blank lines, no last line end,
/// columns in another order.
#[tokio::test]
async fn csv_as_spreadsheets_write_it_is_read() {
    let portal = Portal::new().await;
    let text = "\u{feff}name,organization_id\r\n\"Société \"\"Été\"\", Genève\",O1\r\n\r\n  Zoë & Fils  ,O2\r\n東京,O3";
    let report = portal.import(&[("organizations.csv", text)]).await.unwrap();
    assert_eq!(counts(&report, "organizations.csv"), (3, 0, 0));
    let names: Vec<String> =
        sqlx::query_scalar("select name from organizations order by number").fetch_all(portal.pool()).await.unwrap();
    assert_eq!(names, ["Société \"Été\", Genève", "Zoë & Fils", "東京"]);
    let report = portal.import(&[("organizations.csv", "organization_id,name\rO1,Old Mac\r")]).await.unwrap();
    assert_eq!(counts(&report, "organizations.csv"), (0, 1, 0));
}

/// A backslash, a tab's letter and COPY's own words are text like any other.
#[tokio::test]
async fn what_copy_would_read_as_its_own_is_text() {
    let portal = Portal::new().await;
    portal.import(&[("partners.csv", "partner_id,name\nP1,\\N\nP2,a\\tb\\\\c\nP3,\\.\n")]).await.unwrap();
    let names: Vec<String> =
        sqlx::query_scalar("select name from partners order by number").fetch_all(portal.pool()).await.unwrap();
    assert_eq!(names, ["\\N", "a\\tb\\\\c", "\\."]);
}

/// Idempotent: no row is rewritten, not even locked.
#[tokio::test]
async fn a_second_run_writes_nothing() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let rows = "select sum(hashtext(t)) from (
        select 'o' || xmin::text || xmax || ctid as t from organizations union all select 'g' || xmin::text || xmax || ctid from agreements
        union all select 'a' || xmin::text || ctid from accounts union all select 'p' || xmin::text || ctid from partners
        union all select 'd' || xmin::text || ctid from products union all select 'r' || xmin::text || ctid from orders
        union all select 'l' || xmin::text || xmax || ctid from order_lines union all select 'c' || xmin::text || ctid from channels
        union all select 't' || xmin::text || xmax || ctid from channel_products) x";
    let before: i64 = portal.number_of(rows).await;
    let report = portal.import(&WORLD).await.unwrap();
    assert!(report.is_unchanged(), "{report:?}");
    assert_eq!(counts(&report, "order_lines.csv"), (0, 0, 3));
    assert_eq!(portal.number_of(rows).await, before);
}

#[tokio::test]
async fn a_dry_run_says_everything_and_writes_nothing() {
    let portal = Portal::new().await;
    let files: Vec<(&str, &[u8])> = WORLD.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let report = portal.import_bytes(&files, true).await.unwrap();
    assert_eq!(counts(&report, "order_lines.csv"), (3, 0, 0));
    assert_eq!(portal.number_of("select count(*) from organizations").await, 0);
    assert_eq!(portal.number_of("select count(*) from mails").await, 0);
}

#[tokio::test]
async fn any_subset_may_come_and_what_is_not_named_stays() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let report = portal.import(&[("partners.csv", "partner_id,name\nP1,Northwind Traders\n")]).await.unwrap();
    assert_eq!(counts(&report, "partners.csv"), (0, 1, 0));
    assert_eq!(portal.number_of("select count(*) from partners").await, 3);
    assert!(portal.import(&[("notes.csv", "x\n")]).await.is_err());
}

#[tokio::test]
async fn keys_and_downloads_come_along() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let sum = "a".repeat(64);
    let downloads = format!("product_id,file,title,sha256\nL1,writer/setup.iso,Writer,{sum}\n");
    let keys = "account_number,product_id,key,kind\n1001,L1,AAAA-BBBB,volume\n1001,L1,CCCC-DDDD,\n";
    let files = [("keys.csv", keys), ("downloads.csv", downloads.as_str())];
    let report = portal.import(&files).await.unwrap();
    assert_eq!((counts(&report, "keys.csv"), counts(&report, "downloads.csv")), ((2, 0, 0), (1, 0, 0)));
    assert!(portal.import(&files).await.unwrap().is_unchanged());
    let changed = [("keys.csv", "account_number,product_id,key,kind\n1001,L1,AAAA-BBBB,retail\n")];
    assert_eq!(counts(&portal.import(&changed).await.unwrap(), "keys.csv"), (0, 1, 0));
}

/// More than one chunk of COPY, under the pool's own time limits.
#[tokio::test]
async fn fifty_thousand_lines_stream_through() {
    use std::fmt::Write as _;

    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let mut orders = "order_number,account_number,partner_id,ordered_on\n".to_owned();
    let mut lines = "order_number,line,product_id,quantity,starts_on,ends_on\n".to_owned();
    for order in 0..5_000 {
        writeln!(orders, "B{order},1002,P{},2026-03-01", order % 3 + 1).unwrap();
        for line in 1..=10 {
            writeln!(lines, "B{order},{line},L1,2,2026-03-01,2027-02-28").unwrap();
        }
    }
    let files = [("orders.csv", orders.as_str()), ("order_lines.csv", lines.as_str())];
    let report = portal.import(&files).await.unwrap();
    assert_eq!(counts(&report, "order_lines.csv"), (50_000, 0, 0));
    assert_eq!(portal.number_of("select sum(quantity)::bigint from channels").await, 100_022);
    assert!(portal.import(&files).await.unwrap().is_unchanged());
}

/// Two at once: the second waits and finds nothing to do.
#[tokio::test]
async fn two_imports_at_once_end_as_one() {
    let portal = Portal::new().await;
    let files = [ORGANIZATIONS, PARTNERS];
    let (one, two) = tokio::join!(portal.import(&files), portal.import(&files));
    assert_eq!([one.unwrap(), two.unwrap()].iter().filter(|report| report.is_unchanged()).count(), 1);
}
