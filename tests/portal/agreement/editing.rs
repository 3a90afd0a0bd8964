//! Editing the details of an active agreement.

use business_center::domain::access::Role;

use super::World;
use crate::support::{Answer, Visitor};

const PATH: &str = "/accounts/1001/agreement/details";

async fn save(visitor: &mut Visitor, fields: &[(&str, &str)]) -> Answer {
    let mut form = visitor.get(PATH).await.expect(200).form("main form");
    for (name, value) in fields {
        form = form.set(name, value);
    }
    form.submit(visitor).await
}

/// R15, R56: a manager's change is saved, shown under every account of the agreement, and in its history; saving the
/// same again says so and is no event.
#[tokio::test]
async fn a_change_is_saved_and_told() {
    let world = World::new().await;
    let mut max = world.somebody("max.brown@ours.example", Role::AccountManager).await;
    let fields = [
        ("friendly_name", "  Our <big> deal "),
        ("purchase_order", "PO-77"),
        ("notice_name", "Purchasing"),
        ("notice_email", "Purchasing@Ours.example"),
    ];
    let answer = save(&mut max, &fields).await;
    let page = max.follow(&answer).await.expect(200);
    assert!(page.says("The agreement’s details are saved."), "{}", page.text());
    assert_eq!(page.texts("h1"), ["Our <big> deal"]);
    assert_eq!(page.attributes("main a[href^='mailto:']", "href"), ["mailto:purchasing@ours.example"]);
    assert!(page.says("Max Brown changed the details") && page.says("Purchase-order reference: “PO-77”"));
    assert_eq!(world.portal.events("agreement.details.changed").await, 1);

    let answer = save(&mut max, &[]).await;
    assert!(max.follow(&answer).await.says("nothing was saved"));
    assert_eq!(world.portal.events("agreement.details.changed").await, 1);

    let answer = save(&mut max, &[("purchase_order", ""), ("friendly_name", "Deal 2")]).await;
    let page = max.follow(&answer).await.expect(200);
    assert!(page.says("“Our <big> deal” became “Deal 2” · Purchase-order reference: “PO-77” was cleared"));
    world.portal.member(&world.beside, "vera@ours.example", &[Role::AccountViewer]).await;
    let mut vera = world.portal.signed_in("vera@ours.example").await;
    let page = vera.get("/accounts/1002/agreement").await.expect(200);
    assert!(page.says("Deal 2") && page.says("Max Brown changed the details"));
}

/// R56: the import knows nothing of what was edited here, and leaves it.
#[tokio::test]
async fn what_was_edited_survives_the_vendors_next_import() {
    use std::fs;

    use business_center::import::{self, Import, Source};

    let world = World::new().await;
    let mut max = world.somebody("max@ours.example", Role::AccountManager).await;
    save(&mut max, &[("friendly_name", "Ours")]).await.expect(303);
    let folder = tempfile::tempdir().unwrap();
    let csv =
        "agreement_number,organization_id,title,status,starts_on,ends_on\nA-1,1,Renamed,active,2020-01-01,2099-12-31\n";
    fs::write(folder.path().join("agreements.csv"), csv).unwrap();
    let source = Source::Folder(folder.path().to_owned());
    let state = &world.portal.state;
    let import = Import {
        source: &source,
        clock: &state.clock,
        secret: &state.secret,
        vendor_name: "The vendor",
        notify_revocation: true,
        downloads_dir: None,
        dry_run: false,
    };
    import::run(&mut world.portal.pool().acquire().await.unwrap(), import, &mut |_, _| ()).await.unwrap();
    let page = max.get("/accounts/1001/agreement").await.expect(200);
    assert_eq!(page.texts("h1"), ["Ours"]);
    assert!(page.says("Renamed"), "the vendor's own title is renewed");
}

/// R56, case 27: the second of two editors gets 409 with both values and who saved meanwhile; nothing is lost, and the
/// next save of that very form decides.
#[tokio::test]
async fn a_second_editor_decides_between_both_values() {
    let world = World::new().await;
    let mut max = world.somebody("max.brown@ours.example", Role::AccountManager).await;
    let mut ada = world.somebody("ada.gray@ours.example", Role::AccountAdministrator).await;
    let stale = ada.get(PATH).await.expect(200).form("main form");
    save(&mut max, &[("friendly_name", "From Max"), ("purchase_order", "PO-1")]).await.expect(303);

    // Who asks for what is stored already is no second editor.
    let same = stale.clone().set("friendly_name", "From Max").set("purchase_order", "PO-1").submit(&mut ada).await;
    assert!(ada.follow(&same).await.expect(200).says("From Max"));
    let page = stale.set("friendly_name", "From Ada").submit(&mut ada).await.expect(409);
    assert!(page.says("Friendly name: here “From Ada”, saved meanwhile “From Max”"), "{}", page.text());
    assert!(page.says("Purchase-order reference: here “”, saved meanwhile “PO-1”"));
    assert!(page.says("Max Brown changed these details on"));
    let form = page.form("main form");
    assert_eq!(form.values("friendly_name"), ["From Ada"]);
    assert_eq!(world.portal.events("agreement.details.changed").await, 1);

    let answer = form.set("purchase_order", "PO-1").submit(&mut ada).await;
    let page = ada.follow(&answer).await.expect(200);
    assert_eq!(page.texts("h1"), ["From Ada"]);
    assert_eq!(world.portal.events("agreement.details.changed").await, 2);
    // Without a version nothing is compared: an outside script says what it wants.
    max.post(PATH, &[("friendly_name", "Script")]).await.expect(303);
}

/// R56: two editors at the same moment, on two processes: one is saved, the other is told.
#[tokio::test]
async fn of_two_saves_at_once_one_is_told() {
    let world = World::new().await;
    let mut max = world.somebody("max@ours.example", Role::AccountManager).await;
    world.somebody("ada@ours.example", Role::AccountAdministrator).await;
    let other = world.portal.second_process();
    let mut ada = other.signed_in("ada@ours.example").await;
    let one = max.get(PATH).await.form("main form").set("friendly_name", "One");
    let two = ada.get(PATH).await.form("main form").set("friendly_name", "Two");
    let (one, two) = tokio::join!(one.submit(&mut max), two.submit(&mut ada));
    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(world.portal.events("agreement.details.changed").await, 1);
}

/// R15, R56: an ended agreement refuses with the reason, by the form's address, by an old form, and with wrong input.
#[tokio::test]
async fn an_ended_one_refuses_with_the_reason() {
    let world = World::new().await;
    let mut max = world.somebody("max@ours.example", Role::AccountManager).await;
    let open = max.get(PATH).await.expect(200).form("main form");
    for (sql, reason) in [
        ("update agreements set ends_on = '2024-06-30' where number = 'A-1'", "This agreement ended on 30 Jun 2024."),
        (
            "update agreements set status = 'ended', ends_on = '2099-12-31' where number = 'A-1'",
            "The vendor has ended this agreement.",
        ),
    ] {
        world.vendor_says(sql).await;
        for page in [
            max.get(PATH).await,
            open.clone().set("friendly_name", "Late").submit(&mut max).await,
            open.clone().set("notice_email", "nobody").submit(&mut max).await,
        ] {
            let page = page.expect(409);
            assert!(page.says(reason), "{}", page.text());
            assert!(page.links().contains(&"/accounts/1001/agreement".to_owned()));
        }
    }
    assert_eq!(world.portal.events("agreement.details.changed").await, 0);
}

/// Each wrong answer has its message beside the field; what was typed stays.
#[tokio::test]
async fn each_wrong_answer_is_told_beside_its_field() {
    let world = World::new().await;
    let mut max = world.somebody("max@ours.example", Role::AccountManager).await;
    let long = "x".repeat(101);
    for (fields, wrong) in [
        (&[("friendly_name", long.as_str())][..], "friendly_name"),
        (&[("purchase_order", "a\u{202e}b")], "purchase_order"),
        (&[("notice_name", "a\nBcc: x"), ("notice_email", "a@ours.example")], "notice_name"),
        (&[("notice_email", "a@ours.example")], "notice_name"),
        (&[("notice_name", "Purchasing")], "notice_email"),
        (&[("notice_name", "Purchasing"), ("notice_email", "a@b,c@d")], "notice_email"),
    ] {
        let page = save(&mut max, fields).await.expect(422);
        assert_eq!(page.attributes("[aria-invalid=true]", "id"), [wrong]);
        assert_eq!(page.attributes("[data-error-summary] a", "href"), [format!("#{wrong}")]);
        for (name, value) in fields {
            assert_eq!(page.form("main form").values(name), [*value]);
        }
    }
    max.post(PATH, &[("number", "A-2")]).await.expect(422);
    max.post(PATH, &[("friendly_name", "a"), ("friendly_name", "b")]).await.expect(422);
    assert_eq!(world.portal.events("agreement.details.changed").await, 0);
}
