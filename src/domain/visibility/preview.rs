//! Looking before opening: what the viewer would see if a form were saved. Read through the same queries as its real
//! page, under proposed grants; nothing is written, locked or told.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::PgConnection;

use super::plan::{self, Change, ReviseError};
use super::{Offer, Version};
use crate::domain::access::{AccountScope, Actor};
use crate::domain::orders::{self, Holding, HoldingFilter, HoldingTotals, Onlooker, Position, Proposal, Slice};
use crate::domain::partners::{NamedPartner, Partner};

/// There are no more rows than products times partners.
const ALL: usize = usize::MAX;

/// What a save would change for its viewer.
#[derive(Debug)]
pub struct Preview {
    pub viewer: Partner,
    /// Whose orders it would see.
    pub now: Vec<Partner>,
    /// Its form as it is.
    pub offers: Vec<Offer>,
    pub version: Version,
    /// What it would see that it does not see now.
    pub added: Vec<Holding>,
    /// What it sees now and would not see any more.
    pub removed: Vec<Holding>,
    /// The sums over all that it would see.
    pub totals: HoldingTotals,
    /// The part of its page that was asked for.
    pub page: Slice<Holding>,
}

/// Products, order lines and quantity of one partner's orders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sums {
    pub products: i64,
    pub lines: i64,
    pub quantity: i64,
}

/// Sums by the partner of record, in the order of their numbers.
pub fn sum_by_partner(holdings: &[Holding]) -> Vec<(NamedPartner, Sums)> {
    let mut sums: BTreeMap<&str, (NamedPartner, Sums)> = BTreeMap::new();
    let mut products = BTreeSet::new();
    for holding in holdings {
        let partner = &holding.partner_of_record;
        let (_, sum) = sums.entry(&partner.number).or_insert_with(|| (partner.clone(), Sums::default()));
        // One product may come from several orderers.
        sum.products += i64::from(products.insert((&partner.number, &holding.product_id)));
        sum.lines += holding.lines;
        sum.quantity += holding.quantity;
    }
    sums.into_values().collect()
}

/// Pictures the viewer's page as it would be after saving this change, `limit` rows of it.
pub async fn preview(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    change: &Change<'_>,
    position: &Position,
    limit: usize,
) -> Result<Preview, ReviseError> {
    let plan::Plan { viewer, now, offers, version, .. } = plan::plan(conn, actor, scope, change).await?;
    let proposal =
        Proposal { orderers: now.iter().map(|partner| partner.id).collect(), by: actor.name.clone(), at: actor.now };
    let before = Onlooker::pictured(scope, &viewer, None);
    let after = Onlooker::pictured(scope, &viewer, Some(proposal));
    let filter = HoldingFilter::default();
    let seen = orders::list_holdings(conn, &before, &filter, &Position::First, ALL).await?.0.rows;
    let would_see = orders::list_holdings(conn, &after, &filter, &Position::First, ALL).await?.0.rows;
    let (page, totals) = orders::list_holdings(conn, &after, &filter, position, limit).await?;
    let (added, removed) = (beyond(&would_see, &seen), beyond(&seen, &would_see));
    Ok(Preview { viewer, now, offers, version, added, removed, totals, page })
}

/// The rows of one list that the other does not have.
fn beyond(rows: &[Holding], others: &[Holding]) -> Vec<Holding> {
    let others: BTreeMap<String, &Holding> = others.iter().map(|row| (row.cursor(), row)).collect();
    rows.iter().filter(|row| others.get(&row.cursor()).is_none_or(|other| other != row)).cloned().collect()
}
