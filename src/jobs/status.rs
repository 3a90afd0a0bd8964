//! How mails stand, as administrators are told it.

use std::collections::HashMap;

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

/// Where a mail stands, for the administrators (R36).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailStatus {
    /// Not tried yet, or under way.
    Queued { since: OffsetDateTime },
    /// Tried in vain at least once; it is tried again.
    Retrying { since: OffsetDateTime, problem: MailProblem },
    /// Handed over to the mail server.
    Sent { at: OffsetDateTime },
    /// Given up.
    Failed { problem: MailProblem },
}

impl MailStatus {
    /// As it is stored; none for a mail that is over.
    pub(crate) fn read(
        created_at: OffsetDateTime,
        sent_at: Option<OffsetDateTime>,
        last_error: Option<String>,
        buried_because: Option<String>,
    ) -> Option<Self> {
        if buried_because.as_deref() == Some(SUPERSEDED) {
            return None;
        }
        Some(match (sent_at, buried_because, last_error) {
            (Some(at), _, _) => Self::Sent { at },
            (None, Some(because), _) => Self::Failed { problem: MailProblem::parse(because) },
            (None, None, Some(error)) => Self::Retrying { since: created_at, problem: MailProblem::parse(error) },
            (None, None, None) => Self::Queued { since: created_at },
        })
    }
}

/// Why a mail was not handed over. [`crate::mail::wording::problem`] says it to a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailProblem {
    /// The mail server cannot be reached, or does not let us in.
    Unreachable,
    /// The mail server stopped answering.
    Silent,
    /// We could not write the mail: our own fault, told in the log.
    Unwritable,
    /// The mail server's own sentence, one printable line, in its language.
    Refused(String),
}

const UNREACHABLE: &str = "unreachable";
const SILENT: &str = "silent";
const UNWRITABLE: &str = "unwritable";
/// Finished without sending, because what it told is over; shown to nobody.
pub(super) const SUPERSEDED: &str = "superseded";

impl MailProblem {
    /// As it is stored. A mail server's sentence begins with its code, so that none can be mistaken for a word of ours.
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Unreachable => UNREACHABLE,
            Self::Silent => SILENT,
            Self::Unwritable => UNWRITABLE,
            Self::Refused(sentence) => sentence,
        }
    }

    fn parse(stored: String) -> Self {
        match stored.as_str() {
            UNREACHABLE => Self::Unreachable,
            SILENT => Self::Silent,
            UNWRITABLE => Self::Unwritable,
            _ => Self::Refused(stored),
        }
    }
}

/// A mail of an invitation: the invitation itself, or a reminder of it.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct InvitationMail {
    pub is_reminder: bool,
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339::option")]
    sent_at: Option<OffsetDateTime>,
    last_error: Option<String>,
    buried_because: Option<String>,
    /// When it is tried next; none while it is being sent.
    #[serde(with = "time::serde::rfc3339::option")]
    due_at: Option<OffsetDateTime>,
}

impl InvitationMail {
    /// Until when it waits, of one that its address may not get yet (INV-18).
    pub fn put_off_until(&self, now: OffsetDateTime) -> Option<OffsetDateTime> {
        let is_untried = matches!(self.status(), Some(MailStatus::Queued { .. }));
        self.due_at.filter(|at| is_untried && *at > now)
    }

    /// None for a mail that is over.
    pub fn status(&self) -> Option<MailStatus> {
        MailStatus::read(self.created_at, self.sent_at, self.last_error.clone(), self.buried_because.clone())
    }
}

/// How the mails of invitations stand, by membership (or partner membership) and generation. One whose mail was never
/// made or is over (joined, withdrawn, replaced) is absent.
pub async fn invitation_mail_status(
    conn: &mut PgConnection,
    invitations: &[(Uuid, i32)],
) -> sqlx::Result<HashMap<(Uuid, i32), MailStatus>> {
    let (ids, generations): (Vec<Uuid>, Vec<i32>) = invitations.iter().copied().unzip();
    let rows = sqlx::query!(
        "select m.subject_id, m.generation, m.created_at, m.last_error, m.sent_at, m.buried_because
           from unnest($1::uuid[], $2::int[]) i (id, generation)
           join mails m on m.subject_id = i.id and m.generation = i.generation
          where m.kind in ('welcome', 'welcome_again')
          order by m.id",
        &ids,
        &generations,
    )
    .fetch_all(conn)
    .await?;
    let known = rows.into_iter().filter_map(|row| {
        let status = MailStatus::read(row.created_at, row.sent_at, row.last_error, row.buried_because)?;
        Some(((row.subject_id, row.generation), status))
    });
    Ok(known.collect())
}

/// How the notices of an organisation to one of its members stand.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Notices {
    /// Of the newest one.
    pub latest: Option<MailStatus>,
    /// The newest of those that were given up.
    pub failed: Option<FailedNotice>,
}

/// A notice that never arrived.
#[derive(Debug, PartialEq, Eq)]
pub struct FailedNotice {
    /// When it was written.
    pub at: OffsetDateTime,
    pub problem: MailProblem,
    /// Whether a later mail of the organisation was handed over to the mail server for the same address.
    pub is_past: bool,
}

impl FailedNotice {
    /// As it is stored, with the reason why it was given up.
    pub(crate) fn read(at: OffsetDateTime, because: String, is_past: bool) -> Self {
        Self { at, problem: MailProblem::parse(because), is_past }
    }
}
