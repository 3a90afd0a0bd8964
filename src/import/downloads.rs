//! `downloads.csv`: which files in the downloads folder belong to which product. Each must be there and be what the row
//! says it is (R60).

use std::io;
use std::path::Path;

use sqlx::PgConnection;

use super::ImportError;
use super::record::{KEY, PRODUCT, Record, TEXT, nothing_across, optional, reference, required};
use super::report::Problem;
use super::values;
use crate::domain::catalog::{FileProblem, verify_file};

pub(super) static RECORD: Record = Record {
    file: "downloads.csv",
    table: "staged_downloads",
    columns: &[
        reference("product_id", values::product_id, PRODUCT),
        required("file", KEY, values::file),
        required("title", TEXT, values::text),
        optional("version", TEXT, values::text),
        optional("language", KEY, values::text),
        required("sha256", TEXT, values::sha256),
    ],
    key: 2,
    across: nothing_across,
    checks: &[],
    prepare: &[],
    update: Some(
        "update downloads d set title = s.title, version = coalesce(s.version, d.version),
                language = coalesce(s.language, d.language), sha256 = decode(s.sha256, 'hex')
           from staged_downloads s
          where d.product_id = s.product_id and d.file = s.file
            and (d.title, d.version, d.language, d.sha256) is distinct from
                (s.title, coalesce(s.version, d.version), coalesce(s.language, d.language), decode(s.sha256, 'hex'))",
    ),
    insert: Some(
        "insert into downloads (product_id, file, title, version, language, sha256)
         select s.product_id, s.file, s.title, coalesce(s.version, ''), coalesce(s.language, ''), decode(s.sha256, 'hex')
           from staged_downloads s
          where not exists (select from downloads d where d.product_id = s.product_id and d.file = s.file)",
    ),
};

/// Adds a problem for each row whose file is not in the folder, or is another one.
pub(super) async fn verify(
    conn: &mut PgConnection,
    folder: &Path,
    problems: &mut Vec<Problem>,
) -> Result<(), ImportError> {
    let rows: Vec<(i64, String, String)> =
        sqlx::query_as("select row_line, file, sha256 from staged_downloads order by file, sha256, row_line")
            .fetch_all(conn)
            .await?;
    let folder = folder.to_owned();
    let read = move || {
        let mut found = Vec::new();
        // Each file is read once, for however many products it is there.
        for same in rows.chunk_by(|one, other| (&one.1, &one.2) == (&other.1, &other.2)) {
            let (_, file, sha256) = &same[0];
            if let Err(problem) = verify_file(&folder, file, sha256) {
                let column = if matches!(problem, FileProblem::Different(_)) { "sha256" } else { "file" };
                found.extend(same.iter().map(|(line, ..)| Problem {
                    file: RECORD.file,
                    line: u64::try_from(*line).unwrap_or_default(),
                    column: column.into(),
                    reason: format!("{file}: {problem}"),
                }));
            }
        }
        found
    };
    problems.extend(tokio::task::spawn_blocking(read).await.map_err(io::Error::other)?);
    Ok(())
}
