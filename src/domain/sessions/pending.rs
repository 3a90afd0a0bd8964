//! Sign-ins whose password was right and whose second step is still to come: ten minutes, one browser, one use.

use serde_json::{Map, Value};
use sqlx::PgConnection;
use time::Duration;
use uuid::Uuid;

use super::pending_store;
use crate::clock::Clock;
use crate::secret::Token;

/// How long the second step may take.
pub const PENDING: Duration = Duration::minutes(10);

/// A sign-in that waits for its second step.
#[derive(Debug)]
pub struct PendingSignIn {
    pub person_id: Uuid,
    /// The epoch that the password was checked under.
    pub epoch: i32,
    /// What the session begins with, such as a banner.
    pub data: Map<String, Value>,
}

/// Keeps a sign-in for its second step; the token is for the browser alone.
pub async fn begin(conn: &mut PgConnection, clock: &Clock, pending: &PendingSignIn) -> sqlx::Result<Token> {
    let token = Token::random();
    pending_store::insert(conn, clock, &token.hash(), pending).await?;
    Ok(token)
}

/// The sign-in that this browser has begun: not too old, and of the person's current epoch.
pub async fn find_pending(
    conn: &mut PgConnection,
    clock: &Clock,
    token: &Token,
) -> sqlx::Result<Option<PendingSignIn>> {
    pending_store::find(conn, clock, &token.hash()).await
}

/// Keeps what the browser's passkey is asked to sign.
pub async fn set_challenge(conn: &mut PgConnection, token: &Token, challenge: &Value) -> sqlx::Result<()> {
    pending_store::set_challenge(conn, &token.hash(), challenge).await
}

/// What was asked, for one answer.
pub async fn take_challenge(conn: &mut PgConnection, token: &Token) -> sqlx::Result<Option<Value>> {
    pending_store::take_challenge(conn, &token.hash()).await
}

/// Uses it up; false when somebody was quicker.
pub async fn finish(conn: &mut PgConnection, token: &Token) -> sqlx::Result<bool> {
    pending_store::delete(conn, &token.hash()).await
}
