//! No query string and no path makes a page fail (TEN-07, TEN-09): generated from the route table, with what the pages'
//! own links and forms send and with what nobody would.

use std::collections::BTreeSet;

use axum::http::Method;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use business_center::domain::access::Role;
use business_center::router;
use business_center::web::authorize::Access;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};
use tokio::runtime::Handle;
use tokio::task::block_in_place;

use super::fill;
use crate::support::{Portal, Visitor};

const ADMINISTRATOR: &str = "anna@ours.example";
const STAFF: &str = "staff@partner.example";

/// Values that mean something somewhere, or almost do.
fn nasty() -> Vec<String> {
    let member = |sort: &str, key: &str, position: &str| {
        URL_SAFE_NO_PAD.encode(format!(r#"["members","{sort}","{key}","a@x.example",{position}]"#))
    };
    let mut values: Vec<String> = [
        "",
        " ",
        "0",
        "-1",
        "1e9",
        "99999999999999999999",
        "null",
        "%",
        "_",
        "\\",
        "'",
        "\"",
        "';--",
        "\u{0}",
        "\u{7f}",
        "\u{202e}x",
        "\u{fffd}",
        "é",
        "😀",
        "~",
        "~~",
        "~~~",
        "a~b~c",
        "P-1~P-1~LIC-1",
        "LIC-1~P-1",
        "2026-01-15",
        "2026-02-30",
        "0000-01-01",
        "-009999-01-01",
        "+009999-12-31",
        "9999-12-31",
        "99999-01-01",
        "-4713-01-01",
        "2026-W01-1",
        "2026-001",
        "-infinity",
        "infinity",
        "now",
        "-009999-01-01~O-1",
        "+009999-12-31~O-1~1",
        "0000-01-01~O-1",
        "2026-01-15~O-1",
        "2026-01-15~O-1~99999999999",
        "2026-01-15~O-1~-2147483648",
        "9223372036854775808",
        "-9223372036854775808",
        "2147483648",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "active",
        "pending",
        "expired",
        "expiring",
        "account_administrator",
        "-email",
        "name",
        "-name",
        "last_sign_in",
        "-last_sign_in",
        "number",
        "-date",
        "quantity",
        "-end",
        "next_end",
        "organization",
        "month",
        "year",
        "own",
        "granted",
        "license",
        "all",
        "FR",
        "ZZ",
        "fr",
        "xx",
        "25",
        "100",
        "1095",
        "bWVtYmVycw",
        "====",
        "W10",
        "bnVsbA",
        "@",
        "@x",
        "a@x.example",
    ]
    .map(str::to_owned)
    .into();
    for key in ["-infinity", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59", "0000-01-01T00:00:00+23:59", "x", ""]
    {
        for sort in ["email", "-name", "last_sign_in", "-last_sign_in"] {
            values.push(member(sort, key, "4294967295"));
        }
    }
    values.push(member("email", "\\u0000", "0"));
    values.push(member("email", "", "-1"));
    values.push(member("email", "", "1e400"));
    values.push("x".repeat(2_200));
    values.push(URL_SAFE_NO_PAD.encode("[".repeat(1_500)));
    values
}

/// The names and values that the pages' own links and forms have.
async fn sent(visitor: &mut Visitor, paths: &[String]) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut names, mut values) = (BTreeSet::new(), BTreeSet::new());
    // The first pages, and those that follow them.
    let mut pages: Vec<String> = paths.to_vec();
    for index in 0.. {
        let Some(path) = pages.get(index) else { break };
        let answer = visitor.get(path).await;
        if index < paths.len() {
            pages.extend(answer.attributes("a[rel=next]", "href"));
        }
        names.extend(answer.attributes("form[method=get] [name]", "name"));
        values.extend(answer.attributes("form[method=get] option", "value"));
        for link in answer.attributes("a[href*='?']", "href") {
            let query = link.split_once('?').unwrap_or_default().1;
            for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
                names.insert(name.into_owned());
                values.insert(value.into_owned());
            }
        }
    }
    (names, values)
}

async fn world() -> Portal {
    let portal = Portal::new().await;
    let ours = portal.organization("1", "Ours").await;
    let account = portal.account(ours, "1001").await;
    portal.member(&account, ADMINISTRATOR, &[Role::AccountAdministrator]).await;
    let (partner, other) = (portal.partner("P-1", "Partner").await, portal.partner("P-2", "Other").await);
    portal.partner_staff(partner, STAFF).await;
    for number in 0..30 {
        portal.invited(&account, &format!("m{number}@ours.example"), &[Role::ReportViewer], time::Duration::DAY).await;
    }
    portal.order(&account, partner, "O-1", "LIC-1", 5).await;
    portal.order(&account, other, "X-1", "SUB-1", 5).await;
    // More than a page of everything, so that there are cursors to spoil.
    for statement in [
        "insert into products (id, name, kind) select 'LIC-X' || n, 'Product ' || n, 'license' from generate_series(1, 60) n",
        "insert into orders (channel_id, number, ordered_on)
         select channel_id, 'O-1-' || n, '2026-01-15'::date + n from orders, generate_series(1, 60) n where number = 'O-1'",
        "insert into order_lines (channel_id, order_id, line, quantity, starts_on, ends_on, product_id)
         select o.channel_id, o.id, n, n, current_date, current_date + n, 'LIC-X' || least(n, 60)
           from orders o, generate_series(2, 120) n where o.number = 'O-1'",
        "update memberships set removed_at = now() where email like 'm1%'",
    ] {
        sqlx::query(statement).execute(portal.pool()).await.unwrap();
    }
    portal
}

/// A query with these names, each with one of these values, spoiled or not; some names twice, some not of text.
fn queries(names: Vec<String>, values: Vec<String>) -> impl Strategy<Value = String> {
    let value = prop_oneof![
        6 => select(values.clone()).prop_map(|value| encode(&value)),
        2 => (select(values.clone()), any::<proptest::sample::Index>(), any::<char>()).prop_map(|(value, at, other)| {
            let mut characters: Vec<char> = value.chars().collect();
            if !characters.is_empty() {
                let at = at.index(characters.len());
                characters[at] = other;
            }
            encode(&characters.into_iter().collect::<String>())
        }),
        1 => (select(values), any::<proptest::sample::Index>())
            .prop_map(|(value, at)| encode(&value.chars().take(at.index(value.len() + 1)).collect::<String>())),
        1 => any::<String>().prop_map(|value| encode(&value)),
        1 => "[%0-9A-Fa-f=&+]{0,12}",
    ];
    let name = prop_oneof![9 => select(names), 1 => "[a-z\\[\\]%0-9]{0,6}"];
    proptest::collection::vec((name, value), 1..5).prop_map(|pairs| {
        pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    })
}

fn encode(value: &str) -> String {
    url::form_urlencoded::byte_serialize(value.as_bytes()).collect()
}

/// The paths that answer a GET, with their reader: every page and file.
fn pages() -> Vec<(&'static str, String)> {
    let member = "00000000-0000-0000-0000-000000000000";
    let own = |(path, access): (&'static str, Access)| {
        (if access == Access::Partner { STAFF } else { ADMINISTRATOR }, fill(path, "1001", member))
    };
    router::paths().into_iter().map(own).collect()
}

/// `None` if the page answers; what is wrong otherwise. Too many files at once is no failure.
async fn wrong(visitor: &mut Visitor, path: &str) -> Option<String> {
    let answer = visitor.send(Method::GET, path, None, &[]).await;
    let status = answer.status.as_u16();
    let busy = status == 503 && (path.contains(".csv") || path.contains(".xlsx"));
    (status >= 500 && !busy).then(|| format!("GET {path} answered {status}"))
}

/// TEN-07, TEN-09: whatever a query says, every page and file answers; dates beyond PostgreSQL's, cursors of other lists,
/// spoiled ones, text where numbers are meant.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_query_makes_a_page_fail() {
    let portal = world().await;
    let (mut anna, mut staff) = (portal.signed_in(ADMINISTRATOR).await, portal.signed_in(STAFF).await);
    let of = |reader: &str| pages().into_iter().filter(|(own, _)| *own == reader).map(|(_, path)| path).collect();
    let (ours, theirs): (Vec<String>, Vec<String>) = (of(ADMINISTRATOR), of(STAFF));
    let (mut names, mut values) = sent(&mut anna, &ours).await;
    let more = sent(&mut staff, &theirs).await;
    names.extend(more.0);
    values.extend(more.1);
    for name in ["q", "status", "role", "sort", "after", "before", "size", "from", "to", "product", "partner", "term"] {
        assert!(names.contains(name), "no page sends {name}: {names:?}");
    }
    assert!(values.iter().any(|value| value.starts_with("2026-") && value.contains('~')), "no cursor: {values:?}");
    values.extend(nasty());
    let (names, values): (Vec<String>, Vec<String>) = (names.into_iter().collect(), values.into_iter().collect());

    let mut dates = 0;
    // Each value under every name at once.
    let lists: Vec<(bool, &String)> = ours
        .iter()
        .map(|path| (true, path))
        .chain(theirs.iter().map(|path| (false, path)))
        .filter(|(_, path)| path.rsplit('.').next() != Some("xlsx"))
        .collect();
    for (round, value) in nasty().iter().filter(|value| !value.contains('\0')).enumerate() {
        let query: Vec<String> = names.iter().map(|name| format!("{name}={}", encode(value))).collect();
        let query = query.join("&");
        for (_, (own, path)) in lists.iter().enumerate().filter(|(index, _)| index % 4 == round % 4) {
            let visitor = if *own { &mut anna } else { &mut staff };
            assert_eq!(wrong(visitor, &format!("{path}?{query}")).await, None);
        }
    }

    // Each odd day in each field for a day.
    for (own, path) in &lists {
        let visitor = if *own { &mut anna } else { &mut staff };
        let fields = visitor.get(&format!("{path}?from=2026-01-15")).await.attributes("form [type=date]", "name");
        dates += fields.len();
        for field in fields {
            for day in nasty().iter().filter(|value| value.contains(['-', '+', '0'])) {
                for path in [format!("{path}?"), format!("{path}.csv?")] {
                    assert_eq!(wrong(visitor, &format!("{path}{field}={}", encode(day))).await, None);
                }
            }
        }
    }
    assert!(dates >= 8, "fields for days: {dates}");

    // Any names with any values.
    let strategy = (select(pages()), queries(names, values));
    let mut runner = TestRunner::new(Config { cases: 600, failure_persistence: None, ..Config::default() });
    runner
        .run(&strategy, |((reader, path), query)| {
            let mut visitor = if reader == STAFF { staff.clone() } else { anna.clone() };
            let path = format!("{path}?{query}");
            let wrong = block_in_place(|| Handle::current().block_on(wrong(&mut visitor, &path)));
            prop_assert_eq!(wrong, None);
            Ok(())
        })
        .unwrap();
}

/// TEN-01, TEN-09: whatever stands where a path has a number or an id, the answer is a page.
#[tokio::test]
async fn no_path_makes_a_page_fail() {
    let portal = world().await;
    let (mut anna, mut staff) = (portal.signed_in(ADMINISTRATOR).await, portal.signed_in(STAFF).await);
    let odd = [
        "%00",
        "%ff",
        "%F0%9F%98%80",
        "%E2%80%AE",
        "..%2f..",
        "%2e%2e",
        "-1",
        "0",
        "99999999999999999999",
        "'",
        "%25",
        "9223372036854775807",
        "x.csv",
        ".csv",
        "00000000-0000-0000-0000-000000000000",
        "O-1%00",
        "%0A",
        &"x".repeat(3_000),
    ];
    for (route, access) in router::paths().into_iter().filter(|(route, _)| route.contains('{')) {
        for value in odd {
            // The last parameter odd and the others right, then all of them odd.
            let last = route.rfind('{').unwrap();
            let end = last + route[last..].find('}').unwrap() + 1;
            let one = fill(&format!("{}{value}{}", &route[..last], &route[end..]), "1001", value);
            for path in [one, fill(route, value, value)] {
                let visitor = if access == Access::Partner { &mut staff } else { &mut anna };
                assert_eq!(wrong(visitor, &path).await, None);
            }
        }
    }
}
