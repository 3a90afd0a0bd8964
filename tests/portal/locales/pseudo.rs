//! Every page of the demonstration in the two pseudo-locales (ux.md 4.2): what is not accented is hard-coded, what lost a
//! mark was cut, and what is not mirrored would confuse who reads from right to left.

use std::collections::BTreeSet;

use business_center::{demo, i18n::Locale};
use scraper::{ElementRef, Html, Node, Selector};

use crate::support::{Answer, Portal, Visitor};

/// Who walks: a stranger, an administrator, partner staff, and somebody with few rights.
const WALKERS: [&str; 4] =
    ["", "anna.keller@halden.example", "nora.blake@bluepeak.example", "oskar.lind@halden.example"];

/// Where they begin besides the front page.
const DOORS: [&str; 6] = [
    "/",
    "/sign-in",
    "/password-reset",
    "/about/languages",
    "/nowhere",
    "/accounts/1001/manage-access/users?q=nobody@x",
];

/// What shows data, as it is in every language.
const DATA: [&str; 10] =
    ["bdi", "time", "code", "kbd", "script", "style", "textarea", ".brand", ".vendor", "[lang]:not(html)"];

/// What attributes say to people.
const SPOKEN: [&str; 4] = ["title", "aria-label", "data-label", "placeholder"];

/// Words that ICU writes into dates and lists of a language that it does not know.
const OF_ICU: [&str; 14] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "UTC", "and"];

/// A portal with the demonstration in it.
async fn world() -> Portal {
    let portal = Portal::new().await;
    assert!(demo::load(&portal.state).await.unwrap());
    portal
}

/// The names and texts of the demonstration, the longest first.
async fn data(portal: &Portal) -> Vec<String> {
    let said = "select name from organizations union select name from accounts union select name from partners
         union select name from products union select title from agreements union select friendly_name from agreements
         union select purchase_order from agreements union select notice_email from agreements
         union select number from orders union select reason from role_requests union select reference from provisionings
         union select email from people union select first_name || ' ' || last_name from people
         union select email from memberships union select first_name || ' ' || last_name from memberships";
    let mut said: Vec<Option<String>> = sqlx::query_scalar(said).fetch_all(portal.pool()).await.unwrap();
    said.sort_by_key(|text| std::cmp::Reverse(text.as_ref().map_or(0, String::len)));
    said.into_iter().flatten().filter(|text| text.len() > 2).collect()
}

/// Every page that the walkers' links lead to, once for each kind of address and walker.
async fn pages(portal: &Portal, tag: &str) -> Vec<Answer> {
    sqlx::query("update people set language = $1").bind(tag).execute(portal.pool()).await.unwrap();
    let mut pages = Vec::new();
    for email in WALKERS {
        let mut visitor: Visitor = match email {
            "" => portal.visitor(),
            email => portal.signed_in(email).await,
        };
        visitor.cookies.insert("__Host-language".into(), tag.into());
        let mut ahead: Vec<String> = DOORS.map(str::to_owned).to_vec();
        let mut seen = BTreeSet::new();
        while let Some(path) = ahead.pop() {
            if !seen.insert(kind(&path)) {
                continue;
            }
            let answer = visitor.get(&path).await;
            assert!(answer.status.as_u16() < 500, "{path}: {}", answer.body);
            if answer.status.is_redirection() {
                ahead.push(answer.location());
            } else if answer.body.starts_with("<!doctype") && !path.ends_with("/html") {
                ahead.extend(answer.links().into_iter().map(|link| link.split('#').next().unwrap().to_owned()));
                pages.push(answer);
            }
        }
        // What a refused form says.
        let refused = match email {
            "" => visitor.post("/sign-in", &[]).await,
            _ => visitor.post("/profile/details", &[]).await,
        };
        pages.push(refused.expect(422));
    }
    assert!(pages.len() > 80, "only {} pages", pages.len());
    pages
}

/// An address without what tells one account, person or list from another.
fn kind(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let named = |part: &str| if part.contains(|c: char| c.is_ascii_digit()) { "x".into() } else { part.to_owned() };
    let names = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
    let path: Vec<String> = path.split('/').map(named).collect();
    format!("{}?{}", path.join("/"), names.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join("&"))
}

/// Each text of a page that is no data, with what its values were taken out of; attributes that are read aloud included.
fn texts(page: &Answer) -> Vec<String> {
    fn collect(element: ElementRef<'_>, data: &Selector, found: &mut Vec<String>) {
        for name in SPOKEN {
            found.extend(element.attr(name).map(str::to_owned));
        }
        for child in element.children() {
            match child.value() {
                Node::Text(text) => found.push(text.to_string()),
                Node::Element(_) => {
                    let child = ElementRef::wrap(child).unwrap();
                    if !data.matches(&child) {
                        collect(child, data, found);
                    }
                }
                _ => {}
            }
        }
    }
    let html = Html::parse_document(&page.body);
    let mut found = Vec::new();
    collect(html.root_element(), &Selector::parse(&DATA.join(", ")).unwrap(), &mut found);
    found
}

/// Without what stands between the marks that isolate a message's values.
fn without_values(text: &str) -> String {
    let mut depth = 0_i32;
    text.chars()
        .filter(|letter| {
            depth += i32::from(*letter == '\u{2068}');
            let kept = depth == 0;
            depth -= i32::from(*letter == '\u{2069}');
            kept
        })
        .collect()
}

/// Issue 6, point 8: no text of any page is hard-coded, and none is cut or glued to another: each message comes with
/// both of its marks.
#[tokio::test]
async fn no_text_is_hard_coded_or_cut() {
    let (portal, mut wrong) = (world().await, BTreeSet::new());
    let data = data(&portal).await;
    for page in pages(&portal, "en-XA").await {
        assert_eq!(page.attributes("html", "lang"), ["en-XA"], "{}", page.path);
        for text in texts(&page) {
            let own = without_values(&text).replace("Business Center", "");
            let is_text = |text: &str| {
                text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word.len() > 1 && !OF_ICU.contains(&word))
            };
            // Names stand in titles and choices, too.
            let is_hard_coded =
                is_text(&own) && { is_text(&data.iter().fold(own.clone(), |rest, name| rest.replace(name, ""))) };
            if is_hard_coded {
                wrong.insert(format!("{} hard-coded: {}", kind(&page.path), own.trim()));
            }
            // A chart says itself that it shortens a label; its table has the whole.
            if text.matches('⟦').count() != text.matches('⟧').count() && !text.ends_with('…') {
                wrong.insert(format!("{} cut: {}", kind(&page.path), text.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

/// Right to left: each page says so, icons that point along the line are mirrored, addresses are not.
#[tokio::test]
async fn every_page_is_mirrored() {
    let (portal, mut wrong) = (world().await, BTreeSet::new());
    for page in pages(&portal, "ar-XB").await {
        assert_eq!(page.attributes("html", "dir"), ["rtl"], "{}", page.path);
        let html = Html::parse_document(&page.body);
        let select = |css: &str| Selector::parse(css).unwrap();
        for icon in html.select(&select("svg.icon use")) {
            let name = icon.attr("href").unwrap().rsplit('#').next().unwrap();
            let is_flipped = ElementRef::wrap(icon.parent().unwrap()).unwrap().attr("class").unwrap().contains("flip");
            let points = ["left", "right", "log-out", "send", "undo"].iter().any(|word| name.contains(word));
            if points != is_flipped {
                wrong.insert(format!("{}: the icon {name}", kind(&page.path)));
            }
        }
        let ltr = select("[dir=ltr]");
        for element in html.select(&select("main bdi, main a[href^=mailto], main input[type=email]")) {
            let text = element.text().collect::<String>();
            let is_address = text.contains('@') || element.value().name() == "input";
            // Of a message's isolated value the first letter decides, which is Latin.
            if is_address && !ltr.matches(&element) && !text.contains('\u{2068}') {
                wrong.insert(format!("{}: not from left to right: {}", kind(&page.path), element.html()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

/// No list offers them, no header and no import asks for them.
#[test]
fn pseudo_locales_are_for_tests_alone() {
    for tag in ["en-XA", "ar-XB"] {
        assert_eq!(Locale::find(tag).map(Locale::tag), Some(tag));
        assert!(Locale::all().iter().all(|locale| locale.tag() != tag));
        assert!(Locale::by_own_name().iter().all(|locale| locale.tag() != tag));
        assert!(Locale::negotiate(tag).is_none_or(|locale| locale.tag() != tag));
    }
    let (english, accented) = (Locale::english().help_find_text(), Locale::find("en-XA").unwrap().help_find_text());
    let (short, long) = (english.chars().count(), accented.chars().count());
    assert!(long * 10 >= short * 13, "{short} and {long}: {accented}");
}
