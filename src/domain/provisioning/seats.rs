//! Adds seats to a subscription, and takes them back.

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::domains::is_agreement_active;
use super::{MOST_AT_ONCE, Provisioning, SettlingLine, State, Subscription, domains_store, notices, store};
use crate::domain::access::{self, AccountScope, Actor, NotAllowed, Permission};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::secret::{new_id, random_bytes};

/// Seats to add.
#[derive(Debug, Clone, Copy)]
pub struct NewSeats<'a> {
    /// Given with the form: one form sent twice adds once.
    pub id: Option<Uuid>,
    pub product: &'a str,
    /// The number of the partner of record.
    pub partner: &'a str,
    pub quantity: i32,
}

/// What adding came to.
#[derive(Debug)]
pub struct Added {
    pub id: Uuid,
    pub reference: String,
    pub subscription: Subscription,
    /// How many of the partner's staff were mailed.
    pub told: usize,
}

/// Why nothing was added.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    #[error("the agreement has ended")]
    AgreementEnded,
    #[error("the account is tied to no domain")]
    NoDomain,
    /// No such product of such a partner, not for self-service, or no term that runs: alike.
    #[error("no such subscription")]
    NoSuchSubscription,
    /// Fewer may be added now.
    #[error("too many seats")]
    TooMany { room: i64 },
    /// This very form was sent before, and added these seats; as it is now (`as_then`) or filled in otherwise.
    #[error("added already")]
    Again { seats: Box<Provisioning>, as_then: bool },
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Adds seats: usable at once, and the partner of record is told to order them.
pub async fn add(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    new: NewSeats<'_>,
) -> Result<Added, AddError> {
    // Of two at once the second waits here and then counts the seats of the first.
    access::authorize(conn, scope, Permission::ProvisionSelfService, &[]).await??;
    let asked = new.id.unwrap_or_else(new_id);
    let earlier = store::find(conn, scope, asked).await?;
    if let Some(seats) = earlier.as_ref().filter(|seats| is_as_then(seats, new)) {
        return Err(AddError::Again { seats: Box::new(seats.clone()), as_then: true });
    }
    if !is_agreement_active(conn, actor, scope).await? {
        return Err(AddError::AgreementEnded);
    }
    let tie = domains_store::find_held(conn, scope).await?.ok_or(AddError::NoDomain)?;
    let today = actor.now.date();
    let subscription = store::list_subscriptions(conn, scope, today)
        .await?
        .into_iter()
        .find(|known| known.product.id == new.product && known.partner.number == new.partner)
        .ok_or(AddError::NoSuchSubscription)?;
    if new.quantity < 1 || i64::from(new.quantity) > subscription.room.min(MOST_AT_ONCE.into()) {
        return Err(AddError::TooMany { room: subscription.room });
    }
    if let Some(seats) = earlier {
        return Err(AddError::Again { seats: Box::new(seats), as_then: false });
    }
    // Another account's says nothing about itself.
    let id = if store::exists(conn, asked).await? { new_id() } else { asked };
    let reference = new_reference();
    store::insert(conn, actor, scope, (id, &reference), &subscription, (&tie.domain, new.quantity)).await?;
    let seats = store::find(conn, scope, id).await?.ok_or(sqlx::Error::RowNotFound)?;
    record(conn, actor, scope, EventKind::ProvisioningSeatsAdded, &seats).await?;
    let told = notices::tell_to_order(conn, id, actor.now).await?;
    Ok(Added { id, reference, subscription, told })
}

/// Whether seats are what a form asks for, and still there.
fn is_as_then(seats: &Provisioning, new: NewSeats<'_>) -> bool {
    let asked = (new.product, new.partner, new.quantity);
    (seats.product.id.as_str(), seats.partner.number.as_str(), seats.quantity) == asked
        && !matches!(seats.state, State::Undone { .. })
}

/// Why nothing was undone.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    #[error("no such seats")]
    NoSuchSeats,
    /// The order line was faster.
    #[error("ordered already")]
    Ordered(SettlingLine),
    /// By somebody, before.
    #[error("undone already")]
    AlreadyUndone,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Takes added seats back, unless they were ordered meanwhile. Who was told to order them is told not to.
pub async fn undo(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    id: Uuid,
) -> Result<Provisioning, UndoError> {
    access::authorize(conn, scope, Permission::ProvisionSelfService, &[]).await??;
    // One conditional update decides between this and an import that settles the seats.
    let was_open = store::mark_undone(conn, actor, scope, id).await?;
    let seats = store::find(conn, scope, id).await?.ok_or(UndoError::NoSuchSeats)?;
    if !was_open {
        return Err(match seats.state {
            State::Ordered { line, .. } => UndoError::Ordered(line),
            _ => UndoError::AlreadyUndone,
        });
    }
    record(conn, actor, scope, EventKind::ProvisioningSeatsUndone, &seats).await?;
    notices::tell_undone(conn, id, actor.now).await?;
    Ok(seats)
}

/// "SP-" and ten characters that are hard to misread: 50 random bits, held apart by the database.
fn new_reference() -> String {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let letters = random_bytes::<10>().map(|byte| char::from(ALPHABET[usize::from(byte & 31)]));
    format!("SP-{}", letters.iter().collect::<String>())
}

async fn record(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    kind: EventKind,
    seats: &Provisioning,
) -> sqlx::Result<()> {
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        target_id: Some(seats.id),
        details: json!({
            "reference": seats.reference, "product": seats.product.name, "quantity": seats.quantity,
            "partner": seats.partner.name, "domain": seats.domain,
        }),
        ..NewEvent::new(kind)
    };
    audit::record(conn, actor, event).await
}

#[cfg(test)]
mod tests {
    use super::new_reference;

    #[test]
    fn references_are_the_vendors_kind_of_number_and_differ() {
        let (one, other) = (new_reference(), new_reference());
        assert_ne!(one, other);
        assert!(one.len() == 13 && one.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-'));
    }
}
