//! Two-step sign-in on My profile (issue 5, own sign-in security).

use business_center::domain::access::Role;
use sqlx::AssertSqlSafe;
use time::Duration;

use crate::support::authenticator::SET_UP;
use crate::support::world::PASSWORD;
use crate::support::{Answer, Authenticator, Portal, Visitor};

const ANNA: &str = "anna@contoso.example";
const OVERVIEW: &str = "/profile/second-factor";
const OFF: &str = "/profile/second-factor/off";
const PASSKEYS: &str = "/profile/second-factor/passkeys";
const CODES: &str = "/profile/second-factor/recovery-codes";

async fn portal_with_anna() -> Portal {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    portal
}

/// Everything that is stored.
async fn dump(portal: &Portal) -> String {
    let tables: Vec<String> =
        sqlx::query_scalar("select quote_ident(tablename) from pg_tables where schemaname = 'public'")
            .fetch_all(portal.pool())
            .await
            .unwrap();
    let mut all = String::new();
    for table in tables {
        let rows = format!("select coalesce(string_agg(t::text, ' '), '') from {table} t");
        all += &sqlx::query_scalar::<_, String>(AssertSqlSafe(rows)).fetch_one(portal.pool()).await.unwrap();
    }
    all
}

async fn prove(visitor: &mut Visitor, path: &str, password: &str, code: &str) -> Answer {
    let form = visitor.get(path).await.expect(200).form("main form");
    form.set("current_password", password).set("current_code", code).submit(visitor).await
}

/// The QR code and its text hold one secret; the first code turns two-step sign-in on, ends the other sign-ins, tells
/// the person and gives ten recovery codes, once. Neither secret nor codes are stored.
#[tokio::test]
async fn an_app_is_set_up_with_its_first_code() {
    let portal = portal_with_anna().await;
    let mut elsewhere = portal.signed_in(ANNA).await;
    let mut anna = portal.signed_in(ANNA).await;
    let page = anna.get(SET_UP).await.expect(200);
    assert_eq!(page.count("main svg.qr[role=img][aria-label] path"), 1);
    let app = Authenticator::scan(&page);
    let code = app.code(portal.now().await);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for (typed, password, field) in [(wrong, PASSWORD, "code"), (&code, "not her password", "current_password")] {
        let form = page.form("main form").set("code", typed).set("current_password", password);
        let refused = form.submit(&mut anna).await.expect(422);
        assert_eq!(refused.attributes("[aria-invalid=true]", "id"), [field]);
        assert_eq!(
            Authenticator::scan(&refused).code(portal.now().await),
            app.code(portal.now().await),
            "the same app"
        );
    }
    elsewhere.get("/profile").await.expect(200);
    let form = page.form("main form").set("code", &code).set("current_password", PASSWORD);
    let done = form.clone().submit(&mut anna).await.expect(200);
    let codes = done.texts("main .codes li");
    assert_eq!(codes.len(), 10);
    assert!(elsewhere.get("/profile").await.location().starts_with("/sign-in"));
    assert_eq!(portal.queued("second_factor_changed", ANNA).await, 1);
    assert_eq!(portal.events("person.second_factor.set_up").await, 1);

    let again = form.submit(&mut anna).await;
    let overview = anna.follow(&again).await.expect(200);
    assert!(overview.says("is on already") && overview.says("10 left"), "{}", overview.text());
    let stored = dump(&portal).await.to_ascii_lowercase();
    let address = page.attributes("a[href^='otpauth:']", "href").remove(0);
    let secret = address.split("secret=").nth(1).unwrap().split('&').next().unwrap().to_ascii_lowercase();
    for hidden in codes.iter().flat_map(|code| [code.clone(), code.replace('-', "")]).chain([secret, code]) {
        assert!(!stored.contains(&hidden), "{hidden} is stored");
    }
}

/// Turning off takes the password and a code; the person is told. A recovery code does as well.
#[tokio::test]
async fn turning_off_takes_password_and_code() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in(ANNA).await;
    assert_eq!(anna.get(OFF).await.location(), OVERVIEW, "nothing to turn off");
    let (app, codes) = portal.second_factor(&mut anna).await;
    let code = app.code(portal.now().await);
    for (password, typed, field) in [("not hers", code.as_str(), "current_password"), (PASSWORD, "", "current_code")] {
        let page = prove(&mut anna, OFF, password, typed).await.expect(422);
        assert_eq!(page.attributes("[aria-invalid=true]", "id"), [field]);
    }
    assert_eq!(portal.events("person.second_factor.turned_off").await, 0);
    let answer = prove(&mut anna, OFF, PASSWORD, &code).await;
    assert!(anna.follow(&answer).await.expect(200).says("Two-step sign-in is off."));
    assert_eq!(portal.events("person.second_factor.turned_off").await, 1);
    assert_eq!(portal.queued("second_factor_changed", ANNA).await, 2);
    portal.visitor().post("/sign-in", &[("email", ANNA), ("password", PASSWORD)]).await.location();
    let left: i64 = sqlx::query_scalar("select count(*) from recovery_codes").fetch_one(portal.pool()).await.unwrap();
    assert_eq!(left, 0);

    let (_, new) = portal.second_factor(&mut anna).await;
    prove(&mut anna, OFF, PASSWORD, &codes[0]).await.expect(422);
    prove(&mut anna, OFF, PASSWORD, &new[0]).await.location();
}

/// New codes replace the old ones, shown once.
#[tokio::test]
async fn new_recovery_codes_replace_the_old_ones() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in(ANNA).await;
    let (app, old) = portal.second_factor(&mut anna).await;
    let page = prove(&mut anna, CODES, PASSWORD, &app.code(portal.now().await)).await.expect(200);
    let new = page.texts("main .codes li");
    assert!(new.len() == 10 && new.iter().all(|code| !old.contains(code)));
    assert_eq!(portal.events("person.recovery_codes.renewed").await, 1);
    prove(&mut anna, CODES, PASSWORD, &old[3]).await.expect(422);
    let newest = prove(&mut anna, CODES, PASSWORD, &new[3]).await.expect(200).texts("main .codes li");
    prove(&mut anna, CODES, PASSWORD, &newest[0]).await.expect(200);
}

/// A new phone: another app takes the place of the present one only with a code of it, or a recovery code.
#[tokio::test]
async fn another_app_needs_a_code_of_the_present_one() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in(ANNA).await;
    let (old, codes) = portal.second_factor(&mut anna).await;
    let page = anna.get(SET_UP).await.expect(200);
    let new = Authenticator::scan(&page);
    let now = portal.now().await;
    let form = page.form("main form").set("code", &new.code(now)).set("current_password", PASSWORD);
    for typed in ["", "123", &new.code(now)] {
        let page = form.clone().set("current_code", typed).submit(&mut anna).await.expect(422);
        assert_eq!(page.attributes("[aria-invalid=true]", "id"), ["current_code"]);
    }
    form.set("current_code", &codes[0]).submit(&mut anna).await.expect(200);
    portal.advance(Duration::seconds(30));
    let now = portal.now().await;
    prove(&mut anna, OFF, PASSWORD, &old.code(now)).await.expect(422);
    prove(&mut anna, OFF, PASSWORD, &new.code(now)).await.location();
}

/// A passkey is added with password, code and the browser's answer to what it was asked; anything else is refused and
/// takes no code. (The answer itself is tested in a real browser.)
#[tokio::test]
async fn a_passkey_without_its_answer_is_refused() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in(ANNA).await;
    assert_eq!(anna.get(PASSKEYS).await.location(), OVERVIEW, "the app comes first");
    let (app, _) = portal.second_factor(&mut anna).await;
    let page = anna.get(PASSKEYS).await.expect(200);
    let options = page.attributes("form[data-passkey=create]", "data-options").remove(0);
    let options: serde_json::Value = serde_json::from_str(&options).unwrap();
    assert_eq!(options["rp"]["id"], "portal.example");
    assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
    let code = app.code(portal.now().await);
    let form = page.form("main form").set("current_password", PASSWORD).set("current_code", &code);
    for (name, credential, field) in [("", "", "name"), ("\u{200d}", "", "name"), ("Phone", "", "passkey")] {
        let refused = form.clone().set("name", name).set("credential", credential).submit(&mut anna).await.expect(422);
        assert_eq!(refused.attributes(".error-summary a", "href"), [format!("#{field}")]);
        assert_ne!(
            refused.attributes("form[data-passkey]", "data-options"),
            page.attributes("form[data-passkey]", "data-options")
        );
    }
    let refused = form.set("name", "Phone").set("credential", "{}").submit(&mut anna).await.expect(422);
    assert_eq!(refused.attributes(".error-summary a", "href"), ["#passkey"]);
    let added: i64 = sqlx::query_scalar("select count(*) from passkeys").fetch_one(portal.pool()).await.unwrap();
    assert_eq!((added, portal.events("person.passkey.added").await), (0, 0));
    anna.post(OVERVIEW, &[("remove", "00000000-0000-0000-0000-000000000000")]).await.expect(404);
}
