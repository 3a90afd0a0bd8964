//! What happened to one's own sign-in (LOG-03).

use business_center::domain::access::{Actor, Role};
use business_center::domain::audit::{self, EventKind, NewEvent};
use serde_json::json;

use crate::support::Portal;
use crate::support::world::PASSWORD;

const ANNA: &str = "anna@contoso.example";
const HISTORY: &str = "/profile/security-history";

async fn portal_with_two() -> Portal {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    portal.member(&account, "ben@contoso.example", &[Role::AccountAdministrator]).await;
    portal
}

/// One's own doing is told, newest first; neither a colleague nor the account's audit tells it.
#[tokio::test]
async fn ones_own_sign_in_has_a_history() {
    let portal = portal_with_two().await;
    let mut anna = portal.signed_in(ANNA).await;
    let (_, codes) = portal.second_factor(&mut anna).await;
    let ended = anna.post("/sign-out", &[]).await;
    anna.follow(&ended).await;
    let fields = [("email", ANNA), ("password", PASSWORD)];
    let answer = anna.post("/sign-in", &fields).await;
    let page = anna.follow(&answer).await.expect(200);
    let form = page.form("main form:has([name=recovery_code])").set("recovery_code", &codes[0]);
    form.submit(&mut anna).await.expect(303);
    let page = anna.get(HISTORY).await.expect(200);
    let told: Vec<String> = page.texts(".timeline li");
    let expected = [
        "You signed in With a recovery code",
        "You used a recovery code 9 left",
        "You signed out",
        "You turned on two-step sign-in with an authenticator app",
    ];
    assert_eq!(told.len(), expected.len(), "{told:?}");
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.ends_with(expected), "{told}, not {expected}");
    }
    let mut ben = portal.signed_in("ben@contoso.example").await;
    assert!(ben.get(HISTORY).await.expect(200).says("Nothing is recorded yet."));
    for path in ["/accounts/1001/audit", "/accounts/1001/audit.csv"] {
        let audit = ben.get(path).await.expect(200);
        assert!(!audit.says("recovery code") && !audit.says("person."), "{path}: {}", audit.text());
    }
}

/// Every event of a sign-in has a sentence of its own in each language, and older ones are a page away.
#[tokio::test]
async fn every_event_of_a_sign_in_has_its_sentence() {
    let portal = portal_with_two().await;
    let mut anna = portal.signed_in(ANNA).await;
    let person: uuid::Uuid =
        sqlx::query_scalar("select id from people where email = $1").bind(ANNA).fetch_one(portal.pool()).await.unwrap();
    let actor = Actor { person_id: None, name: "Lights".into(), request_id: None, now: portal.now().await };
    let events = [
        (EventKind::PersonSessionStarted, json!({ "second_step": "passkey" }), "With a passkey"),
        (
            EventKind::PersonSessionStarted,
            json!({ "second_step": "authenticator" }),
            "With a code from the authenticator",
        ),
        (EventKind::PersonSessionEnded, json!({}), "You signed out"),
        (EventKind::PersonSessionEnded, json!({ "ended": 3 }), "You ended 3 other sign-ins"),
        (EventKind::PersonPasswordChanged, json!({}), "You changed your password"),
        (EventKind::PersonPasswordReset, json!({}), "by the link in an e-mail"),
        (EventKind::PersonSecondFactorSetUp, json!({}), "You turned on two-step sign-in"),
        (EventKind::PersonSecondFactorTurnedOff, json!({}), "You turned off two-step sign-in"),
        (EventKind::PersonSecondFactorReset, json!({}), "Lights turned off two-step sign-in"),
        (EventKind::PersonRecoveryCodesRenewed, json!({}), "You made new recovery codes"),
        (EventKind::PersonRecoveryCodeUsed, json!({ "left": 0 }), "None left"),
        (EventKind::PersonPasskeyAdded, json!({ "name": "Laptop" }), "You added the passkey “Laptop”"),
        (EventKind::PersonPasskeyRemoved, json!({ "name": "Laptop" }), "You removed the passkey “Laptop”"),
    ];
    let mut conn = portal.pool().acquire().await.unwrap();
    for (kind, details, _) in &events {
        let event = NewEvent { target_id: Some(person), details: details.clone(), ..NewEvent::new(*kind) };
        audit::record(&mut conn, &actor, event).await.unwrap();
    }
    let page = anna.get(HISTORY).await.expect(200);
    let told = page.texts(".timeline li");
    assert_eq!(told.len(), events.len());
    for (told, (kind, _, expected)) in told.iter().rev().zip(&events) {
        assert!(told.contains(expected), "{kind:?}: {told}");
    }
    sqlx::query("update people set language = 'fr'").execute(portal.pool()).await.unwrap();
    let french = anna.get(HISTORY).await.expect(200);
    assert!(french.says("Vous avez modifié votre mot de passe"));
    assert_eq!(french.texts(".timeline li").iter().filter(|text| text.contains("Autre chose")).count(), 0);

    // What a person changed about their details is told where that is.
    let details = NewEvent { target_id: Some(person), ..NewEvent::new(EventKind::PersonDetailsChanged) };
    audit::record(&mut conn, &actor, details).await.unwrap();
    for _ in 0..50 {
        let event = NewEvent { target_id: Some(person), ..NewEvent::new(EventKind::PersonPasswordChanged) };
        audit::record(&mut conn, &actor, event).await.unwrap();
    }
    let page = anna.get(HISTORY).await.expect(200);
    assert_eq!(page.count(".timeline li"), 50);
    let next = page.attributes(".pagination a[rel=next]", "href").remove(0);
    assert_eq!(anna.get(&next).await.expect(200).count(".timeline li"), events.len());
}
