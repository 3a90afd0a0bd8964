//! How often each page asks PostgreSQL: what keeps pages fast where the database is on another machine.

use business_center::domain::access::Role;
use time::Duration;

use sqlx::PgPool;

use crate::support::wire::{Trips, Wire};
use crate::support::{Portal, Visitor};

const ANNA: &str = "anna.lee@contoso.example";
const KARL: &str = "karl.weber@partner.example";

/// A portal with one connection to its database, over a wire that counts.
struct Counted {
    portal: Portal,
    wire: Wire,
    pool: PgPool,
    /// May do everything on account 1001.
    anna: Visitor,
    /// Partner staff.
    karl: Visitor,
}

async fn counted() -> Counted {
    let portal = Portal::new().await;
    let organization = portal.organization("C-1", "Contoso").await;
    let account = portal.account(organization, "1001").await;
    portal.member(&account, ANNA, &Role::ALL).await;
    for n in 0..30 {
        portal.member(&account, &format!("member.{n:02}@contoso.example"), &[Role::AccountViewer]).await;
    }
    for n in 0..3 {
        portal
            .invited(&account, &format!("a.guest{n}@contoso.example"), &[Role::AccountViewer], Duration::days(n * 40))
            .await;
    }
    let (first, second) = (portal.partner("P-1", "First").await, portal.partner("P-2", "Second").await);
    portal.partner_staff(first, KARL).await;
    for n in 0..30 {
        let partner = if n % 2 == 0 { first } else { second };
        portal.order(&account, partner, &format!("PO-{n}"), &format!("L-{n}"), 5).await;
    }
    let wire = Wire::to(&portal.db.options);
    let pool = business_center::db::pool::pool(wire.options(), 1);
    let process = portal.process_on(pool.clone());
    let (mut anna, mut karl) = (process.signed_in(ANNA).await, process.signed_in(KARL).await);
    // The account that was opened last is noted once.
    assert_eq!(anna.get("/accounts/1001").await.status, 200);
    assert_eq!(karl.get("/partner-center").await.status, 200);
    Counted { portal, wire, pool, anna, karl }
}

/// What a page takes once its statements are prepared.
async fn trips(wire: &Wire, pool: &PgPool, visitor: &mut Visitor, path: &str) -> Trips {
    let mut trips = Trips::default();
    for _ in 0..2 {
        assert_eq!(visitor.get(path).await.status, 200, "{path}");
        // The connection comes back after the answer.
        while pool.num_idle() == 0 {
            tokio::task::yield_now().await;
        }
        trips = wire.take();
    }
    trips
}

/// Issue 4: at most 3 round trips a page, 4 for a list with counts. The pool's own questions are two, however many pages'
/// parts ask for a connection.
#[tokio::test]
async fn a_page_asks_the_database_a_few_times() {
    let Counted { portal, wire, pool, mut anna, mut karl } = counted().await;
    let (member, guest) = (
        portal.membership_of("member.00@contoso.example").await,
        portal.membership_of("a.guest2@contoso.example").await,
    );
    let users = "/accounts/1001/manage-access/users";
    let own = [
        (users.to_owned(), 2),
        (format!("{users}?q=member&status=active"), 2),
        (format!("{users}?status=pending"), 2),
        // What is planned anew for its values is asked twice each time.
        (format!("{users}?q=member&status=active&country=FR"), 4),
        (format!("{users}/{member}"), 3),
        (format!("{users}/{guest}"), 3),
        (format!("{users}/requests"), 3),
        ("/accounts/1001/manage-access/partner-visibility?partner=P-1".into(), 3),
        ("/accounts/1001".into(), 4),
        ("/accounts/1001/agreement".into(), 3),
        ("/accounts/1001/orders".into(), 4),
        ("/accounts/1001/orders/PO-1".into(), 3),
        ("/accounts/1001/licenses".into(), 3),
        ("/accounts/1001/keys".into(), 3),
        ("/accounts/1001/downloads".into(), 3),
        ("/accounts/1001/provisioning".into(), 4),
        ("/accounts/1001/reports".into(), 4),
        ("/accounts/1001/reports/orders".into(), 3),
        ("/accounts/1001/reports/expiries".into(), 4),
        ("/accounts/1001/reports/access".into(), 3),
        ("/accounts/1001/reports/visibility".into(), 3),
        ("/accounts".into(), 3),
        ("/profile".into(), 3),
        ("/profile/role-requests?account=1001".into(), 3),
        ("/profile/sign-ins".into(), 3),
        ("/profile/security-history".into(), 3),
        ("/roles".into(), 3),
    ];
    let partners = [
        ("/partner-center".into(), 4),
        ("/partner-center/provisioning".into(), 3),
        ("/partner-center/accounts/1001".into(), 4),
        ("/partner-center/accounts/1001/orders".into(), 4),
    ];
    let mut wrong = Vec::new();
    for (visitor, pages) in [(&mut anna, &own[..]), (&mut karl, &partners[..])] {
        for (path, limit) in pages {
            let trips = trips(&wire, &pool, visitor, path).await;
            if trips.page > *limit || trips.pool != 2 {
                wrong.push((path, trips));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Issue 4: one transaction per change. The banner of the next page, on the session, is a statement of its own.
#[tokio::test]
async fn a_change_is_one_transaction() {
    let Counted { portal, wire, pool, mut anna, .. } = counted().await;
    let member = portal.membership_of("member.00@contoso.example").await;
    let roles = format!("/accounts/1001/manage-access/users/{member}/roles");
    let new = |email| {
        [
            ("email", email),
            ("first_name", "Nora"),
            ("last_name", "Berg"),
            ("language", "en"),
            ("country", "NO"),
            ("role", "account_viewer"),
        ]
    };
    let visibility = "/accounts/1001/manage-access/partner-visibility";
    let changes: [(&str, Vec<(&str, &str)>); 4] = [
        ("/accounts/1001/manage-access/users/invite", new("nora@contoso.example").to_vec()),
        (&roles, vec![("role", "report_viewer")]),
        (visibility, vec![("partner", "P-1"), ("orderer", "P-2")]),
        (visibility, vec![("partner", "P-1")]),
    ];
    for (path, fields) in changes {
        wire.take();
        assert_eq!(anna.post(path, &fields).await.status, 303, "{path}");
        while pool.num_idle() == 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(wire.take().transactions, 1, "{path}");
    }
}
