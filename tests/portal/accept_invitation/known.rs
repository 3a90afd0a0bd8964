//! Accepting with a sign-in that exists already (P3, D6, D15).

use business_center::domain::access::Role;
use time::Duration;

use super::{contoso, joined};
use crate::sign_in::sign_in;
use crate::support::Portal;
use crate::support::world::{PASSWORD, password_hash};

const ZOE: &str = "zoe@fabrikam.example";

/// Zoe is active at Fabrikam and invited by Contoso.
async fn zoe_invited() -> (Portal, String) {
    let (portal, account) = contoso().await;
    let fabrikam = portal.organization("2", "Fabrikam").await;
    let other = portal.account(fabrikam, "2001").await;
    portal.member(&other, ZOE, &[Role::AccountAdministrator]).await;
    portal.invited(&account, ZOE, &[Role::AccountViewer], Duration::days(1)).await;
    let id: uuid::Uuid = sqlx::query_scalar("select id from memberships where email = $1 and joined_at is null")
        .bind(ZOE)
        .fetch_one(portal.pool())
        .await
        .unwrap();
    let token = portal.state.secret.invitation_token(id, 1, ZOE);
    (portal, business_center::paths::invitation(token.expose()))
}

/// INV-11, D6: no password is asked for or set; she signs in, comes back, and accepts without fields.
#[tokio::test]
async fn a_known_person_signs_in_first_and_then_accepts() {
    let (portal, path) = zoe_invited().await;
    let mut zoe = portal.visitor();
    let page = zoe.get(&path).await.expect(200);
    assert_eq!(page.count("input[type=password]"), 0);
    let fields = [("password", "my own new password"), ("password_confirmation", "my own new password")];
    assert!(portal.visitor().post(&path, &fields).await.location().starts_with("/sign-in?next="));
    let hash: String = sqlx::query_scalar("select password_hash from people where email = $1")
        .bind(ZOE)
        .fetch_one(portal.pool())
        .await
        .unwrap();
    assert_eq!(hash, password_hash().await, "the link alone sets no password");

    let way = page.attributes("main a.button", "href").remove(0);
    let back = sign_in(&mut zoe, &way, ZOE, PASSWORD).await.location();
    assert_eq!(back, path);
    let answer = zoe.get(&back).await.expect(200).form("main form").submit(&mut zoe).await;
    assert_eq!(answer.location(), "/");
    zoe.get("/accounts/1001").await.expect(200);
    zoe.get("/accounts/2001").await.expect(200);
    zoe.get(&path).await.expect(404);
}

/// D14: on joining, her own name, language and country take the place of those that the inviter typed.
#[tokio::test]
async fn joining_copies_the_persons_own_details() {
    let (portal, path) = zoe_invited().await;
    sqlx::query(
        "update people set first_name = 'Zoé', last_name = 'Émond', language = 'fr', country = 'CA' where email = $1",
    )
    .bind(ZOE)
    .execute(portal.pool())
    .await
    .unwrap();
    let mut zoe = portal.signed_in(ZOE).await;
    zoe.get(&path).await.expect(200).form("main form").submit(&mut zoe).await.location();
    let row: (String, String, String) = sqlx::query_as(
        "select m.name_key, m.language, m.country from memberships m join organizations o on o.id = m.organization_id
          where m.email = $1 and o.name = 'Contoso'",
    )
    .bind(ZOE)
    .fetch_one(portal.pool())
    .await
    .unwrap();
    assert_eq!(row, ("emond zoe".into(), "fr".into(), "CA".into()));
}

/// INV-09: signed in as somebody else: refused, sign-out offered, still Pending.
#[tokio::test]
async fn somebody_else_cannot_accept() {
    let (portal, path) = zoe_invited().await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let page = anna.get(&path).await.expect(200);
    assert!(page.says("anna@contoso.example") && page.says(ZOE), "{}", page.text());
    page.form("main form[action='/sign-out']");
    anna.post(&path, &[]).await.expect(403);
    let pending: i64 = sqlx::query_scalar("select count(*) from memberships where email = $1 and joined_at is null")
        .bind(ZOE)
        .fetch_one(portal.pool())
        .await
        .unwrap();
    assert_eq!(pending, 1);
}

/// D6: accepting one organisation's invitation leaves another's pending.
#[tokio::test]
async fn accepting_one_invitation_leaves_the_others_pending() {
    let (portal, account) = contoso().await;
    let fabrikam = portal.organization("2", "Fabrikam").await;
    let other = portal.account(fabrikam, "2001").await;
    portal.invited(&account, "new@x.example", &[Role::AccountViewer], Duration::days(2)).await;
    portal.invited(&other, "new@x.example", &[Role::AccountViewer], Duration::days(1)).await;
    let mut person = portal.visitor();
    super::accept(&mut person, &portal.invitation_path("new@x.example").await, super::CHOSEN).await.location();
    person.get("/accounts/2001").await.expect(200);
    person.get("/accounts/1001").await.expect(404);
    assert!(joined(&portal, "new@x.example").await);
}
