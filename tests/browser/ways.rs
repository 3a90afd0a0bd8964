//! Ways through the portal that a person takes without thinking: deep links, Back, reload, Escape, another language, a
//! search that finds nothing.

use std::time::Duration;

use crate::support::{Browser, Options, Program};

const ANNA: &str = "anna.keller@halden.example";
const PETRA: &str = "petra.vogel@lindenau.example";

/// Rows 17 and 20 of the catalogue: a link opened before signing in leads there afterwards, and another language keeps
/// the page with its search.
#[tokio::test]
async fn a_deep_link_survives_signing_in_and_another_language() {
    let program = Program::start();
    let anna = Browser::open(&program.url, Options::default()).await;
    let page = "/accounts/1001/orders?q=PO-71";
    anna.go(page).await;
    assert!(anna.path().await.starts_with("/sign-in"), "{}", anna.path().await);
    anna.fill("email", ANNA).await;
    anna.fill("password", &program.password()).await;
    anna.press("Sign in").await;
    assert_eq!(anna.path().await, page);
    let rows = anna.rows().await.len();
    assert!(rows > 0, "{}", anna.text().await);

    anna.find("summary:has(+ form[action='/language'])").await.click().await.unwrap();
    anna.press("Français").await;
    assert_eq!(anna.path().await, page);
    assert_eq!(anna.evaluate("return document.documentElement.lang").await, "fr");
    assert_eq!(anna.rows().await.len(), rows);
    anna.close().await;
}

/// Rows 14 and 36: Back from somebody's details finds the list as it was, its place included; Escape closes a menu and
/// puts the focus back.
#[tokio::test]
async fn back_finds_the_list_as_it_was_and_escape_closes_menus() {
    let program = Program::start();
    let petra = Browser::open(&program.url, Options::default()).await;
    petra.sign_in(PETRA, &program.password()).await;
    let list = "/accounts/5001/manage-access/users?status=active&size=100";
    petra.go(list).await;
    petra.evaluate("document.querySelectorAll('main a.row-link')[40].scrollIntoView({ block: 'center' })").await;
    let place = petra.evaluate("return Math.round(scrollY)").await.as_i64().unwrap();
    assert!(place > 500, "{place}");
    petra.evaluate("document.querySelectorAll('main a.row-link')[40].click()").await;
    while petra.path().await == list {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    petra.back().await;
    while petra.path().await != list {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // The browser scrolls once the page is laid out.
    let mut now = 0;
    for _ in 0..100 {
        now = petra.evaluate("return Math.round(scrollY)").await.as_i64().unwrap();
        if (now - place).abs() < 50 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!((now - place).abs() < 50, "at {now} instead of {place}");

    petra.evaluate("scrollTo(0, 0)").await;
    let opener = petra.find("summary:has(+ .menu-panel [action='/sign-out'])").await;
    opener.click().await.unwrap();
    petra.evaluate("document.querySelector('.menu[open] a').focus()").await;
    petra
        .evaluate(
            "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))",
        )
        .await;
    assert!(!petra.shows(".menu[open]").await, "the menu stays open");
    assert_eq!(petra.evaluate("return document.activeElement.tagName").await, "SUMMARY");
    petra.close().await;
}

/// Rows 15 and 16: an invitation is sent once, however often the button is pressed or the page that follows is loaded.
#[tokio::test]
async fn pressing_twice_and_loading_again_invite_once() {
    let program = Program::start();
    let anna = Browser::open(&program.url, Options::default()).await;
    anna.sign_in(ANNA, &program.password()).await;
    anna.go("/accounts/1001/manage-access/users/invite").await;
    anna.fill("email", "once@halden.example").await;
    anna.fill("first_name", "Once").await;
    anna.fill("last_name", "Only").await;
    anna.tick("Account Viewer").await;
    let before = anna.find("html").await;
    anna.evaluate(
        "const b = document.querySelector('main form.form .button.primary'); b.click(); b.click(); b.click();",
    )
    .await;
    while before.tag_name().await.is_ok() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    anna.says("Once Only (once@halden.example) is invited as Account Viewer.").await;
    anna.reload().await;
    assert!(!anna.shows("[data-banner]").await, "said once");
    anna.go("/accounts/1001/manage-access/users?q=once@").await;
    anna.follow(anna.find("main a.row-link").await).await;
    let history = anna.evaluate("return document.querySelectorAll('.timeline li').length").await;
    assert_eq!(history, 1, "{}", anna.text().await);
    anna.close().await;
}

/// Row 73: a search that finds nothing repeats what was searched for and leads back to everything.
#[tokio::test]
async fn a_search_that_finds_nothing_says_so_and_how_to_go_on() {
    let program = Program::start();
    let lists = [
        (ANNA, "/accounts/1001/manage-access/users"),
        (ANNA, "/accounts/1001/orders"),
        (ANNA, "/accounts/1001/licenses"),
        (ANNA, "/accounts/1001/keys"),
        (ANNA, "/accounts/1001/downloads"),
        (ANNA, "/accounts/1001/reports"),
        (ANNA, "/accounts/1001/reports/expiries"),
        ("nora.blake@bluepeak.example", "/partner-center"),
        ("nora.blake@bluepeak.example", "/partner-center/accounts/1001"),
        ("nora.blake@bluepeak.example", "/partner-center/accounts/1001/orders"),
    ];
    for email in [ANNA, "nora.blake@bluepeak.example"] {
        let browser = Browser::open(&program.url, Options::default()).await;
        browser.sign_in(email, &program.password()).await;
        for (_, list) in lists.iter().filter(|(who, _)| *who == email) {
            browser.go(&format!("{list}?q=zzyx")).await;
            let told = browser.find("main .empty").await.text().await.unwrap();
            let shown = browser.text().await;
            assert!(told.lines().count() > 1 && shown.contains("zzyx"), "{list}: {shown}");
            browser.follow(browser.find("main .empty a:last-of-type").await).await;
            assert_eq!(browser.path().await, *list);
            assert!(!browser.rows().await.is_empty(), "{list}: {}", browser.text().await);
        }
        browser.close().await;
    }
}
