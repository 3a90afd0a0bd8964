//! What is done, what would be done and what became of it, in words.

use time::OffsetDateTime;

use crate::domain::batches::{Act, Batch, Outcome, OutcomeKind, ReviewedRow, Verdict, Will};
use crate::domain::people::Member;
use crate::i18n::Locale;
use crate::web::wording::role_names;

/// What the whole list is about.
pub fn title(l: &Locale, batch: &Batch) -> String {
    let roles = || role_names(l, batch.roles);
    match batch.act {
        Act::Invite => l.batches_title_invite(),
        Act::Resend => l.batches_title_resend(),
        Act::GiveRoles => l.batches_title_give(roles()),
        Act::TakeRoles => l.batches_title_take(roles()),
        Act::Withdraw => l.batches_title_withdraw(),
        Act::Remove => l.batches_title_remove(),
    }
}

/// What follows for the people on the list.
pub fn consequence(l: &Locale, act: Act) -> String {
    match act {
        Act::Invite => l.batches_effect_invite(),
        Act::Resend => l.batches_effect_resend(),
        Act::GiveRoles | Act::TakeRoles => l.batches_effect_roles(),
        Act::Withdraw => l.batches_effect_withdraw(),
        Act::Remove => l.batches_effect_remove(),
    }
}

/// The button that does it.
pub fn confirm(l: &Locale, batch: &Batch, count: usize) -> String {
    match batch.act {
        Act::Invite => l.batches_confirm_invite(count),
        Act::Resend => l.batches_confirm_resend(count),
        Act::GiveRoles | Act::TakeRoles => l.batches_confirm_roles(count),
        Act::Withdraw => l.batches_confirm_withdraw(count),
        Act::Remove => l.batches_confirm_remove(count),
    }
}

/// How far it is.
pub fn state(l: &Locale, batch: &Batch) -> String {
    match (batch.confirmed_at, batch.finished_at) {
        (None, _) => l.batches_state_draft(),
        (Some(_), None) => l.batches_state_under_way(l.number(batch.settled), l.number(batch.rows)),
        (Some(_), Some(at)) => l.batches_state_finished(l.date(at.date())),
    }
}

/// Word, tone and icon of a badge.
pub fn badge(l: &Locale, verdict: Verdict) -> (String, &'static str, &'static str) {
    match verdict {
        Verdict::Will(_) => (l.batches_kind_will(), "info", "clock"),
        Verdict::Not(outcome) => match outcome.kind() {
            OutcomeKind::Done => (l.batches_kind_done(), "success", "circle-check"),
            OutcomeKind::Nothing => (l.batches_kind_nothing(), "", "info"),
            OutcomeKind::Refused => (l.batches_kind_refused(), "danger", "circle-alert"),
        },
    }
}

/// What happens to a row, and why.
pub fn sentence(l: &Locale, reviewed: &ReviewedRow, now: OffsetDateTime) -> String {
    match reviewed.verdict {
        Verdict::Not(outcome) => outcome_sentence(l, outcome),
        Verdict::Will(Will::Invite) => l.batches_will_invite(),
        Verdict::Will(Will::Renew) => {
            let expired = reviewed.member.as_ref().map_or(now, Member::expires_at);
            l.batches_will_renew(l.date(expired.date()))
        }
        Verdict::Will(Will::Resend) => l.batches_will_resend(),
        Verdict::Will(Will::ChangeRoles { before, after }) => {
            l.batches_will_roles(role_names(l, before), role_names(l, after))
        }
        Verdict::Will(Will::Withdraw) => l.batches_will_withdraw(),
        Verdict::Will(Will::Remove) => l.batches_will_remove(),
    }
}

/// What became of a row, and why.
pub fn outcome_sentence(l: &Locale, outcome: Outcome) -> String {
    match outcome {
        Outcome::Invited => l.batches_outcome_invited(),
        Outcome::Renewed => l.batches_outcome_renewed(),
        Outcome::Resent => l.batches_outcome_resent(),
        Outcome::RolesChanged => l.batches_outcome_roles_changed(),
        Outcome::Withdrawn => l.batches_outcome_withdrawn(),
        Outcome::Removed => l.batches_outcome_removed(),
        Outcome::ThereActive => l.batches_outcome_there_active(),
        Outcome::TherePending => l.batches_outcome_there_pending(),
        Outcome::Unchanged => l.batches_outcome_unchanged(),
        Outcome::LeftOut => l.batches_outcome_left_out(),
        Outcome::OddAddress => l.batches_outcome_odd_address(),
        Outcome::OddName => l.batches_outcome_odd_name(),
        Outcome::OddLanguage => l.batches_outcome_odd_language(),
        Outcome::OddCountry => l.batches_outcome_odd_country(),
        Outcome::OddRoles => l.batches_outcome_odd_roles(),
        Outcome::Duplicate => l.batches_outcome_duplicate(),
        Outcome::AboveCeiling => l.batches_outcome_above_ceiling(),
        Outcome::Outranked => l.batches_outcome_outranked(),
        Outcome::NoAuthority => l.batches_outcome_no_authority(),
        Outcome::Oneself => l.batches_outcome_oneself(),
        Outcome::Gone => l.batches_outcome_gone(),
        Outcome::Joined => l.batches_outcome_joined(),
        Outcome::Changed => l.batches_outcome_changed(),
        Outcome::LastAdministrator => l.batches_outcome_last_administrator(),
        Outcome::ResentTooOften => l.batches_outcome_resent_too_often(),
        Outcome::Failed => l.batches_outcome_failed(),
    }
}
