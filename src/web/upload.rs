//! A form that may carry a file: read as a form like any other, the file as the text of its field.

use axum::extract::{FromRequest, Request};
use axum::http::header;
use encoding_rs::WINDOWS_1252;
use multer::{Constraints, Multipart, SizeLimit};
use serde::de::DeserializeOwned;

use super::error::PageError;
use super::form::{BODY_TIMEOUT, parse};
use crate::app::AppState;

/// A submitted form, at most [`MAX_BYTES`], as strict as [`super::form::Form`]. Its files are text, whichever way it is
/// encoded; a file that was not chosen is empty.
pub struct Upload<T>(pub T);

/// Bytes of such a form that are read at most.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;

impl<T: DeserializeOwned> FromRequest<AppState> for Upload<T> {
    type Rejection = PageError;

    async fn from_request(request: Request, _: &AppState) -> Result<Self, PageError> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let boundary = kind.and_then(|kind| multer::parse_boundary(kind).ok());
        let declared =
            request.headers().get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<usize>().ok());
        if declared.is_some_and(|length| length > MAX_BYTES) {
            return Err(PageError::too_large());
        }
        let is_form = kind.is_none_or(|kind| kind.trim_start().starts_with("application/x-www-form-urlencoded"));
        if boundary.is_none() && !is_form {
            return Err(PageError::unprocessable());
        }
        let body = tokio::time::timeout(BODY_TIMEOUT, axum::body::to_bytes(request.into_body(), MAX_BYTES))
            .await
            .map_err(|_| PageError::too_slow())?
            .map_err(|_| PageError::too_large())?;
        let Some(boundary) = boundary else { return parse(&body).map(Self) };
        let limits = SizeLimit::new().whole_stream(MAX_BYTES as u64);
        let whole = futures_util::stream::once(std::future::ready(Ok::<_, std::convert::Infallible>(body)));
        let mut parts = Multipart::with_constraints(whole, boundary, Constraints::new().size_limit(limits));
        let mut fields: Vec<(String, String)> = Vec::new();
        while let Some(part) = parts.next_field().await.map_err(|_| PageError::unprocessable())? {
            let name = part.name().ok_or_else(PageError::unprocessable)?.to_owned();
            let is_file = part.file_name().is_some();
            let bytes = part.bytes().await.map_err(|_| PageError::unprocessable())?;
            fields.push((name, text(&bytes, is_file)?));
        }
        let form = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        parse(form.as_bytes()).map(Self)
    }
}

/// UTF-8 with or without its mark; a file that is none is what spreadsheets write by default in the West.
fn text(bytes: &[u8], is_file: bool) -> Result<String, PageError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) if is_file => Ok(WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()),
        Err(_) => Err(PageError::unprocessable()),
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn a_files_text_is_read_as_spreadsheets_write_it() {
        for bytes in ["\u{feff}Zoé".as_bytes(), "Zoé".as_bytes(), b"Zo\xe9"] {
            assert_eq!(text(bytes, true).expect("a text"), "Zoé");
        }
        assert!(text(b"Zo\xe9", false).is_err(), "a browser sends typed text as UTF-8");
    }
}
