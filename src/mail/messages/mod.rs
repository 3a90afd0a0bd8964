//! What each mail says: one file per mail, from its facts to a [`Letter`] in one language.
//!
//! To add one: a variant of [`Message`], a file here, its texts in `locales/*/mail.ftl`. Links are made here, at the
//! moment of sending, so that no secret lies in the outbox (P2).

mod administrator_appointed;
mod invitation_resent;
mod partner_changed;
mod password_changed;
mod password_reset;
mod removed;
mod roles_changed;
mod seats_added;
mod seats_undone;
mod second_factor_changed;
mod visibility_changed;
mod welcome;

use super::plain::plain;
use super::{Letter, Stationery};
use crate::config::PublicUrl;
use crate::domain::access::Role;
use crate::domain::visibility::SightChange;
use crate::i18n::Locale;
use crate::jobs::message::{AccountRoles, Message};
use crate::secret::SecretKey;
use crate::web::wording;

/// What only the moment of sending knows.
#[derive(Debug)]
pub struct Facts {
    /// The stored address: part of an invitation's secret.
    pub recipient: String,
    /// Whether the address has a sign-in already: an invitation is worded accordingly, under the same
    /// subject. Of a notice to a partner: whether the recipient has accepted the invitation there.
    pub is_known: bool,
    /// What remains of a change of visibility; of other mails nothing.
    pub sight: SightChange,
}

/// Words a mail, and in it further notices of the same kind to the same person that wait with it.
pub fn word_all(
    (message, more): (&Message, &[Message]),
    facts: &Facts,
    on: &Stationery<'_>,
    public_url: &PublicUrl,
    secret: &SecretKey,
) -> Letter {
    let all: Vec<&Message> = std::iter::once(message).chain(more).collect();
    let is_said = |at: usize| !all[at + 1..].iter().any(|later| later.replaces(all[at]));
    let mut letters = (0..all.len()).filter(|at| is_said(*at)).map(|at| word(all[at], facts, on, public_url, secret));
    // The last one is replaced by nothing.
    let mut letter = letters.next().unwrap_or_default();
    letters.for_each(|further| letter.absorb(further));
    letter
}

/// Words one message.
pub fn word(
    message: &Message,
    facts: &Facts,
    on: &Stationery<'_>,
    public_url: &PublicUrl,
    secret: &SecretKey,
) -> Letter {
    match message {
        Message::Welcome(invitation) => welcome::word(invitation, false, facts, on, public_url, secret),
        Message::WelcomeAgain(invitation) => welcome::word(invitation, true, facts, on, public_url, secret),
        Message::RolesChanged { first_name, organization, by, account } => {
            roles_changed::word(first_name, organization, by, account, on, public_url)
        }
        Message::Removed { first_name, organization, by } => removed::word(first_name, organization, by, on),
        Message::VisibilityChanged(change) => visibility_changed::word(change.into(), facts, on, public_url),
        Message::VisibilityGranted(told) | Message::VisibilityRevoked(told) => {
            visibility_changed::word(told.into(), facts, on, public_url)
        }
        Message::PartnerChanged(change) => partner_changed::word(change, on, public_url),
        Message::SeatsAdded(seats) => seats_added::word(seats, on, public_url),
        Message::SeatsUndone(seats) => seats_undone::word(seats, on, public_url),
        Message::PasswordReset { first_name, reset_id } => {
            password_reset::word(first_name, &secret.reset_token(*reset_id), on, public_url)
        }
        Message::PasswordChanged { first_name } => password_changed::word(first_name, on, public_url),
        Message::SecondFactorChanged { first_name, change } => {
            second_factor_changed::word(first_name, change, on, public_url)
        }
        Message::AdministratorAppointed { organization, account_number, account_name, name, email } => {
            let appointed =
                administrator_appointed::Appointed { organization, account_number, account_name, name, email };
            administrator_appointed::word(&appointed, on, public_url)
        }
        Message::InvitationResent { organization, account_number, account_name, by, name, email } => {
            let resent = invitation_resent::Resent { organization, account_number, account_name, by, name, email };
            invitation_resent::word(&resent, on, public_url)
        }
    }
}

/// "Account Manager and Report Viewer"; the word for none when there is none.
fn role_names(l: &Locale, account: &AccountRoles) -> String {
    let roles: Vec<Role> = account.roles.iter().filter_map(|role| role.parse().ok()).collect();
    wording::role_names(l, roles.into())
}
