//! What is offered, and to whom.

use business_center::domain::access::{Permission, Role};

use super::{PATH, World, sha256};

/// R60: title, version, language, size and SHA-256 of every file of a product with a line that runs today; a line that
/// is over, is still to come or is another account's entitles to nothing.
#[tokio::test]
async fn it_offers_what_the_account_is_entitled_to_today() {
    let World { portal, account, partner, mut manager, around } = World::new().await;
    let world = World { portal, account, partner, manager: manager.clone(), around };
    world.file("LIC-A", "a/setup.iso", &[7; 1_500]).await;
    world.file("LIC-B", "b.iso", b"b").await;
    let beside = world.portal.account(world.account.organization_id, "1002").await;
    world.portal.order(&beside, world.partner, "O-2", "LIC-B", 5).await;
    let page = manager.get(PATH).await.expect(200);
    assert_eq!(page.texts("caption"), ["1 file"]);
    assert_eq!(
        page.texts("tbody tr > *")[..5],
        ["Setup of LIC-A LIC-A".to_owned(), "1.2".into(), "French".into(), "2 KB".into(), sha256(&[7; 1_500]),]
    );
    let path = page.attributes("tbody a", "href").remove(0);

    for (sql, entitled) in [
        ("update order_lines set starts_on = now()::date, ends_on = now()::date where product_id = 'LIC-A'", true),
        (
            "update order_lines set starts_on = '2020-01-01', ends_on = now()::date - 1 where product_id = 'LIC-A'",
            false,
        ),
        (
            "update order_lines set starts_on = now()::date + 1, ends_on = '2099-01-01' where product_id = 'LIC-A'",
            false,
        ),
    ] {
        world.change(sql).await;
        let page = manager.get(PATH).await.expect(200);
        assert_eq!(page.count("tbody tr"), usize::from(entitled), "{sql}");
        assert_eq!(page.says("Nothing to download today"), !entitled);
        manager.get(&path).await.expect(if entitled { 200 } else { 404 });
    }
}

/// R14-R17, R60, R64: Account Administrators and Account Managers alone; the menu, the page and the link agree, and the
/// link dies with the role.
#[tokio::test]
async fn the_menu_the_page_and_the_link_agree_on_who_may() {
    let mut world = World::new().await;
    let id = world.file("LIC-A", "setup.iso", b"setup").await;
    let file = format!("{PATH}/{id}");
    for role in Role::ALL {
        let email = format!("{role}@ours.example");
        world.portal.member(&world.account, &email, &[role]).await;
        let mut visitor = world.portal.signed_in(&email).await;
        let may = role.permits(Permission::DownloadSoftware);
        let page = visitor.get(PATH).await.expect(if may { 200 } else { 403 });
        assert_eq!(page.attributes(".site-nav a", "href").contains(&PATH.to_owned()), may, "{role}");
        let answer = visitor.get(&file).await.expect(if may { 200 } else { 403 });
        assert_eq!(answer.body == "setup", may, "{role}");
    }
    world.portal.partner_staff(world.partner, "staff@partner.example").await;
    world.portal.signed_in("staff@partner.example").await.get(&file).await.expect(404);
    let mut stranger = world.portal.visitor();
    assert!(stranger.get(&file).await.location().starts_with("/sign-in"));

    world.manager.get(&file).await.expect(200);
    world.change("update assignments set revoked_at = now() where email = 'max.brown@ours.example'").await;
    world.manager.get(&file).await.expect(404);
    assert_eq!(world.portal.events("download.file.sent").await, 3);
}

/// R60: titles and products are searched, languages filtered; the list pages both ways.
#[tokio::test]
async fn it_is_searched_filtered_and_paged() {
    let mut world = World::new().await;
    for number in 0..110 {
        world.offer("LIC-A", &format!("{number:03}.iso"), &"a".repeat(64)).await;
    }
    world.change("update downloads set language = 'en', title = '100% Tools' where file < '010.iso'").await;
    for (query, caption) in [
        ("?q=100%25", "10 files"),
        ("?q=lic-a", "110 files"),
        ("?language=fr", "100 files"),
        ("?language=en&q=tools", "10 files"),
    ] {
        assert_eq!(world.manager.get(&format!("{PATH}{query}")).await.texts("caption"), [caption], "{query}");
    }
    let none = world.manager.get(&format!("{PATH}?q=%27%25")).await.expect(200);
    assert!(none.says("No file matches"));
    let mut page = world.manager.get(PATH).await.expect(200);
    assert!(page.says("Not available now"), "the folder holds none of them");
    let mut pages = 1;
    let mut seen = page.count("tbody tr");
    while let Some(next) = page.attributes("a[rel=next]", "href").pop() {
        page = world.manager.get(&next).await.expect(200);
        pages += 1;
        seen += page.count("tbody tr");
    }
    assert_eq!((pages, seen), (3, 110));
    while let Some(previous) = page.attributes("a[rel=prev]", "href").pop() {
        page = world.manager.get(&previous).await.expect(200);
        pages -= 1;
    }
    assert_eq!(pages, 1);
}
