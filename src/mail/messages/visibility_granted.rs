//! A customer lets a partner see what others ordered: to the partner's staff (R50). No license data (VIS-11).

use super::plain;
use crate::config::PublicUrl;
use crate::jobs::message::Visibility;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) fn word(visibility: &Visibility, on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let (customer, viewer) = (plain(&visibility.organization), plain(&visibility.viewer));
    let (account, number) = (plain(&visibility.account_name), &visibility.account_number);
    let orderers: Vec<String> = visibility.orderers.iter().map(|name| plain(name)).collect();
    let what = l.mail_visibility_granted_what(&customer, &viewer, l.list_and(&orderers), &account, number);
    let steps = vec![
        l.mail_visibility_step_sign_in(),
        l.mail_visibility_step_choose(&customer, number),
        l.mail_visibility_step_read(),
    ];
    Letter {
        subject: l.mail_visibility_granted_subject(),
        heading: l.mail_visibility_granted_heading(),
        greeting: l.mail_greeting_nameless(),
        paragraphs: vec![what],
        steps: Some((l.mail_visibility_steps(), steps)),
        action: Some((l.mail_visibility_button(), public_url.link(paths::PARTNER_CENTER))),
        reason: l.mail_visibility_reason(viewer),
        unexpected: l.mail_visibility_granted_unexpected(customer),
        ..Letter::default()
    }
}
