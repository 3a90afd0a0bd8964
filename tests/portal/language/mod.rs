//! The language switcher.

use business_center::domain::access::Role;
use business_center::i18n::Locale;
use business_center::{paths, router};

use crate::access::fill;
use crate::support::Portal;

/// D-languages: a stranger's choice is a cookie and stands before the browser's; the page is the same one.
#[tokio::test]
async fn a_strangers_choice_is_remembered() {
    let portal = Portal::new().await;
    let mut visitor = portal.visitor().speaking("en");
    let page = visitor.get("/password-reset?lang=en").await.expect(200);
    let answer = page.form("form[action='/language']").press("language", "fr", &mut visitor).await;
    assert_eq!(answer.location(), "/password-reset");
    assert_eq!(visitor.follow(&answer).await.attributes("html", "lang"), ["fr"]);
    assert!(answer.headers["set-cookie"].to_str().unwrap().contains("HttpOnly"));
}

/// R33, D14: signed in, it is the profile's, copied to the memberships, by which mails are worded.
#[tokio::test]
async fn a_signed_in_choice_is_the_profiles() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let page = anna.get("/profile").await.expect(200);
    let answer = page.form("form[action='/language']").press("language", "fr", &mut anna).await;
    assert_eq!(anna.follow(&answer).await.attributes("html", "lang"), ["fr"]);
    assert!(!anna.cookies.contains_key("language"), "one language per person");
    let languages: Vec<String> =
        sqlx::query_scalar("select language from memberships union all select language from people")
            .fetch_all(portal.pool())
            .await
            .unwrap();
    assert_eq!(languages, ["fr", "fr"]);
    assert_eq!(anna.get("/profile?lang=en").await.attributes("html", "lang"), ["en"], "once");
    assert_eq!(anna.get("/profile").await.attributes("html", "lang"), ["fr"]);
}

/// AUT-08, EML-12, WEB-15: no other site, no unknown language.
#[tokio::test]
async fn odd_choices_are_refused() {
    let portal = Portal::new().await;
    let mut visitor = portal.visitor();
    for language in ["", "xx", "../../x", &"x".repeat(10_000)] {
        visitor.post("/language", &[("language", language), ("next", "/")]).await.expect(422);
    }
    for next in ["//evil.example", "/..//evil.example", "https://evil.example", "/language"] {
        let answer = visitor.post("/language", &[("language", "fr"), ("next", next)]).await;
        assert_eq!(answer.location(), "/", "{next}");
    }
}

/// D14: the switcher changes the language and nothing else, also while the other details are being saved elsewhere.
#[tokio::test]
async fn the_switcher_changes_the_language_alone() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let mut elsewhere = portal.pool().begin().await.unwrap();
    sqlx::query("update people set first_name = 'Zoé', country = 'CA'").execute(&mut *elsewhere).await.unwrap();
    let (switched, ()) = tokio::join!(anna.post("/language", &[("language", "fr"), ("next", "/")]), async {
        portal.until_somebody_waits().await;
        elsewhere.commit().await.unwrap();
    });
    switched.expect(303);
    let person: (String, String, String) =
        sqlx::query_as("select first_name, country, language from people").fetch_one(portal.pool()).await.unwrap();
    assert_eq!(person, ("Zoé".into(), "CA".into(), "fr".into()));
    let copied: Vec<String> =
        sqlx::query_scalar("select language from memberships").fetch_all(portal.pool()).await.unwrap();
    assert_eq!(copied, ["fr"]);
    assert_eq!(portal.events("person.details.changed").await, 1);
}

/// R33: choosing a language on the way in does not lose the page that was asked for.
#[tokio::test]
async fn the_sign_in_page_keeps_where_it_leads() {
    let portal = Portal::new().await;
    let mut visitor = portal.visitor().speaking("en");
    let page = visitor.get("/sign-in?next=%2Fpartner-center").await.expect(200);
    let answer = page.form("form[action='/language']").press("language", "fr", &mut visitor).await;
    assert_eq!(answer.location(), "/sign-in?next=%2Fpartner-center");
}

/// Where a form was sent and refused, the switcher and the sign-in lead to the page that it stood on, never to a path
/// that shows nothing.
#[tokio::test]
async fn every_state_change_has_a_page_behind_it() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator, Role::AgreementAdministrator]).await;
    let member = portal.member(&account, "leo@contoso.example", &[Role::AccountViewer]).await.to_string();
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let mut actions = 0;
    for (path, _) in router::paths() {
        let path = fill(path, "1001", &member);
        if anna.get(&path).await.status == 405 {
            actions += 1;
            let page = paths::page_of(&path);
            assert_ne!(anna.get(page).await.status, 405, "{path} is sent from {page}");
        }
    }
    assert!(actions >= 5, "{actions}");
}

/// Issue 6, point 8: wherever a language is chosen, each stands in its own name, in the order of these, marked as what
/// it is.
#[tokio::test]
async fn languages_are_chosen_by_their_own_names() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let names: Vec<&str> = Locale::by_own_name().iter().map(|locale| locale.own_name()).collect();
    let tags: Vec<&str> = Locale::by_own_name().iter().map(|locale| locale.tag()).collect();
    assert_eq!(names.len(), Locale::all().len());
    let front = portal.visitor().get("/sign-in").await;
    let users = "/accounts/1001/manage-access/users";
    for (page, place) in [
        (front, "form[action='/language'] button"),
        (anna.get("/profile").await, "form[action='/language'] button"),
        (anna.get("/profile/details").await, "select[name=language] option"),
        (anna.get(users).await, "select[name=language] option:not([value=''])"),
        (anna.get(&format!("{users}/invite")).await, "select[name=language] option:not([value=''])"),
        (anna.get(&format!("{users}/invite-many")).await, "select[name=language] option:not([value=''])"),
    ] {
        assert_eq!(page.texts(place), names, "{}", page.path);
        for attribute in ["value", "lang"] {
            assert_eq!(page.attributes(place, attribute), tags, "{} {attribute}", page.path);
        }
    }
}

/// Issue 6, point 8: what nobody who speaks a language has read is marked on each of its pages, and told of for all
/// languages on a page of its own.
#[tokio::test]
async fn translations_that_await_review_say_so() {
    let list = include_str!("../../../locales/reviewed.txt");
    let reviewed: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    let portal = Portal::new().await;
    let mut visitor = portal.visitor();
    for locale in Locale::all() {
        let page = visitor.get(&format!("{}?lang={locale}", paths::ABOUT_LANGUAGES)).await.expect(200);
        let expected: Vec<String> = Locale::by_own_name()
            .iter()
            .map(|own| {
                let is_reviewed = reviewed.contains(&own.tag());
                if is_reviewed { locale.about_languages_reviewed() } else { locale.about_languages_awaiting() }
            })
            .collect();
        assert_eq!(page.texts("main dd"), expected, "{locale}");
        let page = visitor.get(&format!("/sign-in?lang={locale}")).await.expect(200);
        let notes = page.texts("footer a[href='/about/languages']");
        let expected = if reviewed.contains(&locale.tag()) { vec![] } else { vec![locale.frame_awaiting_review()] };
        assert_eq!(notes, expected, "{locale}");
    }
    assert_eq!(visitor.get("/sign-in?lang=en-XA").await.count("footer a[href='/about/languages']"), 1);
}
