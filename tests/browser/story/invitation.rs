//! Anna invites a colleague in French; the colleague reads the mail, accepts, and is Active.

use super::picture;
use crate::support::{Browser, Options, Program};

const EMAIL: &str = "chloe.dubois@halden.example";
const NEW_PASSWORD: &str = "une phrase assez longue";

pub async fn tell(program: &Program, options: Options) {
    let anna = Browser::open(&program.url, options).await;
    anna.sign_in("anna.keller@halden.example", &program.password()).await;
    invites(&anna, options).await;
    finds(&anna, "Pending").await;

    let chloe = Browser::open(&program.url, Options { language: "fr", ..options }).await;
    reads_and_accepts(&chloe, options).await;
    chloe.close().await;

    finds(&anna, "Active").await;
    anna.shoot(&picture(options, "3-active")).await;
    anna.close().await;
}

async fn invites(anna: &Browser, options: Options) {
    // Halden has three accounts: the first visit asks which.
    if anna.path().await == "/accounts" {
        anna.press("1001 Halden Group IT").await;
    }
    anna.press_in("Account", "Manage Users").await;
    anna.press("Invite a user").await;
    anna.fill("email", EMAIL).await;
    anna.fill("first_name", "Chloé").await;
    anna.fill("last_name", "Dubois").await;
    anna.choose("language", "Français").await;
    anna.choose("country", "France").await;
    anna.tick("Account Viewer").await;
    anna.shoot(&picture(options, "1-invite")).await;
    anna.press("Send the invitation").await;
    anna.says(&format!("Chloé Dubois ({EMAIL}) is invited as Account Viewer.")).await;
    // The script moves the focus to the banner: the proof that it runs in one telling, and not in the other.
    assert_eq!(anna.focused("[data-banner]").await, options.javascript, "whether JavaScript runs");
}

/// The colleague's row in Manage Users has this status.
async fn finds(anna: &Browser, status: &str) {
    anna.press_in("Account", "Manage Users").await;
    anna.fill("q", "chloe.dubois@").await;
    anna.press("Search").await;
    let rows = anna.rows().await;
    assert_eq!(rows.len(), 1, "{rows:?}");
    let (email, seen) = (&rows[0][1], &rows[0][3]);
    assert!(email == EMAIL && seen.lines().next() == Some(status), "not {status}: {rows:?}");
}

async fn reads_and_accepts(chloe: &Browser, options: Options) {
    chloe.open_mail(EMAIL, "Votre invitation à Business Center").await;
    chloe.says("Bonjour Chloé,").await;
    chloe.says("Anna Keller vous invite dans Business Center pour Halden Maritime.").await;
    chloe.follow(chloe.find("#text a[href*='/invitations/']").await).await;
    chloe.says("Rejoindre Halden Maritime").await;
    chloe.fill("password", NEW_PASSWORD).await;
    chloe.fill("password_confirmation", NEW_PASSWORD).await;
    chloe.shoot(&picture(options, "2-accept")).await;
    chloe.press("Accepter et se connecter").await;
    chloe.says("Vous avez rejoint Halden Maritime.").await;
    assert_eq!(chloe.find("html").await.attr("lang").await.unwrap().as_deref(), Some("fr"));
    chloe.sign_out().await;
}
