//! Guessing is slowed down, never locked out (P13).

use business_center::domain::access::Role;
use time::Duration;

use crate::support::world::PASSWORD;
use crate::support::{Answer, Portal, Visitor};

async fn portal_with_anna(settings: &[(&str, &str)]) -> Portal {
    let portal = Portal::with(settings).await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    portal
}

async fn guess(visitor: &mut Visitor, email: &str) -> Answer {
    visitor.post("/sign-in", &[("email", email), ("password", "a guess")]).await
}

/// P13, AUT-01: ten guesses for an address, known or not, from wherever they come; then 429, for a while.
#[tokio::test]
async fn the_eleventh_guess_for_an_address_waits() {
    let portal = portal_with_anna(&[]).await;
    for email in ["anna@contoso.example", "nobody@contoso.example"] {
        for _ in 0..10 {
            guess(&mut portal.visitor(), email).await.expect(422);
        }
        let answer = guess(&mut portal.second_process().visitor(), email).await.expect(429);
        let seconds: u64 = answer.headers["retry-after"].to_str().unwrap().parse().unwrap();
        assert!((890..=901).contains(&seconds), "{seconds}");
    }
    let fields = [("email", "anna@contoso.example"), ("password", PASSWORD)];
    portal.visitor().post("/sign-in", &fields).await.expect(429);
    portal.advance(Duration::minutes(16));
    portal.visitor().post("/sign-in", &fields).await.location();
}

/// P13: signing in again and again is no failure.
#[tokio::test]
async fn successes_are_not_counted() {
    let portal = portal_with_anna(&[("BC_LIMITS", "sign_in_address=2,sign_in_client=2")]).await;
    let mut visitor = portal.visitor();
    for _ in 0..6 {
        visitor.post("/sign-in", &[("email", "anna@contoso.example"), ("password", PASSWORD)]).await.location();
    }
}

/// AUT-06: a client that goes through many addresses is stopped, however it forges its own.
#[tokio::test]
async fn one_client_cannot_go_through_many_addresses() {
    let portal = portal_with_anna(&[("BC_LIMITS", "sign_in_client=3")]).await;
    let mut visitor = portal.visitor();
    for n in 0..3 {
        guess(&mut visitor, &format!("person{n}@contoso.example")).await.expect(422);
    }
    guess(&mut visitor, "person4@contoso.example").await.expect(429);
    let real = visitor.client.clone();
    visitor.client = format!("203.0.113.{}, {real}", 7);
    guess(&mut visitor, "person5@contoso.example").await.expect(429);
    guess(&mut portal.visitor(), "person5@contoso.example").await.expect(422);
}

/// AUT-04, P12: only so many hashes wait; more are told to come back, while pages are read as ever.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn too_many_hashes_at_once_are_told_to_come_back() {
    let portal = portal_with_anna(&[]).await;
    let flood = portal.hash_flood();
    let mut statuses = Vec::new();
    for n in 0..20 {
        let answer = guess(&mut portal.visitor(), &format!("person{n}@contoso.example")).await;
        if answer.status == 503 {
            assert!(answer.headers.contains_key("retry-after"));
        }
        statuses.push(answer.status.as_u16());
        portal.visitor().get("/sign-in").await.expect(200);
    }
    flood.iter().for_each(tokio::task::JoinHandle::abort);
    assert!(statuses.contains(&503), "{statuses:?}");
    assert!(statuses.iter().all(|status| matches!(status, 422 | 503)), "{statuses:?}");
}
