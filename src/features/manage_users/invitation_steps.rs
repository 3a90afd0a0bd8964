//! How an invitation goes, step by step: its mails, its reminders, and how it ends.

use time::{Duration, OffsetDateTime};

use crate::domain::people::{Member, MemberStatus};
use crate::i18n::Locale;
use crate::jobs::status::{InvitationMail, MailStatus};
use crate::mail::wording::problem;
use crate::web::components::moment;

/// One step, done or to come.
pub struct InvitationStep {
    pub icon: &'static str,
    /// For programs, and the same for people; none for what has no time of its own.
    pub at: Option<(String, String)>,
    pub text: String,
    pub detail: Option<String>,
}

/// The newest generation's steps, the earliest first. `reminders` are the days of the setting.
pub fn invitation_steps(
    l: &Locale,
    member: &Member,
    mails: &[InvitationMail],
    reminders: &[u8],
    now: OffsetDateTime,
) -> Vec<InvitationStep> {
    let step = |icon, at: Option<OffsetDateTime>, text, detail| InvitationStep {
        icon,
        at: at.map(|at| (moment(at), l.date_time(at))),
        text,
        detail,
    };
    let mut steps = Vec::new();
    for mail in mails {
        let Some(status) = mail.status() else { continue };
        if !mail.is_reminder {
            steps.push(step("mail", Some(mail.created_at), l.users_step_queued(), None));
        }
        let put_off = mail.put_off_until(now);
        steps.push(match (status, mail.is_reminder) {
            (MailStatus::Queued { .. }, false) if put_off.is_some() => {
                step("clock", put_off, l.users_step_put_off(), None)
            }
            (MailStatus::Queued { .. }, false) => step("clock", None, l.users_step_waiting(), None),
            (MailStatus::Queued { since }, true) => step("clock", Some(since), l.users_step_reminder_waiting(), None),
            (MailStatus::Retrying { problem: because, .. }, _) => {
                step("clock", None, l.users_step_retrying(), Some(problem(l, &because)))
            }
            (MailStatus::Sent { at }, false) => step("mail-check", Some(at), l.users_step_sent(), None),
            (MailStatus::Sent { at }, true) => step("mail-check", Some(at), l.users_step_reminder_sent(), None),
            (MailStatus::Failed { problem: because }, false) => {
                step("mail-x", None, l.users_step_refused(), Some(problem(l, &because)))
            }
            (MailStatus::Failed { problem: because }, true) => {
                step("mail-x", None, l.users_step_reminder_refused(), Some(problem(l, &because)))
            }
        });
    }
    // The invitation itself, as whoever reminds asks too: a refused reminder is followed by the next.
    let is_refused =
        mails.iter().any(|mail| !mail.is_reminder && matches!(mail.status(), Some(MailStatus::Failed { .. })));
    let expires_at = member.expires_at();
    match member.status(now) {
        MemberStatus::Active => {
            steps.push(step("circle-check", member.joined_at, l.users_step_accepted(), None));
        }
        MemberStatus::Expired => steps.push(step("calendar-x", Some(expires_at), l.users_step_expired(), None)),
        MemberStatus::Pending => {
            let days = reminders.iter().map(|day| member.invited_at + Duration::days((*day).into()));
            // Nobody is reminded of what never reached them.
            if let Some(next) = days.filter(|at| *at > now && !is_refused).min() {
                steps.push(step("send", Some(next), l.users_step_reminder_next(), None));
            }
            steps.push(step("clock", Some(expires_at), l.users_step_expires(), None));
        }
    }
    steps
}
