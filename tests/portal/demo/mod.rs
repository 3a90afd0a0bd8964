//! The demonstration world (issue 2, "The demo world"): one organization per case of the guide, as `cargo run` loads it.

use business_center::config::Config;
use business_center::demo;

use crate::sign_in::sign_in;
use crate::support::{Portal, Visitor};

/// A portal with the world in it.
async fn world() -> Portal {
    let portal = Portal::new().await;
    assert!(demo::load(&portal.state).await.unwrap());
    portal
}

/// Somebody of the world, through the sign-in page.
async fn enter(portal: &Portal, email: &str) -> Visitor {
    let mut visitor = portal.visitor();
    sign_in(&mut visitor, "/sign-in", email, demo::PASSWORD).await.location();
    visitor
}

fn tab(account: &str) -> String {
    format!("/accounts/{account}/manage-access/partner-visibility")
}

fn users(account: &str) -> String {
    format!("/accounts/{account}/manage-access/users")
}

/// The greeting's people can all sign in with the password that it prints, and each has somewhere to go; what it says
/// of mail is true. A second start loads nothing.
#[tokio::test]
async fn everybody_whom_the_greeting_names_can_sign_in() {
    let portal = world().await;
    let elsewhere = demo::greeting(&portal.state.config, true);
    assert!(!elsewhere.contains("/demo/mail"), "{elsewhere}");
    let greeting = demo::greeting(&Config::from_lookup(|_| None).unwrap(), true);
    assert!(greeting.contains(demo::PASSWORD) && greeting.contains("/demo/mail"), "{greeting}");
    let people: Vec<&str> = greeting.split_whitespace().filter(|word| word.contains('@')).collect();
    assert!(people.len() > 8, "{greeting}");
    for email in people {
        let mut visitor = enter(&portal, email).await;
        let home = visitor.get("/").await.location();
        visitor.get(&home).await.expect(200);
    }
    assert!(!demo::load(&portal.state).await.unwrap(), "data that are there stay as they are");
}

/// R41, R46, R47, R48: several partners with permissions between some of them, exactly two partners, exactly one.
#[tokio::test]
async fn there_are_accounts_with_several_two_and_one_partner() {
    let portal = world().await;
    let mut anna = enter(&portal, "anna.keller@halden.example").await;
    let page = anna.get(&tab("1001")).await.expect(200);
    assert!(page.count("select[name=partner] option[value]:not([value=''])") >= 3, "{}", page.text());
    let live: i64 = sqlx::query_scalar(
        "select count(*) from grants g join accounts a on a.id = g.account_id
          where a.number = '1001' and g.revoked_at is null",
    )
    .fetch_one(portal.pool())
    .await
    .unwrap();
    let pairs: i64 = 3 * 2;
    assert!((1..pairs).contains(&live), "permissions between some of them, not all: {live}");
    assert!(page.count("form[action$='/revoke']") > 0 && page.count("section[aria-labelledby=history] li") > 1);

    let mut camille = enter(&portal, "camille.aubert@aubert.example").await;
    let page = camille.get(&tab("2001")).await.expect(200);
    assert_eq!(page.attributes("html", "lang"), ["fr"]);
    assert_eq!(page.count("select[name=partner] option[value]:not([value=''])"), 2, "{}", page.text());

    let mut tom = enter(&portal, "tom.reyes@kestrel.example").await;
    let page = tom.get(&tab("3001")).await.expect(200);
    assert!(page.count("#visibility") == 0 && page.says("only partner"), "{}", page.text());
}

/// R11, R22-R25: members in every status, with every role, on the first account that a newcomer opens.
#[tokio::test]
async fn every_status_and_every_role_is_there() {
    let portal = world().await;
    let mut anna = enter(&portal, "anna.keller@halden.example").await;
    for status in ["active", "pending", "expired"] {
        let page = anna.get(&format!("{}?status={status}", users("1001"))).await.expect(200);
        assert!(page.count("tbody tr") > 0, "{status}");
    }
    for role in business_center::domain::access::Role::ALL {
        let page = anna.get(&format!("{}?status=active&role={role}", users("1001"))).await.expect(200);
        assert!(page.count("tbody tr") > 0, "{role}");
    }
}

/// R9: requests for roles that wait, one of them the reader's own, and what was given or refused.
#[tokio::test]
async fn some_ask_for_roles_and_some_were_answered() {
    let portal = world().await;
    let mut ingrid = enter(&portal, "ingrid.solberg@halden.example").await;
    let list = ingrid.get(&format!("{}/requests", users("1001"))).await.expect(200);
    for state in ["Waiting", "Refused", "Granted"] {
        assert!(list.says(state), "{state}: {}", list.text());
    }
    let own = list.attributes("tbody a.row-link", "href")[0].clone();
    assert!(ingrid.get(&own).await.expect(200).says("This is your own request"));
}

/// R55, R29, D15: an account that passed from one partner to another, 300 members so that paging shows, and somebody of
/// two organizations.
#[tokio::test]
async fn the_particular_cases_are_there() {
    let portal = world().await;
    let (ordered, record): (String, String) = sqlx::query_as(
        "select o.number, r.number from channels c join accounts a on a.id = c.account_id
           join partners o on o.id = c.ordered_by join partners r on r.id = c.partner_of_record
          where a.number = '4001' and c.ordered_by <> c.partner_of_record limit 1",
    )
    .fetch_one(portal.pool())
    .await
    .unwrap();
    assert_eq!((ordered.as_str(), record.as_str()), ("MERIDIEN", "ATELIER"));
    let mut marc = enter(&portal, "marc.tessier@atelier.example").await;
    let page = marc.get("/partner-center/accounts/4001").await.expect(200);
    assert!(page.says("Méridien Numérique"), "history keeps the orderer's name: {}", page.text());
    let mut julie = enter(&portal, "julie.perrin@meridien.example").await;
    julie.get("/partner-center/accounts/4001").await.expect(404);

    let mut petra = enter(&portal, "petra.vogel@lindenau.example").await;
    let page = petra.get(&users("5001")).await.expect(200);
    assert_eq!(page.texts(".status-tabs a")[0], "All 300");
    assert_eq!(page.count("a[rel=next]"), 1);

    let mut jonas = enter(&portal, "jonas.weber@weber-consulting.example").await;
    let page = jonas.get("/accounts").await.expect(200);
    for account in ["/accounts/1001", "/accounts/3001"] {
        assert!(page.links().contains(&account.to_owned()), "{account}: {}", page.text());
    }
}

/// Issue 2, "Done when": from a permission to the rows that it opens, and to their being gone again.
#[tokio::test]
async fn a_permission_opens_rows_and_its_end_closes_them() {
    let portal = world().await;
    let mut anna = enter(&portal, "anna.keller@halden.example").await;
    let mut nora = enter(&portal, "nora.blake@bluepeak.example").await;
    let path = "/partner-center/accounts/1001";
    let before = nora.get(path).await.expect(200).texts("tbody tr");
    let form = anna.get(&format!("{}?partner=BLUEPEAK", tab("1001"))).await.expect(200).form("#visibility");
    let answer = form.clone().tick("orderer", "CASCADE", true).submit(&mut anna).await;
    anna.follow(&answer).await.expect(200);
    let opened = nora.get(path).await.expect(200).texts("tbody tr");
    assert!(opened.len() > before.len() && before.iter().all(|row| opened.contains(row)), "{opened:#?}");
    assert!(opened.iter().filter(|row| !before.contains(row)).all(|row| row.contains("Cascade IT")), "{opened:#?}");
    let form = anna.get(&format!("{}?partner=BLUEPEAK", tab("1001"))).await.expect(200).form("#visibility");
    let answer = form.tick("orderer", "CASCADE", false).submit(&mut anna).await;
    anna.follow(&answer).await.expect(200);
    assert_eq!(nora.get(path).await.expect(200).texts("tbody tr"), before);
}
