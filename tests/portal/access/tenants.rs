//! What belongs to others answers exactly like what never existed (TEN-01), generated from the route table.

use axum::http::Method;
use business_center::domain::access::Role;
use business_center::router;
use business_center::web::authorize::Access;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::{ends_the_walk, is_account_bound};
use crate::support::world::Account;
use crate::support::{Answer, Portal, Visitor};

/// Of one length, so that an answer's length tells nothing in this test either.
const FOREIGN: &str = "FOREIGN-1";
const UNKNOWN: &str = "UNKNOWN-1";
/// A key is shown by posting; whoever comes back to its address is led to the list, whatever it names.
const SHOWN_ONCE: &str = "/accounts/{account}/keys/{key}";

/// What could be sent to a route; the target is looked for before anything else is.
fn body(path: &str) -> &'static str {
    if path.ends_with("/roles") {
        "role=account_viewer"
    } else if path.ends_with("/invitation/details") {
        "email=x%40ours.example&first_name=X&last_name=Y&language=en&country=FR"
    } else {
        ""
    }
}

/// Status, headers and bytes, after what was asked for and the request's own id are taken out.
fn bytes(answer: &Answer, own: &str) -> String {
    let mut headers = answer.headers.clone();
    let id = headers.remove("x-request-id");
    let mut body = answer.body.replace(own, "…");
    for reference in answer.texts("#reference") {
        body = body.replace(&reference, "…");
    }
    if let Some(id) = id {
        body = body.replace(id.to_str().unwrap(), "…");
    }
    format!("{} {headers:?}\n{body}", answer.status).replace(own, "…")
}

async fn ask(visitor: &mut Visitor, method: &Method, path: &str, route: &str) -> Answer {
    let body = (*method == Method::POST).then(|| body(route).to_owned());
    visitor.send(method.clone(), path, body, &[("sec-fetch-site", "same-origin")]).await
}

/// Everything that is stored, but for sessions, which every request touches.
pub(super) async fn stored(portal: &Portal) -> Vec<String> {
    let tables: Vec<String> = sqlx::query_scalar(
        "select quote_ident(tablename) from pg_tables where schemaname = 'public' and tablename <> 'sessions' order by 1",
    )
    .fetch_all(portal.pool())
    .await
    .unwrap();
    let mut all = Vec::new();
    for table in tables {
        let dump = format!("select coalesce(string_agg(t::text, ' ' order by t::text), '') from {table} t");
        let rows: String = sqlx::query_scalar(AssertSqlSafe(dump)).fetch_one(portal.pool()).await.unwrap();
        all.push(format!("{table}: {rows}"));
    }
    all
}

/// What an account has beside its orders, each with an id that stands in a path: a key, seats added, a file of its product,
/// and a member's request for a role.
async fn holdings(portal: &Portal, account: &Account, product: &str) -> [(&'static str, String); 4] {
    let statements = [
        (
            "{key}",
            "insert into product_keys (organization_id, account_id, id, product_id, key, kind)
             select organization_id, id, gen_random_uuid(), $2, 'KEY-' || number, 'volume' from accounts where id = $1
             returning id",
        ),
        (
            "{seats}",
            "insert into provisionings (organization_id, account_id, id, reference, channel_id, product_id, domain, quantity,
                                        starts_on, ends_on, provisioned_at, provisioned_by_name)
             select organization_id, account_id, gen_random_uuid(), 'SEATS-' || account_id, id, $2, 'x.example', 1, now(),
                    '2099-01-14', now(), 'Somebody'
               from channels where account_id = $1
             returning id",
        ),
        (
            "{download}",
            "insert into downloads (product_id, file, title, version, language, sha256)
             select $2, $2 || '.iso', $2, '1', '', sha256('') from accounts where id = $1 returning id",
        ),
        (
            "{request}",
            "insert into role_requests (organization_id, id, account_id, membership_id, roles, reason, asked_at)
             select organization_id, gen_random_uuid(), account_id, membership_id, '{report_viewer}', $2, now()
               from assignments where account_id = $1 limit 1
             returning id",
        ),
    ];
    let mut made = Vec::new();
    for (parameter, sql) in statements {
        let id = sqlx::query_scalar::<_, Uuid>(sql).bind(account.id).bind(product).fetch_one(portal.pool());
        made.push((parameter, id.await.unwrap().to_string()));
    }
    made.try_into().unwrap()
}

/// TEN-01, TEN-02, R19, R42, R64: on every route and verb an id of another organisation is answered byte by byte like
/// one that nobody has, and nothing is written or mailed; the same for a customer that a partner does not see, and for what
/// belongs to one account under the path of another, both of them the reader's own.
#[tokio::test]
async fn what_belongs_to_others_is_as_if_it_were_not_there() {
    let portal = Portal::new().await;
    let (ours, theirs) = (portal.organization("1", "Ours").await, portal.organization("2", "Theirs").await);
    let (own, foreign) = (portal.account(ours, "1001").await, portal.account(theirs, FOREIGN).await);
    let (seen, unseen) = (portal.partner("P-1", "Partner").await, portal.partner("P-2", "Other").await);
    portal.order(&own, seen, "OURS-1", "LIC-1", 5).await;
    portal.order(&foreign, unseen, "THEIRS-1", "LIC-2", 5).await;
    let beside = portal.account(ours, "1002").await;
    portal.order(&beside, seen, "BESIDE-1", "LIC-3", 5).await;
    portal.partner_staff(seen, "staff@partner.example").await;
    for account in [&own, &beside] {
        portal.member(account, "anna@ours.example", &[Role::AccountAdministrator]).await;
    }
    portal.member(&foreign, "boss@theirs.example", &[Role::AccountAdministrator]).await;
    let member = portal.member(&foreign, "zoe@theirs.example", &[Role::AccountViewer]).await;
    let pending = portal.invited(&foreign, "new@theirs.example", &[Role::AccountViewer], time::Duration::DAY).await;
    let batch: Uuid = {
        let mut boss = portal.signed_in("boss@theirs.example").await;
        let list =
            [("addresses", "ann.lee@theirs.example"), ("role", "report_viewer"), ("language", "en"), ("country", "FR")];
        let users = format!("/accounts/{FOREIGN}/manage-access/users");
        boss.post(&format!("{users}/invite-many"), &list).await.expect(303);
        sqlx::query_scalar("select id from batches").fetch_one(portal.pool()).await.unwrap()
    };
    let mut others = vec![
        ("{member}", member.to_string()),
        ("{member}", pending.to_string()),
        ("{order}", "THEIRS-1".to_owned()),
        ("{order}", "BESIDE-1".to_owned()),
        ("{batch}", batch.to_string()),
    ];
    others.extend(holdings(&portal, &foreign, "LIC-2").await);
    others.extend(holdings(&portal, &beside, "LIC-3").await);
    let mut anna = portal.signed_in("anna@ours.example").await;
    let mut staff = portal.signed_in("staff@partner.example").await;

    // The account opened last is remembered; not what this test is about.
    anna.get("/accounts/1001").await.expect(200);
    let before = stored(&portal).await;
    let (mut asked, mut wrong) = (0, Vec::new());
    let nobody = Uuid::now_v7().to_string();
    for (route, access) in router::paths() {
        let mut pairs: Vec<(String, String, String, String)> = Vec::new();
        let mut add = |foreign: &str, unknown: &str, parameter: &str| {
            let path = |value: &str| {
                let filled = route.replace(parameter, value);
                super::fill(&filled, "1001", &nobody)
            };
            pairs.push((path(foreign), path(unknown), foreign.to_owned(), unknown.to_owned()));
        };
        if is_account_bound(access) {
            add(FOREIGN, UNKNOWN, "{account}");
        }
        if route.contains("{customer}") {
            add(FOREIGN, UNKNOWN, "{customer}");
        }
        for parameter in route.split('/').filter(|part| part.starts_with('{')) {
            // Who has the link may follow it; a row is of its batch.
            if matches!(parameter, "{account}" | "{customer}" | "{token}" | "{id}" | "{row}") {
                continue;
            }
            let of_others: Vec<_> = others.iter().filter(|(other, _)| *other == parameter).collect();
            assert!(!of_others.is_empty(), "{route}: whose {parameter} is not Anna's?");
            for (_, id) in of_others {
                add(id, if parameter == "{order}" { "NOBODY-1" } else { &nobody }, parameter);
            }
        }
        for (theirs, nowhere, foreign, unknown) in pairs {
            for method in [Method::GET, Method::POST].into_iter().filter(|method| !ends_the_walk(method, route)) {
                let visitor = if access == Access::Partner { &mut staff } else { &mut anna };
                let refused = ask(visitor, &method, &theirs, route).await;
                let missing = ask(visitor, &method, &nowhere, route).await;
                asked += 1;
                if bytes(&refused, &foreign) != bytes(&missing, &unknown)
                    || !(matches!(refused.status.as_u16(), 404 | 405) || route == SHOWN_ONCE && refused.status == 303)
                {
                    wrong.push(format!("{method} {theirs}: {} and {}", refused.status, missing.status));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked > 50, "only {asked} questions");
    for (before, after) in before.iter().zip(stored(&portal).await) {
        assert_eq!(&after, before, "something was written");
    }
}
