//! Lists as CSV files: the list's own pages one after another, each read when the reader has taken the one before. No
//! statement reads more than [`PART`] rows, no connection is held while the client reads, and memory is constant.

use futures_util::stream;
use sqlx::PgConnection;
use sqlx::Postgres;
use sqlx::pool::PoolConnection;
use tracing::Instrument as _;
use uuid::Uuid;

use super::csv::CsvFile;
use super::error::{PageError, PageResult};
use super::page::Page;
use crate::app::AppState;
use crate::domain::access::{AccountScope, PartnerScope, Permission, find_viewer};

/// Rows that are read and held at once.
pub const PART: usize = 1_000;

/// A list that can be read from any of its rows on.
pub trait List: Clone + Send + Sync + 'static {
    /// Where a part begins; the default is the list's beginning.
    type Place: Default + Send + 'static;

    /// Adds up to [`PART`] rows to the file; returns where the next part begins, if there is one.
    fn read(
        &self,
        conn: &mut PgConnection,
        file: &mut CsvFile,
        place: Self::Place,
    ) -> impl Future<Output = Result<Option<Self::Place>, PageError>> + Send;
}

/// What the reader of a file must be allowed.
#[derive(Debug, Clone)]
pub enum Rights {
    Account(AccountScope, Permission),
    Partner(PartnerScope),
}

/// Sends a list as a file; `name` is ASCII letters, digits and `-`, without the ending. The first part is read before
/// the answer begins, so that a database that is away is a 503; a later one that cannot be read breaks the transfer
/// off, which the reader notices.
pub async fn send<L: List>(page: &Page, rights: Rights, list: L, name: &str, columns: &[String]) -> PageResult {
    let mut file = CsvFile::new(columns);
    let mut conn = page.connection().await?;
    let next = list.read(&mut conn, &mut file, L::Place::default()).await?;
    drop(conn);
    let reader = Reader { state: page.state.clone(), person_id: page.viewer()?.person_id, rights };
    let span = tracing::Span::current();
    let rest = stream::try_unfold(next, move |next| {
        let (reader, list, span) = (reader.clone(), list.clone(), span.clone());
        async move {
            let Some(place) = next else { return Ok(None) };
            // In a task of its own: a reader who goes away must not cut a query in two (P1).
            let part = async move {
                let mut file = CsvFile::part();
                let mut conn = reader.connection().await?;
                let next = list.read(&mut conn, &mut file, place).await?;
                Ok::<_, PageError>((file.take(), next))
            };
            match tokio::spawn(part.instrument(span)).await {
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

/// Who takes a file.
#[derive(Clone)]
struct Reader {
    state: AppState,
    person_id: Uuid,
    rights: Rights,
}

impl Reader {
    /// A connection for the next part. A large file takes its time: who lost the right meanwhile gets no more of it
    /// (VIS-04).
    async fn connection(&self) -> Result<PoolConnection<Postgres>, PageError> {
        let mut conn = self.state.pool.acquire().await?;
        let account = if let Rights::Account(scope, _) = &self.rights { Some(scope.number()) } else { None };
        let viewer = find_viewer(&mut conn, &self.state.clock, self.person_id, account).await?;
        let viewer = viewer.ok_or_else(PageError::not_found)?;
        let may = match &self.rights {
            Rights::Account(_, permission) => viewer.account.is_some_and(|account| account.permits(*permission)),
            Rights::Partner(own) => viewer.partner.is_some_and(|partner| partner.partner_id() == own.partner_id()),
        };
        if may { Ok(conn) } else { Err(PageError::not_found()) }
    }
}
