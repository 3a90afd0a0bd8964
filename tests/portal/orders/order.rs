//! One order with its lines.

use super::World;
use business_center::domain::access::Role;

/// R57: each line with product, kind, quantity, term and where it stands today; the state needs no job to move on.
#[tokio::test]
async fn shows_its_lines_and_their_state() {
    let mut world = World::new().await;
    let lines = [("LIC-A", 5, -400, -1), ("SUB-B", 7, -30, 90), ("SUB-C", 1100, 0, 91), ("LIC-D", 2, 1, 400)];
    world.portal.purchase(&world.account, world.north, "N-1", 30, &lines).await;
    let page = world.viewer.get("/accounts/1001/orders/N-1").await.expect(200);
    assert_eq!(page.texts("h1"), ["Order N-1"]);
    assert_eq!(page.texts("caption"), ["4 order lines, total quantity 1,114"]);
    assert_eq!(page.texts("tbody th"), ["LIC-A LIC-A", "SUB-B SUB-B", "SUB-C SUB-C", "LIC-D LIC-D"]);
    assert_eq!(page.texts("tbody .badge"), ["Expired", "Expires soon", "Active", "Starts later"]);
    assert!(page.texts("tbody tr")[1].contains("Subscription or service 7"));
    assert!(page.says("Northwind") && !page.says("by change of partner"));

    world.portal.a_day_passes().await;
    let page = world.viewer.get("/accounts/1001/orders/N-1").await.expect(200);
    assert_eq!(page.texts("tbody .badge"), ["Expired", "Expires soon", "Expires soon", "Active"]);
    world.portal.change_partner(&world.account, world.north, world.south).await;
    let page = world.viewer.get("/accounts/1001/orders/N-1").await.expect(200);
    assert!(page.says("Southridge By change of partner on"));
}

/// R57: an order of many lines is paged both ways.
#[tokio::test]
async fn many_lines_are_paged() {
    let mut world = World::new().await;
    let lines: Vec<_> = (1..=230).map(|quantity| ("LIC-A", quantity, 0, 300)).collect();
    world.portal.purchase(&world.account, world.north, "N-1", 0, &lines).await;
    let mut page = world.viewer.get("/accounts/1001/orders/N-1").await.expect(200);
    let (mut pages, mut seen) = (1, page.texts("tbody td:nth-child(2)"));
    while let Some(next) = page.attributes("a[rel=next]", "href").pop() {
        page = world.viewer.get(&next).await.expect(200);
        pages += 1;
        seen.extend(page.texts("tbody td:nth-child(2)"));
    }
    let expected: Vec<String> = (1..=230).map(|line: i32| line.to_string()).collect();
    assert_eq!((pages, seen), (3, expected));
    while let Some(previous) = page.attributes("a[rel=prev]", "href").pop() {
        page = world.viewer.get(&previous).await.expect(200);
        pages -= 1;
    }
    assert_eq!(pages, 1);
    assert_eq!(page.texts("tbody td:nth-child(2)")[0], "1");
}

/// R19, R64: an unknown number, another account's and another organisation's answer alike; without the role, 403.
#[tokio::test]
async fn of_somebody_else_does_not_exist() {
    let mut world = World::new().await;
    world.portal.purchase(&world.account, world.north, "N-1", 0, &[("LIC-A", 1, 0, 300)]).await;
    world.portal.purchase(&world.beside, world.north, "N-2", 0, &[("LIC-A", 1, 0, 300)]).await;
    world.portal.purchase(&world.foreign, world.north, "N-3", 0, &[("LIC-A", 1, 0, 300)]).await;
    let unknown = world.viewer.get("/accounts/1001/orders/N-0").await.expect(404);
    for path in ["1001/orders/N-2", "1001/orders/N-3", "1002/orders/N-2", "2001/orders/N-3", "1002/orders/N-1"] {
        let answer = world.viewer.get(&format!("/accounts/{path}")).await.expect(404);
        assert_eq!(answer.texts("h1, main p:first-of-type"), unknown.texts("h1, main p:first-of-type"), "{path}");
    }
    for role in [Role::UserAdministrator, Role::AgreementAdministrator] {
        let email = format!("{role}@ours.example");
        world.portal.member(&world.account, &email, &[role]).await;
        let mut visitor = world.portal.signed_in(&email).await;
        visitor.get("/accounts/1001/orders/N-1").await.expect(403);
        visitor.get("/accounts/1001/orders/N-0").await.expect(403);
    }
}
