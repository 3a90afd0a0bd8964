//! My profile: roles and whom to ask, details, password, two-step sign-in, sign-ins.

mod details;
mod password;
mod role_requests;
mod second_factor;
mod security_history;
mod sign_ins;

use business_center::domain::access::Role;

use crate::support::Portal;

/// R7: the user-name menu with My profile is on every page of a signed-in person.
#[tokio::test]
async fn the_menu_leads_to_my_profile_from_every_page() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    for path in [
        "/profile",
        "/profile/details",
        "/profile/password",
        "/profile/second-factor",
        "/profile/second-factor/app",
        "/profile/sign-ins",
        "/profile/security-history",
        "/roles",
        "/accounts",
        "/accounts/1001",
        "/nowhere",
    ] {
        let page = anna.get(path).await;
        assert_eq!(page.count("header a[href='/profile']"), 1, "{path}");
        assert_eq!(page.count("header form[action='/sign-out']"), 1, "{path}");
        assert_eq!(page.count("h1"), 1, "{path}");
        assert!(!page.texts("title")[0].starts_with('-'), "{path} has a title");
    }
}

/// R8: three assignments over two accounts are three rows with the right numbers; D15: over two organisations.
#[tokio::test]
async fn every_role_stands_beside_its_numbers() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let first = portal.account(contoso, "1001").await;
    let fabrikam = portal.organization("2", "Fabrikam").await;
    let second = portal.account(fabrikam, "2001").await;
    portal.member(&first, "anna@contoso.example", &[Role::UserAdministrator, Role::AccountViewer]).await;
    portal.member(&second, "anna@contoso.example", &[Role::ReportViewer]).await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let page = anna.get("/profile").await.expect(200);
    let rows = page.texts("tbody tr");
    assert_eq!(
        rows,
        [
            "User Administrator A-1 1001 Account 1001 Contoso",
            "Account Viewer A-1 1001 Account 1001 Contoso",
            "Report Viewer A-2 2001 Account 2001 Fabrikam",
        ]
    );
}

/// R9: whom to ask: the account's three kinds of administrators by name and address, nobody else, not oneself.
#[tokio::test]
async fn the_profile_names_whom_to_ask_for_a_role() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    let other = portal.account(contoso, "1002").await;
    portal.member(&account, "ada.admin@contoso.example", &[Role::AccountAdministrator]).await;
    portal.member(&account, "uma.user@contoso.example", &[Role::UserAdministrator, Role::ReportViewer]).await;
    portal.member(&account, "max.manager@contoso.example", &[Role::AccountManager]).await;
    portal.member(&other, "eve.elsewhere@contoso.example", &[Role::AccountAdministrator]).await;
    portal
        .invited(&account, "ida.invited@contoso.example", &[Role::AccountAdministrator], time::Duration::days(1))
        .await;
    let mut max = portal.signed_in("max.manager@contoso.example").await;
    let page = max.get("/profile").await.expect(200);
    assert_eq!(
        page.attributes("main a[href^='mailto:']", "href"),
        ["mailto:ada.admin@contoso.example", "mailto:uma.user@contoso.example"]
    );
    assert!(page.says("Ada Admin") && page.says("Uma User"), "{}", page.text());
}

/// R9: with no other administrator, the partner that supplies the account now; with none of those, support.
#[tokio::test]
async fn without_an_administrator_the_profile_names_the_partner() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    let bare = portal.account(contoso, "1002").await;
    let northwind = portal.partner("P1", "Northwind").await;
    portal.order(&account, northwind, "O-1", "LIC-1", 5).await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    portal.member(&bare, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    let page = portal.signed_in("anna@contoso.example").await.get("/profile").await.expect(200);
    assert!(page.says("Ask your partner: Northwind."), "{}", page.text());
    assert!(page.says("no partner supplies it yet"), "{}", page.text());
}

/// R40: without any role one is signed in, told so, and told whom to ask; no data page opens.
#[tokio::test]
async fn without_a_role_nothing_opens_and_the_profile_says_whom_to_ask() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "ada.admin@contoso.example", &[Role::AccountAdministrator]).await;
    portal.member(&account, "nils@contoso.example", &[]).await;
    let mut nils = portal.signed_in("nils@contoso.example").await;
    assert_eq!(nils.get("/").await.location(), "/accounts");
    for path in ["/accounts", "/profile"] {
        let page = nils.get(path).await.expect(200);
        assert!(page.says("no role") || page.says("have no role"), "{}", page.text());
        assert_eq!(page.attributes("main a[href^='mailto:']", "href"), ["mailto:ada.admin@contoso.example"], "{path}");
    }
    nils.get("/accounts/1001").await.expect(404);
}

/// R9: whom to ask is told for every account, a page at a time when there are many.
#[tokio::test]
async fn whom_to_ask_is_told_for_every_account() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    for number in 1001..=1021 {
        let account = portal.account(contoso, &number.to_string()).await;
        portal.member(&account, "max@contoso.example", &[Role::AccountManager]).await;
    }
    let mut max = portal.signed_in("max@contoso.example").await;
    let page = max.get("/profile").await.expect(200);
    assert_eq!(page.count("#ask ~ .tiles > .card"), 20);
    assert!(page.says("Accounts 1 to 20 of 21"), "{}", page.text());
    let next = page.attributes("a[rel=next]", "href").remove(0);
    let rest = max.get(&next).await.expect(200);
    assert_eq!(rest.count("#ask ~ .tiles > .card"), 1);
    assert!(rest.texts("#ask ~ .tiles h3")[0].contains("1021"));
    assert_eq!(rest.count("a[rel=prev]"), 1);
    for odd in ["-1", "junk", "1000000", "18446744073709551615"] {
        max.get(&format!("/profile?from={odd}")).await.expect(200);
    }
}
