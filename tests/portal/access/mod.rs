//! The generated walk (R64, ROL-01): every route x every role x {own account, another account of the organisation,
//! another organisation's account}, and partner staff, somebody without a role, a pending member and a stranger.
//! The expectation comes from the route table and the role table alone.

mod authority;
mod events;
mod foreign_posts;
mod keys;
mod markup;
mod processes;
mod queries;
mod random;
mod second_factor;
mod tenants;

use axum::http::Method;
use business_center::domain::access::{Permission, Role, RoleSet};
use business_center::router;
use business_center::web::authorize::Access;

use crate::support::{Portal, Visitor};

/// Fills a path's parameters. A new parameter has to be thought of here.
pub fn fill(path: &str, account: &str, member: &str) -> String {
    let filled = path
        .replace("{account}", account)
        .replace("{customer}", account)
        .replace("{member}", member)
        .replace("{partner}", "P-1")
        .replace("{token}", &"x".repeat(43))
        .replace("{id}", "1")
        .replace("{order}", "O-1")
        .replace("{key}", member)
        .replace("{download}", member)
        .replace("{seats}", member)
        .replace("{batch}", member)
        .replace("{row}", "1")
        .replace("{request}", member)
        .replace("{session}", member);
    assert!(!filled.contains('{'), "{path}: say in this test what its parameter is");
    filled
}

/// Rights add up: what takes two permissions opens to two roles that give one each.
fn permitted(access: Access, roles: RoleSet) -> bool {
    match access {
        Access::Public | Access::SignedIn | Access::BeforeSecondFactor | Access::AnyRole => true,
        Access::Account(permission) => roles.permits(permission),
        Access::AccountEither(one, other) => roles.permits(one) || roles.permits(other),
        Access::AccountBoth(one, other) => roles.permits(one) && roles.permits(other),
        Access::Partner => false,
    }
}

fn is_account_bound(access: Access) -> bool {
    matches!(access, Access::AnyRole | Access::Account(_) | Access::AccountEither(..) | Access::AccountBoth(..))
}

/// Signing out or ending sign-ins would end the walk.
fn ends_the_walk(method: &Method, path: &str) -> bool {
    method == Method::POST && (path == "/sign-out" || path.starts_with("/profile/sign-ins"))
}

async fn ask(visitor: &mut Visitor, method: &Method, path: &str) -> u16 {
    let post = method == Method::POST;
    let headers: &[(&str, &str)] = if post { &[("sec-fetch-site", "same-origin")] } else { &[] };
    let answer = visitor.send(method.clone(), path, post.then(String::new), headers).await;
    let status = answer.status.as_u16();
    assert!(status < 500, "{method} {path} answered {status}:\n{}", answer.body);
    status
}

/// R10, R12, R19, R64, ROL-01: the whole walk.
#[tokio::test]
async fn every_route_asks_for_its_permission() {
    let portal = Portal::new().await;
    let (ours, theirs) = (portal.organization("1", "Ours").await, portal.organization("2", "Theirs").await);
    let own = portal.account(ours, "1001").await;
    let beside = portal.account(ours, "1002").await;
    let foreign = portal.account(theirs, "2001").await;
    let colleague = portal.member(&own, "colleague@ours.example", &[Role::AccountViewer]).await.to_string();
    portal.member(&own, "boss@ours.example", &[Role::AccountAdministrator]).await;
    portal.member(&beside, "boss@ours.example", &[Role::AccountAdministrator]).await;
    portal.member(&foreign, "boss@theirs.example", &[Role::AccountAdministrator]).await;

    let mut wrong = Vec::new();
    for role in Role::ALL {
        let email = format!("{role}@ours.example");
        portal.member(&own, &email, &[role]).await;
        let mut visitor = portal.signed_in(&email).await;
        for (path, access) in router::paths() {
            for method in [Method::GET, Method::POST] {
                if ends_the_walk(&method, path) {
                    continue;
                }
                let mut check = |scope: &str, status: u16, right: bool| {
                    if !right {
                        wrong.push(format!("{role} on {scope}: {method} {path} answered {status}"));
                    }
                };
                let status = ask(&mut visitor, &method, &fill(path, &own.number, &colleague)).await;
                match access {
                    Access::Partner => check("own", status, status == 404),
                    _ if permitted(access, role.into()) => check("own", status, status != 403),
                    _ => check("own", status, status == 403),
                }
                if is_account_bound(access) {
                    for (scope, other) in [("the account beside", &beside), ("a foreign account", &foreign)] {
                        let status = ask(&mut visitor, &method, &fill(path, &other.number, &colleague)).await;
                        check(scope, status, status == 404);
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// R1, R64, ROL-16: without a role that counts, nothing of an account opens; signed out, nothing but the doors.
#[tokio::test]
async fn those_without_a_role_open_nothing() {
    let portal = Portal::new().await;
    let ours = portal.organization("1", "Ours").await;
    let own = portal.account(ours, "1001").await;
    let partner = portal.partner("P-1", "Partner").await;
    portal.partner_staff(partner, "staff@partner.example").await;
    let nobody = portal.member(&own, "none@ours.example", &[]).await.to_string();
    // Invited again elsewhere in the organisation's life: a role of a membership that is not joined counts for nothing.
    portal.invited(&own, "pending@ours.example", &[Role::AccountAdministrator], time::Duration::days(1)).await;
    portal.person("pending@ours.example").await;
    portal.invited(&own, "expired@ours.example", &[Role::AccountAdministrator], time::Duration::days(61)).await;
    portal.person("expired@ours.example").await;
    let removed = portal.member(&own, "removed@ours.example", &[Role::UserAdministrator]).await;
    let remove = sqlx::query("update memberships set removed_at = now() where id = $1").bind(removed);
    remove.execute(portal.pool()).await.unwrap();

    let mut wrong = Vec::new();
    for email in [
        "none@ours.example",
        "pending@ours.example",
        "expired@ours.example",
        "removed@ours.example",
        "staff@partner.example",
    ] {
        let mut visitor = portal.signed_in(email).await;
        for (path, access) in router::paths() {
            for method in [Method::GET, Method::POST] {
                let inside = access == Access::Partner && email.starts_with("staff");
                if ends_the_walk(&method, path) || (!is_account_bound(access) && access != Access::Partner) || inside {
                    continue;
                }
                let status = ask(&mut visitor, &method, &fill(path, &own.number, &nobody)).await;
                if status != 404 {
                    wrong.push(format!("{email}: {method} {path} answered {status}"));
                }
            }
        }
    }
    let mut stranger = portal.visitor();
    for (path, access) in router::paths().into_iter().filter(|(_, access)| *access != Access::Public) {
        for method in [Method::GET, Method::POST] {
            let status = ask(&mut stranger, &method, &fill(path, &own.number, &nobody)).await;
            if status != 303 {
                wrong.push(format!("a stranger ({access:?}): {method} {path} answered {status}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// R12-R17, D1, D2: the guide's matrix, cell by cell: the role table cannot drift from it unnoticed.
#[test]
fn the_role_table_is_the_guides_matrix() {
    const Y: bool = true;
    const N: bool = false;
    let matrix: [(Permission, [bool; 6]); 11] = [
        (Permission::ViewAgreements, [Y, Y, N, Y, Y, Y]),
        (Permission::EditAgreements, [Y, N, N, Y, N, N]),
        (Permission::ViewKeys, [Y, N, N, Y, Y, N]),
        (Permission::ViewOrders, [Y, N, N, Y, Y, Y]),
        (Permission::ViewLicenses, [Y, N, N, Y, Y, Y]),
        (Permission::ViewReports, [Y, N, N, Y, Y, Y]),
        (Permission::DownloadSoftware, [Y, N, N, Y, N, N]),
        (Permission::ProvisionSelfService, [Y, N, N, Y, N, N]),
        (Permission::ManageUsers, [Y, Y, Y, N, N, N]),
        (Permission::ManagePartnerVisibility, [Y, Y, N, N, N, N]),
        // Not of the guide: the audit is for Account Administrators.
        (Permission::ViewAudit, [Y, N, N, N, N, N]),
    ];
    for (permission, row) in matrix {
        for (role, expected) in Role::ALL.into_iter().zip(row) {
            assert_eq!(role.permits(permission), expected, "{role} {}", permission.as_str());
        }
    }
}

/// R18: two roles may do what either may, no less and no more, on every route.
#[tokio::test]
async fn several_roles_are_their_union() {
    let portal = Portal::new().await;
    let ours = portal.organization("1", "Ours").await;
    let own = portal.account(ours, "1001").await;
    let colleague = portal.member(&own, "colleague@ours.example", &[Role::AccountViewer]).await.to_string();
    let mut wrong = Vec::new();
    for (one, other) in Role::ALL.into_iter().flat_map(|one| Role::ALL.map(|other| (one, other))) {
        if one >= other {
            continue;
        }
        let email = format!("{one}.{other}@ours.example");
        portal.member(&own, &email, &[one, other]).await;
        let mut visitor = portal.signed_in(&email).await;
        for (path, access) in router::paths().into_iter().filter(|(_, access)| is_account_bound(*access)) {
            let status = ask(&mut visitor, &Method::GET, &fill(path, &own.number, &colleague)).await;
            if (status == 403) == permitted(access, [one, other].into_iter().collect()) {
                wrong.push(format!("{one} and {other}: {path} answered {status}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
