//! What the files of all reports have in common.

use sqlx::{Postgres, Transaction};

use super::Report;
use crate::web::components::Chip;
use crate::web::error::{PageError, PageResult};
use crate::web::export::{Cell, Export, Format, Head};
use crate::web::page::AccountPage;

/// Rows that are read and held at once.
pub(super) const CHUNK: usize = 2_000;

/// A report's file that is being written: one view of the database from the first row to the last.
pub(super) struct ReportFile<'a> {
    report: Report,
    export: Export<'a>,
    pub snapshot: Transaction<'static, Postgres>,
}

impl<'a> ReportFile<'a> {
    /// `filters` are those that are on.
    pub(super) async fn begin(
        page: &'a AccountPage,
        report: Report,
        format: Format,
        filters: &[Chip],
        columns: Vec<String>,
    ) -> Result<Self, PageError> {
        let (l, account) = (page.l, &page.account);
        let now = page.now().await?;
        let filters: Vec<&str> = filters.iter().map(|chip| chip.label.as_str()).collect();
        let filters = if filters.is_empty() { l.common_none() } else { filters.join("; ") };
        let head = Head {
            name: format!("report-{}-{}-{}", report.name(), account.number(), now.date()),
            title: report.title(l),
            about: vec![
                (l.common_account(), l.users_account_name(account.name(), account.number())),
                (l.common_organization(), account.organization_name().to_owned()),
                (l.reports_file_filters(), filters),
                (l.reports_file_time(), l.date_time(now)),
            ],
            columns,
        };
        // A place first: whoever waits for a connection holds none.
        let export = Export::begin(page, format, head)?;
        Ok(Self { report, export, snapshot: page.snapshot().await? })
    }

    pub(super) async fn rows(&mut self, rows: Vec<Vec<Cell>>) -> Result<(), PageError> {
        self.export.rows(rows).await
    }

    /// Gives the connection back, then sends the file.
    pub(super) async fn send(self) -> PageResult {
        self.snapshot.commit().await?;
        self.export.send(&self.report.needs()).await
    }
}
