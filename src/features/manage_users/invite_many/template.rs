//! The file to fill in: the columns, and nobody.

use super::file::COLUMNS;
use crate::web::csv::CsvFile;
use crate::web::error::PageResult;
use crate::web::page::AccountPage;

pub async fn get(_: AccountPage) -> PageResult {
    CsvFile::new(&COLUMNS).download("invite-many")
}
