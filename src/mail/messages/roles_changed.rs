//! An active member's roles changed, on one account or on several (R39).

use super::{distinct, plain, role_names};
use crate::config::PublicUrl;
use crate::jobs::message::{AccountRoles, Message};
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) struct Changed<'a> {
    first_name: &'a str,
    organization: &'a str,
    by: &'a str,
    account: &'a AccountRoles,
}

impl<'a> Changed<'a> {
    pub(super) fn of(message: &'a Message) -> Option<Self> {
        let Message::RolesChanged { first_name, organization, by, account } = message else { return None };
        Some(Self { first_name, organization, by, account })
    }
}

pub(super) fn word(changed: &[Changed<'_>], on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let number = |of: &Changed<'_>| of.account.account_number.clone();
    // Of an account its last change: what was true in between is told to nobody.
    let is_last = |at: &usize| !changed[at + 1..].iter().any(|later| number(later) == number(&changed[*at]));
    let told: Vec<&Changed<'_>> = (0..changed.len()).filter(is_last).map(|at| &changed[at]).collect();
    let Some(last) = told.last() else { return Letter::default() };
    let organization = plain(last.organization);
    let paragraphs = told.iter().flat_map(|of| {
        let what = l.mail_roles_changed_what(plain(of.by), &organization, plain(&of.account.account_name), number(of));
        let now = if of.account.roles.is_empty() {
            l.mail_roles_changed_none()
        } else {
            l.mail_roles_changed_now(role_names(l, of.account))
        };
        [what, now]
    });
    let action = match told.as_slice() {
        [of] if !of.account.roles.is_empty() => {
            (l.mail_roles_changed_button(), public_url.link(&paths::account(&number(of))))
        }
        _ => (l.mail_roles_changed_profile(), public_url.link(paths::PROFILE)),
    };
    Letter {
        subject: l.mail_roles_changed_subject(),
        heading: l.mail_roles_changed_heading(),
        greeting: l.mail_greeting(plain(last.first_name)),
        paragraphs: paragraphs.collect(),
        action: Some(action),
        unexpected: l.mail_member_unexpected(l.list_and(&distinct(told.iter().map(|of| of.by)))),
        reason: l.mail_member_reason(organization),
        ..Letter::default()
    }
}
