//! Reports as files (R61): written whole into a temporary file without a name, then sent (P15).
//!
//! While it is written, rows come in chunks through a short channel to a thread of its own: memory is constant, and no
//! more than a few files are made at once. While it is sent, no database connection is held, however slowly the client
//! reads. Authority is read again between the two: who lost it meanwhile gets nothing.

mod cell;
mod csv;
mod limits;
mod send;
mod xlsx;

use std::fs::File;
use std::io;
use std::time::Instant;

use tokio::sync::{Semaphore, SemaphorePermit, mpsc};
use tokio::task::JoinHandle;

pub use cell::Cell;
pub use limits::{PATIENCE, is_file};

use super::error::{PageError, PageResult};
use super::page::AccountPage;
use super::rights::Rights;
use crate::domain::access::Permission;
use limits::Limits;

/// Files that one process makes at once; each holds a database connection while it is made.
const PLACES: usize = 3;
/// Chunks under way between the reader and the writer.
const UNDER_WAY: usize = 2;

static FREE: Semaphore = Semaphore::const_new(PLACES);

/// What spreadsheets a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// UTF-8 with a BOM.
    Csv,
    Xlsx,
}

/// What stands above the rows of a file.
#[derive(Debug, Clone)]
pub struct Head {
    /// The file's name: ASCII letters, digits and `-`, without the ending.
    pub name: String,
    pub title: String,
    /// What it is about, as names and values: account, filters, time.
    pub about: Vec<(String, String)>,
    pub columns: Vec<String>,
}

/// The content type of [`Format::Xlsx`], which is compressed as it is.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Row = Vec<Cell>;

/// What goes to the writer. A channel that closes without an end is an export that was given up.
enum Part {
    Rows(Vec<Row>),
    End,
}

/// A file that is being written.
pub struct Export<'a> {
    page: &'a AccountPage,
    format: Format,
    name: String,
    parts: mpsc::Sender<Part>,
    writer: JoinHandle<io::Result<File>>,
    limits: Limits,
    began: Instant,
    written: usize,
    place: SemaphorePermit<'static>,
}

impl<'a> Export<'a> {
    /// Begins a file; 503 while too many are being made.
    pub fn begin(page: &'a AccountPage, format: Format, head: Head) -> Result<Self, PageError> {
        let place = FREE.try_acquire().map_err(PageError::unavailable)?;
        let (parts, queue) = mpsc::channel(UNDER_WAY);
        let name = head.name.clone();
        let writer = tokio::task::spawn_blocking(move || match format {
            Format::Csv => drain(queue, csv::CsvWriter::new(&head)?),
            Format::Xlsx => drain(queue, xlsx::XlsxWriter::new(&head)?),
        });
        let limits = Limits::new(&page.state.config.limits);
        Ok(Self { page, format, name, parts, writer, limits, began: Instant::now(), written: 0, place })
    }

    /// Adds rows, each with as many cells as there are columns. Refused beyond the limits.
    pub async fn rows(&mut self, rows: Vec<Row>) -> Result<(), PageError> {
        self.written += rows.len();
        if self.limits.exceeded(self.written, self.began.elapsed()) {
            let l = self.page.l;
            let refusal = PageError::unprocessable();
            return Err(refusal.explained(l.export_too_large_title(), l.export_too_large_text(), None));
        }
        // A writer that is gone tells why when it is waited for.
        let _ = self.parts.send(Part::Rows(rows)).await;
        Ok(())
    }

    /// Finishes the file and sends it, if the viewer may still have it: `needs` are all the permissions it takes.
    pub async fn send(self, needs: &[Permission]) -> PageResult {
        let _ = self.parts.send(Part::End).await;
        let file = self.writer.await.map_err(PageError::internal)?.map_err(PageError::unavailable)?;
        drop(self.place);
        let rights = Rights::Account(self.page.account.clone(), needs.to_vec());
        let mut conn = self.page.connection().await?;
        rights.check(&mut conn, &self.page.state.clock, self.page.viewer()?.person_id).await?;
        drop(conn);
        send::attachment(file, &self.name, self.format).await
    }
}

/// How a format writes.
trait Writer {
    fn row(&mut self, row: &[Cell]) -> io::Result<()>;
    /// The finished file, at its beginning.
    fn finish(self) -> io::Result<File>;
}

fn drain(mut queue: mpsc::Receiver<Part>, mut writer: impl Writer) -> io::Result<File> {
    loop {
        match queue.blocking_recv() {
            Some(Part::Rows(rows)) => rows.iter().try_for_each(|row| writer.row(row))?,
            Some(Part::End) => return writer.finish(),
            None => return Err(io::Error::other("the export was given up")),
        }
    }
}
