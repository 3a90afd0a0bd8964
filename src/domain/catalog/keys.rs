//! Product keys (R59): a list knows everything about a key but the key; to be shown one is an event.

use secrecy::SecretString;
use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::keys_store as store;
use crate::domain::access::{AccountScope, Actor};
use crate::domain::audit::{self, EventKind, NewEvent};

/// A key of the account, without the key itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductKey {
    pub id: Uuid,
    pub product_id: String,
    pub product: String,
    /// The vendor's word for what it activates ("volume"); may be empty.
    pub kind: String,
    /// Who was shown it last, and when.
    pub revealed: Option<(String, OffsetDateTime)>,
}

/// Which keys are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyFilter {
    /// A part of the product's name or number, in any letter case; empty: all. Keys themselves are not searched.
    pub search: String,
}

/// One key, asked for. Its text is in no log.
#[derive(Debug)]
pub struct RevealedKey {
    pub product_id: String,
    pub product: String,
    pub kind: String,
    pub key: SecretString,
}

/// Shows one of the account's keys and records that it was shown, in the same transaction: whoever cannot be recorded
/// is shown nothing. `None` if the account has no such key.
pub async fn reveal_key(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    id: Uuid,
) -> sqlx::Result<Option<RevealedKey>> {
    let Some(key) = store::find_key(conn, scope, id).await? else { return Ok(None) };
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        target_id: Some(id),
        details: json!({ "product_id": key.product_id, "product": key.product, "kind": key.kind }),
        ..NewEvent::new(EventKind::KeyValueRevealed)
    };
    audit::record(conn, actor, event).await?;
    Ok(Some(key))
}
