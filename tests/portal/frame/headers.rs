//! The headers of every kind of answer, and what an error keeps to itself.

use axum::http::Method;
use business_center::domain::access::Role;
use business_center::router;
use business_center::web::authorize::Access;

use crate::access::fill;
use crate::support::{Answer, Portal, Visitor};

const SAME_ORIGIN: &[(&str, &str)] = &[("sec-fetch-site", "same-origin")];

async fn anna() -> (Portal, Visitor) {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    let anna = portal.signed_in("anna@contoso.example").await;
    (portal, anna)
}

fn check(answer: &Answer) {
    let header = |name: &str| answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let what = format!("{} {}", answer.status, answer.path);
    assert!(header("strict-transport-security").starts_with("max-age="), "{what}");
    let policy = header("content-security-policy");
    for part in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"] {
        assert!(policy.contains(part), "{what}: {policy}");
    }
    assert!(!policy.contains("unsafe-"), "{what}: {policy}");
    assert_eq!(header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(header("referrer-policy"), "no-referrer", "{what}");
    assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{what}");
    assert!(!header("cache-control").is_empty(), "{what}");
    for name in ["server", "x-powered-by", "via"] {
        assert!(!answer.headers.contains_key(name), "{what}: {name}");
    }
}

/// WEB-02: pages, files, redirects, assets, probes and errors of every kind.
#[tokio::test]
async fn every_kind_of_answer_has_every_header() {
    let (portal, mut anna) = anna().await;
    let mut stranger = portal.visitor();
    let style = stranger.get("/sign-in").await.attributes("link[rel=stylesheet]", "href").remove(0);
    let mut answers = vec![
        stranger.get("/").await,
        stranger.get("/accounts/1001").await.expect(303),
        stranger.get(&style).await.expect(200),
        stranger.get("/static/nothing.css").await.expect(404),
        stranger.get("/healthz").await.expect(200),
        stranger.get("/readyz").await.expect(200),
        stranger.get("/nowhere").await.expect(404),
        stranger.send(Method::POST, "/sign-in", None, &[]).await.expect(403),
        stranger.send(Method::PUT, "/sign-in", None, SAME_ORIGIN).await.expect(405),
        stranger.send(Method::GET, "/sign-in", None, &[("host", "evil.example")]).await.expect(421),
        stranger.send(Method::POST, "/sign-in", Some("x".repeat(70_000)), SAME_ORIGIN).await.expect(413),
        stranger.send(Method::POST, "/sign-in", Some("odd=1".into()), SAME_ORIGIN).await.expect(422),
    ];
    for (path, access) in router::paths() {
        if access != Access::Partner {
            answers.push(anna.get(&fill(path, "1001", "nobody")).await);
        }
    }
    sqlx::query("alter table memberships rename to hidden").execute(portal.pool()).await.unwrap();
    answers.push(anna.get("/accounts/1001/manage-access/users").await.expect(500));
    answers.iter().for_each(check);
}

/// WEB-04: no other spelling of a private page's address answers, so that no cache takes it for a file; the page itself is
/// never stored.
#[tokio::test]
async fn a_private_page_has_one_address_and_is_never_stored() {
    let (_portal, mut anna) = anna().await;
    for page in ["/profile", "/accounts/1001", "/accounts/1001/manage-access/users"] {
        let answer = anna.get(page).await.expect(200);
        assert_eq!(answer.headers["cache-control"], "private, no-store", "{page}");
        for other in [".css", ".js", ";x.js", "%2fx.css", "%2f.css", "/x.css", "/..%2fx.png", "%00.css", "%3fx.js"] {
            let answer = anna.get(&format!("{page}{other}")).await;
            assert!(matches!(answer.status.as_u16(), 404 | 403), "{page}{other}: {}", answer.status);
            assert_eq!(answer.headers["cache-control"], "private, no-store", "{page}{other}");
        }
    }
}

/// WEB-05: an error inside a handler is a page with the request's id, and no word of its cause.
#[tokio::test]
async fn an_error_tells_nothing_of_its_cause() {
    let (portal, mut anna) = anna().await;
    sqlx::query("alter table products rename to hidden_table").execute(portal.pool()).await.unwrap();
    sqlx::query("alter table channels rename to other_hidden_table").execute(portal.pool()).await.unwrap();
    for language in ["en", "fr"] {
        let mut reader = anna.clone().speaking(language);
        let answer = reader.get("/accounts/1001/licenses").await.expect(500);
        assert!(answer.texts("#reference").iter().any(|shown| shown.len() > 30), "{}", answer.body);
        let body = answer.body.to_lowercase();
        for word in ["relation", "hidden_table", "channels", "select ", "sqlx", "postgres", "panic", ".rs", "backtrace"]
        {
            assert!(!body.contains(word), "{word}: {}", answer.body);
        }
    }
    anna.get("/roles").await.expect(200);
}
