//! Seats that customers of the demonstration added themselves: to be ordered, ordered, and undone (R62).

use anyhow::Context as _;
use sqlx::PgConnection;

use crate::domain::access::{AccountScope, Actor};
use crate::domain::provisioning::{self, DomainName, NamedLine, NewSeats};

/// Ties an account to a domain. Nobody publishes anything for the fictitious domains: the record is taken as read.
pub(super) async fn tie(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    domain: &str,
) -> anyhow::Result<()> {
    provisioning::begin_tie(conn, actor, scope, &DomainName::parse(domain)?).await?;
    let tie = provisioning::find_asked(conn, scope).await?.context("the demonstration's domain")?;
    provisioning::prove_tie(conn, actor, scope, &tie, &[tie.record_value()]).await?;
    Ok(())
}

/// What becomes of added seats.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fate {
    Wait,
    Undone,
    /// By line 1 of this order.
    Ordered(&'static str),
}

/// Adds seats, and lets time pass until their fate.
pub(super) async fn add(
    conn: &mut PgConnection,
    (actor, later): (&Actor, &Actor),
    scope: &AccountScope,
    (product, partner, quantity): (&str, &str, i32),
    fate: Fate,
) -> anyhow::Result<()> {
    let added = provisioning::add(conn, actor, scope, NewSeats { id: None, product, partner, quantity })
        .await
        .context("seats")?;
    match fate {
        Fate::Wait => {}
        Fate::Undone => drop(provisioning::undo(conn, later, scope, added.id).await?),
        Fate::Ordered(order) => {
            let line = NamedLine { reference: added.reference, order: order.to_owned(), line: 1 };
            provisioning::settle(conn, later, &[line]).await?;
        }
    }
    Ok(())
}
