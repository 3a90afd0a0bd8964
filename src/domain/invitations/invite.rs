//! Invites somebody into the organisation, with roles on one or several accounts (R30-R37).

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Generation, NewMembership, Sending, account_details, account_roles, store};
use crate::domain::access::policy::{self, Refusal};
use crate::domain::access::{self, AccountScope, Actor, Permission, RoleSet};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::limits::Blocked;
use crate::domain::people::{self, AccountStanding, EmailAddress, Member, PersonName};
use crate::secret::new_id;

/// How often an address may be given free between two statements before the inviter is told to come back.
const ATTEMPTS: usize = 3;

/// Whom to invite. The same roles on every account.
#[derive(Debug, Clone)]
pub struct NewInvitation {
    pub email: EmailAddress,
    pub first_name: PersonName,
    pub last_name: PersonName,
    /// A shipped language's tag.
    pub language: String,
    /// ISO 3166-1 alpha-2 or XK.
    pub country: String,
    /// At least one.
    pub roles: RoleSet,
    /// Numbers of further accounts; the scope's own is always included.
    pub further_accounts: Vec<String>,
}

/// Why nobody was invited. Nothing was written or mailed.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    /// The inviter does not manage users there, or it does not exist: alike.
    #[error("no such account")]
    NoSuchAccount,
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The organisation has a member with this address, in whatever state (R32).
    #[error("the address is a member already")]
    AlreadyThere(Box<Member>),
    /// The address was taken and given free again and again at this very moment: trying once more helps.
    #[error("the address is being invited and removed at this moment")]
    Contended,
    #[error(transparent)]
    Limited(#[from] Blocked),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// The new, pending member.
#[derive(Debug)]
pub struct Invited {
    pub member: Uuid,
    /// With the roles given on each.
    pub accounts: Vec<AccountStanding>,
}

/// All or nothing: membership, roles on every account, link, welcome mail and event (R36). Whether the address has a
/// sign-in elsewhere is not looked at, so that an inviter cannot learn it (INV-11).
pub async fn invite(
    conn: &mut PgConnection,
    sending: Sending<'_>,
    actor: &Actor,
    scope: &AccountScope,
    new: NewInvitation,
) -> Result<Invited, InviteError> {
    let mut numbers = new.further_accounts.clone();
    numbers.push(scope.number().to_owned());
    numbers.sort_unstable();
    numbers.dedup();
    access::authorize(conn, scope, Permission::ManageUsers, &numbers).await?.map_err(Refusal::from)?;
    let limit = i64::try_from(numbers.len()).unwrap_or(i64::MAX);
    let mut accounts = people::list_managed_accounts(conn, scope, Some(&numbers), limit).await?;
    if accounts.len() != numbers.len() {
        return Err(InviteError::NoSuchAccount);
    }
    for account in &mut accounts {
        policy::change_roles(account.own, false, RoleSet::NONE, new.roles)?;
        account.roles = new.roles;
    }

    let id = new_id();
    let membership = NewMembership {
        id,
        organization_id: scope.organization_id(),
        email: &new.email,
        first_name: &new.first_name,
        last_name: &new.last_name,
        language: &new.language,
        country: &new.country,
        invited_by: actor.person_id.map(|_| scope.membership_id()),
        now: actor.now,
    };
    insert(conn, scope, &membership).await?;
    for account in &accounts {
        let target = (id, new.email.as_str());
        people::insert_roles(conn, actor, scope.organization_id(), target, account.account_id, new.roles).await?;
    }
    let generation = Generation {
        membership_id: id,
        number: 1,
        email: new.email.as_str(),
        first_name: new.first_name.as_str(),
        language: &new.language,
        organization_id: Some(scope.organization_id()),
        organization: scope.organization_name(),
        inviter: Some(&actor.name),
        accounts: account_roles(&accounts),
        again: false,
        now: actor.now,
    };
    super::send(conn, sending.secret, generation).await?;
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        target_id: Some(id),
        details: json!({ "email": new.email.as_str(), "name": format!("{} {}", new.first_name, new.last_name),
                         "accounts": account_details(&accounts) }),
        ..NewEvent::new(EventKind::MembershipInvitationSent)
    };
    audit::record(conn, actor, event).await?;
    sending.count(conn, scope.organization_id(), actor.now).await??;
    Ok(Invited { member: id, accounts })
}

/// Writes the membership, or says who has the address.
async fn insert(conn: &mut PgConnection, scope: &AccountScope, new: &NewMembership<'_>) -> Result<(), InviteError> {
    for _ in 0..ATTEMPTS {
        if store::insert_membership(conn, new).await? {
            return Ok(());
        }
        if let Some(member) = people::find_member_by_email(conn, scope, new.email.as_str()).await? {
            return Err(InviteError::AlreadyThere(Box::new(member)));
        }
        // Removed between the two statements: the address is free now.
    }
    Err(InviteError::Contended)
}
