//! Invitations: 60 days from the latest sending (D5), one live link per generation (P2).

mod accept;
mod accept_store;
mod correct;
mod designate;
mod designated;
mod designated_store;
mod generation;
mod invite;
mod partner_staff;
mod remind;
mod remind_store;
mod renew;
mod renew_store;
mod resend;
mod resend_newest;
mod resend_newest_store;
mod store;
mod vendor_store;
mod withdraw;

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::domain::limits::{self, Blocked, Limit, LimitOverrides};
use crate::domain::people::AccountStanding;
use crate::jobs::message::AccountRoles;
use crate::secret::SecretKey;
pub use accept::{AcceptError, Inviter, OfferedAccount, OpenInvitation, accept_as_known, accept_as_new, find_open};

pub use correct::{CorrectError, Corrected, Correction, correct};
pub use designate::{AppointError, Appointment, NewContact, appoint, designate};
pub use designated::{Designated, find_designated, resend_to_designated};
pub(in crate::domain) use generation::{Generation, send};
pub use invite::{InviteError, Invited, NewInvitation, invite};
pub use partner_staff::{end_partner_staff, invite_partner_staff};
pub use remind::{DueReminder, DueReminders, remind};
pub use renew::{RenewError, renew};
pub use resend::{ResendError, Resent, resend};
pub use resend_newest::resend_newest;
pub(in crate::domain) use store::NewMembership;
pub use store::list_all_open;
pub use withdraw::{WithdrawError, withdraw};

/// How long an invitation can be accepted after its latest sending (R25, D5).
pub const VALID_FOR: Duration = Duration::days(60);

/// When an invitation sent at this time expires: the first moment at which it cannot be accepted any more.
pub fn expires_at(invited_at: OffsetDateTime) -> OffsetDateTime {
    invited_at + VALID_FOR
}

/// What sending an invitation needs of the installation: the key that links are made with, and the limits.
#[derive(Debug, Clone, Copy)]
pub struct Sending<'a> {
    pub secret: &'a SecretKey,
    pub limits: &'a LimitOverrides,
}

impl Sending<'_> {
    /// Counts one invitation mail of the organisation. Called as the last step of an act, in its transaction: an act
    /// that is refused is rolled back and costs nothing.
    async fn count(
        self,
        conn: &mut PgConnection,
        organization_id: i64,
        now: OffsetDateTime,
    ) -> sqlx::Result<Result<(), Blocked>> {
        let organization = organization_id.to_string();
        for limit in [Limit::InvitationHour, Limit::InvitationDay] {
            let counted = limits::hit(conn, self.limits, self.secret, limit, &organization, now).await?;
            if counted.is_err() {
                return Ok(counted);
            }
        }
        Ok(Ok(()))
    }

    /// Counts one further mail of a member's invitation, likewise.
    async fn count_resend(
        self,
        conn: &mut PgConnection,
        member: Uuid,
        now: OffsetDateTime,
    ) -> sqlx::Result<Result<(), Blocked>> {
        limits::hit(conn, self.limits, self.secret, Limit::Resend, &member.to_string(), now).await
    }
}

/// The roles of an invitation as its mail tells them.
fn account_roles(standings: &[AccountStanding]) -> Vec<AccountRoles> {
    standings
        .iter()
        .filter(|standing| !standing.roles.is_empty())
        .map(|standing| AccountRoles {
            account_number: standing.number.clone(),
            account_name: standing.name.clone(),
            roles: standing.roles.names(),
        })
        .collect()
}

/// The same, looked up: every role of a member, none of partners' staff, who have no organisation.
async fn roles_told(
    conn: &mut PgConnection,
    organization_id: Option<i64>,
    membership_id: Uuid,
) -> sqlx::Result<Vec<AccountRoles>> {
    let roles = store::list_roles(conn, organization_id, membership_id).await?;
    Ok(roles.into_iter().map(|(_, roles)| roles).collect())
}

/// The same for history.
fn account_details(standings: &[AccountStanding]) -> serde_json::Value {
    let accounts = account_roles(standings);
    accounts.iter().map(|a| serde_json::json!({ "account": a.account_number, "roles": a.roles })).collect()
}
