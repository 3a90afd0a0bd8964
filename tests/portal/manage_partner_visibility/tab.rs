//! What the tab shows.

use business_center::domain::access::Role;

use super::stage::{ANNA, Stage, TAB};
use crate::support::Portal;

/// R5, R41: the tab is one click from Manage Access, for those who may manage partner visibility (D2).
#[tokio::test]
async fn the_tab_is_for_those_who_manage_visibility() {
    let stage = Stage::new().await;
    for role in Role::ALL {
        let email = format!("{role}@contoso.example");
        stage.portal.member(&stage.account, &email, &[role]).await;
        let status = stage.portal.signed_in(&email).await.get(TAB).await.status;
        let may = matches!(role, Role::AccountAdministrator | Role::AgreementAdministrator);
        assert_eq!(status.as_u16(), if may { 200 } else { 403 }, "{role}");
    }
}

/// R44: the tab is about one account, which it names, with the way to another one where there is another.
#[tokio::test]
async fn it_names_its_account() {
    let mut stage = Stage::new().await;
    let page = stage.anna.get(TAB).await.expect(200);
    assert!(page.says("Account 1001 ( 1001 )") && !page.says("Select account"), "{}", page.text());
    let second = stage.portal.account(stage.account.organization_id, "1002").await;
    stage.portal.member(&second, ANNA, &[Role::AccountAdministrator]).await;
    let page = stage.anna.get(TAB).await.expect(200);
    assert!(page.says("Account 1001 ( 1001 ) Select account"), "{}", page.text());
    assert_eq!(page.attributes("main .details-list a", "href"), ["/accounts"]);
    assert_eq!(page.attributes("nav.tabs a[aria-current]", "href"), [TAB]);
}

/// R45, R46, R47: Partner name offers every partner; Allow visibility to offers the others, never the viewer.
#[tokio::test]
async fn the_viewer_is_not_among_the_orderers() {
    let mut stage = Stage::new().await;
    let page = stage.anna.get(TAB).await.expect(200);
    assert_eq!(page.texts("#partner option"), ["Choose a partner", "Fabrikam", "Northwind", "Tailspin"]);
    assert_eq!(page.count("#visibility"), 0, "nothing to save before a partner is chosen");
    let page = page.form("#choose").set("partner", "NW").submit(&mut stage.anna).await.expect(200);
    assert_eq!(page.texts("#visibility label"), ["Fabrikam", "Tailspin"]);
    assert_eq!(page.texts("#visibility legend"), ["Allow visibility to"]);
    assert_eq!(page.attributes("#visibility input[name=partner]", "value"), ["NW"]);
}

/// R47: two partners, one other; twelve partners, eleven others; a partner of record without orders counts.
#[tokio::test]
async fn two_partners_offer_one_and_twelve_offer_eleven() {
    let portal = Portal::new().await;
    let organization = portal.organization("C", "Contoso").await;
    let account = portal.account(organization, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    let mut anna = portal.signed_in(ANNA).await;
    for number in 1..=12 {
        let partner = portal.partner(&format!("P-{number}"), &format!("Partner {number}")).await;
        if number == 2 {
            sqlx::query("insert into account_partners (organization_id, account_id, partner_id) values ($1, $2, $3)")
                .bind(account.organization_id)
                .bind(account.id)
                .bind(partner)
                .execute(portal.pool())
                .await
                .unwrap();
        } else {
            portal.order(&account, partner, &format!("O-{number}"), "LIC-1", 1).await;
        }
        if number == 2 || number == 12 {
            let page = anna.get(&format!("{TAB}?partner=P-1")).await.expect(200);
            assert_eq!(page.count("#visibility input[type=checkbox]"), number - 1);
        }
    }
}

/// D11: below the heading stands what is true, as a plain sentence.
#[tokio::test]
async fn a_plain_sentence_says_what_is_true() {
    let mut stage = Stage::new().await;
    assert!(stage.page("NW").await.says("Northwind may see only what it ordered for you itself."));
    stage.save("NW", &["FA", "TS"]).await;
    assert!(stage.page("NW").await.says("Northwind may see what Fabrikam and Tailspin ordered for you."));
    assert!(stage.page("FA").await.says("Fabrikam may see only what it ordered for you itself."));
    stage.anna.cookies.insert("language".into(), "fr".into());
    let french = stage.anna.get(&format!("{TAB}?partner=NW&lang=fr")).await.expect(200);
    assert!(
        french
            .says("Northwind peut voir les licences et les abonnements commandés pour vous par Fabrikam et Tailspin.")
    );
    assert!(french.says("Autoriser la visibilité à"));
}

/// R48, VIS-12: with one partner the page names it and explains; there is no form and no Save.
#[tokio::test]
async fn one_partner_is_explained() {
    let portal = Portal::new().await;
    let organization = portal.organization("C", "Contoso").await;
    let account = portal.account(organization, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    let mut anna = portal.signed_in(ANNA).await;
    let page = anna.get(TAB).await.expect(200);
    assert!(page.says("This account has no partner yet"));
    let partner = portal.partner("P-1", "Partner A").await;
    portal.order(&account, partner, "O-1", "LIC-1", 1).await;
    for path in [TAB.to_owned(), format!("{TAB}?partner=P-1")] {
        let page = anna.get(&path).await.expect(200);
        assert!(page.says("Partner A is the only partner of this purchasing account"), "{}", page.text());
        assert_eq!(page.count("main form"), 0);
    }
    anna.get(&format!("{TAB}?partner=P-2")).await.expect(404);
}

/// R13: somebody who may not see orders learns nothing of them here.
#[tokio::test]
async fn order_lines_are_counted_only_for_those_who_may_see_orders() {
    let mut stage = Stage::new().await;
    assert!(stage.page("NW").await.says("2 order lines"));
    stage.portal.member(&stage.account, "otto@contoso.example", &[Role::AgreementAdministrator]).await;
    let page = stage.portal.signed_in("otto@contoso.example").await.get(&format!("{TAB}?partner=NW")).await.expect(200);
    assert!(!page.says("order line"), "{}", page.text());
}

/// D8: lines that a change of partner brought in after the permission are told apart.
#[tokio::test]
async fn lines_that_need_a_new_permission_are_told() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    stage.portal.advance(time::Duration::minutes(5));
    stage.change_of_partner(stage.tailspin, stage.fabrikam).await;
    stage.portal.advance(time::Duration::minutes(5));
    let page = stage.page("NW").await;
    assert!(page.says("2 order lines visible. 1 more came with a later change of partner"), "{}", page.text());
    assert_eq!(stage.seen_by("nora@northwind.example").await, ["LIC-Office", "LIC-Server", "SUB-Cloud"]);
    stage.save("NW", &[]).await;
    stage.save("NW", &["FA"]).await;
    assert_eq!(stage.seen_by("nora@northwind.example").await, ["LIC-Office", "LIC-Server", "SUB-Cloud", "SUB-Mail"]);
}

/// A long history has pages, each event once, and the chosen partner stays chosen.
#[tokio::test]
async fn a_long_history_has_pages() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    // What else happened on the account is not among it.
    sqlx::query(
        "insert into audit_events (at, event, organization_id, account_id, actor_name, details)
         select e.at, case when n % 2 = 0 then e.event else 'key.value.revealed' end, e.organization_id, e.account_id, 'Actor ' || n,
                e.details
           from audit_events e, generate_series(1, 240) n where e.event like 'visibility.%'",
    )
    .execute(stage.portal.pool())
    .await
    .unwrap();
    let told = crate::support::whole_history(&mut stage.anna, &format!("{TAB}?partner=NW")).await;
    assert_eq!((told.len(), told.concat().matches("Actor ").count()), (3, 120));
    assert!(told[0].contains("Actor 240 ") && told[2].contains("Actor 2 "));
    let first = stage.page("NW").await;
    let second = stage.anna.get(&first.attributes("a[rel=next]", "href")[0]).await.expect(200);
    assert_eq!(second.attributes("select[name=partner] option[selected]", "value"), ["NW"]);
}
