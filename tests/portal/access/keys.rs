//! Who never receives a product key (ROL-17), whatever pages there are.

use axum::http::Method;
use business_center::domain::access::{Permission, Role};
use business_center::router;

use super::{ends_the_walk, fill};
use crate::support::Portal;

const KEY: &str = "CANARY-B7KQ2-KEY9W-T4RMX-NOBDY";

/// R16, R17, ROL-17: no page, file or state change shows a key to a role that may not see keys, nor to the
/// partner that sold it.
#[tokio::test]
async fn keys_reach_nobody_who_may_not_see_them() {
    let portal = Portal::new().await;
    let ours = portal.organization("1", "Ours").await;
    let account = portal.account(ours, "1001").await;
    let partner = portal.partner("P-1", "Partner").await;
    portal.order(&account, partner, "O-1", "LIC-1", 5).await;
    portal.partner_staff(partner, "staff@partner.example").await;
    sqlx::query(
        "insert into product_keys (organization_id, account_id, id, product_id, key, kind)
         values ($1, $2, gen_random_uuid(), 'LIC-1', $3, 'volume')",
    )
    .bind(ours)
    .bind(account.id)
    .bind(KEY)
    .execute(portal.pool())
    .await
    .unwrap();
    let colleague = portal.member(&account, "colleague@ours.example", &[Role::AccountManager]).await.to_string();
    let mut people = vec!["staff@partner.example".to_owned()];
    for role in Role::ALL.into_iter().filter(|role| !role.permits(Permission::ViewKeys)) {
        let email = format!("{role}@ours.example");
        portal.member(&account, &email, &[role]).await;
        people.push(email);
    }
    assert_eq!(people.len(), 4, "the guide gives keys to three roles of six");
    for email in people {
        let mut visitor = portal.signed_in(&email).await;
        for (path, _) in router::paths() {
            let path = fill(path, &account.number, &colleague);
            for method in [Method::GET, Method::POST].into_iter().filter(|method| !ends_the_walk(method, &path)) {
                let headers = [("sec-fetch-site", "same-origin")];
                let body = (method == Method::POST).then(String::new);
                let answer = visitor.send(method.clone(), &path, body, &headers).await;
                assert!(!answer.body.contains(KEY), "{email}: {method} {path} shows a key");
            }
        }
    }
}
