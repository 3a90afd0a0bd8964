//! Who is told: of a request those who may give what is asked for, of an answer who asked.

use sqlx::PgConnection;

use super::{AskableAccount, Note, RoleRequest, store};
use crate::domain::access::{AccountScope, Actor, Role, RoleSet, policy};
use crate::domain::people::Member;
use crate::jobs::message::{AccountRoles, Message};
use crate::jobs::queue::{self, Notice};

/// Administrators who are told of one request at most.
const TOLD: i64 = 20;

/// False: nobody may give any of it.
pub(super) async fn tell_answerers(
    conn: &mut PgConnection,
    actor: &Actor,
    account: &AskableAccount,
    email: &str,
    roles: RoleSet,
    reason: &Note,
) -> sqlx::Result<bool> {
    let message = Message::RoleRequested {
        organization: account.organization.clone(),
        account: AccountRoles {
            account_number: account.number.clone(),
            account_name: account.name.clone(),
            roles: roles.names(),
        },
        name: actor.name.clone(),
        email: email.to_owned(),
        reason: reason.to_string(),
    };
    // Who could give none of it is left in peace.
    let may_give = |role: &Role| {
        roles.iter().any(|asked| {
            policy::change_roles((*role).into(), false, account.held, account.held.union(asked.into())).is_ok()
        })
    };
    let administrators: RoleSet = Role::ALL.into_iter().filter(may_give).collect();
    let answerers = store::list_answerers(conn, account, administrators, TOLD).await?;
    for answerer in &answerers {
        let notice = Notice {
            message: &message,
            organization_id: account.organization_id,
            recipient: &answerer.email,
            language: &answerer.language,
            now: actor.now,
        };
        queue::notify(conn, notice).await?;
    }
    Ok(!answerers.is_empty())
}

pub(super) async fn tell_asker(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    (member, request): (&Member, &RoleRequest),
    granted: RoleSet,
    word: &Note,
) -> sqlx::Result<()> {
    let message = Message::RoleRequestAnswered {
        first_name: member.first_name.clone(),
        organization: scope.organization_name().to_owned(),
        by: actor.name.clone(),
        account: AccountRoles {
            account_number: scope.number().to_owned(),
            account_name: scope.name().to_owned(),
            roles: request.roles.names(),
        },
        granted: granted.names(),
        word: word.to_string(),
    };
    let notice = Notice {
        message: &message,
        organization_id: scope.organization_id(),
        recipient: &member.email,
        language: &member.language,
        now: actor.now,
    };
    queue::notify(conn, notice).await
}
