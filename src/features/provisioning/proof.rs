//! Looks into the DNS whether the domain proves itself, and ties the account to it.

use axum::http::StatusCode;

use super::{agreement_ended, back, domain};
use crate::dns;
use crate::domain::provisioning::{self, ProveError};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form, Nothing};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;

/// Nothing is asked: the domain is the one that waits for its proof.
pub async fn post(mut page: AccountPage, Form(Nothing {}): Form<Nothing>) -> PageResult {
    let (actor, config) = (page.actor()?, &page.state.config);
    let limits = (&page.state.secret, &config.limits);
    let mut tx = page.begin().await?;
    let tie = match provisioning::find_challenge(&mut tx, limits, &actor, &page.account).await {
        Ok(tie) => tie,
        Err(error) => return refused(&page, error),
    };
    tx.commit().await?;
    // Between two transactions: the DNS may take its time, and nobody else waits for it.
    let texts = match dns::texts(config.dns_resolver, &tie.record_name()).await {
        Ok(texts) => texts,
        Err(error) => {
            tracing::warn!(%error, "a domain's proof");
            let banner = Banner {
                kind: BannerKind::Warning,
                text: page.l.provisioning_dns_silent(),
                detail: Some(page.l.provisioning_dns_later()),
            };
            page.page.frame.banner = Some(banner);
            return domain::show(&page, StatusCode::SERVICE_UNAVAILABLE, "", FieldErrors::new()).await;
        }
    };
    let mut tx = page.begin().await?;
    match provisioning::prove_tie(&mut tx, &actor, &page.account, &tie, &texts).await {
        Ok(()) => {
            tx.commit().await?;
            let text = page.l.provisioning_proved(&tie.domain);
            let banner = Banner { text, detail: Some(page.l.provisioning_proved_next()), ..Banner::default() };
            page.redirect_with(&paths::provisioning(page.account.number()), banner).await
        }
        Err(ProveError::NotThere) => {
            tx.rollback().await?;
            let banner = Banner {
                kind: BannerKind::Warning,
                text: page.l.provisioning_not_there(tie.record_name()),
                detail: Some(if texts.is_empty() {
                    page.l.provisioning_not_there_none()
                } else {
                    page.l.provisioning_not_there_other()
                }),
            };
            page.page.frame.banner = Some(banner);
            domain::show(&page, StatusCode::CONFLICT, "", FieldErrors::new()).await
        }
        Err(error) => {
            tx.rollback().await?;
            refused(&page, error)
        }
    }
}

fn refused(page: &AccountPage, error: ProveError) -> PageResult {
    let l = page.l;
    Err(match error {
        ProveError::NotAllowed(_) => PageError::forbidden(),
        ProveError::AgreementEnded => agreement_ended(page),
        ProveError::HeldElsewhere => {
            let (title, text) = (l.provisioning_held_title(), l.provisioning_held_text());
            PageError::conflict().explained(title, text, Some(back(page)))
        }
        ProveError::NotAsked | ProveError::NotThere => {
            let (title, text) = (l.provisioning_not_asked_title(), l.provisioning_not_asked_text());
            PageError::conflict().explained(title, text, Some(back(page)))
        }
        ProveError::Limited(blocked) => PageError::too_many(blocked.retry_after_seconds),
        ProveError::Database(error) => error.into(),
    })
}
