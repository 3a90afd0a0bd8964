//! What the vendor's data do to added seats: an order line settles them, a change of partner passes them on.

use serde_json::json;
use sqlx::PgConnection;

use super::{notices, partner_store as store};
use crate::domain::access::Actor;
use crate::domain::audit::{self, EventKind, NewEvent};

/// An order line that names a provisioning reference.
#[derive(Debug, Clone)]
pub struct NamedLine {
    pub reference: String,
    pub order: String,
    pub line: i32,
}

/// Settles the seats that order lines name. Seats that were undone before stay undone, and keep the line in their
/// history. Who was told to order seats that another partner's line settles is told not to. A line that settled its seats
/// before changes nothing. Gives how many were settled.
pub async fn settle(conn: &mut PgConnection, actor: &Actor, lines: &[NamedLine]) -> sqlx::Result<u64> {
    let mut settled = Vec::new();
    for line in lines {
        let Some(seats) = store::name_line(conn, actor.now, line).await? else { continue };
        let kind =
            if seats.late { EventKind::ProvisioningSeatsOrderedLate } else { EventKind::ProvisioningSeatsOrdered };
        let event = NewEvent {
            organization_id: Some(seats.organization_id),
            account_id: Some(seats.account_id),
            target_id: Some(seats.id),
            details: json!({ "reference": line.reference, "order": line.order, "line": line.line }),
            ..NewEvent::new(kind)
        };
        audit::record(conn, actor, event).await?;
        if !seats.late {
            settled.push(seats.id);
        }
    }
    notices::tell_moved(conn, &settled, actor.now).await?;
    Ok(settled.len() as u64)
}

/// After a change of partner on an account: the new partner's staff learn what they have to order now, and who was told to
/// before that they have not. The seats themselves went with their channel.
pub(in crate::domain) async fn pass_on(
    conn: &mut PgConnection,
    actor: &Actor,
    account_id: i64,
    to_partner_id: i64,
) -> sqlx::Result<()> {
    let passed_on = store::list_passed_on(conn, account_id, to_partner_id, actor.now).await?;
    for id in &passed_on {
        notices::tell_to_order(conn, *id, actor.now).await?;
    }
    notices::tell_moved(conn, &passed_on, actor.now).await
}
