//! What a partner's staff is told of added seats: to order them, and, whoever was told so, not to (R62, R63).

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::notices_store::{self, Told};
use crate::domain::partners;
use crate::jobs::message::{Message, Seats};
use crate::jobs::queue::{self, Notice};

/// The partner of record's active staff is told to order the seats; gives how many were.
pub(super) async fn tell_to_order(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<usize> {
    let known = notices_store::find(conn, id).await?;
    let message = Message::SeatsAdded(known.seats);
    partners::tell_staff(conn, known.partner_id, &message, known.organization_id, now).await
}

/// Who was told to order seats that are undone is told not to.
pub(super) async fn tell_undone(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<()> {
    tell_not_to_order(conn, id, Message::SeatsUndone, now).await
}

/// Who was told to order seats that are another partner's now is told not to.
pub(super) async fn tell_moved(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<()> {
    tell_not_to_order(conn, id, Message::SeatsMoved, now).await
}

async fn tell_not_to_order(
    conn: &mut PgConnection,
    id: Uuid,
    message: fn(Seats) -> Message,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let told = notices_store::list_told(conn, id).await?;
    if told.is_empty() {
        return Ok(());
    }
    let known = notices_store::find(conn, id).await?;
    for Told { email, language, partner } in &told {
        let message = &message(Seats { partner: partner.clone(), ..known.seats.clone() });
        let organization_id = known.organization_id;
        queue::notify(conn, Notice { message, organization_id, recipient: email, language, now }).await?;
    }
    Ok(())
}
