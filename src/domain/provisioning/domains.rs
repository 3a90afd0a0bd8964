//! Ties an account to a directory domain. The DNS itself is asked by the caller, between two transactions: an answer may
//! take seconds, during which nothing is locked and no connection is held.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{DomainName, DomainTie, domains_store as store};
use crate::domain::access::{self, AccountScope, Actor, NotAllowed, Permission};
use crate::domain::accounts::{self, AgreementState};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::limits::{self, Blocked, Limit, LimitOverrides};
use crate::secret::{SecretKey, new_id, random_bytes};

/// Why no proof is asked for.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    #[error("the agreement has ended")]
    AgreementEnded,
    #[error("the account is tied to this domain already")]
    AlreadyTied,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Asks for a domain's proof. One that was asked for before and never proved is forgotten; one that is proved stays until
/// the new one is.
pub async fn begin_tie(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    domain: &DomainName,
) -> Result<(), BeginError> {
    access::authorize(conn, scope, Permission::ProvisionSelfService, &[]).await??;
    if !is_agreement_active(conn, actor, scope).await? {
        return Err(BeginError::AgreementEnded);
    }
    if store::find_held(conn, scope).await?.is_some_and(|tie| tie.domain == domain.as_str()) {
        return Err(BeginError::AlreadyTied);
    }
    if store::find_asked(conn, scope).await?.is_some_and(|tie| tie.domain == domain.as_str()) {
        // The value that may stand in the DNS already stays good.
        return Ok(());
    }
    store::end_asked(conn, scope, actor.now).await?;
    let challenge = URL_SAFE_NO_PAD.encode(random_bytes::<24>());
    let id = new_id();
    store::insert_tie(conn, scope, actor, id, domain.as_str(), &challenge).await?;
    Ok(record(conn, actor, scope, EventKind::ProvisioningDomainAsked, id, domain.as_str()).await?)
}

pub(super) async fn is_agreement_active(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
) -> sqlx::Result<bool> {
    let agreement = accounts::find_agreement(conn, scope).await?;
    Ok(agreement.is_some_and(|agreement| agreement.state(actor.now.date()) == AgreementState::Active))
}

/// Why a domain is not proved.
#[derive(Debug, thiserror::Error)]
pub enum ProveError {
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// Nothing is asked for, or no longer what was looked up.
    #[error("no proof is asked for")]
    NotAsked,
    #[error("the agreement has ended")]
    AgreementEnded,
    /// The DNS says something else, or nothing.
    #[error("the record is not there")]
    NotThere,
    /// Another organization proved it before.
    #[error("another organization holds the domain")]
    HeldElsewhere,
    #[error(transparent)]
    Limited(#[from] Blocked),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// What has to be looked up in the DNS. Counted: the resolver works for nobody else.
pub async fn find_challenge(
    conn: &mut PgConnection,
    (secret, limits): (&SecretKey, &LimitOverrides),
    actor: &Actor,
    scope: &AccountScope,
) -> Result<DomainTie, ProveError> {
    access::authorize(conn, scope, Permission::ProvisionSelfService, &[]).await??;
    if !is_agreement_active(conn, actor, scope).await? {
        return Err(ProveError::AgreementEnded);
    }
    let tie = store::find_asked(conn, scope).await?.ok_or(ProveError::NotAsked)?;
    let key = scope.account_id().to_string();
    limits::hit(conn, limits, secret, Limit::DomainProof, &key, actor.now).await??;
    Ok(tie)
}

/// Ties the account to the domain, given the texts that its DNS holds under the record's name now.
pub async fn prove_tie(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    looked_up: &DomainTie,
    texts: &[String],
) -> Result<(), ProveError> {
    access::authorize(conn, scope, Permission::ProvisionSelfService, &[]).await??;
    let tie = store::find_asked(conn, scope).await?.filter(|tie| tie.id == looked_up.id).ok_or(ProveError::NotAsked)?;
    if !is_agreement_active(conn, actor, scope).await? {
        return Err(ProveError::AgreementEnded);
    }
    let value = tie.record_value();
    if !texts.iter().any(|text| text.trim().trim_matches('"') == value) {
        return Err(ProveError::NotThere);
    }
    // The former domain is let go first, so that nothing of it is left behind.
    store::end_held(conn, scope, actor.now).await?;
    if !store::hold_domain(conn, scope, &tie.domain).await? {
        return Err(ProveError::HeldElsewhere);
    }
    store::mark_proved(conn, actor, &tie).await?;
    Ok(record(conn, actor, scope, EventKind::ProvisioningDomainProved, tie.id, &tie.domain).await?)
}

async fn record(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    kind: EventKind,
    tie: Uuid,
    domain: &str,
) -> sqlx::Result<()> {
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        target_id: Some(tie),
        details: json!({ "domain": domain }),
        ..NewEvent::new(kind)
    };
    audit::record(conn, actor, event).await
}
