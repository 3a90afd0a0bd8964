//! What the account may download today: title, version, language, size, SHA-256.

use askama::Template;

use crate::domain::catalog::{self, Download, DownloadFilter};
use crate::domain::orders::Position;
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{Chip, Choice, Paging};
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::list_address::{address, changed, paging, search};
use crate::web::page::AccountPage;

/// Downloads a page.
const PAGE: usize = 50;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct DownloadsQuery {
    q: String,
    language: String,
    after: String,
    before: String,
}

/// A download as a row has it.
struct Offer {
    download: Download,
    language: String,
    /// None while the file is not there.
    size: Option<String>,
}

#[derive(Template)]
#[template(path = "downloads/list.html")]
struct DownloadsPage<'a> {
    page: &'a AccountPage,
    filter: &'a DownloadFilter,
    languages: Vec<Choice>,
    chips: Vec<Chip>,
    clear: String,
    count: i64,
    offers: Vec<Offer>,
    paging: Paging,
}

pub async fn get(page: AccountPage, Query(query): Query<DownloadsQuery>) -> PageResult {
    let (l, today) = (page.l, page.now().await?.date());
    let language = Some(query.language.trim().to_owned()).filter(|tag| !tag.is_empty());
    let filter = DownloadFilter { search: search(&query.q), language };
    let position = Position::new(&query.after, &query.before);
    let mut conn = page.connection().await?;
    let slice = catalog::list_downloads(&mut conn, &page.account, today, &filter, &position, PAGE).await?;
    let (count, languages) = catalog::count_downloads(&mut conn, &page.account, today, &filter).await?;
    // No connection is held while the folder is looked at.
    drop(conn);

    let path = paths::downloads(page.account.number());
    let parameters = [("q", query.q.trim()), ("language", filter.language.as_deref().unwrap_or_default())];
    let first = slice.rows.first().filter(|_| slice.has_previous).map(|download| download.id.to_string());
    let last = slice.rows.last().filter(|_| slice.has_next).map(|download| download.id.to_string());
    let labels = [
        ("q", (!filter.search.is_empty()).then(|| l.downloads_chip_search(&filter.search))),
        ("language", filter.language.as_deref().map(|tag| l.downloads_chip_language(language_name(l, tag)))),
    ];
    let chip = |(name, label): (&str, Option<String>)| {
        Some(Chip { label: label?, href: changed(&path, &parameters, name, "") })
    };
    page.html(&DownloadsPage {
        languages: choices(l, &languages, filter.language.as_deref()),
        chips: labels.into_iter().filter_map(chip).collect(),
        clear: address(&path, &[]),
        paging: paging(&path, &parameters, first.as_deref(), last.as_deref()),
        offers: offers(&page, slice.rows).await?,
        page: &page,
        filter: &filter,
        count,
    })
}

/// The rows, each with its file's size as the folder has it now.
async fn offers(page: &AccountPage, downloads: Vec<Download>) -> Result<Vec<Offer>, PageError> {
    let (l, folder) = (page.l, page.state.config.downloads_dir.clone());
    let look = move || {
        let offer = |download: Download| {
            let found = folder.as_deref().and_then(|folder| catalog::locate_file(folder, &download.file).ok());
            Offer {
                language: language_name(l, &download.language),
                size: found.map(|file| size(l, file.bytes)),
                download,
            }
        };
        downloads.into_iter().map(offer).collect()
    };
    tokio::task::spawn_blocking(look).await.map_err(PageError::internal)
}

fn choices(l: &Locale, tags: &[String], chosen: Option<&str>) -> Vec<Choice> {
    let choice = |tag: &String| Choice {
        value: tag.clone(),
        label: language_name(l, tag),
        chosen: chosen == Some(tag),
        ..Choice::default()
    };
    let mut choices: Vec<Choice> = tags.iter().map(choice).collect();
    l.sort_by_name(&mut choices, |choice| &choice.label);
    choices
}

/// In the reader's language; a tag that is not known stands for itself, none for every language.
fn language_name(l: &Locale, tag: &str) -> String {
    if tag.is_empty() {
        return l.downloads_any_language();
    }
    l.language_name(tag).unwrap_or_else(|| tag.to_owned())
}

/// "1 KB", "3,100 KB", "2,148 MB": decimal, rounded up, so that nothing is of size 0 but what is empty.
fn size(l: &Locale, bytes: u64) -> String {
    let count = |unit: u64| i64::try_from(bytes.div_ceil(unit)).unwrap_or(i64::MAX);
    if bytes < 10_000_000 { l.downloads_kilobytes(count(1_000)) } else { l.downloads_megabytes(count(1_000_000)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_rounded_up_to_what_is_read_easily() {
        let sizes = [0, 1, 1_000, 1_001, 9_999_999, 10_000_000, 2_147_483_648].map(|n| size(Locale::english(), n));
        assert_eq!(sizes, ["0 KB", "1 KB", "1 KB", "2 KB", "10,000 KB", "10 MB", "2,148 MB"]);
    }
}
