//! Lists of many: the form with a file, a draft, what is refused in it, one of its rows, the result, and the form below
//! the list of members.

use std::time::Duration;

use super::look::Findings;
use super::states::{Administrator, refused, send, shown};
use crate::support::Browser;

const ADDRESSES: &str = "Konstantina Featherstonehaugh-Cholmondeley \
    <konstantina.featherstonehaugh-cholmondeley@research-and-development.company.example>; leo.martin@company.example, nobody";

/// Every page on the way of a list, from the paste to the result.
pub async fn shows_lists(browser: &Browser, who: &Administrator, findings: &mut Findings) {
    let users = format!("/accounts/{}/manage-access/users", who.account);
    let form = format!("{users}/invite-many");
    refused(browser, who, &form, &[("addresses", "")], findings).await;
    browser.go(&form).await;
    browser.fill("addresses", ADDRESSES).await;
    browser.find("main [name=role]").await.click().await.unwrap();
    send(browser).await;
    let draft = browser.path().await;
    shown(browser, who, &form, "draft", findings).await;
    browser.go(&draft).await;
    browser.follow(browser.find("main a.row-link").await).await;
    shown(browser, who, &format!("{users}/row"), "draft", findings).await;
    browser.go(&draft).await;
    send(browser).await;
    // The worker looks each second.
    for _ in 0..120 {
        if browser.shows("main a[href$='/result.csv']").await {
            break;
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
        browser.go(&draft).await;
    }
    shown(browser, who, &form, "result", findings).await;

    browser.go(&format!("{users}?status=pending")).await;
    browser.find("#many [name=all]").await.click().await.unwrap();
    shown(browser, who, &users, "selected", findings).await;
    browser.follow(browser.find("#many [value=withdraw]").await).await;
    shown(browser, who, &users, "many", findings).await;
    browser.go(&format!("{users}/batches")).await;
    shown(browser, who, &format!("{users}/batches"), "lists", findings).await;
}
