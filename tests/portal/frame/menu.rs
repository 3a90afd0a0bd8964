//! The way into Manage Access, and whose names stand on the pages.

use business_center::domain::access::Role;

use crate::support::Portal;

const USERS: &str = "/accounts/1001/manage-access/users";
const VISIBILITY: &str = "/accounts/1001/manage-access/partner-visibility";

async fn portal_with(role: Role, settings: &[(&str, &str)]) -> Portal {
    let portal = Portal::with(settings).await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[role]).await;
    portal
}

/// R5: Account > Manage Access leads to exactly two tabs, which are links with addresses of their own.
#[tokio::test]
async fn manage_access_has_exactly_two_tabs() {
    for (role, tabs) in [
        (Role::AccountAdministrator, &[USERS, VISIBILITY][..]),
        (Role::AgreementAdministrator, &[USERS, VISIBILITY]),
        (Role::UserAdministrator, &[USERS]),
    ] {
        let portal = portal_with(role, &[]).await;
        let mut anna = portal.signed_in("anna@contoso.example").await;
        let home = anna.get("/accounts/1001").await.expect(200);
        let entries = home.attributes(".site-nav details a", "href");
        assert_eq!(entries[0], "/accounts/1001/manage-access");
        let first = anna.get(&entries[0]).await;
        let page = anna.follow(&first).await.expect(200);
        assert_eq!(page.attributes("nav.tabs a", "href"), tabs, "{role}");
        for tab in tabs {
            let page = anna.get(tab).await.expect(200);
            assert_eq!(page.attributes("nav.tabs a[aria-current]", "href"), [*tab]);
        }
    }
}

/// R6: the Account menu also leads straight to Manage Users, which is the first tab.
#[tokio::test]
async fn the_menu_leads_straight_to_manage_users() {
    let portal = portal_with(Role::UserAdministrator, &[]).await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let home = anna.get("/accounts/1001").await.expect(200);
    assert_eq!(home.texts(".site-nav details summary"), ["Account"]);
    assert_eq!(home.texts(".site-nav details a"), ["Manage Access", "Manage Users"]);
    let href = home.attributes(".site-nav details a", "href").remove(1);
    let page = anna.get(&href).await.expect(200);
    assert_eq!(page.texts("h1"), ["Manage Users"]);
    assert_eq!(page.texts("nav.tabs a[aria-current]"), ["Manage Users"]);
}

/// D12: product, vendor and support address are the operator's; the default names nobody.
#[tokio::test]
async fn names_on_the_pages_are_settings() {
    let own =
        [("BC_PRODUCT_NAME", "Nordlicht"), ("BC_VENDOR_NAME", "Nord & Söhne"), ("BC_SUPPORT_EMAIL", "h@nord.example")];
    for (settings, product) in [(&own[..], "Nordlicht"), (&[], "Business Center")] {
        let portal = portal_with(Role::AccountAdministrator, settings).await;
        let mut anna = portal.signed_in("anna@contoso.example").await;
        for page in
            [portal.visitor().get("/sign-in").await, anna.get("/accounts/1001").await, anna.get("/nowhere").await]
        {
            assert_eq!(page.texts("header .brand"), [product]);
            assert!(page.texts("title")[0].ends_with(product), "{:?}", page.texts("title"));
            assert_eq!(page.body.contains("mailto:h@nord.example"), product == "Nordlicht");
            assert_eq!(page.texts("footer .vendor"), [if product == "Nordlicht" { "Nord & Söhne" } else { product }]);
        }
    }
}

/// SES-07: whatever is asked for, a cookie that is set is bound to this host and TLS and out of scripts' reach.
#[tokio::test]
async fn every_cookie_of_every_route_has_every_attribute() {
    let portal = portal_with(Role::AccountAdministrator, &[]).await;
    let mut cookies = Vec::new();
    for (path, _) in business_center::router::paths() {
        // Made up, dead and valid: each may be answered with a cookie.
        for session in ["%%%", "AAAAAAAAAAAAAAAAAAAAAA", ""] {
            for method in [axum::http::Method::GET, axum::http::Method::POST] {
                let mut visitor = portal.visitor();
                if session.is_empty() {
                    visitor.plant_session(portal.pool(), "anna@contoso.example").await;
                } else {
                    visitor.cookies.insert("__Host-session".into(), session.into());
                }
                let body = (method == axum::http::Method::POST).then(|| "language=fr&next=%2F".to_owned());
                let answer = visitor.send(method, path, body, &[("sec-fetch-site", "same-origin")]).await;
                cookies.extend(answer.headers.get_all("set-cookie").iter().map(|c| c.to_str().unwrap().to_owned()));
            }
        }
    }
    assert!(cookies.len() > 50, "only {} cookies", cookies.len());
    for cookie in cookies {
        let bound = ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"].iter().all(|attribute| cookie.contains(attribute));
        assert!(cookie.starts_with("__Host-") && bound && !cookie.contains("Domain"), "{cookie}");
    }
}

/// R44: who works for a partner and joins a customer finds the customer's account in the frame, before they opened it.
#[tokio::test]
async fn a_partners_staff_find_the_account_that_they_joined() {
    let portal = portal_with(Role::AccountAdministrator, &[]).await;
    let partner = portal.partner("NW", "Northwind").await;
    portal.partner_staff(partner, "nora@northwind.example").await;
    let mut nora = portal.signed_in("nora@northwind.example").await;
    let alone = nora.get("/partner-center").await.expect(200);
    assert_eq!(alone.count("a.account-chooser"), 0);
    let contoso = portal.organization("2", "Fourth").await;
    let account = portal.account(contoso, "2001").await;
    portal.member(&account, "nora@northwind.example", &[Role::ReportViewer]).await;
    let both = nora.get("/partner-center").await.expect(200);
    assert_eq!(both.attributes("a.account-chooser", "href"), ["/accounts"]);
    assert!(nora.get("/accounts").await.expect(200).links().contains(&"/accounts/2001".to_owned()));
}
