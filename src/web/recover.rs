//! Turns errors into pages in the reader's language and frame, with the request's id (WEB-05).

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse as _, Response};

use super::error::{Again, ErrorPage, Explanation};
use super::kept::Kept;
use super::page::Page;
use super::request::RequestInfo;
use super::session;
use super::wording::wait;
use crate::app::AppState;
use crate::i18n::Locale;

#[derive(Template)]
#[template(path = "layout/error.html")]
struct ErrorTemplate<'a> {
    page: &'a Page,
    title: String,
    text: String,
    next_label: String,
    next_href: String,
    kept: Option<Kept>,
    /// The form can be sent again only after the next step.
    next_first: bool,
}

/// Gives every error without a body its page; everything else passes through.
pub async fn error_pages(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let info = request.extensions().get::<RequestInfo>().cloned();
    let response = next.run(request).await;
    let status = response.status();
    let bare = (status.is_client_error() || status.is_server_error())
        && !response.headers().contains_key(header::CONTENT_TYPE);
    let (Some(info), true) = (info, bare || response.extensions().get::<ErrorPage>().is_some()) else {
        return response;
    };
    let session = session::none(&state);
    let page = Page::new(state, info, session);
    let error = response.extensions().get::<ErrorPage>();
    let general_again = if status.is_server_error() { Again::Later } else { Again::Never };
    let again = error.map_or(general_again, |error| error.again);
    let explanation = error.and_then(|error| error.explanation.clone());
    let Explanation { title, text, next } =
        explanation.unwrap_or_else(|| general(page.l, status, retry_after_seconds(&response)));
    let (next_label, next_href) = next.unwrap_or_else(|| (page.l.errors_home(), "/".to_owned()));
    let kept = if again == Again::Never { None } else { Kept::of(&page.request, &page.state.config.public_url) };
    let next_first = again == Again::AfterNext;
    let template = ErrorTemplate { page: &page, title, text, next_label, next_href, kept, next_first };
    let Ok(html) = template.render() else { return response };
    let mut with_page = (status, Html(html)).into_response();
    for name in [header::RETRY_AFTER, header::ALLOW, header::SET_COOKIE, header::CONTENT_RANGE] {
        for value in response.headers().get_all(&name) {
            with_page.headers_mut().append(&name, value.clone());
        }
    }
    if let Ok(language) = HeaderValue::from_str(page.l.tag()) {
        with_page.headers_mut().insert(header::CONTENT_LANGUAGE, language);
    }
    with_page
}

fn retry_after_seconds(response: &Response) -> u64 {
    let seconds = response.headers().get(header::RETRY_AFTER).and_then(|v| v.to_str().ok()?.parse().ok());
    seconds.unwrap_or(60)
}

pub(super) fn general(l: &Locale, status: StatusCode, retry_after_seconds: u64) -> Explanation {
    let (title, text) = match status {
        StatusCode::FORBIDDEN => (l.errors_403_title(), l.errors_403_text()),
        StatusCode::METHOD_NOT_ALLOWED => (l.errors_405_title(), l.errors_405_text()),
        StatusCode::REQUEST_TIMEOUT => (l.errors_408_title(), l.errors_408_text()),
        StatusCode::MISDIRECTED_REQUEST => (l.errors_421_title(), l.errors_421_text()),
        StatusCode::CONFLICT => (l.errors_409_title(), l.errors_409_text()),
        StatusCode::GONE => (l.errors_410_title(), l.errors_410_text()),
        StatusCode::PRECONDITION_FAILED => (l.errors_412_title(), l.errors_412_text()),
        StatusCode::RANGE_NOT_SATISFIABLE => (l.errors_416_title(), l.errors_416_text()),
        StatusCode::PAYLOAD_TOO_LARGE => (l.errors_413_title(), l.errors_413_text()),
        StatusCode::UNPROCESSABLE_ENTITY | StatusCode::BAD_REQUEST => (l.errors_422_title(), l.errors_422_text()),
        StatusCode::TOO_MANY_REQUESTS => (l.errors_429_title(), wait(l, retry_after_seconds)),
        StatusCode::SERVICE_UNAVAILABLE => (l.errors_503_title(), l.errors_503_text()),
        status if status.is_server_error() => (l.errors_500_title(), l.errors_500_text()),
        _ => (l.errors_404_title(), l.errors_404_text()),
    };
    Explanation { title, text, next: None }
}
