//! One mail, from its claim to its end (P4): worded and sent outside of any transaction, then marked while it is ours.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use tokio::time::Instant;

use super::backoff::{self, MAX_TRIES, Next};
use super::message::Message;
use super::seats::{self, Standing};
use super::status::{MailProblem, SUPERSEDED};
use super::store::{self, Claimed, Mark};
use crate::app::AppState;
use crate::domain::visibility::{self, SightChange};
use crate::mail::messages::{self, Facts};
use crate::mail::transport::{SendError, Transport, masked};
use crate::mail::{Mail, Stationery};
use crate::secret::random_bytes;

/// How long a mark is tried while the database is away. Shorter than what is left of the lease: a mark that is never
/// made sends the mail a second time.
const MARKING: Duration = Duration::from_secs(50);
/// After which a mail that was early is looked at again.
const A_MOMENT: time::Duration = time::Duration::seconds(5);

/// How a try ended.
#[derive(Debug)]
enum End {
    Sent,
    /// What the mail tells is over: the link was replaced, used or withdrawn.
    Superseded,
    /// A mail that this one must follow is under way.
    Early,
    Failed(SendError),
}

/// Sends one claimed mail and marks it. What the database refuses is left to the end of the lease.
pub(super) async fn deliver(state: AppState, transport: Transport, mail: Claimed) {
    let kind = mail.kind.as_str();
    let end = match attempt(&state, &transport, &mail).await {
        Ok(end) => end,
        Err(error) => {
            tracing::warn!(mail = mail.id, kind, %error, "the database is away; the mail waits for its lease to end");
            return;
        }
    };
    let recipient = masked(&mail.recipient);
    match &end {
        End::Sent => tracing::info!(mail = mail.id, kind, recipient, "sent"),
        End::Superseded => tracing::info!(mail = mail.id, kind, recipient, "no longer needed"),
        End::Early => tracing::info!(mail = mail.id, kind, recipient, "waits for the one before it"),
        End::Failed(error) => {
            tracing::warn!(mail = mail.id, kind, recipient, tries = mail.attempts, %error, "not sent");
        }
    }
    let started = Instant::now();
    let (problem, next) = match end {
        End::Failed(error) => {
            let jitter = f64::from(u16::from_be_bytes(random_bytes())) / f64::from(u16::MAX);
            let (problem, next) = backoff::after(error, mail.attempts, mail.held_since - mail.created_at, jitter);
            (Some(problem), Some(next))
        }
        End::Sent => (None, None),
        End::Superseded => (None, Some(Next::Bury)),
        End::Early => (None, Some(Next::Retry { after: A_MOMENT, counts: false })),
    };
    while let Err(error) = record(&state, &mail, problem.as_ref(), next.as_ref()).await {
        tracing::warn!(mail = mail.id, %error, "cannot mark a mail");
        if started.elapsed() > MARKING {
            return;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn attempt(state: &AppState, transport: &Transport, mail: &Claimed) -> sqlx::Result<End> {
    let unwritable = |reason: String| Ok(End::Failed(SendError::Unwritable(reason)));
    if mail.attempts > MAX_TRIES {
        // Each try before this one ended without a word: the process died over it.
        return unwritable("its tries never ended".into());
    }
    let messages = match read(mail) {
        Ok(read) => read,
        Err(error) => return Ok(End::Failed(SendError::Unreadable(error.to_string()))),
    };
    let mut said = match seats::standing(&mut *state.pool.acquire().await?, mail, messages).await? {
        Standing::Said(said) => said.into_iter(),
        Standing::Early => return Ok(End::Early),
    };
    let Some(message) = said.next() else { return Ok(End::Superseded) };
    let more: Vec<Message> = said.collect();
    let Some(facts) = facts(state, mail, &message).await? else { return Ok(End::Superseded) };
    // A name that something in here cannot take must not stop the others' mails.
    let worded = catch_unwind(AssertUnwindSafe(|| {
        let stationery = Stationery::new(&state.config, &mail.language);
        let letter = messages::word((&message, &more), &facts, &stationery, &state.config.public_url, &state.secret);
        Mail::new(&stationery, letter, mail.id, &mail.kind, mail.generation, &mail.recipient, mail.held_since)
    }));
    let worded = match worded {
        Ok(Ok(worded)) => worded,
        Ok(Err(error)) => return unwritable(error.to_string()),
        Err(_) => return unwritable("its wording panicked".into()),
    };
    Ok(match transport.send(&worded).await {
        Ok(()) => End::Sent,
        Err(error) => End::Failed(error),
    })
}

/// A mail's message, then those that wait with it.
fn read(mail: &Claimed) -> serde_json::Result<Vec<Message>> {
    let mut messages = vec![Message::read(&mail.kind, mail.payload.clone())?];
    messages.append(&mut serde_json::from_value(mail.more.clone())?);
    Ok(messages)
}

/// What only the moment of sending knows; nothing when the mail is no longer needed.
async fn facts(state: &AppState, mail: &Claimed, message: &Message) -> sqlx::Result<Option<Facts>> {
    let mut conn = state.pool.acquire().await?;
    let mut sight = SightChange::default();
    let (is_needed, is_known) = match message {
        Message::Welcome(invitation) | Message::WelcomeAgain(invitation) => {
            let Claimed { subject_id, generation, recipient, .. } = mail;
            let party = invitation.party;
            let found = store::find_invitation(&mut conn, party, *subject_id, *generation, recipient).await?;
            (found.0 && mail.held_since < invitation.expires_at, found.1)
        }
        Message::InvitationReminder(invitation) => {
            let (party, id) = (invitation.party, invitation.membership_id);
            let found = store::find_invitation(&mut conn, party, id, invitation.generation, &mail.recipient).await?;
            (found.0 && mail.held_since < invitation.expires_at, found.1)
        }
        Message::VisibilityChanged(change) => {
            let since = mail.since.unwrap_or(mail.created_at);
            sight = visibility::find_sight_change(&mut conn, change, since, state.config.notify_revocation).await?;
            (!sight.is_empty(), store::has_joined_partner(&mut conn, change.viewer_id, &mail.recipient).await?)
        }
        Message::VisibilityGranted(told) => {
            sight.gained.clone_from(&told.orderers);
            (true, true)
        }
        Message::VisibilityRevoked(told) => {
            sight.lost.clone_from(&told.orderers);
            (true, true)
        }
        Message::PasswordReset { reset_id, .. } => (store::is_reset_open(&mut conn, *reset_id).await?, true),
        _ => (true, true),
    };
    Ok(is_needed.then(|| Facts { recipient: mail.recipient.clone(), is_known, sight }))
}

async fn record(
    state: &AppState,
    mail: &Claimed,
    problem: Option<&MailProblem>,
    next: Option<&Next>,
) -> sqlx::Result<()> {
    let mark = Mark { id: mail.id, lease: mail.lease };
    let mut conn = state.pool.acquire().await?;
    match next {
        None => {
            let now = state.clock.now(&mut conn).await?;
            store::mark_sent(&mut conn, mark, now).await
        }
        Some(Next::Retry { after, counts }) => {
            let now = state.clock.now(&mut conn).await?;
            store::put_off(&mut conn, mark, now + *after, problem.map(MailProblem::as_str), *counts).await
        }
        Some(Next::Bury) => store::bury(&mut conn, mark, problem.map_or(SUPERSEDED, MailProblem::as_str)).await,
    }
}
