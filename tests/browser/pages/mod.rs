//! Every page of the demonstration, found by following the links of several people: it fits, in every width and
//! language, the console stays silent, and pictures are kept.

mod address;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::support::{Browser, Options, Program};
use address::{file_name, kind};

/// Who walks, and where to besides following links.
const WALKS: [(&str, &[&str]); 6] = [
    ("", &["/sign-in", "/password-reset", "/demo/mail", "/invitations/made-up", "/nowhere"]),
    (
        "anna.keller@halden.example",
        &[
            "/accounts/1001/manage-access/partner-visibility/preview?partner=BLUEPEAK&orderer=FJORD",
            "/accounts/1001/manage-access/users?q=nobody@halden.example",
            "/accounts/none",
            "/accounts/1001",
        ],
    ),
    ("nora.blake@bluepeak.example", &["/partner-center", "/partner-center?q=zz"]),
    ("petra.vogel@lindenau.example", &["/accounts/5001/manage-access/users"]),
    ("tom.reyes@kestrel.example", &["/accounts/3001/manage-access/partner-visibility"]),
    ("oskar.lind@halden.example", &["/accounts/1001", "/accounts/1001/manage-access/users"]),
];

const LINKS: &str = "return [...document.querySelectorAll('a[href]')].map(a => a.href)";

/// Opens every menu at once.
const OPEN_MENUS: &str =
    "for (const e of document.querySelectorAll('header details')) { e.removeAttribute('name'); e.open = true; }";

/// R8, WEB-03, WEB-17 and the looks: no page scrolls sideways, breaks its policy or writes to the console.
#[tokio::test]
async fn every_page_fits_and_leaves_the_console_silent() {
    let program = Program::start();
    let mut seen = BTreeSet::new();
    let mut problems = String::new();
    for (email, extra) in WALKS {
        let browser = Browser::open(&program.url, Options::default()).await;
        if !email.is_empty() {
            browser.sign_in(email, &program.password()).await;
        }
        let who = email.split('.').next().filter(|name| !name.is_empty()).unwrap_or("visitor");
        walk(&browser, &program.url, who, extra, &mut seen, &mut problems).await;
        browser.close().await;
    }
    assert!(seen.len() > 30, "the walks found too few pages: {seen:#?}");
    assert!(problems.is_empty(), "{problems}");
}

async fn walk(
    browser: &Browser,
    base: &str,
    who: &str,
    extra: &[&str],
    seen: &mut BTreeSet<String>,
    problems: &mut String,
) {
    // Asked for on purpose: looked at once more though somebody else has seen the kind.
    let mut wanted: Vec<_> = extra.iter().map(|path| format!("{base}{path}")).collect();
    let mut ahead = vec![format!("{base}/")];
    while let Some((url, is_wanted)) =
        wanted.pop().map(|url| (url, true)).or_else(|| ahead.pop().map(|url| (url, false)))
    {
        if kind(base, &url).is_none_or(|kind| !is_wanted && seen.contains(&kind)) {
            continue;
        }
        browser.go(&url).await;
        // Where a redirect led.
        let landed = format!("{base}{}", browser.path().await);
        seen.extend(kind(base, &url));
        let Some(kind) = kind(base, &landed) else { continue };
        if !seen.insert(kind.clone()) && !is_wanted && landed != url {
            continue;
        }
        look(browser, &landed, &format!("{}-{who}", file_name(&kind)), problems).await;
        // A filtered or sorted list leads to the same pages as the plain one, and to ever more filters.
        if !landed.contains('?') {
            let links = browser.evaluate(LINKS).await;
            ahead.extend(links.as_array().unwrap().iter().filter_map(|href| href.as_str().map(str::to_owned)));
        }
    }
}

/// Looks at one page in both languages, every width and both colour schemes.
async fn look(browser: &Browser, url: &str, name: &str, problems: &mut String) {
    for language in ["en", "fr"] {
        let mark = if url.contains('?') { '&' } else { '?' };
        browser.go(&format!("{url}{mark}lang={language}")).await;
        for line in browser.console().await {
            // The page itself may be one that says "not found": that is an answer, not a mistake.
            if !line.contains("the server responded with a status of 40") {
                let _ = writeln!(problems, "{url} ({language}): {line}");
            }
        }
        for width in [320, 375, 1280] {
            browser.resize(width).await;
            for found in browser.sticking_out().await {
                let _ = writeln!(problems, "{url} ({language}, {width} px) sticks out: {found}");
            }
            if width > 320 {
                for scheme in ["light", "dark"] {
                    browser.colours(scheme).await;
                    browser.shoot_page(&format!("pages/{name}-{width}-{scheme}-{language}"), width).await;
                }
            }
        }
        for width in [320, 375, 1280] {
            browser.resize(width).await;
            browser.evaluate(OPEN_MENUS).await;
            for found in browser.sticking_out().await {
                let _ = writeln!(problems, "{url} ({language}, {width} px, menus open) sticks out: {found}");
            }
        }
    }
    // For following the links.
    browser.go(url).await;
    browser.console().await;
}

/// The console is where a mistake would be seen: proof that the silence above means something.
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
    browser.close().await;
}
