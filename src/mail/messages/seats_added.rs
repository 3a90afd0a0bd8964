//! A customer added seats to a subscription itself: to the staff of the partner that orders them (R62).

use super::plain;
use crate::config::PublicUrl;
use crate::jobs::message::Seats;
use crate::mail::{Letter, Stationery};
use crate::paths;

pub(super) fn word(seats: &Seats, on: &Stationery<'_>, public_url: &PublicUrl) -> Letter {
    let l = on.l;
    let (customer, account, number) = (plain(&seats.organization), plain(&seats.account_name), &seats.account_number);
    Letter {
        subject: l.mail_seats_added_subject(),
        heading: l.mail_seats_added_heading(),
        greeting: l.mail_greeting_nameless(),
        paragraphs: vec![
            l.mail_seats_added_what(
                plain(&seats.by),
                &customer,
                seats.quantity,
                plain(&seats.product),
                account,
                number,
            ),
            l.mail_seats_added_order(&seats.reference, l.date(seats.ends_on)),
        ],
        action: Some((l.mail_seats_button(), public_url.link(paths::PARTNER_CENTER_PROVISIONING))),
        reason: l.mail_visibility_reason(plain(&seats.partner)),
        unexpected: l.mail_seats_unexpected(customer),
        ..Letter::default()
    }
}
