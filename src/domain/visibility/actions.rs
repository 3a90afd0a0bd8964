//! Saving and revoking: rows, events and mails in one transaction.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{EventDetails, Version, store};
use crate::domain::access::{self, AccountScope, Actor, Permission};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::partners::{self, NamedPartner, Partner};
use crate::jobs::message::{Message, Visibility};

/// What an administrator asks for: this viewer may see what these partners ordered, and nobody else.
#[derive(Debug)]
pub struct Change<'a> {
    /// The viewer's number.
    pub viewer: &'a str,
    /// The orderers' numbers; none takes every grant of the viewer away.
    pub orderers: &'a [String],
    /// The version that the form showed; none is unchecked.
    pub version: Option<&'a str>,
    /// Whether the viewer's staff are told of what was taken away (D9).
    pub notify_revocation: bool,
}

/// What a save did.
#[derive(Debug)]
pub struct Revised {
    pub viewer: Partner,
    /// Newly granted.
    pub made: Vec<Partner>,
    pub revoked: Vec<Partner>,
    /// Whose orders the viewer may see now.
    pub now: Vec<Partner>,
    /// How many of the viewer's staff were mailed.
    pub told: usize,
}

impl Revised {
    pub fn is_unchanged(&self) -> bool {
        self.made.is_empty() && self.revoked.is_empty()
    }
}

/// Why a save is refused; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ReviseError {
    /// A partner that does not supply this account, or does not exist: alike.
    #[error("no such partner on the account")]
    UnknownPartner,
    /// A partner sees its own orders anyway.
    #[error("the viewer is among the orderers")]
    ViewerIsOrderer,
    /// With one partner there is nothing to grant (R48).
    #[error("the account has a single partner")]
    SinglePartner,
    /// The actor may not manage the account's visibility any more.
    #[error("the right was taken away meanwhile")]
    NotAllowed,
    /// Somebody else saved in between.
    #[error("the form was stale")]
    Stale(Box<Stale>),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Both values of a stale save.
#[derive(Debug)]
pub struct Stale {
    pub viewer: Partner,
    /// What the form asked for.
    pub asked: Vec<Partner>,
    /// What is true now.
    pub current: Vec<Partner>,
    /// Who changed it last and when, if known.
    pub changed: Option<(String, OffsetDateTime)>,
}

/// Makes the viewer's grants on the account those asked for (R45, R46, R51).
pub async fn revise(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    change: Change<'_>,
) -> Result<Revised, ReviseError> {
    lock(conn, scope).await?;
    let partners = partners::list_of_account(conn, scope).await?;
    let find = |number: &str| partners.iter().find(|p| p.number == number).ok_or(ReviseError::UnknownPartner);
    let viewer = find(change.viewer)?;
    for number in change.orderers {
        find(number)?;
    }
    if partners.len() == 1 {
        return Err(ReviseError::SinglePartner);
    }
    if change.orderers.contains(&viewer.number) {
        return Err(ReviseError::ViewerIsOrderer);
    }
    let (offers, version) = store::list_offers(conn, scope, viewer, actor.now).await?;
    let asks = |partner: &Partner| change.orderers.contains(&partner.number);
    let select = |wanted: &dyn Fn(&super::Offer) -> bool| -> Vec<Partner> {
        offers.iter().filter(|offer| wanted(offer)).map(|offer| offer.orderer.clone()).collect()
    };
    if change.version.is_some_and(|shown| shown != Version::to_string(&version)) {
        return Err(ReviseError::Stale(Box::new(Stale {
            asked: select(&|offer| asks(&offer.orderer)),
            current: select(&|offer| offer.granted.is_some()),
            changed: store::find_last_change(conn, scope, viewer).await?,
            viewer: viewer.clone(),
        })));
    }
    let made = select(&|offer| offer.granted.is_none() && asks(&offer.orderer));
    let revoked = select(&|offer| offer.granted.is_some() && !asks(&offer.orderer));
    let now = select(&|offer| asks(&offer.orderer));

    let mut told = 0;
    if !revoked.is_empty() {
        store::revoke_grants(conn, actor, scope, viewer, &ids(&revoked)).await?;
        record(conn, actor, scope, EventKind::VisibilityGrantRevoked, viewer, &revoked).await?;
        if change.notify_revocation {
            told = tell(conn, actor, scope, viewer, &revoked, Message::VisibilityRevoked).await?;
        }
    }
    if !made.is_empty() {
        store::insert_grants(conn, actor, scope, viewer, &ids(&made)).await?;
        record(conn, actor, scope, EventKind::VisibilityGrantMade, viewer, &made).await?;
        told = tell(conn, actor, scope, viewer, &made, Message::VisibilityGranted).await?;
    }
    Ok(Revised { viewer: viewer.clone(), made, revoked, now, told })
}

/// Takes one grant away and leaves the viewer's others (R51). One that is gone already changes nothing.
pub async fn revoke(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    (viewer, orderer): (&str, &str),
    notify_revocation: bool,
) -> Result<Revised, ReviseError> {
    lock(conn, scope).await?;
    let partners = partners::list_of_account(conn, scope).await?;
    let is_known = |number: &str| partners.iter().any(|partner| partner.number == number);
    if !is_known(viewer) || !is_known(orderer) {
        return Err(ReviseError::UnknownPartner);
    }
    if viewer == orderer {
        return Err(ReviseError::ViewerIsOrderer);
    }
    let grants = store::list_grants(conn, scope).await?;
    let of_viewer = grants.into_iter().filter(|grant| grant.viewer.number == viewer);
    let others: Vec<String> = of_viewer.map(|grant| grant.orderer.number).filter(|number| number != orderer).collect();
    revise(conn, actor, scope, Change { viewer, orderers: &others, version: None, notify_revocation }).await
}

/// Waits for whoever else changes the account, and sees that the actor's right still stands.
async fn lock(conn: &mut PgConnection, scope: &AccountScope) -> Result<(), ReviseError> {
    access::lock_account(conn, scope).await?;
    let roles = access::current_roles(conn, scope).await?;
    if roles.permits(Permission::ManagePartnerVisibility) { Ok(()) } else { Err(ReviseError::NotAllowed) }
}

fn ids(partners: &[Partner]) -> Vec<i64> {
    partners.iter().map(|partner| partner.id).collect()
}

async fn record(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    kind: EventKind,
    viewer: &Partner,
    orderers: &[Partner],
) -> Result<(), ReviseError> {
    let details = EventDetails {
        viewer: NamedPartner::from(viewer),
        orderers: orderers.iter().map(NamedPartner::from).collect(),
    };
    let details = serde_json::to_value(details).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        partner_id: Some(viewer.id),
        details,
        ..NewEvent::new(kind)
    };
    Ok(audit::record(conn, actor, event).await?)
}

/// One mail to each of the viewer's active staff, in their language; names only, no license data (VIS-11).
async fn tell(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    viewer: &Partner,
    orderers: &[Partner],
    message: impl FnOnce(Visibility) -> Message,
) -> Result<usize, ReviseError> {
    let message = message(Visibility {
        organization: scope.organization_name().to_owned(),
        account_number: scope.number().to_owned(),
        account_name: scope.name().to_owned(),
        viewer: viewer.name.clone(),
        orderers: orderers.iter().map(|partner| partner.name.clone()).collect(),
    });
    Ok(partners::tell_staff(conn, viewer.id, &message, scope.organization_id(), actor.now).await?)
}
