//! The rules about targets (D13): what one person may do to another's roles. Pure; the actions ask it, pages show it.

use super::{NotAllowed, Role, RoleSet};

/// Why an act on somebody's roles is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nobody edits their own roles.
    #[error("nobody edits their own roles")]
    OwnRoles,
    /// A role asked for is above what the actor may assign.
    #[error("a role is above the actor's ceiling")]
    AboveCeiling,
    /// The target holds a role that the actor could not assign.
    #[error("the target holds a role above the actor's ceiling")]
    Outranked,
    /// The actor manages no users here, or not on every account that the act touches.
    #[error("the actor has no authority over every role concerned")]
    NoAuthority,
}

impl From<NotAllowed> for Refusal {
    fn from(NotAllowed: NotAllowed) -> Self {
        Self::NoAuthority
    }
}

/// The roles that somebody with `actor`'s roles on an account may give and take there (D13).
pub fn assignable_by(actor: RoleSet) -> RoleSet {
    if actor.contains(Role::AccountAdministrator) {
        RoleSet::ALL
    } else if actor.contains(Role::AgreementAdministrator) {
        RoleSet::ALL.without(Role::AccountAdministrator.into())
    } else if actor.contains(Role::UserAdministrator) {
        RoleSet::ALL.without([Role::AccountAdministrator, Role::AgreementAdministrator].into_iter().collect())
    } else {
        RoleSet::NONE
    }
}

/// Whether `actor` may change somebody's roles on one account from `held` to `wanted`. All three must hold:
/// not oneself, authority over what the target holds, authority over what is asked for.
pub fn change_roles(actor: RoleSet, is_self: bool, held: RoleSet, wanted: RoleSet) -> Result<(), Refusal> {
    let assignable = assignable_by(actor);
    if is_self {
        return Err(Refusal::OwnRoles);
    }
    if assignable.is_empty() {
        return Err(Refusal::NoAuthority);
    }
    if !held.is_subset_of(assignable) {
        return Err(Refusal::Outranked);
    }
    if !wanted.is_subset_of(assignable) {
        return Err(Refusal::AboveCeiling);
    }
    Ok(())
}

/// Whether an act on a membership as a whole (resend, correct, withdraw, remove) is allowed, to somebody with `actor`'s
/// roles on the account that they act from. `concerned` lists, for every account on which the target holds or is invited
/// to a role, the actor's roles and the target's there.
/// A member without any role is within the reach of everybody who manages users in the organisation.
pub fn act_on_membership(actor: RoleSet, is_self: bool, concerned: &[(RoleSet, RoleSet)]) -> Result<(), Refusal> {
    if is_self {
        return Err(Refusal::OwnRoles);
    }
    if assignable_by(actor).is_empty() {
        return Err(Refusal::NoAuthority);
    }
    for (actor, held) in concerned {
        let assignable = assignable_by(*actor);
        if assignable.is_empty() {
            return Err(Refusal::NoAuthority);
        }
        if !held.is_subset_of(assignable) {
            return Err(Refusal::Outranked);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(roles: &[Role]) -> RoleSet {
        roles.iter().copied().collect()
    }

    /// D13, the ceiling of each role.
    #[test]
    fn each_role_assigns_up_to_its_ceiling() {
        for role in Role::ALL {
            let expected = match role {
                Role::AccountAdministrator => 6,
                Role::AgreementAdministrator => 5,
                Role::UserAdministrator => 4,
                _ => 0,
            };
            assert_eq!(assignable_by(role.into()).iter().count(), expected, "{role}");
        }
    }

    /// ROL-02 to ROL-05 in pure form.
    #[test]
    fn nobody_reaches_above_the_ceiling_nor_at_themselves() {
        let user_administrator = set(&[Role::UserAdministrator]);
        let viewer = set(&[Role::AccountViewer]);
        let admin = set(&[Role::AccountAdministrator]);
        assert_eq!(change_roles(user_administrator, false, RoleSet::NONE, admin), Err(Refusal::AboveCeiling));
        assert_eq!(change_roles(user_administrator, false, admin, RoleSet::NONE), Err(Refusal::Outranked));
        assert_eq!(change_roles(admin, true, admin, viewer), Err(Refusal::OwnRoles));
        assert_eq!(change_roles(viewer, false, RoleSet::NONE, viewer), Err(Refusal::NoAuthority));
        assert_eq!(change_roles(admin, false, admin, viewer), Ok(()));
    }

    #[test]
    fn an_act_on_the_membership_needs_authority_on_every_account() {
        let admin = set(&[Role::AccountAdministrator]);
        let viewer = set(&[Role::AccountViewer]);
        let elsewhere = [(admin, viewer), (RoleSet::NONE, viewer)];
        assert_eq!(act_on_membership(admin, false, &elsewhere), Err(Refusal::NoAuthority));
        let user_administrator = set(&[Role::UserAdministrator]);
        let above = [(user_administrator, admin)];
        assert_eq!(act_on_membership(user_administrator, false, &above), Err(Refusal::Outranked));
        assert_eq!(act_on_membership(admin, true, &[]), Err(Refusal::OwnRoles));
        assert_eq!(act_on_membership(admin, false, &[]), Ok(()));
        assert_eq!(act_on_membership(viewer, false, &[]), Err(Refusal::NoAuthority));
    }

    /// D13 for every pair of roles, said another way: a change is allowed if nothing held or wanted is above the actor.
    #[test]
    fn every_change_is_as_the_ceiling_says() {
        let rank = |role: Role| match role {
            Role::AccountAdministrator => 3,
            Role::AgreementAdministrator => 2,
            Role::UserAdministrator => 1,
            _ => 0,
        };
        for (actor, held, wanted) in Role::ALL
            .into_iter()
            .flat_map(|actor| Role::ALL.map(|held| (actor, held)))
            .flat_map(|(actor, held)| Role::ALL.map(|wanted| (actor, held, wanted)))
        {
            let expected = if rank(actor) == 0 {
                Err(Refusal::NoAuthority)
            } else if rank(held) > rank(actor) {
                Err(Refusal::Outranked)
            } else if rank(wanted) > rank(actor) {
                Err(Refusal::AboveCeiling)
            } else {
                Ok(())
            };
            assert_eq!(
                change_roles(actor.into(), false, held.into(), wanted.into()),
                expected,
                "{actor} {held} {wanted}"
            );
            assert_eq!(change_roles(actor.into(), true, held.into(), wanted.into()), Err(Refusal::OwnRoles));
            let act = act_on_membership(actor.into(), false, &[(actor.into(), held.into())]);
            assert_eq!(act, expected.or_else(|e| if e == Refusal::AboveCeiling { Ok(()) } else { Err(e) }));
        }
    }
}
