//! Mails while processes of two releases run (REL-13): neither's worker loses what the other's wrote.

use business_center::jobs::message::{AccountRoles, Message, SecondFactorChange};
use business_center::jobs::queue::{self, Notice};
use business_center::secret::new_id;
use serde_json::json;
use time::Duration;

use super::Post;
use super::samples::samples;
use crate::support::smtp::Caught;

const ANN: &str = "ann@contoso.example";

/// The kinds that the previous release (`.ci/previous-release`) reads.
const PREVIOUS: [&str; 13] = [
    "welcome",
    "welcome_again",
    "roles_changed",
    "removed",
    "visibility_granted",
    "visibility_revoked",
    "partner_changed",
    "seats_added",
    "seats_undone",
    "password_reset",
    "password_changed",
    "administrator_appointed",
    "invitation_resent",
];

impl Post {
    async fn runs(&self, sql: &'static str) -> u64 {
        sqlx::query(sql).bind(self.portal.now().await).execute(self.portal.pool()).await.unwrap().rows_affected()
    }

    /// What the previous release's worker does with a mail that it cannot read, in its own words.
    async fn previous_worker_gives_up(&self) {
        let claimed = self.runs(
            "with due as materialized (
               select id from mails where due_at <= $1 order by due_at, id limit 4 for update skip locked)
             update mails m set attempts = attempts + 1, lease = gen_random_uuid(), due_at = $1 + interval '2 minutes'
               from due where m.id = due.id",
        );
        assert_eq!(claimed.await, 1);
        let buried = self.runs(
            "update mails set buried_because = 'unwritable', due_at = null, lease = null
              where lease is not null and due_at > $1",
        );
        assert_eq!(buried.await, 1);
    }

    async fn roles_changed(&self, number: &str) {
        let account = AccountRoles {
            account_number: number.into(),
            account_name: "Main".into(),
            roles: vec!["report_viewer".into()],
        };
        let (first_name, organization, by) = ("Ann".into(), "Contoso".into(), "Ben".into());
        let message = Message::RolesChanged { first_name, organization, by, account };
        let mut conn = self.portal.pool().acquire().await.unwrap();
        let now = self.portal.now().await;
        let (message, organization_id) = (&message, self.account.organization_id);
        let notice = Notice { message, organization_id, recipient: ANN, language: "en", now };
        queue::notify(&mut conn, notice).await.unwrap();
    }
}

/// REL-13: what the previous release wrote before the update leaves after it.
#[tokio::test]
async fn what_the_previous_release_wrote_is_sent() {
    let post = Post::new().await;
    for (kind, orderer) in [("visibility_granted", "Fabrikam"), ("visibility_revoked", "Tailspin")] {
        let payload = json!({
            "message": kind, "organization": "Contoso", "account_number": "1001", "account_name": "Main",
            "viewer": "Northwind", "orderers": [orderer],
        });
        sqlx::query(
            "insert into mails (kind, subject_id, recipient, language, payload, created_at, due_at)
             values ($1, gen_random_uuid(), $2, 'en', $3, $4, $4)",
        )
        .bind(kind)
        .bind(ANN)
        .bind(payload)
        .bind(post.portal.now().await)
        .execute(post.portal.pool())
        .await
        .unwrap();
    }
    assert_eq!(post.send_due().await, 2);
    let mut mails: Vec<String> = post.smtp.accepted(ANN).iter().map(Caught::text).collect();
    mails.sort_by_key(|text| text.contains("Tailspin"));
    assert!(mails[0].contains("Contoso allows Northwind to see what Fabrikam ordered"), "{}", mails[0]);
    assert!(mails[1].contains("Tailspin") && !mails[1].contains("Fabrikam"), "{}", mails[1]);
}

/// REL-13: a worker of the previous release that is still there gives up a kind that it does not know: each such kind stays
/// for the new one, and the previous release can read all others.
#[tokio::test]
async fn a_new_kind_outlives_the_previous_releases_worker() {
    let post = Post::new().await;
    let mut new = std::collections::BTreeSet::new();
    for (name, message, _) in samples() {
        post.enqueue(&message, new_id(), None, ANN).await;
        let is_tagged = sqlx::query_scalar::<_, bool>("select payload ? 'message' from mails");
        let is_tagged = is_tagged.fetch_one(post.portal.pool()).await.unwrap();
        assert_eq!(is_tagged, PREVIOUS.contains(&message.kind()), "{name}");
        if !is_tagged {
            for _ in 0..10 {
                post.previous_worker_gives_up().await;
                post.portal.advance(Duration::minutes(3));
            }
            assert_eq!(post.tries(ANN).await, (0, None), "{name}: none of its tries counts");
            new.insert(message.kind());
        }
        post.runs("delete from mails where due_at <= $1").await;
    }
    assert!(new.len() > 4, "{new:?}");
}

/// What it leaves is read by this release, without its tag.
#[tokio::test]
async fn new_kinds_are_sent() {
    let post = Post::new().await;
    let id = post.portal.invited(&post.account, ANN, &[], Duration::days(7)).await;
    let samples = samples();
    let sample = |name: &str| samples.iter().find(|(own, ..)| *own == name).unwrap().1.clone();
    let mut reminder = sample("invitation_reminder");
    let Message::InvitationReminder(invitation) = &mut reminder else { panic!("{reminder:?}") };
    (invitation.membership_id, invitation.generation) = (id, 1);
    for message in [&reminder, &sample("seats_moved"), &sample("role_requested"), &sample("second_factor_reset")] {
        post.enqueue(message, new_id(), Some(post.account.organization_id), ANN).await;
    }
    // Who was told to order seats is told not to.
    sqlx::query(
        "insert into mails (kind, subject_id, organization_id, recipient, language, payload, created_at, sent_at)
         select 'seats_added', gen_random_uuid(), organization_id, recipient, language, payload, created_at, created_at
           from mails where kind = 'seats_moved'",
    )
    .execute(post.portal.pool())
    .await
    .unwrap();
    assert_eq!((post.send_due().await, post.smtp.accepted(ANN).len()), (4, 4));
}

/// That worker would tell the first of several notices and forget the others: it is not given the mail to read.
#[tokio::test]
async fn notices_in_one_mail_outlive_the_previous_releases_worker() {
    let post = Post::new().await;
    post.roles_changed("1001").await;
    post.roles_changed("1002").await;
    let tag = "select payload ->> 'message' from mails";
    assert_eq!(sqlx::query_scalar::<_, Option<String>>(tag).fetch_one(post.portal.pool()).await.unwrap(), None);
    post.previous_worker_gives_up().await;
    post.portal.advance(Duration::minutes(3));
    post.send_due().await;
    let mails = post.smtp.accepted(ANN);
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text().contains("(1001)") && mails[0].text().contains("(1002)"), "{}", mails[0].text());
}

/// A mail that it can read and cannot write is given up, by either.
#[tokio::test]
async fn what_cannot_be_written_is_still_given_up() {
    let post = Post::new().await;
    post.roles_changed("1001").await;
    post.previous_worker_gives_up().await;
    assert_eq!(post.tries(ANN).await, (1, Some("unwritable".into())));

    let message = Message::SecondFactorChanged { first_name: "Ann".into(), change: SecondFactorChange::Reset };
    post.enqueue(&message, new_id(), None, "ben@contoso.example").await;
    post.runs("update mails set attempts = 8 where recipient like 'ben%' and due_at <= $1").await;
    post.send_due().await;
    assert_eq!(post.tries("ben@contoso.example").await, (9, Some("unwritable".into())));
}

/// What a later release wrote is left to its own worker, for as long as an absent mail server would be waited for.
#[tokio::test]
async fn what_a_later_release_wrote_is_put_off() {
    let post = Post::new().await;
    post.notice(ANN).await;
    post.runs(
        "update mails set kind = 'later', payload = jsonb_build_object('message', 'later', 'text', '?')
          where due_at <= $1",
    )
    .await;
    for _ in 0..12 {
        assert_eq!(post.send_due().await, 1);
        assert_eq!(post.tries(ANN).await, (0, None));
        post.portal.advance(Duration::minutes(2));
    }
    post.portal.advance(Duration::days(3));
    post.send_due().await;
    assert_eq!(post.tries(ANN).await, (1, Some("unwritable".into())));
}
