//! One step of the worker: the next row of a batch, in a transaction of its own.

use sqlx::{Connection as _, PgConnection};
use time::Duration;
use uuid::Uuid;

use super::apply::{ApplyError, apply};
use super::{Outcome, OutcomeKind, work_store as store};
use crate::clock::Clock;
use crate::domain::access::{self, Actor, Permission};
use crate::domain::invitations::Sending;

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A row has its outcome.
    Settled,
    /// Nothing can be done now: finished, held up by a limit, or in another worker's hands.
    Nothing,
}

/// A step that could not be made. The transaction is to be rolled back.
#[derive(Debug, thiserror::Error)]
#[error("row {row:?}: {source}")]
pub struct StepError {
    /// The row that it was about.
    pub row: Option<i32>,
    #[source]
    pub source: sqlx::Error,
}

impl From<sqlx::Error> for StepError {
    fn from(source: sqlx::Error) -> Self {
        Self { row: None, source }
    }
}

/// Does the next row of a batch in the caller's transaction, with the authority that its maker has at this moment.
pub async fn step(conn: &mut PgConnection, sending: Sending<'_>, clock: &Clock, id: Uuid) -> Result<Step, StepError> {
    store::plan_anew(conn).await?;
    let now = clock.now(conn).await?;
    let Some(claimed) = store::claim(conn, id, now).await? else {
        store::finish(conn, id, now).await?;
        return Ok(Step::Nothing);
    };
    let store::Claimed { batch, row, person_id, made_by, account_number, request_id } = claimed;
    let number = row.number;
    let failed = |source: sqlx::Error| StepError { row: Some(number), source };
    let viewer = access::find_viewer(conn, clock, person_id, Some(&account_number)).await.map_err(failed)?;
    let name = viewer.as_ref().map(access::Viewer::name).unwrap_or_default();
    let scope = viewer.and_then(|viewer| viewer.account);
    let scope = scope.filter(|scope| scope.membership_id() == made_by && scope.permits(Permission::ManageUsers));
    let outcome = match scope {
        None => Outcome::NoAuthority,
        Some(scope) => {
            let actor = Actor { person_id: Some(person_id), name, request_id, now };
            let mut act = conn.begin().await.map_err(failed)?;
            match apply(&mut act, sending, &actor, &scope, &batch, &row).await {
                Ok(outcome) if outcome.kind() == OutcomeKind::Done => {
                    act.commit().await.map_err(failed)?;
                    outcome
                }
                Ok(outcome) => {
                    act.rollback().await.map_err(failed)?;
                    outcome
                }
                Err(ApplyError::Later(blocked)) => {
                    act.rollback().await.map_err(failed)?;
                    let seconds = i64::try_from(blocked.retry_after_seconds).unwrap_or(i64::MAX);
                    store::put_off(conn, id, now + Duration::seconds(seconds)).await?;
                    return Ok(Step::Nothing);
                }
                Err(ApplyError::Database(error)) => return Err(failed(error)),
            }
        }
    };
    store::settle(conn, id, number, outcome).await?;
    Ok(Step::Settled)
}
