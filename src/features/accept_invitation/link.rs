//! An invitation's link (R4, R23): GET shows and changes nothing, POST accepts.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::invitations::{self, AcceptError, Inviter, OpenInvitation};
use crate::i18n::Locale;
use crate::paths;
use crate::secret::Token;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form};
use crate::web::frame::Banner;
use crate::web::page::Page;
use crate::web::passwords;

#[derive(Template)]
#[template(path = "accept_invitation/page.html")]
struct InvitationPage<'a> {
    page: &'a Page,
    invitation: &'a OpenInvitation,
    /// The page's own path; it holds the link's secret.
    path: String,
    who: Who<'a>,
    errors: FieldErrors,
}

/// A link that ran out, and the way to a new one.
#[derive(Template)]
#[template(path = "accept_invitation/expired.html")]
struct ExpiredPage<'a> {
    page: &'a Page,
    organization: &'a str,
    inviter: Option<&'a Inviter>,
    renewal: String,
}

/// Who looks at the invitation.
enum Who<'a> {
    /// Nobody has the address yet: a password is chosen here.
    New,
    /// The address has a sign-in, which must be used.
    Known,
    /// Signed in with the invited address.
    Oneself,
    /// Signed in as somebody else (INV-09), with this address.
    Other(&'a str),
}

impl<'a> Who<'a> {
    fn is(page: &'a Page, invitation: &OpenInvitation) -> Self {
        match page.viewer.as_deref() {
            Some(viewer) if viewer.email == invitation.email => Self::Oneself,
            Some(viewer) => Self::Other(&viewer.email),
            None if invitation.is_known => Self::Known,
            None => Self::New,
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Acceptance {
    password: String,
    password_confirmation: String,
}

pub async fn get(page: Page) -> PageResult {
    let now = page.now().await?;
    let (token, invitation) = match open(&page, &mut *page.connection().await?, now).await {
        Ok(found) => found,
        Err(error) => return refuse(&page, error),
    };
    show(&page, &token, &invitation, StatusCode::OK, FieldErrors::new())
}

pub async fn post(page: Page, Form(form): Form<Acceptance>) -> PageResult {
    let now = page.now().await?;
    let (token, invitation) = match open(&page, &mut *page.connection().await?, now).await {
        Ok(found) => found,
        Err(error) => return refuse(&page, error),
    };
    match Who::is(&page, &invitation) {
        Who::Other(_) => show(&page, &token, &invitation, StatusCode::FORBIDDEN, FieldErrors::new()),
        Who::Known => page.redirect(&paths::sign_in_then(&paths::invitation(token.expose()))),
        Who::Oneself => {
            let mut tx = page.begin().await?;
            let accepted = invitations::accept_as_known(&mut tx, &page.state.secret, &page.actor()?, &token).await;
            if let Err(error) = accepted {
                drop(tx);
                return refuse(&page, error);
            }
            tx.commit().await?;
            welcome(&page, page.l, &invitation).await
        }
        Who::New => accept_as_new(&page, &token, &invitation, &form).await,
    }
}

/// What the link opens.
async fn open(
    page: &Page,
    conn: &mut PgConnection,
    now: OffsetDateTime,
) -> Result<(Token, OpenInvitation), AcceptError> {
    let token = token(page).ok_or(AcceptError::Unknown)?;
    let invitation = invitations::find_open(conn, &page.state.secret, &token, now).await?;
    Ok((token, invitation))
}

async fn accept_as_new(page: &Page, token: &Token, invitation: &OpenInvitation, form: &Acceptance) -> PageResult {
    let mut errors = FieldErrors::new();
    let typed = (form.password.as_str(), form.password_confirmation.as_str());
    let OpenInvitation { organization, first_name, last_name, .. } = invitation;
    let names = [organization.as_str(), first_name, last_name];
    let Some(password) = passwords::check(page, &invitation.email, &names, typed, &mut errors) else {
        return show(page, token, invitation, StatusCode::UNPROCESSABLE_ENTITY, errors);
    };
    let hash = page.state.passwords.hash(password).await?;
    let mut tx = page.begin().await?;
    let now = page.state.clock.now(&mut tx).await?;
    match invitations::accept_as_new(&mut tx, &page.state.secret, token, hash, page.request.id, now).await {
        Ok((person, _)) => {
            tx.commit().await?;
            page.sign_in(&person).await?;
            // The next page is in the language that the person was invited in, and so is its banner.
            welcome(page, Locale::best(&person.language), invitation).await
        }
        Err(AcceptError::SignInFirst) => page.redirect(&paths::sign_in_then(&paths::invitation(token.expose()))),
        Err(error) => {
            drop(tx);
            refuse(page, error)
        }
    }
}

async fn welcome(page: &Page, l: &Locale, invitation: &OpenInvitation) -> PageResult {
    let banner = Banner { text: l.accept_done(&invitation.organization), ..Banner::default() };
    page.redirect_with(paths::HOME, banner).await
}

fn show(
    page: &Page,
    token: &Token,
    invitation: &OpenInvitation,
    status: StatusCode,
    errors: FieldErrors,
) -> PageResult {
    let who = Who::is(page, invitation);
    let path = paths::invitation(token.expose());
    page.html_with(status, &InvitationPage { page, invitation, path, who, errors })
}

pub(super) fn token(page: &Page) -> Option<Token> {
    page.parameter("token").ok().and_then(Token::parse)
}

/// Every refusal's page has a next step; made-up, used and withdrawn links look alike (INV-04).
fn refuse(page: &Page, error: AcceptError) -> PageResult {
    let l = page.l;
    let sign_in = Some((l.common_sign_in(), paths::SIGN_IN.to_owned()));
    Err(match error {
        AcceptError::Unknown => {
            PageError::not_found().explained(l.accept_unknown_title(), l.accept_unknown_text(), sign_in)
        }
        AcceptError::Replaced { organization } => {
            PageError::gone().explained(l.accept_replaced_title(), l.accept_replaced_text(organization), sign_in)
        }
        AcceptError::Expired { organization, inviter } => {
            let (organization, inviter) = (organization.as_str(), inviter.as_ref());
            let renewal = paths::invitation_renewal(page.parameter("token")?);
            let expired = ExpiredPage { page, organization, inviter, renewal };
            return page.html_with(StatusCode::GONE, &expired);
        }
        AcceptError::SignInFirst | AcceptError::NotForYou => PageError::forbidden(),
        AcceptError::Database(error) => error.into(),
    })
}
