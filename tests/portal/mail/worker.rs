//! Hostile facts, facts that cannot be read, and secrets that must not lie about.

use sqlx::AssertSqlSafe;

use super::Post;

const ANN: &str = "ann@contoso.example";

/// EML-05, EML-07, S4: whatever names hold, one recipient, no further header, and the worker goes on.
#[tokio::test]
async fn hostile_names_add_no_header_and_no_recipient() {
    let post = Post::new().await;
    let hostile = "Zoé\r\nBcc: evil@evil.example\r\n\r\n<script>alert(1)</script> http://evil.example/x";
    let membership = post.invite(ANN).await;
    sqlx::query(
        "update mails set payload = payload || jsonb_build_object('first_name', $2::text, 'inviter', $2, 'organization', $2)
          where subject_id = $1",
    )
    .bind(membership)
    .bind(hostile)
    .execute(post.portal.pool())
    .await
    .unwrap();
    post.send_due().await;
    let [caught] = &post.smtp.caught()[..] else { panic!("one mail") };
    assert_eq!(caught.recipients, [ANN]);
    let mail = caught.parsed();
    assert!(mail.bcc().is_none());
    assert_eq!(mail.subject(), Some("Votre invitation à Business Center"));
    let (text, html) = (caught.text(), caught.html());
    for part in [&text, &html] {
        assert!(!part.contains("evil.example") && !part.contains("http://evil"), "a name became a link: {part}");
        assert!(!part.contains("\nBcc"));
    }
    assert!(!html.contains("<script") && html.contains("&#60;script&#62;"));
}

/// A row that cannot be read, or cannot be written, is given up in the end and stops nobody.
#[tokio::test]
async fn a_mail_that_cannot_be_written_is_given_up() {
    let post = Post::new().await;
    post.invite(ANN).await;
    sqlx::query("update mails set payload = '{\"message\": \"welcome\"}'").execute(post.portal.pool()).await.unwrap();
    post.notice("ben@contoso.example").await;
    post.send_due().await;
    assert_eq!(post.tries(ANN).await, (0, None), "a worker of another release may read it");
    assert_eq!(post.smtp.accepted("ben@contoso.example").len(), 1);

    // One over which the process died again and again.
    post.notice("cleo@contoso.example").await;
    sqlx::query("update mails set attempts = 8 where recipient like 'cleo%'")
        .execute(post.portal.pool())
        .await
        .unwrap();
    post.send_due().await;
    assert_eq!(post.tries("cleo@contoso.example").await, (9, Some("unwritable".into())));
    post.portal.advance(time::Duration::days(4));
    post.send_due().await;
    assert_eq!(post.tries(ANN).await, (1, Some("unwritable".into())));
}

/// INV-05: the secret of a link stands in the mail and nowhere else.
#[tokio::test]
async fn no_table_holds_a_links_secret() {
    let post = Post::new().await;
    post.invite(ANN).await;
    post.send_due().await;
    let path = post.portal.invitation_path(ANN).await;
    let token = path.rsplit('/').next().unwrap();
    assert!(post.smtp.caught()[0].text().contains(token));
    let tables: Vec<String> =
        sqlx::query_scalar("select quote_ident(tablename) from pg_tables where schemaname = 'public'")
            .fetch_all(post.portal.pool())
            .await
            .unwrap();
    assert!(tables.len() > 10);
    for table in tables {
        let dump = format!("select coalesce(string_agg(t::text, ' '), '') from {table} t");
        let rows: String = sqlx::query_scalar(AssertSqlSafe(dump)).fetch_one(post.portal.pool()).await.unwrap();
        assert!(!rows.contains(token), "{table} holds the token");
    }
}
