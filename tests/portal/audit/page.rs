//! The audit page (LOG-05): who reads it, what it holds, and that filters, pages and file agree.

use business_center::db::pool;
use business_center::domain::access::Role;
use serde_json::json;

use crate::support::world::Account;
use crate::support::{Answer, Portal, Visitor};

const AUDIT: &str = "/accounts/1001/audit";

/// Action, concerning and details of each event.
fn rows(page: &Answer) -> Vec<String> {
    page.texts("tbody tr")
        .into_iter()
        .map(|row| row.split_once(" UTC ").map_or(row.clone(), |(_, rest)| rest.to_owned()))
        .collect()
}

async fn invite(visitor: &mut Visitor, account: &str, email: &str, role: &str) {
    let fields = [
        ("email", email),
        ("first_name", "Leo"),
        ("last_name", "Martin"),
        ("language", "fr"),
        ("country", "FR"),
        ("role", role),
    ];
    visitor.post(&format!("/accounts/{account}/manage-access/users/invite"), &fields).await.expect(303);
}

/// Contoso's accounts 1001 (Anna's) and 1002 (Bea's), Fabrikam's 2001 (Zoe's).
async fn world() -> (Portal, Account) {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    let beside = portal.account(contoso, "1002").await;
    let fabrikam = portal.organization("2", "Fabrikam").await;
    let foreign = portal.account(fabrikam, "2001").await;
    portal.member(&account, "anna.meier@contoso.example", &[Role::AccountAdministrator]).await;
    portal.member(&beside, "bea.klein@contoso.example", &[Role::AccountAdministrator]).await;
    portal.member(&foreign, "zoe.weiss@fabrikam.example", &[Role::AccountAdministrator]).await;
    (portal, account)
}

/// LOG-05: an account's audit holds what happened on it and to the organisation's users; of another account's roles,
/// and of another organisation, nothing. Only Account Administrators open it, and only they are led there.
#[tokio::test]
async fn each_account_reads_its_own_and_nobody_elses() {
    let (portal, account) = world().await;
    let mut anna = portal.signed_in("anna.meier@contoso.example").await;
    let mut bea = portal.signed_in("bea.klein@contoso.example").await;
    let mut zoe = portal.signed_in("zoe.weiss@fabrikam.example").await;
    assert!(anna.get(AUDIT).await.expect(200).says("Nothing has happened yet"));

    invite(&mut anna, "1001", "leo@contoso.example", "report_viewer").await;
    invite(&mut bea, "1002", "mia@contoso.example", "account_viewer").await;
    invite(&mut zoe, "2001", "tom@fabrikam.example", "account_viewer").await;
    let of = "select id from memberships where email = $1";
    let mia: uuid::Uuid = sqlx::query_scalar(of).bind("mia@contoso.example").fetch_one(portal.pool()).await.unwrap();
    let leo: uuid::Uuid = sqlx::query_scalar(of).bind("leo@contoso.example").fetch_one(portal.pool()).await.unwrap();
    bea.post(&format!("/accounts/1002/manage-access/users/{mia}/roles"), &[("role", "report_viewer")])
        .await
        .expect(303);
    anna.post(&format!("/accounts/1001/manage-access/users/{leo}/roles"), &[("role", "account_viewer")])
        .await
        .expect(303);

    let page = anna.get(AUDIT).await.expect(200);
    assert_eq!(
        page.texts("tbody tr td:nth-of-type(2)"),
        ["Roles changed", "Invitation sent", "Invitation sent"],
        "{}",
        page.text()
    );
    assert_eq!(
        page.texts("tbody tr td:nth-of-type(3)"),
        ["Leo Martin leo@contoso.example", "Leo Martin mia@contoso.example", "Leo Martin leo@contoso.example"]
    );
    // What Mia was offered on the other account is told there alone.
    assert_eq!(page.texts("tbody tr td:nth-of-type(4)"), ["From Report Viewer to Account Viewer", "", "Report Viewer"]);
    assert_eq!(page.texts("tbody tr td:nth-of-type(1)"), ["Anna Meier", "Bea Klein", "Anna Meier"]);
    assert!(!zoe.get("/accounts/2001/audit").await.expect(200).body.contains("contoso"));
    let file = anna.get(&format!("{AUDIT}.csv")).await.expect(200).body;
    assert!(file.contains("membership.roles.changed") && !file.contains("fabrikam"), "{file}");

    zoe.get(AUDIT).await.expect(404);
    zoe.get(&format!("{AUDIT}.csv")).await.expect(404);
    bea.get(AUDIT).await.expect(404);
    for role in Role::ALL {
        let email = format!("{}@contoso.example", role.as_str().replace('_', "-"));
        portal.member(&account, &email, &[role]).await;
        let mut visitor = portal.signed_in(&email).await;
        let may = role == Role::AccountAdministrator;
        let home = visitor.get("/accounts/1001").await.expect(200);
        assert_eq!(home.links().contains(&AUDIT.to_owned()), may, "{role}");
        visitor.get(AUDIT).await.expect(if may { 200 } else { 403 });
        visitor.get(&format!("{AUDIT}.csv")).await.expect(if may { 200 } else { 403 });
    }
}

/// LOG-05: 123 events in pages of 50, back and forth; filters by person, action and day; the file has what the filter
/// leaves, and no name in it is a formula.
#[tokio::test]
async fn filters_pages_and_file_agree() {
    let (portal, account) = world().await;
    sqlx::query(
        "insert into audit_events (at, event, organization_id, account_id, actor_name, details)
         select '2026-03-01'::timestamptz + make_interval(days => n), case when n % 2 = 0 then 'key.value.revealed' else 'download.file.sent' end,
                $1, $2, case when n % 3 = 0 then '=HYPERLINK(\"x\")' else 'Ines Roth' end, $3
           from generate_series(1, 120) n",
    )
    .bind(account.organization_id)
    .bind(account.id)
    .bind(json!({ "product": "Orbit", "title": "Orbit", "file": "orbit.iso" }))
    .execute(portal.pool())
    .await
    .unwrap();
    sqlx::query(
        "insert into audit_events (at, event, organization_id, account_id, actor_name, details)
         select '2026-02-01'::timestamptz + make_interval(days => n), case when n > 1 then 'provisioning.seats.ordered_late' else 'provisioning.seats.ordered' end,
                $1, $2, 'Vendor', '{}' from generate_series(1, 3) n",
    )
    .bind(account.organization_id)
    .bind(account.id)
    .execute(portal.pool())
    .await
    .unwrap();
    let mut anna = portal.signed_in("anna.meier@contoso.example").await;

    let mut seen = Vec::new();
    let mut page = anna.get(AUDIT).await.expect(200);
    let first = rows(&page);
    loop {
        seen.extend(page.attributes("tbody time", "datetime"));
        let Some(next) = page.attributes("nav.pagination a[rel=next]", "href").pop() else { break };
        page = anna.get(&next).await.expect(200);
    }
    assert_eq!(seen.len(), 123);
    assert!(seen.windows(2).all(|pair| pair[0] > pair[1]), "newest first, none twice");
    for _ in 0..2 {
        let previous = page.attributes("nav.pagination a[rel=prev]", "href").pop().unwrap();
        page = anna.get(&previous).await.expect(200);
    }
    assert_eq!(rows(&page), first);

    for (query, count) in [
        ("action=key.value.revealed", 60),
        ("person=ines+ROTH", 80),
        ("person=Ines", 0),
        // "Added seats ordered" is one action, whether in time or late.
        ("action=provisioning.seats.ordered", 3),
        ("person=ines.roth%40contoso.example", 0),
        ("from=2026-03-11&to=2026-03-20", 10),
        ("person=Ines+Roth&action=download.file.sent&from=2026-03-02&to=2026-03-07", 2),
        // What means nothing is as if it were absent.
        ("action=nothing&from=yesterday&after=x&before=%27", 123),
        ("from=-009999-01-01&to=%2B009999-12-31", 123),
        ("action=person.session.started", 123),
    ] {
        let file = anna.get(&format!("{AUDIT}.csv?{query}")).await.expect(200).body;
        let lines = file.lines().filter(|line| line.starts_with("2026-")).count();
        assert_eq!(lines, count, "{query}\n{file}");
        let page = anna.get(&format!("{AUDIT}?{query}")).await.expect(200);
        assert_eq!(page.count("tbody tr"), count.min(50), "{query}");
        assert!(!file.contains(",=HYPERLINK"), "a formula: {file}");
    }
}

/// A person is found by the address, in what they did and in what was done to them, removed or corrected since.
#[tokio::test]
async fn a_person_is_found_by_their_address() {
    let (portal, _) = world().await;
    let mut anna = portal.signed_in("anna.meier@contoso.example").await;
    invite(&mut anna, "1001", "leo@contoso.example", "report_viewer").await;
    let leo: uuid::Uuid = sqlx::query_scalar("select id from memberships where email = 'leo@contoso.example'")
        .fetch_one(portal.pool())
        .await
        .unwrap();
    let member = format!("/accounts/1001/manage-access/users/{leo}");
    let form = anna.get(&format!("{member}/invitation/details")).await.expect(200).form("main form[method=post]");
    form.set("email", "lea@contoso.example").submit(&mut anna).await;
    anna.post(&format!("{member}/invitation/withdraw"), &[]).await.expect(303);
    for (address, actions) in [
        ("lea@contoso.example", &["Invitation withdrawn", "Invitation corrected", "Invitation sent"][..]),
        ("LEO@contoso.example", &["Invitation sent"]),
        ("anna.meier@contoso.example", &["Invitation withdrawn", "Invitation corrected", "Invitation sent"]),
        ("zoe.weiss@fabrikam.example", &[]),
    ] {
        let page = anna.get(&format!("{AUDIT}?person={address}")).await.expect(200);
        assert_eq!(page.texts("tbody tr td:nth-of-type(2)"), actions, "{address}");
    }
    let page = anna.get(AUDIT).await.expect(200);
    assert!(page.says("From leo@contoso.example to lea@contoso.example"), "{}", page.text());

    // By name as well: whoever looks for Leo Martin is not shown half of it.
    for (name, actions) in [
        ("leo+MARTIN", &["Invitation withdrawn", "Invitation corrected", "Invitation sent"][..]),
        ("Anna+Meier", &["Invitation withdrawn", "Invitation corrected", "Invitation sent"]),
        ("Leo", &[]),
    ] {
        let page = anna.get(&format!("{AUDIT}?person={name}")).await.expect(200);
        assert_eq!(page.texts("tbody tr td:nth-of-type(2)"), actions, "{name}");
    }
}

/// LOG-05: however long the history and wherever in it, a page reads what it shows, and little beside it: of a day far back, of an
/// action that is rare, of a person who did little or to whom much was done.
#[tokio::test]
async fn a_page_of_a_long_history_reads_little() {
    let (portal, account) = world().await;
    sqlx::query(
        "insert into audit_events (at, event, organization_id, account_id, actor_name, details)
         select '2020-01-01'::timestamptz + make_interval(hours => n),
                case when n = 500 then 'visibility.partner.changed' when n % 2 = 0 then 'key.value.revealed' else 'membership.invitation.sent' end,
                $1, $2, case when n % 5000 = 7 then 'Ines Roth' else 'Bea Klein' end,
                jsonb_build_object('name', case when n % 6000 = 9 then 'Zoe Weiss' else 'Leo Martin' end,
                                   'email', case when n % 6000 = 9 then 'zoe@contoso.example' else 'leo@contoso.example' end)
           from generate_series(1, 30000) n",
    )
    .bind(account.organization_id)
    .bind(account.id)
    .execute(portal.pool())
    .await
    .unwrap();
    sqlx::query("analyze audit_events").execute(portal.pool()).await.unwrap();
    // One connection: what it has read is known to the row.
    let process = portal.process_on(pool::pool(portal.db.options.clone(), 1));
    let mut anna = process.signed_in("anna.meier@contoso.example").await;
    let read = async || -> i64 {
        sqlx::query("select pg_stat_force_next_flush()").execute(&process.state.pool).await.unwrap();
        let rows = "select idx_tup_fetch + seq_tup_read from pg_stat_user_tables where relname = 'audit_events'";
        sqlx::query_scalar(rows).fetch_one(&process.state.pool).await.unwrap()
    };
    for (query, count) in [
        ("", 50),
        ("from=2020-02-01&to=2020-02-01", 24),
        ("to=2020-02-01", 50),
        ("action=visibility.partner.changed", 1),
        ("person=ines+roth", 6),
        ("person=zoe+weiss", 5),
        ("person=zoe%40contoso.example", 5),
        ("person=leo%40contoso.example", 50),
        ("person=nobody%40contoso.example", 0),
        ("person=Bea+Klein&to=2020-02-01", 50),
    ] {
        let before = read().await;
        let page = anna.get(&format!("{AUDIT}?{query}")).await.expect(200);
        let fetched = read().await - before;
        assert_eq!(page.count("tbody tr"), count, "{query}");
        assert!(fetched <= 400, "{query}: {fetched} rows for {count}");
    }
    // And deep in the list as on its first page.
    let mut page = anna.get(&format!("{AUDIT}?to=2020-02-01")).await.expect(200);
    for _ in 0..5 {
        let next = page.attributes("nav.pagination a[rel=next]", "href").pop().unwrap();
        let before = read().await;
        page = anna.get(&next).await.expect(200);
        assert!(read().await - before <= 400, "{next}");
    }
}

/// A row of a later release's kind is shown, and what a role may do is told on the page of roles.
#[tokio::test]
async fn an_unknown_kind_is_another_event() {
    let (portal, account) = world().await;
    sqlx::query("insert into audit_events (at, event, organization_id, account_id, actor_name) values (now(), 'moon.phase.changed', $1, $2, 'Luna')")
        .bind(account.organization_id)
        .bind(account.id)
        .execute(portal.pool())
        .await
        .unwrap();
    let mut anna = portal.signed_in("anna.meier@contoso.example").await;
    assert_eq!(anna.get(AUDIT).await.expect(200).texts("tbody tr td:nth-of-type(2)"), ["Other event"]);
    assert!(anna.get(&format!("{AUDIT}.csv")).await.body.contains("moon.phase.changed"));
    assert!(anna.get("/roles").await.expect(200).says("Read the audit"));
}
