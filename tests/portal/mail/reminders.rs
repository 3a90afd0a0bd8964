//! Reminders of open invitations: on their days, once, and to nobody who does not wait for one.

use business_center::domain::access::Role;
use business_center::jobs::reminders::remind_due;
use business_center::secret::new_id;
use time::Duration;

use super::Post;
use crate::accept_invitation::{CHOSEN, accept};

const LEO: &str = "leo@contoso.example";

impl Post {
    async fn remind(&self) -> usize {
        remind_due(&self.portal.state).await
    }

    async fn reminders(&self) -> i64 {
        sqlx::query_scalar("select count(*) from mails where kind = 'invitation_reminder'")
            .fetch_one(self.portal.pool())
            .await
            .unwrap()
    }
}

/// Issue 6, point 6: on days 7 and 45 the same link comes again, in the recipient's language, with the same deadline; it
/// renews nothing.
#[tokio::test]
async fn an_open_invitation_is_recalled_on_its_days() {
    let post = Post::new().await;
    post.invite(LEO).await;
    sqlx::query("update memberships set language = 'fr'").execute(post.portal.pool()).await.unwrap();
    let path = post.portal.invitation_path(LEO).await;
    post.send_due().await;
    for (day, is_due) in [(6, false), (7, true), (8, false), (44, false), (45, true), (46, false), (61, false)] {
        let since: Duration = Duration::days(day) + Duration::MINUTE;
        let sent_at: time::OffsetDateTime =
            sqlx::query_scalar("select invited_at from memberships").fetch_one(post.portal.pool()).await.unwrap();
        post.portal.advance(sent_at + since - post.portal.now().await);
        assert_eq!(post.remind().await, usize::from(is_due), "day {day}");
        assert_eq!(post.remind().await, 0, "once");
        post.send_due().await;
    }
    let caught = post.smtp.caught();
    assert_eq!(caught.len(), 3);
    for mail in &caught[1..] {
        assert!(mail.text().contains("Vous n’avez pas encore accepté cette invitation."), "{}", mail.text());
        assert!(mail.text().contains(&format!("https://portal.example{path}")), "{}", mail.text());
    }
    post.portal.visitor().get(&path).await.expect(410);
}

/// Issue 6, point 6: none after an acceptance or a withdrawal, also if that came between the reminder and its sending; none
/// to who never got the invitation, nor long after its day.
#[tokio::test]
async fn nobody_else_is_reminded() {
    let post = Post::new().await;
    let accounts = &post.account;
    for (email, days) in
        [("joined@x.example", 7), ("withdrawn@x.example", 7), ("refused@x.example", 7), ("old@x.example", 11)]
    {
        let id = post.portal.invited(accounts, email, &[Role::AccountViewer], Duration::days(days)).await;
        post.enqueue_welcome(id, email, accounts.organization_id).await;
    }
    sqlx::query("update mails set due_at = null, buried_because = '550 no' where recipient = 'refused@x.example'")
        .execute(post.portal.pool())
        .await
        .unwrap();
    post.send_due().await;
    let before = post.smtp.caught().len();
    assert_eq!(post.remind().await, 2);
    let path = post.portal.invitation_path("joined@x.example").await;
    accept(&mut post.portal.visitor(), &path, CHOSEN).await.location();
    sqlx::query("update memberships set removed_at = now() where email = 'withdrawn@x.example'")
        .execute(post.portal.pool())
        .await
        .unwrap();
    post.send_due().await;
    assert_eq!(post.smtp.caught().len(), before);
    assert_eq!(post.reminders().await, 2);
    assert_eq!(post.remind().await, 0);
}

/// Issue 6, point 6: of two processes, each reminder is one's; a partner's staff is reminded as members are.
#[tokio::test]
async fn two_processes_remind_once() {
    let post = Post::new().await;
    for n in 0..150 {
        let email = format!("guest{n}@contoso.example");
        post.portal.invited(&post.account, &email, &[Role::AccountViewer], Duration::days(45)).await;
    }
    let partner = post.portal.partner("P-1", "Northwind").await;
    sqlx::query(
        "insert into partner_memberships (partner_id, id, email, first_name, last_name, language, country, invited_at)
         values ($1, $2, 'paul@northwind.example', 'Paul', 'West', 'fr', 'FR', now() - interval '7 days')",
    )
    .bind(partner)
    .bind(new_id())
    .execute(post.portal.pool())
    .await
    .unwrap();
    let second = post.portal.second_process();
    tokio::join!(remind_due(&post.portal.state), remind_due(&second.state));
    post.remind().await;
    assert_eq!(post.reminders().await, 151);
}

/// The days are a setting, and none of them is possible.
#[tokio::test]
async fn reminders_are_a_setting() {
    for (days, reminded) in [("none", 0), ("3", 0), ("3, 7", 1)] {
        let post = Post::with(&[("BC_INVITATION_REMINDERS", days)]).await;
        post.portal.invited(&post.account, LEO, &[Role::AccountViewer], Duration::days(7)).await;
        assert_eq!(post.remind().await, reminded, "{days}");
    }
}

/// Issue 6, point 6: a reminder that cannot be written, or a day that takes too long to look at, holds up no other.
#[tokio::test]
async fn one_that_fails_holds_up_no_other() {
    for (error, reminded) in [("P0001", 2), ("57014", 1)] {
        let post = Post::new().await;
        for (email, days) in [("bad@x.example", 7), ("good@x.example", 7), ("later@x.example", 45)] {
            post.portal.invited(&post.account, email, &[Role::AccountViewer], Duration::days(days)).await;
        }
        let refused = format!(
            "create function refuse() returns trigger language plpgsql as
               $$ begin raise exception 'no' using errcode = '{error}'; end $$;
             create trigger refuse before insert on mails for each row when (new.recipient = 'bad@x.example')
               execute function refuse()"
        );
        sqlx::raw_sql(sqlx::AssertSqlSafe(refused)).execute(post.portal.pool()).await.unwrap();
        assert_eq!(post.remind().await, reminded, "{error}");
        sqlx::raw_sql("drop trigger refuse on mails").execute(post.portal.pool()).await.unwrap();
        assert_eq!(post.remind().await, 3 - reminded, "{error}: it is tried again");
    }
}

/// However many were invited at one moment, each is come to once.
#[tokio::test]
async fn a_large_import_is_recalled_whole() {
    let post = Post::new().await;
    sqlx::query(
        "insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at)
         select $1, gen_random_uuid(), 'guest' || n || '@contoso.example', 'Guest', n::text, n::text, 'en', 'FR',
                $2 - interval '7 days' from generate_series(1, 250) n",
    )
    .bind(post.account.organization_id)
    .bind(post.portal.now().await)
    .execute(post.portal.pool())
    .await
    .unwrap();
    assert_eq!((post.remind().await, post.remind().await), (250, 0));
}

/// A reminder that the mail server refused ends neither the next one nor the invitation.
#[tokio::test]
async fn a_refused_reminder_is_followed_by_the_next() {
    let post = Post::new().await;
    post.portal.invited(&post.account, LEO, &[Role::AccountViewer], Duration::days(7)).await;
    assert_eq!(post.remind().await, 1);
    sqlx::query("update mails set due_at = null, buried_because = '552 full'")
        .execute(post.portal.pool())
        .await
        .unwrap();
    post.portal.advance(Duration::days(38));
    assert_eq!(post.remind().await, 1);
}

/// Days that are close to each other: whoever was not looked for on the earlier ones gets the latest alone.
#[tokio::test]
async fn nobody_gets_an_old_reminder_beside_the_next() {
    let post = Post::with(&[("BC_INVITATION_REMINDERS", "1,2,3,7,45")]).await;
    post.portal.invited(&post.account, LEO, &[Role::AccountViewer], Duration::hours(74)).await;
    assert_eq!(post.remind().await, 1);
    post.portal.advance(Duration::days(4));
    assert_eq!((post.remind().await, post.reminders().await), (1, 2));
}

/// R25: what waited until its invitation ran out is not sent: its link is dead.
#[tokio::test]
async fn what_waited_too_long_is_not_sent() {
    let post = Post::new().await;
    let id = post.portal.invited(&post.account, LEO, &[Role::AccountViewer], Duration::days(45)).await;
    assert_eq!(post.remind().await, 1);
    post.enqueue_welcome(id, LEO, post.account.organization_id).await;
    post.portal.advance(Duration::days(61));
    post.send_due().await;
    assert!(post.smtp.caught().is_empty());
}
