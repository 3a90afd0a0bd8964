//! Who is told.

use business_center::domain::access::Role;
use time::Duration;

use super::stage::{ANNA, Post, Stage, TAB, banner};

/// R50, D9: each active member of the viewer's staff gets one mail, in their own language, for what is new alone;
/// VIS-11: it names customer, account and partners, and no license data.
#[tokio::test]
async fn the_viewers_staff_are_told_of_what_is_new() {
    let mut stage = Stage::new().await;
    let portal = &stage.portal;
    portal.partner_staff(stage.northwind, "noel@northwind.example").await;
    portal.partner_staff(stage.northwind, "left@northwind.example").await;
    portal.partner_staff(stage.northwind, "invited@northwind.example").await;
    sqlx::raw_sql(
        "update partner_memberships set language = 'fr' where email like 'noel%';
         update partner_memberships set removed_at = now() where email like 'left%';
         update partner_memberships set person_id = null, joined_at = null where email like 'invited%'",
    )
    .execute(portal.pool())
    .await
    .unwrap();
    let post = Post::new(&stage).await;
    let mut told = Vec::new();
    for (orderers, what) in [(&["FA"][..], "Fabrikam"), (&["FA", "TS"], "Tailspin")] {
        stage.save("NW", orderers).await;
        stage.portal.advance(Duration::minutes(6));
        post.send_due(&stage).await;
        let mut mails = post.told().split_off(told.len());
        mails.sort();
        let [(noel, french), (nora, english)] = &mails[..] else { panic!("two mails: {mails:?}") };
        assert_eq!([noel, nora], ["noel@northwind.example", "nora@northwind.example"]);
        let sentence = format!(
            "Contoso allows Northwind to see what {what} ordered for the purchasing account Account 1001 (1001)."
        );
        assert!(english.contains(&sentence), "{english}");
        assert!(french.contains("Contoso autorise Northwind"), "{french}");
        assert!(!english.contains("LIC-") && !english.contains("SUB-"), "{english}");
        told.append(&mut mails);
    }
    let facts: Vec<serde_json::Value> =
        sqlx::query_scalar("select payload from mails order by id").fetch_all(stage.portal.pool()).await.unwrap();
    let mut names: Vec<_> = facts[0].as_object().unwrap().keys().cloned().collect();
    names.sort();
    let expected = ["account_id", "account_name", "account_number", "organization", "organization_id"];
    assert_eq!(names, [&expected[..], &["viewer", "viewer_id"]].concat());
}

/// R50: what waits is one mail for one partner on one account: two accounts are told in two, whoever reads them.
#[tokio::test]
async fn each_account_is_told_of_for_itself() {
    let mut stage = Stage::new().await;
    let second = stage.portal.account(stage.account.organization_id, "1002").await;
    stage.portal.order(&second, stage.northwind, "N-9", "LIC-Office", 1).await;
    stage.portal.order(&second, stage.fabrikam, "F-9", "LIC-Server", 1).await;
    stage.portal.member(&second, ANNA, &[Role::AccountAdministrator]).await;
    let post = Post::new(&stage).await;
    stage.save("NW", &["FA"]).await;
    let there = TAB.replace("1001", "1002");
    stage.anna.post(&there, &[("partner", "NW"), ("orderer", "FA")]).await.expect(303);
    stage.portal.advance(Duration::minutes(6));
    post.send_due(&stage).await;
    let told = post.told();
    assert_eq!(told.len(), 2, "{told:?}");
    for number in ["(1001)", "(1002)"] {
        let about = told.iter().filter(|(to, text)| to == "nora@northwind.example" && text.contains(number));
        assert_eq!(about.count(), 1, "{number}: {told:?}");
    }
}

/// R50, D9: a save that changes nothing makes no mail; nor one that takes away, where nobody is told of that.
#[tokio::test]
async fn what_is_not_told_makes_no_mail() {
    for (notify, after_revoking) in [("true", 2), ("false", 1)] {
        let mut stage = Stage::with(&[("BC_NOTIFY_REVOCATION", notify)]).await;
        let post = Post::new(&stage).await;
        stage.save("NW", &["FA"]).await;
        stage.portal.advance(Duration::minutes(6));
        post.send_due(&stage).await;
        stage.save("NW", &["FA"]).await;
        assert_eq!(stage.mails().await, 1, "{notify}: nothing changed");
        stage.save("NW", &[]).await;
        assert_eq!(stage.mails().await, after_revoking, "{notify}");
    }
}

/// R50: a partner is told of it even while nobody there has accepted yet. Who is invited reads what to do first; once
/// somebody has joined, the notice is theirs.
#[tokio::test]
async fn a_partner_whose_staff_is_invited_is_told() {
    let mut stage = Stage::new().await;
    let portal = &stage.portal;
    portal.partner_staff(stage.northwind, "left@northwind.example").await;
    portal.partner_staff(stage.northwind, "noel@northwind.example").await;
    sqlx::raw_sql(
        "update partner_memberships set removed_at = now() where email like 'left%';
         update partner_memberships set person_id = null, joined_at = null where email like '%@northwind.example'",
    )
    .execute(portal.pool())
    .await
    .unwrap();
    let post = Post::new(&stage).await;
    let page = stage.save("NW", &["FA"]).await;
    assert!(banner(&page).contains("told by e-mail"), "{}", banner(&page));
    stage.portal.advance(Duration::minutes(6));
    post.send_due(&stage).await;
    let mut told = post.told();
    told.sort();
    assert_eq!(
        told.iter().map(|(to, _)| to.as_str()).collect::<Vec<_>>(),
        ["noel@northwind.example", "nora@northwind.example"]
    );
    for (_, text) in &told {
        assert!(text.contains("1. Accept your invitation to the Partner Center first"), "{text}");
    }
    sqlx::raw_sql(
        "update partner_memberships set joined_at = now(), person_id = (select id from people where email like 'nora%')
          where email like 'nora%'",
    )
    .execute(stage.portal.pool())
    .await
    .unwrap();
    stage.save("NW", &["FA", "TS"]).await;
    stage.portal.advance(Duration::minutes(6));
    post.send_due(&stage).await;
    let told = post.told().split_off(2);
    let [(nora, text)] = &told[..] else { panic!("one mail: {told:?}") };
    assert!(nora == "nora@northwind.example" && text.contains("1. Open the Partner Center and sign in."), "{text}");
}

/// D9: they are told of a revocation, too, and nobody else is.
#[tokio::test]
async fn the_viewers_staff_are_told_of_a_revocation() {
    let mut stage = Stage::new().await;
    let post = Post::new(&stage).await;
    for orderers in [&["FA", "TS"][..], &["TS"]] {
        stage.save("NW", orderers).await;
        stage.portal.advance(Duration::minutes(6));
        post.send_due(&stage).await;
    }
    let told = post.told();
    assert_eq!(told.len(), 2);
    assert!(told.iter().all(|(recipient, _)| recipient == "nora@northwind.example"));
    assert!(told[0].1.contains("see what Fabrikam and Tailspin ordered"), "{}", told[0].1);
    assert!(told[1].1.contains("Contoso no longer allows Northwind to see what Fabrikam ordered"), "{}", told[1].1);
}

/// D9: unless the setting says no.
#[tokio::test]
async fn a_revocation_is_not_told_when_the_setting_is_off() {
    let mut stage = Stage::with(&[("BC_NOTIFY_REVOCATION", "false")]).await;
    let post = Post::new(&stage).await;
    for (orderers, mails) in [(&["FA"][..], 1), (&[], 1), (&["TS"], 2), (&["TS", "FA"], 3)] {
        let page = stage.save("NW", orderers).await;
        assert_eq!(banner(&page).contains("told by e-mail"), post.told().len() < mails);
        // One that waits says nothing of it either.
        if orderers.len() == 2 {
            stage.save("NW", &["FA"]).await;
        }
        stage.portal.advance(Duration::minutes(6));
        post.send_due(&stage).await;
        assert_eq!(post.told().len(), mails);
    }
    assert!(post.told().iter().all(|(_, text)| !text.contains("no longer")), "{:?}", post.told());
}
