//! The vendor's data from CSV files: all or nothing, idempotent, every wrong row named.
//!
//! Each file is streamed into a temporary table ([`staging`]), every field being checked on its way ([`reader`],
//! [`values`]). When all are there, [`check`] asks the database for rows that stand twice and for names of things that
//! do not exist. If nothing is wrong, [`apply`] changes what differs and adds what is new, set by set, in the order of
//! [`RECORDS`]; people and changes of partner go through the domain's own actions.
//!
//! A new kind of file is a module with its [`record::Record`], named in [`RECORDS`] after what it refers to.

mod accounts;
mod agreements;
mod apply;
mod check;
mod downloads;
mod keys;
mod lines;
mod order_lines;
mod orders;
mod organizations;
mod partner_changes;
mod partner_contacts;
mod partners;
mod products;
mod reader;
mod record;
mod report;
mod settlement;
mod source;
mod staging;
mod values;

use std::collections::HashMap;
use std::io;
use std::path::Path;

use sqlx::{Connection as _, PgConnection};

use crate::clock::Clock;
use crate::domain::access::Actor;
use crate::domain::invitations::NewContact;
use crate::domain::partners::{VENDOR_DATA_LOCK, apply_due_changes};
use crate::domain::people::{EmailAddress, PersonName};
use crate::i18n::Locale;
use crate::secret::SecretKey;
use record::Record;
pub use report::{Counts, Problem, Report};
pub use source::Source;

/// Every file, in the order of their dependence.
static RECORDS: [&Record; 11] = [
    &organizations::RECORD,
    &agreements::RECORD,
    &accounts::RECORD,
    &partners::RECORD,
    &partner_contacts::RECORD,
    &products::RECORD,
    &orders::RECORD,
    &order_lines::RECORD,
    &keys::RECORD,
    &downloads::RECORD,
    &partner_changes::RECORD,
];

/// Told of each step: the file that is read, or what is done, and how many bytes more were read.
pub type Progress<'a> = dyn FnMut(&'static str, u64) + Send + 'a;

/// An import to run.
pub struct Import<'a> {
    pub source: &'a Source,
    pub clock: &'a Clock,
    pub secret: &'a SecretKey,
    /// How history names the vendor.
    pub vendor_name: &'a str,
    /// Whether partners are told of grants that a change of partner ends (D9).
    pub notify_revocation: bool,
    /// Where the files of `downloads.csv` are; without it they are not looked at, and the report says so.
    pub downloads_dir: Option<&'a Path>,
    /// Finds out everything and writes nothing.
    pub dry_run: bool,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Rows that are wrong, by file and line.
    #[error("{} problems", .0.len())]
    Problems(Vec<Problem>),
    #[error("the folder holds none of the import files: {0}")]
    Nothing(String),
    /// Files whose names mean nothing to the import, and those that do: one of them may be misspelt.
    #[error("the folder holds what is no import file: {unknown}; these are: {known}")]
    Unknown { unknown: String, known: String },
    #[error(transparent)]
    Read(#[from] io::Error),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// What the records' own steps need.
struct Context<'a> {
    secret: &'a SecretKey,
    actor: &'a Actor,
}

/// Runs an import in one transaction of its own.
pub async fn run(
    conn: &mut PgConnection,
    import: Import<'_>,
    progress: &mut Progress<'_>,
) -> Result<Report, ImportError> {
    let names = import.source.names()?;
    let is_record = |name: &String| RECORDS.iter().any(|record| record.file == name);
    let known = || RECORDS.map(|record| record.file).join(", ");
    let unknown: Vec<&String> = names.iter().filter(|name| !is_record(name)).collect();
    if unknown.len() == names.len() {
        return Err(ImportError::Nothing(known()));
    }
    if !unknown.is_empty() {
        return Err(ImportError::Unknown { unknown: report::listed(&unknown), known: known() });
    }
    let mut tx = conn.begin().await?;
    // The pool's time limits are for pages; an import takes the time it takes.
    sqlx::raw_sql(
        "set local statement_timeout = 0; set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0",
    )
    .execute(&mut *tx)
    .await?;
    // Of two imports at once the second waits.
    sqlx::query("select pg_advisory_xact_lock($1)").bind(VENDOR_DATA_LOCK).execute(&mut *tx).await?;
    let actor = Actor::vendor(import.vendor_name, import.clock.now(&mut tx).await?);

    let staged = stage(&mut tx, &import, progress).await?;
    progress("writing", 0);
    let context = Context { secret: import.secret, actor: &actor };
    let mut report = Report::default();
    for record in RECORDS.into_iter().filter(|record| staged.contains_key(record.file)) {
        let rows = staged[record.file].rows;
        let counts = if record.file == partner_contacts::RECORD.file {
            let counts = partner_contacts::apply(&mut tx, &context, rows).await?;
            report.invited += counts.added;
            counts
        } else {
            apply::apply(&mut tx, record, rows, actor.now).await?
        };
        report.files.push((record.file, counts));
    }
    report.downloads_unverified = import.downloads_dir.is_none() && staged.contains_key(downloads::RECORD.file);
    report.invited += accounts::designate(&mut tx, &context).await?;
    report.provisionings_settled = settlement::settle(&mut tx, &actor).await?;
    let changes = apply_due_changes(&mut tx, &actor, import.notify_revocation).await?;
    report.partner_changes_applied = changes.applied;
    report.grants_ended = changes.grants_ended;

    if import.dry_run {
        tx.rollback().await?;
    } else {
        tx.commit().await?;
    }
    Ok(report)
}

/// Reads every file and checks everything; an error with every problem if there is one.
async fn stage(
    conn: &mut PgConnection,
    import: &Import<'_>,
    progress: &mut Progress<'_>,
) -> Result<HashMap<&'static str, staging::Staged>, ImportError> {
    sqlx::raw_sql(
        "create temporary table broken_rows (file text collate \"C\", key text collate \"C\") on commit drop",
    )
    .execute(&mut *conn)
    .await?;
    let mut staged = HashMap::new();
    let mut problems = Vec::new();
    for record in RECORDS {
        staging::create(conn, record).await?;
        if let Some(file) = import.source.open(record.file)? {
            let loaded = staging::load(conn, record, file, &mut problems, progress).await?;
            sqlx::query("insert into broken_rows (file, key) select $1, unnest($2::text[])")
                .bind(record.file)
                .bind(&loaded.broken)
                .execute(&mut *conn)
                .await?;
            staged.insert(record.file, loaded);
        }
    }
    progress("checking", 0);
    for record in RECORDS.into_iter().filter(|record| staged.contains_key(record.file)) {
        check::check(conn, record, &staged, &mut problems).await?;
    }
    if let Some(folder) = import.downloads_dir {
        progress("reading downloads", 0);
        downloads::verify(conn, folder, &mut problems).await?;
    }
    if problems.is_empty() {
        return Ok(staged);
    }
    let order = |file: &str| RECORDS.iter().position(|record| record.file == file);
    problems.sort_by_key(|problem| (order(problem.file), problem.line));
    Err(ImportError::Problems(problems))
}

/// Somebody whom a file names, from fields that were checked when they were staged.
fn contact(
    (email, first_name, last_name): (&str, &str, &str),
    (language, country): (Option<&str>, &str),
) -> sqlx::Result<NewContact> {
    let decode = |error: Box<dyn std::error::Error + Send + Sync>| sqlx::Error::Decode(error);
    Ok(NewContact {
        email: EmailAddress::parse(email).map_err(|e| decode(e.into()))?,
        first_name: PersonName::parse(first_name).map_err(|e| decode(e.into()))?,
        last_name: PersonName::parse(last_name).map_err(|e| decode(e.into()))?,
        language: language.unwrap_or(Locale::english().tag()).to_owned(),
        country: country.to_owned(),
    })
}

/// The bytes of all import files of a source: what a progress bar counts to.
pub fn total_bytes(source: &Source) -> io::Result<u64> {
    let mut bytes = 0;
    for record in RECORDS {
        bytes += source.open(record.file)?.map_or(0, |file| file.bytes);
    }
    Ok(bytes)
}

/// Whether the vendor's systems were never connected: there is no organisation yet.
pub async fn is_empty(conn: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar("select not exists (select from organizations)").fetch_one(conn).await
}
