//! What a partner's staff is told of the seats that a customer adds to subscriptions itself (R62).

use super::{distinct, plain};
use crate::config::PublicUrl;
use crate::jobs::message::Seats;
use crate::mail::{Letter, Stationery};
use crate::paths;

/// They were added: to the partner that orders them.
pub(super) fn added(all: &[&Seats], on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let paragraphs = all.iter().flat_map(|seats| {
        let Words { by, customer, product, account } = Words::of(seats);
        [
            l.mail_seats_added_what(by, customer, seats.quantity, product, account, &seats.account_number),
            l.mail_seats_added_order(&seats.reference, l.date(seats.ends_on)),
        ]
    });
    letter(all, on, public_url, (l.mail_seats_added_subject(), l.mail_seats_added_heading()), paragraphs.collect())
}

/// They were taken back before they were ordered: to who was told to order them.
pub(super) fn undone(all: &[&Seats], on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let paragraphs = all.iter().flat_map(|seats| {
        let Words { by, customer, product, account } = Words::of(seats);
        [
            l.mail_seats_undone_what(by, customer, seats.quantity, product, account, &seats.account_number),
            l.mail_seats_undone_order(&seats.reference),
        ]
    });
    letter(all, on, public_url, (l.mail_seats_undone_subject(), l.mail_seats_undone_heading()), paragraphs.collect())
}

/// Another partner orders them, or has ordered them: to who was told to (R55).
pub(super) fn moved(all: &[&Seats], on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let paragraphs = all.iter().flat_map(|seats| {
        let Words { customer, product, account, .. } = Words::of(seats);
        [
            l.mail_seats_moved_what(customer, seats.quantity, product, account, &seats.account_number),
            l.mail_seats_moved_order(&seats.reference),
        ]
    });
    letter(all, on, public_url, (l.mail_seats_undone_subject(), l.mail_seats_moved_heading()), paragraphs.collect())
}

/// What somebody typed or imported, made harmless.
struct Words {
    by: String,
    customer: String,
    product: String,
    account: String,
}

impl Words {
    fn of(seats: &Seats) -> Self {
        Self {
            by: plain(&seats.by),
            customer: plain(&seats.organization),
            product: plain(&seats.product),
            account: plain(&seats.account_name),
        }
    }
}

fn letter(
    all: &[&Seats],
    on: &Stationery<'_>,
    public_url: &PublicUrl,
    (subject, heading): (String, String),
    paragraphs: Vec<String>,
) -> Letter {
    let l = on.l;
    let Some(last) = all.last() else { return Letter::default() };
    Letter {
        subject,
        heading,
        greeting: l.mail_greeting_nameless(),
        paragraphs,
        action: Some((l.mail_seats_button(), public_url.link(paths::PARTNER_CENTER_PROVISIONING))),
        reason: l.mail_visibility_reason(plain(&last.partner)),
        unexpected: l.mail_seats_unexpected(l.list_and(&distinct(all.iter().map(|seats| &*seats.organization)))),
        ..Letter::default()
    }
}
