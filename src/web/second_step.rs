//! Between the password and the session: who has a second factor is not signed in before it is shown.
//!
//! The browser holds a cookie of its own meanwhile, which opens nothing but the page of the second step.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use serde_json::{Map, Value};
use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};
use tower_sessions::cookie::Cookie;
use uuid::Uuid;

use super::error::{PageError, PageResult};
use super::frame::Banner;
use super::page::{BANNER, Page};
use crate::config::Config;
use crate::domain::access::{Actor, Viewer};
use crate::domain::limits::{self, Limit};
use crate::domain::people::{Person, sign_in};
use crate::domain::second_factor::{self, RecoveryCode};
use crate::domain::sessions::{self, PendingSignIn};
use crate::paths;
use crate::secret::Token;

/// How long the browser keeps its cookie: longer than it opens anything ([`sessions::PENDING`]), so that whoever comes too
/// late can be told so.
const REMEMBERED: Duration = Duration::DAY;

/// Whether the installation requires two-step sign-in of this person.
pub fn is_required(config: &Config, viewer: &Viewer) -> bool {
    config.require_second_factor.of(viewer.is_manager)
}

/// Whether it is required and not set up: until it is, nothing opens but the pages where that is done.
pub fn is_due(config: &Config, viewer: &Viewer) -> bool {
    is_required(config, viewer) && !viewer.has_second_factor
}

/// After a password that was right: signs the person in and leads to `next`, one of our own paths, or to the second step
/// on the way there.
pub async fn go_on(page: &Page, actor: &Actor, person: &Person, next: &str, banner: Option<Banner>) -> PageResult {
    let mut data = Map::new();
    if let Some(banner) = banner {
        data.insert(BANNER.to_owned(), serde_json::to_value(banner).map_err(PageError::internal)?);
    }
    let mut tx = page.begin().await?;
    if second_factor::is_set_up(&mut tx, person.id).await? {
        let pending = PendingSignIn { person_id: person.id, epoch: person.session_epoch, data };
        let token = sessions::begin(&mut tx, &page.state.clock, &pending).await?;
        tx.commit().await?;
        let mut response = page.redirect(&paths::second_step_then(next))?;
        set_cookie(&page.state.config, &mut response, token.expose(), REMEMBERED.whole_seconds());
        return Ok(response);
    }
    sign_in::start(&mut tx, actor, None).await?;
    tx.commit().await?;
    enter(page, person, data, next).await
}

/// The sign-in that this browser has begun, if its second step is still to come.
pub async fn begun(page: &Page) -> Result<Option<(Token, PendingSignIn)>, PageError> {
    let Some(token) = cookie(&page.state.config, &page.request.headers) else { return Ok(None) };
    let mut conn = page.connection().await?;
    Ok(sessions::find_pending(&mut conn, &page.state.clock, &token).await?.map(|pending| (token, pending)))
}

/// Whether this browser has begun a sign-in, however long ago.
pub fn was_begun(page: &Page) -> bool {
    cookie(&page.state.config, &page.request.headers).is_some()
}

/// The answer with which the browser gives up the sign-in that it has begun.
pub fn forget(page: &Page, mut answer: Response) -> PageResult {
    set_cookie(&page.state.config, &mut answer, "", 0);
    Ok(answer)
}

/// Signs in whoever has shown their second factor: the caller has used the sign-in up in a transaction of its own.
pub async fn complete(page: &Page, person: &Person, pending: PendingSignIn, next: &str) -> PageResult {
    // A change of password meanwhile refuses the session.
    let person = Person { session_epoch: pending.epoch, ..person.clone() };
    forget(page, enter(page, &person, pending.data, next).await?)
}

/// Counts a guess at the code of somebody's app, across processes and for the person: whoever knows the password gets no
/// more guesses by changing their address. Not inside a transaction: it stays counted whatever becomes of the rest.
///
/// Recovery codes are not counted, nor passkeys: no number of guesses finds one, and its owner gets in by them while
/// somebody else uses up the guesses. False for these.
pub async fn count(page: &Page, person_id: Uuid, typed: &str, now: OffsetDateTime) -> Result<bool, PageError> {
    if RecoveryCode::parse(typed).is_some() {
        return Ok(false);
    }
    let (overrides, secret) = (&page.state.config.limits, &page.state.secret);
    let (mut conn, key) = (page.connection().await?, person_id.to_string());
    let counted = limits::hit(&mut conn, overrides, secret, Limit::SecondFactor, &key, now).await?;
    counted.map(|()| true).map_err(|blocked| PageError::too_many(blocked.retry_after_seconds))
}

/// What was counted was right: takes the guesses back, in the transaction that uses the code up.
pub async fn forgive(
    page: &Page,
    conn: &mut PgConnection,
    person_id: Uuid,
    now: OffsetDateTime,
) -> Result<(), PageError> {
    let key = person_id.to_string();
    Ok(limits::forgive(conn, &page.state.secret, Limit::SecondFactor, &key, now).await?)
}

async fn enter(page: &Page, person: &Person, data: Map<String, Value>, next: &str) -> PageResult {
    page.sign_in(person).await?;
    for (name, value) in data {
        page.session.insert_value(&name, value).await?;
    }
    page.redirect(next)
}

/// With the prefix that binds it to this host and TLS wherever there is TLS, as the session's.
fn cookie_name(config: &Config) -> &'static str {
    if config.public_url.is_https() { "__Host-second-step" } else { "second-step" }
}

fn cookie(config: &Config, headers: &HeaderMap) -> Option<Token> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(Cookie::split_parse)
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == cookie_name(config))
        .and_then(|cookie| Token::parse(cookie.value()))
}

fn set_cookie(config: &Config, response: &mut Response, value: &str, seconds: i64) {
    let secure = if config.public_url.is_https() { "; Secure" } else { "" };
    let name = cookie_name(config);
    let cookie = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}
