//! Changes of channel partner (R55): from its day on, what the former partner ordered is the new partner's own, with no
//! grant. The former partner loses sight, and every grant that names it ends and is listed (D8).

use sqlx::PgConnection;

use super::changes_store::{self, DueChange, EndedGrant};
use super::{ChangeDetails, NamedPartner};
use crate::domain::access::Actor;
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::provisioning;
use crate::domain::visibility::{self, EventDetails};
use crate::jobs::message::{Message, PartnerChange, VisibilityChange};
use crate::jobs::queue;

/// What applying the due changes did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AppliedChanges {
    pub applied: u64,
    pub grants_ended: u64,
}

/// Applies every change whose day (UTC) has come by `actor.now` and that was not applied yet, the oldest first, in the
/// caller's transaction. The import calls it, and the worker at 00:00 UTC; a second call finds nothing to do.
///
/// Orders that the former partner placed from that day on stay its own. The moment of the change is `actor.now`: a grant
/// made before it, though perhaps after the day, does not open what the change brought in.
pub async fn apply_due_changes(
    conn: &mut PgConnection,
    actor: &Actor,
    notify_revocation: bool,
) -> sqlx::Result<AppliedChanges> {
    let mut done = AppliedChanges::default();
    // Looked at first: nothing is locked on the many days without a change.
    if !changes_store::is_any_due(conn, actor.now).await? || !changes_store::try_lock_vendor_data(conn).await? {
        return Ok(done);
    }
    for change in changes_store::lock_due(conn, actor.now).await? {
        let moved = changes_store::move_channels(conn, &change, actor.now).await?;
        changes_store::mark_applied(conn, &change, actor.now).await?;
        done.applied += 1;
        provisioning::pass_on(conn, actor, change.account_id, change.to_partner_id).await?;
        let ended = changes_store::end_grants(conn, &change, actor).await?;
        if moved || !ended.is_empty() {
            record_change(conn, actor, &change).await?;
            tell_administrators(conn, actor, &change, &ended).await?;
        }
        for grant in &ended {
            record_end(conn, actor, &change, grant).await?;
            if notify_revocation {
                tell(conn, actor, &change, grant).await?;
            }
            done.grants_ended += 1;
        }
    }
    Ok(done)
}

async fn record_change(conn: &mut PgConnection, actor: &Actor, change: &DueChange) -> sqlx::Result<()> {
    let details = ChangeDetails {
        from: NamedPartner { number: change.from_number.clone(), name: change.from_name.clone() },
        to: NamedPartner { number: change.to_number.clone(), name: change.to_name.clone() },
        effective_on: change.effective_on,
    };
    let event = NewEvent {
        organization_id: Some(change.organization_id),
        account_id: Some(change.account_id),
        partner_id: Some(change.to_partner_id),
        details: serde_json::to_value(details).map_err(|error| sqlx::Error::Encode(error.into()))?,
        ..NewEvent::new(EventKind::VisibilityPartnerChanged)
    };
    audit::record(conn, actor, event).await
}

async fn record_end(
    conn: &mut PgConnection,
    actor: &Actor,
    change: &DueChange,
    grant: &EndedGrant,
) -> sqlx::Result<()> {
    let named = |number: &str, name: &str| NamedPartner { number: number.to_owned(), name: name.to_owned() };
    let details = EventDetails {
        viewer: named(&grant.viewer_number, &grant.viewer_name),
        orderers: vec![named(&grant.orderer_number, &grant.orderer_name)],
    };
    let event = NewEvent {
        organization_id: Some(change.organization_id),
        account_id: Some(change.account_id),
        partner_id: Some(grant.viewer_id),
        details: serde_json::to_value(details).map_err(|error| sqlx::Error::Encode(error.into()))?,
        ..NewEvent::new(EventKind::VisibilityGrantEnded)
    };
    audit::record(conn, actor, event).await
}

/// Those who decide who sees what learn of the change and of every permission that it ended (D8): nothing takes their
/// place by itself.
async fn tell_administrators(
    conn: &mut PgConnection,
    actor: &Actor,
    change: &DueChange,
    ended: &[EndedGrant],
) -> sqlx::Result<()> {
    let message = Message::PartnerChanged(PartnerChange {
        organization: change.organization.clone(),
        account_number: change.account_number.clone(),
        account_name: change.account_name.clone(),
        from: change.from_name.clone(),
        to: change.to_name.clone(),
        effective_on: change.effective_on,
        ended: ended.iter().map(|grant| (grant.viewer_name.clone(), grant.orderer_name.clone())).collect(),
    });
    for (email, language) in changes_store::list_visibility_managers(conn, change).await? {
        queue::notify(conn, &message, change.organization_id, (&email, &language), actor.now).await?;
    }
    Ok(())
}

/// The viewer's staff learn that they lost sight, as with a revocation (D9).
async fn tell(conn: &mut PgConnection, actor: &Actor, change: &DueChange, grant: &EndedGrant) -> sqlx::Result<()> {
    let told_of = VisibilityChange {
        organization_id: change.organization_id,
        organization: change.organization.clone(),
        account_id: change.account_id,
        account_number: change.account_number.clone(),
        account_name: change.account_name.clone(),
        viewer_id: grant.viewer_id,
        viewer: grant.viewer_name.clone(),
        since: actor.now,
    };
    visibility::announce(conn, told_of, true, actor.now).await.map(drop)
}
