//! What one process takes away is gone at the other with the next request: nothing that decides is remembered in a process.

use business_center::domain::access::Role;
use time::Duration;

use crate::support::world::{Account, PASSWORD};
use crate::support::{Portal, Visitor};

const USERS: &str = "/accounts/1001/manage-access/users";
const ANNA: &str = "anna@contoso.example";
const LEO: &str = "leo@contoso.example";
const CHOSEN: &str = "seven green lanterns";

async fn contoso() -> (Portal, Account, Visitor) {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    let anna = portal.signed_in(ANNA).await;
    (portal, account, anna)
}

/// SES-02, SES-03, INV-16: a role that is taken away, and then the membership.
#[tokio::test]
async fn a_right_ends_at_both() {
    let (portal, account, mut anna) = contoso().await;
    let leo = portal.member(&account, LEO, &[Role::UserAdministrator, Role::AccountViewer]).await;
    let link = portal.invitation_path(LEO).await;
    let second = portal.second_process();
    let mut leos = second.signed_in(LEO).await;
    leos.get(USERS).await.expect(200);
    anna.post(&format!("{USERS}/{leo}/roles"), &[("role", "account_viewer")]).await.expect(303);
    leos.get(USERS).await.expect(403);
    leos.get("/accounts/1001/orders").await.expect(200);
    anna.post(&format!("{USERS}/{leo}/remove"), &[]).await.expect(303);
    leos.get("/accounts/1001/orders").await.expect(404);
    second.visitor().post(&link, &[("password", CHOSEN), ("password_confirmation", CHOSEN)]).await.expect(404);
}

/// SES-01, SES-04, SES-06: a sign-in that another one, a new password or signing out replaced.
#[tokio::test]
async fn a_sign_in_ends_at_both() {
    let (portal, _, mut anna) = contoso().await;
    let second = portal.second_process();
    let mut elsewhere = second.visitor();
    let mut dead = async |cookies: &std::collections::BTreeMap<String, String>| {
        elsewhere.cookies.clone_from(cookies);
        let answer = elsewhere.get("/profile").await;
        answer.status == 303 && answer.location().starts_with("/sign-in")
    };
    let mut before = anna.cookies.clone();
    assert!(!dead(&before).await, "one sign-in is good at both");
    anna.post("/sign-in", &[("email", ANNA), ("password", PASSWORD)]).await.expect(303);
    assert!(dead(&before).await);
    before.clone_from(&anna.cookies);
    let fields = [("current_password", PASSWORD), ("password", CHOSEN), ("password_confirmation", CHOSEN)];
    anna.post("/profile/password", &fields).await.expect(303);
    assert!(dead(&before).await);
    before.clone_from(&anna.cookies);
    assert!(!dead(&before).await);
    anna.post("/sign-out", &[]).await.expect(303);
    assert!(dead(&before).await);
}

/// INV-01, INV-07, INV-14: a link that was replaced, used or withdrawn.
#[tokio::test]
async fn a_link_ends_at_both() {
    let (portal, account, mut anna) = contoso().await;
    let leo = portal.invited(&account, LEO, &[Role::AccountViewer], Duration::DAY).await;
    let first = portal.invitation_path(LEO).await;
    let second = portal.second_process();
    second.visitor().get(&first).await.expect(200);
    anna.post(&format!("{USERS}/{leo}/invitation"), &[]).await.expect(303);
    second.visitor().get(&first).await.expect(410);
    let fields = [("password", CHOSEN), ("password_confirmation", CHOSEN)];
    let newest = portal.invitation_path(LEO).await;
    portal.visitor().post(&newest, &fields).await.expect(303);
    second.visitor().post(&newest, &fields).await.expect(404);
    let bea = portal.invited(&account, "bea@contoso.example", &[Role::AccountViewer], Duration::DAY).await;
    let link = portal.invitation_path("bea@contoso.example").await;
    anna.post(&format!("{USERS}/{bea}/invitation/withdraw"), &[]).await.expect(303);
    second.visitor().post(&link, &fields).await.expect(404);
}

/// VIS-04: what a partner may see no more.
#[tokio::test]
async fn sight_ends_at_both() {
    let (portal, account, mut anna) = contoso().await;
    let (north, south) = (portal.partner("NW", "North").await, portal.partner("SO", "South").await);
    portal.order(&account, north, "O-1", "LIC-1", 5).await;
    portal.order(&account, south, "O-2", "SUB-2", 5).await;
    portal.partner_staff(north, "nora@north.example").await;
    let mut noras = portal.second_process().signed_in("nora@north.example").await;
    let page = "/partner-center/accounts/1001";
    let visibility = "/accounts/1001/manage-access/partner-visibility";
    for (saved, sees) in [(&[("partner", "NW"), ("orderer", "SO")][..], true), (&[("partner", "NW")], false)] {
        anna.post(visibility, saved).await.expect(303);
        assert_eq!(noras.get(page).await.expect(200).says("SUB-2"), sees);
        assert_eq!(noras.get(&format!("{page}.csv")).await.body.contains("SUB-2"), sees);
    }
}
