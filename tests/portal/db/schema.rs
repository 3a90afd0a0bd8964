//! Promises about the schema as a whole.

use std::collections::BTreeSet;

use business_center::db::migrations;

use crate::support::database::TestDatabase;

/// A foreign key without an index makes each change of the row that it points to read the whole table.
#[tokio::test]
async fn every_foreign_key_has_an_index() {
    let database = TestDatabase::new().await;
    // An index serves a key when its first columns are the key's and say more than the organisation does. A partial one
    // serves no search for the key, unless all that it leaves out is null.
    let bare: Vec<String> = sqlx::query_scalar(
        "select c.conname::text from pg_constraint c
          where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
            select from pg_index i
             where i.indrelid = c.conrelid and i.indisvalid
               and (i.indpred is null or exists (
                     select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        and pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', a.attname)))
               and exists (
                     select from generate_series(1, i.indnkeyatts) n, lateral (select (i.indkey::int2[])[0:n - 1] as first) p
                      where p.first <@ c.conkey
                        and (cardinality(c.conkey) = 1 or exists (
                              select from pg_attribute a where a.attrelid = c.conrelid
                                 and a.attnum = any (p.first) and a.attname <> 'organization_id'))))
          order by 1",
    )
    .fetch_all(&database.pool)
    .await
    .unwrap();
    assert_eq!(bare, Vec::<String>::new());
}

/// Names are what errors are told by; one that PostgreSQL made up changes with a column.
#[tokio::test]
async fn every_constraint_is_named_in_the_migrations() {
    let database = TestDatabase::new().await;
    let mut named = BTreeSet::new();
    for migration in migrations::MIGRATOR.iter() {
        let text = migration.sql.as_str().to_lowercase();
        let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        while let Some(word) = words.next() {
            if word == "constraint" {
                named.extend(words.next().map(str::to_owned));
            }
        }
    }
    let there: Vec<String> = sqlx::query_scalar(
        "select c.conname::text from pg_constraint c join pg_class t on t.oid = c.conrelid
          where c.connamespace = 'public'::regnamespace and c.contype in ('c', 'f', 'p', 'u', 'x')
            and t.relname <> '_sqlx_migrations'",
    )
    .fetch_all(&database.pool)
    .await
    .unwrap();
    assert!(there.len() > 20);
    let unnamed: Vec<_> = there.into_iter().filter(|name| !named.contains(name)).collect();
    assert_eq!(unnamed, Vec::<String>::new());
}

/// TEN-03, P6: a row that joins two organisations cannot be written, whoever asks.
#[tokio::test]
async fn rows_of_two_organisations_cannot_be_joined() {
    use business_center::domain::access::Role;

    let portal = crate::support::Portal::new().await;
    let (ours, theirs) = (portal.organization("1", "Ours").await, portal.organization("2", "Theirs").await);
    let (own, foreign) = (portal.account(ours, "1001").await, portal.account(theirs, "2001").await);
    let anna = portal.member(&own, "anna@ours.example", &[Role::AccountAdministrator]).await;
    let partner = portal.partner("P-1", "Partner").await;
    let refused = async |what: &str, sql: &str, organization: i64| {
        let query = sqlx::query(sqlx::AssertSqlSafe(sql.to_owned())).bind(organization).bind(foreign.id).bind(anna);
        let error = query.bind(partner).execute(portal.pool()).await.expect_err(what);
        assert_eq!(
            error.as_database_error().and_then(sqlx::error::DatabaseError::code).as_deref(),
            Some("23503"),
            "{what}: {error}"
        );
    };
    for organization in [ours, theirs] {
        refused(
            "a role of our member on their account",
            "insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
             select $1, $3, $2, 'account_viewer', 'anna@ours.example', now() where $4::bigint is not null",
            organization,
        )
        .await;
    }
    for (what, sql) in [
        (
            "an account under another organisation's agreement",
            "insert into accounts (organization_id, agreement_id, number, name)
             select $1, agreement_id, '3001', 'X' from accounts where id = $2 and $3::uuid is not null and $4::bigint > 0",
        ),
        (
            "another organisation's account at a partner",
            "insert into account_partners (organization_id, account_id, partner_id)
             select $1, $2, $4 where $3::uuid is not null",
        ),
        (
            "orders of another organisation's account",
            "insert into channels (organization_id, account_id, ordered_by, partner_of_record)
             select $1, $2, $4, $4 where $3::uuid is not null",
        ),
    ] {
        refused(what, sql, ours).await;
    }
}

/// REL-13: migrations since the previous release only add, so that it goes on working while its processes are replaced;
/// `.ci/previous` runs it on this schema.
#[test]
fn migrations_since_the_previous_release_only_add() {
    let released: i64 = include_str!("../../../.ci/previous-release").lines().nth(1).unwrap().trim().parse().unwrap();
    assert!(migrations::MIGRATOR.iter().any(|migration| migration.version == released), "no migration is {released}");
    let mut wrong = Vec::new();
    for migration in migrations::MIGRATOR.iter().filter(|migration| migration.version > released) {
        wrong.extend(removals(migration.sql.as_str()).map(|line| format!("{}: {line}", migration.version)));
    }
    assert!(wrong.is_empty(), "the previous release may still need this:\n{}", wrong.join("\n"));
}

/// The lines of a migration that take away, rename or narrow what is there.
fn removals(sql: &str) -> impl Iterator<Item = &str> {
    const FORBIDDEN: [&str; 9] = [
        "drop function",
        "drop table",
        "drop column",
        "drop view",
        " rename ",
        "set not null",
        " set data type ",
        "truncate ",
        "drop schema",
    ];
    sql.lines().map(str::trim).filter(|line| {
        let code = line.split("--").next().unwrap_or_default().to_lowercase();
        let altered = code.contains("alter column") && code.contains(" type ");
        let added = code.contains("add column") && code.contains("not null") && !code.contains("default");
        // It was made again at once, with further arguments that may be left out.
        let kept = code.contains("drop function partner_sight(bigint, bigint)");
        // A trigger may name the word.
        let trigger = code.contains(" or truncate ");
        altered || added || (!trigger && !kept && FORBIDDEN.iter().any(|forbidden| code.contains(forbidden)))
    })
}

/// The newest migration from before the rule below; README, "Update", says what these lock.
const BEFORE_CONCURRENTLY: i64 = 20_261_127_001_203;

/// REL-13: nobody waits for a migration. An index of a table that is there already is made, and taken away, concurrently; for
/// that the statement is alone in its file, outside of a transaction.
#[test]
fn migrations_make_nobody_wait() {
    let mut wrong = Vec::new();
    for migration in migrations::MIGRATOR.iter().filter(|migration| migration.version > BEFORE_CONCURRENTLY) {
        wrong.extend(locks(migration.sql.as_str()).map(|statement| format!("{}: {statement}", migration.version)));
    }
    let how = "write it with `concurrently`, alone in a file that begins with `-- no-transaction`";
    assert!(wrong.is_empty(), "{how}:\n{}", wrong.join("\n"));
}

/// The statements of a migration that keep others from a table for as long as it is read.
fn locks(sql: &str) -> impl Iterator<Item = String> {
    let is_outside = sql.starts_with("-- no-transaction");
    let code: Vec<&str> = sql.lines().filter_map(|line| line.split("--").next()).collect();
    let code = code.join(" ").to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let statements: Vec<String> = code.split(';').map(|statement| statement.trim().to_owned()).collect();
    let alone = statements.iter().filter(|statement| !statement.is_empty()).count() == 1;
    statements.into_iter().filter(move |statement| {
        let is_made = statement.starts_with("create index ") || statement.starts_with("create unique index ");
        if !is_made && !statement.starts_with("drop index ") && !statement.starts_with("reindex ") {
            return false;
        }
        let table = statement.split_once(" on ").map(|(_, rest)| rest.split(['(', ' ']).next().unwrap_or_default());
        let is_new = table.is_some_and(|table| code.contains(&format!("create table {table} (")));
        let is_concurrent = statement.contains(" concurrently ") && is_outside && alone;
        !(is_concurrent || is_made && is_new)
    })
}

/// The checks above can fail.
#[test]
fn what_takes_away_is_found() {
    for wrong in [
        "alter table a drop column b;",
        "alter table a alter column b type text;",
        "ALTER TABLE a RENAME TO b;",
        "alter table a add column b text not null;",
        "alter table a alter column b set not null;",
        "drop function a(bigint);",
    ] {
        assert_eq!(removals(wrong).count(), 1, "{wrong}");
    }
    for wrong in [
        "create index a_b on a (b);",
        "create unique index a_b on a (b);",
        "-- why\nDROP INDEX a_b;",
        "create index concurrently a_b on a (b);",
        "-- no-transaction\ncreate index concurrently a_b on a (b);\ncreate index concurrently a_c on a (c);",
        "create table b (c int); create index a_b on a (b);",
    ] {
        assert!(locks(wrong).count() > 0, "{wrong}");
    }
    for right in [
        "-- no-transaction\n-- why\ncreate index concurrently a_b on a (b)\n  where c;",
        "-- no-transaction\ndrop index concurrently a_b;",
        "create table a (b int);\ncreate index a_b on a (b);",
        "alter table a add column b text;",
    ] {
        assert_eq!(locks(right).count(), 0, "{right}");
    }
    for right in
        ["alter table a add column b text not null default ''; -- drop column c later", "create type t as enum ('a');"]
    {
        assert_eq!(removals(right).count(), 0, "{right}");
    }
}
