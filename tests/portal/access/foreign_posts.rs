//! A state change comes from our own page, or not at all (WEB-01), on every route of the table.

use axum::http::Method;
use business_center::domain::access::Role;
use business_center::router;

use super::tenants::stored;
use crate::support::Portal;

/// What another site's page, an old browser or a program would send.
const FOREIGN: [&[(&str, &str)]; 9] = [
    &[],
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("sec-fetch-site", "none")],
    &[("sec-fetch-site", "cross-site"), ("origin", "https://portal.example")],
    &[("sec-fetch-site", "same-origin, cross-site")],
    &[("origin", "https://evil.example")],
    &[("origin", "null")],
    &[("origin", "http://portal.example")],
];

/// WEB-01: every route x every way not to be our page: 403, and nothing is stored or mailed.
#[tokio::test]
async fn no_route_takes_a_post_of_another_site() {
    let portal = Portal::new().await;
    let ours = portal.organization("1", "Ours").await;
    let own = portal.account(ours, "1001").await;
    let partner = portal.partner("P-1", "Partner").await;
    portal.partner_staff(partner, "staff@partner.example").await;
    portal.member(&own, "anna@ours.example", &[Role::AccountAdministrator]).await;
    let leo = portal.invited(&own, "leo@ours.example", &[Role::AccountViewer], time::Duration::DAY).await;
    let mut anna = portal.signed_in("anna@ours.example").await;
    let mut staff = portal.signed_in("staff@partner.example").await;
    let before = stored(&portal).await;
    let mut wrong = Vec::new();
    for (route, _) in router::paths() {
        let path = super::fill(route, "1001", &leo.to_string());
        for headers in FOREIGN {
            for visitor in [&mut anna, &mut staff] {
                for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
                    let body = Some("email=x%40ours.example&role=account_viewer".to_owned());
                    let answer = visitor.send(method.clone(), &path, body, headers).await;
                    if answer.status != 403 {
                        wrong.push(format!("{method} {path} {headers:?}: {}", answer.status));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(stored(&portal).await, before);
    let sessions: i64 = sqlx::query_scalar("select count(*) from sessions").fetch_one(portal.pool()).await.unwrap();
    assert_eq!(sessions, 2, "nobody was signed in or out");
}
