//! Two-step sign-in where it is required (`BC_REQUIRE_SECOND_FACTOR`): nothing else opens before it is set up.

use axum::http::Method;
use business_center::domain::access::Role;
use business_center::router;
use business_center::web::authorize::Access;

use super::{ends_the_walk, fill};
use crate::support::authenticator::SET_UP;
use crate::support::world::PASSWORD;
use crate::support::{Authenticator, Portal};

const PAGE: &str = "/profile/second-factor";

/// With people of three kinds: who manages users, who manages nothing, and partner staff.
async fn portal(required: &str) -> Portal {
    let portal = Portal::with(&[("BC_REQUIRE_SECOND_FACTOR", required)]).await;
    let ours = portal.organization("1", "Ours").await;
    let own = portal.account(ours, "1001").await;
    let other = portal.account(ours, "1002").await;
    portal.member(&own, "viewer@ours.example", &[Role::AccountViewer]).await;
    portal.member(&own, "manager@ours.example", &[Role::AccountViewer]).await;
    portal.member(&other, "manager@ours.example", &[Role::UserAdministrator]).await;
    let partner = portal.partner("P-1", "Partner").await;
    portal.partner_staff(partner, "staff@partner.example").await;
    portal
}

/// Every page that one must sign in for leads to setting up, whichever account it is of, and no form does anything.
#[tokio::test]
async fn nothing_else_opens_before_it_is_set_up() {
    let portal = portal("managers").await;
    let mut manager = portal.signed_in("manager@ours.example").await;
    let mut wrong = Vec::new();
    for (path, access) in router::paths() {
        let path = fill(path, "1001", "00000000-0000-0000-0000-000000000000");
        for method in [Method::GET, Method::POST] {
            if access == Access::Public || ends_the_walk(&method, &path) {
                continue;
            }
            let body = (method == Method::POST).then(String::new);
            let answer = manager.send(method.clone(), &path, body, &[("sec-fetch-site", "same-origin")]).await;
            let location = answer.headers.get("location").and_then(|value| value.to_str().ok()).unwrap_or_default();
            let led = location.starts_with(&format!("{PAGE}?next="));
            // What is not for this person at all stays unknown or forbidden.
            let right = match access {
                Access::BeforeSecondFactor => !led,
                _ => led || matches!(answer.status.as_u16(), 403 | 404),
            };
            if !right || answer.status.is_success() != (access == Access::BeforeSecondFactor && method == Method::GET) {
                wrong.push(format!("{method} {path} answered {} {location}", answer.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let asked = manager.get("/accounts/1002/manage-access/users?status=pending").await.location();
    assert_eq!(asked, "/profile/second-factor?next=%2Faccounts%2F1002%2Fmanage-access%2Fusers%3Fstatus%3Dpending");
}

/// From the sign-in to the page that was asked for, by way of setting up; the menu waits until then.
#[tokio::test]
async fn the_way_leads_through_setting_up_to_the_page_asked_for() {
    let portal = portal("managers").await;
    let mut manager = portal.visitor();
    let asked = "/accounts/1002/manage-access/users";
    let fields = [("email", "manager@ours.example"), ("password", PASSWORD), ("next", asked)];
    let signed_in = manager.post("/sign-in", &fields).await;
    assert_eq!(signed_in.location(), asked);
    let gate = manager.follow(&signed_in).await;
    let page = manager.follow(&gate).await.expect(200);
    assert!(page.says("Set up two-step sign-in to go on"), "{}", page.text());
    assert_eq!((page.count("nav.site-nav"), page.count("nav.tabs a")), (0, 1));
    let set_up = page.links().into_iter().find(|link| link.starts_with(SET_UP)).unwrap();
    let page = manager.get(&set_up).await.expect(200);
    let code = Authenticator::scan(&page).code(portal.now().await);
    let form = page.form("main form").set("code", &code).set("current_password", PASSWORD);
    let done = form.submit(&mut manager).await.expect(200);
    assert_eq!(done.attributes("main .submit-row a", "href"), [asked]);
    let users = manager.get(asked).await.expect(200);
    assert_eq!(users.count("nav.site-nav"), 1);

    let page = manager.get(PAGE).await.expect(200);
    assert!(page.says("stays on") && !page.links().contains(&format!("{PAGE}/off")), "{}", page.text());
    manager.get("/profile/second-factor/off").await.expect(409);
    let fields = [("current_password", PASSWORD), ("current_code", code.as_str())];
    manager.post("/profile/second-factor/off", &fields).await.expect(409);
}

/// Managers are those who give others access, on whichever account; everyone is everyone; nobody is nobody.
#[tokio::test]
async fn it_is_required_of_whom_the_setting_names() {
    for (required, of) in [
        ("managers", &["manager@ours.example"][..]),
        ("everyone", &["manager@ours.example", "viewer@ours.example", "staff@partner.example"]),
        ("nobody", &[]),
    ] {
        let portal = portal(required).await;
        for email in ["manager@ours.example", "viewer@ours.example", "staff@partner.example"] {
            let answer = portal.signed_in(email).await.get("/profile").await;
            assert_eq!(answer.status == 303, of.contains(&email), "{required}: {email}");
        }
    }
}

/// SES-02: a role that manages, given meanwhile, asks for it on the next click; the sign-in goes on afterwards.
#[tokio::test]
async fn a_new_manager_sets_it_up_on_the_next_click() {
    let portal = portal("managers").await;
    let mut viewer = portal.signed_in("viewer@ours.example").await;
    viewer.get("/accounts/1001").await.expect(200);
    sqlx::query(
        "insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
         select m.organization_id, m.id, a.id, 'user_administrator', m.email, now() from memberships m, accounts a
          where m.email = 'viewer@ours.example' and a.number = '1001'",
    )
    .execute(portal.pool())
    .await
    .unwrap();
    assert!(viewer.get("/accounts/1001").await.location().starts_with(PAGE));
    portal.second_factor(&mut viewer).await;
    viewer.get("/accounts/1001").await.expect(200);
}
