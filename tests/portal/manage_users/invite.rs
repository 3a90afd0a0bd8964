//! Invite a user (R30-R37).

use business_center::domain::access::Role;
use time::Duration;

use super::{Office, USERS, invitation};

const INVITE: &str = "/accounts/1001/manage-access/users/invite";

/// R30, R33-R36: from the button to a pending row, one welcome mail in the invited person's language, one event.
#[tokio::test]
async fn an_invitation_makes_a_pending_member_and_one_welcome_mail() {
    let mut office = Office::new().await;
    assert!(office.anna.get(USERS).await.links().contains(&INVITE.to_owned()));
    let form = office.anna.get(INVITE).await.expect(200).form("form[action$='/invite']");
    let answer = form
        .set("email", "Leo.Martin@Contoso.example")
        .set("first_name", "Léo")
        .set("last_name", "Martin")
        .set("language", "fr")
        .set("country", "CA")
        .tick("role", "report_viewer", true)
        .tick("role", "user_administrator", true)
        .submit(&mut office.anna)
        .await;
    assert_eq!(answer.location(), USERS);
    let list = office.anna.follow(&answer).await.expect(200);
    assert!(list.says("Léo Martin (leo.martin@contoso.example) is invited as User Administrator and Report Viewer."));
    assert_eq!(list.texts(".status-tabs a")[2], "Pending 1");
    let mail: (String, String) =
        sqlx::query_as("select language, kind from mails").fetch_one(office.portal.pool()).await.unwrap();
    assert_eq!(mail, ("fr".into(), "welcome".into()));
    assert_eq!(office.portal.events("membership.invitation.sent").await, 1);
    assert!(list.says("E-mail waiting to be sent"));
    let link = office.portal.invitation_path("leo.martin@contoso.example").await;
    office.portal.visitor().get(&link).await.expect(200);
}

/// R31: every field is required, with a message beside it, and what was typed stays.
#[tokio::test]
async fn every_field_is_required_and_values_are_kept() {
    let mut office = Office::new().await;
    for missing in ["email", "first_name", "last_name", "language", "country", "role"] {
        let fields: Vec<_> =
            invitation("leo@contoso.example", "account_viewer").into_iter().filter(|(n, _)| *n != missing).collect();
        let refused = office.anna.post(INVITE, &fields).await.expect(422);
        assert_eq!(refused.count(&format!("#{missing}-error")), 1, "{missing}");
        assert_eq!(refused.attributes(".error-summary a", "href"), [format!("#{missing}")]);
        if missing != "first_name" {
            assert_eq!(refused.attributes("#first_name", "value"), ["Leo"]);
        }
    }
    let json = br#"{"email":"a@x.example","first_name":"A","last_name":"B","role":["account_viewer"]}"#.to_vec();
    office.anna.upload(INVITE, "application/json", json).await.expect(422);
    assert_eq!(office.count("select count(*) from memberships").await, 1);
    assert_eq!(office.count("select count(*) from mails").await, 0);
}

/// EML-05, EML-06, EML-10, ROL-12, ROL-13: hostile input is refused, and nothing is written or mailed.
#[tokio::test]
async fn hostile_input_is_refused() {
    let mut office = Office::new().await;
    for email in [
        "a,b@x.example",
        "a@x.example;b@x.example",
        "a@x.example\r\nBcc: b@x.example",
        "\"a b\"@x.example",
        "a@localhost",
        "a@[127.0.0.1]",
    ] {
        office.anna.post(INVITE, &invitation(email, "account_viewer")).await.expect(422);
    }
    for (name, value) in [
        ("email", "b@x.example"),
        ("email[]", "b@x.example"),
        ("organization_id", "2"),
        ("status", "active"),
        ("is_admin", "true"),
        ("invited_by", "00000000-0000-4000-8000-000000000000"),
        ("expires_at", "2099-01-01"),
        ("role", "account_viewer"),
        ("role", "owner"),
    ] {
        let mut fields = invitation("a@x.example", "account_viewer");
        fields.push((name, value));
        office.anna.post(INVITE, &fields).await.expect(422);
    }
    let named = invitation("a@x.example", "account_viewer");
    let long = "x".repeat(101);
    for (name, said) in [
        ("Leo\r\nBcc: b@x.example", "on one line"),
        ("\u{202e}oeL", "on one line"),
        ("\u{3164}", "on one line"),
        ("L\u{200b}eo", "on one line"),
        (long.as_str(), "on one line"),
        ("Your prize: https://evil.example", "no web or e-mail address"),
        ("evil。example", "no web or e-mail address"),
        ("Call +1 900 555 0199", "no telephone number"),
    ] {
        for field in [1, 2] {
            let mut named = named.clone();
            named[field].1 = name;
            assert!(office.anna.post(INVITE, &named).await.expect(422).says(said), "{name}");
        }
    }
    assert_eq!(office.count("select count(*) from memberships").await, 1);
    assert_eq!(office.count("select count(*) from mails").await, 0);
}

/// Design, "Routes": a button that the form does not have sends nothing.
#[tokio::test]
async fn an_unknown_button_sends_nothing() {
    let mut office = Office::new().await;
    let mut fields = invitation("leo@contoso.example", "report_viewer");
    fields.push(("then", "zz"));
    office.anna.post(INVITE, &fields).await.expect(422);
    assert_eq!(office.count("select count(*) from mails").await, 0);
    assert_eq!(office.count("select count(*) from memberships").await, 1);
}

/// R37: the second button sends, confirms and shows an empty form.
#[tokio::test]
async fn another_user_can_be_invited_at_once() {
    let mut office = Office::new().await;
    let mut form = office.anna.get(INVITE).await.expect(200).form("form[action$='/invite']");
    for (name, value) in [("email", "leo@contoso.example"), ("first_name", "Leo"), ("last_name", "Martin")] {
        form = form.set(name, value);
    }
    let form = form.tick("role", "account_viewer", true);
    let answer = form.press("then", "another", &mut office.anna).await;
    assert_eq!(answer.location(), INVITE);
    let fresh = office.anna.follow(&answer).await.expect(200);
    assert!(fresh.says("is invited as Account Viewer"));
    assert_eq!(fresh.attributes("#email", "value"), [""]);
}

/// R32: who is there already is not invited twice; each state has its next step.
#[tokio::test]
async fn somebody_present_is_not_duplicated() {
    let mut office = Office::new().await;
    let active = office.portal.member(&office.account, "active@contoso.example", &[]).await;
    let pending = office.portal.invited(&office.account, "pending@contoso.example", &[], Duration::DAY).await;
    let expired = office.portal.invited(&office.account, "expired@contoso.example", &[], Duration::days(61)).await;
    for (email, id, word, resend) in [
        ("ACTIVE@contoso.example", active, "is an active user", false),
        ("pending@contoso.example", pending, "is invited already", true),
        ("expired@contoso.example", expired, "has expired", true),
    ] {
        let told = office.anna.post(INVITE, &invitation(email, "account_viewer")).await.expect(409);
        assert!(told.says(word), "{}", told.text());
        assert!(told.links().contains(&format!("{USERS}/{id}")));
        let forms = told.attributes("form", "action");
        assert_eq!(forms.contains(&format!("{USERS}/{id}/invitation")), resend, "{email}");
    }
    assert_eq!(office.count("select count(*) from memberships").await, 4);
    assert_eq!(office.count("select count(*) from mails").await, 0);
}

/// INV-11: an address that has a sign-in elsewhere gets the same answer as a new one, and nothing of it is read.
#[tokio::test]
async fn a_sign_in_elsewhere_is_not_told() {
    let mut office = Office::new().await;
    let other = office.portal.organization("200", "Fabrikam").await;
    let theirs = office.portal.account(other, "2001").await;
    office.portal.member(&theirs, "known@fabrikam.example", &[Role::AccountViewer]).await;
    let mut answers = Vec::new();
    for email in ["known@fabrikam.example", "novel@fabrikam.example"] {
        let answer = office.anna.post(INVITE, &invitation(email, "account_viewer")).await;
        let list = office.anna.follow(&answer).await.expect(200);
        answers.push(list.texts(".banner")[0].replace(email, "…"));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(office.count("select count(*) from memberships where person_id is null").await, 2);
}

/// R10, ROL-02, D13: three roles invite, up to their ceiling on every account; nothing is written when refused.
#[tokio::test]
async fn nobody_invites_above_their_ceiling() {
    let mut office = Office::new().await;
    let second = office.portal.account(office.account.organization_id, "1002").await;
    let mut uma = office.member("uma@contoso.example", &[Role::UserAdministrator]).await;
    let form = uma.get(INVITE).await.expect(200);
    assert_eq!(form.count("input[name=role]"), 6);
    assert_eq!(
        form.attributes("input[name=role][disabled]", "value"),
        ["account_administrator", "agreement_administrator"]
    );
    assert!(form.says("no product keys"), "R11: what each role can do");
    uma.post(INVITE, &invitation("friend@contoso.example", "account_administrator")).await.expect(403);
    office
        .member("gil@contoso.example", &[Role::AgreementAdministrator])
        .await
        .post(INVITE, &invitation("friend@contoso.example", "account_administrator"))
        .await
        .expect(403);
    for role in [Role::AccountManager, Role::ReportViewer, Role::AccountViewer] {
        let mut visitor = office.member(&format!("{role}@contoso.example"), &[role]).await;
        visitor.post(INVITE, &invitation("friend@contoso.example", "account_viewer")).await.expect(403);
    }
    // The ceiling is each account's own.
    office.portal.member(&second, "anna.meier@contoso.example", &[Role::UserAdministrator]).await;
    let mut both = invitation("friend@contoso.example", "account_administrator");
    both.push(("account", "1002"));
    office.anna.post(INVITE, &both).await.expect(403);
    assert_eq!(office.count("select count(*) from memberships where joined_at is null").await, 0);
    assert_eq!(office.count("select count(*) from mails").await, 0);
}

/// R35, D3: several roles on several accounts; one where the inviter manages nobody does not exist for them (TEN-02).
#[tokio::test]
async fn further_accounts_are_those_that_the_inviter_manages() {
    let mut office = Office::new().await;
    let organization = office.account.organization_id;
    let second = office.portal.account(organization, "1002").await;
    let third = office.portal.account(organization, "1003").await;
    office.portal.member(&second, "anna.meier@contoso.example", &[Role::UserAdministrator]).await;
    office.portal.member(&third, "anna.meier@contoso.example", &[Role::AccountViewer]).await;
    let form = office.anna.get(INVITE).await.expect(200);
    assert_eq!(form.attributes("input[name=account]", "value"), ["1001", "1002"]);
    let other = office.portal.organization("200", "Fabrikam").await;
    office.portal.account(other, "2001").await;
    for number in ["1003", "2001", "9999", "'"] {
        let mut fields = invitation("leo@contoso.example", "report_viewer");
        fields.push(("account", number));
        office.anna.post(INVITE, &fields).await.expect(404);
    }
    let mut fields = invitation("leo@contoso.example", "report_viewer");
    fields.extend([("role", "account_viewer"), ("account", "1002")]);
    office.anna.post(INVITE, &fields).await.expect(303);
    assert_eq!(office.count("select count(*) from assignments where email = 'leo@contoso.example'").await, 4);
}

/// R35: somebody who manages very many accounts is told that not all of them are listed.
#[tokio::test]
async fn very_many_accounts_are_not_silently_cut() {
    let mut office = Office::new().await;
    sqlx::query(
        "with made as (insert into accounts (organization_id, agreement_id, number, name)
                       select organization_id, id, 'X' || n, 'X' from agreements, generate_series(1, 100) n
                       returning organization_id, id)
         insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
         select made.organization_id, m.id, made.id, 'account_administrator', m.email, now() from made, memberships m",
    )
    .execute(office.portal.pool())
    .await
    .unwrap();
    let page = office.anna.get(INVITE).await.expect(200);
    assert_eq!(page.count("input[name=account]"), 100);
    assert!(page.says("Only the first 100 accounts are listed"), "{}", page.text());
}
