//! Changes of channel partner (R55): from its day on, what the former partner ordered is the new partner's own, with no
//! grant. The former partner loses sight, and every grant that names it ends and is listed (D8).

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::changes_store::{self, DueChange, EndedGrant};
use super::{ChangeDetails, NamedPartner, channels_store};
use crate::domain::access::Actor;
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::provisioning;
use crate::domain::visibility::{self, EventDetails};
use crate::jobs::message::{Message, PartnerChange, VisibilityChange};
use crate::jobs::queue::{self, Notice};

/// What applying the due changes did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AppliedChanges {
    pub applied: u64,
    pub grants_ended: u64,
}

impl std::ops::AddAssign for AppliedChanges {
    fn add_assign(&mut self, more: Self) {
        self.applied += more.applied;
        self.grants_ended += more.grants_ended;
    }
}

/// Applies every change whose day (UTC) has come by `actor.now` and that was not applied yet, in the transaction of an
/// import: all or nothing. A second call finds nothing to do.
///
/// Orders that the former partner placed from that day on stay its own. The moment of the change is `actor.now`: a grant
/// made before it, though perhaps after the day, does not open what the change brought in.
pub async fn apply_due_changes(
    conn: &mut PgConnection,
    actor: &Actor,
    notify_revocation: bool,
) -> sqlx::Result<AppliedChanges> {
    let mut done = AppliedChanges::default();
    for account_id in changes_store::list_due_accounts(conn, actor.now).await? {
        for change in changes_store::lock_due(conn, account_id, actor.now).await? {
            done += apply(conn, actor, &change, notify_revocation).await?;
        }
    }
    Ok(done)
}

/// The accounts with a due change, for [`apply_next_change`].
pub async fn list_due_accounts(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<Vec<i64>> {
    changes_store::list_due_accounts(conn, now).await
}

/// Applies the oldest due change of an account. The worker calls it at 00:00 UTC, each time in a transaction of its own,
/// until there is none any more: an account whose change fails holds back no other. None also while an import is under
/// way, which applies what is due itself.
pub async fn apply_next_change(
    conn: &mut PgConnection,
    actor: &Actor,
    account_id: i64,
    notify_revocation: bool,
) -> sqlx::Result<Option<AppliedChanges>> {
    if !changes_store::try_lock_vendor_data(conn).await? {
        return Ok(None);
    }
    match changes_store::lock_due(conn, account_id, actor.now).await?.first() {
        Some(change) => apply(conn, actor, change, notify_revocation).await.map(Some),
        None => Ok(None),
    }
}

async fn apply(
    conn: &mut PgConnection,
    actor: &Actor,
    change: &DueChange,
    notify_revocation: bool,
) -> sqlx::Result<AppliedChanges> {
    let mut done = AppliedChanges { applied: 1, grants_ended: 0 };
    changes_store::mark_applied(conn, change, actor.now).await?;
    let passed = channels_store::pass_channels_on(conn, change, actor.now).await?;
    provisioning::pass_on(conn, actor, change.account_id, passed.to_partner_id).await?;
    let ended = changes_store::end_grants(conn, change, actor).await?;
    if passed.has_orders || !ended.is_empty() {
        record_change(conn, actor, change).await?;
        tell_administrators(conn, actor, change, &ended).await?;
    }
    for grant in &ended {
        record_end(conn, actor, change, grant).await?;
        if notify_revocation {
            tell(conn, actor, change, grant).await?;
        }
        done.grants_ended += 1;
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
        let (message, organization_id) = (&message, change.organization_id);
        let notice = Notice { message, organization_id, recipient: &email, language: &language, now: actor.now };
        queue::notify(conn, notice).await?;
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
    };
    visibility::announce(conn, told_of, true, (actor.now, actor.now)).await.map(drop)
}
