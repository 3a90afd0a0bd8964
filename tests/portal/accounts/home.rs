//! An account's home at a glance: each viewer sees what their roles open, and figures that the lists agree with.

use business_center::domain::access::{Permission, Role};
use time::Duration;

use crate::orders::World;
use crate::support::Answer;

const HOME: &str = "/accounts/1001";

fn rows(page: &Answer, tile: &str) -> Vec<String> {
    page.texts(&format!("section[aria-labelledby={tile}] li"))
}

/// An account with orders, licenses of every state and open invitations; the account beside and the other
/// organization have some, too.
async fn world() -> World {
    let world = World::new().await;
    let portal = &world.portal;
    for ago in 1..=7 {
        let lines = [("LIC-A", 10, -400, -1), ("LIC-B", 5, 1 - ago, 20 * ago), ("SUB-C", 1, -9, 300)];
        portal
            .purchase(&world.account, world.north, &format!("N-{ago}"), ago, &lines[..3 - usize::from(ago > 5)])
            .await;
    }
    portal.purchase(&world.beside, world.south, "S-8", 0, &[("LIC-X", 77, 0, 5)]).await;
    portal.purchase(&world.foreign, world.south, "S-9", 0, &[("LIC-Y", 99, 0, 5)]).await;
    portal.invited(&world.account, "ina.soon@ours.example", &[Role::AccountViewer], Duration::days(59)).await;
    portal.invited(&world.account, "una.late@ours.example", &[Role::AccountViewer], Duration::days(1)).await;
    portal.invited(&world.account, "ex.pired@ours.example", &[Role::AccountViewer], Duration::days(61)).await;
    portal.invited(&world.foreign, "else.where@theirs.example", &[Role::AccountViewer], Duration::days(2)).await;
    world
}

/// R64: each role finds exactly the tiles that it may open, and no link of any tile is refused.
#[tokio::test]
async fn each_role_finds_what_it_opens_and_no_dead_link() {
    let world = world().await;
    for role in Role::ALL {
        let email = format!("{}@ours.example", role.as_str().replace('_', "-"));
        world.portal.member(&world.account, &email, &[role]).await;
        let mut visitor = world.portal.signed_in(&email).await;
        let page = visitor.get(HOME).await.expect(200);
        for (tile, permission) in [
            ("licenses", Permission::ViewLicenses),
            ("expiring", Permission::ViewLicenses),
            ("orders", Permission::ViewOrders),
            ("invitations", Permission::ManageUsers),
        ] {
            assert_eq!(!rows(&page, tile).is_empty(), role.permits(permission), "{role}: {tile}");
        }
        assert_eq!(page.says("Products and services"), role.permits(Permission::ViewAgreements), "{role}: agreement");
        for link in page.attributes("main a", "href") {
            visitor.get(&link).await.expect(200);
        }
    }
}

/// R57, R58: the figures are those of the lists, of this account alone.
#[tokio::test]
async fn shows_the_figures_of_the_lists() {
    let mut world = world().await;
    let page = world.viewer.get(HOME).await.expect(200);
    assert!(page.says("3 products, 19 order lines, total quantity 110"), "{}", page.text());
    assert_eq!(rows(&page, "licenses"), ["LIC-A 0 of 70 active", "LIC-B 35 of 35 active", "SUB-C 5 of 5 active"]);
    let orders = rows(&page, "orders");
    let numbers: Vec<&str> = orders.iter().map(|row| row.split(' ').next().unwrap()).collect();
    assert_eq!(numbers, ["N-1", "N-2", "N-3", "N-4", "N-5"], "the newest five");
    assert!(orders[0].contains("Northwind") && orders[0].ends_with("3 order lines"), "{orders:?}");

    let first = world.portal.today().await + Duration::days(20);
    let expiring = world.viewer.get(HOME).await.texts("section[aria-labelledby=expiring] li");
    assert_eq!(expiring.len(), 1, "{expiring:?}");
    assert!(expiring[0].starts_with("LIC-B First on") && expiring[0].ends_with(" 20"), "four lines of 5: {expiring:?}");
    assert_eq!(page.attributes("section[aria-labelledby=expiring] time", "datetime"), [first.to_string()]);
    let list = world.viewer.get("/accounts/1001/licenses?term=expiring").await;
    assert_eq!(list.texts("tbody th .badge-note"), ["LIC-B"], "the list that the tile leads to says the same");
    for foreign in ["LIC-X", "LIC-Y", "S-8", "S-9"] {
        assert!(!page.body.contains(foreign), "{foreign} is another account's");
    }
}

/// R24, R25: those who manage users see who has not come yet, the most urgent first, and nobody else does.
#[tokio::test]
async fn lists_pending_invitations_for_those_who_manage_users() {
    let mut world = world().await;
    world.portal.member(&world.account, "uma@ours.example", &[Role::UserAdministrator]).await;
    let mut uma = world.portal.signed_in("uma@ours.example").await;
    let page = uma.get(HOME).await.expect(200);
    let pending = rows(&page, "invitations");
    assert_eq!(pending.len(), 2, "{pending:?}");
    assert!(pending[0].starts_with("Ina Soon ina.soon@ours.example expires on"), "{pending:?}");
    assert!(pending[1].starts_with("Una Late"), "{pending:?}");
    assert!(page.says("2 pending invitations") && page.says("1 expired"), "{}", page.text());
    assert!(!page.body.contains("theirs.example"));
    let viewer = world.viewer.get(HOME).await;
    assert!(!viewer.body.contains("ina.soon") && !viewer.says("Pending invitations"));
}

/// R56: the agreement's state follows the vendor's word and its last day.
#[tokio::test]
async fn says_whether_the_agreement_is_active() {
    let mut world = world().await;
    let state = async |world: &mut World, status: &str, days: i64| {
        let end = world.portal.today().await + Duration::days(days);
        let change = sqlx::query("update agreements set status = $1, ends_on = $2");
        change.bind(status).bind(end).execute(world.portal.pool()).await.unwrap();
        world.viewer.get(HOME).await.texts("section[aria-labelledby=account] .badge").remove(0)
    };
    assert_eq!(state(&mut world, "active", 0).await, "Active");
    assert_eq!(state(&mut world, "active", -1).await, "Ended");
    assert_eq!(state(&mut world, "ended", 9).await, "Ended");
}

/// An account without anything says what will stand here; in French as well.
#[tokio::test]
async fn an_empty_account_says_what_will_stand_here() {
    let mut world = World::new().await;
    let page = world.viewer.get(HOME).await.expect(200);
    assert!(page.says("Orders appear here as soon as") && page.says("Nothing that you have ends in this time."));
    let page = world.viewer.get(&format!("{HOME}?lang=fr")).await.expect(200);
    assert!(page.says("Dernières commandes") && page.says("Expire sous 90 jours") && page.says("Actif"));
}
