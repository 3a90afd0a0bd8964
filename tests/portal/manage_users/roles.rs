//! Edit roles (R39, R40, D10, D13).

use business_center::domain::access::Role;
use time::Duration;

use super::{Office, USERS};

/// R39: toggle, save, reload; the target's next request obeys, and they are told by mail.
#[tokio::test]
async fn saved_roles_hold_from_the_next_click() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::UserAdministrator]).await;
    let mut leos = office.portal.signed_in("leo@contoso.example").await;
    leos.get(USERS).await.expect(200);
    let path = format!("{USERS}/{leo}/roles");
    let form = office.anna.get(&path).await.expect(200).form("main form[method=post]");
    let saved = form
        .tick("role", "user_administrator", false)
        .tick("role", "report_viewer", true)
        .submit(&mut office.anna)
        .await;
    let page = office.anna.follow(&saved).await.expect(200);
    assert!(page.says("now has these roles on 1001: Report Viewer."), "{}", page.text());
    leos.get(USERS).await.expect(403);
    assert_eq!(office.portal.queued("roles_changed", "leo@contoso.example").await, 1);
    assert_eq!(office.portal.events("membership.roles.changed").await, 1);
    // Saving the same again says so and does nothing.
    let again = office.anna.get(&path).await.form("main form[method=post]").submit(&mut office.anna).await;
    assert!(office.anna.follow(&again).await.says("Nothing changed"));
    assert_eq!(office.portal.events("membership.roles.changed").await, 1);
}

/// R40: nothing ticked takes all roles away; who has not joined is not mailed.
#[tokio::test]
async fn all_roles_can_be_taken_away() {
    let mut office = Office::new().await;
    let leo = office.portal.invited(&office.account, "leo@contoso.example", &[Role::ReportViewer], Duration::DAY).await;
    office.anna.post(&format!("{USERS}/{leo}/roles"), &[]).await.expect(303);
    assert_eq!(office.count("select count(*) from assignments where revoked_at is null").await, 1);
    assert_eq!(office.count("select count(*) from mails").await, 0);
}

/// ROL-03, ROL-05: nobody gives above their ceiling, nor touches whoever holds more.
#[tokio::test]
async fn nobody_reaches_above_their_ceiling() {
    let office = Office::new().await;
    let anna: uuid::Uuid =
        sqlx::query_scalar("select id from memberships").fetch_one(office.portal.pool()).await.unwrap();
    let leo = office.portal.invited(&office.account, "leo@contoso.example", &[Role::ReportViewer], Duration::DAY).await;
    let administrators = [Role::AccountAdministrator];
    let bea = office.portal.invited(&office.account, "bea@contoso.example", &administrators, Duration::DAY).await;
    for role in [Role::UserAdministrator, Role::AgreementAdministrator] {
        let mut visitor = office.member(&format!("{role}@contoso.example"), &[role]).await;
        let roles = format!("{USERS}/{leo}/roles");
        visitor.post(&roles, &[("role", "account_administrator")]).await.expect(403);
        for path in ["/roles", "/remove"] {
            let told = visitor.get(&format!("{USERS}/{anna}{path}")).await.expect(403);
            assert!(told.says("holds a role above yours"), "{}", told.text());
            visitor.post(&format!("{USERS}/{anna}{path}"), &[]).await.expect(403);
        }
        visitor.post(&format!("{USERS}/{anna}/invitation"), &[]).await.expect(403);
        // Nor who is only invited to hold more.
        let names = [("email", "friend@contoso.example"), ("first_name", "Bea"), ("last_name", "Klein")];
        let details = [&names[..], &[("language", "en"), ("country", "FR")]].concat();
        for (path, fields) in [
            ("roles", &[][..]),
            ("remove", &[]),
            ("invitation", &[]),
            ("invitation/withdraw", &[]),
            ("invitation/details", &details),
        ] {
            let told = visitor.post(&format!("{USERS}/{bea}/{path}"), fields).await.expect(403);
            assert_eq!(told.status, 403, "{role}: {path}");
        }
    }
    assert_eq!(
        office.count("select count(*) from memberships where email like 'bea@%' and removed_at is null").await,
        1
    );
    assert_eq!(office.portal.events("membership.roles.changed").await, 0);
    assert_eq!(office.count("select count(*) from mails").await, 0);
}

/// ROL-13: unknown and repeated roles are refused and the roles stay.
#[tokio::test]
async fn odd_roles_are_refused() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::ReportViewer]).await;
    let path = format!("{USERS}/{leo}/roles");
    office.anna.post(&path, &[("role", "owner")]).await.expect(422);
    office.anna.post(&path, &[("role", "report_viewer"), ("role", "report_viewer")]).await.expect(422);
    office.anna.post(&path, &[("role", "account_viewer"), ("version", "junk")]).await.expect(409);
    office.anna.post(&path, &[("role", "report_viewer"), ("version", "")]).await.expect(303);
    office.anna.post(&path, &vec![("role", "report_viewer"); 10_000]).await.expect(413);
    assert_eq!(office.count("select count(*) from assignments where revoked_at is null").await, 2);
}

/// ROL-16: a demoted administrator's open page is worth nothing; what is left of their roles decides.
#[tokio::test]
async fn a_demoted_administrator_reaches_nobody_above() {
    let mut office = Office::new().await;
    let second = office.portal.member(&office.account, "second@contoso.example", &[Role::AccountAdministrator]).await;
    let anna: uuid::Uuid = sqlx::query_scalar("select id from memberships where email like 'anna%'")
        .fetch_one(office.portal.pool())
        .await
        .unwrap();
    let mut seconds = office.portal.signed_in("second@contoso.example").await;
    let form = seconds.get(&format!("{USERS}/{anna}/roles")).await.expect(200).form("main form[method=post]");
    office.anna.post(&format!("{USERS}/{second}/roles"), &[("role", "user_administrator")]).await.expect(303);
    form.tick("role", "account_administrator", false).submit(&mut seconds).await.expect(403);
    assert_eq!(office.portal.events("membership.roles.changed").await, 1);
}

/// Edit forms carry a version: a stale one gets 409 with both values; absent is unchecked.
#[tokio::test]
async fn a_stale_form_is_told_both_states() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::ReportViewer]).await;
    let path = format!("{USERS}/{leo}/roles");
    let form = office.anna.get(&path).await.form("main form[method=post]").tick("role", "account_viewer", true);
    office.anna.post(&path, &[("role", "account_manager")]).await.expect(303);
    let told = form.clone().submit(&mut office.anna).await.expect(409);
    let states = ["Roles now Account Manager leo@contoso.example", "You asked for Report Viewer and Account Viewer"];
    assert_eq!(told.texts("main dl > div"), states);
    assert_eq!(told.texts(".error-summary li"), told.texts("#role-error"));
    assert_eq!(office.portal.events("membership.roles.changed").await, 1);
    // What was asked for stays ticked; saving the page is a decision. Who then asks for the same is no failure.
    let decided = told.form("main form[method=post]");
    assert_eq!(decided.values("role"), ["report_viewer", "account_viewer"]);
    decided.submit(&mut office.anna).await.expect(303);
    let same = form.submit(&mut office.anna).await.expect(303);
    assert!(office.anna.follow(&same).await.says("already"), "nothing was changed");
    assert_eq!(office.portal.events("membership.roles.changed").await, 2);
}

/// R39: roles are given to the address that the page showed, not to one that an invitation was corrected to
/// meanwhile.
#[tokio::test]
async fn roles_follow_no_corrected_address() {
    let mut office = Office::new().await;
    let roles = [Role::AccountViewer];
    office.portal.invited(&office.account, "bo@contoso.example", &roles, Duration::days(1)).await;
    let id: uuid::Uuid = sqlx::query_scalar("select id from memberships where email = 'bo@contoso.example'")
        .fetch_one(office.portal.pool())
        .await
        .unwrap();
    let page = office.anna.get(&format!("{USERS}/{id}/roles")).await.expect(200);
    assert!(page.says("bo@contoso.example"));
    sqlx::query("update memberships set email = 'mallory@contoso.example' where id = $1")
        .bind(id)
        .execute(office.portal.pool())
        .await
        .unwrap();
    let form = page.form("main form[method=post]").tick("role", "account_administrator", true);
    let told = form.submit(&mut office.anna).await.expect(409);
    assert!(told.says("Roles now Account Viewer mallory@contoso.example"), "{}", told.text());
}

/// ROL-04, D13: nobody edits their own roles, whatever they ask for, nor removes themselves.
#[tokio::test]
async fn nobody_edits_their_own_roles() {
    let office = Office::new().await;
    let before = office.count("select count(*) from assignments where revoked_at is null").await;
    for role in [Role::AccountAdministrator, Role::AgreementAdministrator, Role::UserAdministrator] {
        let email = format!("{role}@contoso.example");
        let me = office.portal.member(&office.account, &email, &[role]).await;
        let mut visitor = office.portal.signed_in(&email).await;
        let own = role.to_string();
        for fields in [vec![], vec![("role", own.as_str())], vec![("role", own.as_str()), ("role", "account_viewer")]] {
            visitor.post(&format!("{USERS}/{me}/roles"), &fields).await.expect(403);
        }
        visitor.post(&format!("{USERS}/{me}/remove"), &[]).await.expect(403);
    }
    assert_eq!(office.count("select count(*) from assignments where revoked_at is null").await, before + 3);
    assert_eq!(office.portal.events("membership.roles.changed").await, 0);
}

/// SES-02: one of two roles is taken away while its holder browses: the next request obeys, and so does its menu.
#[tokio::test]
async fn a_role_taken_away_is_gone_from_the_next_page_and_its_menu() {
    let mut office = Office::new().await;
    let roles = [Role::UserAdministrator, Role::AccountViewer];
    let leo = office.portal.member(&office.account, "leo@contoso.example", &roles).await;
    let mut leos = office.portal.signed_in("leo@contoso.example").await;
    let entry = |page: &crate::support::Answer| page.attributes(".site-nav a", "href").contains(&USERS.to_owned());
    assert!(entry(&leos.get("/accounts/1001/orders").await.expect(200)));
    office.anna.post(&format!("{USERS}/{leo}/roles"), &[("role", "account_viewer")]).await.expect(303);
    assert!(!entry(&leos.get(USERS).await.expect(403)));
    assert!(!entry(&leos.get("/accounts/1001/orders").await.expect(200)));
    leos.post(&format!("{USERS}/invite"), &super::invitation("x@contoso.example", "account_viewer")).await.expect(403);
}
