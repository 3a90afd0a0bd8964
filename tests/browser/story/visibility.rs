//! Anna lets one partner see what another one sold; its staff see exactly those rows more; she revokes, and they go.

use super::orders::{Row, sold_by};
use super::picture;
use crate::support::{Browser, Options, Program};

pub async fn tell(program: &Program, options: Options) {
    let nora = Browser::open(&program.url, options).await;
    nora.sign_in("nora.blake@bluepeak.example", &program.password()).await;
    let customers_before = customers(&nora).await;
    let before = holdings(&nora).await;
    assert!(before.iter().all(|row| !row.granted && row.ordered_by == "Bluepeak Licensing"), "{before:?}");

    let anna = Browser::open(&program.url, options).await;
    anna.sign_in("anna.keller@halden.example", &program.password()).await;
    grants(&anna, options).await;

    let mut more = holdings(&nora).await;
    nora.shoot(&picture(options, "5-seen")).await;
    more.retain(|row| !before.contains(row));
    let mut expected = sold_by("FJORD", "1001");
    more.sort();
    expected.sort();
    assert_eq!(more, expected, "exactly what Fjordline sold on 1001 (R43, R53)");
    let customers_granted = customers(&nora).await;
    let changed: Vec<_> = customers_granted.iter().filter(|row| !customers_before.contains(row)).collect();
    assert_eq!(changed.len(), 1, "one customer more to see of, and no other (R47): {changed:?}");
    assert!(changed[0][1].starts_with("1001"), "{changed:?}");
    assert_eq!(customers_granted.len(), customers_before.len());

    revokes(&anna, options).await;
    thinks_again(&anna, options).await;
    assert_eq!(holdings(&nora).await, before, "gone again (R52)");
    assert_eq!(customers(&nora).await, customers_before);
    nora.shoot(&picture(options, "7-gone")).await;
    anna.close().await;
    nora.close().await;
}

/// Nora's customers, as the Partner Center lists them.
async fn customers(nora: &Browser) -> Vec<Vec<String>> {
    nora.press("Partner Center").await;
    nora.rows().await
}

/// What Nora sees of the customer's first account.
async fn holdings(nora: &Browser) -> Vec<Row> {
    nora.press("Partner Center").await;
    nora.follow(nora.find("main a[href='/partner-center/accounts/1001']").await).await;
    nora.rows().await.iter().map(|cells| Row::read(cells)).collect()
}

async fn grants(anna: &Browser, options: Options) {
    if anna.path().await == "/accounts" {
        anna.press("1001 Halden Group IT").await;
    }
    anna.press_in("Account", "Manage Partner Visibility").await;
    anna.choose("partner", "Bluepeak Licensing").await;
    anna.press("Show").await;
    anna.says("Bluepeak Licensing may see only what it ordered for you itself.").await;
    anna.tick("Fjordline Software").await;
    anna.press("Preview").await;
    anna.says("After saving: Bluepeak Licensing may see what Fjordline Software ordered for you.").await;
    anna.shoot(&picture(options, "4-preview")).await;
    anna.press("Save").await;
    anna.says("Bluepeak Licensing may see what Fjordline Software ordered for you.").await;
    anna.shoot(&picture(options, "4-granted")).await;
}

async fn revokes(anna: &Browser, options: Options) {
    anna.press("Revoke Bluepeak Licensing seeing what Fjordline Software ordered").await;
    anna.says("Bluepeak Licensing may see only what it ordered for you itself.").await;
    anna.shoot(&picture(options, "6-revoked")).await;
}

/// The same on the grid, by keyboard alone, and taken back before anybody is told.
async fn thinks_again(anna: &Browser, options: Options) {
    anna.press("Show all partners at once").await;
    let tick = anna.find("input[value='BLUEPEAK~FJORD']").await;
    tick.send_keys(" ").await.unwrap();
    anna.shoot(&picture(options, "6-grid")).await;
    let save = anna.find("#grid button").await;
    anna.follow(save).await;
    anna.says("You changed what 1 partner may see.").await;
    anna.says("Bluepeak Licensing may see what Fjordline Software ordered for you.").await;
    anna.shoot(&picture(options, "6-grid-saved")).await;
    anna.follow(anna.find("form[action$='/undo'] button").await).await;
    anna.says("You undid the change. Bluepeak Licensing may see only what it ordered for you itself.").await;
}
