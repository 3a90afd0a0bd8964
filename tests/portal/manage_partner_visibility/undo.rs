//! Undo, for as long as the mails of a save wait.

use business_center::domain::access::Role;
use business_center::jobs::partner_changes::apply_due;
use time::Duration;

use super::stage::{Post, Stage, TAB, banner};
use crate::support::Answer;

const UNDO: &str = "/accounts/1001/manage-access/partner-visibility/undo";

/// Every column of the live grants, but for when an undo restored them.
async fn live(stage: &Stage) -> Vec<String> {
    sqlx::query_scalar("select (to_jsonb(g) - 'restored_at')::text from grants g where revoked_at is null order by 1")
        .fetch_all(stage.portal.pool())
        .await
        .unwrap()
}

async fn undo(stage: &mut Stage, page: &Answer) -> Answer {
    let answer = page.form("form[action$='/undo']").submit(&mut stage.anna).await;
    stage.anna.follow(&answer).await
}

/// R51: after a save, the page offers Undo until the mails leave, also when it is opened anew, and says what it is about.
/// It puts the former permissions back as they were, nobody is told, and history has one entry.
#[tokio::test]
async fn an_undo_restores_what_was() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    stage.portal.advance(Duration::minutes(20));
    let before = live(&stage).await;
    stage.save("NW", &["TS"]).await;
    let events = stage.events().await;
    let page = stage.anna.get(TAB).await.expect(200);
    let offer = page.texts("section[aria-label='Just saved']").join(" ");
    assert!(offer.contains("Northwind may see what Tailspin ordered for you."), "{offer}");
    assert!(offer.contains("Saved by Anna Weber"), "{offer}");
    let page = undo(&mut stage, &page).await.expect(200);
    assert_eq!(banner(&page), "You undid the change. Northwind may see what Fabrikam ordered for you.");
    assert_eq!(live(&stage).await, before, "as old as they were, and made by whom they were");
    assert_eq!(stage.seen_by("nora@northwind.example").await, ["LIC-Office", "LIC-Server", "SUB-Cloud"]);
    assert_eq!((stage.events().await, stage.portal.events("visibility.grant.undone").await), (events + 1, 1));
    let about: (Option<i64>, Option<i64>, Option<i64>) = sqlx::query_as(
        "select organization_id, account_id, partner_id from audit_events where event = 'visibility.grant.undone'",
    )
    .fetch_one(stage.portal.pool())
    .await
    .unwrap();
    assert_eq!(about, (Some(stage.account.organization_id), Some(stage.account.id), Some(stage.northwind)));
    assert_eq!(page.count("form[action$='/undo']"), 0, "an undo is not undone");
    let history = page.texts(".timeline li");
    assert!(history[0].ends_with("Anna Weber undid the last change of what Northwind may see."), "{history:?}");
}

/// R50: a partner that was never told gets nothing, however long one waits.
#[tokio::test]
async fn who_was_not_told_never_is() {
    let mut stage = Stage::new().await;
    let post = Post::new(&stage).await;
    let page = stage.save("NW", &["FA", "TS"]).await;
    stage.portal.advance(Duration::minutes(4));
    post.send_due(&stage).await;
    undo(&mut stage, &page).await.expect(200);
    stage.portal.advance(Duration::hours(1));
    post.send_due(&stage).await;
    assert_eq!(post.told().len(), 0);
}

/// R50, R51: who was told of a save all the same, because the mail left while its undo waited, is told of the undo as well:
/// what came back no less than what went.
#[tokio::test]
async fn who_was_told_is_told_of_the_undo() {
    let mut stage = Stage::new().await;
    let post = Post::new(&stage).await;
    stage.save("NW", &["FA"]).await;
    stage.portal.advance(Duration::minutes(10));
    post.send_due(&stage).await;
    let page = stage.save("NW", &["TS"]).await;
    stage.portal.advance(Duration::minutes(4));
    sqlx::query("update mails set due_at = created_at where due_at is not null")
        .execute(stage.portal.pool())
        .await
        .unwrap();
    post.send_due(&stage).await;
    assert_eq!(post.told().len(), 2);
    let page = undo(&mut stage, &page).await.expect(200);
    assert!(banner(&page).contains("1 person had been told already and is told again."), "{}", banner(&page));
    stage.portal.advance(Duration::minutes(10));
    post.send_due(&stage).await;
    let told = post.told();
    assert_eq!(told.len(), 3);
    let said = &told[2].1;
    assert!(said.contains("allows Northwind to see what Fabrikam ordered"), "{said}");
    assert!(said.contains("no longer allows Northwind to see what Tailspin ordered"), "{said}");
}

/// R50, R51: what is saved while a mail waits goes into it: only the net change is told, once, five minutes after the last
/// save.
#[tokio::test]
async fn saves_in_a_row_are_told_once() {
    let mut stage = Stage::new().await;
    let post = Post::new(&stage).await;
    stage.save("NW", &["FA"]).await;
    stage.portal.advance(Duration::minutes(10));
    post.send_due(&stage).await;
    assert_eq!(post.told().len(), 1);
    for orderers in [&["FA", "TS"][..], &[], &["TS"]] {
        stage.save("NW", orderers).await;
        stage.portal.advance(Duration::minutes(4));
        post.send_due(&stage).await;
        assert_eq!(post.told().len(), 1, "it waits for five minutes after the last save");
    }
    stage.portal.advance(Duration::minutes(2));
    post.send_due(&stage).await;
    let told = post.told();
    assert_eq!(told.len(), 2);
    let said = &told[1].1;
    assert!(said.contains("allows Northwind to see what Tailspin ordered"), "{said}");
    assert!(said.contains("no longer allows Northwind to see what Fabrikam ordered"), "{said}");
    // Given and taken back at once is nothing to tell, and the page says so.
    let page = stage.save("NW", &["FA", "TS"]).await;
    assert!(banner(&page).contains("1 person at Northwind is told by e-mail."));
    let page = stage.save("NW", &["TS"]).await;
    assert!(!banner(&page).contains("told by e-mail"), "{}", banner(&page));
    stage.portal.advance(Duration::minutes(10));
    post.send_due(&stage).await;
    assert_eq!(post.told().len(), 2);
}

/// R51: two saves that have nothing to do with each other are both offered, the later one first, and each is undone alone.
#[tokio::test]
async fn two_saves_are_undone_each_alone() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    let page = stage.save("FA", &["TS"]).await;
    let offers = page.texts("section[aria-label='Just saved']");
    assert_eq!(offers.len(), 2, "{offers:?}");
    assert!(offers[0].contains("Fabrikam may see") && offers[1].contains("Northwind may see"), "{offers:?}");
    let saves = page.attributes("input[name=save]", "value");
    stage.anna.post(UNDO, &[("save", saves[1].as_str())]).await.expect(303);
    assert_eq!(live(&stage).await.len(), 1);
    stage.anna.post(UNDO, &[("save", saves[0].as_str())]).await.expect(303);
    assert_eq!(live(&stage).await.len(), 0);
}

/// R51: too late, changed again since, made up, of another account, without the right: refused, and nothing is written.
#[tokio::test]
async fn an_undo_that_does_not_fit_is_refused() {
    let mut stage = Stage::new().await;
    let first = stage.save("NW", &["FA"]).await.form("form[action$='/undo']");
    let second = stage.save("NW", &["FA", "TS"]).await;
    let (grants, events) = (live(&stage).await, stage.events().await);
    let page = first.submit(&mut stage.anna).await.expect(409);
    assert!(banner(&page).contains("What Northwind may see was changed again since. Nothing was undone."));
    assert_eq!(page.count("form[action$='/undo']"), 1, "the last save is still offered");
    stage.portal.advance(Duration::minutes(6));
    let page = second.form("form[action$='/undo']").submit(&mut stage.anna).await.expect(409);
    assert!(banner(&page).contains("It is too late to undo this"), "{}", banner(&page));
    assert_eq!(page.count("form[action$='/undo']"), 0);
    for save in ["", "made-up", "00000000-0000-4000-8000-000000000000"] {
        stage.anna.post(UNDO, &[("save", save)]).await.expect(404);
    }
    let beside = stage.portal.account(stage.account.organization_id, "1002").await;
    stage.portal.member(&beside, super::stage::ANNA, &[Role::AccountAdministrator]).await;
    let save = second.attributes("input[name=save]", "value").remove(0);
    stage.anna.post(&UNDO.replace("1001", "1002"), &[("save", save.as_str())]).await.expect(404);
    assert_eq!((live(&stage).await, stage.events().await), (grants, events));
}

/// SES-02: two who undo the same save at once undo it once.
#[tokio::test]
async fn two_undo_once() {
    let mut stage = Stage::new().await;
    let second = stage.portal.second_process();
    let mut other = second.signed_in(super::stage::ANNA).await;
    let form = stage.save("NW", &["FA"]).await.form("form[action$='/undo']");
    let (one, two) = tokio::join!(form.clone().submit(&mut stage.anna), form.submit(&mut other));
    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let second = if one.status == 409 { one } else { two };
    assert_eq!(banner(&second), "This was undone before.");
    assert_eq!((stage.grants().await.len(), stage.portal.events("visibility.grant.undone").await), (0, 1));
}

/// What was saved again after an undo is something else that happened since.
#[tokio::test]
async fn an_undo_after_an_undo_and_a_save_says_so() {
    let mut stage = Stage::new().await;
    let form = stage.save("NW", &["FA"]).await.form("form[action$='/undo']");
    form.clone().submit(&mut stage.anna).await.expect(303);
    stage.save("NW", &["TS"]).await;
    let page = form.submit(&mut stage.anna).await.expect(409);
    assert!(banner(&page).contains("was changed again since"), "{}", banner(&page));
}

/// With `BC_NOTICE_DELAY=0` mails leave at once and nothing can be undone.
#[tokio::test]
async fn without_a_delay_there_is_no_undo() {
    let mut stage = Stage::with(&[("BC_NOTICE_DELAY", "0")]).await;
    let post = Post::new(&stage).await;
    let page = stage.save("NW", &["FA"]).await;
    assert_eq!(page.count("form[action$='/undo']"), 0);
    post.send_due(&stage).await;
    assert_eq!(post.told().len(), 1);
}

/// D8: a change of partner in between has ended what named the former partner; an undo does not bring it back.
#[tokio::test]
async fn a_change_of_partner_ends_the_time_for_it() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA"]).await;
    let page = stage.save("NW", &[]).await;
    stage.announce_change(stage.fabrikam, stage.tailspin).await;
    business_center::jobs::partner_changes::apply_due(&stage.portal.state).await.unwrap();
    let page = page.form("form[action$='/undo']").submit(&mut stage.anna).await.expect(409);
    assert!(banner(&page).contains("was changed again since. Nothing was undone."), "{}", banner(&page));
    assert_eq!(stage.grants().await.len(), 0);
}

/// D8, R50: a revocation that was undone, and then a change of partner, before the mail leaves: the former partner reads
/// what is true then, and nothing of orders of its own that it sees no more.
#[tokio::test]
async fn the_mail_says_what_is_true_when_it_leaves() {
    let mut stage = Stage::new().await;
    let post = Post::new(&stage).await;
    stage.save("NW", &["FA"]).await;
    stage.portal.advance(Duration::minutes(6));
    post.send_due(&stage).await;
    for change in [false, true] {
        let page = stage.save("NW", &[]).await;
        if change {
            undo(&mut stage, &page).await.expect(200);
            stage.announce_change(stage.northwind, stage.tailspin).await;
            apply_due(&stage.portal.state).await.unwrap();
        }
        stage.portal.advance(Duration::minutes(6));
        post.send_due(&stage).await;
        let told = post.told();
        let (_, text) = told.iter().rfind(|(recipient, _)| recipient == "nora@northwind.example").unwrap();
        let said = if change {
            "has changed: Northwind no longer sees what Fabrikam ordered"
        } else {
            "no longer allows Northwind to see what Fabrikam ordered"
        };
        assert!(text.contains(said) && text.contains("no longer allows") != change, "{text}");
        assert_eq!(text.contains("What Northwind ordered itself stays visible."), !change, "{text}");
        if !change {
            stage.save("NW", &["FA"]).await;
            stage.portal.advance(Duration::minutes(6));
            post.send_due(&stage).await;
        }
    }
}
