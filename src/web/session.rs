//! The session cookie: tower-sessions over our own store. Only signed-in people have a session; everybody else
//! browses without one.

use async_trait::async_trait;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use tower_sessions::cookie::SameSite;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{self, Error};
use tower_sessions::{Session, SessionManagerLayer, SessionStore};
use uuid::Uuid;

use super::error::{ErrorPage, PageError};
use crate::app::AppState;
use crate::config::Config;
use crate::domain::sessions::{self, ABSOLUTE, NewSession};

const PERSON: &str = "person";
const EPOCH: &str = "epoch";
const USER_AGENT: &str = "user_agent";
const CLIENT: &str = "client";

/// Sessions in PostgreSQL, keyed by the hash of the cookie's value.
#[derive(Clone)]
pub struct Store(AppState);

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

/// The cookie's name: with the prefix that binds it to this host and TLS wherever there is TLS.
pub fn cookie_name(config: &Config) -> &'static str {
    if config.public_url.is_https() { "__Host-session" } else { "session" }
}

/// The layer that loads the session when it is asked for and saves it when it changed.
pub fn layer(state: &AppState) -> SessionManagerLayer<Store> {
    SessionManagerLayer::new(Store(state.clone()))
        .with_name(cookie_name(&state.config))
        .with_secure(state.config.public_url.is_https())
        .with_same_site(SameSite::Lax)
}

/// An empty session, for pages that are made after the real one was dealt with.
pub fn none(state: &AppState) -> Session {
    Session::new(None, std::sync::Arc::new(Store(state.clone())), None)
}

/// What the session that came with the request is kept under, if one came.
pub fn presented(session: &Session) -> Option<Vec<u8>> {
    session.id().map(|id| token_hash(&id))
}

/// Has a cookie that opens nothing taken back: the layer does so for a session that was asked for and not found.
pub async fn take_back(session: &Session) -> Result<(), tower_sessions::session::Error> {
    session.get_value(PERSON).await.map(drop)
}

/// Signs a person in under a new session id; whatever session came with the request ends (SES-01). `epoch` is the
/// person's own when the password was checked: a session that a change of password overtook is refused.
pub async fn sign_in(
    session: &Session,
    person_id: Uuid,
    epoch: i32,
    user_agent: &str,
    client: &str,
) -> Result<(), tower_sessions::session::Error> {
    session.cycle_id().await?;
    session.clear().await;
    session.insert(PERSON, person_id).await?;
    session.insert(EPOCH, epoch).await?;
    session.insert(USER_AGENT, user_agent.chars().filter(|c| !c.is_control()).take(200).collect::<String>()).await?;
    session.insert(CLIENT, client).await
}

/// Mends what tower-sessions leaves behind. A session that could not be stored is a bare 500 there: it is the database
/// that is away. And the cookie that it takes back lacks `Secure`, without which browsers do not obey for a `__Host-`
/// name (S8).
pub async fn settle(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.status() == StatusCode::INTERNAL_SERVER_ERROR && response.extensions().get::<ErrorPage>().is_none() {
        return PageError::unavailable(anyhow::anyhow!("the session could not be stored")).into_response();
    }
    let removal = format!("{}=;", cookie_name(&state.config));
    let is_removal = |value: &HeaderValue| value.as_bytes().starts_with(removal.as_bytes());
    let cookies: Vec<HeaderValue> = response.headers().get_all(header::SET_COOKIE).iter().cloned().collect();
    if cookies.iter().any(is_removal) {
        response.headers_mut().remove(header::SET_COOKIE);
        for cookie in cookies.into_iter().filter(|cookie| !is_removal(cookie)) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        let secure = if state.config.public_url.is_https() { "; Secure" } else { "" };
        let obeyed = format!("{removal} Path=/; Max-Age=0; HttpOnly; SameSite=Lax{secure}");
        if let Ok(value) = HeaderValue::from_str(&obeyed) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        // Browsers keep whole pages for the button Back, some even those with `no-store`: they go too (SES-06).
        let clear_site_data = HeaderName::from_static("clear-site-data");
        response.headers_mut().insert(clear_site_data, HeaderValue::from_static("\"cache\""));
    }
    response
}

fn token_hash(id: &Id) -> Vec<u8> {
    Sha256::digest(id.0.to_be_bytes()).to_vec()
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that `map_err` takes")]
fn backend(error: sqlx::Error) -> Error {
    Error::Backend(error.to_string())
}

/// What is stored of a record: everything but what has a column of its own.
fn data_of(record: &Record) -> Map<String, Value> {
    let own = [PERSON, EPOCH, USER_AGENT, CLIENT];
    record.data.iter().filter(|(key, _)| !own.contains(&key.as_str())).map(|(k, v)| (k.clone(), v.clone())).collect()
}

fn text<'a>(record: &'a Record, key: &str) -> &'a str {
    record.data.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> session_store::Result<()> {
        let person_id = text(record, PERSON).parse().map_err(|_| Error::Backend("a session needs a person".into()))?;
        let mut conn = self.0.acquire().await.map_err(backend)?;
        let epoch = record.data.get(EPOCH).and_then(Value::as_i64).and_then(|epoch| epoch.try_into().ok());
        let epoch = epoch.ok_or_else(|| Error::Backend("a session needs its person's epoch".into()))?;
        let data = data_of(record);
        for _ in 0..3 {
            let (user_agent, client) = (text(record, USER_AGENT), text(record, CLIENT));
            let new = NewSession { person_id, epoch, data: &data, user_agent, client };
            if sessions::insert(&mut conn, &self.0.clock, &token_hash(&record.id), new).await.map_err(backend)? {
                return Ok(());
            }
            record.id = Id::default();
        }
        Err(Error::Backend("no free session id".into()))
    }

    async fn save(&self, record: &Record) -> session_store::Result<()> {
        let mut conn = self.0.acquire().await.map_err(backend)?;
        sessions::set_data(&mut conn, &token_hash(&record.id), &data_of(record)).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        let mut conn = self.0.acquire().await.map_err(backend)?;
        let found = sessions::find(&mut conn, &self.0.clock, &token_hash(id)).await.map_err(backend)?;
        Ok(found.map(|stored| {
            let mut data: std::collections::HashMap<String, Value> = stored.data.into_iter().collect();
            data.insert(PERSON.into(), Value::String(stored.person_id.to_string()));
            Record { id: *id, data, expiry_date: stored.created_at + ABSOLUTE }
        }))
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        let mut conn = self.0.acquire().await.map_err(backend)?;
        sessions::delete(&mut conn, &token_hash(id)).await.map_err(backend)
    }
}
