//! What a batch would do now, row by row: nothing is changed by looking.

use std::collections::{HashMap, HashSet};

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Act, Batch, BatchRow, Outcome};
use crate::domain::access::policy::{self, Refusal};
use crate::domain::access::{AccountScope, RoleSet};
use crate::domain::people::{self, AccountStanding, EmailAddress, Member, MemberStatus, PersonName};

/// A row with whom it meets and what follows.
#[derive(Debug, Clone)]
pub struct ReviewedRow {
    pub row: BatchRow,
    /// The member that it is about, or that has the address already.
    pub member: Option<Member>,
    pub verdict: Verdict,
}

/// What follows from a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Will(Will),
    Not(Outcome),
}

/// What would be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Will {
    Invite,
    /// Send an expired invitation again, with what it offers.
    Renew,
    Resend,
    ChangeRoles {
        before: RoleSet,
        after: RoleSet,
    },
    Withdraw,
    Remove,
}

impl Will {
    /// Whether an invitation's mail goes out, which is limited.
    pub fn sends(self) -> bool {
        matches!(self, Self::Invite | Self::Renew | Self::Resend)
    }
}

impl From<Result<Will, Outcome>> for Verdict {
    fn from(judged: Result<Will, Outcome>) -> Self {
        judged.map_or_else(Self::Not, Self::Will)
    }
}

/// Judges every row as the action would if it were done now.
pub async fn review(
    conn: &mut PgConnection,
    scope: &AccountScope,
    batch: &Batch,
    rows: Vec<BatchRow>,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<ReviewedRow>> {
    let mut found: HashMap<Uuid, Member> = HashMap::new();
    let mut by_email: HashMap<String, Uuid> = HashMap::new();
    let members = if batch.act == Act::Invite {
        let emails: Vec<String> = rows.iter().map(|row| row.email.clone()).collect();
        people::list_members_by_email(conn, scope, &emails).await?
    } else {
        let ids: Vec<Uuid> = rows.iter().filter_map(|row| row.member).collect();
        people::list_members_by_id(conn, scope, &ids).await?
    };
    for member in members {
        by_email.insert(member.email.clone(), member.id);
        found.insert(member.id, member);
    }
    let ids: Vec<Uuid> = found.keys().copied().collect();
    let standings = people::list_standings_of(conn, scope, &ids).await?;
    let mut seen: HashSet<String> = HashSet::new();
    let mut reviewed = Vec::with_capacity(rows.len());
    for row in rows {
        let id = row.member.or_else(|| by_email.get(&row.email).copied());
        let member = id.and_then(|id| found.get(&id));
        let held = id.and_then(|id| standings.get(&id)).map_or(&[][..], Vec::as_slice);
        let judged = match row.outcome {
            Some(outcome) => Err(outcome),
            None if batch.act == Act::Invite => {
                let is_first = seen.insert(row.email.clone());
                judge_invitation(scope, &row, member, held, now)
                    .and_then(|will| is_first.then_some(will).ok_or(Outcome::Duplicate))
            }
            None => member.ok_or(Outcome::Gone).and_then(|member| judge_act(scope, batch, &row, member, held)),
        };
        reviewed.push(ReviewedRow { member: member.cloned(), verdict: judged.into(), row });
    }
    Ok(reviewed)
}

fn judge_invitation(
    scope: &AccountScope,
    row: &BatchRow,
    member: Option<&Member>,
    held: &[AccountStanding],
    now: OffsetDateTime,
) -> Result<Will, Outcome> {
    EmailAddress::parse(&row.email).map_err(|_| Outcome::OddAddress)?;
    if let Some(member) = member {
        return match member.status(now) {
            MemberStatus::Active => Err(Outcome::ThereActive),
            MemberStatus::Pending => Err(Outcome::TherePending),
            MemberStatus::Expired => Ok(may_act(scope, member, held).map(|()| Will::Renew)?),
        };
    }
    let names = [&row.first_name, &row.last_name];
    if names.into_iter().any(|name| PersonName::parse(name).is_err()) {
        return Err(Outcome::OddName);
    }
    if row.roles.is_empty() {
        return Err(Outcome::OddRoles);
    }
    policy::change_roles(scope.roles(), false, RoleSet::NONE, row.roles)?;
    Ok(Will::Invite)
}

fn judge_act(
    scope: &AccountScope,
    batch: &Batch,
    row: &BatchRow,
    member: &Member,
    held: &[AccountStanding],
) -> Result<Will, Outcome> {
    let has_joined = member.joined_at.is_some();
    if member.email != row.email || has_joined != row.had_joined {
        return Err(Outcome::Changed);
    }
    if matches!(batch.act, Act::Resend | Act::Withdraw) && has_joined {
        return Err(Outcome::Joined);
    }
    let will = match batch.act {
        Act::GiveRoles | Act::TakeRoles => {
            let here = held.iter().find(|standing| standing.account_id == scope.account_id());
            let before = here.map_or(RoleSet::NONE, |standing| standing.roles);
            let after = wanted(batch, before);
            policy::change_roles(scope.roles(), member.id == scope.membership_id(), before, after)?;
            if after == before {
                return Err(Outcome::Unchanged);
            }
            return Ok(Will::ChangeRoles { before, after });
        }
        Act::Withdraw => Will::Withdraw,
        Act::Remove => Will::Remove,
        Act::Invite | Act::Resend => Will::Resend,
    };
    may_act(scope, member, held)?;
    Ok(will)
}

/// The roles that a batch makes of these.
pub(super) fn wanted(batch: &Batch, before: RoleSet) -> RoleSet {
    if batch.act == Act::GiveRoles { before.union(batch.roles) } else { before.without(batch.roles) }
}

fn may_act(scope: &AccountScope, member: &Member, held: &[AccountStanding]) -> Result<(), Refusal> {
    people::may_act(scope.roles(), member.id == scope.membership_id(), held)
}
