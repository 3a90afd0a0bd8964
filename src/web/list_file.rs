//! Lists as CSV files: the list's own pages one after another, each read when the reader has taken the one before. No
//! statement reads more than [`PART`] rows, no connection is held while the client reads, and memory is constant.

use futures_util::stream;
use sqlx::PgConnection;
use tracing::Instrument as _;
use uuid::Uuid;

use super::csv::CsvFile;
use super::error::{PageError, PageResult};
use super::page::Page;
use super::rights::Rights;
use crate::app::AppState;

/// Rows that are read and held at once.
pub const PART: usize = 1_000;

/// Rows of a part, and where the next one begins, if there is one.
pub type Part<L> = (Vec<<L as List>::Row>, Option<<L as List>::Place>);

/// A list that can be read from any of its rows on.
pub trait List: Clone + Send + Sync + 'static {
    type Row: Send;
    /// Where a part begins; the default is the list's beginning.
    type Place: Default + Send + 'static;

    /// Reads up to [`PART`] rows.
    fn part(
        &self,
        conn: &mut PgConnection,
        place: Self::Place,
    ) -> impl Future<Output = sqlx::Result<Part<Self>>> + Send;

    /// A row as it stands in the file, as many cells as there are columns.
    fn cells(&self, row: &Self::Row) -> impl AsRef<[String]>;
}

/// Sends a list as a file; `name` is ASCII letters, digits and `-`, without the ending. The first part is read before
/// the answer begins, so that a database that is away is a 503; a later one that cannot be read breaks the transfer
/// off, which the reader notices.
pub async fn send<L: List>(page: &Page, rights: Rights, list: L, name: &str, columns: &[String]) -> PageResult {
    let mut file = CsvFile::new(columns);
    let mut conn = page.connection().await?;
    let (rows, next) = list.part(&mut conn, L::Place::default()).await?;
    drop(conn);
    add(&list, &rows, &mut file);
    let reader = Reader { state: page.state.clone(), person_id: page.viewer()?.person_id, rights, list };
    let span = tracing::Span::current();
    let rest = stream::try_unfold(next, move |next| {
        let (reader, span) = (reader.clone(), span.clone());
        async move {
            let Some(place) = next else { return Ok(None) };
            // In a task of its own: a reader who goes away must not cut a query in two (P1).
            let part = tokio::spawn(async move { reader.part(place).await }.instrument(span));
            match part.await {
                Ok(Ok(part)) => Ok(Some(part)),
                Ok(Err(error)) => {
                    error.log();
                    Err(std::io::Error::other("the next part cannot be read"))
                }
                Err(error) => Err(std::io::Error::other(error)),
            }
        }
    });
    CsvFile::stream(name, file.take(), rest)
}

fn add<L: List>(list: &L, rows: &[L::Row], file: &mut CsvFile) {
    for row in rows {
        file.row(list.cells(row).as_ref());
    }
}

/// Who takes a file, and what is in it.
#[derive(Clone)]
struct Reader<L> {
    state: AppState,
    person_id: Uuid,
    rights: Rights,
    list: L,
}

impl<L: List> Reader<L> {
    /// The next rows, if they may still be read.
    async fn part(&self, place: L::Place) -> Result<(String, Option<L::Place>), PageError> {
        let mut conn = self.state.acquire().await?;
        self.rights.check(&mut conn, &self.state.clock, self.person_id).await?;
        let (rows, next) = self.list.part(&mut conn, place).await?;
        let mut file = CsvFile::part();
        add(&self.list, &rows, &mut file);
        Ok((file.take(), next))
    }
}
