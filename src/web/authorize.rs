//! The first level of authority: each route's permission, checked before its handler runs.

use std::sync::Arc;

use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{MatchedPath, RawPathParams, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use tower_sessions::Session;

use super::error::PageError;
use super::kept::Kept;
use super::page::Context;
use super::request::RequestInfo;
use super::{form, language, second_step, session, upload};
use crate::app::AppState;
use crate::domain::access::{AccountScope, Permission, SignedIn, Viewer, find_signed_in};
use crate::domain::sessions;
use crate::paths;

/// What a route asks of its viewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody, signed in or not.
    Public,
    /// Any signed-in person.
    SignedIn,
    /// Any signed-in person, also before they have set up the second factor that is required of them.
    BeforeSecondFactor,
    /// Any role on the account in the path.
    AnyRole,
    /// This permission on the account in the path.
    Account(Permission),
    /// One of these permissions on the account in the path.
    AccountEither(Permission, Permission),
    /// Both permissions on the account in the path.
    AccountBoth(Permission, Permission),
    /// Partner staff.
    Partner,
}

/// Finds the viewer, refuses or lets through.
pub async fn authorize(
    State((state, access)): State<(AppState, Access)>,
    session: Session,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Response {
    // The request itself cannot be held across an await: its body is not Sync.
    let Some(info) = request.extensions().get::<RequestInfo>().cloned() else {
        return PageError::internal(anyhow::anyhow!("the request passed no layers")).into_response();
    };
    if let Some(route) = request.extensions().get::<MatchedPath>() {
        let _ = info.route.set(route.as_str().to_owned());
    }
    let admitted = admit(&state, access, &session, parameters.as_ref().ok(), &info).await;
    let response = match admitted {
        Ok(()) => next.run(request).await,
        Err(refused) => refuse(refused, request, &state, &info).await,
    };
    // Nobody holds a connection while a client reads the answer.
    drop(info.connection.take());
    response
}

enum Refused {
    /// To a page where the reader signs in, after which the page that was asked for comes back.
    Elsewhere(Step, String),
    /// Another role on the account would open it.
    Role,
    Error(PageError),
}

/// What comes before the page that was asked for.
enum Step {
    SignIn,
    SecondFactor,
}

impl<E: Into<PageError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

async fn admit(
    state: &AppState,
    access: Access,
    session: &Session,
    parameters: Option<&RawPathParams>,
    info: &RequestInfo,
) -> Result<(), Refused> {
    // What is not UTF-8, or cannot be typed, names nothing; PostgreSQL would refuse a NUL.
    let readable = parameters.is_some_and(|all| all.iter().all(|(_, value)| !value.contains(char::is_control)));
    let parameters = parameters.filter(|_| readable).into_iter().flatten();
    let parameters: Vec<(String, String)> = parameters.map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
    let account = parameters.iter().find(|(name, _)| name == "account").map(|(_, number)| number.as_str());
    let signed_in = match session::presented(session) {
        Some(token_hash) => identify(state, &token_hash, account, info).await?,
        None => None,
    };
    if signed_in.is_none() {
        session::take_back(session).await?;
    }
    let (session_id, has_data) = signed_in.as_ref().map(|found| (found.session_id, found.has_data)).unzip();
    let viewer = signed_in.map(|found| found.viewer);
    let verdict = match decide(access, viewer.as_ref()) {
        Verdict::Admitted if !readable => Verdict::Unknown,
        verdict => verdict,
    };
    let opens_before = matches!(access, Access::Public | Access::BeforeSecondFactor);
    let verdict = match (&verdict, &viewer) {
        (Verdict::Admitted, Some(viewer)) if !opens_before && second_step::is_due(&state.config, viewer) => {
            Verdict::SecondFactorFirst
        }
        _ => verdict,
    };
    let context = Context {
        viewer: viewer.map(Arc::new),
        session_id,
        has_session_data: has_data.unwrap_or_default(),
        parameters: Arc::new(parameters),
    };
    // Set before the verdict: a refusal's page has the reader's frame too.
    let _ = info.context.set(context);
    match verdict {
        Verdict::Admitted => Ok(()),
        Verdict::SignInFirst => Err(Refused::Elsewhere(Step::SignIn, paths::sign_in_then(info.page()))),
        Verdict::SecondFactorFirst => {
            Err(Refused::Elsewhere(Step::SecondFactor, paths::second_factor_then(info.page())))
        }
        Verdict::Unknown => Err(PageError::not_found().into()),
        Verdict::Forbidden => Err(Refused::Role),
    }
}

/// Finds who asks. The connection stays with a request that only reads, for its handler; one that writes may take its
/// time to send a form, and must not hold a connection meanwhile.
async fn identify(
    state: &AppState,
    token_hash: &[u8],
    account: Option<&str>,
    info: &RequestInfo,
) -> Result<Option<SignedIn>, PageError> {
    let mut conn = state.acquire().await?;
    let signed_in = find_signed_in(&mut conn, &state.clock, token_hash, account).await?;
    if let Some(found) = signed_in.as_ref().filter(|found| found.is_due) {
        sessions::touch(&mut conn, &state.clock, found.session_id).await?;
    }
    if signed_in.is_some() && info.method.is_safe() {
        info.connection.keep(conn);
    }
    Ok(signed_in)
}

#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Admitted,
    SignInFirst,
    SecondFactorFirst,
    /// Outside what the viewer may know of: 404.
    Unknown,
    /// Inside, but not allowed: 403.
    Forbidden,
}

fn decide(access: Access, viewer: Option<&Viewer>) -> Verdict {
    if access == Access::Public {
        return Verdict::Admitted;
    }
    let Some(viewer) = viewer else { return Verdict::SignInFirst };
    let on_account = |permissions: &[Permission]| match &viewer.account {
        None => Verdict::Unknown,
        Some(account) if permissions.is_empty() || permissions.iter().any(|p| account.permits(*p)) => Verdict::Admitted,
        Some(_) => Verdict::Forbidden,
    };
    match access {
        Access::Public | Access::SignedIn | Access::BeforeSecondFactor => Verdict::Admitted,
        Access::AnyRole => on_account(&[]),
        Access::Account(permission) => on_account(&[permission]),
        Access::AccountEither(one, other) => on_account(&[one, other]),
        Access::AccountBoth(one, other) => match on_account(&[one]) {
            Verdict::Admitted => on_account(&[other]),
            verdict => verdict,
        },
        Access::Partner if viewer.partner.is_some() => Verdict::Admitted,
        Access::Partner => Verdict::Unknown,
    }
}

/// The answer to who is not let through. A form is read all the same, so that nothing that was typed is lost with it: it
/// waits on the page that says where to go first.
async fn refuse(refused: Refused, request: Request, state: &AppState, info: &RequestInfo) -> Response {
    let passes = match &refused {
        Refused::Elsewhere(..) => true,
        Refused::Role => false,
        Refused::Error(error) => error.passes(),
    };
    if !info.method.is_safe() && passes {
        if upload::is_taken_by(info) {
            upload::read_refused(request).await;
        } else {
            // What cannot be read is not kept.
            let _ = form::read(request).await;
        }
    }
    match refused {
        Refused::Elsewhere(step, location) if Kept::of(info, &state.config.public_url).is_some() => {
            let viewer = info.context.get().and_then(|context| context.viewer.as_deref());
            let l = language::choose(&state.config, info, viewer);
            let (title, text, next) = match step {
                Step::SignIn => (l.errors_ended_title(), l.errors_ended_text(), l.errors_ended_next()),
                Step::SecondFactor => (l.errors_factor_title(), l.errors_factor_text(), l.errors_factor_next()),
            };
            PageError::forbidden().explained(title, text, Some((next, location))).until_next().into_response()
        }
        Refused::Role => {
            let viewer = info.context.get().and_then(|context| context.viewer.as_deref());
            let l = language::choose(&state.config, info, viewer);
            let number = viewer.and_then(|viewer| viewer.account.as_ref()).map(AccountScope::number);
            let ask = number.map(|number| (l.requests_ask(), paths::ask_for_role(number)));
            PageError::forbidden().explained(l.errors_403_title(), l.errors_403_ask(), ask).into_response()
        }
        Refused::Elsewhere(_, location) => (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response(),
        Refused::Error(error) => error.into_response(),
    }
}
