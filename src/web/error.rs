//! How a request ends when it does not end well: one type, one page, in the reader's language.
//!
//! Screens return [`PageError`]; it travels as a response extension to [`super::layers`], where the page is made
//! with the reader's frame. The cause is logged once, there, and never shown.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::recover;
use crate::i18n::Locale;

/// What a page or state change returns.
pub type PageResult = Result<Response, PageError>;

/// A refusal or failure that ends a request.
#[derive(Debug)]
pub struct PageError {
    status: StatusCode,
    /// Shown instead of the general text of the status; already in the reader's language.
    explanation: Option<Box<Explanation>>,
    retry_after_seconds: Option<u64>,
    /// See [`Again`].
    again: Again,
    /// For the log alone.
    cause: Option<anyhow::Error>,
}

/// A particular title and text for an error page, with the next step.
#[derive(Debug, Clone)]
pub struct Explanation {
    pub title: String,
    pub text: String,
    /// Label and path of the next step.
    pub next: Option<(String, String)>,
}

impl PageError {
    const fn of(status: StatusCode) -> Self {
        Self { status, explanation: None, retry_after_seconds: None, again: Again::Never, cause: None }
    }

    /// Does not exist, or may not be known to exist: alike.
    pub const fn not_found() -> Self {
        Self::of(StatusCode::NOT_FOUND)
    }

    /// Inside one's account, but not allowed.
    pub const fn forbidden() -> Self {
        Self::of(StatusCode::FORBIDDEN)
    }

    /// The state does not allow it; explain with [`Self::explained`].
    pub const fn conflict() -> Self {
        Self::of(StatusCode::CONFLICT)
    }

    /// Was here, is over: an expired or replaced link.
    pub const fn gone() -> Self {
        Self::of(StatusCode::GONE)
    }

    /// A form that no page of ours sends: unknown or repeated fields, characters that cannot be typed.
    pub const fn unprocessable() -> Self {
        Self::of(StatusCode::UNPROCESSABLE_ENTITY)
    }

    pub const fn too_large() -> Self {
        Self::of(StatusCode::PAYLOAD_TOO_LARGE)
    }

    /// The form did not arrive in time.
    pub const fn too_slow() -> Self {
        Self::of(StatusCode::REQUEST_TIMEOUT)
    }

    /// The `Host` is not ours.
    pub const fn misdirected() -> Self {
        Self::of(StatusCode::MISDIRECTED_REQUEST)
    }

    /// A limit was reached.
    pub const fn too_many(retry_after_seconds: u64) -> Self {
        let mut error = Self::of(StatusCode::TOO_MANY_REQUESTS);
        error.retry_after_seconds = Some(retry_after_seconds);
        error.again = Again::Later;
        error
    }

    /// Something that we need is away or slow; it comes back by itself.
    pub fn unavailable(cause: impl Into<anyhow::Error>) -> Self {
        let mut error = Self::of(StatusCode::SERVICE_UNAVAILABLE);
        error.retry_after_seconds = Some(5);
        error.again = Again::Later;
        error.cause = Some(cause.into());
        error
    }

    /// Our own fault.
    pub fn internal(cause: impl Into<anyhow::Error>) -> Self {
        let mut error = Self::of(StatusCode::INTERNAL_SERVER_ERROR);
        error.again = Again::Later;
        error.cause = Some(cause.into());
        error
    }

    /// Writes the cause down, if there is one. An answer that is made of the error does so itself.
    pub(super) fn log(&self) {
        let Some(cause) = &self.cause else { return };
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            tracing::warn!(cause = format!("{cause:#}"), "unavailable");
        } else {
            tracing::error!(cause = format!("{cause:#}"), "request failed");
        }
    }

    /// Says more than the status does.
    #[must_use]
    pub fn explained(mut self, title: String, text: String, next: Option<(String, String)>) -> Self {
        self.explanation = Some(Box::new(Explanation { title, text, next }));
        self
    }

    /// The very same form may be taken after the next step that is explained: its page keeps it.
    #[must_use]
    pub(super) const fn until_next(mut self) -> Self {
        self.again = Again::AfterNext;
        self
    }

    /// Whether the very same form may be taken later.
    pub fn passes(&self) -> bool {
        self.again != Again::Never
    }

    /// Its status, and what it says: title and text.
    pub fn words(&self, l: &Locale) -> (StatusCode, Explanation) {
        let general = || recover::general(l, self.status, self.retry_after_seconds.unwrap_or(60));
        (self.status, self.explanation.as_deref().cloned().unwrap_or_else(general))
    }

    /// The same with a page of the screen's own, which has its status.
    pub fn shown_as(self, page: Response) -> Response {
        let mut response = self.into_response();
        response.extensions_mut().remove::<ErrorPage>();
        response.headers_mut().extend(page.headers().clone());
        *response.body_mut() = page.into_body();
        response
    }
}

/// When the very same form may be taken: its page keeps it, unless never.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    Never,
    /// Limits and failures pass.
    Later,
    /// Once the next step of the explanation is taken.
    AfterNext,
}

/// What the outermost layer needs to make the error's page.
#[derive(Debug, Clone)]
pub struct ErrorPage {
    pub explanation: Option<Explanation>,
    pub again: Again,
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        self.log();
        let mut response = self.status.into_response();
        if let Some(seconds) = self.retry_after_seconds {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        let explanation = self.explanation.map(|explanation| *explanation);
        response.extensions_mut().insert(ErrorPage { explanation, again: self.again });
        response
    }
}

impl From<sqlx::Error> for PageError {
    fn from(error: sqlx::Error) -> Self {
        if crate::db::constraint::is_unavailable(&error) { Self::unavailable(error) } else { Self::internal(error) }
    }
}

impl From<askama::Error> for PageError {
    fn from(error: askama::Error) -> Self {
        Self::internal(error)
    }
}

impl From<tower_sessions::session::Error> for PageError {
    fn from(error: tower_sessions::session::Error) -> Self {
        match error {
            tower_sessions::session::Error::Store(_) => Self::unavailable(error),
            tower_sessions::session::Error::SerdeJson(_) => Self::internal(error),
        }
    }
}

impl From<crate::domain::people::Busy> for PageError {
    fn from(error: crate::domain::people::Busy) -> Self {
        Self::unavailable(error)
    }
}
