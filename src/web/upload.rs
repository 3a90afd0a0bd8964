//! A form that may carry a file: read as a form like any other, the file as the text of its field.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header;
use encoding_rs::{Encoding, WINDOWS_1252};
use multer::{Constraints, Field, Multipart, SizeLimit};
use serde::de::DeserializeOwned;
use tokio::sync::Semaphore;

use super::error::PageError;
use super::form::{self, BODY_TIMEOUT, parse};
use super::kept;
use super::request::RequestInfo;
use crate::app::AppState;
use crate::paths;

/// A submitted form, at most [`MAX_BYTES`], as strict as [`super::form::Form`]. Its files are text, whichever way it is
/// encoded; a file that was not chosen, or cannot be read, is empty.
pub struct Upload<T> {
    pub form: T,
    pub problem: Option<FileProblem>,
}

/// Why a file was not read. The form's other fields were.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileProblem {
    /// More than [`MAX_BYTES`].
    TooLarge,
    NotText,
    /// It was sent with a form that is sent again from the page that kept it: that page keeps no file.
    NotKept,
}

/// The field by which a kept form says that a file belongs to it.
const NOT_KEPT: &str = "file_not_kept";

/// Bytes of such a form that are kept at most.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;
/// Bytes that are read at most, so that a file which is too large costs nothing that was typed beside it.
const MOST_READ: u64 = 16 * 1024 * 1024;
/// Of these forms that are refused before anything of theirs is known, as many are read at once as may be kept in memory;
/// the others are typed again.
static REFUSED: Semaphore = Semaphore::const_new(16);
/// Parts at most.
const MOST_PARTS: usize = 200;

/// Whether the route that a request matched takes such forms.
pub(super) fn is_taken_by(info: &RequestInfo) -> bool {
    info.route.get().is_some_and(|route| route == paths::INVITE_MANY_ROUTE)
}

impl<T: DeserializeOwned> FromRequest<AppState> for Upload<T> {
    type Rejection = PageError;

    async fn from_request(request: Request, _: &AppState) -> Result<Self, PageError> {
        let (body, problem) = read(request, MOST_READ).await?;
        Ok(Self { form: parse(&body)?, problem })
    }
}

/// Reads such a form for the page that refuses it, if it is small enough to be kept and few others are read like this.
/// Whoever sent it may be nobody: it gets less memory than a form that is acted upon.
pub(super) async fn read_refused(request: Request) {
    if let Ok(_permit) = REFUSED.try_acquire() {
        // What cannot be read is not kept.
        let _ = read(request, 2 * MAX_BYTES as u64).await;
    }
}

/// Reads such a form, `most` bytes at most, as one without files, and notes it for the page of whatever refuses it.
async fn read(request: Request, most: u64) -> Result<(Bytes, Option<FileProblem>), PageError> {
    let info = request.extensions().get::<RequestInfo>().cloned();
    let reading = tokio::time::timeout(BODY_TIMEOUT, read_whole(request, most));
    let Read { fields, files, problem } = reading.await.map_err(|_| PageError::too_slow())??;
    let body = written(&fields);
    if let Some(info) = info {
        let fits = problem.is_none() && body.len() <= kept::MOST_BYTES;
        let kept = if fits || files.is_empty() { body.clone() } else { written(&without_files(&fields, &files)) };
        let _ = info.form.set(kept);
    }
    Ok((body, problem))
}

/// A form as it came: names and values in order, which of them are files, and what is wrong with one.
struct Read {
    fields: Vec<(String, String)>,
    files: Vec<usize>,
    problem: Option<FileProblem>,
}

fn written(fields: &[(String, String)]) -> Bytes {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish().into()
}

/// What was typed, with a note that its file is to be chosen again: without the file it would be another form.
fn without_files(fields: &[(String, String)], files: &[usize]) -> Vec<(String, String)> {
    let typed = fields.iter().enumerate().filter(|(place, _)| !files.contains(place)).map(|(_, field)| field.clone());
    typed.chain([(NOT_KEPT.to_owned(), "yes".to_owned())]).collect()
}

async fn read_whole(request: Request, most: u64) -> Result<Read, PageError> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let boundary = kind.and_then(|kind| multer::parse_boundary(kind).ok());
    let declared = request.headers().get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
    let is_form = kind.is_none() || form::is_urlencoded(request.headers());
    let Some(boundary) = boundary else {
        if !is_form {
            return Err(PageError::unprocessable());
        }
        if declared.is_some_and(|length| length > MAX_BYTES as u64) {
            return Err(PageError::too_large());
        }
        let body = axum::body::to_bytes(request.into_body(), MAX_BYTES).await.map_err(|_| PageError::too_large())?;
        form::count_fields(&body)?;
        let mut fields = form::pairs(&body)?;
        let is_note = |(name, _): &(String, String)| name == NOT_KEPT;
        let problem = fields.iter().any(is_note).then_some(FileProblem::NotKept);
        fields.retain(|field| !is_note(field));
        return Ok(Read { fields, files: Vec::new(), problem });
    };
    if declared.is_some_and(|length| length > most) {
        return Err(PageError::too_large());
    }
    let limits = Constraints::new().size_limit(SizeLimit::new().whole_stream(most));
    let mut parts = Multipart::with_constraints(request.into_body().into_data_stream(), boundary, limits);
    let (mut fields, mut files): (Vec<(String, String)>, _) = (Vec::new(), Vec::new());
    let (mut left, mut problem) = (MAX_BYTES, None);
    while let Some(part) = parts.next_field().await.map_err(|error| refusal(&error))? {
        if fields.len() >= MOST_PARTS {
            return Err(PageError::too_large());
        }
        let name = part.name().ok_or_else(PageError::unprocessable)?.to_owned();
        let is_file = part.file_name().is_some();
        let text = match bytes(part, &mut left).await? {
            Some(bytes) if is_file => file_text(&bytes).ok_or(FileProblem::NotText),
            Some(bytes) => Ok(String::from_utf8(bytes).map_err(|_| PageError::unprocessable())?),
            None if is_file => Err(FileProblem::TooLarge),
            None => return Err(PageError::too_large()),
        };
        let text = text.unwrap_or_else(|why| {
            problem.get_or_insert(why);
            String::new()
        });
        if is_file && (problem.is_some() || !text.is_empty()) {
            files.push(fields.len());
        }
        fields.push((name, text));
    }
    Ok(Read { fields, files, problem })
}

/// All of a part, if it fits into what is left; else it is read to its end all the same.
async fn bytes(mut part: Field<'_>, left: &mut usize) -> Result<Option<Vec<u8>>, PageError> {
    let mut bytes = Some(Vec::new());
    while let Some(chunk) = part.chunk().await.map_err(|error| refusal(&error))? {
        let room = bytes.as_ref().map_or(0, |kept| left.saturating_sub(kept.len()));
        bytes = bytes.filter(|_| chunk.len() <= room);
        if let Some(kept) = &mut bytes {
            kept.extend_from_slice(&chunk);
        }
    }
    *left -= bytes.as_ref().map_or(0, Vec::len);
    Ok(bytes)
}

fn refusal(error: &multer::Error) -> PageError {
    if matches!(error, multer::Error::StreamSizeExceeded { .. }) {
        PageError::too_large()
    } else {
        PageError::unprocessable()
    }
}

/// As its mark says, or UTF-8, or what spreadsheets write by default in the West. None if that gives no text.
fn file_text(bytes: &[u8]) -> Option<String> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => encoding.decode_without_bom_handling(&bytes[mark..]).0,
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        },
    };
    let is_odd = |c: char| c.is_ascii_control() && !matches!(c, '\t' | '\r' | '\n' | '\u{c}' | '\u{1a}');
    (!text.contains(is_odd)).then(|| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::file_text;

    #[test]
    fn a_files_text_is_read_as_spreadsheets_write_it() {
        for bytes in ["\u{feff}Zoé".as_bytes(), "Zoé".as_bytes(), b"Zo\xe9", b"\xff\xfeZ\0o\0\xe9\0"] {
            assert_eq!(file_text(bytes).as_deref(), Some("Zoé"));
        }
        for bytes in [&b"PK\x03\x04\x14\0\x06\0"[..], b"Z\0o\0", b"%PDF-1.7\n\x01"] {
            assert_eq!(file_text(bytes), None);
        }
    }
}
