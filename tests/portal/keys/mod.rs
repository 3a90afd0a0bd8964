//! Product keys: masked, shown one at a time, and never to those who may not see them (R59; R16, R17, R64, ROL-17).

use business_center::domain::access::{Permission, Role, RoleSet};
use business_center::router;
use business_center::web::authorize::Access;
use uuid::Uuid;

use crate::access::fill;
use crate::support::world::Account;
use crate::support::{Portal, Visitor};

const PATH: &str = "/accounts/1001/keys";

impl Portal {
    /// A key of an account, issued by the vendor; its product comes into being with its id as its name.
    async fn key(&self, account: &Account, product: &str, key: &str) -> Uuid {
        sqlx::query("insert into products (id, name, kind) values ($1, $1, 'license') on conflict do nothing")
            .bind(product)
            .execute(self.pool())
            .await
            .unwrap();
        sqlx::query_scalar(
            "insert into product_keys (organization_id, account_id, id, product_id, key, kind)
             values ($1, $2, gen_random_uuid(), $3, $4, 'volume') returning id",
        )
        .bind(account.organization_id)
        .bind(account.id)
        .bind(product)
        .bind(key)
        .fetch_one(self.pool())
        .await
        .unwrap()
    }
}

struct World {
    portal: Portal,
    account: Account,
    viewer: Visitor,
}

impl World {
    /// Account 1001 with somebody who may see its keys.
    async fn new() -> Self {
        let portal = Portal::new().await;
        let ours = portal.organization("1", "Ours").await;
        let account = portal.account(ours, "1001").await;
        portal.member(&account, "rita.hall@ours.example", &[Role::ReportViewer]).await;
        let viewer = portal.signed_in("rita.hall@ours.example").await;
        Self { portal, account, viewer }
    }
}

/// R16, R59: the list holds no key; each is shown by itself, stored nowhere, recorded with who asked; reading the
/// address again shows nothing.
#[tokio::test]
async fn a_key_is_masked_until_it_is_asked_for_one_at_a_time() {
    let World { portal, account, mut viewer } = World::new().await;
    let id = portal.key(&account, "LIC-A", "AAAAA-11111-<b>&").await;
    portal.key(&account, "LIC-B", "BBBBB-22222").await;
    let list = viewer.get(PATH).await.expect(200);
    assert_eq!(list.texts("caption"), ["2 keys"]);
    assert_eq!(list.texts("tbody th"), ["LIC-A LIC-A", "LIC-B LIC-B"]);
    assert!(!list.body.contains("AAAAA") && !list.body.contains("BBBBB"));
    assert_eq!(portal.events("key.value.revealed").await, 0);

    let form = list.form(&format!("form[action$='{id}']"));
    let shown = form.submit(&mut viewer).await.expect(200);
    assert_eq!(shown.texts("#key"), ["AAAAA-11111-<b>&"]);
    assert!(!shown.body.contains("BBBBB"));
    assert_eq!(shown.headers["cache-control"], "private, no-store");
    let event: (Option<Uuid>, String, String) = sqlx::query_as(
        "select target_id, actor_name, details::text from audit_events where event = 'key.value.revealed'",
    )
    .fetch_one(portal.pool())
    .await
    .unwrap();
    assert_eq!((event.0, event.1.as_str()), (Some(id), "Rita Hall"));
    assert!(event.2.contains("LIC-A") && !event.2.contains("AAAAA"), "{}", event.2);

    let again = viewer.get(&format!("{PATH}/{id}")).await;
    assert_eq!(again.location(), PATH);
    let list = viewer.get(PATH).await.expect(200);
    assert!(!list.body.contains("AAAAA"), "one key at a time, and not on the next page");
    assert!(list.texts("tbody tr")[0].contains("Rita Hall") && list.texts("tbody tr")[1].contains("Never"));
    assert_eq!(portal.events("key.value.revealed").await, 1);
}

/// R59: whoever cannot be recorded is shown nothing.
#[tokio::test]
async fn without_its_event_no_key_is_shown() {
    let World { portal, account, mut viewer } = World::new().await;
    let id = portal.key(&account, "LIC-A", "AAAAA-11111").await;
    sqlx::query("alter table audit_events add constraint full_disk check (event <> 'key.value.revealed')")
        .execute(portal.pool())
        .await
        .unwrap();
    let answer = viewer.post(&format!("{PATH}/{id}"), &[]).await.expect(500);
    assert!(!answer.body.contains("AAAAA"));
}

/// R19, R59, TEN-01: another account's key, another organization's and one that never was answer alike, and record
/// nothing; another site cannot ask.
#[tokio::test]
async fn a_key_of_somebody_else_does_not_exist() {
    let World { portal, account, mut viewer } = World::new().await;
    let own = portal.key(&account, "LIC-A", "OWNED-11111").await;
    let beside = portal.account(account.organization_id, "1002").await;
    let theirs = portal.organization("2", "Theirs").await;
    let foreign = portal.account(theirs, "2001").await;
    for other in [portal.key(&beside, "LIC-A", "CANARY-1").await, portal.key(&foreign, "LIC-A", "CANARY-2").await] {
        let answer = viewer.post(&format!("{PATH}/{other}"), &[]).await.expect(404);
        assert!(!answer.body.contains("CANARY"));
    }
    for odd in [&Uuid::new_v4().to_string(), "1", "%00", "..%2f..%2fkeys"] {
        viewer.post(&format!("{PATH}/{odd}"), &[]).await.expect(404);
    }
    viewer.post(&format!("/accounts/1002/keys/{own}"), &[]).await.expect(404);
    viewer.post(&format!("{PATH}/{own}"), &[("odd", "x")]).await.expect(422);
    let cross = [("sec-fetch-site", "cross-site")];
    viewer.send(axum::http::Method::POST, &format!("{PATH}/{own}"), Some(String::new()), &cross).await.expect(403);
    assert_eq!(portal.events("key.value.revealed").await, 0);
}

/// R17, R18, R59, R64, ROL-17: over all 64 sets of roles: a set that may not see keys gets none by any page, file or
/// act, nor hears of them in its menu; one that may is shown one where it asks, and nowhere else.
#[tokio::test]
async fn who_may_not_see_keys_never_receives_one() {
    let World { portal, account, .. } = World::new().await;
    let partner = portal.partner("P-1", "Partner").await;
    portal.order(&account, partner, "O-1", "LIC-A", 5).await;
    let id = portal.key(&account, "LIC-A", "CANARY-B7KQ2-KEY9W").await;
    let routes: Vec<&str> = router::paths()
        .into_iter()
        .filter(|(path, access)| !matches!(access, Access::Public | Access::Partner) && path.contains("{account}"))
        .map(|(path, _)| path)
        .collect();
    let mut spreadsheets = 0;
    for bits in 0..64_u8 {
        let roles: Vec<Role> = Role::ALL.into_iter().filter(|role| bits & (1 << *role as u8) != 0).collect();
        let sees = RoleSet::from(roles.clone()).permits(Permission::ViewKeys);
        let email = format!("set{bits}@ours.example");
        portal.member(&account, &email, &roles).await;
        let mut visitor = portal.signed_in(&email).await;
        for path in &routes {
            let path = fill(path, &account.number, &id.to_string());
            // With the beginning of the key typed where there is a search.
            let answer = visitor.get(&format!("{path}?q=CANARY-B7")).await;
            assert!(!answer.body.contains("KEY9W"), "{roles:?}: GET {path}");
            let opens = answer.status == 200 && path.contains(".xlsx");
            spreadsheets += usize::from(opens && answer.body.contains("1001"));
            assert!(sees || !answer.body.contains(&format!("href=\"{PATH}\"")), "{roles:?}: {path} names the keys");
        }
        let asked = visitor.post(&format!("{PATH}/{id}"), &[]).await;
        let status = if sees {
            200
        } else if roles.is_empty() {
            404
        } else {
            403
        };
        let asked = asked.expect(status);
        assert_eq!(asked.body.contains("KEY9W"), sees, "{roles:?}");
    }
    assert!(spreadsheets > 50, "what a spreadsheet says was read in {spreadsheets} only");
    portal.partner_staff(partner, "staff@partner.example").await;
    let mut staff = portal.signed_in("staff@partner.example").await;
    for (path, _) in router::paths() {
        let answer = staff.get(&fill(path, &account.number, &id.to_string())).await;
        assert!(!answer.body.contains("KEY9W"), "partner staff: {path}");
    }
    staff.post(&format!("{PATH}/{id}"), &[]).await.expect(404);
}

/// R59: products are searched, keys are not; the list pages both ways.
#[tokio::test]
async fn products_are_searched_and_keys_never() {
    let World { portal, account, mut viewer } = World::new().await;
    for number in 0..120 {
        portal.key(&account, if number % 2 == 0 { "LIC-A" } else { "LIC-100%" }, &format!("KEY-{number:03}")).await;
    }
    assert_eq!(viewer.get(&format!("{PATH}?q=100%25")).await.texts("caption"), ["60 keys"]);
    assert_eq!(viewer.get(&format!("{PATH}?q=lic-a")).await.texts("caption"), ["60 keys"]);
    let none = viewer.get(&format!("{PATH}?q=KEY-001")).await.expect(200);
    assert!(none.says("No key matches") && none.count("tbody tr") == 0);

    let mut page = viewer.get(PATH).await.expect(200);
    let (mut pages, mut seen) = (1, page.attributes("tbody form", "action"));
    while let Some(next) = page.attributes("a[rel=next]", "href").pop() {
        page = viewer.get(&next).await.expect(200);
        pages += 1;
        seen.extend(page.attributes("tbody form", "action"));
    }
    let different: std::collections::HashSet<&String> = seen.iter().collect();
    assert_eq!((pages, seen.len(), different.len()), (3, 120, 120));
    while let Some(previous) = page.attributes("a[rel=prev]", "href").pop() {
        page = viewer.get(&previous).await.expect(200);
        pages -= 1;
    }
    assert_eq!((pages, page.attributes("tbody form", "action")), (1, seen[..50].to_vec()));
    assert!(viewer.get(&format!("{PATH}?after=nonsense&before=%27")).await.expect(200).count("tbody tr") > 0);
}
