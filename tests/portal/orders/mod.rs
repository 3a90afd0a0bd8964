//! Orders: the list, one order, and who may open them (R57; R14, R17, R19, R55, R64).

mod list;
mod order;
pub mod purchases;

use business_center::domain::access::{Permission, Role};

use crate::support::world::Account;
use crate::support::{Portal, Visitor};

/// Account 1001 with two partners and a viewer, and somebody else's account beside and elsewhere.
pub struct World {
    pub portal: Portal,
    pub account: Account,
    pub beside: Account,
    pub foreign: Account,
    pub north: i64,
    pub south: i64,
    pub viewer: Visitor,
}

impl World {
    pub async fn new() -> Self {
        Self::on(Portal::new().await).await
    }

    /// The same on a portal with settings of its own.
    pub async fn on(portal: Portal) -> Self {
        let (ours, theirs) = (portal.organization("1", "Ours").await, portal.organization("2", "Theirs").await);
        let account = portal.account(ours, "1001").await;
        let beside = portal.account(ours, "1002").await;
        let foreign = portal.account(theirs, "2001").await;
        let (north, south) = (portal.partner("P-N", "Northwind").await, portal.partner("P-S", "Southridge").await);
        portal.member(&account, "vera@ours.example", &[Role::AccountViewer]).await;
        let viewer = portal.signed_in("vera@ours.example").await;
        Self { portal, account, beside, foreign, north, south, viewer }
    }
}

/// R14, R17, R57, R58, R64: the menu names Orders and Licenses to those who may open them and to nobody else, the
/// server answers alike, and neither another account nor another organisation opens.
#[tokio::test]
async fn the_menu_and_the_server_agree_on_who_opens_them() {
    let world = World::new().await;
    let portal = &world.portal;
    for role in Role::ALL {
        let email = format!("{role}@ours.example");
        portal.member(&world.account, &email, &[role]).await;
        let mut visitor = portal.signed_in(&email).await;
        for (permission, page) in [(Permission::ViewOrders, "orders"), (Permission::ViewLicenses, "licenses")] {
            let path = format!("/accounts/1001/{page}");
            for ending in ["", ".csv"] {
                let status = if role.permits(permission) { 200 } else { 403 };
                let answer = visitor.get(&format!("{path}{ending}")).await.expect(status);
                let named = answer.attributes(".site-nav a", "href").contains(&path);
                assert!(ending == ".csv" || named == role.permits(permission), "{role} {page}");
                for other in ["1002", "2001", "9999"] {
                    visitor.get(&format!("/accounts/{other}/{page}{ending}")).await.expect(404);
                }
            }
        }
    }
}
