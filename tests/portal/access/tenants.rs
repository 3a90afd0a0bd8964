//! What belongs to others answers exactly like what never existed (TEN-01), generated from the route table.

use axum::http::Method;
use business_center::domain::access::Role;
use business_center::router;
use business_center::web::authorize::Access;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::{ends_the_walk, is_account_bound};
use crate::support::{Answer, Portal, Visitor};

/// Of one length, so that an answer's length tells nothing in this test either.
const FOREIGN: &str = "FOREIGN-1";
const UNKNOWN: &str = "UNKNOWN-1";

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

/// TEN-01, TEN-02, R19, R42, R64: on every route and verb an id of another organisation is answered byte by byte like
/// one that nobody has, and nothing is written or mailed; the same for a customer that a partner does not see.
#[tokio::test]
async fn what_belongs_to_others_is_as_if_it_were_not_there() {
    let portal = Portal::new().await;
    let (ours, theirs) = (portal.organization("1", "Ours").await, portal.organization("2", "Theirs").await);
    let (own, foreign) = (portal.account(ours, "1001").await, portal.account(theirs, FOREIGN).await);
    let (seen, unseen) = (portal.partner("P-1", "Partner").await, portal.partner("P-2", "Other").await);
    portal.order(&own, seen, "OURS-1", "LIC-1", 5).await;
    portal.order(&foreign, unseen, "THEIRS-1", "LIC-1", 5).await;
    portal.partner_staff(seen, "staff@partner.example").await;
    portal.member(&own, "anna@ours.example", &[Role::AccountAdministrator]).await;
    portal.member(&foreign, "boss@theirs.example", &[Role::AccountAdministrator]).await;
    let member = portal.member(&foreign, "zoe@theirs.example", &[Role::AccountViewer]).await;
    let pending = portal.invited(&foreign, "new@theirs.example", &[Role::AccountViewer], time::Duration::DAY).await;
    let session: Uuid = {
        let mut boss = portal.visitor();
        boss.plant_session(portal.pool(), "boss@theirs.example").await;
        sqlx::query_scalar("select id from sessions").fetch_one(portal.pool()).await.unwrap()
    };
    let batch: Uuid = {
        let mut boss = portal.signed_in("boss@theirs.example").await;
        let list =
            [("addresses", "ann.lee@theirs.example"), ("role", "report_viewer"), ("language", "en"), ("country", "FR")];
        let users = format!("/accounts/{FOREIGN}/manage-access/users");
        boss.post(&format!("{users}/invite-many"), &list).await.expect(303);
        sqlx::query_scalar("select id from batches").fetch_one(portal.pool()).await.unwrap()
    };
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
        if route.contains("{member}") {
            add(&member.to_string(), &nobody, "{member}");
            add(&pending.to_string(), &nobody, "{member}");
        }
        if route.contains("{order}") {
            add("THEIRS-1", "NOBODY-1", "{order}");
        }
        if route.contains("{batch}") {
            add(&batch.to_string(), &nobody, "{batch}");
        }
        if route.contains("{session}") {
            add(&session.to_string(), &nobody, "{session}");
        }
        for (theirs, nowhere, foreign, unknown) in pairs {
            for method in [Method::GET, Method::POST].into_iter().filter(|method| !ends_the_walk(method, route)) {
                let visitor = if access == Access::Partner { &mut staff } else { &mut anna };
                let refused = ask(visitor, &method, &theirs, route).await;
                let missing = ask(visitor, &method, &nowhere, route).await;
                asked += 1;
                if bytes(&refused, &foreign) != bytes(&missing, &unknown)
                    || !matches!(refused.status.as_u16(), 404 | 405)
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
