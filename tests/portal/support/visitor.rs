//! Somebody with a browser: cookies, an address, and the headers that browsers send.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, header};
use axum::response::Response;
use sha2::{Digest as _, Sha256};
use sqlx::PgPool;
use tower::ServiceExt as _;
use tower_sessions::session::Id;

use super::Answer;

static NEXT_CLIENT: AtomicU32 = AtomicU32::new(1);

#[derive(Clone)]
pub struct Visitor {
    app: Router,
    pub cookies: BTreeMap<String, String>,
    pub client: String,
    pub language: Option<String>,
    host: String,
}

impl Visitor {
    /// At a portal that is reached under this `Host`.
    pub fn new(app: Router, host: String) -> Self {
        let [_, b, c, d] = NEXT_CLIENT.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        Self { app, cookies: BTreeMap::new(), client: format!("10.{b}.{c}.{d}"), language: None, host }
    }

    /// Prefers a language, as a browser would say it.
    pub fn speaking(mut self, tag: &str) -> Self {
        self.language = Some(tag.to_owned());
        self
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, None, &[]).await
    }

    /// Posts fields as a page of the portal would.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in fields {
            body.append_pair(name, value);
        }
        self.send(Method::POST, path, Some(body.finish()), &[("sec-fetch-site", "same-origin")]).await
    }

    /// Gets where a redirect leads.
    pub async fn follow(&mut self, answer: &Answer) -> Answer {
        let location = answer.location();
        self.get(&location).await
    }

    /// Any request. A body is sent as a form.
    pub async fn send(&mut self, method: Method, path: &str, body: Option<String>, headers: &[(&str, &str)]) -> Answer {
        Answer::read(path, self.respond(method, path, body.map(Body::from), headers).await).await
    }

    /// Posts a body of any kind, such as a form with a file.
    pub async fn upload(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Answer {
        let headers = [("content-type", kind), ("sec-fetch-site", "same-origin")];
        Answer::read(path, self.respond(Method::POST, path, Some(body.into()), &headers).await).await
    }

    /// Gets a file, its bytes unread.
    pub async fn open(&mut self, path: &str) -> Response {
        self.respond(Method::GET, path, None, &[]).await
    }

    async fn respond(&mut self, method: Method, path: &str, body: Option<Body>, headers: &[(&str, &str)]) -> Response {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("x-forwarded-for", &self.client)
            .header(header::USER_AGENT, "Tests/1.0")
            .extension(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 40_000))));
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        if let Some(language) = &self.language {
            request = request.header(header::ACCEPT_LANGUAGE, language);
        }
        if body.is_some() && !headers.iter().any(|(name, _)| *name == "content-type") {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        if !headers.iter().any(|(name, _)| *name == "host") {
            request = request.header(header::HOST, &self.host);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.unwrap_or_else(Body::empty)).unwrap();
        let response = self.app.clone().oneshot(request).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        response
    }

    /// A sign-in made directly in the database: as the sign-in page leaves it, without its password hash.
    pub async fn plant_session(&mut self, pool: &PgPool, email: &str) {
        let id = Id::default();
        let made = sqlx::query(
            "insert into sessions (token_hash, id, person_id, epoch, created_at, last_seen_at)
             select $1, gen_random_uuid(), p.id, p.session_epoch, now(), now() from people p where p.email = $2",
        )
        .bind(Sha256::digest(id.0.to_be_bytes()).to_vec())
        .bind(email)
        .execute(pool)
        .await
        .unwrap();
        assert_eq!(made.rows_affected(), 1, "nobody has the address {email}");
        self.cookies.insert("__Host-session".into(), id.to_string());
    }
}
