//! What every handler starts from: [`Page`] for any page, [`AccountPage`] and [`PartnerPage`] for pages inside an
//! account or the Partner Center. They exist only after the route's permission was checked ([`super::authorize`]).

use std::ops::Deref;
use std::sync::Arc;

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{Html, IntoResponse as _};
use serde::Serialize;
use sqlx::{Postgres, Transaction};
use time::OffsetDateTime;
use tower_sessions::Session;
use uuid::Uuid;

use super::error::{PageError, PageResult};
use super::frame::{Banner, Frame, MenuItem};
use super::request::{Lent, RequestInfo};
use super::{language, menu, session};
use crate::app::AppState;
use crate::domain::access::{AccountScope, Actor, PartnerScope, Viewer};
use crate::domain::people::{self, Person};
use crate::domain::second_factor::Site;
use crate::i18n::Locale;

/// Who is looking and at what, found once per request.
#[derive(Debug, Clone)]
pub struct Context {
    pub viewer: Option<Arc<Viewer>>,
    /// The id of this sign-in, as My profile lists it.
    pub session_id: Option<Uuid>,
    /// Whether the session holds something for this page, such as its banner.
    pub has_session_data: bool,
    /// The path's parameters.
    pub parameters: Arc<Vec<(String, String)>>,
}

/// Everything that all pages have in common; templates read `l` and `frame` from it.
pub struct Page {
    pub state: AppState,
    /// The reader's language: `page.l.some_key()`.
    pub l: &'static Locale,
    pub frame: Frame,
    pub request: RequestInfo,
    pub session: Session,
    pub viewer: Option<Arc<Viewer>>,
    session_id: Option<Uuid>,
    parameters: Arc<Vec<(String, String)>>,
}

/// The session's entry for the next page's banner.
pub const BANNER: &str = "banner";

impl Page {
    /// A page in the context found so far; what an error page is made with when there is none yet.
    pub fn new(state: AppState, request: RequestInfo, session: Session) -> Self {
        let context = request.context.get().cloned();
        let viewer = context.as_ref().and_then(|c| c.viewer.clone());
        let l = language::choose(&state.config, &request, viewer.as_deref());
        let frame = menu::frame(&state.config, l, &request, viewer.as_deref());
        Self {
            l,
            frame,
            session_id: context.as_ref().and_then(|c| c.session_id),
            parameters: context.map(|c| c.parameters).unwrap_or_default(),
            viewer,
            state,
            request,
            session,
        }
    }

    /// A database connection for reading: the one that the viewer was found on, while nobody has it in use.
    pub async fn connection(&self) -> Result<Lent, PageError> {
        let connection = match self.request.connection.take() {
            Some(connection) => connection,
            None => self.state.acquire().await?,
        };
        // Who changes something may take their time between two questions: a password's hash, a proof in the DNS.
        let place = self.request.method.is_safe().then(|| self.request.connection.clone());
        Ok(Lent::new(connection, place))
    }

    /// Gives back the connection that the viewer was found on, before one is waited for: whoever waits holds none, or
    /// twenty such requests would wait for each other.
    fn give_back_connection(&self) {
        drop(self.request.connection.take());
    }

    /// A transaction that only reads, on a connection of its own: what is added up over several queries agrees.
    pub async fn snapshot(&self) -> Result<Transaction<'static, Postgres>, PageError> {
        self.give_back_connection();
        Ok(self.state.snapshot().await?)
    }

    /// A transaction for a state change. Dropping it without `commit` rolls back.
    pub async fn begin(&self) -> Result<Transaction<'static, Postgres>, PageError> {
        self.give_back_connection();
        Ok(self.state.begin().await?)
    }

    /// The signed-in viewer. Only public routes are reached without one.
    pub fn viewer(&self) -> Result<&Viewer, PageError> {
        self.viewer.as_deref().ok_or_else(PageError::not_found)
    }

    /// The viewer as the one who acts.
    pub fn actor(&self) -> Result<Actor, PageError> {
        let viewer = self.viewer()?;
        Ok(Actor {
            person_id: Some(viewer.person_id),
            name: viewer.name(),
            request_id: Some(self.request.id),
            now: viewer.now,
        })
    }

    /// The time, as it was read with the viewer; on public pages it is asked for.
    pub async fn now(&self) -> Result<OffsetDateTime, PageError> {
        match &self.viewer {
            Some(viewer) => Ok(viewer.now),
            None => Ok(self.state.clock.now(&mut *self.connection().await?).await?),
        }
    }

    /// The id of this sign-in among the person's own.
    pub fn session_id(&self) -> Option<Uuid> {
        self.session_id
    }

    /// Signs a person in from here on, under a new session id (SES-01).
    pub async fn sign_in(&self, person: &Person) -> Result<(), PageError> {
        let user_agent = self.request.header("user-agent").unwrap_or_default();
        Ok(session::sign_in(&self.session, person.id, person.session_epoch, user_agent, &self.request.client).await?)
    }

    /// For whom passkeys sign.
    pub fn site(&self) -> Site {
        let config = &self.state.config;
        Site { origin: config.public_url.origin(), name: config.product_name.clone() }
    }

    /// A parameter of the route's path.
    pub fn parameter(&self, name: &str) -> Result<&str, PageError> {
        let found = self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        found.ok_or_else(PageError::not_found)
    }

    /// A parameter that is an opaque id; anything else does not exist.
    pub fn id_parameter(&self, name: &str) -> Result<Uuid, PageError> {
        self.parameter(name)?.parse().map_err(|_| PageError::not_found())
    }

    /// The page, 200.
    pub fn html(&self, template: &impl Template) -> PageResult {
        self.html_with(StatusCode::OK, template)
    }

    /// The page with another status: 422 for a form that failed, with the values typed.
    pub fn html_with(&self, status: StatusCode, template: &impl Template) -> PageResult {
        let mut response = (status, Html(template.render()?)).into_response();
        if let Ok(language) = HeaderValue::from_str(self.l.tag()) {
            response.headers_mut().insert(header::CONTENT_LANGUAGE, language);
        }
        Ok(response)
    }

    /// 303 to one of our own paths.
    pub fn redirect(&self, path: &str) -> PageResult {
        let location = HeaderValue::from_str(path).map_err(PageError::internal)?;
        Ok((StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response())
    }

    /// 303, with a banner on the next page. For signed-in people: only they have a session to keep it in.
    pub async fn redirect_with(&self, path: &str, banner: Banner) -> PageResult {
        self.remember(BANNER, banner).await?;
        self.redirect(path)
    }

    /// Keeps something in the session for a later page.
    pub async fn remember<T: Serialize + Send + Sync>(&self, name: &str, value: T) -> Result<(), PageError> {
        self.give_back_connection();
        Ok(self.session.insert(name, value).await?)
    }
}

impl FromRequestParts<AppState> for Page {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, PageError> {
        let missing = || PageError::internal(anyhow::anyhow!("the request passed no layers"));
        let request = parts.extensions.get::<RequestInfo>().cloned().ok_or_else(missing)?;
        let session = parts.extensions.get::<Session>().cloned().ok_or_else(missing)?;
        let mut page = Self::new(state.clone(), request, session);
        let has_data = page.request.context.get().is_some_and(|context| context.has_session_data);
        if has_data && page.request.method == Method::GET {
            page.give_back_connection();
            page.frame.banner = page.session.remove(BANNER).await?;
        }
        Ok(page)
    }
}

/// A page inside the account that the path names, on which the viewer has a role. Opening one remembers it (R44).
pub struct AccountPage {
    pub page: Page,
    pub account: AccountScope,
}

impl AccountPage {
    /// The tabs over every page of Manage Access; `manage_access/tabs.html` shows them.
    pub fn manage_access_tabs(&self) -> Vec<MenuItem> {
        let path = self.request.target.split('?').next().unwrap_or_default();
        menu::manage_access_tabs(self.l, &self.account, path)
    }
}

impl FromRequestParts<AppState> for AccountPage {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, PageError> {
        let page = Page::from_request_parts(parts, state).await?;
        let account = page.viewer()?.account.clone().ok_or_else(PageError::not_found)?;
        let last = page.viewer()?.last_account.as_ref().map(AccountScope::account_id);
        if last != Some(account.account_id()) {
            // One write when the account changes, none while somebody stays on it.
            people::remember_account(&mut *page.connection().await?, &page.actor()?, &account).await?;
        }
        Ok(Self { page, account })
    }
}

impl Deref for AccountPage {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

/// A page of the Partner Center.
pub struct PartnerPage {
    pub page: Page,
    pub partner: PartnerScope,
}

impl PartnerPage {
    /// The viewer as one who acts for a partner: a customer's history names the partner, too.
    pub fn partner_actor(&self) -> Result<Actor, PageError> {
        let actor = self.actor()?;
        Ok(Actor { name: format!("{} ({})", actor.name, self.partner.name()), ..actor })
    }
}

impl FromRequestParts<AppState> for PartnerPage {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, PageError> {
        let page = Page::from_request_parts(parts, state).await?;
        let partner = page.viewer()?.partner.clone().ok_or_else(PageError::not_found)?;
        Ok(Self { page, partner })
    }
}

impl Deref for PartnerPage {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}
