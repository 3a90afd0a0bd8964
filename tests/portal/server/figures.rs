//! The operator's figures (P17): what they count, and that they never grow with what somebody sends.

#![expect(clippy::float_cmp, reason = "counts are whole numbers")]

use axum::body::Body;
use axum::http::{Method, Request};
use business_center::app;
use business_center::domain::access::Role;
use sqlx::AssertSqlSafe;
use tower::ServiceExt as _;

use crate::support::world::PASSWORD;
use crate::support::{Answer, Portal};

async fn figures(portal: &Portal) -> String {
    let request = Request::get("/metrics").body(Body::empty()).unwrap();
    let response = app::figures(&portal.state).oneshot(request).await.unwrap();
    let answer = Answer::read("/metrics", response).await.expect(200);
    assert!(answer.headers["content-type"].to_str().unwrap().starts_with("application/openmetrics-text"));
    answer.body
}

/// The value of one series.
#[track_caller]
fn value(figures: &str, series: &str) -> f64 {
    let line = figures.lines().find(|line| line.starts_with(&format!("business_center_{series} ")));
    line.unwrap_or_else(|| panic!("no {series} in\n{figures}")).rsplit(' ').next().unwrap().parse().unwrap()
}

/// Requests by route and status, sign-ins by outcome, limits reached, pool, mails and what waits for its seal.
#[tokio::test]
async fn figures_say_what_happened() {
    let portal = Portal::with(&[("BC_LIMITS", "sign_in_address=2")]).await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    let mut anna = portal.visitor();
    let limited = value(&figures(&portal).await, "limits_reached_total{limit=\"sign_in_address\"}");
    anna.post("/sign-in", &[("email", "anna@contoso.example"), ("password", PASSWORD)]).await.expect(303);
    for expected in [422, 422, 429] {
        let fields = [("email", "nobody@contoso.example"), ("password", "wrong")];
        portal.visitor().post("/sign-in", &fields).await.expect(expected);
    }
    let invited = [
        ("email", "leo@contoso.example"),
        ("first_name", "Leo"),
        ("last_name", "Martin"),
        ("language", "fr"),
        ("country", "FR"),
        ("role", "account_viewer"),
    ];
    anna.post("/accounts/1001/manage-access/users/invite", &invited).await.expect(303);
    anna.get("/accounts/1001").await.expect(200);
    anna.get("/accounts/9999").await.expect(404);
    anna.get("/nowhere/at/all").await.expect(404);
    anna.send(Method::from_bytes(b"BREW").unwrap(), "/accounts/1001", None, &[("sec-fetch-site", "same-origin")]).await;

    let figures = figures(&portal).await;
    let get = |route: &str, status: u16| {
        value(&figures, &format!("requests_total{{method=\"GET\",route=\"{route}\",status=\"{status}\"}}"))
    };
    assert_eq!((get("/accounts/{account}", 200), get("/accounts/{account}", 404)), (1.0, 1.0));
    assert_eq!(get("none", 404), 1.0);
    assert!(figures.contains("method=\"other\"") && !figures.contains("BREW"), "{figures}");
    assert_eq!(value(&figures, "request_duration_seconds_count{route=\"/sign-in\"}"), 4.0);
    for (outcome, count) in [("accepted", 1.0), ("refused", 2.0), ("limited", 1.0), ("busy", 0.0)] {
        assert_eq!(value(&figures, &format!("sign_ins_total{{outcome=\"{outcome}\"}}")), count, "{outcome}");
    }
    // Counted for the process: other tests run in this one.
    assert!(value(&figures, "limits_reached_total{limit=\"sign_in_address\"}") > limited);
    assert_eq!(value(&figures, "mails{state=\"waiting\"}"), 1.0);
    assert_eq!(value(&figures, "mails{state=\"buried\"}"), 0.0);
    assert!(value(&figures, "mail_oldest_seconds") >= 0.0);
    assert_eq!(value(&figures, "mails{state=\"deferred\"}"), 0.0);
    assert_eq!(value(&figures, "audit_unsealed"), 2.0);
    assert_eq!(value(&figures, "database_up"), 1.0);
    assert_eq!(value(&figures, "pool_connections_max"), 10.0);
    // One that was just used is neither for a moment.
    let open = ["idle", "in use"].map(|state| value(&figures, &format!("pool_connections{{state=\"{state}\"}}")));
    assert!(open.iter().sum::<f64>() >= 1.0, "{open:?}");
    assert!(value(&figures, "pool_wait_seconds_count") > 5.0);
    assert!(!figures.contains("contoso"), "{figures}");
}

/// Without a database there are figures all the same, and they say so.
#[tokio::test]
async fn figures_survive_the_database() {
    let portal = Portal::new().await;
    portal.pool().close().await;
    let figures = figures(&portal).await;
    assert_eq!(value(&figures, "database_up"), 0.0);
    assert!(!figures.contains("business_center_mails{"), "{figures}");
}

/// They are not among the pages.
#[tokio::test]
async fn figures_are_on_no_page() {
    Portal::new().await.visitor().get("/metrics").await.expect(404);
}

/// What waits on purpose, for an hour or a day, is not late: an alert on the oldest mail is about those that should have left.
#[tokio::test]
async fn a_mail_that_waits_on_purpose_is_not_old() {
    let portal = Portal::new().await;
    let mail = async |due_in: &str, state: &str| {
        sqlx::query(AssertSqlSafe(format!(
            "insert into mails (kind, subject_id, recipient, language, created_at, due_at, attempts, last_error, lease)
             select 'removed', gen_random_uuid(), 'ann@x.example', 'en', $1 - interval '10 hours', $1 + interval '{due_in}', {state}"
        )))
        .bind(portal.now().await)
        .execute(portal.pool())
        .await
        .unwrap();
    };
    let states = async || {
        let text = figures(&portal).await;
        let count = |state: &str| value(&text, &format!("mails{{state=\"{state}\"}}"));
        let minutes = (value(&text, "mail_oldest_seconds") / 60.0).floor();
        (["waiting", "deferred", "retrying", "sending"].map(count), minutes)
    };
    mail("14 hours", "0, null, null").await;
    // Its first try is under way: it was due just now.
    mail("2 minutes", "1, null, gen_random_uuid()").await;
    assert_eq!(states().await, ([0.0, 1.0, 0.0, 1.0], 0.0));
    mail("-30 minutes", "0, null, null").await;
    assert_eq!(states().await, ([1.0, 1.0, 0.0, 1.0], 30.0));
    // While the mail server is away no try counts, and each makes it due later: it is late all the same.
    mail("1 minute", "0, 'unreachable', null").await;
    assert_eq!(states().await, ([1.0, 1.0, 1.0, 1.0], 600.0));
}
