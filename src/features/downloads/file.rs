//! Sends a file (R60): whole, or the part that a resumed download asks for, straight from the folder. It is read as its
//! receiver takes it, so that memory does not grow with the file, and no database connection is held meanwhile.

use std::path::Path;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tower::ServiceExt as _;
use tower_http::services::ServeFile;

use crate::domain::catalog::{self, Download, LocatedFile};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::page::AccountPage;

pub async fn get(page: AccountPage) -> PageResult {
    let id = page.id_parameter("download")?;
    let today = page.now().await?.date();
    let download = catalog::find_download(&mut *page.connection().await?, &page.account, today, id).await?;
    let download = download.ok_or_else(PageError::not_found)?;
    let file = locate(&page, &download).await?;
    let mut response = answer(&file, &page.request.method, &page.request.headers).await?;
    if !matches!(response.status(), StatusCode::OK | StatusCode::PARTIAL_CONTENT) {
        return Ok(response);
    }
    let headers = response.headers_mut();
    // Whatever it is, it is kept and not shown: it is not ours to run in the reader's session.
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(header::CONTENT_DISPOSITION, disposition(download.file_name())?);
    if page.request.method == axum::http::Method::GET {
        let range = response.headers().get(header::CONTENT_RANGE).and_then(|range| range.to_str().ok());
        // Before its first byte: what cannot be recorded is not sent.
        let mut tx = page.begin().await?;
        catalog::record_download(&mut tx, &page.actor()?, &page.account, &download, range).await?;
        tx.commit().await?;
    }
    Ok(response)
}

/// The file in the folder; one that is not there is the operator's to mend, and says so in the log.
async fn locate(page: &AccountPage, download: &Download) -> Result<LocatedFile, PageError> {
    let unavailable = || {
        let back = paths::downloads(page.account.number());
        let (title, text) = (page.l.downloads_missing_title(), page.l.downloads_missing_text());
        PageError::not_found().explained(title, text, Some((page.l.menu_downloads(), back)))
    };
    let Some(folder) = page.state.config.downloads_dir.clone() else { return Err(unavailable()) };
    let name = download.file.clone();
    let found = tokio::task::spawn_blocking(move || catalog::locate_file(&folder, &name)).await;
    found.map_err(PageError::internal)?.map_err(|problem| {
        tracing::error!(file = download.file, %problem, "a download cannot be served");
        unavailable()
    })
}

/// The file's answer to a request: its conditions and its range, unless `If-Range` says that the file is another one.
async fn answer(file: &LocatedFile, method: &axum::http::Method, asked: &HeaderMap) -> PageResult {
    let mut headers = asked.clone();
    headers.remove(header::RANGE);
    // An empty file has no parts, and only GET asks for one (RFC 9110, 14.2).
    let has_parts = file.bytes > 0 && method == axum::http::Method::GET;
    if let Some(range) = asked.get(header::RANGE).filter(|_| has_parts).and_then(|range| read_range(range, file.bytes))
    {
        headers.insert(header::RANGE, range);
    }
    let response = serve(&file.path, method, &headers).await?;
    let is_part = matches!(response.status(), StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE);
    match asked.get(header::IF_RANGE) {
        Some(condition) if is_part && !is_same(condition, response.headers()) => {
            headers.remove(header::RANGE);
            serve(&file.path, method, &headers).await
        }
        _ => Ok(response),
    }
}

async fn serve(path: &Path, method: &axum::http::Method, headers: &HeaderMap) -> PageResult {
    let mut request = Request::builder().method(method).body(Body::empty()).map_err(PageError::internal)?;
    request.headers_mut().clone_from(headers);
    let response = ServeFile::new(path).oneshot(request).await;
    response.map(|response| response.map(Body::new)).map_err(PageError::internal)
}

/// The one part that is asked for, in numbers that end with the file (RFC 9110, 14.1.2). A range that cannot be read is no
/// range, and several at once are a way to ask for the same bytes a thousand times: the whole file is sent.
fn read_range(range: &HeaderValue, bytes: u64) -> Option<HeaderValue> {
    let (first, last) = range.to_str().ok()?.strip_prefix("bytes=")?.trim().split_once('-')?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(first) || !is_number(last) || (first.is_empty() && last.is_empty()) {
        return None;
    }
    // Longer than any number is as long as can be.
    let number = |text: &str| text.parse::<u64>().unwrap_or(u64::MAX);
    let end = bytes.saturating_sub(1);
    let part = match (first, last) {
        ("", length) if number(length) > bytes => "bytes=0-".to_owned(),
        ("", length) => format!("bytes=-{}", number(length)),
        (first, "") => format!("bytes={}-", number(first)),
        (first, last) => format!("bytes={}-{}", number(first), number(last).min(end.max(number(first)))),
    };
    HeaderValue::try_from(part).ok()
}

/// Whether the file is still the one whose part the client has: the same strong tag, or the same date.
fn is_same(condition: &HeaderValue, current: &HeaderMap) -> bool {
    [header::ETAG, header::LAST_MODIFIED].iter().any(|name| current.get(name) == Some(condition))
}

/// The name to keep the file under, for every browser.
fn disposition(name: &str) -> Result<HeaderValue, PageError> {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "._- ".contains(c) { c } else { '_' }).collect();
    let encoded = utf8_percent_encode(name, NON_ALPHANUMERIC);
    HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}"))
        .map_err(PageError::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_standard_writes_them() {
        let read = |text| read_range(&HeaderValue::from_static(text), 10);
        for (asked, part) in [
            ("bytes=0-1", "bytes=0-1"),
            ("bytes= 0-1 ", "bytes=0-1"),
            ("bytes=5-", "bytes=5-"),
            ("bytes=5-99999999999999999999999", "bytes=5-9"),
            ("bytes=12-99999999999999999999999", "bytes=12-12"),
            ("bytes=99999999999999999999999-", "bytes=18446744073709551615-"),
            ("bytes=-5", "bytes=-5"),
            ("bytes=-11", "bytes=0-"),
            ("bytes=-99999999999999999999999", "bytes=0-"),
        ] {
            assert_eq!(read(asked), Some(HeaderValue::from_static(part)), "{asked}");
        }
        for wrong in [
            "bytes=",
            "bytes=-",
            "bytes=a-b",
            "items=0-1",
            "0-1",
            "bytes=1",
            "bytes=0-1,",
            "bytes=0-1,4-5",
            "bytes=0 - 1",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_name_is_kept_and_adds_no_header() {
        let header = disposition("Été \"2026\"; x=\\.iso").ok();
        let text = header.as_ref().and_then(|header| header.to_str().ok());
        let encoded = "%C3%89t%C3%A9%20%222026%22%3B%20x%3D%5C%2Eiso";
        let expected = format!("attachment; filename=\"_t_ _2026__ x__.iso\"; filename*=UTF-8''{encoded}");
        assert_eq!(text, Some(expected.as_str()));
    }
}
