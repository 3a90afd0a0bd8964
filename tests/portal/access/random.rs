//! Random requests over all routes (WEB-14), the same ones for the same seed. More of them with `BC_RANDOM_REQUESTS`.

use std::env;

use axum::http::Method;
use business_center::domain::access::Role;
use business_center::router;

use super::ends_the_walk;
use crate::support::{Portal, Visitor};

const SEED: u64 = 0x57_eb14;
const REQUESTS: usize = 2_000;

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % limit as u64).unwrap()
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

const FIELDS: [&str; 24] = [
    "email",
    "password",
    "password_confirmation",
    "current_password",
    "first_name",
    "last_name",
    "language",
    "country",
    "role",
    "account",
    "partner",
    "orderer",
    "version",
    "then",
    "next",
    "q",
    "status",
    "sort",
    "after",
    "before",
    "quantity",
    "product",
    "domain",
    "odd",
];
const VALUES: [&str; 22] = [
    "",
    "1001",
    "2001",
    "anna%40ours.example",
    "%00",
    "%ff%fe",
    "a%0d%0ab",
    "account_administrator",
    "account_viewer",
    "P-1",
    "P-2",
    "-1",
    "0",
    "99999999999999999999",
    "%E2%80%AE",
    "%F0%9F%9A%80",
    "%27%22%3E%3Cx%3E",
    "%25%5F%5C",
    "../../x",
    "//evil.example",
    "fr",
    "name%2Cx",
];
const PARTS: [&str; 12] = [
    "1001",
    "1002",
    "2001",
    "O-1",
    "P-1",
    "nobody",
    "..",
    "%00",
    "%2e%2e%2f",
    "00000000-0000-0000-0000-000000000000",
    "999999999999999999999",
    "%F0%9F%9A%80",
];

fn fields(random: &mut Random, ids: &[&str]) -> String {
    let pairs: Vec<String> = (0..random.below(8))
        .map(|_| {
            let value = if random.below(4) == 0 { random.one(ids) } else { random.one(&VALUES) };
            format!("{}={value}", random.one(&FIELDS))
        })
        .collect();
    pairs.join("&")
}

fn path(random: &mut Random, route: &str, ids: &[&str]) -> String {
    let filled: Vec<&str> = route
        .split('/')
        .map(|part| match part {
            "{account}" | "{customer}" if random.below(3) > 0 => "1001",
            part if part.starts_with('{') && random.below(2) == 0 => random.one(ids),
            part if part.starts_with('{') => random.one(&PARTS),
            part => part,
        })
        .collect();
    filled.join("/")
}

/// WEB-14, WEB-07: whatever is asked by whomever, no answer is an error of ours and no handler panics.
#[tokio::test]
async fn nothing_that_is_asked_is_an_error_of_ours() {
    let portal = Portal::new().await;
    let (ours, theirs) = (portal.organization("1", "Ours").await, portal.organization("2", "Theirs").await);
    let (own, foreign) = (portal.account(ours, "1001").await, portal.account(theirs, "2001").await);
    let partner = portal.partner("P-1", "Partner").await;
    let other = portal.partner("P-2", "Other").await;
    portal.order(&own, partner, "O-1", "LIC-1", 5).await;
    portal.order(&own, other, "O-2", "SUB-1", 5).await;
    portal.order(&foreign, other, "O-3", "LIC-1", 5).await;
    portal.partner_staff(partner, "staff@partner.example").await;
    portal.member(&own, "boss@ours.example", &[Role::AccountAdministrator]).await;
    let member = portal.member(&own, "leo@ours.example", &[Role::AccountViewer]).await.to_string();
    let pending =
        portal.invited(&own, "new@ours.example", &[Role::AccountViewer], time::Duration::DAY).await.to_string();
    let away = portal.member(&foreign, "zoe@theirs.example", &[Role::AccountAdministrator]).await.to_string();
    let ids = [member.as_str(), pending.as_str(), away.as_str()];
    let mut visitors: Vec<Visitor> = vec![portal.visitor(), portal.signed_in("staff@partner.example").await];
    for role in Role::ALL {
        let email = format!("{role}@ours.example");
        portal.member(&own, &email, &[role]).await;
        visitors.push(portal.signed_in(&email).await);
    }

    let count = env::var("BC_RANDOM_REQUESTS").ok().map_or(REQUESTS, |text| text.parse().unwrap());
    let routes = router::paths();
    let mut random = Random(SEED);
    let mut wrong = Vec::new();
    for _ in 0..count {
        let (route, _) = routes[random.below(routes.len())];
        let mut path = path(&mut random, route, &ids);
        if random.below(3) == 0 {
            path = format!("{path}?{}", fields(&mut random, &ids));
        }
        let methods = [Method::GET, Method::POST, Method::POST, Method::HEAD, Method::PUT, Method::DELETE];
        let method = methods[random.below(methods.len())].clone();
        let body = (method != Method::GET).then(|| fields(&mut random, &ids));
        let at = random.below(visitors.len());
        if ends_the_walk(&method, &path) {
            continue;
        }
        let answer = visitors[at].send(method.clone(), &path, body.clone(), &[("sec-fetch-site", "same-origin")]).await;
        if answer.status.as_u16() >= 500 {
            wrong.push(format!("{} visitor {at}: {method} {path} {body:?}", answer.status));
        }
    }
    assert!(wrong.is_empty(), "seed {SEED:#x}:\n{}", wrong.join("\n"));
}
