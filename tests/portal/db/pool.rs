//! The pool's promises (P1, S1), and the test databases' own.

use std::future::Future as _;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use business_center::db::{constraint, pool};
use business_center::domain::access::Role;
use sqlx::postgres::PgPoolOptions;
use sqlx::{Connection as _, PgPool};

use crate::support::Portal;
use crate::support::database::TestDatabase;

/// How many of 50 acknowledged inserts are there afterwards, while a `begin` is cancelled before each: sent and not
/// yet answered, then dropped, as happens to a handler whose browser goes away.
async fn survivors(pool: &PgPool) -> i64 {
    sqlx::query("create table notes (number int)").execute(pool).await.unwrap();
    let mut cancelled = 0;
    while cancelled < 50 {
        while pool.num_idle() == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let polled = pin!(pool.begin()).poll(&mut Context::from_waker(Waker::noop())).is_pending();
        // Now and then PostgreSQL answers at once.
        if polled {
            cancelled += 1;
            sqlx::query("insert into notes values ($1)").bind(cancelled).execute(pool).await.unwrap();
        }
    }
    // What others see: not the pool's own connection.
    let options = (*pool.connect_options()).clone();
    pool.close().await;
    let mut witness = sqlx::PgConnection::connect_with(&options).await.unwrap();
    sqlx::query_scalar("select count(*) from notes").fetch_one(&mut witness).await.unwrap()
}

/// S1, REL-09: a browser that goes away in the middle of `begin` takes nobody else's write with it.
#[tokio::test]
async fn a_cancelled_begin_loses_no_acknowledged_write() {
    let database = TestDatabase::new().await;
    assert_eq!(survivors(&pool::pool(database.options.clone(), 1)).await, 50);
}

/// The trap itself: when this fails, sqlx has mended it and the pool's hook can go.
#[tokio::test]
async fn a_pool_without_the_hook_loses_writes() {
    let database = TestDatabase::new().await;
    let bare = PgPoolOptions::new().max_connections(1).test_before_acquire(false);
    assert!(survivors(&bare.connect_lazy_with(database.options.clone())).await < 50);
}

/// A transaction that failed after its `begin` was cancelled does not go back into the pool either.
#[tokio::test]
async fn a_failed_transaction_does_not_return_to_the_pool() {
    let database = TestDatabase::new().await;
    let pool = pool::pool(database.options.clone(), 1);
    let mut connection = pool.acquire().await.unwrap();
    sqlx::raw_sql("begin").execute(&mut *connection).await.unwrap();
    sqlx::raw_sql("select 1 / 0").execute(&mut *connection).await.unwrap_err();
    drop(connection);
    sqlx::query("select 1").execute(&pool).await.unwrap();
}

/// REL-16, F7: a slow statement and a long lock end as "unavailable", not as a fault of ours.
#[tokio::test]
async fn slow_and_locked_statements_are_cut_off_as_unavailable() {
    let database = TestDatabase::new().await;
    let limit: String = sqlx::query_scalar("show statement_timeout").fetch_one(&database.pool).await.unwrap();
    assert_eq!(limit, "5s");
    let mut holder = database.pool.begin().await.unwrap();
    sqlx::query("lock table products").execute(&mut *holder).await.unwrap();
    let error = sqlx::query("select id from products").execute(&database.pool).await.unwrap_err();
    assert!(constraint::is_unavailable(&error), "{error}");

    let mut hurried = database.pool.acquire().await.unwrap();
    sqlx::query("set statement_timeout = '20ms'").execute(&mut *hurried).await.unwrap();
    let error = sqlx::query("select pg_sleep(10)").execute(&mut *hurried).await.unwrap_err();
    assert!(constraint::is_unavailable(&error), "{error}");
}

/// REL-08: no connection free is 503 within 3 s.
#[tokio::test]
async fn an_exhausted_pool_says_so_within_three_seconds() {
    let database = TestDatabase::new().await;
    let pool = pool::pool(database.options.clone(), 1);
    let _taken = pool.acquire().await.unwrap();
    let begun = std::time::Instant::now();
    let error = pool.acquire().await.unwrap_err();
    assert!(constraint::is_unavailable(&error), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(3));
}

/// Who waits for a connection holds none: with a single one, a file, a page with a banner and a page that keeps something
/// for the next are answered.
#[tokio::test]
async fn one_connection_is_enough_for_any_page() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    let process = portal.process_on(pool::pool(portal.db.options.clone(), 1));
    portal.second_factor(&mut portal.signed_in("anna@contoso.example").await).await;
    let mut anna = process.signed_in("anna@contoso.example").await;
    for file in ["audit.csv", "reports/access.csv", "manage-access/users.csv"] {
        anna.get(&format!("/accounts/1001/{file}")).await.expect(200);
    }
    anna.get("/profile/second-factor/passkeys").await.expect(200);
    let fields = [("first_name", "Anna"), ("last_name", "Meier"), ("language", "en"), ("country", "FR")];
    let saved = anna.post("/profile/details", &fields).await.expect(303);
    let next = anna.follow(&saved).await.expect(200);
    assert_eq!(next.count("[role=status].banner"), 1, "{}", next.body);
}

#[tokio::test]
async fn a_broken_rule_is_known_by_its_name() {
    let database = TestDatabase::new().await;
    let insert = "insert into products (id, name, kind) values ('a', 'A', 'gadget')";
    let error = sqlx::query(insert).execute(&database.pool).await.unwrap_err();
    assert_eq!(constraint::violated(&error), Some("products_kind_known"));
    assert!(!constraint::is_unavailable(&error));
    assert_eq!(constraint::violated(&sqlx::Error::RowNotFound), None);
}

/// REL-07: a connection that died while it rested is replaced before anybody meets it.
#[tokio::test]
async fn nobody_meets_a_connection_that_died_at_rest() {
    let database = TestDatabase::new().await;
    let pool = pool::pool(database.options.clone(), 1);
    let pid: i32 = sqlx::query_scalar("select pg_backend_pid()").fetch_one(&pool).await.unwrap();
    tokio::time::sleep(Duration::from_millis(1100)).await;
    sqlx::query("select pg_terminate_backend($1)").bind(pid).execute(&database.pool).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    let next: i32 = sqlx::query_scalar("select pg_backend_pid()").fetch_one(&pool).await.unwrap();
    assert_ne!(next, pid);
}

/// REL-07: a balancer without a server behind it, which takes a connection and closes it, is a database that is away.
#[tokio::test]
async fn a_balancer_without_a_server_is_unavailable() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let balancer = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut question = [0; 8];
            let _ = tokio::io::AsyncReadExt::read(&mut stream, &mut question).await;
        }
    });
    let options = sqlx::postgres::PgConnectOptions::new().host("127.0.0.1").port(port).username("portal");
    let error = sqlx::query("select 1").execute(&pool::pool(options, 1)).await.unwrap_err();
    assert!(constraint::is_unavailable(&error), "{error}");
    balancer.abort();
}
