//! Open invitations as a list shows them: how their mail stands, and what the viewer may do about them.

use time::OffsetDateTime;

use crate::domain::access::{Role, RoleSet};
use crate::jobs::status::MailStatus;

/// What a list says of a member who has not joined.
#[derive(Debug, Clone, Default)]
pub struct OpenInvitation {
    /// None where no mail was made, or where it is over.
    pub mail: Option<MailStatus>,
    /// The viewer's and the member's roles on each account that the invitation is for, as
    /// [`crate::domain::access::policy::act_on_membership`] takes them.
    pub concerned: Vec<(RoleSet, RoleSet)>,
}

/// Of a member who has not joined: how the mail of their invitation stands, and the viewer's roles on the accounts that it
/// is for, each with its account.
#[derive(Debug, Clone, Default, sqlx::FromRow)]
pub(super) struct OpenRow {
    mail_created_at: Option<OffsetDateTime>,
    mail_sent_at: Option<OffsetDateTime>,
    mail_last_error: Option<String>,
    mail_buried_because: Option<String>,
    own_roles: Option<Vec<Role>>,
    own_accounts: Option<Vec<i64>>,
}

impl OpenRow {
    /// `held` are the member's roles, each with its account.
    pub(super) fn invitation(self, held: &[(i64, Role)]) -> OpenInvitation {
        let mail = self.mail_created_at.and_then(|created_at| {
            MailStatus::read(created_at, self.mail_sent_at, self.mail_last_error, self.mail_buried_because)
        });
        let own: Vec<(i64, Role)> =
            self.own_accounts.unwrap_or_default().into_iter().zip(self.own_roles.unwrap_or_default()).collect();
        let on = |roles: &[(i64, Role)], account| -> RoleSet {
            roles.iter().filter(|(id, _)| *id == account).map(|(_, role)| *role).collect()
        };
        let mut accounts: Vec<i64> = held.iter().map(|(id, _)| *id).collect();
        accounts.sort_unstable();
        accounts.dedup();
        OpenInvitation { mail, concerned: accounts.into_iter().map(|id| (on(&own, id), on(held, id))).collect() }
    }
}
