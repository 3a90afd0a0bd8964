//! Accepting an invitation (R23, P2, P3): looking shows, joining spends, and only one of many at once succeeds.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::accept_store::{self as store, Joining, LinkRow};
use super::{VALID_FOR, expires_at};
use crate::domain::access::{Actor, RoleSet};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::people::{self, Person, PersonName};
use crate::secret::{SecretKey, Token, new_id};

/// An invitation whose link works now.
#[derive(Debug)]
pub struct OpenInvitation {
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    /// The organisation's or partner's name.
    pub organization: String,
    /// Whether it is for a partner's staff.
    pub is_partner: bool,
    /// None when the vendor invited, or the inviter has left.
    pub inviter: Option<Inviter>,
    pub accounts: Vec<OfferedAccount>,
    pub expires_at: OffsetDateTime,
    /// Whether the address has a sign-in, with which it must be accepted (INV-11).
    pub is_known: bool,
    row: LinkRow,
}

/// Who invited: whom to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inviter {
    pub name: String,
    pub email: String,
}

/// The roles offered on one account.
#[derive(Debug)]
pub struct OfferedAccount {
    pub number: String,
    pub name: String,
    pub roles: RoleSet,
}

/// Why a link does not work.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// Made up, used, withdrawn or removed: alike (INV-04).
    #[error("no such invitation")]
    Unknown,
    /// More than 60 days old, and so is whatever replaced it (R25).
    #[error("the invitation is more than 60 days old")]
    Expired { organization: String, inviter: Option<Inviter> },
    /// A newer one was sent (R27).
    #[error("a newer invitation was sent")]
    Replaced { organization: String },
    /// The address has a sign-in: it must be used (P3).
    #[error("the address has a sign-in, which must be used")]
    SignInFirst,
    /// Signed in as somebody else (INV-09).
    #[error("the invitation is for another address")]
    NotForYou,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// What a link leads to. Changes nothing (INV-03).
pub async fn find_open(
    conn: &mut PgConnection,
    secret: &SecretKey,
    token: &Token,
    now: OffsetDateTime,
) -> Result<OpenInvitation, AcceptError> {
    let row = store::find_link(conn, &token.hash()).await?.ok_or(AcceptError::Unknown)?;
    let inviter = row.inviter_name.clone().zip(row.inviter_email.clone()).map(|(name, email)| Inviter { name, email });
    if row.is_closed {
        return Err(AcceptError::Unknown);
    }
    let expires_at = expires_at(row.invited_at);
    let is_newest = row.link_generation == row.generation;
    if !is_newest {
        // A link that went to an address that was corrected since is no concern of whoever has it: no newer one comes to
        // them.
        let to_this_address = secret.invitation_token(row.membership_id, row.link_generation, &row.email);
        if to_this_address.hash() != token.hash() {
            return Err(AcceptError::Unknown);
        }
    }
    // One that replaced it ran out as well: sending anybody to that leads nowhere.
    if expires_at <= now {
        return Err(AcceptError::Expired { organization: row.organization, inviter });
    }
    if !is_newest {
        return Err(AcceptError::Replaced { organization: row.organization });
    }
    let mut accounts: Vec<OfferedAccount> = Vec::new();
    if let Some(organization_id) = row.organization_id {
        for offered in store::list_offered(conn, organization_id, row.membership_id).await? {
            match accounts.last_mut().filter(|last| last.number == offered.account_number) {
                Some(last) => last.roles = last.roles.union(offered.role.into()),
                None => accounts.push(OfferedAccount {
                    number: offered.account_number,
                    name: offered.account_name,
                    roles: offered.role.into(),
                }),
            }
        }
    }
    Ok(OpenInvitation {
        email: row.email.clone(),
        first_name: row.first_name.clone(),
        last_name: row.last_name.clone(),
        organization: row.organization.clone(),
        is_partner: row.partner_id.is_some(),
        inviter,
        accounts,
        expires_at,
        is_known: row.is_known,
        row,
    })
}

/// Accepts as somebody new: makes the person, joins this membership and no other (D6). The caller signs them in.
pub async fn accept_as_new(
    conn: &mut PgConnection,
    secret: &SecretKey,
    token: &Token,
    password_hash: String,
    request_id: Uuid,
    now: OffsetDateTime,
) -> Result<(Person, Actor), AcceptError> {
    let OpenInvitation { row, .. } = find_open(conn, secret, token, now).await?;
    lock_accounts(conn, &row).await?;
    let person = Person {
        id: new_id(),
        email: row.email.clone(),
        first_name: row.first_name.clone(),
        last_name: row.last_name.clone(),
        language: row.language.clone(),
        country: row.country.clone(),
        password_hash,
        session_epoch: 1,
    };
    if !people::insert(conn, &person, now).await? {
        // Somebody was quicker: this very link is used now, or another organisation's was.
        find_open(conn, secret, token, now).await?;
        return Err(AcceptError::SignInFirst);
    }
    let actor = Actor { person_id: Some(person.id), name: person.name(), request_id: Some(request_id), now };
    join(conn, secret, &actor, token, &row, &person).await?;
    people::sign_in::start(conn, &actor, None).await?;
    Ok((person, actor))
}

/// Accepts as the signed-in person, if the invitation is for their address.
pub async fn accept_as_known(
    conn: &mut PgConnection,
    secret: &SecretKey,
    actor: &Actor,
    token: &Token,
) -> Result<(), AcceptError> {
    let OpenInvitation { row, .. } = find_open(conn, secret, token, actor.now).await?;
    lock_accounts(conn, &row).await?;
    let person_id = actor.person_id.ok_or(AcceptError::SignInFirst)?;
    let person = people::find_for_share(conn, person_id).await?.ok_or(AcceptError::SignInFirst)?;
    if person.email != row.email {
        return Err(AcceptError::NotForYou);
    }
    join(conn, secret, actor, token, &row, &person).await
}

async fn lock_accounts(conn: &mut PgConnection, row: &LinkRow) -> sqlx::Result<()> {
    match row.organization_id {
        Some(organization_id) => store::lock_accounts(conn, organization_id, row.membership_id).await,
        None => Ok(()),
    }
}

async fn join(
    conn: &mut PgConnection,
    secret: &SecretKey,
    actor: &Actor,
    token: &Token,
    row: &LinkRow,
    person: &Person,
) -> Result<(), AcceptError> {
    let name = |text: &str| PersonName::parse(text).ok();
    let name_key = name(&person.first_name)
        .zip(name(&person.last_name))
        .map_or_else(|| person.name().to_lowercase(), |(first, last)| PersonName::sort_key(&first, &last));
    let joining = Joining {
        membership_id: row.membership_id,
        generation: row.link_generation,
        person,
        name_key: &name_key,
        now: actor.now,
        expired_at: actor.now - VALID_FOR,
    };
    let joined = if row.partner_id.is_some() {
        store::join_partner_staff(conn, &joining).await?
    } else {
        store::join_member(conn, &joining).await?
    };
    if !joined {
        // Used, withdrawn, resent or corrected since it was looked up: say which.
        find_open(conn, secret, token, actor.now).await?;
        return Err(AcceptError::Unknown);
    }
    let kind = match row.partner_id {
        Some(_) => EventKind::PartnerContactAccepted,
        None => EventKind::MembershipInvitationAccepted,
    };
    let event = NewEvent {
        organization_id: row.organization_id,
        partner_id: row.partner_id,
        target_id: Some(row.membership_id),
        ..NewEvent::new(kind)
    };
    audit::record(conn, actor, event).await?;
    Ok(())
}
