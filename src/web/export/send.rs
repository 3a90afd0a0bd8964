//! Sends a finished file: in pieces, as the client takes them, from the disk alone.

use std::fs::File;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;
use futures_util::stream;
use tokio::io::AsyncReadExt as _;

use super::{Format, XLSX};
use crate::web::error::{PageError, PageResult};

const PIECE: usize = 64 * 1024;

/// The file as a download; it is gone from the disk with the answer.
pub(super) async fn attachment(file: File, name: &str, format: Format) -> PageResult {
    let (ending, kind) = match format {
        Format::Csv => ("csv", "text/csv; charset=utf-8"),
        Format::Xlsx => ("xlsx", XLSX),
    };
    let disposition = format!("attachment; filename=\"{name}.{ending}\"");
    let disposition = HeaderValue::from_str(&disposition).map_err(PageError::internal)?;
    let file = tokio::fs::File::from_std(file);
    let length = file.metadata().await.map_err(PageError::unavailable)?.len();
    let pieces = stream::try_unfold(file, |mut file| async move {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok::<_, std::io::Error>((read > 0).then(|| (Bytes::from(piece), file)))
    });
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CONTENT_LENGTH, HeaderValue::from(length)),
    ];
    Ok((StatusCode::OK, headers, Body::from_stream(pieces)).into_response())
}
