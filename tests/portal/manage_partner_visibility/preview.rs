//! Looking before opening.

use business_center::domain::access::{Actor, Role, find_viewer};
use business_center::domain::orders::{self, HoldingFilter, HoldingTotals, Onlooker, Position, Slice};
use business_center::domain::visibility::{self, Change, Notices};

use super::stage::{ANNA, Stage, TAB};
use crate::partner_center::history::{Random, World, store};
use crate::support::world::Account;
use crate::support::{Answer, Portal};

const PREVIEW: &str = "/accounts/1001/manage-access/partner-visibility/preview";

/// Anna ticks these and presses Preview.
async fn preview(stage: &mut Stage, viewer: &str, orderers: &[&str]) -> Answer {
    let mut form = stage.page(viewer).await.form("#visibility");
    for partner in ["NW", "FA", "TS"].into_iter().filter(|partner| *partner != viewer) {
        form = form.tick("orderer", partner, orderers.contains(&partner));
    }
    form.press_towards(PREVIEW, &mut stage.anna).await
}

/// R46, R51: what would be added and removed, in products, lines and quantity; then the partner's page, row by row; and
/// the form with its ticks, ready to be saved.
#[tokio::test]
async fn it_says_what_a_save_would_change() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["TS"]).await;
    let page = preview(&mut stage, "NW", &["FA"]).await.expect(200);
    assert!(page.says("After saving: Northwind may see what Fabrikam ordered for you."), "{}", page.text());
    let rows = |id: &str| page.texts(&format!("section[aria-labelledby={id}] tbody tr"));
    assert_eq!(rows("effects"), ["Fabrikam Added 2 2 50", "Tailspin Removed 1 1 40"]);
    let seen = rows("seen");
    let starts = ["LIC-Office", "LIC-Server", "SUB-Cloud"];
    assert!(seen.len() == 3 && seen.iter().zip(starts).all(|(row, start)| row.starts_with(start)), "{seen:?}");
    let marks: Vec<_> = seen.iter().map(|row| row.rsplit(' ').next().unwrap_or_default()).collect();
    assert_eq!(marks, ["Own", "Added", "Added"]);
    assert!(rows("removed").len() == 1 && rows("removed")[0].starts_with("SUB-Mail"), "{:?}", rows("removed"));
    let answer = page.form("#visibility").submit(&mut stage.anna).await;
    assert_eq!(answer.status.as_u16(), 303);
    assert_eq!(stage.grants().await, [("NW".to_owned(), "FA".to_owned())]);
    let same = preview(&mut stage, "NW", &["FA"]).await.expect(200);
    assert!(same.says("Nothing would change in what it sees."), "{}", same.text());
}

/// R49, R50: a preview writes nothing, mails nobody, records nothing, and waits for nobody who holds the account.
#[tokio::test]
async fn it_changes_nothing_and_waits_for_nobody() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["TS"]).await;
    let before = (stage.grants().await, stage.mails().await, stage.events().await);
    let mut elsewhere = stage.portal.pool().begin().await.unwrap();
    sqlx::raw_sql("lock table accounts, grants, account_partners, mails, audit_events in share row exclusive mode")
        .execute(&mut *elsewhere)
        .await
        .unwrap();
    preview(&mut stage, "NW", &["FA"]).await.expect(200);
    elsewhere.rollback().await.unwrap();
    assert_eq!((stage.grants().await, stage.mails().await, stage.events().await), before);
}

/// The rows of the partner's real page after saving are those of the preview, however they are counted and cut.
#[tokio::test]
async fn the_partners_page_is_the_one_that_was_shown() {
    let mut stage = Stage::new().await;
    for (viewer, staff, orderers) in [
        ("NW", "nora@northwind.example", &["FA", "TS"][..]),
        ("FA", "fred@fabrikam.example", &["NW"]),
        ("TS", "tina@tailspin.example", &["NW", "FA"]),
        ("NW", "nora@northwind.example", &["TS"]),
        ("NW", "nora@northwind.example", &[]),
    ] {
        let shown = preview(&mut stage, viewer, orderers).await.expect(200);
        let cells = |page: &Answer, table: &str| {
            let columns = (1..=6).map(|n| page.texts(&format!("{table} tbody tr > :nth-child({n})")));
            (page.texts(&format!("{table} caption")), columns.collect::<Vec<_>>())
        };
        let pictured = cells(&shown, "section[aria-labelledby=seen] table");
        stage.save(viewer, orderers).await;
        let mut partner = stage.portal.signed_in(staff).await;
        let real = partner.get("/partner-center/accounts/1001").await.expect(200);
        assert_eq!(pictured, cells(&real, "main table"), "{viewer} {orderers:?}");
    }
}

/// VIS-01: the same in 400 random worlds with changes of partner behind them. What the preview shows is what the
/// partner's own query gives after the save, and what it calls added and removed is the difference.
#[tokio::test]
async fn a_preview_is_the_page_after_saving() {
    let portal = Portal::new().await;
    for number in 1..=5 {
        let partner = portal.partner(&format!("P-{number}"), &format!("Partner {number}")).await;
        portal.partner_staff(partner, &format!("staff{number}@partner.example")).await;
    }
    let mut random = Random(0x9e37);
    let worlds: Vec<World> = (0..400).map(|_| World::random(&mut random, 5)).collect();
    store(portal.pool(), &worlds).await;
    let (mut changed, mut gone) = (0, 0);
    let notices = Notices { delay: time::Duration::minutes(5), of_revocations: true };
    for world in 0..worlds.len() {
        let number = format!("W-{world:05}");
        let (id, organization_id): (i64, i64) =
            sqlx::query_as("select id, organization_id from accounts where number = $1")
                .bind(&number)
                .fetch_one(portal.pool())
                .await
                .unwrap();
        let account = Account { organization_id, id, number: number.clone() };
        portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
        let anna = portal.person(ANNA).await;
        let mut conn = portal.pool().acquire().await.unwrap();
        let viewer = find_viewer(&mut conn, &portal.state.clock, anna, Some(&number)).await.unwrap().unwrap();
        let actor = Actor { person_id: Some(anna), name: viewer.name(), request_id: None, now: viewer.now };
        let scope = viewer.account.unwrap();
        let partner = 1 + random.below(5);
        let orderers: Vec<String> =
            (1..=5).filter(|other| *other != partner && random.chance(2)).map(|other| format!("P-{other}")).collect();
        let looker = format!("P-{partner}");
        let change = || Change { viewer: &looker, orderers: &orderers, version: None };

        let staff = portal.person(&format!("staff{partner}@partner.example")).await;
        let staff = find_viewer(&mut conn, &portal.state.clock, staff, None).await.unwrap().unwrap().partner.unwrap();
        let all = HoldingFilter::default();
        let page = async |conn: &mut sqlx::PgConnection| {
            let Some(customer) = orders::find_customer(conn, &staff, &number).await.unwrap() else {
                return (Vec::new(), HoldingTotals::default());
            };
            let onlooker = Onlooker::staff(&staff, &customer);
            let (Slice { rows, .. }, totals) =
                orders::list_holdings(conn, &onlooker, &all, &Position::First, 1000).await.unwrap();
            (rows, totals)
        };
        let (before, _) = page(&mut conn).await;
        let shown = visibility::preview(&mut conn, &actor, &scope, &change(), &Position::First, 1000).await.unwrap();
        visibility::revise(&mut conn, &actor, &scope, change(), notices).await.unwrap();
        let (after, totals) = page(&mut conn).await;
        assert_eq!((&shown.page.rows, shown.totals), (&after, totals), "{number}: {looker} sees {orderers:?}");
        let beyond = |rows: &[orders::Holding], others: &[orders::Holding]| -> Vec<orders::Holding> {
            rows.iter().filter(|row| !others.contains(row)).cloned().collect()
        };
        assert_eq!(shown.added, beyond(&after, &before), "{number}");
        assert_eq!(shown.removed, beyond(&before, &after), "{number}");
        changed += usize::from(!shown.added.is_empty());
        gone += usize::from(!shown.removed.is_empty());
    }
    assert!(changed > 50 && gone > 10, "the worlds show too little: {changed} and {gone}");
}

/// R13, VIS-05: it shows licenses, so it is not for those who decide without seeing them; and it refuses what a save
/// refuses.
#[tokio::test]
async fn it_refuses_what_a_save_refuses() {
    let mut stage = Stage::new().await;
    stage.portal.member(&stage.account, "gita@contoso.example", &[Role::AgreementAdministrator]).await;
    let mut gita = stage.portal.signed_in("gita@contoso.example").await;
    let tab = gita.get(&format!("{TAB}?partner=NW")).await.expect(200);
    assert_eq!(tab.count("#visibility button"), 1, "Save alone");
    gita.get(&format!("{PREVIEW}?partner=NW&orderer=FA")).await.expect(403);
    for (query, status) in
        [("partner=NW&orderer=NW", 422), ("partner=XX&orderer=FA", 404), ("partner=NW&orderer=XX", 404), ("", 404)]
    {
        assert_eq!(stage.anna.get(&format!("{PREVIEW}?{query}")).await.status.as_u16(), status, "{query}");
    }
    let form = stage.page("NW").await.form("#visibility").tick("orderer", "FA", true);
    stage.save("NW", &["TS"]).await;
    let page = form.press_towards(PREVIEW, &mut stage.anna).await.expect(409);
    assert!(page.says("Anna Weber changed what Northwind may see."), "{}", page.text());
    assert_eq!(page.form("#visibility").values("orderer"), ["FA"], "what was asked for is kept");
}
