//! Find a user (R20-R29, D4).

use business_center::domain::access::Role;
use time::Duration;

use super::{Office, USERS};

pub const EMAILS: &str = "tbody td.email";

/// R21, D4, TEN-08: the beginning of an address or a domain, in any letter case; never a name.
#[tokio::test]
async fn search_reads_addresses_and_never_names() {
    let mut office = Office::new().await;
    for email in ["ann.lee@x.example", "annabel@contoso.example", "zoe.lee@contoso.example"] {
        office.portal.member(&office.account, email, &[Role::AccountViewer]).await;
    }
    let mut found = async |q: &str| office.anna.get(&format!("{USERS}?q={q}")).await.expect(200);
    assert_eq!(found("ANN.Lee%40x.example").await.texts(EMAILS), ["ann.lee@x.example"]);
    assert_eq!(
        found("Ann").await.texts(EMAILS),
        ["ann.lee@x.example", "anna.meier@contoso.example", "annabel@contoso.example"]
    );
    assert_eq!(found("%40X.example").await.texts(EMAILS), ["ann.lee@x.example"]);
    let by_name = found("Lee").await;
    assert_eq!(by_name.count("tbody tr"), 0);
    assert!(by_name.says("e-mail addresses, not names"), "{}", by_name.text());
    for odd in ["%25", "_", "%5C", "%27", "%22%3E%3Cscript%3E", &"%25".repeat(1000), "%C3%89lodie", "%40"] {
        assert_eq!(found(odd).await.count("tbody tr"), 0, "{odd} is literal (TEN-08)");
    }
}

/// R20: a miss offers to invite the address that was typed.
#[tokio::test]
async fn an_address_that_nobody_uses_can_be_invited() {
    let mut office = Office::new().await;
    let miss = office.anna.get(&format!("{USERS}?q=New.One%40contoso.example")).await.expect(200);
    let href = miss.links().into_iter().find(|href| href.contains("/invite?email=")).expect("an offer to invite");
    let form = office.anna.get(&href).await.expect(200);
    assert_eq!(form.attributes("#email", "value"), ["new.one@contoso.example"]);
}

/// R22-R26, D5: the status filter and its counts; an invitation is over after exactly 60 x 24 h.
#[tokio::test]
async fn status_is_derived_and_counts_add_up() {
    let mut office = Office::new().await;
    let (portal, account) = (&office.portal, &office.account);
    portal.member(account, "active@contoso.example", &[]).await;
    portal.invited(account, "young@contoso.example", &[], Duration::days(60) - Duration::minutes(5)).await;
    portal.invited(account, "old@contoso.example", &[], Duration::days(60)).await;
    let all = office.anna.get(USERS).await.expect(200);
    assert_eq!(all.texts(".status-tabs a"), ["All 4", "Active 2", "Pending 1", "Expired 1"]);
    assert_eq!(all.count("tbody tr"), 4);
    assert!(all.says("expires on") && all.says("expired on"));
    let mut emails = async |status: &str| office.anna.get(&format!("{USERS}?status={status}")).await.texts(EMAILS);
    assert_eq!(emails("pending").await, ["young@contoso.example"]);
    assert_eq!(emails("expired").await, ["old@contoso.example"]);
    assert_eq!(emails("active").await, ["active@contoso.example", "anna.meier@contoso.example"]);
    // The counts follow the search.
    let searched = office.anna.get(&format!("{USERS}?q=o")).await;
    assert_eq!(searched.texts(".status-tabs a"), ["All 1", "Active 0", "Pending 0", "Expired 1"]);
}

/// R28: filters by role (invited roles included), country and language, as chips that can be taken off. TEN-09: odd ones
/// are as if absent.
#[tokio::test]
async fn filters_narrow_the_list_and_can_be_cleared() {
    let mut office = Office::new().await;
    let other = office.portal.account(office.account.organization_id, "1002").await;
    office.portal.invited(&office.account, "rita@contoso.example", &[Role::ReportViewer], Duration::DAY).await;
    office.portal.member(&other, "ralf@contoso.example", &[Role::ReportViewer]).await;
    let run = |sql| sqlx::query(sql).execute(office.portal.pool());
    run("update memberships set country = 'DE', language = 'fr' where email = 'ralf@contoso.example'").await.unwrap();
    let mut rows = async |query: &str| office.anna.get(&format!("{USERS}?{query}")).await.expect(200);
    assert_eq!(rows("role=report_viewer").await.texts(EMAILS), ["rita@contoso.example"]);
    assert_eq!(rows("country=DE").await.texts(EMAILS), ["ralf@contoso.example"]);
    let both = rows("language=fr&country=DE&q=r").await;
    assert_eq!(both.texts(EMAILS), ["ralf@contoso.example"]);
    assert_eq!(both.count("a.chip"), 3);
    assert!(both.says("and roles on 1 other account"), "{}", both.text());
    assert_eq!(rows("role=report_viewer&status=active").await.count("tbody tr"), 0);
    // TEN-09: words that name nothing are as if absent.
    assert_eq!(rows("role=owner&country=%27&sort=password_hash&size=1000000&status=x").await.count("tbody tr"), 3);
}

/// R28, R29: every sort pages both ways over every row once, also by role; a stranger's cursor is the first page.
#[tokio::test]
async fn pages_go_both_ways_in_every_order() {
    let mut office = Office::new().await;
    sqlx::query(
        "insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at, last_sign_in_at)
         select $1, gen_random_uuid(), 'u' || n || '@contoso.example', 'U', 'L', 'l' || n % 7, 'en', 'FR', now(),
                case when n % 3 = 0 then '-infinity' else now() - make_interval(days => n % 5) end
           from generate_series(1, 59) n",
    )
    .bind(office.account.organization_id)
    .execute(office.portal.pool())
    .await
    .unwrap();
    sqlx::query(
        "insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
         select organization_id, id, $1, 'report_viewer', email, now() from memberships where email like 'u%'",
    )
    .bind(office.account.id)
    .execute(office.portal.pool())
    .await
    .unwrap();
    for (query, total) in [
        ("sort=email", 60),
        ("sort=-email", 60),
        ("sort=name", 60),
        ("sort=-name", 60),
        ("sort=last_sign_in", 60),
        ("sort=-last_sign_in", 60),
        ("role=report_viewer&sort=-name", 59),
        ("role=report_viewer", 59),
    ] {
        let mut page = office.anna.get(&format!("{USERS}?{query}")).await.expect(200);
        let mut seen = page.texts(EMAILS);
        let mut pages = vec![seen.clone()];
        while let Some(next) = page.attributes("a[rel=next]", "href").first() {
            page = office.anna.get(next).await.expect(200);
            pages.push(page.texts(EMAILS));
            seen.extend(page.texts(EMAILS));
        }
        assert!(page.says(&format!("51 to {total} of {total}")), "{query}: {}", page.text());
        assert_eq!(pages.len(), 3, "{query}");
        for expected in pages.iter().rev().skip(1) {
            page = office.anna.get(&page.attributes("a[rel=prev]", "href")[0]).await.expect(200);
            assert_eq!(&page.texts(EMAILS), expected, "{query} backwards");
        }
        assert_eq!(page.count("a[rel=prev]"), 0, "{query}");
        let mut distinct = seen.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!((seen.len(), distinct.len()), (total, total), "{query}");
    }
    let by_email = office.anna.get(&format!("{USERS}?sort=email")).await;
    let cursor = by_email.attributes("a[rel=next]", "href")[0].split("after=").nth(1).unwrap().to_owned();
    let elsewhere = office.anna.get(&format!("{USERS}?sort=name&after={cursor}")).await.expect(200);
    assert!(elsewhere.says("Users 1 to 25"));
    assert!(office.anna.get(&format!("{USERS}?after=junk")).await.expect(200).says("Users 1 to 25"));
}

/// R28, TEN-06: the file holds the rows of the same filters, and no cell of it is a formula.
#[tokio::test]
async fn the_file_holds_what_the_list_shows() {
    let mut office = Office::new().await;
    office.portal.member(&office.account, "leo.martin@contoso.example", &[Role::ReportViewer]).await;
    sqlx::query("update memberships set last_name = '=1+1' where email = 'leo.martin@contoso.example'")
        .execute(office.portal.pool())
        .await
        .unwrap();
    let file = office.anna.get(&format!("{USERS}.csv?role=report_viewer")).await.expect(200);
    assert!(file.body.starts_with('\u{feff}'));
    let lines: Vec<&str> = file.body.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[1].starts_with("leo.martin@contoso.example,Leo,'=1+1,Active,"), "{}", lines[1]);
    assert!(lines[1].contains(",Report Viewer,0,en,FR,"), "{}", lines[1]);
    sqlx::query(
        "insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at)
         select $1, gen_random_uuid(), 'u' || n || '@contoso.example', 'U', 'L', 'l', 'en', 'FR', now() from generate_series(1, 2500) n",
    )
    .bind(office.account.organization_id)
    .execute(office.portal.pool())
    .await
    .unwrap();
    assert_eq!(office.anna.get(&format!("{USERS}.csv")).await.expect(200).body.lines().count(), 2503);
    assert!(office.anna.get(USERS).await.says("more than 1,000"));
}

/// INV-11, TEN-01: nothing of another organisation is found or counted.
#[tokio::test]
async fn another_organisations_people_are_not_there() {
    let mut office = Office::new().await;
    let other = office.portal.organization("200", "Fabrikam").await;
    let theirs = office.portal.account(other, "2001").await;
    let spy = office.portal.member(&theirs, "anna.spy@fabrikam.example", &[Role::AccountAdministrator]).await;
    let found = office.anna.get(&format!("{USERS}?q=anna")).await.expect(200);
    assert_eq!(found.texts(EMAILS), ["anna.meier@contoso.example"]);
    assert_eq!(found.texts(".status-tabs a")[0], "All 1");
    let made_up = uuid::Uuid::nil();
    for path in ["", "/roles", "/remove", "/invitation/details"] {
        let real = office.anna.get(&format!("{USERS}/{spy}{path}")).await.expect(404);
        let fake = office.anna.get(&format!("{USERS}/{made_up}{path}")).await.expect(404);
        assert_eq!(real.text().len(), fake.text().len(), "alike");
    }
    for path in ["/roles", "/remove", "/invitation", "/invitation/withdraw"] {
        office.anna.post(&format!("{USERS}/{spy}{path}"), &[]).await.expect(404);
    }
    office.anna.get("/accounts/2001/manage-access/users").await.expect(404);
    assert_eq!(office.count("select count(*) from mails").await, 0);
}

/// TEN-07: a cursor with a moment that is none, or none that a database knows, is the first page or an empty place in the
/// list, never a failure.
#[tokio::test]
async fn a_made_up_moment_in_a_cursor_is_harmless() {
    use base64::Engine as _;

    let mut office = Office::new().await;
    let moments =
        ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "2026-01-01T00:00:00+23:59"];
    for sort in ["last_sign_in", "-last_sign_in"] {
        for moment in moments {
            let parts = serde_json::to_vec(&("members", sort, moment, "a@x.example", 0)).unwrap();
            let cursor = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(parts);
            for direction in ["after", "before"] {
                office.anna.get(&format!("{USERS}?sort={sort}&{direction}={cursor}")).await.expect(200);
            }
        }
    }
}
