//! What a partner's staff is told of added seats: to order them, and, whoever was told so, not to (R62, R63).

use std::collections::HashMap;
use std::slice::from_ref;

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::notices_store::{self, Staff};
use crate::domain::partners;
use crate::jobs::message::{Message, Seats};
use crate::jobs::queue::{self, Notice};

/// The partner of record's active staff is told to order the seats; gives how many were.
pub(super) async fn tell_to_order(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<usize> {
    let known = notices_store::list(conn, from_ref(&id)).await?.pop().ok_or(sqlx::Error::RowNotFound)?;
    let message = Message::SeatsAdded(known.seats);
    partners::tell_staff(conn, known.partner_id, &message, known.organization_id, now).await
}

/// Who was told to order seats that are undone is told not to.
pub(super) async fn tell_undone(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<()> {
    tell_not_to_order(conn, from_ref(&id), Message::SeatsUndone, now).await
}

/// Who was told to order seats that are another partner's now is told not to.
pub(super) async fn tell_moved(conn: &mut PgConnection, ids: &[Uuid], now: OffsetDateTime) -> sqlx::Result<()> {
    tell_not_to_order(conn, ids, Message::SeatsMoved, now).await
}

/// Tells those whose partner the seats are not, or all if they are undone. A notice that waits says what is true when it
/// leaves (`jobs::seats`).
async fn tell_not_to_order(
    conn: &mut PgConnection,
    ids: &[Uuid],
    message: fn(Seats) -> Message,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let known = notices_store::list(conn, ids).await?;
    let references: Vec<String> = known.iter().map(|known| known.seats.reference.clone()).collect();
    let (mut told, mut recipients): (HashMap<String, Vec<String>>, _) = (HashMap::new(), Vec::new());
    for one in queue::told_of_seats(conn, &references, None, now).await? {
        if one.is_to_order {
            recipients.push(one.recipient.clone());
            told.entry(one.reference).or_default().push(one.recipient);
        }
    }
    if told.is_empty() {
        return Ok(());
    }
    let mut staff: HashMap<String, Vec<Staff>> = HashMap::new();
    for person in notices_store::list_staff(conn, &recipients).await? {
        staff.entry(person.email.clone()).or_default().push(person);
    }
    for known in &known {
        for recipient in told.get(&known.seats.reference).map_or(&[][..], Vec::as_slice) {
            for person in staff.get(recipient).map_or(&[][..], Vec::as_slice) {
                if !known.is_undone && person.partner_id == known.partner_id {
                    continue;
                }
                let message = &message(Seats { partner: person.partner.clone(), ..known.seats.clone() });
                let (organization_id, language) = (known.organization_id, &*person.language);
                queue::notify(conn, Notice { message, organization_id, recipient, language, now }).await?;
            }
        }
    }
    Ok(())
}
