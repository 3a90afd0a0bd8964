//! What a session is and how it ends (P9).

use business_center::domain::access::Role;
use time::Duration;

use super::{portal_with_anna, sign_in};
use crate::support::world::PASSWORD;

const COOKIE: &str = "__Host-session";

/// SES-01: the id from before the sign-in is dead, an invented one is never adopted.
#[tokio::test]
async fn a_sign_in_gets_a_new_session_id() {
    let portal = portal_with_anna().await;
    let mut anna = portal.visitor();
    anna.cookies.insert(COOKIE.into(), "AAAAAAAAAAAAAAAAAAAAAA".into());
    sign_in(&mut anna, "/sign-in", "anna@contoso.example", PASSWORD).await.location();
    let first = anna.cookies[COOKIE].clone();
    assert_ne!(first, "AAAAAAAAAAAAAAAAAAAAAA");
    let mut thief = portal.visitor();
    thief.cookies = anna.cookies.clone();
    anna.post("/sign-in", &[("email", "anna@contoso.example"), ("password", PASSWORD)]).await.location();
    assert_ne!(anna.cookies[COOKIE], first);
    assert!(thief.get("/profile").await.location().starts_with("/sign-in"), "the id from before is dead");
}

/// SES-02, SES-03: authority ends with the next click, in that organisation alone.
#[tokio::test]
async fn a_removed_member_is_out_at_once_and_stays_in_elsewhere() {
    let portal = portal_with_anna().await;
    let fabrikam = portal.organization("2", "Fabrikam").await;
    let account = portal.account(fabrikam, "2001").await;
    portal.member(&account, "zoe@fabrikam.example", &[Role::AccountAdministrator]).await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountViewer]).await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    anna.get("/accounts/2001").await.expect(200);
    sqlx::query(
        "update memberships set removed_at = now() where organization_id = $1 and email = 'anna@contoso.example'",
    )
    .bind(fabrikam)
    .execute(portal.pool())
    .await
    .unwrap();
    anna.get("/accounts/2001").await.expect(404);
    anna.get("/accounts/1001").await.expect(200);
}

/// SES-06: signing out ends the session on the server and removes the cookie in a way that browsers obey.
#[tokio::test]
async fn signing_out_ends_the_session_itself() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let kept = anna.cookies.clone();
    let answer = anna.get("/profile").await.form("form[action='/sign-out']").submit(&mut anna).await;
    let cookie = answer.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.contains("Max-Age=0") && cookie.contains("Secure") && cookie.contains("Path=/"), "{cookie}");
    assert!(anna.follow(&answer).await.says("You are signed out."));
    anna.cookies = kept;
    assert!(anna.get("/profile").await.location().starts_with("/sign-in"));
    assert_eq!(portal.events("person.session.ended").await, 1);
}

/// SES-07: the cookie is bound to this host and TLS, and no script reads it.
#[tokio::test]
async fn the_cookie_has_every_attribute() {
    let portal = portal_with_anna().await;
    let answer = sign_in(&mut portal.visitor(), "/sign-in", "anna@contoso.example", PASSWORD).await;
    let cookie = answer.headers["set-cookie"].to_str().unwrap().to_owned();
    for attribute in ["__Host-session=", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(attribute), "{attribute}: {cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
}

/// SES-10: odd cookies confuse nobody.
#[tokio::test]
async fn odd_cookies_are_strangers() {
    let portal = portal_with_anna().await;
    for cookie in ["%%%", "", &"x".repeat(8000), "AAAA; __Host-session=BBBB"] {
        let mut visitor = portal.visitor();
        visitor.cookies.insert(COOKIE.into(), cookie.into());
        assert!(visitor.get("/profile").await.location().starts_with("/sign-in"), "{cookie:.20}");
    }
}

/// P9: half an hour idle, or twelve hours in all, end a session.
#[tokio::test]
async fn a_session_ends_when_idle_and_after_twelve_hours() {
    let portal = portal_with_anna().await;
    let mut anna = portal.visitor();
    sign_in(&mut anna, "/sign-in", "anna@contoso.example", PASSWORD).await.location();
    for _ in 0..24 {
        anna.get("/profile").await.expect(200);
        portal.advance(Duration::minutes(29));
    }
    anna.get("/profile").await.expect(200);
    portal.advance(Duration::minutes(29));
    assert!(anna.get("/profile").await.location().starts_with("/sign-in"), "twelve hours are over");
    sign_in(&mut anna, "/sign-in", "anna@contoso.example", PASSWORD).await.location();
    portal.advance(Duration::minutes(31));
    assert!(anna.get("/profile").await.location().starts_with("/sign-in"), "idle too long");
}

/// S8: a cookie whose session is over is taken back in a way that browsers obey.
#[tokio::test]
async fn a_dead_cookie_is_taken_back() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    sqlx::query("delete from sessions").execute(portal.pool()).await.unwrap();
    let answer = anna.get("/sign-in").await.expect(200);
    let cookie = answer.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-session=;") && cookie.contains("Secure"), "{cookie}");
    assert_eq!(answer.headers.get_all("set-cookie").iter().count(), 1);
    assert!(anna.cookies.is_empty());
}

/// Reading pages writes nothing into the session; a banner is shown once.
#[tokio::test]
async fn a_page_without_a_banner_leaves_the_session_alone() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    anna.get("/accounts/1001").await.expect(200);
    let version = || async {
        let row = sqlx::query_scalar::<_, String>("select xmin::text from sessions").fetch_one(portal.pool());
        row.await.unwrap()
    };
    let before = version().await;
    anna.get("/profile").await.expect(200);
    anna.get("/accounts/1001").await.expect(200);
    assert_eq!(version().await, before);
}

/// What can never be used again is swept; what can be, stays.
#[tokio::test]
async fn dead_sessions_are_swept() {
    let portal = portal_with_anna().await;
    portal.signed_in("anna@contoso.example").await;
    let count = || async {
        sqlx::query_scalar::<_, i64>("select count(*) from sessions").fetch_one(portal.pool()).await.unwrap()
    };
    portal.advance(Duration::hours(11));
    business_center::jobs::sweep::sweep(&portal.state).await.unwrap();
    assert_eq!(count().await, 1);
    portal.advance(Duration::hours(2));
    business_center::jobs::sweep::sweep(&portal.state).await.unwrap();
    assert_eq!(count().await, 0);
}
