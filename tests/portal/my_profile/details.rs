//! One's own name, language and country.

use business_center::domain::access::Role;

use crate::support::Portal;

const ANNA: &str = "anna.lee@contoso.example";

async fn portal_with_anna() -> Portal {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    let fabrikam = portal.organization("2", "Fabrikam").await;
    let second = portal.account(fabrikam, "2001").await;
    portal.member(&second, ANNA, &[Role::AccountViewer]).await;
    portal
}

/// D14: a change is saved, copied to every membership with its sort key, and shown in the chosen language at once.
#[tokio::test]
async fn a_change_is_copied_to_every_membership() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in(ANNA).await;
    let form = anna.get("/profile/details").await.expect(200).form("main form");
    assert_eq!((form.values("first_name"), form.values("country")), (vec!["Anna"], vec!["FR"]));
    let answer = form
        .set("first_name", " Zoé ")
        .set("last_name", "Émond")
        .set("language", "fr")
        .set("country", "CA")
        .submit(&mut anna)
        .await;
    let page = anna.follow(&answer).await.expect(200);
    assert!(page.says("Vos coordonnées sont enregistrées."), "{}", page.text());
    assert_eq!(page.attributes("html", "lang"), ["fr"]);
    let rows: Vec<(String, String, String, String)> =
        sqlx::query_as("select first_name, name_key, language, country from memberships where email = $1")
            .bind(ANNA)
            .fetch_all(portal.pool())
            .await
            .unwrap();
    let expected = ("Zoé".to_owned(), "emond zoe".to_owned(), "fr".to_owned(), "CA".to_owned());
    assert_eq!(rows, [expected.clone(), expected]);
    assert_eq!(portal.events("person.details.changed").await, 1);
    let same = page.form("main form").submit(&mut anna).await;
    assert!(anna.follow(&same).await.says("rien n’a donc été enregistré"), "nothing changed, and it says so");
    assert_eq!(portal.events("person.details.changed").await, 1);
}

/// R31 for one's own form: each missing or odd answer has its message, and what was typed stays.
#[tokio::test]
async fn each_wrong_answer_is_told_beside_its_field() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in(ANNA).await;
    let long = "x".repeat(101);
    for (field, value) in [
        ("first_name", ""),
        ("first_name", long.as_str()),
        ("last_name", "a\r\nBcc: x"),
        ("language", "../../x"),
        ("language", "xx"),
        ("country", "ZZ"),
        ("country", "fr"),
    ] {
        let form = anna.get("/profile/details").await.form("main form").set("last_name", "Kept");
        let page = form.set(field, value).submit(&mut anna).await.expect(422);
        assert_eq!(page.attributes("[aria-invalid=true]", "id"), [field]);
        assert_eq!(page.attributes("[data-error-summary] a", "href"), [format!("#{field}")]);
        assert!(page.texts("title")[0].starts_with("Error:"));
        if field != "last_name" {
            assert_eq!(page.form("main form").values("last_name"), ["Kept"]);
        }
    }
    assert_eq!(portal.events("person.details.changed").await, 0);
}

/// design "Answers": a stale form gets 409 with both values; saving once more decides.
#[tokio::test]
async fn a_stale_form_shows_both_values() {
    let portal = portal_with_anna().await;
    let mut anna = portal.signed_in(ANNA).await;
    let stale = anna.get("/profile/details").await.form("main form");
    anna.get("/profile/details").await.form("main form").set("country", "CA").submit(&mut anna).await.location();
    // The same once more, as a double click sends it: it is so already.
    stale.clone().set("country", "CA").submit(&mut anna).await.location();
    let page = stale.set("country", "BE").submit(&mut anna).await.expect(409);
    assert!(page.says("here “Belgium”, saved meanwhile “Canada”"), "{}", page.text());
    page.form("main form").submit(&mut anna).await.location();
    let country: String = sqlx::query_scalar("select country from people where email = $1")
        .bind(ANNA)
        .fetch_one(portal.pool())
        .await
        .unwrap();
    assert_eq!(country, "BE");
    anna.post("/profile/details", &[("first_name", "A"), ("last_name", "B"), ("language", "en"), ("country", "FR")])
        .await
        .location();
}
