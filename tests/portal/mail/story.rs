//! From the vendor's files to a mailbox and back: what a link in a received mail leads to.

use business_center::clock::Clock;
use business_center::import::{self, Import, Source};
use business_center::jobs::worker::send_due;

use super::Post;
use crate::accept_invitation::{CHOSEN, accept};
use crate::support::smtp::Caught;
use crate::support::world::PASSWORD;

/// The link of a mail, which must lead to the portal's own address.
#[track_caller]
fn link(mail: &Caught) -> String {
    let text = mail.text();
    let at = text.find("https://").unwrap_or_else(|| panic!("no link in {text}"));
    let link = text[at..].split_whitespace().next().unwrap();
    let path = link.strip_prefix("https://portal.example").unwrap_or_else(|| panic!("{link} leads elsewhere"));
    path.to_owned()
}

/// R3, R33, R36: the vendor names an administrator; one mail reaches them, in their language; its link makes them the
/// account's first administrator, and nobody else is in the organization.
#[tokio::test]
async fn the_administrator_named_in_the_agreement_gets_in_by_the_mail() {
    let post = Post::new().await;
    let source = Source::Texts(&[
        ("organizations.csv", "organization_id,name\nO9,Fabrikam\n"),
        (
            "agreements.csv",
            "agreement_number,organization_id,title,status,starts_on,ends_on\nG9,O9,Products,active,2020-01-01,2099-12-31\n",
        ),
        (
            "accounts.csv",
            "account_number,agreement_number,name,administrator_email,administrator_first_name,\
             administrator_last_name,administrator_language,administrator_country\n\
             9001,G9,Headquarters,zoe@fabrikam.example,Zoé,Marsh,fr-CA,CA\n",
        ),
    ]);
    let import = Import {
        source: &source,
        clock: &Clock::default(),
        secret: &post.portal.state.secret,
        vendor_name: "The vendor",
        notify_revocation: true,
        downloads_dir: None,
        dry_run: false,
    };
    import::run(&mut post.portal.pool().acquire().await.unwrap(), import, &mut |_, _| ()).await.unwrap();
    post.send_due().await;
    let [mail] = &post.smtp.caught()[..] else { panic!("one mail") };
    assert_eq!(mail.recipients, ["zoe@fabrikam.example"]);
    assert!(mail.text().contains("Bonjour Zoé"), "{}", mail.text());
    let mut zoe = post.portal.visitor();
    let users = "/accounts/9001/manage-access/users";
    assert!(zoe.get(users).await.location().starts_with("/sign-in"));
    accept(&mut zoe, &link(mail), CHOSEN).await.location();
    let page = zoe.get(users).await.expect(200);
    assert_eq!(page.texts("tbody td.email"), ["zoe@fabrikam.example"]);
    assert_eq!(page.attributes("html", "lang"), ["fr"]);
    zoe.get("/accounts/1001").await.expect(404);
}

/// EML-09: whatever a request says of its host, a link leads to the address in the settings.
#[tokio::test]
async fn links_lead_to_the_configured_address_whatever_a_request_says() {
    let post = Post::new().await;
    post.portal.person("ann@contoso.example").await;
    let forged = [
        ("sec-fetch-site", "same-origin"),
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-proto", "http"),
        ("x-original-host", "evil.example"),
        ("forwarded", "for=10.0.0.1;host=evil.example;proto=http"),
    ];
    let body = || Some("email=ann%40contoso.example".to_owned());
    let mut visitor = post.portal.visitor();
    visitor.send(axum::http::Method::POST, "/password-reset", body(), &forged).await.expect(200);
    for host in ["evil.example", "portal.example.evil.example", "portal.example@evil.example", "portal.example:81"] {
        let headers = [("sec-fetch-site", "same-origin"), ("host", host)];
        visitor.send(axum::http::Method::POST, "/password-reset", body(), &headers).await.expect(421);
    }
    post.send_due().await;
    let [mail] = &post.smtp.caught()[..] else { panic!("one mail") };
    assert!(link(mail).starts_with("/password-reset/"));
    assert!(!mail.text().contains("evil") && !mail.html().contains("evil"), "{}", mail.text());
    post.portal.visitor().get(&link(mail)).await.expect(200);
}

/// EML-01: however an address is spelled, it is one person: invited once, signed in, reset and found.
#[tokio::test]
async fn every_spelling_of_an_address_is_one_person() {
    use business_center::domain::access::Role;

    let post = Post::new().await;
    post.portal.member(&post.account, "boss@contoso.example", &[Role::AccountAdministrator]).await;
    let mut boss = post.portal.signed_in("boss@contoso.example").await;
    let users = "/accounts/1001/manage-access/users";
    let invitation = |email: &'static str| {
        let names =
            [("email", email), ("first_name", "Ann"), ("last_name", "Lee"), ("language", "en"), ("country", "FR")];
        [&names[..], &[("role", "account_viewer")]].concat()
    };
    boss.post(&format!("{users}/invite"), &invitation("Ann@Ex.test")).await.expect(303);
    for again in ["ann@ex.test", " ANN@EX.TEST ", "ann@EX.test"] {
        boss.post(&format!("{users}/invite"), &invitation(again)).await.expect(409);
    }
    post.send_due().await;
    accept(&mut post.portal.visitor(), &link(&post.smtp.accepted("ann@ex.test")[0]), PASSWORD).await.location();
    for spelling in ["ann@ex.test", "Ann@Ex.test", "ANN@EX.TEST"] {
        let fields = [("email", spelling), ("password", PASSWORD)];
        post.portal.visitor().post("/sign-in", &fields).await.location();
        let q: String = url::form_urlencoded::byte_serialize(spelling.as_bytes()).collect();
        let found = boss.get(&format!("{users}?q={q}")).await.expect(200);
        assert_eq!(found.texts("tbody td.email"), ["ann@ex.test"], "{spelling}");
    }
    post.portal.visitor().post("/password-reset", &[("email", "ANN@Ex.Test")]).await.expect(200);
    send_due(&post.portal.state, &post.transport).await;
    let mails = post.smtp.accepted("ann@ex.test");
    assert!(link(mails.last().unwrap()).starts_with("/password-reset/"), "{}", mails.last().unwrap().text());
    let people: i64 = sqlx::query_scalar("select count(*) from people where email ilike 'ann@ex.test'")
        .fetch_one(post.portal.pool())
        .await
        .unwrap();
    assert_eq!(people, 1);
}

/// EML-07, D12: names are text in a page and no link in a mail; the subject is ours, with the operator's own name of the
/// product.
#[tokio::test]
async fn names_are_text_wherever_they_stand() {
    use business_center::domain::access::Role;

    let post = Post::with(&[("BC_PRODUCT_NAME", "Nordlicht")]).await;
    sqlx::query("update organizations set name = '<b>Contoso</b> https://evil.example/x'")
        .execute(post.portal.pool())
        .await
        .unwrap();
    post.portal.member(&post.account, "boss@contoso.example", &[Role::AccountAdministrator]).await;
    let mut boss = post.portal.signed_in("boss@contoso.example").await;
    let users = "/accounts/1001/manage-access/users";
    let hostile = "<img src=x onerror=alert(1)> \"'&amp; www.evil.example";
    let names = [("email", "ann@ex.test"), ("first_name", hostile), ("last_name", "Lee"), ("language", "en")];
    let fields = [&names[..], &[("country", "FR"), ("role", "account_viewer")]].concat();
    boss.post(&format!("{users}/invite"), &fields).await.expect(422);
    let fields = [&fields[..1], &[("first_name", "Ann")], &fields[2..]].concat();
    let answer = boss.post(&format!("{users}/invite"), &fields).await.expect(303);
    // A name that stands there already is text all the same.
    for sql in [
        "update memberships set first_name = $1 where email = 'ann@ex.test'",
        "update mails set payload = payload || jsonb_build_object('first_name', $1::text) where recipient = 'ann@ex.test'",
    ] {
        sqlx::query(sql).bind(hostile).execute(post.portal.pool()).await.unwrap();
    }
    let mut pages = vec![boss.follow(&answer).await.expect(200), boss.get(users).await.expect(200)];
    let details = pages[1].links().into_iter().find(|href| href.starts_with(&format!("{users}/0"))).unwrap();
    pages.push(boss.get(&details).await.expect(200));
    post.send_due().await;
    let [mail] = &post.smtp.caught()[..] else { panic!("one mail") };
    pages.push(post.portal.visitor().get(&link(mail)).await.expect(200));
    for page in &pages {
        assert_eq!(page.count("main img, main b") + page.count("a[href*=evil]"), 0, "{}", page.path);
        assert!(page.path.starts_with("/invitations") || page.says(hostile), "{}: {}", page.path, page.text());
    }
    assert_eq!(mail.parsed().subject(), Some("Your invitation to Nordlicht"));
    let (text, html) = (mail.text(), mail.html());
    assert!(!text.contains("evil.example") && !html.contains("evil.example"), "{text}");
    assert!(!html.contains("<img") && !html.contains("<b>Contoso"), "{html}");

    let long = "x".repeat(5000);
    let names = [("email", "leo@ex.test"), ("first_name", long.as_str()), ("last_name", "Lee"), ("language", "en")];
    let fields = [&names[..], &[("country", "FR"), ("role", "account_viewer")]].concat();
    boss.post(&format!("{users}/invite"), &fields).await.expect(422);
}
