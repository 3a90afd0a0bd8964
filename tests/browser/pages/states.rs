//! Pages as they are after something was done: refused forms with what was typed, names that are long, somebody else's
//! save in between, links that are used up, and too many attempts.

use super::look::Findings;
use super::many::shows_lists;
use crate::support::{Browser, Options, Program};

/// An administrator in a language, with what to try on whose account.
pub struct Administrator {
    email: &'static str,
    pub language: &'static str,
    pub account: &'static str,
    /// Partners: whom to let see, and what another one ordered.
    viewer: &'static str,
    orderer: &'static str,
    /// Somebody who is invited already.
    invited: &'static str,
}

const ADMINISTRATORS: [Administrator; 2] = [
    Administrator {
        email: "anna.keller@halden.example",
        language: "en",
        account: "1001",
        viewer: "CASCADE",
        orderer: "BLUEPEAK",
        invited: "eva.strand@halden.example",
    },
    Administrator {
        email: "camille.aubert@aubert.example",
        language: "fr",
        account: "2001",
        viewer: "ATELIER",
        orderer: "MERIDIEN",
        invited: "paul.garnier@aubert.example",
    },
];

const LONG_ADDRESS: &str = "maximiliana.featherstonehaugh-cholmondeley@research-and-development.company.example";

/// Another window saves first: the form on this page, with a box of its own, sent behind its back.
const SAVE_MEANWHILE: &str = "
    const form = document.getElementById('visibility');
    const body = new URLSearchParams(new FormData(form));
    body.delete('orderer');
    if (![...form.elements].find(e => e.value === 'ORDERER').checked) body.append('orderer', 'ORDERER');
    return fetch(form.action, { method: 'POST', body }).then(answer => answer.status);";

/// Bad input, conflicts and long names (issue 2): the page after an act fits, reads well and keeps what was typed.
#[tokio::test]
async fn refused_forms_conflicts_and_long_names_look_as_good_as_the_rest() {
    let program = Program::start();
    let mut findings = Findings::default();
    for who in &ADMINISTRATORS {
        let options = Options { language: who.language, ..Options::default() };
        let browser = Browser::open(&program.url, options).await;
        refuses_visitors(&browser, who, &mut findings).await;
        browser.sign_in(who.email, &program.password()).await;
        refuses_administrators(&browser, who, &mut findings).await;
        shows_lists(&browser, who, &mut findings).await;
        shows_long_names(&browser, who, &mut findings).await;
        tells_of_another_save(&browser, who, &mut findings).await;
        browser.close().await;
    }
    assert!(findings.problems.is_empty(), "{}", findings.problems);
}

/// Presses a form's first button.
pub async fn send(browser: &Browser) {
    let button = browser.find("main form[method=post] .button.primary").await;
    browser.follow(button).await;
}

/// Fills in a form, sends it, and expects it back with its errors (rows 22 to 24 of the catalogue).
pub async fn refused(
    browser: &Browser,
    who: &Administrator,
    path: &str,
    typed: &[(&str, &str)],
    findings: &mut Findings,
) {
    browser.go(path).await;
    for (name, text) in typed {
        browser.fill(name, text).await;
    }
    send(browser).await;
    assert_eq!(browser.status().await, 422, "{path}");
    // Before the look: it opens menus, and the focus is what a refused form is about.
    for wrong in browser.wrong_with_errors(typed).await {
        findings.add(path, wrong);
    }
    shown(browser, who, path, "refused", findings).await;
}

pub async fn shown(browser: &Browser, who: &Administrator, path: &str, what: &str, findings: &mut Findings) {
    let place = path.split('?').next().unwrap_or(path).replace('/', "-");
    let name = format!("state-{what}{}-{}", place.replace(who.account, "x"), who.language);
    findings.look(browser, &format!("{path} ({what}, {})", who.language), &name).await;
}

async fn refuses_visitors(browser: &Browser, who: &Administrator, findings: &mut Findings) {
    refused(browser, who, "/sign-in", &[("email", "somebody@company.example"), ("password", "wrong")], findings).await;
    refused(browser, who, "/password-reset", &[("email", "no address")], findings).await;
    for _ in 0..20 {
        if browser.status().await == 429 {
            break;
        }
        browser.go("/sign-in").await;
        browser.fill("email", &format!("{}@company.example", who.language)).await;
        browser.fill("password", "wrong").await;
        send(browser).await;
    }
    assert_eq!(browser.status().await, 429, "attempts without end");
    shown(browser, who, "/sign-in", "too-many", findings).await;
}

async fn refuses_administrators(browser: &Browser, who: &Administrator, findings: &mut Findings) {
    let account = format!("/accounts/{}", who.account);
    let invite = format!("{account}/manage-access/users/invite");
    refused(browser, who, &invite, &[("email", "anna@@x"), ("first_name", "Zoë")], findings).await;
    let agreement = format!("{account}/agreement/details");
    refused(browser, who, &agreement, &[("notice_email", "nonsense")], findings).await;
    refused(browser, who, &format!("{account}/provisioning/domain"), &[("domain", "no domain")], findings).await;
    refused(browser, who, "/profile/details", &[("first_name", "")], findings).await;
    let passwords = [("current_password", "wrong"), ("password", "short"), ("password_confirmation", "other")];
    refused(browser, who, "/profile/password", &passwords, findings).await;

    refuses_requests(browser, who, findings).await;

    browser.go(&invite).await;
    browser.fill("email", who.invited).await;
    browser.fill("first_name", "A").await;
    browser.fill("last_name", "B").await;
    browser.find("main [name=role]").await.click().await.unwrap();
    send(browser).await;
    assert!(browser.shows("[data-existing]").await, "{}", browser.text().await);
    shown(browser, who, &invite, "invited-already", findings).await;
}

/// A request that says nothing, and a refusal that says not why.
async fn refuses_requests(browser: &Browser, who: &Administrator, findings: &mut Findings) {
    refused(browser, who, &format!("/profile/role-requests?account={}", who.account), &[("reason", "")], findings)
        .await;
    let requests = format!("/accounts/{}/manage-access/users/requests", who.account);
    browser.go(&requests).await;
    browser.follow(browser.find("main a.row-link").await).await;
    browser.follow(browser.find("main [name=then][value=refuse]").await).await;
    assert_eq!(browser.status().await, 422, "{requests}");
    for wrong in browser.wrong_with_errors(&[]).await {
        findings.add(&requests, wrong);
    }
    shown(browser, who, &requests, "refused", findings).await;
}

/// Long names and addresses break nobody else's row, and what was done is said with the focus on it (row 30).
async fn shows_long_names(browser: &Browser, who: &Administrator, findings: &mut Findings) {
    let users = format!("/accounts/{}/manage-access/users", who.account);
    browser.go(&format!("{users}/invite")).await;
    browser.fill("email", LONG_ADDRESS).await;
    browser.fill("first_name", "Maximiliana Konstantina Theodora").await;
    browser.fill("last_name", "Featherstonehaugh-Cholmondeley von Hohenzollern-Sigmaringen").await;
    for role in ["role", "role-2", "role-3", "role-4", "role-5", "role-6"] {
        browser.find(&format!("label[for={role}]")).await.click().await.unwrap();
    }
    send(browser).await;
    assert!(browser.focused("[data-banner]").await, "{}", browser.text().await);
    shown(browser, who, &users, "long", findings).await;
    browser.go(&format!("{users}?q=maximiliana")).await;
    browser.follow(browser.find("main a.row-link").await).await;
    shown(browser, who, &format!("{users}/details"), "long", findings).await;
}

/// Two windows, one of which saves first (row 27).
async fn tells_of_another_save(browser: &Browser, who: &Administrator, findings: &mut Findings) {
    let path = format!("/accounts/{}/manage-access/partner-visibility?partner={}", who.account, who.viewer);
    browser.go(&path).await;
    let status = browser.evaluate(&SAVE_MEANWHILE.replace("ORDERER", who.orderer)).await;
    assert_eq!(status, 200, "the first save");
    send(browser).await;
    assert_eq!(browser.status().await, 409, "{}", browser.text().await);
    shown(browser, who, &path, "conflict", findings).await;
}
