//! What every page shares: headers, errors as pages, the guard at the door.

mod headers;
mod kept;
mod menu;

use axum::http::Method;
use business_center::domain::access::Role;

use crate::support::Portal;
use crate::support::Visitor;

/// WEB-02 for an error page: the headers are on everything.
#[tokio::test]
async fn an_unknown_path_is_a_page_with_its_headers() {
    let portal = Portal::new().await;
    let answer = portal.visitor().get("/nowhere").await.expect(404);
    assert_eq!(answer.count("h1"), 1);
    assert!(answer.headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
    assert_eq!(answer.headers["x-content-type-options"], "nosniff");
    assert_eq!(answer.headers["cache-control"], "private, no-store");
    assert!(answer.body.contains("id=\"reference\""), "an error names its request");
}

/// D-languages: the reader's language decides, also for errors.
#[tokio::test]
async fn an_error_is_in_the_readers_language() {
    let portal = Portal::new().await;
    let mut visitor: Visitor = portal.visitor().speaking("fr-CA, en;q=0.5");
    let answer = visitor.get("/nowhere").await.expect(404);
    assert_eq!(answer.attributes("html", "lang"), ["fr"]);
    assert_eq!(answer.headers["content-language"], "fr");
}

/// WEB-01, EML-09 through the whole stack.
#[tokio::test]
async fn a_foreign_post_and_a_foreign_host_are_refused() {
    let portal = Portal::new().await;
    let mut visitor = portal.visitor();
    visitor
        .send(Method::POST, "/sign-in", Some("email=a".into()), &[("sec-fetch-site", "cross-site")])
        .await
        .expect(403);
    visitor.send(Method::POST, "/sign-in", Some("email=a".into()), &[]).await.expect(403);
    let answer = visitor.send(Method::GET, "/sign-in", None, &[("host", "evil.example")]).await.expect(421);
    assert!(answer.says("This address is not served here"), "{}", answer.text());
}

/// WEB-07: what cannot be typed or read names nothing.
#[tokio::test]
async fn an_unreadable_path_does_not_exist() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    for path in ["/accounts/%00", "/accounts/10%001", "/accounts/%ff", "/accounts/1001/orders/%00", "/invitations/%00"]
    {
        assert_eq!(anna.get(path).await.expect(404).count("#reference"), 1, "{path}");
    }
}

/// WEB-04: assets have no session: they neither set a cookie nor take one back.
#[tokio::test]
async fn assets_leave_cookies_alone() {
    let portal = Portal::new().await;
    let mut visitor = portal.visitor();
    visitor.cookies.insert("__Host-session".into(), "AAAAAAAAAAAAAAAAAAAAAA".into());
    let style = visitor.get("/sign-in").await.attributes("link[rel=stylesheet]", "href").remove(0);
    visitor.cookies.insert("__Host-session".into(), "AAAAAAAAAAAAAAAAAAAAAA".into());
    let answer = visitor.get(&style).await.expect(200);
    assert!(!answer.headers.contains_key("set-cookie"));
    assert_eq!(answer.headers["x-content-type-options"], "nosniff");
}

/// Supervisors and balancers ask without a session.
#[tokio::test]
async fn probes_answer_without_a_session() {
    let portal = Portal::new().await;
    portal.visitor().get("/healthz").await.expect(200);
    portal.visitor().get("/readyz").await.expect(200);
}
