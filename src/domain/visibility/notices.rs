//! Telling a viewer's staff (R50, D9). The mail waits for as long as a save can be undone; what is saved in the meantime
//! goes into the same mail, and what was taken back is told to nobody: what remains is looked up when it is sent.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::store;
use crate::domain::access::AccountScope;
use crate::domain::partners::{self, Partner};
use crate::jobs::message::{Message, VisibilityChange};
use crate::jobs::queue::{self, ChangedSince, Notice};

/// How viewers' staff are told, as the installation has it.
#[derive(Debug, Clone, Copy)]
pub struct Notices {
    /// How long the mail waits, and so long a save can be undone.
    pub delay: Duration,
    /// Whether they are told of what was taken away, too (D9).
    pub of_revocations: bool,
}

/// What a viewer sees more than before, and no longer: the orderers' names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SightChange {
    pub gained: Vec<String>,
    pub lost: Vec<String>,
    /// The same by a change of partner, which is no decision of the customer's.
    pub ended: Vec<String>,
    /// Whether it sees orders that it placed itself on the account, all of them: nobody can take these away. Of a former
    /// partner's some have passed on.
    pub keeps_own: bool,
}

impl SightChange {
    pub fn is_empty(&self) -> bool {
        self.gained.is_empty() && self.lost.is_empty() && self.ended.is_empty()
    }
}

/// What remains of a change, compared with what was true right before `since`.
pub async fn find_sight_change(
    conn: &mut PgConnection,
    change: &VisibilityChange,
    since: OffsetDateTime,
    of_revocations: bool,
) -> sqlx::Result<SightChange> {
    let mut found = store::find_sight_change(conn, change, since).await?;
    if !of_revocations {
        found.lost.clear();
        found.ended.clear();
    }
    Ok(found)
}

/// One mail to each of the viewer's active staff, in their language, at `due_at`, of what has changed `now`; gives how many
/// will be told something.
pub async fn announce(
    conn: &mut PgConnection,
    change: VisibilityChange,
    of_revocations: bool,
    (now, due_at): (OffsetDateTime, OffsetDateTime),
) -> sqlx::Result<usize> {
    let changed = ChangedSince { subject_id: subject(change.account_id, change.viewer_id), since: now, due_at };
    let message = Message::VisibilityChanged(change.clone());
    let mut told = 0;
    for person in partners::list_staff(conn, change.viewer_id).await? {
        let notice = Notice {
            message: &message,
            organization_id: change.organization_id,
            recipient: &person.email,
            language: &person.language,
            now,
        };
        let since = queue::notify_of_change(conn, notice, changed).await?;
        let remaining = find_sight_change(conn, &change, since, of_revocations).await?;
        told += usize::from(!remaining.is_empty());
    }
    Ok(told)
}

/// A change made by somebody on their account.
pub(super) fn change(scope: &AccountScope, viewer: &Partner) -> VisibilityChange {
    VisibilityChange {
        organization_id: scope.organization_id(),
        organization: scope.organization_name().to_owned(),
        account_id: scope.account_id(),
        account_number: scope.number().to_owned(),
        account_name: scope.name().to_owned(),
        viewer_id: viewer.id,
        viewer: viewer.name.clone(),
    }
}

/// Whether anybody was told since then of what this viewer may see.
pub(super) async fn is_told(
    conn: &mut PgConnection,
    change: &VisibilityChange,
    since: OffsetDateTime,
) -> sqlx::Result<bool> {
    let subject_id = subject(change.account_id, change.viewer_id);
    queue::is_told(conn, Message::VisibilityChanged(change.clone()).kind(), subject_id, since).await
}

/// What the mails about one viewer on one account have in common.
fn subject(account_id: i64, viewer_id: i64) -> Uuid {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&account_id.to_be_bytes());
    bytes[8..].copy_from_slice(&viewer_id.to_be_bytes());
    Uuid::from_bytes(bytes)
}
