//! Two-step sign-in in a real browser: the app by hand, and a passkey with Chromium's virtual authenticator.

use std::time::{Duration, Instant, SystemTime};

use totp_rs::{Builder, Secret};

use crate::support::{Browser, Options, Program};

const ANNA: &str = "anna.keller@halden.example";
const PAGE: &str = "/profile/second-factor";

/// What the app shows at the moment.
#[expect(clippy::disallowed_methods, reason = "the app has a clock of its own, as the program has")]
async fn code(browser: &Browser) -> String {
    let address = browser.find("a[href^='otpauth:']").await.attr("href").await.unwrap().unwrap();
    let secret = address.split("secret=").nth(1).unwrap().split('&').next().unwrap();
    let totp = Builder::new().with_secret(Secret::try_from_base32(secret).unwrap()).build().unwrap();
    totp.generate(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs()).to_string()
}

/// Sets the app up; the recovery codes.
async fn set_up(browser: &Browser, password: &str) -> Vec<String> {
    browser.go(&format!("{PAGE}/app")).await;
    browser.shoot("second-factor-app").await;
    browser.fill("code", &code(browser).await).await;
    browser.fill("current_password", password).await;
    browser.press("Turn on two-step sign-in").await;
    browser.says("Two-step sign-in is on.").await;
    browser.shoot("second-factor-codes").await;
    let text = browser.find("#codes").await.text().await.unwrap();
    text.split_whitespace().map(ToOwned::to_owned).collect()
}

async fn password_only(browser: &Browser, password: &str) {
    browser.go("/sign-in").await;
    browser.fill("email", ANNA).await;
    browser.fill("password", password).await;
    browser.follow(browser.find("main form[action='/sign-in'] button").await).await;
    browser.says("Second step").await;
}

/// A passkey is added beside the app and signs in after the password; the console stays silent, so the policy allowed all
/// of it. Removed, it opens nothing.
#[tokio::test]
async fn a_passkey_takes_the_place_of_the_code() {
    let program = Program::start();
    let password = program.password();
    let anna = Browser::open(&program.url, Options::default()).await;
    anna.plug_in().await;
    anna.sign_in(ANNA, &password).await;
    let codes = set_up(&anna, &password).await;
    assert_eq!(codes.len(), 10);

    anna.go(&format!("{PAGE}/passkeys")).await;
    assert!(anna.find("#name").await.prop("value").await.unwrap().unwrap().contains("Chrome"));
    anna.fill("name", "Anna's laptop").await;
    anna.fill("current_password", &password).await;
    anna.fill("current_code", &codes[0]).await;
    anna.shoot("second-factor-passkey").await;
    anna.press("Add the passkey").await;
    anna.says("The passkey is added.").await;
    anna.says("Anna's laptop").await;
    anna.shoot("second-factor-overview").await;

    for _ in 0..2 {
        anna.sign_out().await;
        password_only(&anna, &password).await;
        anna.shoot("second-step").await;
        anna.press("Use a passkey").await;
        assert!(anna.shows("form[action='/sign-out']").await, "not signed in:\n{}", anna.text().await);
    }
    let told: Vec<String> = anna.console().await.into_iter().filter(|line| !line.starts_with("\"INFO\"")).collect();
    assert_eq!(told, [""; 0]);

    // The same device once more: its authenticator refuses, and the page tells.
    anna.go(&format!("{PAGE}/passkeys")).await;
    anna.fill("current_password", &password).await;
    anna.find("#passkey").await.click().await.unwrap();
    let failed = anna.find("[data-passkey-failed]").await;
    let deadline = Instant::now() + Duration::from_secs(30);
    while !failed.is_displayed().await.unwrap() {
        assert!(Instant::now() < deadline, "nothing was told:\n{}", anna.text().await);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    anna.says("Nothing was confirmed.").await;

    anna.go(PAGE).await;
    anna.follow(anna.find("button[name='remove']").await).await;
    anna.says("The passkey is removed.").await;
    anna.sign_out().await;
    password_only(&anna, &password).await;
    assert!(!anna.shows("[data-passkey]").await);
    anna.find("main summary").await.click().await.unwrap();
    anna.fill("recovery_code", &codes[1]).await;
    anna.press("Sign in with a recovery code").await;
    assert!(anna.shows("form[action='/sign-out']").await);
    anna.close().await;
}

/// Without a script everything but passkeys works, and the page says so.
#[tokio::test]
async fn without_a_script_the_code_remains() {
    let program = Program::start();
    let password = program.password();
    let plain = Browser::open(&program.url, Options { javascript: false, ..Options::default() }).await;
    plain.sign_in(ANNA, &password).await;
    let codes = set_up(&plain, &password).await;
    plain.go(&format!("{PAGE}/passkeys")).await;
    plain.says("This browser cannot use passkeys here.").await;
    assert!(!plain.find("form[data-passkey]").await.is_displayed().await.unwrap());
    plain.sign_out().await;
    password_only(&plain, &password).await;
    plain.find("main summary").await.click().await.unwrap();
    plain.fill("recovery_code", &codes[0]).await;
    plain.press("Sign in with a recovery code").await;
    assert!(plain.shows("form[action='/sign-out']").await);
    plain.close().await;
}
