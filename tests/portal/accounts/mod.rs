//! The account chooser and an account's home.

mod home;

use business_center::domain::access::Role;

use crate::support::Portal;

/// R44, D15: accounts of both organisations, grouped; the one opened is remembered, and writing it costs one write.
#[tokio::test]
async fn the_account_opened_last_is_remembered() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let first = portal.account(contoso, "1001").await;
    let second = portal.account(contoso, "1002").await;
    let fabrikam = portal.organization("2", "Fabrikam").await;
    let third = portal.account(fabrikam, "2001").await;
    portal.account(fabrikam, "2002").await;
    for account in [&first, &second, &third] {
        portal.member(account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    }
    let mut anna = portal.signed_in("anna@contoso.example").await;
    assert_eq!(anna.get("/").await.location(), "/accounts", "without a choice the page asks");
    let page = anna.get("/accounts").await.expect(200);
    assert_eq!(page.texts("main h2"), ["Contoso", "Fabrikam"]);
    assert_eq!(page.attributes("a.row-link", "href"), ["/accounts/1001", "/accounts/1002", "/accounts/2001"]);
    anna.get("/accounts/2001").await.expect(200);
    assert_eq!(anna.get("/").await.location(), "/accounts/2001");
    assert_eq!(
        anna.get("/profile").await.texts("header .account-name"),
        ["Account 2001"],
        "in the frame of every page"
    );
    // Any page of an account counts as choosing it.
    anna.get("/accounts/1002/manage-access").await.location();
    assert_eq!(anna.get("/").await.location(), "/accounts/1002");
    let before: String = written(&portal).await;
    anna.get("/accounts/1002").await.expect(200);
    assert_eq!(written(&portal).await, before, "staying on an account writes nothing");
}

/// The row version of the only person.
async fn written(portal: &Portal) -> String {
    sqlx::query_scalar("select xmin::text from people").fetch_one(portal.pool()).await.unwrap()
}

/// R19, R44: the account of yesterday without a role today is forgotten, and one without a role is not there.
#[tokio::test]
async fn an_account_without_a_role_is_not_there() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let first = portal.account(contoso, "1001").await;
    let second = portal.account(contoso, "1002").await;
    portal.account(contoso, "1003").await;
    portal.member(&first, "anna@contoso.example", &[Role::AccountViewer]).await;
    portal.member(&second, "anna@contoso.example", &[Role::ReportViewer]).await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    anna.get("/accounts/1002").await.expect(200);
    for path in ["/accounts/1003", "/accounts/9999", "/accounts/%00", "/accounts/1001'--"] {
        anna.get(path).await.expect(404);
    }
    sqlx::query("update assignments set revoked_at = now() where role = 'report_viewer'")
        .execute(portal.pool())
        .await
        .unwrap();
    anna.get("/accounts/1002").await.expect(404);
    assert_eq!(anna.get("/").await.location(), "/accounts/1001");
}

/// R64: an account's home links only to what the viewer may open, and every link works.
#[tokio::test]
async fn an_accounts_home_holds_no_dead_link() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    for role in Role::ALL {
        let email = format!("{}@contoso.example", role.as_str().replace('_', "-"));
        portal.member(&account, &email, &[role]).await;
        let mut person = portal.signed_in(&email).await;
        let page = person.get("/accounts/1001").await.expect(200);
        for text in ["Account 1001", "A-1", "Contoso"] {
            assert!(page.says(text), "{role}: {text}");
        }
        for link in page.links() {
            let status = person.get(&link).await.status;
            assert!(!matches!(status.as_u16(), 403 | 500), "{role}: {link} answered {status}");
        }
        let manages = page.links().iter().any(|link| link.ends_with("/manage-access/users"));
        assert_eq!(manages, role.permits(business_center::domain::access::Permission::ManageUsers), "{role}");
    }
}

/// R29 for the chooser: many accounts are paged both ways and searched.
#[tokio::test]
async fn many_accounts_are_paged_and_searched() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let first = portal.account(contoso, "1000").await;
    portal.member(&first, "anna@contoso.example", &[Role::AccountViewer]).await;
    for number in 1001..1120 {
        let account = portal.account(contoso, &number.to_string()).await;
        portal.member(&account, "anna@contoso.example", &[Role::AccountViewer]).await;
    }
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let page = anna.get("/accounts").await.expect(200);
    let first_page = page.attributes("a.row-link", "href");
    assert_eq!((first_page.len(), page.count("a[rel=prev]")), (50, 0));
    let next = page.attributes("a[rel=next]", "href").remove(0);
    let page = anna.get(&next).await.expect(200);
    assert_eq!(page.attributes("a.row-link", "href")[0], "/accounts/1050");
    let back = page.attributes("a[rel=prev]", "href").remove(0);
    assert_eq!(anna.get(&back).await.attributes("a.row-link", "href"), first_page);
    let last = page.attributes("a[rel=next]", "href").remove(0);
    let page = anna.get(&last).await.expect(200);
    assert_eq!((page.attributes("a.row-link", "href").len(), page.count("a[rel=next]")), (20, 0));
    let form = page.form("form[role=search]").set("q", "1059");
    assert_eq!(form.submit(&mut anna).await.attributes("a.row-link", "href"), ["/accounts/1059"]);
    assert!(anna.get("/accounts?q=%25").await.expect(200).says("No account matches “%”"));
}
