//! Streams a file into its temporary table with COPY: memory does not grow with the file.

use std::io;

use sqlx::{AssertSqlSafe, PgConnection};

use super::reader::{Row, Rows};
use super::record::Record;
use super::report::Problem;
use super::source::Opened;
use super::{ImportError, Progress};

/// How much is gathered before it is sent.
const CHUNK: usize = 256 * 1024;

/// Makes the staging table of a record.
pub(super) async fn create(conn: &mut PgConnection, record: &Record) -> sqlx::Result<()> {
    let columns: Vec<String> = record.columns.iter().map(|c| format!("{} {}", c.name, c.sql)).collect();
    let table = format!(
        "create temporary table {} (row_line bigint not null, {}) on commit drop",
        record.table,
        columns.join(", ")
    );
    sqlx::raw_sql(AssertSqlSafe(table)).execute(conn).await?;
    Ok(())
}

/// What was read of a file.
pub(super) struct Staged {
    pub rows: u64,
    /// False if the header was wrong, so that nothing is known of what the file defines.
    pub readable: bool,
    /// Keys of rows that are wrong.
    pub broken: Vec<String>,
}

/// Reads a file into its staging table.
pub(super) async fn load(
    conn: &mut PgConnection,
    record: &'static Record,
    file: Opened,
    problems: &mut Vec<Problem>,
    progress: &mut Progress<'_>,
) -> Result<Staged, ImportError> {
    let mut staged = Staged { rows: 0, readable: false, broken: Vec::new() };
    let at = |error: csv::Error| ImportError::Read(io::Error::other(format!("{}: {error}", record.file)));
    let Some(mut rows) = Rows::open(record, file.reader, problems).map_err(at)? else {
        return Ok(staged);
    };
    staged.readable = true;
    let mut copy = conn.copy_in_raw(&format!("copy {} from stdin", record.table)).await?;
    let mut chunk = Vec::with_capacity(CHUNK + 1024);
    let mut told = 0;
    while let Some(row) = rows.next(problems).map_err(at)? {
        match row {
            Row::Good { line, values } => {
                write(&mut chunk, line, values);
                staged.rows += 1;
            }
            Row::Bad { key } => staged.broken.extend(key),
        }
        if chunk.len() >= CHUNK {
            copy.send(&chunk[..]).await?;
            chunk.clear();
            progress(record.file, rows.bytes() - told);
            told = rows.bytes();
        }
    }
    copy.send(&chunk[..]).await?;
    copy.finish().await?;
    progress(record.file, rows.bytes() - told);
    sqlx::raw_sql(AssertSqlSafe(format!("analyze {}", record.table))).execute(conn).await?;
    Ok(staged)
}

/// One row in COPY's text format. Control characters were refused, so that the backslash alone needs care.
fn write(chunk: &mut Vec<u8>, line: u64, values: &[Option<String>]) {
    chunk.extend_from_slice(line.to_string().as_bytes());
    for value in values {
        chunk.push(b'\t');
        match value {
            None => chunk.extend_from_slice(b"\\N"),
            Some(text) => {
                for byte in text.bytes() {
                    if byte == b'\\' {
                        chunk.push(b'\\');
                    }
                    chunk.push(byte);
                }
            }
        }
    }
    chunk.push(b'\n');
}
