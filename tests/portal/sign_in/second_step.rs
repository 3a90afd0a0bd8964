//! The second step of a sign-in (issue 5, own sign-in security; SES-01, P13).

use time::Duration;

use super::{portal_with_anna, sign_in};
use crate::support::world::PASSWORD;
use crate::support::{Answer, Authenticator, Portal, Visitor};

const ANNA: &str = "anna@contoso.example";
const SESSION: &str = "__Host-session";
const WAITING: &str = "__Host-second-step";

async fn portal_with_app() -> (Portal, Authenticator, Vec<String>) {
    let portal = portal_with_anna().await;
    let (app, codes) = portal.second_factor(&mut portal.signed_in(ANNA).await).await;
    (portal, app, codes)
}

/// As far as the password.
async fn begin(mut visitor: Visitor, page: &str) -> (Visitor, Answer) {
    let answer = sign_in(&mut visitor, page, ANNA, PASSWORD).await;
    assert!(answer.location().starts_with("/sign-in/second-step"), "{}", answer.location());
    let page = visitor.follow(&answer).await.expect(200);
    (visitor, page)
}

async fn enter(visitor: &mut Visitor, page: &Answer, code: &str) -> Answer {
    page.form("main form:has(#code)").set("code", code).submit(visitor).await
}

/// The password alone gives no session; the code does, and leads to the page that was asked for. SES-01: under a new id,
/// and what waited is over.
#[tokio::test]
async fn the_session_begins_after_the_second_step() {
    let (portal, app, _) = portal_with_app().await;
    let inner = portal.visitor().get("/profile?from=mail").await.location();
    let (mut anna, page) = begin(portal.visitor(), &inner).await;
    assert_eq!(anna.cookies.keys().collect::<Vec<_>>(), [WAITING]);
    assert!(anna.get("/profile").await.location().starts_with("/sign-in"));
    assert_eq!(portal.events("person.session.started").await, 0);
    let waited = anna.cookies.clone();
    let code = app.code(portal.now().await);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for junk in [wrong, "", "12345", "abcdef"] {
        let refused = enter(&mut anna, &page, junk).await.expect(422);
        assert_eq!(refused.attributes("[aria-invalid=true]", "id"), ["code"], "{junk}");
        assert_eq!(refused.form("main form:has(#code)").values("next"), ["/profile?from=mail"]);
    }
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    let answer = enter(&mut anna, &page, &spaced).await;
    let set: Vec<&str> = answer.headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap()).collect();
    assert!(
        set.iter().all(|c| c.contains("HttpOnly") && c.contains("Secure") && c.contains("SameSite=Lax")),
        "{set:?}"
    );
    assert_eq!(answer.location(), "/profile?from=mail");
    assert_eq!(anna.cookies.keys().collect::<Vec<_>>(), [SESSION]);
    anna.get("/profile").await.expect(200);
    assert_eq!(anna.get("/sign-in/second-step").await.location(), "/", "nothing waits any more");
    let step: Option<String> =
        sqlx::query_scalar("select details->>'second_step' from audit_events where event = 'person.session.started'")
            .fetch_one(portal.pool())
            .await
            .unwrap();
    assert_eq!(step.as_deref(), Some("authenticator"));

    portal.advance(Duration::seconds(30));
    let mut thief = portal.visitor();
    thief.cookies = waited;
    let fields = [("code", app.code(portal.now().await))];
    let answer = thief.post("/sign-in/second-step", &[("code", fields[0].1.as_str())]).await;
    assert!(answer.location().starts_with("/sign-in?"), "what waited was used up");
}

/// A code is taken once: not from another process, not by two at once, and no older one after it.
#[tokio::test]
async fn a_code_works_once() {
    let (portal, app, _) = portal_with_app().await;
    let (mut one, page) = begin(portal.visitor(), "/sign-in").await;
    let (mut other, _) = begin(portal.second_process().visitor(), "/sign-in").await;
    let now = portal.now().await;
    let (code, before) = (app.code(now), app.code(now - Duration::seconds(30)));
    let (mut third, third_page) = begin(portal.visitor(), "/sign-in").await;
    let (first, second) = tokio::join!(enter(&mut one, &page, &code), enter(&mut other, &page, &code));
    let mut statuses = [first.status.as_u16(), second.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    enter(&mut third, &third_page, &code).await.expect(422);
    enter(&mut third, &third_page, &before).await.expect(422);
    portal.advance(Duration::seconds(30));
    enter(&mut third, &third_page, &app.code(portal.now().await)).await.location();
}

/// A recovery code works once, however it is typed, and the person is told.
#[tokio::test]
async fn a_recovery_code_works_once() {
    let (portal, _, codes) = portal_with_app().await;
    let typed = codes[0].to_uppercase().replace('-', " ");
    for (expected, code) in [(303, &typed), (422, &codes[0]), (303, &codes[1])] {
        let (mut anna, page) = begin(portal.visitor(), "/sign-in").await;
        let form = page.form("main form:has(#recovery_code)").set("recovery_code", code);
        let answer = form.submit(&mut anna).await.expect(expected);
        if expected == 422 {
            assert_eq!(answer.attributes("[aria-invalid=true]", "id"), ["recovery_code"]);
            assert_eq!(answer.count("main details[open]"), 1);
        }
    }
    assert_eq!(portal.queued("second_factor_changed", ANNA).await, 3, "set up, and two codes used");
}

/// P13: five guesses for a person, from wherever and in whichever process they are made; then 429, for a while. Its owner
/// gets in by a recovery code meanwhile.
#[tokio::test]
async fn guesses_at_the_code_are_limited_for_the_person() {
    let (portal, app, codes) = portal_with_app().await;
    for n in 0..5 {
        let visitor = if n % 2 == 0 { portal.visitor() } else { portal.second_process().visitor() };
        let (mut anna, page) = begin(visitor, "/sign-in").await;
        enter(&mut anna, &page, "12345").await.expect(422);
    }
    let (mut anna, page) = begin(portal.second_process().visitor(), "/sign-in").await;
    let answer = enter(&mut anna, &page, &app.code(portal.now().await)).await.expect(429);
    assert!(answer.headers.contains_key("retry-after"));
    let form = page.form("main form:has(#recovery_code)").set("recovery_code", &codes[0]);
    form.submit(&mut anna).await.location();
    // Which gives whoever guesses no more guesses.
    let (mut anna, page) = begin(portal.visitor(), "/sign-in").await;
    enter(&mut anna, &page, &app.code(portal.now().await)).await.expect(429);
    portal.advance(Duration::minutes(16));
    let (mut anna, page) = begin(portal.visitor(), "/sign-in").await;
    enter(&mut anna, &page, &app.code(portal.now().await)).await.location();
}

/// P13: signing in again and again is no failure.
#[tokio::test]
async fn right_codes_are_not_counted() {
    let (portal, app, _) = portal_with_app().await;
    for _ in 0..7 {
        let (mut anna, page) = begin(portal.visitor(), "/sign-in").await;
        enter(&mut anna, &page, &app.code(portal.now().await)).await.location();
        portal.advance(Duration::seconds(30));
    }
}

/// What waits ends after ten minutes, and with a change of password (SES-04).
#[tokio::test]
async fn what_waits_ends_by_itself() {
    let (portal, app, _) = portal_with_app().await;
    let (mut slow, page) = begin(portal.visitor(), "/sign-in").await;
    portal.advance(Duration::minutes(11));
    let answer = enter(&mut slow, &page, &app.code(portal.now().await)).await;
    assert_eq!(answer.location(), "/sign-in?next=%2F&late");
    let page = slow.follow(&answer).await.expect(200);
    assert!(page.says("You took longer than 10 minutes"), "{}", page.text());
    assert!(!slow.cookies.contains_key(WAITING), "said once");
    assert_eq!(slow.get("/sign-in/second-step?next=%2Fprofile").await.location(), "/sign-in?next=%2Fprofile");
    assert!(!slow.get("/sign-in").await.says("10 minutes"));
    business_center::jobs::sweep::sweep(&portal.state).await.unwrap();
    let left: i64 = sqlx::query_scalar("select count(*) from pending_sign_ins").fetch_one(portal.pool()).await.unwrap();
    assert_eq!(left, 0);
    let (mut anna, page) = begin(portal.visitor(), "/sign-in").await;
    sqlx::query("update people set session_epoch = session_epoch + 1").execute(portal.pool()).await.unwrap();
    let answer = enter(&mut anna, &page, &app.code(portal.now().await)).await;
    assert!(answer.location().starts_with("/sign-in?"), "{}", answer.location());
    for odd in ["", "junk", &"x".repeat(43)] {
        let mut odd_one = portal.visitor();
        odd_one.cookies.insert(WAITING.into(), odd.into());
        assert!(odd_one.get("/sign-in/second-step").await.location().starts_with("/sign-in?"));
    }
}

/// The browser keeps its cookie beyond the ten minutes, else nobody could be told why they start again; the way on is kept.
#[tokio::test]
async fn who_comes_too_late_is_told_and_comes_through() {
    let (portal, app, _) = portal_with_app().await;
    let mut anna = portal.visitor();
    let inner = anna.get("/profile/details").await.location();
    let answer = sign_in(&mut anna, &inner, ANNA, PASSWORD).await;
    let set = answer.headers.get("set-cookie").unwrap().to_str().unwrap();
    let kept: i64 = set.split("Max-Age=").nth(1).unwrap().split(';').next().unwrap().parse().unwrap();
    assert!(kept > 3_600, "{set}");
    portal.advance(Duration::minutes(11));
    let again = anna.get(&answer.location()).await;
    let page = anna.follow(&again).await.expect(200);
    assert!(page.says("You took longer than 10 minutes"));
    let answer = page.form("main form").set("email", ANNA).set("password", PASSWORD).submit(&mut anna).await;
    let page = anna.follow(&answer).await.expect(200);
    let answer = enter(&mut anna, &page, &app.code(portal.now().await)).await;
    assert_eq!(answer.location(), "/profile/details");
}

/// A password reset by mail is no way around the second step.
#[tokio::test]
async fn a_password_reset_leads_to_the_second_step() {
    let (portal, app, _) = portal_with_app().await;
    let mut anna = portal.visitor();
    anna.post("/password-reset", &[("email", ANNA)]).await.expect(200);
    let id: uuid::Uuid = sqlx::query_scalar("select id from password_resets").fetch_one(portal.pool()).await.unwrap();
    let path = business_center::paths::password_reset(portal.state.secret.reset_token(id).expose());
    let form = anna.get(&path).await.expect(200).form("main form");
    let chosen = "seven green lanterns";
    let answer = form.set("password", chosen).set("password_confirmation", chosen).submit(&mut anna).await;
    assert!(!anna.cookies.contains_key(SESSION));
    let page = anna.follow(&answer).await.expect(200);
    let answer = enter(&mut anna, &page, &app.code(portal.now().await)).await;
    assert_eq!(answer.location(), "/");
    let home = anna.follow(&answer).await;
    assert!(anna.follow(&home).await.expect(200).says("Your password is changed."));
}

/// A passkey's answer counts only for what this browser was asked; a made-up one is refused, and keeps nobody else out.
#[tokio::test]
async fn a_made_up_passkey_is_refused() {
    let (portal, app, _) = portal_with_app().await;
    let (mut anna, page) = begin(portal.visitor(), "/sign-in").await;
    assert_eq!(page.count("[data-passkey]"), 0, "she has none");
    for _ in 0..6 {
        anna.post("/sign-in/second-step", &[("credential", "{}")]).await.expect(422);
    }
    enter(&mut anna, &page, &app.code(portal.now().await)).await.location();
}

/// A sign-in that was under way while the second factor was set up is one without it: it ends, whoever's it is.
#[tokio::test]
async fn a_sign_in_under_way_ends_with_the_others() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in(ANNA).await;
    let epoch = async || -> i32 {
        let epoch = sqlx::query_scalar("select session_epoch from people where email = $1").bind(ANNA);
        epoch.fetch_one(portal.pool()).await.unwrap()
    };
    let begun_under = epoch().await;
    portal.second_factor(&mut anna).await;
    // Its session would be made under the epoch that it began under.
    assert_ne!(epoch().await, begun_under);
    anna.get("/profile").await.expect(200);
}
