//! The words for a member's state.

use time::OffsetDateTime;

use crate::domain::people::{AccountStanding, Member, MemberStatus, RemovedMember};
use crate::i18n::Locale;
use crate::jobs::status::{FailedNotice, MailStatus, Notices};
use crate::mail::wording::problem;

/// A member's state, for a badge.
pub fn status_word(l: &Locale, status: MemberStatus) -> String {
    match status {
        MemberStatus::Active => l.common_badge_active(),
        MemberStatus::Pending => l.common_badge_pending(),
        MemberStatus::Expired => l.common_badge_expired(),
    }
}

/// The state as a filter names it.
pub fn status_filter(l: &Locale, status: Option<MemberStatus>) -> String {
    match status {
        None => l.common_status_all(),
        Some(MemberStatus::Active) => l.common_status_active(),
        Some(MemberStatus::Pending) => l.common_status_pending(),
        Some(MemberStatus::Expired) => l.common_status_expired(),
    }
}

/// "expires on 5 Jun 2026", "expired on 5 Jun 2026"; nothing for an active member.
pub fn status_note(l: &Locale, member: &Member, now: OffsetDateTime) -> String {
    let date = l.date(member.expires_at().date());
    match member.status(now) {
        MemberStatus::Active => String::new(),
        MemberStatus::Pending => l.users_expires_on(date),
        MemberStatus::Expired => l.users_expired_on(date),
    }
}

/// "by Ann Lee on 5 Jun 2026"; without a name where history has none.
pub fn removed_note(l: &Locale, removed: &RemovedMember) -> String {
    let date = l.date(removed.removed_at.date());
    removed.removed_by.as_ref().map_or_else(|| l.users_removed_on(&date), |by| l.users_removed_by(by, &date))
}

/// How the notices to a member stand, in words.
pub struct NoticeNotes {
    /// None where there was none.
    pub latest: Option<String>,
    pub failed: Option<FailedNote>,
}

/// What to say of a notice that never arrived, and what to do about it.
pub struct FailedNote {
    pub text: String,
    pub next: String,
}

/// How the notices stand to a member who is, or is not, the viewer.
pub fn notice_notes(l: &Locale, notices: Notices, is_viewer: bool) -> NoticeNotes {
    let note = |failed: FailedNotice| FailedNote {
        text: l.users_notice_failed_text(l.date(failed.at.date()), problem(l, &failed.problem)),
        next: match (failed.is_past, is_viewer) {
            (true, _) => l.users_notice_failed_past(),
            (false, true) => l.users_notice_failed_own(),
            (false, false) => l.users_notice_failed_next(),
        },
    };
    NoticeNotes { latest: notices.latest.map(|status| mail_status(l, &status)), failed: notices.failed.map(note) }
}

/// How a mail stands.
pub fn mail_status(l: &Locale, status: &MailStatus) -> String {
    match status {
        MailStatus::Queued { .. } => l.users_mail_queued(),
        MailStatus::Retrying { problem: because, .. } => l.users_mail_retrying(problem(l, because)),
        MailStatus::Sent { at } => l.users_mail_sent(l.date(at.date())),
        MailStatus::Failed { problem: because } => l.users_mail_failed(problem(l, because)),
    }
}

/// "Main account (1001)".
pub fn account_name(l: &Locale, account: &AccountStanding) -> String {
    l.users_account_name(&account.name, &account.number)
}
