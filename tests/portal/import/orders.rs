//! Orders that change: their lines and the partners' sight follow.

use super::{LINES, WORLD, counts};
use crate::support::Portal;

impl Portal {
    /// How many pieces a partner sees on an account.
    async fn sees(&self, partner: &str, account: &str) -> i64 {
        sqlx::query_scalar(
            "select coalesce(sum(l.quantity), 0)::bigint from accounts a, partners p,
                    lateral partner_sight(a.id, p.id) s join order_lines l on l.channel_id = s.channel_id
              where p.number = $1 and a.number = $2",
        )
        .bind(partner)
        .bind(account)
        .fetch_one(self.pool())
        .await
        .unwrap()
    }
}

/// VIS-10: an order moved to another account or partner vanishes from the old sight and appears in the new one.
#[tokio::test]
async fn an_order_that_moves_takes_its_lines_along() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    assert_eq!((portal.sees("P1", "1001").await, portal.sees("P2", "1001").await), (15, 7));
    let orders = "order_number,account_number,partner_id,ordered_on\nR1,1002,P2,2026-01-10\n";
    assert_eq!(counts(&portal.import(&[("orders.csv", orders)]).await.unwrap(), "orders.csv"), (0, 1, 0));
    assert_eq!((portal.sees("P1", "1001").await, portal.sees("P2", "1002").await), (0, 15));
    let totals = "select count(*) from channels c
        where c.lines <> (select count(*) from order_lines l where l.channel_id = c.id)
           or c.quantity <> (select coalesce(sum(l.quantity), 0) from order_lines l where l.channel_id = c.id)";
    assert_eq!(portal.number_of(totals).await, 0);
    assert!(portal.import(&[("orders.csv", orders)]).await.unwrap().is_unchanged());
}

#[tokio::test]
async fn a_changed_line_changes_its_totals() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let lines = LINES.1.replace("R1,1,L1,10", "R1,1,S1,20");
    assert_eq!(counts(&portal.import(&[("order_lines.csv", &lines)]).await.unwrap(), "order_lines.csv"), (0, 1, 2));
    assert_eq!(portal.sees("P1", "1001").await, 25);
    let totals = "select coalesce(sum(quantity), 0)::bigint from channel_products where product_id = 'L1'";
    assert_eq!(portal.number_of(totals).await, 7);
}
