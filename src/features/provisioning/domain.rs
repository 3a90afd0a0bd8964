//! The directory domain: which one, and what its DNS must say to prove it.

use askama::Template;
use axum::http::StatusCode;

use super::{agreement_ended, crumbs};
use crate::domain::provisioning::{self, BeginError, DomainName, DomainTie};
use crate::paths;
use crate::web::components::Crumb;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;

#[derive(Template)]
#[template(path = "provisioning/domain.html")]
struct DomainPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    held: Option<DomainTie>,
    asked: Option<DomainTie>,
    /// As typed.
    domain: &'a str,
    errors: FieldErrors,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DomainForm {
    domain: String,
}

pub async fn get(page: AccountPage) -> PageResult {
    show(&page, StatusCode::OK, "", FieldErrors::new()).await
}

pub async fn post(page: AccountPage, Form(form): Form<DomainForm>) -> PageResult {
    let mut errors = FieldErrors::new();
    let Ok(domain) = DomainName::parse(&form.domain) else {
        errors.add("domain", page.l.provisioning_error_domain());
        return show(&page, StatusCode::UNPROCESSABLE_ENTITY, &form.domain, errors).await;
    };
    let path = paths::provisioning_domain(page.account.number());
    let mut tx = page.begin().await?;
    match provisioning::begin_tie(&mut tx, &page.actor()?, &page.account, &domain).await {
        Ok(()) => {
            tx.commit().await?;
            page.redirect(&path)
        }
        Err(BeginError::AlreadyTied) => {
            drop(tx);
            let text = page.l.provisioning_already_tied(domain.as_str());
            page.redirect_with(&path, Banner { kind: BannerKind::Information, text, detail: None }).await
        }
        Err(BeginError::NotAllowed(_)) => Err(PageError::forbidden()),
        Err(BeginError::AgreementEnded) => Err(agreement_ended(&page)),
        Err(BeginError::Database(error)) => Err(error.into()),
    }
}

pub(super) async fn show(page: &AccountPage, status: StatusCode, domain: &str, errors: FieldErrors) -> PageResult {
    let mut conn = page.connection().await?;
    let held = provisioning::find_held(&mut conn, &page.account).await?;
    let asked = provisioning::find_asked(&mut conn, &page.account).await?;
    drop(conn);
    let crumbs = crumbs(page, page.l.provisioning_domain());
    page.html_with(status, &DomainPage { page, crumbs, held, asked, domain, errors })
}
