//! The account's agreement (R56): what it says, and the details that its customer may edit while it is active.

pub mod details;
mod history;
pub mod overview;

use time::Date;

use crate::domain::accounts::{Agreement, AgreementState};
use crate::i18n::Locale;

/// Why an agreement cannot be edited, as one sentence; none while it can.
fn ended(l: &Locale, agreement: &Agreement, today: Date) -> Option<String> {
    match agreement.state(today) {
        AgreementState::Active => None,
        AgreementState::Expired => Some(l.agreement_ended_on(l.date(agreement.ends_on))),
        AgreementState::Closed => Some(l.agreement_ended_early()),
    }
}
