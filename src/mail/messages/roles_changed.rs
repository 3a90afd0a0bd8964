//! An active member's roles on one account changed (R39).

use super::{plain, role_names};
use crate::config::PublicUrl;
use crate::jobs::message::AccountRoles;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) fn word(
    first_name: &str,
    organization: &str,
    by: &str,
    account: &AccountRoles,
    on: &Stationery<'_>,
    public_url: &PublicUrl,
) -> Letter {
    let l = on.l;
    let (by, name, number) = (plain(by), plain(&account.account_name), &account.account_number);
    let what = l.mail_roles_changed_what(&by, plain(organization), name, number);
    let (now, action) = if account.roles.is_empty() {
        (l.mail_roles_changed_none(), (l.mail_roles_changed_profile(), public_url.link(paths::PROFILE)))
    } else {
        let now = l.mail_roles_changed_now(role_names(l, account));
        (now, (l.mail_roles_changed_button(), public_url.link(&paths::account(number))))
    };
    Letter {
        subject: l.mail_roles_changed_subject(),
        heading: l.mail_roles_changed_heading(),
        greeting: l.mail_greeting(plain(first_name)),
        paragraphs: vec![what, now],
        action: Some(action),
        reason: l.mail_member_reason(plain(organization)),
        unexpected: l.mail_member_unexpected(by),
        ..Letter::default()
    }
}
