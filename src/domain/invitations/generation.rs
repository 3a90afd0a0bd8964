//! One generation of an invitation: its link's hash and its mail, written together.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::expires_at;
use crate::jobs::message::{AccountRoles, Invitation, Message, Party};
use crate::jobs::queue::{self, NewMail};
use crate::secret::SecretKey;

/// What a generation begins with: the first invitation, a resend, or a corrected address.
#[derive(Debug)]
pub(in crate::domain) struct Generation<'a> {
    pub membership_id: Uuid,
    /// 1 for the first; the caller has stored it with the membership.
    pub number: i32,
    /// The stored, canonical address: part of the link's secret, and the only place that the mail goes to.
    pub email: &'a str,
    pub first_name: &'a str,
    pub language: &'a str,
    /// The organisation, none for partner staff.
    pub organization_id: Option<i64>,
    /// The organisation's or partner's name.
    pub organization: &'a str,
    /// The inviting person's name; none for the vendor.
    pub inviter: Option<&'a str>,
    pub accounts: Vec<AccountRoles>,
    /// Words the mail as a resend.
    pub again: bool,
    /// When it begins.
    pub now: OffsetDateTime,
}

impl Generation<'_> {
    fn party(&self) -> Party {
        if self.organization_id.is_some() { Party::Member } else { Party::PartnerStaff }
    }

    /// As its mails tell it.
    pub fn invitation(&self) -> Invitation {
        Invitation {
            membership_id: self.membership_id,
            party: self.party(),
            generation: self.number,
            first_name: self.first_name.to_owned(),
            organization: self.organization.to_owned(),
            inviter: self.inviter.map(ToOwned::to_owned),
            accounts: self.accounts.clone(),
            expires_at: expires_at(self.now),
        }
    }
}

/// Stores the link's hash, which makes older links "replaced", and puts the mail into the outbox (R36).
pub(in crate::domain) async fn send(
    conn: &mut PgConnection,
    secret: &SecretKey,
    generation: Generation<'_>,
) -> sqlx::Result<()> {
    let token = secret.invitation_token(generation.membership_id, generation.number, generation.email);
    let (member, staff) = match generation.party() {
        Party::Member => (Some(generation.membership_id), None),
        Party::PartnerStaff => (None, Some(generation.membership_id)),
    };
    super::store::insert_link(conn, &token.hash(), member, staff, generation.number, generation.now).await?;

    let invitation = generation.invitation();
    let message = if generation.again { Message::WelcomeAgain(invitation) } else { Message::Welcome(invitation) };
    queue::enqueue(
        conn,
        NewMail {
            message: &message,
            subject_id: generation.membership_id,
            generation: generation.number,
            organization_id: generation.organization_id,
            recipient: generation.email,
            language: generation.language,
            now: generation.now,
        },
    )
    .await
}
