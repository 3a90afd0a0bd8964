//! Who has access.

use business_center::domain::access::Role;
use time::Duration;

use super::file::both;
use crate::orders::World;
use crate::support::Visitor;

const REPORT: &str = "/accounts/1001/reports/access";

async fn world() -> (World, Visitor) {
    let world = World::new().await;
    let portal = &world.portal;
    portal.member(&world.account, "anna@ours.example", &[Role::AccountAdministrator]).await;
    portal.member(&world.account, "mixed@ours.example", &[Role::AccountManager, Role::ReportViewer]).await;
    portal.invited(&world.account, "pending@ours.example", &[Role::ReportViewer], Duration::days(1)).await;
    portal.invited(&world.account, "expired@ours.example", &[Role::AccountViewer], Duration::days(61)).await;
    portal.member(&world.beside, "beside@ours.example", &[Role::AccountViewer]).await;
    portal.member(&world.account, "nothing@ours.example", &[]).await;
    portal.member(&world.foreign, "foreign@theirs.example", &[Role::AccountViewer]).await;
    sqlx::query("update memberships set last_sign_in_at = '2026-03-04 05:06:07+00' where email like 'mixed%'")
        .execute(portal.pool())
        .await
        .unwrap();
    let anna = portal.signed_in("anna@ours.example").await;
    (world, anna)
}

/// R61: those with a role on this account and nobody else, with roles, status and last sign-in.
#[tokio::test]
async fn lists_members_with_their_roles_and_last_sign_in() {
    let (_world, mut anna) = world().await;
    let page = anna.get(REPORT).await.expect(200);
    assert_eq!(page.texts("caption"), ["5 people, sorted by e-mail"]);
    let rows = page.texts("tbody tr");
    assert!(rows[2].contains("mixed@ours.example Account Manager and Report Viewer Active 4 Mar 2026"), "{rows:?}");
    assert!(rows[3].contains("Pending Never") && rows[1].contains("Expired Never"), "{rows:?}");
    assert_eq!(
        page.texts("svg[role=img] > desc"),
        ["Account Administrator: 1; Account Manager: 1; Report Viewer: 2; Account Viewer: 2"]
    );
    let file = both(&mut anna, REPORT, "").await;
    let emails = ["anna", "expired", "mixed", "pending", "vera"].map(|name| format!("{name}@ours.example"));
    assert_eq!(file.column("E-mail address"), emails);
    assert_eq!(file.column("Report Viewer"), ["", "", "Yes", "Yes", ""]);
    assert_eq!(file.column("Status"), ["Active", "Expired", "Active", "Pending", "Active"]);
    assert_eq!(file.rows[2]["Last sign-in"], "2026-03-04T05:06:07Z");
}

/// R61: by role and by status, in the address and in the files; counts are those of the rows.
#[tokio::test]
async fn is_filtered_by_role_and_status() {
    let (_world, mut anna) = world().await;
    for (query, expected, filters) in [
        ("?role=report_viewer", 2, "Role: Report Viewer"),
        ("?status=pending", 1, "Status: Pending"),
        ("?role=report_viewer&status=active", 1, "Role: Report Viewer; Status: Active"),
        ("?role=nonsense&status=x", 5, "None"),
    ] {
        let page = anna.get(&format!("{REPORT}{query}")).await.expect(200);
        assert_eq!(page.count("tbody tr"), expected, "{query}");
        assert!(page.texts("caption")[0].starts_with(&format!("{expected} ")), "{query}");
        let file = both(&mut anna, REPORT, query).await;
        assert_eq!((file.rows.len(), file.about["Filters"].as_str()), (expected, filters), "{query}");
    }
    assert_eq!(anna.get(&format!("{REPORT}?lang=fr")).await.expect(200).texts("h1"), ["Qui a accès"]);
}

/// R29, R61: many people are paged both ways, each once.
#[tokio::test]
async fn is_paged_both_ways() {
    let (world, mut anna) = world().await;
    for number in 0..115 {
        let email = format!("many{number:03}@ours.example");
        world.portal.invited(&world.account, &email, &[Role::AccountViewer, Role::ReportViewer], Duration::DAY).await;
    }
    let whole: Vec<String> =
        both(&mut anna, REPORT, "").await.column("E-mail address").iter().map(ToString::to_string).collect();
    let mut page = anna.get(REPORT).await.expect(200);
    let mut forwards = page.texts("tbody td.email");
    while let Some(next) = page.attributes("a[rel=next]", "href").pop() {
        page = anna.get(&next).await.expect(200);
        forwards.extend(page.texts("tbody td.email"));
    }
    let mut backwards = page.texts("tbody td.email");
    while let Some(previous) = page.attributes("a[rel=prev]", "href").pop() {
        page = anna.get(&previous).await.expect(200);
        backwards.splice(0..0, page.texts("tbody td.email"));
    }
    assert_eq!((&forwards, forwards.len()), (&whole, 120));
    assert_eq!(backwards, whole);
}
