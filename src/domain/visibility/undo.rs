//! Taking a save back, for as long as its mails wait: the former grants are there again as they were, and who was not
//! told yet never is. What a save did is read from its events, which nothing alters.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{EventDetails, Notices, ReviseError, actions, events_store, notices, store};
use crate::domain::access::{AccountScope, Actor};
use crate::domain::audit::{self, EventKind, NewEvent, RecordedEvent};
use crate::domain::partners::{self, NamedPartner, Partner};

/// A save that can still be undone.
#[derive(Debug, Clone)]
pub struct Save {
    pub id: Uuid,
    pub at: OffsetDateTime,
    pub by: String,
    /// The partners whose sight it changed.
    pub viewers: Vec<NamedPartner>,
}

/// What an undo did.
#[derive(Debug)]
pub struct Undone {
    /// Each viewer with the partners whose orders it may see again, and no others.
    pub viewers: Vec<(Partner, Vec<Partner>)>,
    /// How many people will be told something: those who knew of the save already.
    pub told: usize,
}

/// Why an undo is refused; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    #[error("no such save on the account")]
    Unknown,
    #[error("the right was taken away meanwhile")]
    NotAllowed,
    /// Its mails have left.
    #[error("its time is over")]
    TooLate,
    /// It was undone before.
    #[error("undone already")]
    Before,
    /// Somebody, or a change of partner, has changed what these viewers see since.
    #[error("changed again since")]
    Changed(Vec<NamedPartner>),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// What the event of an undo says in its details: `visibility.grant.undone`.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct UndoneDetails {
    pub viewer: NamedPartner,
    /// Whose orders it may not see any more.
    pub taken_back: Vec<NamedPartner>,
    /// Whose orders it may see again.
    pub restored: Vec<NamedPartner>,
}

/// What one save did to one viewer.
#[derive(Debug)]
struct Step {
    viewer: NamedPartner,
    made: Vec<NamedPartner>,
    revoked: Vec<NamedPartner>,
}

/// The saves that can be undone now, the latest first.
pub async fn list_undoable(
    conn: &mut PgConnection,
    scope: &AccountScope,
    now: OffsetDateTime,
    notices: Notices,
) -> sqlx::Result<Vec<Save>> {
    Ok(undoable(&list_recent(conn, scope, now, notices).await?))
}

/// The same, from all that happened to the account's visibility within the time of its notices, in order.
pub fn undoable(events: &[RecordedEvent]) -> Vec<Save> {
    let mut saves: Vec<Save> = Vec::new();
    for event in events.iter().rev() {
        let Some(id) = event.request_id.filter(|id| saves.iter().all(|save| save.id != *id)) else { continue };
        let steps = steps(events, id);
        if !steps.is_empty() && changed_since(events, id, &steps).is_empty() {
            let viewers = steps.into_iter().map(|step| step.viewer).collect();
            saves.push(Save { id, at: event.at, by: event.actor_name.clone(), viewers });
        }
    }
    saves
}

async fn list_recent(
    conn: &mut PgConnection,
    scope: &AccountScope,
    now: OffsetDateTime,
    notices: Notices,
) -> sqlx::Result<Vec<RecordedEvent>> {
    // None of the history itself.
    Ok(audit::list_of_visibility(conn, scope, Some(i64::MIN), 0, now - notices.delay).await?.1)
}

/// Restores what a save found: as old as it was, and by whom it was made. All of the save or nothing.
pub async fn undo(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    save: Uuid,
    notices: Notices,
) -> Result<Undone, UndoError> {
    actions::lock(conn, scope).await.map_err(|error| match error {
        ReviseError::Database(error) => UndoError::Database(error),
        _ => UndoError::NotAllowed,
    })?;
    let events = list_recent(conn, scope, actor.now, notices).await?;
    let steps = steps(&events, save);
    let Some(saved) = events.iter().find(|event| event.request_id == Some(save)) else {
        let is_known = events_store::is_save_known(conn, scope, save).await?;
        return Err(if is_known { UndoError::TooLate } else { UndoError::Unknown });
    };
    if steps.is_empty() {
        return Err(UndoError::Unknown);
    }
    if was_undone(&events, save, &steps) {
        return Err(UndoError::Before);
    }
    let changed = changed_since(&events, save, &steps);
    if !changed.is_empty() {
        return Err(UndoError::Changed(changed));
    }
    let partners = partners::list_of_account(conn, scope).await?;
    let find = |named: &NamedPartner| partners.iter().find(|partner| partner.number == named.number).cloned();
    let mut undone = Undone { viewers: Vec::new(), told: 0 };
    for step in &steps {
        let viewer = find(&step.viewer).ok_or(UndoError::Unknown)?;
        let ids = |named: &[NamedPartner]| actions::ids(&named.iter().filter_map(find).collect::<Vec<_>>());
        store::revoke_grants(conn, actor, scope, &viewer, &ids(&step.made)).await?;
        store::restore_grants(conn, actor, scope, &viewer, &ids(&step.revoked)).await?;
        record(conn, actor, scope, &viewer, step).await?;
        let change = notices::change(scope, &viewer);
        // A mail that still waits will find nothing left to say; one that has left is followed by another.
        if notices::is_told(conn, &change, saved.at).await? {
            undone.told += notices::announce(conn, change, notices.of_revocations, (actor.now, actor.now)).await?;
        }
        undone.viewers.push((viewer, Vec::new()));
    }
    for grant in store::list_grants(conn, scope).await? {
        if let Some((_, now)) = undone.viewers.iter_mut().find(|(viewer, _)| *viewer == grant.viewer) {
            now.push(grant.orderer);
        }
    }
    Ok(undone)
}

fn steps(events: &[RecordedEvent], save: Uuid) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for event in events.iter().filter(|event| event.request_id == Some(save)) {
        let Some((is_made, EventDetails { viewer, orderers })) = granting(event) else { continue };
        let at = steps.iter().position(|step| step.viewer.number == viewer.number).unwrap_or(steps.len());
        if at == steps.len() {
            steps.push(Step { viewer, made: Vec::new(), revoked: Vec::new() });
        }
        let step = &mut steps[at];
        if is_made { step.made.extend(orderers) } else { step.revoked.extend(orderers) }
    }
    steps
}

/// Whether permissions were made (or revoked), and which; none for any other event.
fn granting(event: &RecordedEvent) -> Option<(bool, EventDetails)> {
    let is_made = match event.kind? {
        EventKind::VisibilityGrantMade => true,
        EventKind::VisibilityGrantRevoked => false,
        _ => return None,
    };
    Some((is_made, serde_json::from_value(event.details.clone()).ok()?))
}

/// The viewers whose last event is not of this save; all of them after a change of partner, which ends permissions that a
/// restored one would stand beside (D8).
fn changed_since(events: &[RecordedEvent], save: Uuid, steps: &[Step]) -> Vec<NamedPartner> {
    let later = events.iter().rev().take_while(|event| event.request_id != Some(save));
    let partner_changed = later.into_iter().any(|event| event.kind == Some(EventKind::VisibilityPartnerChanged));
    let is_last = |viewer: &NamedPartner| {
        let is_of_viewer = |event: &&RecordedEvent| event.details["viewer"]["number"] == viewer.number.as_str();
        events.iter().rfind(is_of_viewer).is_some_and(|event| event.request_id == Some(save))
    };
    let viewers = steps.iter().map(|step| &step.viewer);
    viewers.filter(|viewer| partner_changed || !is_last(viewer)).cloned().collect()
}

/// Whether nothing has happened to the save's viewers since but its undo, which only the last save has.
fn was_undone(events: &[RecordedEvent], save: Uuid, steps: &[Step]) -> bool {
    steps.iter().all(|Step { viewer, .. }| {
        let mut of_viewer =
            events.iter().rev().filter(|event| event.details["viewer"]["number"] == viewer.number.as_str());
        of_viewer.next().is_some_and(|event| event.kind == Some(EventKind::VisibilityGrantUndone))
            && of_viewer.next().is_some_and(|event| event.request_id == Some(save))
    })
}

async fn record(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    viewer: &Partner,
    step: &Step,
) -> sqlx::Result<()> {
    let details = UndoneDetails {
        viewer: NamedPartner::from(viewer),
        taken_back: step.made.clone(),
        restored: step.revoked.clone(),
    };
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        partner_id: Some(viewer.id),
        details: serde_json::to_value(details).map_err(|error| sqlx::Error::Encode(error.into()))?,
        ..NewEvent::new(EventKind::VisibilityGrantUndone)
    };
    audit::record(conn, actor, event).await
}
