//! Mails: what they say, and that each reaches its server once.

mod claims;
mod messages;
mod releases;
mod reminders;
mod samples;
mod story;
mod transport;
mod worker;

use std::time::Duration;

use business_center::domain::access::Role;
use business_center::jobs::message::{AccountRoles, Invitation, Message, Party};
use business_center::jobs::queue::{self, NewMail};
use business_center::jobs::status::{self, MailStatus};
use business_center::jobs::worker::send_due;
use business_center::mail::transport::Transport;
use business_center::secret::new_id;
use uuid::Uuid;

use crate::support::world::Account;
use crate::support::{Portal, SmtpCatcher};

/// A portal with an account to invite people to, and a mail server.
struct Post {
    portal: Portal,
    account: Account,
    smtp: SmtpCatcher,
    transport: Transport,
}

impl Post {
    async fn new() -> Self {
        Self::with(&[]).await
    }

    async fn with(settings: &[(&str, &str)]) -> Self {
        let portal = Portal::with(settings).await;
        let organization = portal.organization("C-1", "Contoso").await;
        let account = portal.account(organization, "1001").await;
        let smtp = SmtpCatcher::start().await;
        let transport = transport_to(&portal, &smtp);
        Self { portal, account, smtp, transport }
    }

    /// A pending member with their welcome mail in the outbox, in French.
    async fn invite(&self, email: &str) -> Uuid {
        let membership = self.portal.invited(&self.account, email, &[Role::AccountViewer], time::Duration::ZERO).await;
        self.enqueue_welcome(membership, email, self.account.organization_id).await;
        membership
    }

    async fn enqueue_welcome(&self, membership_id: Uuid, email: &str, organization_id: i64) {
        let now = self.portal.now().await;
        let message = Message::Welcome(Invitation {
            membership_id,
            party: Party::Member,
            generation: 1,
            first_name: "Zoé".into(),
            organization: "Contoso".into(),
            inviter: Some("Ann Lee".into()),
            accounts: vec![AccountRoles {
                account_number: "1001".into(),
                account_name: "Account 1001".into(),
                roles: vec!["account_viewer".into()],
            }],
            expires_at: now + time::Duration::days(60),
        });
        self.enqueue(&message, membership_id, Some(organization_id), email).await;
    }

    /// A notice that is always wanted.
    async fn notice(&self, email: &str) {
        let message = Message::PasswordChanged { first_name: "Ann".into() };
        self.enqueue(&message, new_id(), None, email).await;
    }

    async fn enqueue(&self, message: &Message, subject_id: Uuid, organization_id: Option<i64>, email: &str) {
        let now = self.portal.now().await;
        let mail =
            NewMail { message, subject_id, generation: 1, organization_id, recipient: email, language: "fr", now };
        queue::enqueue(&mut self.portal.pool().acquire().await.unwrap(), mail).await.unwrap();
    }

    async fn send_due(&self) -> usize {
        send_due(&self.portal.state, &self.transport).await
    }

    async fn status(&self, membership: Uuid) -> Option<MailStatus> {
        let mut conn = self.portal.pool().acquire().await.unwrap();
        status::invitation_mail_status(&mut conn, &[(membership, 1)]).await.unwrap().remove(&(membership, 1))
    }

    /// How often the mail of an address was tried, and its reason for being buried.
    async fn tries(&self, email: &str) -> (i32, Option<String>) {
        sqlx::query_as("select attempts, buried_because from mails where recipient = $1")
            .bind(email)
            .fetch_one(self.portal.pool())
            .await
            .unwrap()
    }
}

fn transport_to(portal: &Portal, smtp: &SmtpCatcher) -> Transport {
    Transport::smtp(&portal.state.config, &smtp.url(), Duration::from_secs(2)).unwrap()
}
