//! What people and the vendor type is text on every page (WEB-03), whatever stands in it.

use business_center::domain::access::Role;
use business_center::router;
use business_center::web::authorize::Access;
use scraper::Html;
use sqlx::AssertSqlSafe;

use crate::support::{Answer, Portal};

/// Ends attributes, elements and scripts of every kind; each column gets it as it is.
const HOSTILE: &str =
    r#"'"><x-probe onx=1></title></textarea></option></style><script>x()</script><img src=x onerror=x()>{{7*7}}${7*7}"#;

/// Text that pages show, by table and column.
const TEXTS: [(&str, &str); 18] = [
    ("organizations", "name"),
    ("agreements", "title"),
    ("agreements", "friendly_name"),
    ("agreements", "purchase_order"),
    ("accounts", "name"),
    ("partners", "name"),
    ("products", "name"),
    ("people", "first_name"),
    ("people", "last_name"),
    ("memberships", "first_name"),
    ("memberships", "last_name"),
    ("partner_memberships", "first_name"),
    ("partner_memberships", "last_name"),
    ("grants", "granted_by_name"),
    ("product_keys", "key"),
    ("batch_rows", "email"),
    ("batch_rows", "first_name"),
    ("batch_rows", "last_name"),
];

/// What in a page would run, or is not ours.
fn faults(answer: &Answer) -> Vec<String> {
    let html = Html::parse_document(&answer.body);
    let mut faults = Vec::new();
    for element in html.root_element().descendent_elements() {
        let name = element.value().name();
        let inline = matches!(name, "script" | "style") && element.attr("src").is_none();
        let data = element.attr("type").is_some_and(|kind| kind == "application/json");
        if name == "x-probe" || (inline && !data) || (name == "img" && element.attr("src") == Some("x")) {
            faults.push(format!("{}: <{name}>", answer.path));
        }
        for (attribute, value) in element.value().attrs() {
            let address = matches!(attribute, "href" | "src" | "action" | "formaction");
            let runs = address && value.trim_start().to_ascii_lowercase().starts_with("javascript:");
            if attribute.starts_with("on") || attribute == "style" || runs {
                faults.push(format!("{}: <{name} {attribute}={value:?}>", answer.path));
            }
        }
    }
    faults
}

/// WEB-03: a hostile text in every column that is shown; every page of every kind of reader, in both languages.
#[tokio::test]
async fn no_text_becomes_markup() {
    let portal = Portal::new().await;
    let ours = portal.organization("1", "Ours").await;
    let own = portal.account(ours, "1001").await;
    let (north, south) = (portal.partner("P-1", "North").await, portal.partner("P-2", "South").await);
    portal.order(&own, north, "O-1", "LIC-1", 5).await;
    portal.order(&own, south, "O-2", "SUB-2", 5).await;
    portal.partner_staff(north, "staff@partner.example").await;
    portal.member(&own, "anna@ours.example", &[Role::AccountAdministrator]).await;
    let leo = portal.member(&own, "leo@ours.example", &[Role::AccountViewer]).await.to_string();
    portal.invited(&own, "new@ours.example", &[Role::AccountViewer], time::Duration::DAY).await;
    let mut anna = portal.signed_in("anna@ours.example").await;
    let pair = [("partner", "P-1"), ("orderer", "P-2")];
    anna.post("/accounts/1001/manage-access/partner-visibility", &pair).await.expect(303);
    let roles = format!("/accounts/1001/manage-access/users/{leo}/roles");
    anna.post(&roles, &[("role", "report_viewer")]).await.expect(303);
    let list = [
        ("addresses", "Ann Lee <ann.lee@ours.example>"),
        ("role", "report_viewer"),
        ("language", "en"),
        ("country", "FR"),
    ];
    let list = anna.post("/accounts/1001/manage-access/users/invite-many", &list).await.location();
    sqlx::query(
        "insert into product_keys (organization_id, account_id, id, product_id, key, kind)
         values ($1, $2, gen_random_uuid(), 'LIC-1', 'AAAAA', 'volume')",
    )
    .bind(own.organization_id)
    .bind(own.id)
    .execute(portal.pool())
    .await
    .unwrap();
    for (table, column) in TEXTS {
        let update = format!("update {table} set {column} = $1");
        sqlx::query(AssertSqlSafe(update)).bind(HOSTILE).execute(portal.pool()).await.unwrap();
    }

    let mut staff = portal.signed_in("staff@partner.example").await;
    let link = portal.invitation_path("new@ours.example").await;
    let (mut shown, mut wrong) = (0, Vec::new());
    for language in ["en", "fr"] {
        let mut stranger = portal.visitor().speaking(language);
        for path in [&link, "/sign-in?next=/%22%3E%3Cx-probe%3E", "/%3Cx-probe%3E"] {
            wrong.extend(faults(&stranger.get(path).await));
        }
        sqlx::query("update people set language = $1").bind(language).execute(portal.pool()).await.unwrap();
        for (route, access) in router::paths() {
            let visitor = if access == Access::Partner { &mut staff } else { &mut anna };
            let hostile = url::form_urlencoded::byte_serialize(HOSTILE.as_bytes()).collect::<String>();
            for query in [String::new(), format!("?q={hostile}&sort={hostile}&status={hostile}&partner={hostile}")] {
                let path = super::fill(route, "1001", &leo)
                    .replace(&format!("/batches/{leo}"), &list[list.find("/batches/").unwrap()..]);
                let answer = visitor.get(&format!("{path}{query}")).await;
                assert!(answer.status.as_u16() < 500, "{} {}", answer.status, answer.path);
                let is_page =
                    answer.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
                if is_page {
                    shown += usize::from(answer.says("{{7*7}}"));
                    wrong.extend(faults(&answer));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(shown > 20, "only {shown} pages show a hostile text");
}
