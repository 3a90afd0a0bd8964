//! The grid: all partners at once.

use business_center::domain::access::Role;

use super::stage::{ANNA, Stage, TAB, banner};
use crate::support::form::RenderedForm;
use crate::support::{Answer, Portal};

const GRID: &str = "/accounts/1001/manage-access/partner-visibility/grid";

impl Stage {
    async fn grid(&mut self) -> RenderedForm {
        self.anna.get(GRID).await.expect(200).form("#grid")
    }

    async fn send(&mut self, form: RenderedForm) -> Answer {
        let answer = form.submit(&mut self.anna).await;
        self.anna.follow(&answer).await
    }
}

fn pairs(grants: &[(&str, &str)]) -> Vec<(String, String)> {
    grants.iter().map(|(viewer, orderer)| ((*viewer).to_owned(), (*orderer).to_owned())).collect()
}

/// R41, R46, R52: a row for each viewer, a box for each orderer but itself, with a name that needs neither row nor column;
/// and it shows what the tab shows.
#[tokio::test]
async fn it_shows_who_may_see_whose_orders() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    let tab = stage.anna.get(TAB).await.expect(200);
    assert!(tab.attributes("main a", "href").iter().any(|href| href == GRID));
    let page = stage.anna.get(GRID).await.expect(200);
    assert_eq!(page.texts("#grid thead th"), ["May see the orders of", "Fabrikam", "Northwind", "Tailspin"]);
    assert_eq!(page.texts("#grid tbody th bdi"), ["Fabrikam", "Northwind", "Tailspin"]);
    assert_eq!(page.count("#grid input[type=checkbox]"), 6);
    assert_eq!(
        page.texts("#grid tbody tr:nth-child(2) td"),
        ["Northwind may see what Fabrikam ordered", "Always", "Northwind may see what Tailspin ordered"]
    );
    assert_eq!(page.attributes("#grid input[checked]", "value"), ["NW~FA"]);
}

/// R45, R49, R51: one save changes several rows, says one sentence for each, records each, and is undone as one.
#[tokio::test]
async fn one_save_changes_several_rows() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    stage.save("TS", &["FA"]).await;
    let events = stage.events().await;
    let form =
        stage.grid().await.tick("grant", "NW~FA", false).tick("grant", "NW~TS", true).tick("grant", "FA~NW", true);
    let page = stage.send(form).await.expect(200);
    let said = banner(&page);
    for sentence in [
        "You changed what 2 partners may see.",
        "Fabrikam may see what Northwind ordered for you.",
        "Northwind may see what Tailspin ordered for you.",
        "2 people are told by e-mail.",
    ] {
        assert!(said.contains(sentence), "{said}");
    }
    assert!(!said.contains("Tailspin may see"), "what was not changed is not said: {said}");
    assert_eq!(stage.grants().await, pairs(&[("FA", "NW"), ("NW", "TS"), ("TS", "FA")]));
    assert_eq!(stage.events().await, events + 3);
    assert_eq!(stage.seen_by("fred@fabrikam.example").await, ["LIC-Office", "LIC-Server", "SUB-Cloud"]);
    let form = stage.grid().await;
    let same = stage.send(form).await.expect(200);
    assert!(banner(&same).contains("Nothing was changed."));
    let newest = page.form("form[action$='/undo']");
    let page = stage.send(newest).await.expect(200);
    assert!(banner(&page).contains("You undid the change."), "{}", banner(&page));
    assert_eq!(stage.grants().await, pairs(&[("NW", "FA"), ("TS", "FA")]));
    assert_eq!(stage.portal.events("visibility.grant.undone").await, 2, "one for each row");
}

/// SES-02: the conflict check of the tab, by row: who changes another row than somebody else did is not held up; who changes
/// the same one is told, sees both values, and nothing of theirs is saved, in no row.
#[tokio::test]
async fn only_the_same_row_is_a_conflict() {
    let mut stage = Stage::new().await;
    let other_row = stage.grid().await.tick("grant", "TS~NW", true);
    stage.save("NW", &["FA"]).await;
    stage.send(other_row).await.expect(200);
    assert_eq!(stage.grants().await, pairs(&[("NW", "FA"), ("TS", "NW")]), "what was given meanwhile stays");
    let form = stage.grid().await;
    stage.save("TS", &["FA"]).await;
    stage.save("NW", &["FA", "TS"]).await;
    let form = form.tick("grant", "TS~FA", true).tick("grant", "FA~NW", true);
    let page = form.submit(&mut stage.anna).await.expect(409);
    assert!(banner(&page).contains("Somebody changed what Tailspin may see. Nothing of yours was saved."));
    assert!(page.says("Now Tailspin may see what Fabrikam ordered for you."), "{}", page.text());
    assert!(
        page.says("You asked for Tailspin may see what Fabrikam and Northwind ordered for you."),
        "{}",
        page.text()
    );
    let before = [("NW", "FA"), ("NW", "TS"), ("TS", "FA")];
    assert_eq!(stage.grants().await, pairs(&before));
    // Rows that were touched keep what was asked for, the others show what is true.
    let asked = page.form("#grid");
    assert_eq!(asked.values("grant"), ["FA~NW", "NW~FA", "NW~TS", "TS~FA", "TS~NW"]);
    stage.send(asked.tick("grant", "TS~FA", false)).await.expect(200);
    assert_eq!(stage.grants().await, pairs(&[("FA", "NW"), ("NW", "FA"), ("NW", "TS"), ("TS", "NW")]));
    // The same wish twice is no conflict.
    let twice = stage.grid().await.tick("grant", "NW~TS", false);
    stage.save("NW", &["FA"]).await;
    let page = stage.send(twice).await.expect(200);
    assert!(banner(&page).contains("Nothing was changed."));
}

/// VIS-05, VIS-07, R48: what does not fit is refused; with one partner the tab explains.
#[tokio::test]
async fn it_refuses_what_the_tab_refuses() {
    let mut stage = Stage::new().await;
    let cases: [(&[(&str, &str)], u16); 9] = [
        (&[("viewer", "NW"), ("version", ""), ("grant", "NW~NW")], 422),
        (&[("viewer", "XX"), ("version", ""), ("grant", "XX~FA")], 404),
        (&[("viewer", "NW"), ("version", ""), ("grant", "NW~XX")], 404),
        (&[("viewer", "NW"), ("grant", "NW~FA")], 422),
        (&[("viewer", "NW"), ("version", ""), ("viewer", "NW"), ("version", ""), ("grant", "NW~FA")], 422),
        (&[("viewer", "NW"), ("version", ""), ("grant", "FA~NW")], 422),
        (&[("viewer", "NW"), ("version", ""), ("grant", "NWFA")], 422),
        (&[("viewer", "NW"), ("version", ""), ("orderer", "FA")], 422),
        (&[("viewer", "NW"), ("version", "9-9"), ("grant", "NW~FA")], 409),
    ];
    for (fields, status) in cases {
        assert_eq!(stage.anna.post(GRID, fields).await.status.as_u16(), status, "{fields:?}");
    }
    assert_eq!((stage.grants().await.len(), stage.events().await, stage.mails().await), (0, 0, 0));
    let organization = stage.portal.organization("O", "Other").await;
    let account = stage.portal.account(organization, "2001").await;
    stage.portal.order(&account, stage.northwind, "X-1", "LIC-X", 1).await;
    stage.portal.member(&account, "olga@other.example", &[Role::AccountAdministrator]).await;
    let mut olga = stage.portal.signed_in("olga@other.example").await;
    let answer = olga.get(&GRID.replace("1001", "2001")).await;
    assert!(olga.follow(&answer).await.says("Northwind is the only partner of this purchasing account"));
}

/// R47: twelve partners fit; with more the page says so and leads to the other view.
#[tokio::test]
async fn twelve_partners_fit() {
    let portal = Portal::new().await;
    let organization = portal.organization("C", "Contoso").await;
    let account = portal.account(organization, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    let mut anna = portal.signed_in(ANNA).await;
    for number in 1..=13 {
        let partner = portal.partner(&format!("P-{number}"), &format!("Partner {number}")).await;
        portal.order(&account, partner, &format!("O-{number}"), "LIC-1", 1).await;
        if number == 12 {
            let form = anna.get(GRID).await.expect(200).form("#grid");
            let all =
                (1..=12).flat_map(|one| (1..=12).map(move |other| (one, other))).filter(|(one, other)| one != other);
            let form = all.fold(form, |form, (one, other)| form.tick("grant", &format!("P-{one}~P-{other}"), true));
            let answer = form.submit(&mut anna).await;
            let page = anna.follow(&answer).await.expect(200);
            assert!(banner(&page).contains("You changed what 12 partners may see."));
            assert_eq!(page.count("#grid input[checked]"), 132);
        }
    }
    let page = anna.get(GRID).await.expect(200);
    assert!(page.says("This account has 13 partners") && page.says("This view has room for 12."), "{}", page.text());
    assert_eq!(page.count("#grid"), 0);
    assert!(!anna.get(TAB).await.attributes("main a", "href").iter().any(|href| href == GRID));
}
