//! A request for roles was answered: to who asked (R9).

use super::{distinct, plain};
use crate::config::PublicUrl;
use crate::domain::access::Role;
use crate::i18n::Locale;
use crate::jobs::message::{AccountRoles, Message};
use crate::mail::{Letter, Stationery};
use crate::paths;
use crate::web::wording;

pub(super) struct Answered<'a> {
    first_name: &'a str,
    organization: &'a str,
    by: &'a str,
    account: &'a AccountRoles,
    granted: &'a [String],
    word: &'a str,
}

impl<'a> Answered<'a> {
    pub(super) fn of(message: &'a Message) -> Option<Self> {
        let Message::RoleRequestAnswered { first_name, organization, by, account, granted, word } = message else {
            return None;
        };
        Some(Self { first_name, organization, by, account, granted, word })
    }

    fn paragraphs(&self, l: &Locale) -> Vec<String> {
        let (by, account, number) = (plain(self.by), plain(&self.account.account_name), &self.account.account_number);
        let (asked, given) = (roles(l, &self.account.roles), roles(l, self.granted));
        let mut said = if self.granted.is_empty() {
            vec![l.mail_role_answered_refused(&by, asked, account, number)]
        } else if self.granted.len() == self.account.roles.len() {
            vec![l.mail_role_answered_granted(&by, given, account, number)]
        } else {
            vec![l.mail_role_answered_granted(&by, given, account, number), l.mail_role_answered_narrowed(asked)]
        };
        if !self.word.is_empty() {
            said.push(l.mail_role_answered_word(by, plain(self.word)));
        }
        said
    }
}

pub(super) fn word(answered: &[Answered<'_>], on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let Some(last) = answered.last() else { return Letter::default() };
    Letter {
        subject: l.mail_role_answered_subject(),
        heading: l.mail_role_answered_heading(),
        greeting: l.mail_greeting(plain(last.first_name)),
        paragraphs: answered.iter().flat_map(|of| of.paragraphs(l)).collect(),
        action: Some((l.mail_role_answered_button(), public_url.link(paths::PROFILE_ROLE_REQUESTS))),
        unexpected: l.mail_member_unexpected(l.list_and(&distinct(answered.iter().map(|of| of.by)))),
        reason: l.mail_member_reason(plain(last.organization)),
        ..Letter::default()
    }
}

fn roles(l: &Locale, stored: &[String]) -> String {
    let roles: Vec<Role> = stored.iter().filter_map(|role| role.parse().ok()).collect();
    wording::role_names(l, roles.into())
}
