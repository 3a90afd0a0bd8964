//! Promises about the schema as a whole.

use std::collections::BTreeSet;

use business_center::db::pool;

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
    for migration in pool::MIGRATOR.iter() {
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
