//! Partner visibility.

use business_center::domain::access::Role;

use super::file::both;
use crate::orders::World;
use crate::support::Visitor;

const REPORT: &str = "/accounts/1001/reports/visibility";
const TAB: &str = "/accounts/1001/manage-access/partner-visibility";

async fn world() -> (World, Visitor) {
    let world = World::new().await;
    let portal = &world.portal;
    portal.member(&world.account, "anna.lee@ours.example", &[Role::AccountAdministrator]).await;
    portal.purchase(&world.account, world.north, "N-1", 9, &[("LIC-A", 5, 0, 300), ("LIC-B", 2, 0, 300)]).await;
    portal.purchase(&world.account, world.south, "S-1", 9, &[("LIC-A", 3, 0, 300)]).await;
    portal.purchase(&world.beside, world.south, "S-2", 9, &[("LIC-X", 99, 0, 300)]).await;
    let anna = portal.signed_in("anna.lee@ours.example").await;
    (world, anna)
}

/// R43, R55, R61: what each partner sees, since when and by whom: its own, by change of partner, by permission, and,
/// when asked for, what is over.
#[tokio::test]
async fn says_who_may_see_what_since_when_by_whom() {
    let (world, mut anna) = world().await;
    let own = both(&mut anna, REPORT, "").await;
    assert_eq!(own.column("Partner"), ["Northwind", "Southridge"]);
    assert_eq!((own.column("Order lines"), own.column("Total quantity")), (vec!["2", "1"], vec!["7", "3"]));

    anna.post(TAB, &[("partner", "P-S"), ("orderer", "P-N")]).await.location();
    let page = anna.get(REPORT).await.expect(200);
    let rows = page.texts("tbody tr");
    assert!(rows[1].contains("Southridge Southridge Ordered it itself, since"), "{rows:?}");
    assert!(rows[2].contains("Southridge Northwind Allowed by Anna Lee on") && rows[2].ends_with("2 7"), "{rows:?}");
    assert_eq!(page.texts("svg[role=img] > desc"), ["Northwind: 2; Southridge: 3"]);
    let bars = page.texts(".chart > svg > rect title");
    for bar in ["Northwind, Its own: 2", "Southridge, Its own: 1", "Southridge, Allowed by you: 2"] {
        assert!(bars.contains(&bar.to_owned()), "{bar}: {bars:?}");
    }
    let file = both(&mut anna, REPORT, "?partner=P-S").await;
    assert_eq!(file.column("Allowed by"), ["", "Anna Lee"]);
    assert_eq!(file.about["Filters"], "Partner: Southridge");

    anna.post(TAB, &[("partner", "P-S")]).await.location();
    assert_eq!(both(&mut anna, REPORT, "").await.rows.len(), 2, "what was taken back is over");
    let file = both(&mut anna, REPORT, "?ended=yes").await;
    assert_eq!((file.rows.len(), file.rows[2]["Taken back by"].as_str()), (3, "Anna Lee"));
    assert_eq!(file.rows[2]["Order lines"], "0", "and opens nothing");

    world.portal.change_partner(&world.account, world.north, world.south).await;
    let rows = anna.get(REPORT).await.expect(200).texts("tbody tr");
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[1].contains("Southridge Northwind By change of partner,") && rows[1].ends_with("2 7"), "{rows:?}");
}

/// R42, R61: each count is what that partner's own page shows.
#[tokio::test]
async fn counts_are_what_the_partner_sees() {
    let (world, mut anna) = world().await;
    world.portal.partner_staff(world.south, "sam@south.example").await;
    let mut sam = world.portal.signed_in("sam@south.example").await;
    anna.post(TAB, &[("partner", "P-S"), ("orderer", "P-N")]).await.location();
    let said = both(&mut anna, REPORT, "?partner=P-S").await.sum("Total quantity");
    let seen = sam.get("/partner-center/accounts/1001").await.expect(200);
    assert!(
        seen.texts("caption")[0].contains(&format!("total quantity {said}")),
        "{said}: {:?}",
        seen.texts("caption")
    );
    assert!(anna.get(&format!("{REPORT}?lang=fr")).await.expect(200).says("Quel partenaire peut voir quoi"));
}
