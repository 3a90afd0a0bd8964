//! A batch as a file: every row with what became of it.

use super::wording::{badge, sentence};
use crate::domain::batches::{self, Act};
use crate::web::csv::CsvFile;
use crate::web::error::{PageError, PageResult};
use crate::web::page::AccountPage;
use crate::web::wording::role_names;

pub async fn get(page: AccountPage) -> PageResult {
    let (l, now, id) = (page.l, page.viewer()?.now, page.id_parameter("batch")?);
    let mut conn = page.connection().await?;
    let batch = batches::find(&mut conn, &page.account, id).await?.ok_or_else(PageError::not_found)?;
    let rows = batches::list_rows(&mut conn, &page.account, id).await?;
    let reviewed = batches::review(&mut conn, &page.account, &batch, rows, now).await?;
    drop(conn);
    let mut file = CsvFile::new(&[
        l.batches_file_number(),
        l.common_email(),
        l.common_first_name(),
        l.common_last_name(),
        l.common_language(),
        l.common_country(),
        l.common_roles(),
        l.batches_result(),
        l.batches_file_why(),
    ]);
    for reviewed in &reviewed {
        let row = &reviewed.row;
        let roles = if batch.act == Act::Invite { row.roles } else { batch.roles };
        file.row(&[
            row.number.to_string(),
            row.email.clone(),
            row.first_name.clone(),
            row.last_name.clone(),
            row.language.clone(),
            row.country.clone(),
            if roles.is_empty() { String::new() } else { role_names(l, roles) },
            badge(l, reviewed.verdict).0,
            sentence(l, reviewed, now),
        ]);
    }
    file.download("users-result")
}
