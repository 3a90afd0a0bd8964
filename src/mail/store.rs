//! SQL of the demonstration's mailbox.

use sqlx::PgConnection;

use super::Mail;
use super::demo::DemoMail;

/// Mails that one page of the mailbox shows.
const PAGE: i64 = 100;

pub(super) async fn insert_demo_mail(conn: &mut PgConnection, mail: &Mail) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into demo_mails (received_at, recipient, subject, text_body, html_body) values ($1, $2, $3, $4, $5)",
        mail.date,
        mail.recipient,
        mail.subject,
        mail.text,
        mail.html,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The newest first; of one recipient, if that is not empty.
pub(super) async fn list_demo_mails(conn: &mut PgConnection, recipient: &str) -> sqlx::Result<Vec<DemoMail>> {
    sqlx::query_as!(
        DemoMail,
        "select id, received_at, recipient, subject, text_body, html_body from demo_mails
          where $1 = '' or recipient = $1 order by id desc limit $2",
        recipient,
        PAGE,
    )
    .fetch_all(conn)
    .await
}

pub(super) async fn list_demo_recipients(conn: &mut PgConnection) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!("select distinct recipient from demo_mails order by recipient limit 500").fetch_all(conn).await
}

pub(super) async fn find_demo_mail(conn: &mut PgConnection, id: i64) -> sqlx::Result<Option<DemoMail>> {
    sqlx::query_as!(
        DemoMail,
        "select id, received_at, recipient, subject, text_body, html_body from demo_mails where id = $1",
        id,
    )
    .fetch_optional(conn)
    .await
}
