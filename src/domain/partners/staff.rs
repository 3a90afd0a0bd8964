//! Notices to a partner.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::store::list_staff;
use crate::jobs::message::Message;
use crate::jobs::queue::{self, Notice};

/// One mail to each of the partner's active staff; gives how many.
pub async fn tell_staff(
    conn: &mut PgConnection,
    partner_id: i64,
    message: &Message,
    organization_id: i64,
    now: OffsetDateTime,
) -> sqlx::Result<usize> {
    let staff = list_staff(conn, partner_id).await?;
    for person in &staff {
        let notice = Notice { message, organization_id, recipient: &person.email, language: &person.language, now };
        queue::notify(conn, notice).await?;
    }
    Ok(staff.len())
}
