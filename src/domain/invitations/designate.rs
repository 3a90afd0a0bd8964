//! Administrators whom the vendor names: designated by its import (R3), or appointed by its operator.

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::vendor_store::{self, KnownMember, VendorAccount};
use super::{Generation, NewMembership, expires_at, store};
use crate::domain::access::{Actor, Role, RoleSet};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::people::{self, EmailAddress, PersonName};
use crate::jobs::message::{AccountRoles, Message};
use crate::jobs::queue::{self, Notice};
use crate::secret::{SecretKey, new_id};

/// Somebody whom the vendor names. Used if the organisation or partner does not know the address yet.
#[derive(Debug, Clone)]
pub struct NewContact {
    pub email: EmailAddress,
    pub first_name: PersonName,
    pub last_name: PersonName,
    /// A shipped language's tag.
    pub language: String,
    /// ISO 3166-1 alpha-2 or XK.
    pub country: String,
}

/// What naming somebody came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appointment {
    /// New to the organisation: invited with the role.
    Invited,
    /// The invitation had expired: sent again, with the role.
    InvitedAgain,
    /// An active member, who has the role now.
    RoleAdded,
    /// A member who has not joined yet: the open invitation offers the role now.
    RoleOffered,
    /// Held the role, or was invited to it, before.
    AlreadyThere,
}

impl Appointment {
    /// Whether an invitation went out.
    pub fn is_mailed(self) -> bool {
        matches!(self, Self::Invited | Self::InvitedAgain)
    }
}

/// Why nobody was appointed.
#[derive(Debug, thiserror::Error)]
pub enum AppointError {
    #[error("there is no such account")]
    UnknownAccount,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Lets a designation by the import act, on accounts of one organisation. The caller has found it to be new or changed.
pub async fn designate(
    conn: &mut PgConnection,
    secret: &SecretKey,
    actor: &Actor,
    (organization_id, accounts): (i64, &[i64]),
    contact: &NewContact,
) -> sqlx::Result<Appointment> {
    let locked = vendor_store::lock_accounts(conn, organization_id, accounts).await?;
    vendor_store::update_designated(conn, organization_id, accounts, contact.email.as_str()).await?;
    make_administrator(conn, secret, actor, &locked, contact, EventKind::AccountAdministratorDesignated).await
}

/// Makes somebody an account's administrator, at the operator's word: it may have lost its only one.
pub async fn appoint(
    conn: &mut PgConnection,
    secret: &SecretKey,
    actor: &Actor,
    account_number: &str,
    contact: &NewContact,
) -> Result<Appointment, AppointError> {
    let account = vendor_store::find_account(conn, account_number).await?.ok_or(AppointError::UnknownAccount)?;
    let locked = vendor_store::lock_accounts(conn, account.organization_id, &[account.id]).await?;
    let kind = EventKind::AccountAdministratorAppointed;
    Ok(make_administrator(conn, secret, actor, &locked, contact, kind).await?)
}

/// All accounts are of one organisation and locked.
async fn make_administrator(
    conn: &mut PgConnection,
    secret: &SecretKey,
    actor: &Actor,
    accounts: &[VendorAccount],
    contact: &NewContact,
    kind: EventKind,
) -> sqlx::Result<Appointment> {
    let Some(first) = accounts.first() else { return Ok(Appointment::AlreadyThere) };
    let organization = first.organization_id;
    let (member, is_new) = find_or_insert(conn, actor, organization, contact).await?;
    let name = format!("{} {}", member.first_name, member.last_name);
    let before = store::list_roles(conn, Some(organization), member.id).await?;
    let mut gained = Vec::new();
    for account in accounts {
        let held = before.iter().find(|(id, _)| *id == account.id).map_or(&[][..], |(_, held)| &held.roles);
        let is_administrator = held.iter().any(|role| role == Role::AccountAdministrator.as_str());
        if !is_administrator {
            let target = (member.id, contact.email.as_str());
            let role = RoleSet::from(Role::AccountAdministrator);
            people::insert_roles(conn, actor, organization, target, account.id, role).await?;
            gained.push((account, held));
        }
        let details = json!({ "email": contact.email.as_str(), "name": name });
        record(conn, actor, account, member.id, kind, details).await?;
    }
    if gained.is_empty() && !is_new {
        return Ok(Appointment::AlreadyThere);
    }
    let after = super::roles_told(conn, Some(organization), member.id).await?;
    let outcome = if is_new {
        send(conn, secret, actor, first, &member, contact, (1, after.clone())).await?;
        let accounts: Vec<_> = after.iter().map(|a| json!({ "account": a.account_number, "roles": a.roles })).collect();
        let details = json!({ "email": contact.email.as_str(), "name": name, "accounts": accounts });
        record(conn, actor, first, member.id, EventKind::MembershipInvitationSent, details).await?;
        Appointment::Invited
    } else {
        for (account, held) in &gained {
            let now = after.iter().find(|a| a.account_number == account.number).map_or(&[][..], |a| &a.roles);
            let details = json!({ "email": contact.email.as_str(), "name": name, "before": held, "after": now });
            record(conn, actor, account, member.id, EventKind::MembershipRolesChanged, details).await?;
        }
        if member.joined {
            for (account, _) in &gained {
                let Some(roles) = after.iter().find(|a| a.account_number == account.number) else { continue };
                let message = Message::RolesChanged {
                    first_name: member.first_name.clone(),
                    organization: account.organization.clone(),
                    by: actor.name.clone(),
                    account: roles.clone(),
                };
                notify(conn, actor, account, &message, contact.email.as_str(), &member.language).await?;
            }
            Appointment::RoleAdded
        } else if expires_at(member.invited_at) <= actor.now
            && let Some(number) = store::begin_generation(conn, organization, member.id, actor.now).await?
        {
            // The old link is dead: without a new one the designation would lead nowhere.
            send(conn, secret, actor, first, &member, contact, (number, after.clone())).await?;
            let details = json!({ "email": contact.email.as_str(), "name": name });
            record(conn, actor, first, member.id, EventKind::MembershipInvitationResent, details).await?;
            Appointment::InvitedAgain
        } else {
            Appointment::RoleOffered
        }
    };
    for (account, _) in gained {
        let message = Message::AdministratorAppointed {
            organization: account.organization.clone(),
            account_number: account.number.clone(),
            account_name: account.name.clone(),
            name: name.clone(),
            email: contact.email.as_str().to_owned(),
        };
        for administrator in vendor_store::list_administrators(conn, account.id, member.id).await? {
            notify(conn, actor, account, &message, &administrator.email, &administrator.language).await?;
        }
    }
    Ok(outcome)
}

/// The member of this address; true if it is new.
async fn find_or_insert(
    conn: &mut PgConnection,
    actor: &Actor,
    organization_id: i64,
    contact: &NewContact,
) -> sqlx::Result<(KnownMember, bool)> {
    let email = contact.email.as_str();
    if let Some(member) = vendor_store::lock_member(conn, organization_id, email).await? {
        return Ok((member, false));
    }
    let new = NewMembership {
        id: new_id(),
        organization_id,
        email: &contact.email,
        first_name: &contact.first_name,
        last_name: &contact.last_name,
        language: &contact.language,
        country: &contact.country,
        invited_by: None,
        now: actor.now,
    };
    let is_new = store::insert_membership(conn, &new).await?;
    // Not new after all: invited in the portal between the two statements.
    let member = vendor_store::lock_member(conn, organization_id, email).await?.ok_or(sqlx::Error::RowNotFound)?;
    Ok((member, is_new))
}

async fn send(
    conn: &mut PgConnection,
    secret: &SecretKey,
    actor: &Actor,
    account: &VendorAccount,
    member: &KnownMember,
    contact: &NewContact,
    (number, accounts): (i32, Vec<AccountRoles>),
) -> sqlx::Result<()> {
    let generation = Generation {
        membership_id: member.id,
        number,
        email: contact.email.as_str(),
        first_name: &member.first_name,
        language: &member.language,
        organization_id: Some(account.organization_id),
        organization: &account.organization,
        inviter: None,
        accounts,
        again: number > 1,
        now: actor.now,
    };
    super::send(conn, secret, generation).await
}

async fn record(
    conn: &mut PgConnection,
    actor: &Actor,
    account: &VendorAccount,
    member: Uuid,
    kind: EventKind,
    details: serde_json::Value,
) -> sqlx::Result<()> {
    let event = NewEvent {
        organization_id: Some(account.organization_id),
        account_id: Some(account.id),
        target_id: Some(member),
        details,
        ..NewEvent::new(kind)
    };
    audit::record(conn, actor, event).await
}

async fn notify(
    conn: &mut PgConnection,
    actor: &Actor,
    account: &VendorAccount,
    message: &Message,
    recipient: &str,
    language: &str,
) -> sqlx::Result<()> {
    let notice = Notice { message, organization_id: account.organization_id, recipient, language, now: actor.now };
    queue::notify(conn, notice).await
}
