//! An invitation's link, from the mail to the first page.

mod known;
mod races;
mod renewal;

use axum::http::Method;
use business_center::domain::access::Role;
use time::Duration;

use crate::support::world::Account;
use crate::support::{Answer, Portal, Visitor};

pub const CHOSEN: &str = "seven green lanterns";
const LEO: &str = "leo.marsh@contoso.example";

/// Contoso with Anna, who administers account 1001.
pub async fn contoso() -> (Portal, Account) {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    (portal, account)
}

/// Leo was invited so long ago; his link.
async fn leo_invited(ago: Duration) -> (Portal, Account, String) {
    let (portal, account) = contoso().await;
    portal.invited(&account, LEO, &[Role::UserAdministrator], ago).await;
    let path = portal.invitation_path(LEO).await;
    (portal, account, path)
}

/// Opens the link, fills in the rendered form.
pub async fn accept(visitor: &mut Visitor, path: &str, password: &str) -> Answer {
    let form = visitor.get(path).await.expect(200).form("main form");
    form.set("password", password).set("password_confirmation", password).submit(visitor).await
}

async fn people(portal: &Portal) -> i64 {
    sqlx::query_scalar("select count(*) from people").fetch_one(portal.pool()).await.unwrap()
}

async fn joined(portal: &Portal, email: &str) -> bool {
    sqlx::query_scalar("select bool_or(joined_at is not null) from memberships where email = $1")
        .bind(email)
        .fetch_one(portal.pool())
        .await
        .unwrap()
}

/// R4, R23: the link shows who, where, which roles and until when; a password makes a person, signed in and Active.
#[tokio::test]
async fn a_new_person_chooses_a_password_and_is_in() {
    let (portal, _, path) = leo_invited(Duration::days(3)).await;
    let mut leo = portal.visitor();
    let page = leo.get(&path).await.expect(200);
    for text in ["Contoso", "User Administrator", "Can manage users only", "1001", "valid until"] {
        assert!(page.says(text), "{text} is missing:\n{}", page.text());
    }
    assert!(leo.get("/accounts/1001/manage-access").await.location().starts_with("/sign-in"), "not before accepting");
    let answer = accept(&mut leo, &path, CHOSEN).await;
    assert_eq!(answer.location(), "/");
    let account = leo.follow(&answer).await.location();
    assert_eq!(account, "/accounts/1001");
    assert!(leo.get(&account).await.expect(200).says("You have joined Contoso."));
    assert_eq!(leo.get("/accounts/1001/manage-access").await.location(), "/accounts/1001/manage-access/users");
    assert!(joined(&portal, LEO).await);
    assert_eq!(portal.events("membership.invitation.accepted").await, 1);
}

/// R33: the page after accepting is in the language of the invitation, and so is its banner, whatever the browser speaks.
#[tokio::test]
async fn the_welcome_is_in_the_language_of_the_invitation() {
    let (portal, _, path) = leo_invited(Duration::days(3)).await;
    let mut leo = portal.visitor().speaking("fr");
    assert!(leo.get(&path).await.expect(200).says("Rejoindre Contoso"));
    let answer = accept(&mut leo, &path, CHOSEN).await;
    let account = leo.follow(&answer).await.location();
    let page = leo.get(&account).await.expect(200);
    assert_eq!(page.attributes("html", "lang"), ["en"]);
    assert!(page.says("You have joined Contoso."), "{}", page.text());
}

/// R3: the contact named in the agreement becomes the account's first administrator by following the link.
#[tokio::test]
async fn the_first_administrator_follows_the_link_and_manages_the_account() {
    let portal = Portal::new().await;
    let fabrikam = portal.organization("2", "Fabrikam").await;
    let account = portal.account(fabrikam, "2001").await;
    portal.invited(&account, "zoe@fabrikam.example", &[Role::AccountAdministrator], Duration::ZERO).await;
    let mut zoe = portal.visitor();
    accept(&mut zoe, &portal.invitation_path("zoe@fabrikam.example").await, CHOSEN).await.location();
    assert_eq!(zoe.get("/accounts/2001/manage-access").await.location(), "/accounts/2001/manage-access/users");
    let counted: Option<i32> = sqlx::query_scalar("select administrators from accounts where number = '2001'")
        .fetch_one(portal.pool())
        .await
        .unwrap();
    assert_eq!(counted, Some(1));
}

/// R54: a partner's contact joins the partner's staff.
#[tokio::test]
async fn a_partner_contact_joins_the_partners_staff() {
    let portal = Portal::new().await;
    let partner = portal.partner("P1", "Northwind").await;
    let id = uuid::Uuid::now_v7();
    sqlx::query(
        "insert into partner_memberships (partner_id, id, email, first_name, last_name, language, country, invited_at)
         values ($1, $2, 'paul@northwind.example', 'Paul', 'West', 'fr', 'FR', now())",
    )
    .bind(partner)
    .bind(id)
    .execute(portal.pool())
    .await
    .unwrap();
    let token = portal.state.secret.invitation_token(id, 1, "paul@northwind.example");
    sqlx::query("insert into invitation_links (token_hash, partner_membership_id, generation, created_at) values ($1, $2, 1, now())")
        .bind(token.hash())
        .bind(id)
        .execute(portal.pool())
        .await
        .unwrap();
    let mut paul = portal.visitor();
    let path = portal.invitation_path("paul@northwind.example").await;
    assert!(paul.get(&path).await.expect(200).says("Partner Center"));
    let answer = accept(&mut paul, &path, CHOSEN).await;
    let next = paul.follow(&answer).await;
    assert_eq!(next.location(), "/partner-center");
    assert_eq!(portal.events("partner.contact.accepted").await, 1);
    assert_eq!(paul.get("/profile").await.expect(200).attributes("html", "lang"), ["fr"], "his own language");
}

/// INV-01: a link works once.
#[tokio::test]
async fn a_used_link_makes_nothing_more() {
    let (portal, _, path) = leo_invited(Duration::days(1)).await;
    let mut leo = portal.visitor();
    accept(&mut leo, &path, CHOSEN).await.location();
    let fields = [("password", "another password"), ("password_confirmation", "another password")];
    let again = portal.visitor().post(&path, &fields).await.expect(404);
    assert!(again.says("used already"), "{}", again.text());
    assert_eq!(people(&portal).await, 2);
    assert_eq!(portal.events("membership.invitation.accepted").await, 1);
}

/// INV-03: a scanner that opens the link spends nothing and gets no session.
#[tokio::test]
async fn looking_at_a_link_changes_nothing() {
    let (portal, _, path) = leo_invited(Duration::days(1)).await;
    let mut scanner = portal.visitor();
    for _ in 0..5 {
        scanner.get(&path).await.expect(200);
        scanner.send(Method::HEAD, &path, None, &[]).await.expect(200);
    }
    assert!(scanner.cookies.is_empty(), "{:?}", scanner.cookies);
    assert!(!joined(&portal, LEO).await);
    assert_eq!(accept(&mut portal.visitor(), &path, CHOSEN).await.location(), "/");
}

/// INV-04, INV-14, INV-16: made-up, used, withdrawn and removed links are one and the same 404.
#[tokio::test]
async fn every_dead_link_looks_the_same() {
    let (portal, account, path) = leo_invited(Duration::days(1)).await;
    let token = path.rsplit('/').next().unwrap().to_owned();
    let flipped = if token.starts_with('A') { token.replacen('A', "B", 1) } else { format!("A{}", &token[1..]) };
    let mut dead = vec![
        "/invitations/x".to_owned(),
        format!("/invitations/{}", &token[..42]),
        format!("/invitations/{flipped}"),
        format!("/invitations/{token}A"),
        format!("/invitations/{}", "A".repeat(10_000)),
    ];
    if token.to_lowercase() != token {
        dead.push(format!("/invitations/{}", token.to_lowercase()));
    }
    // Withdrawn, removed after joining, and used.
    for email in ["withdrawn@contoso.example", "removed@contoso.example", "used@contoso.example"] {
        portal.invited(&account, email, &[Role::AccountViewer], Duration::days(1)).await;
        let path = portal.invitation_path(email).await;
        if !email.starts_with("withdrawn") {
            accept(&mut portal.visitor(), &path, CHOSEN).await.location();
        }
        if !email.starts_with("used") {
            sqlx::query("update memberships set removed_at = now() where email = $1")
                .bind(email)
                .execute(portal.pool())
                .await
                .unwrap();
        }
        dead.push(path);
    }
    let mut pages = Vec::new();
    for path in &dead {
        let page = portal.visitor().get(path).await.expect(404);
        assert_eq!(page.attributes("main a.button", "href"), ["/sign-in"], "the next step");
        let fields = [("password", CHOSEN), ("password_confirmation", CHOSEN)];
        portal.visitor().post(path, &fields).await.expect(404);
        pages.push(page.text().split("Reference").next().unwrap().to_owned());
    }
    pages.dedup();
    assert_eq!(pages.len(), 1, "{pages:#?}");
    for path in [String::new(), format!("{token}%00"), format!("{token}%20"), format!("{token}%0a"), "%00".into()] {
        let path = format!("/invitations/{path}");
        portal.visitor().get(&path).await.expect(404);
        portal.visitor().post(&path, &[("password", CHOSEN), ("password_confirmation", CHOSEN)]).await.expect(404);
    }
    assert!(!joined(&portal, LEO).await);
}

/// INV-06, R25: valid for 60 days to the second; then 410, with whom to ask. The form shown before does not help.
#[tokio::test]
async fn a_link_ends_after_sixty_days() {
    let (portal, _, path) = leo_invited(Duration::days(60) - Duration::minutes(5)).await;
    let mut leo = portal.visitor();
    let form = leo.get(&path).await.expect(200).form("main form");
    portal.advance(Duration::minutes(6));
    let page = leo.get(&path).await.expect(410);
    assert!(page.says("Ask an administrator of Contoso."), "{}", page.text());
    form.set("password", CHOSEN).set("password_confirmation", CHOSEN).submit(&mut leo).await.expect(410);
    assert_eq!(people(&portal).await, 1);
    let mut anna = portal.signed_in("anna@contoso.example").await;
    for status in ["expired", "all"] {
        let list = anna.get(&format!("/accounts/1001/manage-access/users?status={status}")).await.expect(200);
        assert!(list.texts("tbody td.email").contains(&LEO.to_owned()), "{status}: {}", list.text());
        assert_eq!(list.count("tbody form[action$='/invitation']"), 1, "{status}: it can be sent again");
    }
}

/// R25: an expired link names the colleague who invited.
#[tokio::test]
async fn an_expired_link_names_who_invited() {
    let (portal, _, path) = leo_invited(Duration::days(61)).await;
    sqlx::query("update memberships set invited_by = (select id from memberships where email = 'anna@contoso.example') where email = $1")
        .bind(LEO)
        .execute(portal.pool())
        .await
        .unwrap();
    let page = portal.visitor().get(&path).await.expect(410);
    assert!(page.says("Anna Example") && page.says("anna@contoso.example"), "{}", page.text());
}

/// R27, INV-07: after a resend only the newest link works, and the older one says so.
#[tokio::test]
async fn a_replaced_link_points_to_the_newest_mail() {
    let (portal, _, old) = leo_invited(Duration::days(1)).await;
    let id: uuid::Uuid =
        sqlx::query_scalar("update memberships set generation = 2, invited_at = now() where email = $1 returning id")
            .bind(LEO)
            .fetch_one(portal.pool())
            .await
            .unwrap();
    let token = portal.state.secret.invitation_token(id, 2, LEO);
    sqlx::query(
        "insert into invitation_links (token_hash, membership_id, generation, created_at) values ($1, $2, 2, now())",
    )
    .bind(token.hash())
    .bind(id)
    .execute(portal.pool())
    .await
    .unwrap();
    assert!(portal.visitor().get(&old).await.expect(410).says("newest e-mail"));
    let fields = [("password", CHOSEN), ("password_confirmation", CHOSEN)];
    portal.visitor().post(&old, &fields).await.expect(410);
    accept(&mut portal.visitor(), &portal.invitation_path(LEO).await, CHOSEN).await.location();
    portal.visitor().get(&old).await.expect(404);
}

/// INV-12, P3: an invited address cannot be signed in to, nor reset: it has no password and no person.
#[tokio::test]
async fn an_invited_address_is_no_account() {
    let (portal, _, path) = leo_invited(Duration::days(1)).await;
    for password in ["", "null", CHOSEN] {
        portal.visitor().post("/sign-in", &[("email", LEO), ("password", password)]).await.expect(422);
    }
    portal.visitor().post("/password-reset", &[("email", LEO)]).await.expect(200);
    assert_eq!(portal.queued("password_reset", LEO).await, 0);
    // Nor does another organization that invites the address too make it one, or take the first link away.
    let fabrikam = portal.organization("2", "Fabrikam").await;
    let theirs = portal.account(fabrikam, "2001").await;
    portal.member(&theirs, "zoe@fabrikam.example", &[Role::AccountAdministrator]).await;
    let mut zoe = portal.signed_in("zoe@fabrikam.example").await;
    let names = [("email", LEO), ("first_name", "Leo"), ("last_name", "Marsh"), ("language", "en"), ("country", "FR")];
    let fields = [&names[..], &[("role", "account_viewer")]].concat();
    zoe.post("/accounts/2001/manage-access/users/invite", &fields).await.expect(303);
    assert_eq!(people(&portal).await, 2, "Anna and Zoe");
    portal.visitor().get(&path).await.expect(200);
}

/// AUT-13: a password that names its owner is refused with the reason; nothing secret is shown again.
#[tokio::test]
async fn a_bad_password_is_refused_with_the_reason() {
    let (portal, _, path) = leo_invited(Duration::days(1)).await;
    let mut leo = portal.visitor();
    for (password, confirmation, reason) in [
        ("", "", "at least 12 characters"),
        ("short", "short", "at least 12 characters"),
        ("leo.marsh 2026", "leo.marsh 2026", "without your name, your address"),
        ("Contoso rules", "Contoso rules", "without your name, your address"),
        ("business center", "business center", "without your name, your address"),
        ("éééééééééééé", "éééééééééééé", "less easily guessed"),
        (CHOSEN, "seven green lantern", "the same password twice"),
    ] {
        let fields = [("password", password), ("password_confirmation", confirmation)];
        let page = leo.post(&path, &fields).await.expect(422);
        assert!(page.says(reason), "{password}: {}", page.text());
        assert_eq!(page.count("input[type=password][value]"), 0);
        assert!(page.count("[aria-invalid=true]") == 1 && page.count("[data-error-summary]") == 1);
    }
    assert_eq!(people(&portal).await, 1);
    accept(&mut leo, &path, "œufs à la neige d’été").await.location();
}

/// INV-17: nobody is told the link: no referrer, no storing, no token in what follows.
#[tokio::test]
async fn the_link_stays_secret() {
    let (portal, _, path) = leo_invited(Duration::days(1)).await;
    let mut leo = portal.visitor();
    let page = leo.get(&path).await.expect(200);
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
    assert_eq!(page.headers["cache-control"], "private, no-store");
    assert!(page.attributes("[src^=http], link[href^=http]", "href").is_empty(), "own origin only");
    let token = path.rsplit('/').next().unwrap();
    let answer = accept(&mut leo, &path, CHOSEN).await;
    assert!(!answer.location().contains(token));
    let rows: Vec<String> =
        sqlx::query_scalar("select l::text from invitation_links l union all select a::text from audit_events a")
            .fetch_all(portal.pool())
            .await
            .unwrap();
    assert!(rows.iter().all(|row| !row.contains(token)));
}
