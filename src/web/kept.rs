//! A form that was refused before it could be acted upon (the session had ended, a limit was reached, the database was
//! away): the page that says so keeps what was typed, to be sent again.

use axum::body::Bytes;
use axum::http::StatusCode;
use percent_encoding::percent_decode;

use super::request::RequestInfo;

/// Parts of the names of fields that no page ever shows again.
const SECRET: [&str; 3] = ["password", "code", "credential"];

/// What the page sends again, and where to.
#[derive(Debug)]
pub struct Kept {
    /// Path and query that it was sent to.
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Kept {
    /// What is kept on the page of a refusal. A form with a secret in it is typed again.
    pub fn of(info: &RequestInfo, status: StatusCode) -> Option<Self> {
        let again = matches!(status, StatusCode::FORBIDDEN | StatusCode::TOO_MANY_REQUESTS) || status.is_server_error();
        let body = info.form.get().filter(|_| again)?;
        let fields = fields(body).filter(|fields| !fields.is_empty())?;
        Some(Self { action: info.target.clone(), fields })
    }
}

/// The fields of a form, if it can be read and none is a secret.
fn fields(body: &Bytes) -> Option<Vec<(String, String)>> {
    percent_decode(body).decode_utf8().ok().filter(|text| !text.contains('\0'))?;
    let fields: Vec<(String, String)> = url::form_urlencoded::parse(body).into_owned().collect();
    let is_secret = |name: &str| SECRET.iter().any(|part| name.contains(part));
    if fields.iter().any(|(name, _)| is_secret(name)) { None } else { Some(fields) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_kept_whole_or_not_at_all() {
        let kept = |body: &'static str| fields(&Bytes::from_static(body.as_bytes()));
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            kept("role=x&role=y&name=%C3%A9"),
            Some(vec![pair("role", "x"), pair("role", "y"), pair("name", "é")])
        );
        for body in ["email=a&password=b", "new_password=b", "code=123456", "a=%00", "a=%ff"] {
            assert_eq!(kept(body), None, "{body}");
        }
    }
}
