//! The page with the whole role table.

use business_center::domain::access::{Permission, Role};

use crate::support::Portal;

/// R11-R18: six roles, ten capabilities, and every cell as the one table says; partner staff may read it too.
#[tokio::test]
async fn the_page_shows_the_one_role_table() {
    let portal = Portal::new().await;
    let partner = portal.partner("P1", "Northwind").await;
    portal.partner_staff(partner, "paul@northwind.example").await;
    let page = portal.signed_in("paul@northwind.example").await.get("/roles").await.expect(200);
    assert_eq!(page.count("thead th"), 1 + Role::ALL.len());
    let cells = page.texts("tbody td");
    let expected: Vec<&str> = Permission::ALL
        .iter()
        .flat_map(|permission| Role::ALL.map(|role| if role.permits(*permission) { "Yes" } else { "No" }))
        .collect();
    assert_eq!(cells, expected);
    assert!(page.says("Cannot change anything"), "descriptions are there");
    assert!(portal.visitor().get("/roles").await.location().starts_with("/sign-in"));
}
