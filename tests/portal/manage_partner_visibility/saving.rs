//! What a save does.

use business_center::jobs::partner_changes::apply_due;

use super::stage::{Stage, TAB, banner};

fn pairs(grants: &[(&str, &str)]) -> Vec<(String, String)> {
    grants.iter().map(|(viewer, orderer)| ((*viewer).to_owned(), (*orderer).to_owned())).collect()
}

/// R49: after the redirect a banner, announced, says in one sentence what is now true; without a change it says so.
#[tokio::test]
async fn a_save_is_confirmed() {
    let mut stage = Stage::new().await;
    let page = stage.save("NW", &["FA"]).await;
    let said = banner(&page);
    assert!(
        said.contains("You changed partner visibility. Northwind may see what Fabrikam ordered for you."),
        "{said}"
    );
    assert!(said.contains("1 person at Northwind is told by e-mail."), "{said}");
    assert_eq!(page.attributes("[data-banner]", "role"), ["status"]);
    let said = banner(&stage.save("NW", &["FA"]).await);
    assert!(said.contains("Nothing was changed. Northwind may see what Fabrikam ordered for you."), "{said}");
    assert_eq!((stage.events().await, stage.mails().await), (1, 1), "an unchanged save does nothing");
    assert_eq!(banner(&stage.page("NW").await), "", "shown once");
}

/// R45, R52, VIS-02: a permission is for the viewer, in one direction, and passes no further.
#[tokio::test]
async fn a_permission_is_directional_and_not_transitive() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    stage.save("FA", &["TS"]).await;
    assert_eq!(stage.seen_by("nora@northwind.example").await, ["LIC-Office", "LIC-Server", "SUB-Cloud"]);
    assert_eq!(stage.seen_by("fred@fabrikam.example").await, ["LIC-Server", "SUB-Cloud", "SUB-Mail"]);
    assert_eq!(stage.seen_by("tina@tailspin.example").await, ["SUB-Mail"]);
    assert_eq!(stage.grants().await, pairs(&[("FA", "TS"), ("NW", "FA")]));
}

/// R52, VIS-02: another account of the same organisation stays as it was.
#[tokio::test]
async fn a_permission_is_for_one_account() {
    let mut stage = Stage::new().await;
    let second = stage.portal.account(stage.account.organization_id, "1002").await;
    stage.portal.order(&second, stage.fabrikam, "F-9", "LIC-Secret", 1).await;
    stage.portal.order(&second, stage.northwind, "N-9", "LIC-Plain", 1).await;
    stage.save("NW", &["FA"]).await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    assert_eq!(nora.get("/partner-center/accounts/1002").await.expect(200).texts("tbody th > bdi"), ["LIC-Plain"]);
}

/// R46, R51: unticking takes away, ticking gives, in one save; the sight changes with the next request (VIS-04).
#[tokio::test]
async fn a_save_gives_and_takes_at_once() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    assert!(nora.get("/partner-center/accounts/1001").await.expect(200).says("SUB-Cloud"));
    let said = banner(&stage.save("NW", &["TS"]).await);
    assert!(said.contains("Northwind may see what Tailspin ordered for you."), "{said}");
    let page = nora.get("/partner-center/accounts/1001").await.expect(200);
    assert!(!page.says("SUB-Cloud") && page.says("SUB-Mail"));
    assert_eq!(stage.grants().await, pairs(&[("NW", "TS")]));
    assert_eq!(stage.portal.events("visibility.grant.made").await, 2);
    assert_eq!(stage.portal.events("visibility.grant.revoked").await, 1);
}

/// R51: none ticked takes everything away, also without the hidden version.
#[tokio::test]
async fn nothing_ticked_revokes_all() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA", "TS"]).await;
    let answer = stage.anna.post(TAB, &[("partner", "NW")]).await;
    let said = banner(&stage.anna.follow(&answer).await);
    assert!(said.contains("Northwind may see only what it ordered for you itself."), "{said}");
    assert!(stage.grants().await.is_empty());
}

/// R51: the table of who may see what names who allowed it and when, and revokes one permission with one button.
#[tokio::test]
async fn the_table_revokes_one_permission() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA", "TS"]).await;
    let page = stage.anna.get(TAB).await.expect(200);
    let rows = page.texts("main tbody tr");
    assert_eq!(rows.len(), 2);
    assert!(rows[0].starts_with("Northwind Fabrikam Anna Weber") && rows[0].contains("UTC"), "{rows:?}");
    assert!(rows[0].ends_with("Revoke Northwind seeing what Fabrikam ordered"), "{rows:?}");
    let answer = page.form("main tbody tr:first-child form").submit(&mut stage.anna).await;
    let page = stage.anna.follow(&answer).await.expect(200);
    assert!(banner(&page).contains("Northwind may see what Tailspin ordered for you."), "{}", banner(&page));
    assert_eq!(stage.grants().await, pairs(&[("NW", "TS")]));
    // The same button on a page that is still open elsewhere.
    let again = [("partner", "NW"), ("orderer", "FA")];
    let answer = stage.anna.post(&format!("{TAB}/revoke"), &again).await;
    assert!(banner(&stage.anna.follow(&answer).await).contains("Nothing was changed."));
}

/// R49, P16: history tells who did what, newest first, in the reader's language.
#[tokio::test]
async fn history_tells_who_did_what() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA", "TS"]).await;
    stage.portal.advance(time::Duration::minutes(10));
    let page = stage.save("NW", &["TS"]).await;
    let told = page.texts(".timeline li");
    assert_eq!(told.len(), 2);
    assert!(told[0].ends_with("Anna Weber no longer lets Northwind see what Fabrikam ordered."), "{told:?}");
    assert!(told[1].ends_with("Anna Weber allowed Northwind to see what Fabrikam and Tailspin ordered."), "{told:?}");
    let french = stage.anna.get(&format!("{TAB}?lang=fr")).await.texts(".timeline li");
    assert!(
        french[1].ends_with("Anna Weber a autorisé Northwind à voir les commandes passées par Fabrikam et Tailspin."),
        "{french:?}"
    );
}

/// Two administrators save at once: the second is told, sees both values, and nothing of theirs was saved.
#[tokio::test]
async fn the_second_of_two_saves_is_told() {
    let mut stage = Stage::new().await;
    let stale = stage.page("NW").await.form("#visibility");
    stage.save("NW", &["FA"]).await;
    let (events, mails) = (stage.events().await, stage.mails().await);
    // Who asks for what is true by now is no failure.
    stale.clone().tick("orderer", "FA", true).submit(&mut stage.anna).await.expect(303);
    let page = stale.tick("orderer", "TS", true).submit(&mut stage.anna).await.expect(409);
    let said = banner(&page);
    assert!(said.contains("Anna Weber changed what Northwind may see. Nothing of yours was saved."), "{said}");
    assert!(page.says("Now Northwind may see what Fabrikam ordered for you."), "{}", page.text());
    assert!(page.says("You asked for Northwind may see what Tailspin ordered for you."), "{}", page.text());
    assert_eq!((stage.events().await, stage.mails().await), (events, mails));
    assert_eq!(stage.grants().await, pairs(&[("NW", "FA")]));
    // The boxes keep what was asked for; saving again makes it so.
    let form = page.form("#visibility");
    assert_eq!(form.values("orderer"), ["TS"]);
    let answer = form.submit(&mut stage.anna).await;
    stage.anna.follow(&answer).await.expect(200);
    assert_eq!(stage.grants().await, pairs(&[("NW", "TS")]));
}

/// D8: a form that was opened before a change of partner does not open what the change brought in: not on the tab, nor in
/// the grid or the preview. Saved anew, knowing of it, it does.
#[tokio::test]
async fn a_form_from_before_a_change_of_partner_is_stale() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA", "TS"]).await;
    stage.save("NW", &[]).await;
    let form = stage.page("NW").await.form("#visibility").tick("orderer", "TS", true);
    let grid = stage.anna.get(&format!("{TAB}/grid")).await.expect(200).form("#grid").tick("grant", "NW~TS", true);
    stage.announce_change(stage.fabrikam, stage.tailspin).await;
    stage.portal.advance(time::Duration::minutes(1));
    apply_due(&stage.portal.state).await.unwrap();
    let version = form.values("version").join("");
    let preview = format!("{TAB}/preview?partner=NW&orderer=TS&version={version}");
    let vendor = "changed what Northwind may see. Nothing of yours was saved.";
    let page = stage.anna.get(&preview).await.expect(409);
    assert!(banner(&page).contains(vendor) && !banner(&page).contains("Anna"), "{}", banner(&page));
    grid.submit(&mut stage.anna).await.expect(409);
    let page = form.submit(&mut stage.anna).await.expect(409);
    assert!(banner(&page).contains(vendor) && !banner(&page).contains("Anna"), "{}", banner(&page));
    assert!(page.says("3 order lines"), "{}", page.text());
    assert_eq!(stage.grants().await, pairs(&[]));
    page.form("#visibility").submit(&mut stage.anna).await.expect(303);
    assert_eq!(stage.grants().await, pairs(&[("NW", "TS")]));
}

/// The same from two processes, twenty times: always one of the two states, always one who is told.
#[tokio::test]
async fn two_processes_end_in_one_of_the_two_states() {
    let mut stage = Stage::new().await;
    let second = stage.portal.second_process();
    let mut other = second.signed_in(super::stage::ANNA).await;
    for _ in 0..20 {
        stage.save("NW", &[]).await;
        let form = stage.page("NW").await.form("#visibility");
        let (one, two) = (form.clone().tick("orderer", "FA", true), form.tick("orderer", "TS", true));
        let (one, two) = tokio::join!(one.submit(&mut stage.anna), two.submit(&mut other));
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        let winner = if statuses[0] == 303 { "FA" } else { "TS" };
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        assert_eq!(stage.grants().await, pairs(&[("NW", winner)]));
    }
}

/// SES-02: who loses the role while their save waits for the account changes nothing with it.
#[tokio::test]
async fn a_right_that_was_just_taken_away_saves_nothing() {
    let mut stage = Stage::new().await;
    let form = stage.page("NW").await.form("#visibility").tick("orderer", "FA", true);
    let mut elsewhere = stage.portal.pool().begin().await.unwrap();
    sqlx::query("select from accounts for no key update").execute(&mut *elsewhere).await.unwrap();
    sqlx::query("set local session_replication_role = replica").execute(&mut *elsewhere).await.unwrap();
    sqlx::query("update assignments set revoked_at = now() where email = $1")
        .bind(super::stage::ANNA)
        .execute(&mut *elsewhere)
        .await
        .unwrap();
    let (saved, ()) = tokio::join!(form.submit(&mut stage.anna), async {
        stage.portal.until_somebody_waits().await;
        elsewhere.commit().await.unwrap();
    });
    saved.expect(403);
    assert_eq!(stage.grants().await, pairs(&[]));
}
