//! Lists as files, at a size where reading them whole would show.

use axum::body::Body;
use axum::response::Response;
use business_center::domain::access::Role;
use csv::StringRecord;
use http_body_util::BodyExt as _;
use sqlx::AssertSqlSafe;

use crate::support::world::Account;
use crate::support::{Portal, Visitor};

const ROWS: usize = 100_000;
/// A part of 1,000 rows is well below this; the whole file is far above it.
const PIECE: usize = 512 * 1024;

/// Runs what makes a large world, for as long as it takes, and has PostgreSQL look at it as it does of itself in time.
async fn run(portal: &Portal, statements: &[String]) {
    let mut tx = portal.pool().begin().await.unwrap();
    sqlx::query("set local statement_timeout = 0").execute(&mut *tx).await.unwrap();
    for statement in statements.iter().map(String::as_str).chain(["analyze"]) {
        sqlx::query(AssertSqlSafe(statement.to_owned())).execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// The rows of a file without its heading, read piece by piece. Between the pieces no connection is in use, and no
/// piece is large, however large the file is.
async fn rows(portal: &Portal, visitor: &mut Visitor, path: &str) -> Vec<StringRecord> {
    let response: Response<Body> = visitor.open(path).await;
    assert_eq!(response.status().as_u16(), 200, "{path}");
    let (mut body, mut whole, mut pieces) = (response.into_body(), Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let piece = frame.unwrap().into_data().unwrap();
        assert!(piece.len() < PIECE, "{path}: a piece of {} bytes", piece.len());
        whole.extend_from_slice(&piece);
        pieces += 1;
        if pieces % 20 == 1 {
            let mut free = Vec::new();
            for _ in 0..portal.pool().options().get_max_connections() {
                free.push(portal.pool().acquire().await.unwrap());
            }
        }
    }
    assert!(pieces > 1, "{path} came in {pieces} pieces");
    let text = whole.strip_prefix(b"\xef\xbb\xbf").unwrap();
    csv::Reader::from_reader(text).records().map(Result::unwrap).collect()
}

/// A column of a file.
fn column(rows: &[StringRecord], index: usize) -> Vec<&str> {
    rows.iter().map(|row| &row[index]).collect()
}

/// Each of so many rows once, in the order of their column.
fn assert_complete(path: &str, sorted: &[&str], rows: usize) {
    assert_eq!(sorted.len(), rows, "{path}");
    assert!(sorted.is_sorted(), "{path}: out of order");
    assert!(sorted.windows(2).all(|pair| pair[0] != pair[1]), "{path}: a row twice");
}

async fn world() -> (Portal, Account) {
    let portal = Portal::new().await;
    let ours = portal.organization("1", "Ours").await;
    let account = portal.account(ours, "1001").await;
    portal.member(&account, "a@ours.example", &[Role::AccountAdministrator]).await;
    (portal, account)
}

/// R29: a hundred thousand members, in the order of the list and each once, under a filter too.
#[tokio::test]
async fn a_hundred_thousand_members_arrive() {
    let (portal, account) = world().await;
    let (organization, id) = (account.organization_id, account.id);
    run(
        &portal,
        &[
            format!(
                "insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at)
                 select {organization}, gen_random_uuid(), 'm' || lpad(n::text, 6, '0') || '@ours.example', 'M', 'X', 'x m', 'en',
                        case when n % 40 = 0 then 'DE' else 'FR' end, now()
                   from generate_series(2, {ROWS}) n"
            ),
            format!(
                "insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
                 select organization_id, id, {id}, 'report_viewer', email, now() from memberships where country = 'DE'"
            ),
        ],
    )
    .await;
    let mut admin = portal.signed_in("a@ours.example").await;
    let all = rows(&portal, &mut admin, "/accounts/1001/manage-access/users.csv").await;
    assert_complete("all", &column(&all, 0), ROWS);
    let by_name = rows(&portal, &mut admin, "/accounts/1001/manage-access/users.csv?sort=-name").await;
    let mut emails = column(&by_name, 0);
    emails.reverse();
    assert!(emails[..emails.len() - 1].is_sorted() || emails[1..].is_sorted(), "ties by address, downwards");
    emails.sort_unstable();
    assert_complete("by name", &emails, ROWS);
    let few = rows(&portal, &mut admin, "/accounts/1001/manage-access/users.csv?country=DE&role=report_viewer").await;
    assert_complete("filtered", &column(&few, 0), ROWS / 40);
}

/// R54, R57, R58: a hundred thousand orders for the account and for its partner, in the order of the list and each
/// once; the sums of the licenses are those of the lines.
#[tokio::test]
async fn a_hundred_thousand_orders_arrive() {
    let (portal, account) = world().await;
    let (partner, other) = (portal.partner("P-1", "Partner").await, portal.partner("P-2", "Other").await);
    portal.partner_staff(partner, "staff@partner.example").await;
    portal.order(&account, partner, "O-000000", "LIC-00000", 1).await;
    portal.order(&account, other, "O-000001", "LIC-00000", 1).await;
    let products = 2_500;
    run(
        &portal,
        &[
            format!("insert into products (id, name, kind) select 'LIC-' || lpad(n::text, 5, '0'), 'Product', 'license' from generate_series(1, {products} - 1) n"),
            format!(
                "insert into orders (channel_id, number, ordered_on)
                 select o.channel_id, 'O-' || lpad((2 + 2 * n + o.id % 2)::text, 6, '0'), '2025-01-01'::date + n % 300
                   from orders o, generate_series(0, {ROWS} / 2 - 2) n"
            ),
            format!(
                "insert into order_lines (channel_id, order_id, line, quantity, starts_on, ends_on, product_id)
                 select channel_id, id, 1, 2, '2026-01-15', '2099-01-14', 'LIC-' || lpad((id % {products})::text, 5, '0')
                   from orders where number > 'O-000001'"
            ),
        ],
    )
    .await;
    let (mut admin, mut staff) =
        (portal.signed_in("a@ours.example").await, portal.signed_in("staff@partner.example").await);
    let by_number = rows(&portal, &mut admin, "/accounts/1001/orders.csv?sort=number").await;
    assert_complete("by number", &column(&by_number, 1), ROWS);
    let by_date = rows(&portal, &mut admin, "/accounts/1001/orders.csv?sort=date").await;
    let keys: Vec<String> = by_date.iter().map(|row| format!("{} {}", &row[2], &row[1])).collect();
    assert_complete("by date", &keys.iter().map(String::as_str).collect::<Vec<_>>(), ROWS);
    let own = rows(&portal, &mut staff, "/partner-center/accounts/1001/orders.csv?sort=number").await;
    assert_complete("the partner's", &column(&own, 2), ROWS / 2);
    assert!(own.iter().all(|row| &row[4] == "Partner"), "its own alone");

    let licenses = rows(&portal, &mut admin, "/accounts/1001/licenses.csv").await;
    assert_complete("licenses", &column(&licenses, 1), products);
    let sum = |column: usize| licenses.iter().map(|row| row[column].parse::<usize>().unwrap()).sum::<usize>();
    assert_eq!((sum(4), sum(10)), (2 * ROWS - 2, ROWS), "quantity and lines");
    let seen = rows(&portal, &mut staff, "/partner-center/accounts/1001.csv").await;
    let sum = seen.iter().map(|row| row[6].parse::<usize>().unwrap()).sum::<usize>();
    assert_eq!(sum, ROWS / 2, "the partner's lines");
}

/// R42: every customer of a partner with many, each once.
#[tokio::test]
async fn thousands_of_customers_arrive() {
    let (portal, account) = world().await;
    let partner = portal.partner("P-1", "Partner").await;
    portal.partner_staff(partner, "staff@partner.example").await;
    portal.order(&account, partner, "O-1", "LIC-1", 1).await;
    run(
        &portal,
        &[
            "insert into accounts (organization_id, agreement_id, number, name)
             select organization_id, agreement_id, 'C-' || lpad(n::text, 5, '0'), 'Account' from accounts, generate_series(1, 2600) n",
            "insert into account_partners select a.organization_id, a.id, p.partner_id from accounts a, account_partners p where a.number like 'C-%'",
            "insert into channels (organization_id, account_id, ordered_by, partner_of_record)
             select organization_id, account_id, partner_id, partner_id from account_partners on conflict do nothing",
            "insert into orders (channel_id, number, ordered_on) select id, 'N-' || id, '2026-01-15' from channels",
        ]
        .map(str::to_owned),
    )
    .await;
    let mut staff = portal.signed_in("staff@partner.example").await;
    for sort in ["number", "organization"] {
        let customers = rows(&portal, &mut staff, &format!("/partner-center.csv?sort={sort}")).await;
        assert_complete(sort, &column(&customers, 1), 2_601);
    }
}

/// VIS-04, R39: who loses the right while a file is on its way gets no more of it.
#[tokio::test]
async fn who_loses_the_right_gets_no_more_of_a_file() {
    let (portal, account) = world().await;
    let partner = portal.partner("P-1", "Partner").await;
    let staff = portal.partner_staff(partner, "staff@partner.example").await;
    portal.order(&account, partner, "O-1", "LIC-1", 1).await;
    run(
        &portal,
        &["insert into orders (channel_id, number, ordered_on)
           select channel_id, 'O-1-' || n, ordered_on from orders, generate_series(1, 3000) n"
            .to_owned()],
    )
    .await;
    let member = portal.member(&account, "rita@ours.example", &[Role::ReportViewer]).await;
    for (reader, path, revoke) in [
        (
            "rita@ours.example",
            "/accounts/1001/orders.csv",
            format!("update assignments set revoked_at = now() where membership_id = '{member}'"),
        ),
        (
            "staff@partner.example",
            "/partner-center/accounts/1001/orders.csv",
            format!("update partner_memberships set removed_at = now() where id = '{staff}'"),
        ),
    ] {
        let mut visitor = portal.signed_in(reader).await;
        let mut body = visitor.open(path).await.into_body();
        assert!(body.frame().await.unwrap().is_ok(), "{path}: the first part");
        run(&portal, &[revoke]).await;
        let rest = body.collect().await;
        assert!(rest.is_err(), "{path}: the transfer breaks off");
    }
}
