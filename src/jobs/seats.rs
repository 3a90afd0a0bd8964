//! Notices of added seats (R62, R63): what of them is still true when they are sent. Nobody is told to order seats that
//! were taken back, ordered or passed on meanwhile, and only who was told to order seats is told not to, after that.

use sqlx::PgConnection;

use super::message::Message;
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

/// Looks each message's seats up. What is no longer to be said leaves the stored mail, which then tells what was sent, or may
/// have been.
pub(super) async fn standing(
    conn: &mut PgConnection,
    mail: &Claimed,
    messages: Vec<Message>,
) -> sqlx::Result<Standing> {
    let count = messages.len();
    let mut said = Vec::with_capacity(count);
    for message in messages {
        let is_said = match &message {
            Message::SeatsAdded(seats) => {
                let now = provisioning::find_standing(conn, &seats.reference, &mail.recipient).await?;
                now.is_theirs && now.is_open
            }
            Message::SeatsUndone(seats) | Message::SeatsMoved(seats) => {
                let earlier =
                    seats_store::find_earlier(conn, &mail.recipient, &seats.reference, mail.held_since).await?;
                if earlier.is_under_way {
                    return Ok(Standing::Early);
                }
                earlier.is_told
                    && !provisioning::find_standing(conn, &seats.reference, &mail.recipient).await?.is_theirs
            }
            _ => true,
        };
        if is_said {
            said.push(message);
        }
    }
    // What was tried before may have arrived whole, and stays.
    if let [first, further @ ..] = said.as_slice()
        && said.len() < count
        && mail.attempts == 1
    {
        seats_store::keep(conn, Mark { id: mail.id, lease: mail.lease }, first, further).await?;
    }
    Ok(Standing::Said(said))
}
