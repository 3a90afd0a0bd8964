//! The same to many: ticked on the list or all that it finds, looked over, confirmed, worked off.

use business_center::domain::access::Role;
use business_center::jobs::batches::work_due;
use time::Duration;
use uuid::Uuid;

use super::{Office, USERS};
use crate::support::Answer;

impl Office {
    /// Ticks these members on the list and presses a button of the form below it.
    async fn choose(&mut self, members: &[Uuid], act: &str, role: &str) -> Answer {
        let mut form = self.anna.get(USERS).await.expect(200).form("form#many").set("role", role);
        for member in members {
            form = form.tick("member", &member.to_string(), true);
        }
        let answer = form.press("act", act, &mut self.anna).await;
        if answer.status == 422 { answer } else { self.anna.follow(&answer).await.expect(200) }
    }

    async fn confirm(&mut self, draft: &Answer) -> Answer {
        let answer = draft.form("main form.card").press("then", "confirm", &mut self.anna).await;
        work_due(&self.portal.state).await.unwrap();
        let worked_off = self.anna.follow(&answer).await.expect(200);
        // The worker notes the end when it finds nothing more to do.
        if worked_off.says("has been processed") {
            worked_off
        } else {
            self.anna.get(&worked_off.path).await.expect(200)
        }
    }

    async fn outcomes(&self) -> Vec<(String, Option<String>)> {
        sqlx::query_as("select email, outcome from batch_rows order by batch_id, number")
            .fetch_all(self.portal.pool())
            .await
            .unwrap()
    }
}

/// R39: a role is given to the ticked and taken again; who is refused is named before, and each change is one event.
#[tokio::test]
async fn roles_are_given_and_taken() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::AccountViewer]).await;
    let max = office.portal.member(&office.account, "max@contoso.example", &[Role::ReportViewer]).await;
    let new = office.portal.invited(&office.account, "new@contoso.example", &[], Duration::DAY).await;
    let draft = office.choose(&[leo, max, new], "give_roles", "report_viewer").await;
    assert_eq!(draft.texts("h1"), ["Give roles: Report Viewer"]);
    assert_eq!(draft.texts(".status-tabs a"), ["All 3", "Will be done 2", "Nothing to do 1", "Refused 0"]);
    assert!(draft.says("From Account Viewer to Report Viewer and Account Viewer."), "{}", draft.text());
    assert!(draft.says("The roles are so already."));
    assert_eq!(office.portal.events("membership.roles.changed").await, 0, "nothing is done by looking");

    let done = office.confirm(&draft).await;
    assert_eq!(done.texts(".status-tabs a"), ["All 3", "Done 2", "Nothing to do 1", "Refused 0"]);
    assert_eq!(office.portal.events("membership.roles.changed").await, 2);
    assert_eq!(office.portal.queued("roles_changed", "leo@contoso.example").await, 1);
    assert_eq!(office.portal.queued("roles_changed", "max@contoso.example").await, 0);
    let taken = office.choose(&[leo], "take_roles", "report_viewer").await;
    office.confirm(&taken).await;
    let held: Vec<String> = sqlx::query_scalar(
        "select role::text from assignments where email = 'leo@contoso.example' and revoked_at is null",
    )
    .fetch_all(office.portal.pool())
    .await
    .unwrap();
    assert_eq!(held, ["account_viewer"]);
}

/// R27: all that a filter finds, those on other pages too; each gets one mail, and a list confirmed twice sends once.
#[tokio::test]
async fn all_expired_invitations_are_sent_again() {
    let mut office = Office::new().await;
    for n in 0..60 {
        let (email, ago) = (format!("n{n}@contoso.example"), Duration::days(if n < 40 { 61 } else { 1 }));
        office.portal.invited(&office.account, &email, &[Role::AccountViewer], ago).await;
    }
    let form = office.anna.get(&format!("{USERS}?status=expired")).await.expect(200).form("form#many");
    let answer = form.tick("all", "matching", true).press("act", "resend", &mut office.anna).await;
    let draft = office.anna.follow(&answer).await.expect(200);
    assert_eq!(draft.texts("main form.card button")[0], "Send 40 invitations again");
    for _ in 0..2 {
        office.confirm(&draft).await;
    }
    assert_eq!(office.count("select count(*) from mails where kind = 'welcome_again'").await, 40);
    assert_eq!(office.portal.events("membership.invitation.resent").await, 40);
    assert_eq!(office.anna.get(USERS).await.texts(".status-tabs a")[3], "Expired 0");
}

/// A list that was confirmed is not discarded, nor is it denied: its page is where it is told, under way and after.
#[tokio::test]
async fn a_confirmed_list_is_not_discarded() {
    let mut office = Office::new().await;
    let leo =
        office.portal.invited(&office.account, "leo@contoso.example", &[Role::AccountViewer], Duration::DAY).await;
    let draft = office.choose(&[leo], "resend", "").await;
    let confirmed = draft.form("main form.card").press("then", "confirm", &mut office.anna).await;
    let list = confirmed.location();
    for _ in 0..2 {
        let told = draft.form("main form.card").press("then", "discard", &mut office.anna).await.expect(409);
        assert!(told.says("This list was confirmed") && told.says("It was confirmed on"), "{}", told.text());
        assert!(!told.says("There is no such list") && told.links().contains(&list), "{:?}", told.links());
        work_due(&office.portal.state).await.unwrap();
    }
    assert_eq!(office.portal.queued("welcome_again", "leo@contoso.example").await, 1);
}

/// R40, D10, D13: the list names oneself, those above one's role and those elsewhere as refused; the others are removed.
#[tokio::test]
async fn removal_names_who_is_refused_and_removes_the_others() {
    let mut office = Office::new().await;
    let beside = office.portal.account(office.account.organization_id, "1002").await;
    office.portal.member(&office.account, "boss@contoso.example", &[Role::AccountAdministrator]).await;
    office.portal.member(&beside, "elsewhere@contoso.example", &[Role::AccountViewer]).await;
    office.portal.member(&office.account, "leo@contoso.example", &[Role::AccountViewer]).await;
    office.anna = office.member("uma@contoso.example", &[Role::UserAdministrator]).await;
    let form = office.anna.get(USERS).await.expect(200).form("form#many");
    let roles = office.anna.get(USERS).await.attributes("#many-role option", "value");
    assert!(roles.contains(&"report_viewer".to_owned()) && !roles.contains(&"account_administrator".to_owned()));
    let answer = form.tick("all", "matching", true).press("act", "remove", &mut office.anna).await;
    let draft = office.anna.follow(&answer).await.expect(200);
    assert_eq!(draft.texts(".status-tabs a"), ["All 5", "Will be done 1", "Nothing to do 0", "Refused 4"]);
    for said in ["Nobody does this to themselves.", "holds a role above yours", "on an account that you do not manage"]
    {
        assert!(draft.says(said), "{said}: {}", draft.text());
    }
    office.confirm(&draft).await;
    assert_eq!(office.portal.events("membership.member.removed").await, 1);
    assert_eq!(office.portal.queued("removed", "leo@contoso.example").await, 1);
    assert_eq!(office.count("select count(*) from memberships where removed_at is null").await, 4);
}

/// What changed between the look and the act is refused for that row alone: an address corrected to somebody else's, an
/// invitation accepted, somebody removed, the last administrator.
#[tokio::test]
async fn a_stale_selection_does_nothing_to_whom_it_did_not_show() {
    let mut office = Office::new().await;
    let mut ids = Vec::new();
    for name in ["corrected", "gone", "joined", "stays"] {
        let email = format!("{name}@contoso.example");
        ids.push(office.portal.invited(&office.account, &email, &[Role::AccountViewer], Duration::DAY).await);
    }
    let draft = office.choose(&ids, "withdraw", "").await;
    assert_eq!(draft.texts("main form.card button")[0], "Withdraw 4 invitations");
    let confirmed = draft.form("main form.card").press("then", "confirm", &mut office.anna).await;
    office.anna.post(&format!("{USERS}/{}/invitation/withdraw", ids[1]), &[]).await.expect(303);
    office.portal.person("joined@contoso.example").await;
    for change in [
        "update memberships set email = 'other@contoso.example' where email like 'corrected@%'",
        "update memberships m set joined_at = now(), person_id = p.id from people p where p.email = m.email and m.email like 'joined@%'",
    ] {
        sqlx::query(change).execute(office.portal.pool()).await.unwrap();
    }
    work_due(&office.portal.state).await.unwrap();
    let outcome = |row: &(String, Option<String>)| row.1.clone().unwrap_or_default();
    let outcomes: Vec<String> = office.outcomes().await.iter().map(outcome).collect();
    assert_eq!(outcomes, ["changed", "gone", "joined", "withdrawn"]);
    assert!(office.anna.follow(&confirmed).await.says("Has changed since the list was made"));
    assert_eq!(office.count("select count(*) from memberships where removed_at is null").await, 3);

    // As if another administrator's role were gone in the very moment.
    let boss = office.portal.member(&office.account, "boss@contoso.example", &[Role::AccountAdministrator]).await;
    let draft = office.choose(&[boss], "remove", "").await;
    sqlx::query("update accounts set administrators = 1").execute(office.portal.pool()).await.unwrap();
    let done = office.confirm(&draft).await;
    assert!(done.says("Is the last Account Administrator of an account."), "{}", done.text());
    assert_eq!(office.portal.events("membership.member.removed").await, 0);
}

/// Issue 2, "values kept": without a role the list comes back with the message beside its field and every tick in place, on
/// its own page.
#[tokio::test]
async fn a_selection_without_a_role_keeps_its_ticks() {
    let mut office = Office::new().await;
    for n in 0..60 {
        office.portal.member(&office.account, &format!("n{n:02}@contoso.example"), &[Role::AccountViewer]).await;
    }
    let first = office.anna.get(&format!("{USERS}?size=50&q=n")).await.expect(200);
    let second = office.anna.get(&first.attributes("a[rel=next]", "href")[0]).await.expect(200);
    let shown = second.attributes("input[name=member]", "value");
    assert_eq!(shown.len(), 10);
    let form = second.form("form#many").tick("member", &shown[1], true).tick("member", &shown[9], true);
    let refused = form.press("act", "give_roles", &mut office.anna).await.expect(422);
    assert_eq!(refused.attributes(".error-summary a", "href"), ["#many-role"]);
    assert!(refused.texts("#many-role-error")[0].contains("Choose the role"));
    assert_eq!(refused.attributes("input[name=member]", "value"), shown);
    assert_eq!(refused.form("form#many").values("member"), [shown[1].as_str(), shown[9].as_str()]);
    let again = refused.form("form#many").set("role", "report_viewer");
    let draft = again.press("act", "give_roles", &mut office.anna).await;
    assert_eq!(office.anna.follow(&draft).await.expect(200).texts(".status-tabs a")[0], "All 2");
    let found = refused.form("form.toolbar").set("q", "n07").submit(&mut office.anna).await.expect(200);
    assert_eq!(found.count("input[name=member]"), 1);
}

/// Nothing but its own button confirms a list.
#[tokio::test]
async fn only_the_button_confirms() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::AccountViewer]).await;
    let draft = office.choose(&[leo], "remove", "").await;
    for odd in [&[][..], &[("then", "")], &[("then", "zz")]] {
        office.anna.post(&draft.path, odd).await.expect(422);
    }
    work_due(&office.portal.state).await.unwrap();
    assert_eq!(office.count("select count(*) from batches where confirmed_at is not null").await, 0);
    office.anna.post(&format!("{}/rows/1", draft.path), &[("then", "zz")]).await.expect(422);
    office.confirm(&draft).await;
    assert_eq!(office.portal.events("membership.member.removed").await, 1);
}

/// The same button twice: the second answer says that it was done, and by whom; a discarded list is not there.
#[tokio::test]
async fn who_is_gone_is_not_taken_away_twice() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::AccountViewer]).await;
    let new =
        office.portal.invited(&office.account, "new@contoso.example", &[Role::AccountViewer], Duration::DAY).await;
    let other = office.portal.organization("200", "Fabrikam").await;
    let theirs = office.portal.account(other, "2001").await;
    let foreign = office.portal.member(&theirs, "fay@fabrikam.example", &[Role::AccountViewer]).await;
    sqlx::query("update memberships set removed_at = now() where id = $1")
        .bind(foreign)
        .execute(office.portal.pool())
        .await
        .unwrap();
    for (member, path) in [(leo, "remove"), (new, "invitation/withdraw")] {
        let path = format!("{USERS}/{member}/{path}");
        office.anna.post(&path, &[]).await.expect(303);
        let again = office.anna.post(&path, &[]).await.expect(303);
        let page = office.anna.follow(&again).await.expect(200);
        assert_eq!(page.path, format!("{USERS}/{member}"));
        assert!(page.says("Nothing more was done"), "{}", page.text());
        office.anna.post(&path.replace(&member.to_string(), &foreign.to_string()), &[]).await.expect(404);
        office.anna.post(&path.replace(&member.to_string(), &Uuid::nil().to_string()), &[]).await.expect(404);
    }
    let max = office.portal.member(&office.account, "max@contoso.example", &[Role::AccountViewer]).await;
    let draft = office.choose(&[max], "remove", "").await;
    for status in [303, 404] {
        let answer = office.anna.post(&draft.path, &[("then", "discard")]).await.expect(status);
        assert!(status == 303 || answer.says("A list that was discarded is gone"), "{}", answer.text());
    }
}

/// TEN-02: without anybody or a role the list says what is missing; who is not of the organization is nobody.
#[tokio::test]
async fn an_empty_selection_says_what_to_do() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::AccountViewer]).await;
    let other = office.portal.organization("200", "Fabrikam").await;
    let theirs = office.portal.account(other, "2001").await;
    let foreign = office.portal.member(&theirs, "fay@fabrikam.example", &[Role::AccountViewer]).await.to_string();
    let nobody = office.choose(&[], "remove", "").await;
    assert!(nobody.says("Tick at least one user"), "{}", nobody.text());
    let no_role = office.choose(&[leo], "give_roles", "").await;
    assert!(no_role.says("Choose the role"), "{}", no_role.text());
    let path = format!("{USERS}/many");
    let refused = office.anna.post(&path, &[("member", &foreign), ("act", "remove")]).await.expect(422);
    assert!(refused.says("Tick at least one user"));
    for odd in [
        &[("act", "invite")][..],
        &[("act", "junk")],
        &[("act", "remove"), ("member", "junk")],
        &[("act", "give_roles"), ("role", "owner")],
    ] {
        office.anna.post(&path, odd).await.expect(422);
    }
    assert_eq!(office.count("select count(*) from batches").await, 0);
}
