//! What can only be checked when every file is staged: rows that are there twice, names of things that do not exist,
//! and each record's own rules.

use std::collections::HashMap;

use sqlx::{AssertSqlSafe, PgConnection};

use super::RECORDS;
use super::record::{Record, Target};
use super::report::Problem;
use super::staging::Staged;

/// Adds the problems of one staged file.
pub(super) async fn check(
    conn: &mut PgConnection,
    record: &'static Record,
    staged: &HashMap<&'static str, Staged>,
    problems: &mut Vec<Problem>,
) -> sqlx::Result<()> {
    let mut statements = vec![twice(record)];
    for column in record.columns {
        let target = column.refers_to.filter(|t| staged.get(t.file).is_none_or(|staged| staged.readable));
        statements.extend(target.map(|target| unknown(record, column.name, target)));
    }
    for statement in statements {
        add(conn, record, statement, problems).await?;
    }
    for statement in record.checks {
        add(conn, record, (*statement).to_owned(), problems).await?;
    }
    Ok(())
}

async fn add(
    conn: &mut PgConnection,
    record: &'static Record,
    statement: String,
    problems: &mut Vec<Problem>,
) -> sqlx::Result<()> {
    // Not checked macros: the staging tables exist during an import only. All names come from the records' own text.
    let rows: Vec<(i64, String, String)> = sqlx::query_as(AssertSqlSafe(statement)).fetch_all(conn).await?;
    problems.extend(rows.into_iter().map(|(line, column, reason)| Problem {
        file: record.file,
        line: u64::try_from(line).unwrap_or_default(),
        column: column.into(),
        reason,
    }));
    Ok(())
}

/// Keys that stand on an earlier line of the file too.
fn twice(record: &Record) -> String {
    let key: Vec<&str> = record.columns[..record.key].iter().map(|column| column.name).collect();
    let (table, first, key) = (record.table, key[0], key.join(", "));
    format!(
        "select row_line, '{first}'::text, format('the same {key} stands on line %s', first_line)
           from (select row_line, min(row_line) over (partition by {key}) as first_line from {table}) rows
          where row_line > first_line"
    )
}

/// Values that name nothing: no row of the database, and none of this import, be it right or wrong.
fn unknown(record: &Record, column: &str, target: Target) -> String {
    let Record { table, .. } = record;
    let Target { noun, table: real, column: real_column, file } = target;
    // The files' order is that of their dependence: the target is a record.
    let defined = RECORDS.iter().find(|r| r.file == file).map_or(("", ""), |r| (r.table, r.columns[0].name));
    let (staged, staged_column) = defined;
    format!(
        "select row_line, '{column}'::text, format('there is no {noun} %s', {column}) from {table} s
          where not exists (select from {real} t where t.{real_column} = s.{column})
            and not exists (select from {staged} t where t.{staged_column} = s.{column})
            and not exists (select from broken_rows b where b.file = '{file}' and b.key = s.{column})"
    )
}
