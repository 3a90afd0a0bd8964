//! Another partner orders a customer's added seats, or has ordered them: to the staff who were told to (R55, R62).

use super::{distinct, plain};
use crate::config::PublicUrl;
use crate::jobs::message::Seats;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) fn word(all: &[&Seats], on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let Some(last) = all.last() else { return Letter::default() };
    let paragraphs = all.iter().flat_map(|seats| {
        let (customer, product) = (plain(&seats.organization), plain(&seats.product));
        let account = plain(&seats.account_name);
        [
            l.mail_seats_moved_what(customer, seats.quantity, product, account, &seats.account_number),
            l.mail_seats_moved_order(&seats.reference),
        ]
    });
    Letter {
        subject: l.mail_seats_undone_subject(),
        heading: l.mail_seats_moved_heading(),
        greeting: l.mail_greeting_nameless(),
        paragraphs: paragraphs.collect(),
        action: Some((l.mail_seats_button(), public_url.link(paths::PARTNER_CENTER_PROVISIONING))),
        reason: l.mail_visibility_reason(plain(&last.partner)),
        unexpected: l.mail_seats_unexpected(l.list_and(&distinct(all.iter().map(|seats| &*seats.organization)))),
        ..Letter::default()
    }
}
