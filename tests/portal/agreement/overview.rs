//! What the page shows, and to whom.

use business_center::domain::access::{Permission, Role};

use super::World;

/// R13, R14, R17, R56, R64: the menu names Agreement to those who may open it and to nobody else, the server answers
/// alike, the way to edit it stands where it opens, and another account's or organization's does not exist.
#[tokio::test]
async fn the_menu_and_the_server_agree_on_who_opens_it() {
    let world = World::new().await;
    for role in Role::ALL {
        let mut visitor = world.somebody(&format!("{role}@ours.example"), role).await;
        let views = role.permits(Permission::ViewAgreements);
        let edits = role.permits(Permission::EditAgreements);
        let page = visitor.get("/accounts/1001/agreement").await.expect(if views { 200 } else { 403 });
        let path = "/accounts/1001/agreement".to_owned();
        assert_eq!(page.attributes(".site-nav a", "href").contains(&path), views, "{role}");
        let edit = "/accounts/1001/agreement/details".to_owned();
        assert_eq!(page.links().contains(&edit), edits, "{role}");
        visitor.get(&edit).await.expect(if edits { 200 } else { 403 });
        visitor.post(&edit, &[("friendly_name", "x")]).await.expect(if edits { 303 } else { 403 });
        for other in ["1002", "2001", "9999"] {
            visitor.get(&format!("/accounts/{other}/agreement")).await.expect(404);
            visitor.get(&format!("/accounts/{other}/agreement/details")).await.expect(404);
            visitor.post(&format!("/accounts/{other}/agreement/details"), &[]).await.expect(404);
        }
    }
    assert_eq!(world.portal.events("agreement.details.changed").await, 1, "the second editor's was the same");
}

/// R56: number, state, dates, contacts and, of the accounts under it, the viewer's own; each administrator once.
#[tokio::test]
async fn it_shows_number_state_dates_contacts_and_ones_own_accounts() {
    let world = World::new().await;
    world
        .vendor_says("update agreements set title = 'Campus & more', ends_on = '2031-09-30' where number = 'A-1'")
        .await;
    for account in [&world.account, &world.beside] {
        world.portal.member(account, "anna.lee@ours.example", &[Role::AccountAdministrator]).await;
    }
    let mut viewer = world.somebody("vera@ours.example", Role::AccountViewer).await;
    let page = viewer.get("/accounts/1001/agreement").await.expect(200);
    assert_eq!(page.texts("h1"), ["Campus & more"]);
    assert_eq!(page.texts("main .badge"), ["Active"]);
    for text in ["Agreement A-1", "1 Jan 2020", "30 Sept 2031", "Anna Lee", "Account Administrator"] {
        assert!(page.says(text), "{text}: {}", page.text());
    }
    assert_eq!(page.texts("tbody th"), ["1001 Account 1001"]);
    assert_eq!(page.attributes("main a[href^='mailto:']", "href"), ["mailto:anna.lee@ours.example"]);
    world.portal.member(&world.beside, "vera@ours.example", &[Role::ReportViewer]).await;
    let page = viewer.get("/accounts/1001/agreement").await.expect(200);
    assert_eq!(page.texts("tbody th"), ["1001 Account 1001", "1002 Account 1002"]);
    assert_eq!(page.attributes("main a[href^='mailto:']", "href").len(), 1);
}

/// R56, design.md 4: active when the status says so and the last day is not past; nothing else is blocked by its end.
#[tokio::test]
async fn the_state_follows_status_and_last_day() {
    let world = World::new().await;
    let mut manager = world.somebody("max@ours.example", Role::AccountManager).await;
    world.vendor_says("update agreements set ends_on = now()::date where number = 'A-1'").await;
    let page = manager.get("/accounts/1001/agreement").await.expect(200);
    assert_eq!(page.texts("main .badge"), ["Active"]);

    world.vendor_says("update agreements set ends_on = now()::date - 1 where number = 'A-1'").await;
    let page = manager.get("/accounts/1001/agreement").await.expect(200);
    assert_eq!(page.texts("main .badge"), ["Ended"]);
    assert!(page.says("This agreement ended on") && page.says("Only an active agreement can be edited."));
    assert!(!page.links().contains(&"/accounts/1001/agreement/details".to_owned()));
    manager.get("/accounts/1001/orders").await.expect(200);

    world.vendor_says("update agreements set status = 'ended', ends_on = '2099-12-31' where number = 'A-1'").await;
    let page = manager.get("/accounts/1001/agreement").await.expect(200);
    assert_eq!(page.texts("main .badge"), ["Ended"]);
    assert!(page.says("The vendor has ended this agreement."));
    let mut viewer = world.somebody("vera@ours.example", Role::AccountViewer).await;
    let page = viewer.get("/accounts/1001/agreement").await.expect(200);
    assert!(!page.says("can be edited"), "who could not edit it anyway is not told why");
}

/// R56: a long history has pages, each change once; another agreement's changes are not among them.
#[tokio::test]
async fn a_long_history_has_pages() {
    let world = World::new().await;
    let mut vera = world.somebody("vera@ours.example", Role::AccountViewer).await;
    sqlx::query(
        "insert into audit_events (at, event, organization_id, actor_name, details)
         select now(), 'agreement.details.changed', $1, 'Actor ' || n, jsonb_build_object('agreement', 'A-' || 1 + n % 2)
           from generate_series(1, 100) n",
    )
    .bind(world.account.organization_id)
    .execute(world.portal.pool())
    .await
    .unwrap();
    let told = crate::support::whole_history(&mut vera, "/accounts/1001/agreement").await;
    assert_eq!((told.len(), told.concat().matches("Actor ").count()), (3, 50));
    assert!(told[0].contains("Actor 100 ") && told[2].contains("Actor 2 "));
}
