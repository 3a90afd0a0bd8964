//! Input (P14): forms are strict (UTF-8, no unknown or repeated fields, nothing that cannot be typed), queries are
//! lenient (a bookmark with a word that we do not know shows the default).

use std::fmt;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use percent_encoding::percent_decode;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use super::error::PageError;
use super::request::RequestInfo;
use crate::app::AppState;

/// A submitted form, at most 64 KiB. `T` should `#[serde(default, deny_unknown_fields)]`: a missing field is then
/// empty and gets its own message, an unknown or repeated one ends the request with 422.
pub struct Form<T>(pub T);

/// The form of a button that asks nothing: one with fields comes from no page of ours.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Nothing {}

/// How long a form may take to arrive.
pub const BODY_TIMEOUT: Duration = Duration::from_secs(10);

/// Bytes of a form that are read at most.
pub const MAX_FORM_BYTES: usize = 64 * 1024;

impl<T: DeserializeOwned> FromRequest<AppState> for Form<T> {
    type Rejection = PageError;

    async fn from_request(request: Request, _: &AppState) -> Result<Self, PageError> {
        parse(&read(request).await?).map(Self)
    }
}

/// Fields of a form at most: more than the largest grid of ours has.
const MOST_FIELDS: usize = 2_000;

/// Reads a form, and notes it for the page of whatever refuses it.
pub(super) async fn read(request: Request) -> Result<Bytes, PageError> {
    if !is_urlencoded(request.headers()) && request.headers().contains_key(header::CONTENT_TYPE) {
        return Err(PageError::unprocessable());
    }
    let declared = request.headers().get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<usize>().ok());
    if declared.is_some_and(|length| length > MAX_FORM_BYTES) {
        return Err(PageError::too_large());
    }
    let info = request.extensions().get::<RequestInfo>().cloned();
    let body = tokio::time::timeout(BODY_TIMEOUT, axum::body::to_bytes(request.into_body(), MAX_FORM_BYTES))
        .await
        .map_err(|_| PageError::too_slow())?
        .map_err(|_| PageError::too_large())?;
    count_fields(&body)?;
    if let Some(info) = info {
        let _ = info.form.set(body.clone());
    }
    Ok(body)
}

/// Refuses a form of more fields than any of ours has: each takes more memory than it has bytes.
pub(super) fn count_fields(body: &[u8]) -> Result<(), PageError> {
    if body.split(|byte| *byte == b'&').nth(MOST_FIELDS).is_some() { Err(PageError::too_large()) } else { Ok(()) }
}

pub(super) fn is_urlencoded(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.trim_start().starts_with("application/x-www-form-urlencoded"))
}

/// A form's fields in order, if they are text.
pub(super) fn pairs(body: &[u8]) -> Result<Vec<(String, String)>, PageError> {
    check_text(body)?;
    Ok(url::form_urlencoded::parse(body).into_owned().collect())
}

fn check_text(body: &[u8]) -> Result<(), PageError> {
    let decoded = percent_decode(body).decode_utf8().map_err(|_| PageError::unprocessable())?;
    if decoded.contains('\0') { Err(PageError::unprocessable()) } else { Ok(()) }
}

pub(super) fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, PageError> {
    check_text(body)?;
    serde_html_form::from_bytes(body).map_err(|_| PageError::unprocessable())
}

/// The query of the URL. Whatever cannot be read is the default.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned + Default> FromRequestParts<AppState> for Query<T> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, PageError> {
        let query = parts.uri.query().unwrap_or_default();
        if percent_decode(query.as_bytes()).decode_utf8().is_ok_and(|text| !text.contains('\0')) {
            Ok(Self(serde_html_form::from_str(query).unwrap_or_default()))
        } else {
            Err(PageError::unprocessable())
        }
    }
}

/// What is wrong with a form: the field's name and a message in the reader's language, in the order of the page.
/// The template shows each beside its field and all of them in a summary.
#[derive(Debug, Default)]
pub struct FieldErrors(Vec<(&'static str, String)>);

impl FieldErrors {
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes what is wrong with a field; the first message of a field stands.
    pub fn add(&mut self, field: &'static str, message: String) {
        if self.get(field).is_none() {
            self.0.push((field, message));
        }
    }

    /// The message of a field.
    pub fn get(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, message)| message.as_str())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Field and message, for the summary.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(field, message)| (*field, message.as_str()))
    }
}

/// The `version` of an edit form: a short digest of the state that the page showed. Comparing it with the state found
/// when saving tells a stale form, without a counter to keep. Absent or empty means unchecked, on every form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Version(String);

impl Version {
    pub fn of(state: &[&str]) -> Self {
        let mut digest = Sha256::new();
        for part in state {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part.as_bytes());
        }
        Self(URL_SAFE_NO_PAD.encode(&digest.finalize()[..9]))
    }

    /// Whether a form with this version may be saved over the state of that one.
    pub fn allows(&self, now: &Self) -> bool {
        self.0.is_empty() || self == now
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq, serde::Deserialize)]
    #[serde(default, deny_unknown_fields)]
    struct Sample {
        email: String,
        role: Vec<String>,
    }

    /// WEB-09, P14.
    #[test]
    fn a_repeated_list_field_is_read_and_everything_odd_is_refused() {
        let sample = parse::<Sample>(b"email=a%40b&role=x&role=y").expect("well-formed");
        assert_eq!(sample, Sample { email: "a@b".into(), role: vec!["x".into(), "y".into()] });
        for body in ["email=a&email=b", "email[]=a", "org_id=1", "email=%00", "email=%ff%fe"] {
            assert!(parse::<Sample>(body.as_bytes()).is_err(), "{body}");
        }
    }

    /// Design, "Routes".
    #[test]
    fn a_form_without_a_version_is_unchecked() {
        let now = Version::of(&["a"]);
        assert!(Version::default().allows(&now) && now.clone().allows(&now));
        assert!(!Version::of(&["b"]).allows(&now) && !Version("junk".into()).allows(&now));
        assert!(!now.allows(&Version::default()), "what is stored always has one");
    }

    #[test]
    fn a_version_depends_on_every_part() {
        assert_ne!(Version::of(&["a", "b"]), Version::of(&["ab"]));
        assert_eq!(Version::of(&["a", "b"]), Version::of(&["a", "b"]));
        assert_eq!(Version::of(&[]).to_string().len(), 12);
    }
}

/// Many more cases with `PROPTEST_CASES`.
#[cfg(test)]
mod fuzz {
    use proptest::prelude::*;

    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default, deny_unknown_fields)]
    struct Sample {
        email: String,
        number: Option<i32>,
        role: Vec<String>,
        version: Version,
    }

    proptest! {
        /// P14: any body is refused, or read into text without NUL that gives the same when it is sent again.
        #[test]
        fn any_body_is_refused_or_read_alike_again(
            body in prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..200),
                "(&?(email|role|number|version|odd)(\\[\\])?=[a-z0-9+%@é\u{0}-]{0,6}(%[0-9a-fA-F]{0,2}){0,3}){0,6}"
                    .prop_map(String::into_bytes),
            ],
        ) {
            let Ok(read) = parse::<Sample>(&body) else { return Ok(()) };
            let clean = read.role.iter().chain([&read.email, &read.version.0]).all(|text| !text.contains('\0'));
            prop_assert!(clean);
            let mut again = url::form_urlencoded::Serializer::new(String::new());
            again.append_pair("email", &read.email).append_pair("version", &read.version.0);
            again.extend_pairs(read.role.iter().map(|role| ("role", role)));
            if let Some(number) = read.number {
                again.append_pair("number", &number.to_string());
            }
            prop_assert_eq!(parse::<Sample>(again.finish().as_bytes()).ok(), Some(read));
        }
    }
}
