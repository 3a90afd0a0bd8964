//! A page of rows and the figures over all of them, asked in one statement: one round trip.

use sqlx::postgres::PgRow;
use sqlx::{FromRow, Row as _};

/// One row of such a statement: the figures stand on each. A page without rows is one row of nulls beside them; what
/// tells it apart is the column `is_row`, true on every row of the page.
pub struct Beside<S, R> {
    sums: S,
    row: Option<R>,
}

impl<S, R> Beside<S, R> {
    /// The figures and the page. A statement that gives no row at all has no figures either.
    pub fn split(found: Vec<Self>) -> (Option<S>, Vec<R>) {
        let (mut sums, mut rows) = (None, Vec::with_capacity(found.len()));
        for one in found {
            sums.get_or_insert(one.sums);
            rows.extend(one.row);
        }
        (sums, rows)
    }
}

impl<'r, S: FromRow<'r, PgRow>, R: FromRow<'r, PgRow>> FromRow<'r, PgRow> for Beside<S, R> {
    fn from_row(row: &'r PgRow) -> sqlx::Result<Self> {
        let is_row = row.try_get::<Option<bool>, _>("is_row")?.unwrap_or_default();
        Ok(Self { sums: S::from_row(row)?, row: is_row.then(|| R::from_row(row)).transpose()? })
    }
}
