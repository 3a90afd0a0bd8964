//! Remove a member (R40).

use business_center::domain::access::Role;
use time::Duration;

use super::{Office, USERS, invitation};

/// R40, INV-16: the confirmation says what follows; then no role, no page, no link, and one mail.
#[tokio::test]
async fn a_removed_member_is_out_at_once() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::UserAdministrator]).await;
    let link = office.portal.invitation_path("leo@contoso.example").await;
    let mut leos = office.portal.signed_in("leo@contoso.example").await;
    for email in ["one@contoso.example", "two@contoso.example"] {
        leos.post(&format!("{USERS}/invite"), &invitation(email, "account_viewer")).await.expect(303);
    }
    let one: uuid::Uuid = sqlx::query_scalar("select id from memberships where email = 'one@contoso.example'")
        .fetch_one(office.portal.pool())
        .await
        .unwrap();
    let page = office.anna.get(&format!("{USERS}/{leo}/remove")).await.expect(200);
    assert!(page.says("User Administrator") && page.says("one@contoso.example"));
    let name = page.texts("h1")[0].replace("Remove ", "");
    assert_eq!(page.texts("legend"), [format!("Invitations that {name} made and that nobody accepted yet")]);
    let form = page.form("main form[method=post]").tick("invitation", &one.to_string(), true);
    let answer = form.submit(&mut office.anna).await;
    assert!(office.anna.follow(&answer).await.says("1 invitation of theirs is withdrawn"));
    leos.get(USERS).await.expect(404);
    office.portal.visitor().get(&link).await.expect(404);
    assert_eq!(office.portal.queued("removed", "leo@contoso.example").await, 1);
    assert_eq!(office.portal.events("membership.member.removed").await, 1);
    assert_eq!(office.portal.events("membership.invitation.withdrawn").await, 1);
    assert_eq!(
        office.anna.get(USERS).await.texts("tbody td.email"),
        ["anna.meier@contoso.example", "two@contoso.example"]
    );
    office.anna.post(&format!("{USERS}/{leo}/remove"), &[]).await.expect(303);
}

/// LOG-03: who removed whom, and when, can be read by those who manage users, found from the list; there is nothing to
/// press, and nobody of another organization learns of it.
#[tokio::test]
async fn who_was_removed_can_still_be_read() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo.martin@contoso.example", &[Role::ReportViewer]).await;
    let max = office.portal.invited(&office.account, "max.kurz@contoso.example", &[], Duration::DAY).await;
    office.portal.member(&office.account, "stays@contoso.example", &[]).await;
    office.anna.post(&format!("{USERS}/{leo}/remove"), &[]).await.expect(303);
    office.portal.advance(Duration::minutes(1));
    office.anna.post(&format!("{USERS}/{max}/invitation/withdraw"), &[]).await.expect(303);

    let list = office.anna.get(USERS).await.expect(200);
    assert!(!list.says("leo.martin"), "{}", list.text());
    let removed = format!("{USERS}/removed");
    assert!(list.links().contains(&removed));
    let page = office.anna.get(&removed).await.expect(200);
    assert_eq!(page.texts("tbody td.email"), ["max.kurz@contoso.example", "leo.martin@contoso.example"]);
    assert_eq!(page.texts("tbody th"), ["Max Kurz", "Leo Martin"]);
    assert!(page.says("Anna Meier"), "{}", page.text());
    assert!(page.links().contains(&format!("{USERS}/{leo}")));

    let details = office.anna.get(&format!("{USERS}/{leo}")).await.expect(200);
    assert!(details.texts(".badge").contains(&"Removed".to_owned()));
    assert!(details.texts(".badge-note")[0].starts_with("by Anna Meier on "), "{}", details.text());
    assert_eq!(details.count("main form"), 0);
    assert!(!details.links().iter().any(|href| href.contains(&leo.to_string())), "{:?}", details.links());
    let history = details.texts(".timeline li");
    assert!(history[0].contains("Anna Meier removed this person from the organization"), "{history:?}");
    let withdrawn = office.anna.get(&format!("{USERS}/{max}")).await.expect(200).texts(".timeline li");
    assert!(withdrawn[0].contains("Anna Meier withdrew the invitation"), "{withdrawn:?}");
    for act in ["/roles", "/invitation/details", "/remove"] {
        office.anna.get(&format!("{USERS}/{leo}{act}")).await.expect(404);
    }

    let fabrikam = office.portal.organization("200", "Fabrikam").await;
    let other = office.portal.account(fabrikam, "2001").await;
    office.portal.member(&other, "fay@fabrikam.example", &[Role::AccountAdministrator]).await;
    let mut fay = office.portal.signed_in("fay@fabrikam.example").await;
    fay.get(&format!("/accounts/2001/manage-access/users/{leo}")).await.expect(404);
    assert_eq!(fay.get("/accounts/2001/manage-access/users/removed").await.expect(200).count("tbody tr"), 0);
    let mut stays = office.portal.signed_in("stays@contoso.example").await;
    stays.get(&removed).await.expect(404);
}

/// However many were removed, every one is on one page of the list.
#[tokio::test]
async fn the_list_of_the_removed_is_paged() {
    let mut office = Office::new().await;
    sqlx::query(
        "insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at, removed_at)
         select $1, gen_random_uuid(), 'r' || n || '@contoso.example', 'R', 'L', 'l', 'en', 'FR', now(), now() - make_interval(mins => n / 3)
           from generate_series(1, 120) n",
    )
    .bind(office.account.organization_id)
    .execute(office.portal.pool())
    .await
    .unwrap();
    let mut seen = Vec::new();
    let mut next = Some(format!("{USERS}/removed"));
    while let Some(path) = next {
        let page = office.anna.get(&path).await.expect(200);
        seen.extend(page.texts("tbody td.email"));
        next = page.attributes("a[rel=next]", "href").first().cloned();
    }
    assert_eq!(seen.len(), 120);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 120);
    office.anna.get(&format!("{USERS}/removed?after=junk")).await.expect(200);
}

/// Of very many invitations the newest are offered, and the page says that there are more.
#[tokio::test]
async fn very_many_invitations_of_theirs_are_not_silently_cut() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::AccountViewer]).await;
    sqlx::query(
        "insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at, invited_by)
         select $1, gen_random_uuid(), 'i' || n || '@contoso.example', 'I', 'L', 'l', 'en', 'FR', now(), $2
           from generate_series(1, 51) n",
    )
    .bind(office.account.organization_id)
    .bind(leo)
    .execute(office.portal.pool())
    .await
    .unwrap();
    let page = office.anna.get(&format!("{USERS}/{leo}/remove")).await.expect(200);
    assert_eq!(page.count("input[name=invitation]"), 50);
    assert!(page.says("Only the newest 50 are listed"), "{}", page.text());
}

/// TEN-02: an invitation that the member did not make is not withdrawn by naming it.
#[tokio::test]
async fn only_the_members_own_invitations_can_be_withdrawn_with_them() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo@contoso.example", &[Role::AccountViewer]).await;
    let foreign = office.portal.invited(&office.account, "x@contoso.example", &[], Duration::DAY).await.to_string();
    for id in [foreign.as_str(), "junk"] {
        office.anna.post(&format!("{USERS}/{leo}/remove"), &[("invitation", id)]).await.expect(404);
    }
    office.anna.get(&format!("{USERS}/{leo}")).await.expect(200);
}

/// D10, ROL-09: removing an account's last administrator is refused with the reason.
#[tokio::test]
async fn an_accounts_last_administrator_cannot_be_removed() {
    let office = Office::new().await;
    let anna: uuid::Uuid =
        sqlx::query_scalar("select id from memberships").fetch_one(office.portal.pool()).await.unwrap();
    let mut second = office.member("second@contoso.example", &[Role::AccountAdministrator]).await;
    // As if the second one's role were gone in the very moment: theirs is the view of a moment ago.
    sqlx::query("update accounts set administrators = 1").execute(office.portal.pool()).await.unwrap();
    let told = second.post(&format!("{USERS}/{anna}/remove"), &[]).await.expect(409);
    assert!(told.says("needs an Account Administrator"));
    let told = second.post(&format!("{USERS}/{anna}/roles"), &[]).await.expect(409);
    assert!(told.says("needs an Account Administrator"));
    assert_eq!(office.portal.events("membership.member.removed").await, 0);
    assert_eq!(office.count("select count(*) from mails").await, 0);
}
