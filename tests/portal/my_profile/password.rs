//! Changing one's own password.

use business_center::domain::access::Role;

use crate::support::world::PASSWORD;
use crate::support::{Answer, Portal, Visitor};

const ANNA: &str = "anna@contoso.example";
const CHOSEN: &str = "seven green lanterns";

async fn portal_with_anna() -> Portal {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    portal
}

async fn change(visitor: &mut Visitor, current: &str, new: &str, again: &str) -> Answer {
    let form = visitor.get("/profile/password").await.expect(200).form("main form");
    let form = form.set("current_password", current).set("password", new).set("password_confirmation", again);
    form.submit(visitor).await
}

/// SES-04: the other sessions and open resets die, one's own id changes, a notice goes out.
#[tokio::test]
async fn a_change_ends_everything_else_and_goes_on_under_a_new_id() {
    let portal = portal_with_anna().await;
    let mut elsewhere = portal.signed_in(ANNA).await;
    let mut anna = portal.signed_in(ANNA).await;
    anna.post("/password-reset", &[("email", ANNA)]).await.expect(200);
    let id: uuid::Uuid = sqlx::query_scalar("select id from password_resets").fetch_one(portal.pool()).await.unwrap();
    let reset = business_center::paths::password_reset(portal.state.secret.reset_token(id).expose());
    let before = anna.cookies.clone();
    let answer = change(&mut anna, PASSWORD, CHOSEN, CHOSEN).await;
    assert!(anna.follow(&answer).await.expect(200).says("Your password is changed."));
    assert_ne!(anna.cookies, before);
    assert!(elsewhere.get("/profile").await.location().starts_with("/sign-in"));
    elsewhere.cookies = before;
    assert!(elsewhere.get("/profile").await.location().starts_with("/sign-in"), "the old id is dead");
    portal.visitor().get(&reset).await.expect(404);
    assert_eq!(portal.queued("password_changed", ANNA).await, 1);
    assert_eq!(portal.events("person.password.changed").await, 1);
    portal.visitor().post("/sign-in", &[("email", ANNA), ("password", CHOSEN)]).await.location();
}

/// AUT-13, and the current password: each refusal has its message and changes nothing.
#[tokio::test]
async fn refusals_change_nothing() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in(ANNA).await;
    for (current, new, again, field) in [
        ("wrong password", CHOSEN, CHOSEN, "current_password"),
        (PASSWORD, "short", "short", "password"),
        (PASSWORD, "contoso forever", "contoso forever", "password"),
        (PASSWORD, "password1234", "password1234", "password"),
        (PASSWORD, "qwertyuiop12", "qwertyuiop12", "password"),
        (PASSWORD, "flexibletruck462", "flexibletruck462", "password"),
        (PASSWORD, "green anna lanterns", "green anna lanterns", "password"),
        (PASSWORD, CHOSEN, "seven green", "password_confirmation"),
    ] {
        let page = change(&mut anna, current, new, again).await.expect(422);
        assert_eq!(page.attributes("[aria-invalid=true]", "id"), [field], "{new}");
        assert_eq!(page.count("input[type=password][value]"), 0);
    }
    assert_eq!(portal.queued("password_changed", ANNA).await, 0);
    anna.get("/profile").await.expect(200);
}

/// AUT-05: a password of 73 letters counts to its last one, and so does one of 128 with spaces and emoji.
#[tokio::test]
async fn a_long_password_counts_to_its_last_letter() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in(ANNA).await;
    let mut current = PASSWORD.to_owned();
    for (length, words) in [(64, "seven green lanterns "), (73, "eight blue harbors "), (128, "nine 🦔 in the rain ")]
    {
        let mut long: String = words.chars().cycle().take(length - 1).collect();
        let other = format!("{long}y");
        long.push('z');
        change(&mut anna, &current, &long, &long).await.expect(303);
        let mut guest = portal.visitor();
        for wrong in [&other[..], long.trim_end_matches('z'), &format!("{long}z")] {
            guest.post("/sign-in", &[("email", ANNA), ("password", wrong)]).await.expect(422);
        }
        guest.post("/sign-in", &[("email", ANNA), ("password", &long)]).await.expect(303);
        current = long;
    }
}

/// P13: whoever sits at an unattended screen guesses no faster than at the sign-in page.
#[tokio::test]
async fn guessing_the_current_password_is_limited() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in(ANNA).await;
    for _ in 0..10 {
        change(&mut anna, "a wrong guess", CHOSEN, CHOSEN).await.expect(422);
    }
    change(&mut anna, PASSWORD, CHOSEN, CHOSEN).await.expect(429);
}

/// P12, P13: a password that was not even checked, because too many others wait, was no guess.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_not_checked_does_not_count() {
    let portal = Portal::with(&[("BC_LIMITS", "sign_in_address=3")]).await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    let mut anna = portal.signed_in(ANNA).await;
    let flood = portal.hash_flood();
    let mut statuses = Vec::new();
    for _ in 0..12 {
        // Right, and the new one mistyped: nothing changes, and nothing is a failure.
        statuses.push(change(&mut anna, PASSWORD, CHOSEN, "seven green").await.status.as_u16());
    }
    flood.iter().for_each(tokio::task::JoinHandle::abort);
    assert!(statuses.iter().filter(|status| **status == 503).count() > 3, "{statuses:?}");
    assert!(statuses.iter().all(|status| matches!(status, 422 | 503)), "{statuses:?}");
}
