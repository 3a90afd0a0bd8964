//! Signing in and out.

mod limits;
mod renewal;
mod second_step;
mod sessions;

use business_center::domain::access::Role;
use time::Duration;

use crate::support::world::PASSWORD;
use crate::support::{Answer, Portal, Visitor};

/// Fills in the rendered form.
pub async fn sign_in(visitor: &mut Visitor, page: &str, email: &str, password: &str) -> Answer {
    let form = visitor.get(page).await.expect(200).form("form[action='/sign-in']");
    form.set("email", email).set("password", password).submit(visitor).await
}

async fn portal_with_anna() -> Portal {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    portal
}

/// R1: a stranger who opens an inner page signs in first and comes back to it.
#[tokio::test]
async fn a_stranger_signs_in_and_comes_back_to_the_page_asked_for() {
    let portal = portal_with_anna().await;
    let mut anna = portal.visitor();
    let inner = anna.get("/profile?from=mail").await;
    let sign_in_page = inner.location();
    assert!(sign_in_page.starts_with("/sign-in?next="), "{sign_in_page}");
    let answer = sign_in(&mut anna, &sign_in_page, "anna@contoso.example", PASSWORD).await;
    assert_eq!(answer.location(), "/profile?from=mail");
    assert_eq!(anna.get("/sign-in").await.location(), "/", "somebody signed in needs no form");
    assert_eq!(portal.events("person.session.started").await, 1);
}

/// R1: without anywhere to come back to, `/` leads to the only account, and it is remembered (R44).
#[tokio::test]
async fn home_leads_to_the_only_account() {
    let portal = portal_with_anna().await;
    let mut anna = portal.visitor();
    anna.get("/").await.expect(200).form("form[action='/sign-in']");
    let answer = sign_in(&mut anna, "/", "Anna@Contoso.example ", PASSWORD).await;
    assert_eq!(answer.location(), "/");
    assert_eq!(anna.get("/").await.location(), "/accounts/1001");
}

/// R54: partner staff without an account land in the Partner Center.
#[tokio::test]
async fn home_leads_partner_staff_to_the_partner_center() {
    let portal = Portal::new().await;
    let partner = portal.partner("P1", "Northwind").await;
    portal.partner_staff(partner, "paul@northwind.example").await;
    let mut paul = portal.signed_in("paul@northwind.example").await;
    assert_eq!(paul.get("/").await.location(), "/partner-center");
}

/// R2, AUT-01: a wrong password, an unknown address, an invited address and no address at all get one answer, which
/// says whom to ask. Nobody can sign up.
#[tokio::test]
async fn every_failure_looks_the_same_and_says_whom_to_ask() {
    let portal = portal_with_anna().await;
    let contoso = portal.organization("2", "Fabrikam").await;
    let account = portal.account(contoso, "2001").await;
    portal.invited(&account, "leo@contoso.example", &[Role::AccountViewer], Duration::days(1)).await;
    let mut bodies = Vec::new();
    for (email, password) in [
        ("anna@contoso.example", "not her password"),
        ("nobody@contoso.example", PASSWORD),
        ("leo@contoso.example", PASSWORD),
        ("leo@contoso.example", ""),
        ("not an address", PASSWORD),
    ] {
        let mut visitor = portal.visitor();
        let answer = sign_in(&mut visitor, "/sign-in", email, password).await.expect(422);
        assert!(answer.says("ask your administrator"), "{}", answer.text());
        assert!(answer.attributes("input[type=password]", "value").is_empty(), "a password is never shown again");
        assert_eq!(answer.form("form[action='/sign-in']").values("email"), [email], "what was typed is kept");
        assert!(visitor.cookies.is_empty(), "{:?}", visitor.cookies);
        let mut headers = answer.headers.clone();
        headers.remove("x-request-id");
        headers.remove("content-length");
        bodies.push(format!("{headers:?}\n{}", answer.body.replace(email, "…")));
    }
    bodies.dedup();
    assert_eq!(bodies.len(), 1, "{bodies:#?}");
    for path in ["/sign-up", "/register"] {
        portal.visitor().get(path).await.expect(404);
    }
}

/// AUT-01, P12: an address that nobody has costs the hash that a wrong password costs.
#[tokio::test]
async fn an_unknown_address_takes_as_long_as_a_wrong_password() {
    let portal = portal_with_anna().await;
    for email in ["anna@contoso.example", "nobody@contoso.example"] {
        let before = portal.state.passwords.computed();
        let fields = [("email", email), ("password", "wrong password")];
        portal.visitor().post("/sign-in", &fields).await.expect(422);
        // A hash is nearly all of the time.
        assert_eq!(portal.state.passwords.computed() - before, 1, "{email}");
    }
}

/// AUT-05: a long password, one with spaces or emoji is itself alone; a huge one is refused unread.
#[tokio::test]
async fn long_passwords_are_compared_whole_and_huge_ones_are_refused() {
    let portal = portal_with_anna().await;
    let mut visitor = portal.visitor();
    for password in [format!("{PASSWORD} "), PASSWORD.repeat(5), "x".repeat(257)] {
        let fields = [("email", "anna@contoso.example"), ("password", &password)];
        visitor.post("/sign-in", &fields).await.expect(422);
    }
    let huge = "x".repeat(1024 * 1024);
    visitor.post("/sign-in", &[("email", "anna@contoso.example"), ("password", &huge)]).await.expect(413);
    visitor.post("/sign-in", &[("email", "anna@contoso.example"), ("password", "a\0b")]).await.expect(422);
}

/// AUT-08: only own pages are led to, and the way never goes round in a circle.
#[tokio::test]
async fn next_never_leads_to_another_site() {
    let portal = portal_with_anna().await;
    for (next, expected) in [
        ("/profile", "/profile"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/..//evil.example", "/"),
        ("https:evil.example", "/"),
        ("javascript:alert(1)", "/"),
        ("/sign-in", "/"),
        ("@evil.example", "/"),
        (&"/x".repeat(4096), "/"),
    ] {
        let fields = [("email", "anna@contoso.example"), ("password", PASSWORD), ("next", next)];
        assert_eq!(portal.visitor().post("/sign-in", &fields).await.location(), expected, "{next}");
    }
}

/// AUT-09: another site can sign nobody in or out.
#[tokio::test]
async fn another_site_signs_nobody_in_or_out() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let body = format!("email=anna%40contoso.example&password={PASSWORD}");
    for path in ["/sign-in", "/sign-out"] {
        for foreign in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
            anna.send(axum::http::Method::POST, path, Some(body.clone()), &[foreign]).await.expect(403);
        }
    }
    assert_eq!(anna.get("/sign-in").await.location(), "/", "she is still signed in");
}

/// EML-06, ROL-12: one address in one field, and nothing else.
#[tokio::test]
async fn odd_forms_are_refused() {
    let portal = portal_with_anna().await;
    for fields in [
        [("email", "anna@contoso.example"), ("email", "b@contoso.example")],
        [("email[]", "anna@contoso.example"), ("password", PASSWORD)],
        [("email", "anna@contoso.example"), ("is_admin", "1")],
    ] {
        portal.visitor().post("/sign-in", &fields).await.expect(422);
    }
}

/// D15: the sign-in is noted in every membership of the person.
#[tokio::test]
async fn a_sign_in_is_noted_in_every_organisation() {
    let portal = portal_with_anna().await;
    let fabrikam = portal.organization("2", "Fabrikam").await;
    let account = portal.account(fabrikam, "2001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountViewer]).await;
    sign_in(&mut portal.visitor(), "/sign-in", "anna@contoso.example", PASSWORD).await.location();
    let noted: i64 = sqlx::query_scalar("select count(*) from memberships where last_sign_in_at > '-infinity'")
        .fetch_one(portal.pool())
        .await
        .unwrap();
    assert_eq!(noted, 2);
}
