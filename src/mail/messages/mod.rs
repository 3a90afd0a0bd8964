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
mod role_request_answered;
mod role_requested;
mod roles_changed;
mod seats;
mod second_factor_changed;
mod visibility_changed;
mod welcome;

use administrator_appointed::Appointed;
use invitation_resent::Resent;
use removed::Removal;
use role_request_answered::Answered;
use role_requested::Asked;
use roles_changed::Changed;
use welcome::Occasion;

use super::plain::plain;
use super::{Letter, Stationery};
use crate::config::PublicUrl;
use crate::domain::access::Role;
use crate::domain::visibility::SightChange;
use crate::i18n::Locale;
use crate::jobs::message::{AccountRoles, Message, PartnerChange, Seats};
use crate::paths;
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

/// Words a mail: its message, and further notices of the same kind to the same person that wait with it. Each kind of
/// notice says itself how several are told.
pub fn word(
    (message, more): (&Message, &[Message]),
    facts: &Facts,
    on: &Stationery<'_>,
    public_url: &PublicUrl,
    secret: &SecretKey,
) -> Letter {
    let all = || std::iter::once(message).chain(more);
    match message {
        Message::Welcome(invitation) => welcome::word(invitation, Occasion::First, facts, on, public_url, secret),
        Message::WelcomeAgain(invitation) => welcome::word(invitation, Occasion::Again, facts, on, public_url, secret),
        Message::InvitationReminder(invitation) => {
            welcome::word(invitation, Occasion::Reminder, facts, on, public_url, secret)
        }
        Message::RolesChanged { .. } => {
            roles_changed::word(&all().filter_map(Changed::of).collect::<Vec<_>>(), on, public_url)
        }
        Message::Removed { .. } => removed::word(&all().filter_map(Removal::of).collect::<Vec<_>>(), on),
        Message::RoleRequested { .. } => {
            role_requested::word(&all().filter_map(Asked::of).collect::<Vec<_>>(), on, public_url)
        }
        Message::RoleRequestAnswered { .. } => {
            role_request_answered::word(&all().filter_map(Answered::of).collect::<Vec<_>>(), on, public_url)
        }
        Message::VisibilityChanged(change) => visibility_changed::word(change.into(), facts, on, public_url),
        Message::VisibilityGranted(told) | Message::VisibilityRevoked(told) => {
            visibility_changed::word(told.into(), facts, on, public_url)
        }
        Message::PartnerChanged(_) => {
            partner_changed::word(&all().filter_map(partner_change).collect::<Vec<_>>(), on, public_url)
        }
        Message::SeatsAdded(_) => seats::added(&all().filter_map(seats).collect::<Vec<_>>(), on, public_url),
        Message::SeatsUndone(_) | Message::SeatsMoved(_) => seats::not_to_order(all(), on, public_url),
        Message::PasswordReset { first_name, reset_id } => {
            password_reset::word(first_name, &secret.reset_token(*reset_id), on, public_url)
        }
        Message::PasswordChanged { first_name } => password_changed::word(first_name, on, public_url),
        Message::SecondFactorChanged { first_name, change } => {
            second_factor_changed::word(first_name, change, on, public_url)
        }
        Message::AdministratorAppointed { .. } => {
            administrator_appointed::word(&all().filter_map(Appointed::of).collect::<Vec<_>>(), on, public_url)
        }
        Message::InvitationResent { .. } => {
            invitation_resent::word(&all().filter_map(Resent::of).collect::<Vec<_>>(), on, public_url)
        }
    }
}

fn partner_change(message: &Message) -> Option<&PartnerChange> {
    if let Message::PartnerChanged(change) = message { Some(change) } else { None }
}

fn seats(message: &Message) -> Option<&Seats> {
    if let Message::SeatsAdded(seats) = message { Some(seats) } else { None }
}

/// Names as they are printed, each once.
fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for name in names.map(plain) {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}

/// The button: to a page of the account that all notices are about, or to the choice of one.
fn account_action<'a>(
    l: &Locale,
    public_url: &PublicUrl,
    accounts: impl Iterator<Item = &'a str>,
    button: String,
    page: fn(&str) -> String,
) -> (String, String) {
    let mut numbers: Vec<&str> = accounts.collect();
    numbers.dedup();
    match numbers.as_slice() {
        [number] => (button, public_url.link(&page(number))),
        _ => (l.mail_accounts_button(), public_url.link(paths::ACCOUNTS)),
    }
}

/// "Account Manager and Report Viewer"; the word for none when there is none.
fn role_names(l: &Locale, account: &AccountRoles) -> String {
    let roles: Vec<Role> = account.roles.iter().filter_map(|role| role.parse().ok()).collect();
    wording::role_names(l, roles.into())
}
