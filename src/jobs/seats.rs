//! Notices of added seats (R62, R63): what of them is still true when they are sent. Nobody is told to order seats that
//! were taken back, ordered or passed on meanwhile, and only who was told to order seats is told not to, after that.

use sqlx::PgConnection;

use super::message::{Message, Seats};
use super::queue;
use super::seats_store;
use super::store::{Claimed, Mark};
use crate::domain::provisioning;

/// What becomes of a mail's messages.
#[derive(Debug)]
pub(super) enum Standing {
    /// These are still to be said; of other notices all.
    Said(Vec<Message>),
    /// The mail that told of the same seats before is under way: this one comes after it.
    Early,
}

/// Looks each message's seats up. What is no longer to be said leaves the stored mail, and seats that are undone by now are
/// told of as that: the mail then tells what was sent, or may have been.
pub(super) async fn standing(
    conn: &mut PgConnection,
    mail: &Claimed,
    messages: Vec<Message>,
) -> sqlx::Result<Standing> {
    let not_to_order: Vec<String> = messages.iter().filter_map(taken_back).cloned().collect();
    let mut told = Vec::new();
    if !not_to_order.is_empty() {
        told = queue::told_of_seats(conn, &not_to_order, Some(&mail.recipient), mail.held_since).await?;
    }
    if told.iter().any(|told| told.is_under_way) {
        return Ok(Standing::Early);
    }
    let (mut said, mut is_other) = (Vec::with_capacity(messages.len()), false);
    for message in messages {
        let reference = match &message {
            Message::SeatsAdded(seats) | Message::SeatsUndone(seats) | Message::SeatsMoved(seats) => &seats.reference,
            _ => {
                said.push(message);
                continue;
            }
        };
        let now = provisioning::find_standing(conn, reference, &mail.recipient).await?;
        let is_told = told.iter().any(|told| told.is_told && told.reference == *reference);
        match (message, now.undone_by) {
            (Message::SeatsMoved(seats), Some(by)) if is_told => {
                is_other = true;
                said.push(Message::SeatsUndone(Seats { by, ..seats }));
            }
            (message @ Message::SeatsAdded(_), _) if now.is_theirs && now.is_open => said.push(message),
            (message @ (Message::SeatsUndone(_) | Message::SeatsMoved(_)), _) if is_told && !now.is_theirs => {
                said.push(message);
            }
            _ => is_other = true,
        }
    }
    // What was tried before may have arrived whole, and stays.
    if let [first, further @ ..] = said.as_slice()
        && is_other
        && mail.attempts == 1
    {
        seats_store::keep(conn, Mark { id: mail.id, lease: mail.lease }, first, further).await?;
    }
    Ok(Standing::Said(said))
}

/// The reference of seats that are told not to be ordered.
fn taken_back(message: &Message) -> Option<&String> {
    match message {
        Message::SeatsUndone(seats) | Message::SeatsMoved(seats) => Some(&seats.reference),
        _ => None,
    }
}
