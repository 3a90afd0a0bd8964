//! What a save would do: found before anything is written, the same for the save itself and for its preview.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{Offer, Tab, Version, find_tab, store};
use crate::domain::access::{AccountScope, Actor};
use crate::domain::partners::Partner;

/// What an administrator asks for: this viewer may see what these partners ordered, and nobody else.
#[derive(Debug)]
pub struct Change<'a> {
    /// The viewer's number.
    pub viewer: &'a str,
    /// The orderers' numbers; none takes every grant of the viewer away.
    pub orderers: &'a [String],
    /// The version that the form showed; none is unchecked.
    pub version: Option<&'a str>,
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

/// Why a save of several viewers is refused; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ReviseAllError {
    /// Somebody else changed what these viewers see in between.
    #[error("the form was stale")]
    Stale(Vec<Stale>),
    #[error(transparent)]
    Refused(#[from] ReviseError),
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

/// A save that may be carried out.
#[derive(Debug)]
pub(super) struct Plan {
    pub viewer: Partner,
    /// To be granted.
    pub made: Vec<Partner>,
    /// To be taken away.
    pub revoked: Vec<Partner>,
    /// Whose orders the viewer may see then.
    pub now: Vec<Partner>,
    /// The viewer's form as it is.
    pub offers: Vec<Offer>,
    pub version: Version,
}

impl Plan {
    pub fn is_empty(&self) -> bool {
        self.made.is_empty() && self.revoked.is_empty()
    }
}

/// Compares what is asked for with what is true, or refuses it.
pub(super) async fn plan(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    change: &Change<'_>,
) -> Result<Plan, ReviseError> {
    let Tab { partners, offers, version, .. } = find_tab(conn, scope, change.viewer, actor.now, actor.now).await?;
    let find = |number: &str| partners.iter().find(|p| p.number == number).ok_or(ReviseError::UnknownPartner);
    let viewer = find(change.viewer)?.clone();
    for number in change.orderers {
        find(number)?;
    }
    if partners.len() == 1 {
        return Err(ReviseError::SinglePartner);
    }
    if change.orderers.contains(&viewer.number) {
        return Err(ReviseError::ViewerIsOrderer);
    }
    let asks = |partner: &Partner| change.orderers.contains(&partner.number);
    let select = |wanted: &dyn Fn(&Offer) -> bool| -> Vec<Partner> {
        offers.iter().filter(|offer| wanted(offer)).map(|offer| offer.orderer.clone()).collect()
    };
    let made = select(&|offer| offer.granted.is_none() && asks(&offer.orderer));
    let revoked = select(&|offer| offer.granted.is_some() && !asks(&offer.orderer));
    let now = select(&|offer| asks(&offer.orderer));
    // Who asks for what is true already has it, whoever saved it.
    let is_stale = change.version.is_some_and(|shown| shown != Version::to_string(&version));
    if is_stale && !(made.is_empty() && revoked.is_empty()) {
        return Err(ReviseError::Stale(Box::new(Stale {
            asked: now,
            current: select(&|offer| offer.granted.is_some()),
            changed: store::find_last_change(conn, scope, &viewer).await?,
            viewer,
        })));
    }
    Ok(Plan { viewer, made, revoked, now, offers, version })
}
