//! A mail's HTML part by itself, as a mail program shows it: its inline styles count, nothing in it runs.

use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse as _};

use super::find;
use crate::web::error::PageResult;
use crate::web::page::Page;

/// A sandbox without scripts, forms and our origin. Its links lead away from it, as those in a mail do.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; \
     base-uri 'none'; frame-ancestors 'none'; sandbox allow-top-navigation-by-user-activation";

pub async fn get(page: Page) -> PageResult {
    let mail = find(&page).await?;
    let policy = HeaderValue::from_static(CONTENT_SECURITY_POLICY);
    Ok(([(header::CONTENT_SECURITY_POLICY, policy)], Html(mail.html_body)).into_response())
}
