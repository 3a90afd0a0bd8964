//! Looking at a page as it stands: it fits at every width, keeps the rules, and pictures of it are kept.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::address::kind;
use crate::support::Browser;

/// Opens every menu at once.
const OPEN_MENUS: &str =
    "for (const e of document.querySelectorAll('header details')) { e.removeAttribute('name'); e.open = true; }";
/// From the smallest phone to a large screen, in CSS pixels; pictures are of the second and the fourth.
const WIDTHS: [u32; 5] = [320, 375, 768, 1280, 1920];
const PICTURED: [u32; 2] = [375, 1280];

/// What was found wrong, and what tells pages apart.
#[derive(Default)]
pub struct Findings {
    pub problems: String,
    /// Which kind of page has this title, for one person.
    titles: BTreeMap<String, String>,
}

impl Findings {
    pub fn add(&mut self, page: &str, problem: impl std::fmt::Display) {
        let _ = writeln!(self.problems, "{page}: {problem}");
    }

    /// Somebody else looks now.
    pub fn next_person(&mut self) {
        self.titles.clear();
    }

    /// Looks at the page that stands in the browser, with all that was typed and said; leaves its menus open.
    pub async fn look(&mut self, browser: &Browser, page: &str, name: &str) {
        for line in browser.console().await {
            // The page itself may be one that says "not found": that is an answer, not a mistake.
            if !line.contains("the server responded with a status of 4") {
                self.add(page, line);
            }
        }
        for width in WIDTHS {
            browser.resize(width).await;
            for found in browser.sticking_out().await {
                self.add(page, format!("at {width} px sticks out {found}"));
            }
            if !PICTURED.contains(&width) {
                continue;
            }
            for broken in browser.broken_rules().await {
                self.add(page, format!("at {width} px, {broken}"));
            }
            for scheme in ["light", "dark"] {
                browser.colours(scheme).await;
                browser.shoot_page(&format!("pages/{name}-{width}-{scheme}"), width).await;
            }
        }
        for width in WIDTHS {
            browser.resize(width).await;
            browser.evaluate(OPEN_MENUS).await;
            for found in browser.sticking_out().await {
                self.add(page, format!("at {width} px with open menus sticks out {found}"));
            }
        }
        browser.resize(1280).await;
    }

    /// Looks at a page in a pseudo-locale, whose texts are longer or run from right to left.
    pub async fn look_whether_it_fits(&mut self, browser: &Browser, page: &str) {
        for width in [320, 768, 1280] {
            browser.resize(width).await;
            for found in browser.sticking_out().await {
                self.add(page, format!("at {width} px sticks out {found}"));
            }
        }
        browser.evaluate(OPEN_MENUS).await;
        for width in [320, 1280] {
            browser.resize(width).await;
            for found in browser.sticking_out().await {
                self.add(page, format!("at {width} px with open menus sticks out {found}"));
            }
        }
    }

    /// No two kinds of page have the same title: bookmarks and histories would not tell them apart.
    pub async fn look_at_title(&mut self, browser: &Browser, base: &str, url: &str) {
        let title = browser.evaluate("return document.title").await.as_str().unwrap().to_owned();
        let plain = url.split('?').next().unwrap_or(url);
        // The front page is the sign-in page, to visitors.
        let Some(kind) = kind(base, plain).filter(|kind| kind != "/") else { return };
        let first = self.titles.entry(title.clone()).or_insert_with(|| kind.clone()).clone();
        if first != kind {
            self.add(url, format!("has the title of {first}, {title}"));
        }
    }
}
