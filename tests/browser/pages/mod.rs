//! Every page of the demonstration, found by following the links of several people: it fits, in every width and
//! language, keeps the rules, leads nowhere in vain, the console stays silent, and pictures are kept.

mod address;
mod errors;
mod look;
mod many;
mod rules;
mod states;

use std::collections::BTreeSet;

use crate::support::{Browser, Options, Program};
use address::{file_name, kind};
use look::Findings;

/// Who walks, and where to besides following links; `>` is for what the first row of that list opens.
const WALKS: [(&str, &[&str]); 10] = [
    ("", &["/sign-in", "/password-reset", "/password-reset/made-up", "/demo/mail", "/invitations/made-up", "/nowhere"]),
    (
        "anna.keller@halden.example",
        &[
            "/accounts/1001/manage-access/partner-visibility/preview?partner=BLUEPEAK&orderer=FJORD",
            "/accounts/1001/manage-access/users?q=nobody@halden.example",
            "/accounts/1001/manage-access/users?status=expired&role=account_viewer",
            "/accounts/1001/manage-access/partner-visibility?partner=CASCADE",
            "/accounts/1001/reports?q=zz",
            "/accounts/1001/orders?q=zz",
            "/accounts/1003/agreement",
            "/accounts/1003/agreement/details",
            "/accounts/1001/manage-access/users?q=mikkel.dahl@ >",
            "/accounts/1001/manage-access/users?q=eva.strand@ >",
            "/accounts/1001/manage-access/users/removed >",
            "/accounts/1001/manage-access/users/requests >",
            "/profile/role-requests?account=1002",
            "/accounts/1001/orders?q=PO-71 >",
            "/accounts/none",
            "/accounts/1001",
        ],
    ),
    ("nora.blake@bluepeak.example", &["/partner-center", "/partner-center?q=zz", "/partner-center/accounts/4001"]),
    ("petra.vogel@lindenau.example", &["/accounts/5001/manage-access/users", "/accounts/5001/reports/access"]),
    ("tom.reyes@kestrel.example", &["/accounts/3001", "/accounts/3001/manage-access/partner-visibility"]),
    (
        "oskar.lind@halden.example",
        &["/accounts/1001", "/accounts/1001/manage-access/users", "/profile", "/profile/role-requests"],
    ),
    ("ingrid.solberg@halden.example", &["/accounts/1001/manage-access/users/requests >"]),
    ("camille.aubert@aubert.example", &["/accounts/2001", "/accounts/2001/provisioning"]),
    ("jonas.weber@weber-consulting.example", &["/accounts", "/profile", "/accounts/1001/orders"]),
    ("elin.aas@halden.example", &["/accounts", "/profile", "/profile/role-requests"]),
];

const LINKS: &str = "return [...document.querySelectorAll('a[href]')].map(a => a.href)";

/// R8, WEB-03, WEB-17 and the looks: no page scrolls sideways, breaks its policy or writes to the console; each has a
/// title of its own, one heading, help at the same place, and no link that its reader may not follow.
#[tokio::test]
async fn every_page_fits_and_leaves_the_console_silent() {
    let program = Program::start();
    let mut seen = BTreeSet::new();
    let mut findings = Findings::default();
    for (email, extra) in WALKS {
        let browser = Browser::open(&program.url, Options::default()).await;
        if !email.is_empty() {
            browser.sign_in(email, &program.password()).await;
        }
        let who = email.split('.').next().filter(|name| !name.is_empty()).unwrap_or("visitor");
        findings.next_person();
        walk(&browser, &program.url, who, extra, &mut seen, &mut findings).await;
        browser.close().await;
    }
    assert!(seen.len() > 40, "the walks found too few pages: {seen:#?}");
    assert!(findings.problems.is_empty(), "{}", findings.problems);
}

async fn walk(
    browser: &Browser,
    base: &str,
    who: &str,
    extra: &[&str],
    seen: &mut BTreeSet<String>,
    findings: &mut Findings,
) {
    // Asked for on purpose: looked at once more though somebody else has seen the kind.
    let mut wanted: Vec<_> = extra.iter().map(|path| format!("{base}{path}")).collect();
    let mut ahead = vec![format!("{base}/")];
    while let Some((url, is_wanted)) =
        wanted.pop().map(|url| (url, true)).or_else(|| ahead.pop().map(|url| (url, false)))
    {
        if let Some(list) = url.strip_suffix(" >") {
            browser.go(list).await;
            let first = browser.find("main a.row-link").await.attr("href").await.unwrap().unwrap();
            wanted.push(format!("{base}{first}"));
            continue;
        }
        if kind(base, &url).is_none_or(|kind| !is_wanted && seen.contains(&kind)) {
            continue;
        }
        browser.go(&url).await;
        if !is_wanted && browser.status().await >= 400 {
            findings.add(&url, format!("a link that {who} may not follow"));
        }
        // Where a redirect led.
        let landed = format!("{base}{}", browser.path().await);
        seen.extend(kind(base, &url));
        let Some(kind) = kind(base, &landed) else { continue };
        if !seen.insert(kind.clone()) && !is_wanted && landed != url {
            continue;
        }
        for language in ["en", "fr"] {
            let mark = if landed.contains('?') { '&' } else { '?' };
            browser.go(&format!("{landed}{mark}lang={language}")).await;
            assert_eq!(browser.evaluate("return document.documentElement.lang").await, language, "{landed}");
            if browser.status().await < 400 {
                findings.look_at_title(browser, base, &landed).await;
            }
            findings
                .look(
                    browser,
                    &format!("{landed} ({who}, {language})"),
                    &format!("{}-{who}-{language}", file_name(&kind)),
                )
                .await;
        }
        for language in ["en-XA", "ar-XB"] {
            let mark = if landed.contains('?') { '&' } else { '?' };
            browser.go(&format!("{landed}{mark}lang={language}")).await;
            findings.look_whether_it_fits(browser, &format!("{landed} ({who}, {language})")).await;
        }
        // For following the links.
        browser.go(&landed).await;
        browser.console().await;
        // A filtered or sorted list leads to the same pages as the plain one, and to ever more filters.
        if !landed.contains('?') {
            let links = browser.evaluate(LINKS).await;
            ahead.extend(links.as_array().unwrap().iter().filter_map(|href| href.as_str().map(str::to_owned)));
        }
    }
}

/// The console is where a mistake would be seen: and the rules break: proof that the silence above means
/// something.
#[tokio::test]
async fn the_console_tells_errors_and_what_the_policy_refuses() {
    let program = Program::start();
    let browser = Browser::open(&program.url, Options::default()).await;
    browser.go("/sign-in").await;
    assert_eq!(browser.console().await, [""; 0]);
    browser.evaluate("document.body.setAttribute('style', 'width: 3000px')").await;
    let told = browser.console().await;
    assert!(told.iter().any(|line| line.contains("Content Security Policy")), "{told:?}");
    browser.evaluate("setTimeout(() => missing.function())").await;
    let told = browser.console().await;
    assert!(told.iter().any(|line| line.contains("missing is not defined")), "{told:?}");
    browser.evaluate("document.body.style.width = '3000px'").await;
    assert!(!browser.sticking_out().await.is_empty(), "a page of 3000 px in a window of 1280");
    assert_eq!(browser.broken_rules().await, [""; 0]);
    browser
        .evaluate("document.querySelector('h1').remove(); document.querySelector('main a').style.lineHeight = '9px'")
        .await;
    let broken = browser.broken_rules().await;
    assert!(broken.len() >= 2 && broken.iter().any(|rule| rule.contains("not one h1")), "{broken:?}");
    browser.close().await;
}
