//! Nothing that was typed is lost when a form is refused for a reason that has nothing to do with it.

use business_center::domain::access::Role;

use crate::support::{Answer, Portal, Visitor};

const INVITE: &str = "/accounts/1001/manage-access/users/invite";

async fn office(settings: &[(&str, &str)]) -> (Portal, Visitor) {
    let portal = Portal::with(settings).await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator, Role::ReportViewer]).await;
    portal.member(&account, "ben@contoso.example", &[Role::AccountAdministrator]).await;
    let anna = portal.signed_in("anna@contoso.example").await;
    (portal, anna)
}

async fn invite(anna: &mut Visitor, email: &str) -> Answer {
    let form = anna.get(INVITE).await.expect(200).form("form[action$='/invite']");
    let form = form.set("email", email).set("first_name", "Léo \"Leo\"").set("last_name", "Martin");
    form.set("language", "fr").set("country", "CA").tick("role", "report_viewer", true).submit(anna).await
}

async fn mails(portal: &Portal) -> i64 {
    sqlx::query_scalar("select count(*) from mails").fetch_one(portal.pool()).await.unwrap()
}

/// Check 17 of the catalogue of looks and more: the session ends while an invitation is typed. What was typed is on the
/// page that asks to sign in again, and is sent from there afterwards.
#[tokio::test]
async fn a_form_that_was_sent_after_the_sign_in_ended_is_sent_again_after_the_next() {
    let (portal, mut anna) = office(&[]).await;
    let form = anna.get(INVITE).await.expect(200).form("form[action$='/invite']");
    let form = form.set("email", "leo@contoso.example").set("first_name", "Léo \"Leo\"").set("last_name", "Martin");
    let form = form.set("language", "fr").set("country", "CA").tick("role", "report_viewer", true);
    sqlx::query("delete from sessions").execute(portal.pool()).await.unwrap();
    let refused = form.submit(&mut anna).await.expect(403);
    assert!(refused.says("Please sign in again"));
    // The sign-in comes first: before it, nothing can be sent.
    let link = refused.attributes("main .button.primary", "href").remove(0);
    assert_eq!(link, "/sign-in?next=%2Faccounts%2F1001%2Fmanage-access%2Fusers%2Finvite");
    assert_eq!(mails(&portal).await, 0);
    let mut again = portal.signed_in("anna@contoso.example").await;
    let done = refused.form("main form").submit(&mut again).await;
    assert_eq!(done.location(), "/accounts/1001/manage-access/users");
    let name: String = sqlx::query_scalar("select first_name from memberships where email = 'leo@contoso.example'")
        .fetch_one(portal.pool())
        .await
        .unwrap();
    assert_eq!(name, "Léo \"Leo\"");
}

/// A limit (P13): the answer tells when, and sends the same form then.
#[tokio::test]
async fn a_form_beyond_a_limit_is_kept() {
    let (portal, mut anna) = office(&[("BC_LIMITS", "invitation_hour=1")]).await;
    invite(&mut anna, "one@contoso.example").await.expect(303);
    let refused = invite(&mut anna, "two@contoso.example").await.expect(429);
    assert!(refused.says("Too many"));
    sqlx::query("delete from limit_counters").execute(portal.pool()).await.unwrap();
    refused.form("main form").submit(&mut anna).await.expect(303);
    assert_eq!(mails(&portal).await, 2);
}

/// A right that was taken in the meantime: sending again could only be refused again. Nobody else's post is kept either.
#[tokio::test]
async fn a_form_that_stays_refused_is_not_kept() {
    let (portal, mut anna) = office(&[]).await;
    let taken = "update assignments set revoked_at = now() where role = 'account_administrator' and email like 'anna%'";
    sqlx::query(taken).execute(portal.pool()).await.unwrap();
    let refused = anna.post(INVITE, &[("email", "leo@contoso.example")]).await.expect(403);
    assert!(refused.count("main form") == 0 && !refused.says("send it again"), "{}", refused.text());
    let mut ben = portal.signed_in("ben@contoso.example").await;
    let roles =
        format!("/accounts/1001/manage-access/users/{}/roles", portal.membership_of("ben@contoso.example").await);
    assert_eq!(ben.post(&roles, &[("role", "account_viewer")]).await.expect(403).count("main form"), 0, "one's own");
    let body = Some("email=leo%40contoso.example".to_owned());
    let foreign = anna.send(axum::http::Method::POST, INVITE, body, &[("sec-fetch-site", "cross-site")]).await;
    assert_eq!(foreign.expect(403).count("main form"), 0);
}

/// A password is never on a page: its form is typed again.
#[tokio::test]
async fn a_form_with_a_password_is_not_kept() {
    let (_portal, mut anna) = office(&[("BC_LIMITS", "sign_in_address=1")]).await;
    let wrong = [("email", "anna@contoso.example"), ("password", "a wrong one for this")];
    let mut answer = anna.post("/sign-in", &wrong).await;
    while answer.status != 429 {
        answer = anna.post("/sign-in", &wrong).await;
    }
    assert!(!answer.body.contains("a wrong one") && answer.says("Too many attempts"));
    assert_eq!(answer.attributes("main form input:not([type=hidden])", "value"), ["anna@contoso.example"]);
    assert!(answer.headers.contains_key("retry-after"));
}

/// REL: the database is away while somebody signs in.
#[tokio::test]
async fn a_sign_in_without_the_database_keeps_the_address() {
    let (portal, _anna) = office(&[]).await;
    let mut visitor = portal.visitor();
    portal.pool().close().await;
    let fields = [("email", "anna@contoso.example"), ("password", "a right one for this"), ("next", "/profile")];
    let answer = visitor.post("/sign-in", &fields).await.expect(503);
    assert!(answer.says("unavailable for a moment") && !answer.body.contains("a right one"), "{}", answer.text());
    let form = answer.form("main form");
    assert_eq!((form.values("email"), form.values("next")), (vec!["anna@contoso.example"], vec!["/profile"]));
    assert!(answer.headers.contains_key("retry-after"));
}

/// A second factor is required first: the page says so, and not that the sign-in has ended.
#[tokio::test]
async fn a_form_before_the_second_factor_is_kept_and_says_what_comes_first() {
    let (_portal, mut anna) = office(&[("BC_REQUIRE_SECOND_FACTOR", "managers")]).await;
    let refused = anna.post(INVITE, &[("email", "leo@contoso.example")]).await.expect(403);
    assert!(refused.says("Two-step sign-in comes first") && !refused.says("has ended"), "{}", refused.text());
    assert_eq!(refused.attributes("main form input", "value"), ["leo@contoso.example"]);
    let link = refused.attributes("main .button.primary", "href").remove(0);
    assert!(link.starts_with("/profile/second-factor?next="), "{link}");
}

/// WEB-10: nobody makes the portal write a long page with a short form, signed in or not; and a form is only sent again to
/// a page of ours.
#[tokio::test]
async fn what_is_kept_is_bounded_and_goes_to_our_own_pages() {
    let (portal, mut anna) = office(&[]).await;
    let many = || Some("a&".repeat(30_000));
    let headers = [("sec-fetch-site", "same-origin")];
    let answer = portal.visitor().send(axum::http::Method::POST, INVITE, many(), &headers).await;
    assert_eq!(answer.location(), "/sign-in?next=%2Faccounts%2F1001%2Fmanage-access%2Fusers%2Finvite");
    anna.send(axum::http::Method::POST, INVITE, many(), &headers).await.expect(413);
    // A list may be longer, but not have more fields, nor all that a file may have beside it.
    let list = "/accounts/1001/manage-access/users/invite-many";
    let sent = portal.visitor().send(axum::http::Method::POST, list, many(), &headers).await;
    assert!(sent.location().starts_with("/sign-in?next="));
    anna.send(axum::http::Method::POST, list, many(), &headers).await.expect(413);
    let part =
        |name: &str, text: &str| format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
    let form = |bytes: usize| Some(format!("{}--x--\r\n", part("people", &"a@b.example\n".repeat(bytes / 12))));
    let multipart = [headers[0], ("content-type", "multipart/form-data; boundary=x")];
    let kept = portal.visitor().send(axum::http::Method::POST, list, form(100_000), &multipart).await.expect(403);
    assert_eq!(kept.attributes("main form", "action"), [list]);
    portal.visitor().send(axum::http::Method::POST, list, form(3_000_000), &multipart).await.expect(303);
    portal.pool().close().await;
    let kept = async |anna: &mut Visitor, path: &str| {
        let answer = anna.post(path, &[("email", "leo@contoso.example")]).await.expect(503);
        answer.attributes("main form", "action")
    };
    assert_eq!(kept(&mut anna, INVITE).await, [INVITE]);
    assert!(kept(&mut anna, "//evil.example/x").await.is_empty());
}

/// A form that needs the query that led to it is no page to come back to: what leads to it is.
#[tokio::test]
async fn a_form_without_its_query_leads_back_to_the_page_above() {
    let (portal, _) = office(&[]).await;
    let answer = portal.visitor().post("/accounts/1001/provisioning/seats", &[]).await.expect(303);
    assert_eq!(answer.location(), "/sign-in?next=%2Faccounts%2F1001%2Fprovisioning");
}
