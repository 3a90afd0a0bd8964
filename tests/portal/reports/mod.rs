//! Reports (R61): who opens which, what they say, and their files, opened as a reader would.

mod access;
mod expiries;
mod file;
mod files;
mod licenses;
#[cfg(target_os = "linux")]
mod memory;
mod orders;
mod visibility;

use business_center::domain::access::{Permission, Role, RoleSet};

use crate::orders::World;

/// Each report, and what it takes to open it beside viewing reports.
const REPORTS: [(&str, Permission); 5] = [
    ("reports", Permission::ViewLicenses),
    ("reports/orders", Permission::ViewOrders),
    ("reports/expiries", Permission::ViewLicenses),
    ("reports/access", Permission::ManageUsers),
    ("reports/visibility", Permission::ManagePartnerVisibility),
];

/// R14, R17, R61, R64: over every set of roles, the menu, the tabs and the server agree on who opens which report and
/// its files; nobody opens another account's.
#[tokio::test]
async fn tabs_and_server_agree_on_who_opens_them() {
    let world = World::new().await;
    let portal = &world.portal;
    portal.purchase(&world.account, world.north, "N-1", 1, &[("LIC-A", 5, -1, 30)]).await;
    let single = Role::ALL.map(RoleSet::from);
    let mixed = [
        [Role::AccountViewer, Role::UserAdministrator].into_iter().collect(),
        [Role::ReportViewer, Role::AgreementAdministrator].into_iter().collect(),
    ];
    for (index, roles) in single.into_iter().chain(mixed).enumerate() {
        let email = format!("reader{index}@ours.example");
        portal.member(&world.account, &email, &roles.iter().collect::<Vec<_>>()).await;
        let mut reader = portal.signed_in(&email).await;
        let home = reader.get("/accounts/1001").await.expect(200);
        let named = home.attributes(".site-nav a", "href").contains(&"/accounts/1001/reports".to_owned());
        assert_eq!(named, roles.permits(Permission::ViewReports), "{roles:?}: menu");
        let mut opened = Vec::new();
        for (report, permission) in REPORTS {
            let may = roles.permits(Permission::ViewReports) && roles.permits(permission);
            for ending in ["", ".csv", ".xlsx"] {
                let answer = reader.get(&format!("/accounts/1001/{report}{ending}")).await;
                assert_eq!(answer.status.as_u16(), if may { 200 } else { 403 }, "{roles:?}: {report}{ending}");
                for other in ["1002", "2001", "9999"] {
                    reader.get(&format!("/accounts/{other}/{report}{ending}")).await.expect(404);
                }
            }
            if may {
                opened.push(format!("/accounts/1001/{report}"));
            }
        }
        if !opened.is_empty() {
            let tabs = reader.get("/accounts/1001/reports").await.attributes("nav.tabs a", "href");
            assert_eq!(tabs, opened, "{roles:?}");
        }
    }
}
