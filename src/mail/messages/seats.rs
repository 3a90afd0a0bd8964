//! What a partner's staff is told of the seats that a customer adds to subscriptions itself (R62).

use super::{distinct, plain};
use crate::config::PublicUrl;
use crate::jobs::message::{Message, Seats};
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

/// They were taken back before they were ordered, or another partner orders them or has (R55): to who was told to order them.
/// Which of the two, each message says.
pub(super) fn not_to_order<'a>(
    all: impl Iterator<Item = &'a Message>,
    on: &Stationery<'_>,
    public_url: &PublicUrl,
) -> Letter {
    let l = on.l;
    let (mut told, mut paragraphs, mut undone) = (Vec::new(), Vec::new(), 0);
    for message in all {
        let (Message::SeatsUndone(seats) | Message::SeatsMoved(seats)) = message else { continue };
        let Words { by, customer, product, account } = Words::of(seats);
        let (quantity, number, reference) = (seats.quantity, &seats.account_number, &seats.reference);
        if let Message::SeatsUndone(_) = message {
            undone += 1;
            paragraphs.push(l.mail_seats_undone_what(by, customer, quantity, product, account, number));
            paragraphs.push(l.mail_seats_undone_order(reference));
        } else {
            paragraphs.push(l.mail_seats_moved_what(customer, quantity, product, account, number));
            paragraphs.push(l.mail_seats_moved_order(reference));
        }
        told.push(seats);
    }
    let heading = match undone {
        0 => l.mail_seats_moved_heading(),
        _ if undone == told.len() => l.mail_seats_undone_heading(),
        _ => l.mail_seats_undone_subject(),
    };
    letter(&told, on, public_url, (l.mail_seats_undone_subject(), heading), paragraphs)
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
