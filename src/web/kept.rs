//! A form that was refused before it could be acted upon (the session had ended, a limit was reached, the database was
//! away): the page that says so keeps what was typed, to be sent again.

use axum::body::Bytes;
use percent_encoding::percent_decode;

use super::next;
use super::request::RequestInfo;
use crate::config::PublicUrl;

/// Parts of the names of fields that no page ever shows again.
const SECRET: [&str; 3] = ["password", "code", "credential"];

/// Bytes that a kept form adds to a page at most. Five thousand pasted addresses with names take half of it.
pub(super) const MOST_BYTES: usize = 512 * 1024;

/// What the page sends again, and where to.
#[derive(Debug)]
pub struct Kept {
    /// Path and query that it was sent to.
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Kept {
    /// What is kept on the page of a refusal that passes. A form with a secret in it is typed again, and so is what would
    /// make a page of more than half a megabyte, or what was sent to no page of ours.
    pub fn of(info: &RequestInfo, public_url: &PublicUrl) -> Option<Self> {
        let fields = fields(info.form.get()?).filter(|fields| !fields.is_empty())?;
        Some(Self { action: next::own_page(public_url, &info.target)?, fields })
    }
}

/// The fields of a form, if it can be read and none is a secret.
fn fields(body: &Bytes) -> Option<Vec<(String, String)>> {
    percent_decode(body).decode_utf8().ok().filter(|text| !text.contains('\0'))?;
    let (mut fields, mut bytes) = (Vec::new(), 0);
    for (name, value) in url::form_urlencoded::parse(body) {
        bytes += shown_bytes(&name) + shown_bytes(&value);
        if bytes > MOST_BYTES || SECRET.iter().any(|part| name.contains(part)) {
            return None;
        }
        fields.push((name.into_owned(), value.into_owned()));
    }
    Some(fields)
}

/// As the page has it: with its part of the markup, and each special character escaped.
fn shown_bytes(text: &str) -> usize {
    let special = text.bytes().filter(|byte| matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\'')).count();
    text.len() + special * 4 + 20
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

    /// WEB-10.
    #[test]
    fn a_page_keeps_so_much_and_no_more() {
        let kept = |value: &str, bytes: usize| {
            fields(&Bytes::from(format!("text={}", value.repeat(bytes / value.len())))).is_some()
        };
        assert!(kept("Ann%20Lee%20%3Cann.lee@contoso.example%3E%0A", 260_000) && !kept("a", 600_000));
        assert!(kept("%22", 64 * 1024) && !kept("%22", 512 * 1024));
    }
}
