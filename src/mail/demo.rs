//! The demonstration's mailbox: on the embedded server mails are kept, and read at `/demo/mail`.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::store;

/// A mail as it would have left.
#[derive(Debug, Clone)]
pub struct DemoMail {
    pub id: i64,
    pub received_at: OffsetDateTime,
    pub recipient: String,
    pub subject: String,
    pub text_body: String,
    pub html_body: String,
}

/// The newest hundred, newest first; of one recipient, if that is not empty.
pub async fn list(conn: &mut PgConnection, recipient: &str) -> sqlx::Result<Vec<DemoMail>> {
    store::list_demo_mails(conn, recipient).await
}

/// Everybody who was sent anything, by address.
pub async fn list_recipients(conn: &mut PgConnection) -> sqlx::Result<Vec<String>> {
    store::list_demo_recipients(conn).await
}

pub async fn find(conn: &mut PgConnection, id: i64) -> sqlx::Result<Option<DemoMail>> {
    store::find_demo_mail(conn, id).await
}
