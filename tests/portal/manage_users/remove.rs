//! Remove a member (R40).

use business_center::domain::access::Role;
use time::Duration;

use super::{Office, USERS, invitation};

/// R40, INV-16: the confirmation says what follows; then no role, no page, no link, and one mail.
#[tokio::test]
async fn a_removed_member_is_out_at_once() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::UserAdministrator]).await;
    let link = office.portal.invitation_path("leo@contoso.example").await;
    let mut leos = office.portal.signed_in("leo@contoso.example").await;
    for email in ["one@contoso.example", "two@contoso.example"] {
        leos.post(&format!("{USERS}/invite"), &invitation(email, "account_viewer")).await.expect(303);
    }
    let one: uuid::Uuid = sqlx::query_scalar("select id from memberships where email = 'one@contoso.example'")
        .fetch_one(office.portal.pool())
        .await
        .unwrap();
    let page = office.anna.get(&format!("{USERS}/{leo}/remove")).await.expect(200);
    assert!(page.says("User Administrator") && page.says("one@contoso.example"));
    let name = page.texts("h1")[0].replace("Remove ", "");
    assert_eq!(page.texts("legend"), [format!("Invitations that {name} made and that nobody accepted yet")]);
    let form = page.form("main form[method=post]").tick("invitation", &one.to_string(), true);
    let answer = form.submit(&mut office.anna).await;
    assert!(office.anna.follow(&answer).await.says("1 invitation of theirs is withdrawn"));
    leos.get(USERS).await.expect(404);
    office.portal.visitor().get(&link).await.expect(404);
    assert_eq!(office.portal.queued("removed", "leo@contoso.example").await, 1);
    assert_eq!(office.portal.events("membership.member.removed").await, 1);
    assert_eq!(office.portal.events("membership.invitation.withdrawn").await, 1);
    assert_eq!(
        office.anna.get(USERS).await.texts("tbody td.email"),
        ["anna.meier@contoso.example", "two@contoso.example"]
    );
    office.anna.get(&format!("{USERS}/{leo}")).await.expect(404);
    office.anna.post(&format!("{USERS}/{leo}/remove"), &[]).await.expect(404);
}

/// TEN-02: an invitation that the member did not make is not withdrawn by naming it.
#[tokio::test]
async fn only_the_members_own_invitations_can_be_withdrawn_with_them() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::AccountViewer]).await;
    let foreign = office.portal.invited(&office.account, "x@contoso.example", &[], Duration::DAY).await.to_string();
    for id in [foreign.as_str(), "junk"] {
        office.anna.post(&format!("{USERS}/{leo}/remove"), &[("invitation", id)]).await.expect(404);
    }
    office.anna.get(&format!("{USERS}/{leo}")).await.expect(200);
}

/// D10, ROL-09: removing an account's last administrator is refused with the reason.
#[tokio::test]
async fn an_accounts_last_administrator_cannot_be_removed() {
    let office = Office::new().await;
    let anna: uuid::Uuid =
        sqlx::query_scalar("select id from memberships").fetch_one(office.portal.pool()).await.unwrap();
    let mut second = office.member("second@contoso.example", &[Role::AccountAdministrator]).await;
    // As if the second one's role were gone in the very moment: theirs is the view of a moment ago.
    sqlx::query("update accounts set administrators = 1").execute(office.portal.pool()).await.unwrap();
    let told = second.post(&format!("{USERS}/{anna}/remove"), &[]).await.expect(409);
    assert!(told.says("needs an Account Administrator"));
    let told = second.post(&format!("{USERS}/{anna}/roles"), &[]).await.expect(409);
    assert!(told.says("needs an Account Administrator"));
    assert_eq!(office.portal.events("membership.member.removed").await, 0);
    assert_eq!(office.count("select count(*) from mails").await, 0);
}
