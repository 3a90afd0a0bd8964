//! Orders of several lines with their own terms, and changes of partner, for these tests.

use std::collections::BTreeMap;

use time::{Date, Duration};

use crate::support::world::Account;
use crate::support::{Answer, Portal};

/// One line: product, quantity, and the days from today on which it starts and ends.
pub type Line<'a> = (&'a str, i32, i64, i64);

impl Portal {
    pub async fn today(&self) -> Date {
        self.now().await.date()
    }

    /// An order placed this many days ago.
    pub async fn purchase(&self, account: &Account, partner: i64, number: &str, ago: i64, lines: &[Line<'_>]) {
        let today = self.today().await;
        for (index, (product, quantity, starts, ends)) in lines.iter().enumerate() {
            if index == 0 {
                self.order(account, partner, number, product, *quantity).await;
                sqlx::query("update orders set ordered_on = $2 where number = $1")
                    .bind(number)
                    .bind(today - Duration::days(ago))
                    .execute(self.pool())
                    .await
                    .unwrap();
            } else {
                let kind = if product.starts_with("SUB") { "subscription" } else { "license" };
                sqlx::query("insert into products (id, name, kind) values ($1, $1, $2) on conflict do nothing")
                    .bind(product)
                    .bind(kind)
                    .execute(self.pool())
                    .await
                    .unwrap();
            }
            sqlx::query(
                "insert into order_lines (channel_id, order_id, line, quantity, starts_on, ends_on, product_id)
                 select channel_id, id, $2, $3, $4, $5, $6 from orders where number = $1
                 on conflict (order_id, line) do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on",
            )
            .bind(number)
            .bind(i32::try_from(index).unwrap() + 1)
            .bind(quantity)
            .bind(today + Duration::days(*starts))
            .bind(today + Duration::days(*ends))
            .bind(product)
            .execute(self.pool())
            .await
            .unwrap();
        }
    }

    /// A day later, with everybody still signed in.
    pub async fn a_day_passes(&self) {
        self.advance(Duration::days(1));
        let seen = sqlx::query(
            "update sessions set created_at = created_at + interval '1 day', last_seen_at = last_seen_at + interval '1 day'",
        );
        seen.execute(self.pool()).await.unwrap();
    }

    /// Everything that `from` ordered on the account passes to `to`, today (R55).
    pub async fn change_partner(&self, account: &Account, from: i64, to: i64) {
        sqlx::query("insert into account_partners (organization_id, account_id, partner_id) values ($1, $2, $3) on conflict do nothing")
            .bind(account.organization_id)
            .bind(account.id)
            .bind(to)
            .execute(self.pool())
            .await
            .unwrap();
        sqlx::query(
            "update channels set partner_of_record = $3, of_record_since = $4::date, closed_on = $4::date
              where account_id = $1 and partner_of_record = $2",
        )
        .bind(account.id)
        .bind(from)
        .bind(to)
        .bind(self.today().await)
        .execute(self.pool())
        .await
        .unwrap();
    }
}

/// The rows of a CSV file, each by the names of its columns.
pub fn rows(answer: &Answer) -> Vec<BTreeMap<String, String>> {
    let text = answer.body.trim_start_matches('\u{feff}');
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
}

/// One column of a CSV file.
pub fn column(answer: &Answer, name: &str) -> Vec<String> {
    rows(answer).iter().map(|row| row[name].clone()).collect()
}

/// The sum of one column of a CSV file.
pub fn sum(answer: &Answer, name: &str) -> i64 {
    column(answer, name).iter().map(|cell| cell.parse::<i64>().unwrap()).sum()
}
