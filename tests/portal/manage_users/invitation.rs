//! Resend, correct, withdraw (R27, R40, D14).

use business_center::domain::access::Role;
use time::Duration;
use uuid::Uuid;

use super::{Office, USERS};

async fn pending(office: &Office, ago: Duration) -> (Uuid, String) {
    let leo = office.portal.invited(&office.account, "leo@contoso.example", &[Role::ReportViewer], ago).await;
    (leo, office.portal.invitation_path("leo@contoso.example").await)
}

/// R27, INV-07: a new link, a new 60 days, the old link replaced, one mail per resend, the same row.
#[tokio::test]
async fn a_resend_renews_the_invitation() {
    let mut office = Office::new().await;
    let (leo, first) = pending(&office, Duration::days(61)).await;
    office.portal.visitor().get(&first).await.expect(410);
    let list = office.anna.get(&format!("{USERS}?status=expired")).await;
    let answer = list.form("tbody form").submit(&mut office.anna).await;
    assert!(office.anna.follow(&answer).await.says("is on its way again"));
    let second = office.portal.invitation_path("leo@contoso.example").await;
    assert_ne!(first, second);
    assert!(office.portal.visitor().get(&first).await.expect(410).status.is_client_error());
    office.portal.visitor().get(&second).await.expect(200);
    office.anna.post(&format!("{USERS}/{leo}/invitation"), &[]).await.expect(303);
    office.portal.visitor().get(&second).await.expect(410);
    assert_eq!(office.portal.queued("welcome_again", "leo@contoso.example").await, 2);
    assert_eq!(office.count("select count(*) from memberships where joined_at is null").await, 1);
    assert_eq!(office.anna.get(USERS).await.texts(".status-tabs a")[2], "Pending 1");
}

/// INV-18: five resends of one member a day, then 429 with the wait, and nothing more is queued.
#[tokio::test]
async fn resends_are_limited() {
    let mut office = Office::new().await;
    let (leo, _) = pending(&office, Duration::DAY).await;
    for _ in 0..5 {
        office.anna.post(&format!("{USERS}/{leo}/invitation"), &[]).await.expect(303);
    }
    let told = office.anna.post(&format!("{USERS}/{leo}/invitation"), &[]).await.expect(429);
    assert!(told.headers.contains_key("retry-after"));
    assert!(told.says("This invitation was sent as often as a day allows"), "{}", told.text());
    assert!(told.says("Wait 24 hours, then try again."), "{}", told.text());
    assert_eq!(office.portal.queued("welcome_again", "leo@contoso.example").await, 5);
    let generation = office.count("select generation::bigint from memberships where joined_at is null").await;
    assert_eq!(generation, 6, "the refused one left no trace");
}

/// INV-18: where the organization's own limit stands in the way, that is what is told, of a resend and of a correction.
#[tokio::test]
async fn the_organizations_limit_is_told_as_such() {
    let mut office = Office::with(&[("BC_LIMITS", "invitation_hour=1")]).await;
    let (leo, _) = pending(&office, Duration::DAY).await;
    let first = super::invitation("max@contoso.example", "report_viewer");
    office.anna.post(&format!("{USERS}/invite"), &first).await.expect(303);
    let person = [("email", "b@x.example"), ("first_name", "Leo"), ("last_name", "Martin"), ("language", "en")];
    let correction: Vec<_> = person.into_iter().chain([("country", "FR")]).collect();
    for (path, fields) in [("/invitation", &[][..]), ("/invitation/details", &correction)] {
        let told = office.anna.post(&format!("{USERS}/{leo}{path}"), fields).await.expect(429);
        assert!(told.headers.contains_key("retry-after"));
        assert!(told.says("Your organization’s limit of invitations is reached"), "{}", told.text());
        assert!(told.says("Wait 60 minutes, then try again."), "{}", told.text());
    }
}

/// INV-18: an address that is corrected to and fro sends no more than resends do; the name may be corrected still.
#[tokio::test]
async fn a_corrected_address_counts_as_a_resend() {
    let mut office = Office::new().await;
    let (leo, _) = pending(&office, Duration::DAY).await;
    let path = format!("{USERS}/{leo}/invitation/details");
    let person = |email| {
        [("email", email), ("first_name", "Leo"), ("last_name", "Martin"), ("language", "en"), ("country", "FR")]
    };
    for email in ["a@x.example", "b@x.example", "a@x.example", "b@x.example"] {
        office.anna.post(&path, &person(email)).await.expect(303);
    }
    office.anna.post(&format!("{USERS}/{leo}/invitation"), &[]).await.expect(303);
    let told = office.anna.post(&path, &person("a@x.example")).await.expect(429);
    assert!(told.headers.contains_key("retry-after"));
    office.anna.post(&format!("{USERS}/{leo}/invitation"), &[]).await.expect(429);
    office
        .anna
        .post(&path, &person("b@x.example").map(|(name, value)| (name, if value == "Leo" { "Léo" } else { value })))
        .await
        .expect(303);
    assert_eq!(office.count("select count(*) from mails").await, 5);
    assert_eq!(
        office.count("select count(*) from memberships where email = 'b@x.example'").await,
        1,
        "no trace is left"
    );
}

/// D14: a corrected address is a new invitation; the old link dies, the roles' copy of the address follows.
#[tokio::test]
async fn a_corrected_address_is_a_new_invitation() {
    let mut office = Office::new().await;
    let (leo, first) = pending(&office, Duration::days(61)).await;
    let path = format!("{USERS}/{leo}/invitation/details");
    let form = office.anna.get(&path).await.expect(200).form("main form[method=post]");
    let answer =
        form.clone().set("email", "Leo.Martin@contoso.example").set("language", "fr").submit(&mut office.anna).await;
    assert!(office.anna.follow(&answer).await.says("A new invitation goes to leo.martin@contoso.example"));
    // Whoever has the wrong address is told nothing of an invitation that does not come to them.
    let stranger = office.portal.visitor().get(&first).await.expect(404);
    assert!(!stranger.says("Contoso"), "{}", stranger.text());
    let link = office.portal.invitation_path("leo.martin@contoso.example").await;
    office.portal.visitor().get(&link).await.expect(200);
    assert_eq!(office.count("select count(*) from assignments where email = 'leo.martin@contoso.example'").await, 1);
    let language: String =
        sqlx::query_scalar("select language from mails").fetch_one(office.portal.pool()).await.unwrap();
    assert_eq!(language, "fr", "R33");
    // The form that was opened before is stale.
    assert!(form.submit(&mut office.anna).await.expect(409).says("leo.martin@contoso.example"));
    // The name alone keeps the link.
    let form = office.anna.get(&path).await.form("main form[method=post]").set("first_name", "Léo");
    form.submit(&mut office.anna).await.expect(303);
    office.portal.visitor().get(&link).await.expect(200);
    let taken = office.anna.get(&path).await.form("main form[method=post]").set("email", "anna.meier@contoso.example");
    assert_eq!(taken.submit(&mut office.anna).await.expect(422).count("#email-error"), 1);
}

/// R40, INV-14: a withdrawn link is dead and looks made-up; who has joined cannot be withdrawn.
#[tokio::test]
async fn a_withdrawn_invitation_is_dead() {
    let mut office = Office::new().await;
    let (leo, link) = pending(&office, Duration::DAY).await;
    let form = office.anna.get(&format!("{USERS}/{leo}")).await.expect(200).form("form[action$='/withdraw']");
    let answer = form.submit(&mut office.anna).await;
    assert!(office.anna.follow(&answer).await.says("is withdrawn"));
    office.portal.visitor().get(&link).await.expect(404);
    assert!(office.anna.get(&format!("{USERS}/{leo}")).await.expect(200).says("Removed"));
    assert_eq!(office.count("select count(*) from assignments where revoked_at is null").await, 1);
    let joined = office.portal.member(&office.account, "joined@contoso.example", &[Role::ReportViewer]).await;
    for path in ["/invitation", "/invitation/withdraw", "/invitation/details"] {
        let told = office.anna.post(&format!("{USERS}/{joined}{path}"), &[]).await.expect(409);
        assert!(told.says("accepted already"));
    }
    office.anna.get(&format!("{USERS}/{joined}")).await.expect(200);
    // The address can be invited again.
    let again = super::invitation("leo@contoso.example", "report_viewer");
    office.anna.post(&format!("{USERS}/invite"), &again).await.expect(303);
    office.portal.visitor().get(&link).await.expect(404);
}

/// Design, "Authority beyond one account": acts on a membership need authority over all of its roles.
#[tokio::test]
async fn roles_on_a_foreign_account_protect_the_invitation() {
    let mut office = Office::new().await;
    let (leo, link) = pending(&office, Duration::DAY).await;
    let other = office.portal.account(office.account.organization_id, "1002").await;
    office.portal.invited(&other, "leo@contoso.example", &[Role::AccountViewer], Duration::DAY).await;
    for path in ["/invitation", "/invitation/withdraw", "/invitation/details", "/remove"] {
        let told = office.anna.post(&format!("{USERS}/{leo}{path}"), &[]).await.expect(403);
        assert!(told.says("Only an administrator of all of them may do that"));
    }
    office.portal.visitor().get(&link).await.expect(200);
    assert_eq!(office.count("select count(*) from mails").await, 0);
    // What would be refused is not offered: neither in the list nor by the check for duplicates.
    let list = office.anna.get(USERS).await.expect(200);
    assert!(list.says("leo@contoso.example"));
    assert_eq!(list.count("tbody form"), 0);
    let again = super::invitation("leo@contoso.example", "account_viewer");
    let there = office.anna.post(&format!("{USERS}/invite"), &again).await.expect(409);
    assert_eq!(there.count("[data-existing] form"), 0);
    assert!(there.says("is invited already") && there.says("Only an administrator of all of them may do that"));
    assert!(there.links().contains(&format!("{USERS}/{leo}")));
}

/// Design, "Routes": without a version nothing is compared, also not when the form comes back once with a mistake.
#[tokio::test]
async fn a_correction_without_a_version_is_unchecked() {
    let mut office = Office::new().await;
    let (leo, _) = pending(&office, Duration::DAY).await;
    let path = format!("{USERS}/{leo}/invitation/details");
    let fields = [("email", "leo@contoso.example"), ("last_name", "Martin"), ("language", "fr"), ("country", "BE")];
    let page = office.anna.post(&path, &fields).await.expect(422);
    page.form("main form[method=post]").set("first_name", "Leo").submit(&mut office.anna).await.expect(303);
}

/// Design, "Answers": a stale correction names what differs, with both values, and saving it once more decides (D14).
/// LOG-03: history tells what was and what is.
#[tokio::test]
async fn a_stale_correction_shows_what_differs() {
    let mut office = Office::new().await;
    let (leo, link) = pending(&office, Duration::DAY).await;
    let path = format!("{USERS}/{leo}/invitation/details");
    let mine = office.anna.get(&path).await.form("main form[method=post]").set("country", "BE");
    let theirs = office.anna.get(&path).await.form("main form[method=post]").set("country", "CA").set("language", "fr");
    theirs.clone().submit(&mut office.anna).await.expect(303);
    theirs.submit(&mut office.anna).await.expect(303);
    let page = mine.submit(&mut office.anna).await.expect(409);
    let differing = page.texts("[data-banner] p");
    assert!(
        differing.contains(&"Country/Region: here “Belgium”, saved meanwhile “Canada”".to_owned()),
        "{differing:?}"
    );
    assert!(
        differing.contains(&"Preferred language: here “English”, saved meanwhile “French”".to_owned()),
        "{differing:?}"
    );
    assert_eq!(differing.len(), 3, "{differing:?}");
    page.form("main form[method=post]").submit(&mut office.anna).await.expect(303);
    office.portal.visitor().get(&link).await.expect(200);
    let history = office.anna.get(&format!("{USERS}/{leo}")).await.expect(200).texts(".timeline li");
    assert!(history[0].contains("From French, Canada to English, Belgium"), "{history:?}");
    assert!(history[1].contains("From English, France to French, Canada"), "{history:?}");
}
