//! Saving and revoking: rows, events and mails in one transaction.

use sqlx::PgConnection;

use super::plan::{self, Change, Plan, ReviseAllError, ReviseError};
use super::{EventDetails, Notices, notices, store};
use crate::domain::access::{self, AccountScope, Actor, Permission};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::partners::{self, NamedPartner, Partner};

/// What a save did.
#[derive(Debug)]
pub struct Revised {
    pub viewer: Partner,
    /// Newly granted.
    pub made: Vec<Partner>,
    pub revoked: Vec<Partner>,
    /// Whose orders the viewer may see now.
    pub now: Vec<Partner>,
    /// How many of the viewer's staff will be told something.
    pub told: usize,
}

impl Revised {
    pub fn is_unchanged(&self) -> bool {
        self.made.is_empty() && self.revoked.is_empty()
    }
}

/// Makes the viewer's grants on the account those asked for (R45, R46, R51).
pub async fn revise(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    change: Change<'_>,
    notices: Notices,
) -> Result<Revised, ReviseError> {
    lock(conn, scope).await?;
    let plan = plan::plan(conn, actor, scope, &change).await?;
    carry_out(conn, actor, scope, plan, notices).await
}

/// Makes several viewers' grants those asked for, all of them or none; gives those that changed. Each viewer is named at most once: two changes of one are planned on the
/// same state, and the later would undo the earlier.
pub async fn revise_all(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    changes: &[Change<'_>],
    notices: Notices,
) -> Result<Vec<Revised>, ReviseAllError> {
    lock(conn, scope).await?;
    let (mut plans, mut stale) = (Vec::new(), Vec::new());
    for change in changes {
        match plan::plan(conn, actor, scope, change).await {
            Ok(plan) if plan.is_empty() => {}
            Ok(plan) => plans.push(plan),
            Err(ReviseError::Stale(found)) => stale.push(*found),
            Err(error) => return Err(error.into()),
        }
    }
    if !stale.is_empty() {
        return Err(ReviseAllError::Stale(stale));
    }
    let mut done = Vec::new();
    for plan in plans {
        done.push(carry_out(conn, actor, scope, plan, notices).await?);
    }
    Ok(done)
}

async fn carry_out(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    Plan { viewer, made, revoked, now, .. }: Plan,
    notices: Notices,
) -> Result<Revised, ReviseError> {
    if !revoked.is_empty() {
        store::revoke_grants(conn, actor, scope, &viewer, &ids(&revoked)).await?;
        record(conn, actor, scope, EventKind::VisibilityGrantRevoked, &viewer, &revoked).await?;
    }
    if !made.is_empty() {
        store::insert_grants(conn, actor, scope, &viewer, &ids(&made)).await?;
        record(conn, actor, scope, EventKind::VisibilityGrantMade, &viewer, &made).await?;
    }
    let mut told = 0;
    if !made.is_empty() || !revoked.is_empty() && notices.of_revocations {
        let told_of = notices::change(scope, &viewer);
        let times = (actor.now, actor.now + notices.delay);
        told = notices::announce(conn, told_of, notices.of_revocations, times).await?;
    }
    Ok(Revised { viewer, made, revoked, now, told })
}

/// Takes one grant away and leaves the viewer's others (R51). One that is gone already changes nothing.
pub async fn revoke(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    (viewer, orderer): (&str, &str),
    notices: Notices,
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
    revise(conn, actor, scope, Change { viewer, orderers: &others, version: None }, notices).await
}

/// Waits for whoever else changes the account, and sees that the actor's right still stands.
pub(super) async fn lock(conn: &mut PgConnection, scope: &AccountScope) -> Result<(), ReviseError> {
    let right = access::authorize(conn, scope, Permission::ManagePartnerVisibility, &[]).await?;
    right.map(drop).map_err(|access::NotAllowed| ReviseError::NotAllowed)
}

pub(super) fn ids(partners: &[Partner]) -> Vec<i64> {
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
