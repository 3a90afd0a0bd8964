//! The help page.

use business_center::domain::access::{Permission, Role};

use crate::support::Portal;

/// Issue 6, point 9, R11: help is one click from every page, signed in or not, in the reader's language, with the one role
/// table; none of its links leads nowhere.
#[tokio::test]
async fn help_is_for_everybody_and_holds_the_role_table() {
    let portal = Portal::new().await;
    let mut visitor = portal.visitor();
    assert!(visitor.get("/sign-in").await.expect(200).links().contains(&"/help".to_owned()));
    let page = visitor.get("/help").await.expect(200);
    let expected: Vec<&str> = Permission::ALL
        .iter()
        .flat_map(|permission| Role::ALL.map(|role| if role.permits(*permission) { "Yes" } else { "No" }))
        .collect();
    assert_eq!(page.texts("tbody td"), expected);
    for anchor in page.attributes(".contents a", "href") {
        assert_eq!(page.count(&format!("h2{anchor}")), 1, "{anchor}");
    }
    let french = portal.visitor().speaking("fr").get("/help").await.expect(200);
    assert!(french.says("Rechercher un utilisateur") && !french.says("Find a user"), "{}", french.text());

    let organization = portal.organization("1", "Contoso").await;
    let account = portal.account(organization, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    for path in ["/profile", "/accounts/1001", "/accounts/1001/manage-access/users", "/accounts/1001/nowhere"] {
        assert!(anna.get(path).await.links().contains(&"/help".to_owned()), "{path}");
    }
}
