//! A world for a test to be in: the vendor's rows and people in every state, written directly and kept small.
//! What a test is about goes through the portal; this is what was there before.

use business_center::domain::access::Role;
use business_center::domain::people::{NewPassword, PasswordHasher, PersonName};
use business_center::secret::new_id;
use time::{Duration, OffsetDateTime};
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::Portal;

/// The password of everybody in a test's world.
pub const PASSWORD: &str = "correct horse battery staple";

static HASH: OnceCell<String> = OnceCell::const_new();

/// One hash for all, made once: hashing is slow on purpose.
pub async fn password_hash() -> &'static str {
    HASH.get_or_init(|| async {
        PasswordHasher::new().hash(NewPassword::parse(PASSWORD).ok().unwrap()).await.ok().unwrap()
    })
    .await
}

#[derive(Debug, Clone)]
pub struct Account {
    pub organization_id: i64,
    pub id: i64,
    pub number: String,
}

impl Portal {
    /// An organisation with one active agreement "A-<number>".
    pub async fn organization(&self, number: &str, name: &str) -> i64 {
        let id: i64 = sqlx::query_scalar("insert into organizations (number, name) values ($1, $2) returning id")
            .bind(number)
            .bind(name)
            .fetch_one(self.pool())
            .await
            .unwrap();
        sqlx::query(
            "insert into agreements (organization_id, number, title, status, starts_on, ends_on)
             values ($1, $2, 'Products and services', 'active', '2020-01-01', '2099-12-31')",
        )
        .bind(id)
        .bind(format!("A-{number}"))
        .execute(self.pool())
        .await
        .unwrap();
        id
    }

    /// A purchasing account under the organisation's agreement.
    pub async fn account(&self, organization_id: i64, number: &str) -> Account {
        let id: i64 = sqlx::query_scalar(
            "insert into accounts (organization_id, agreement_id, number, name)
             select organization_id, id, $2, 'Account ' || $2 from agreements where organization_id = $1 limit 1 returning id",
        )
        .bind(organization_id)
        .bind(number)
        .fetch_one(self.pool())
        .await
        .unwrap();
        Account { organization_id, id, number: number.to_owned() }
    }

    /// A person with [`PASSWORD`], named "First Last" after the address, English, in France.
    pub async fn person(&self, email: &str) -> Uuid {
        let (first, last) = names(email);
        let existing = sqlx::query_scalar("select id from people where email = $1").bind(email);
        if let Some(id) = existing.fetch_optional(self.pool()).await.unwrap() {
            return id;
        }
        let id = new_id();
        sqlx::query(
            "insert into people (id, email, first_name, last_name, language, country, password_hash, created_at)
             values ($1, $2, $3, $4, 'en', 'FR', $5, now())",
        )
        .bind(id)
        .bind(email)
        .bind(first)
        .bind(last)
        .bind(password_hash().await)
        .execute(self.pool())
        .await
        .unwrap();
        id
    }

    /// An active member with roles on one account.
    pub async fn member(&self, account: &Account, email: &str, roles: &[Role]) -> Uuid {
        let person = self.person(email).await;
        self.membership(account, email, roles, Some(person), self.now().await - Duration::days(10)).await
    }

    /// A member invited this long ago who has not come yet. Their link is [`Portal::invitation_path`].
    pub async fn invited(&self, account: &Account, email: &str, roles: &[Role], ago: Duration) -> Uuid {
        self.membership(account, email, roles, None, self.now().await - ago).await
    }

    async fn membership(
        &self,
        account: &Account,
        email: &str,
        roles: &[Role],
        person: Option<Uuid>,
        invited_at: OffsetDateTime,
    ) -> Uuid {
        let (first, last) = names(email);
        let key = PersonName::sort_key(&PersonName::parse(&first).unwrap(), &PersonName::parse(&last).unwrap());
        let existing = sqlx::query_scalar(
            "select id from memberships where organization_id = $1 and email = $2 and removed_at is null",
        );
        let existing: Option<Uuid> =
            existing.bind(account.organization_id).bind(email).fetch_optional(self.pool()).await.unwrap();
        let id = existing.unwrap_or_else(new_id);
        if existing.is_none() {
            sqlx::query(
                "insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country,
                                          invited_at, person_id, joined_at)
                 values ($1, $2, $3, $4, $5, $6, 'en', 'FR', $7, $8, case when $8::uuid is null then null else $7 end)",
            )
            .bind(account.organization_id)
            .bind(id)
            .bind(email)
            .bind(first)
            .bind(last)
            .bind(key)
            .bind(invited_at)
            .bind(person)
            .execute(self.pool())
            .await
            .unwrap();
            let token = self.state.secret.invitation_token(id, 1, email);
            sqlx::query("insert into invitation_links (token_hash, membership_id, generation, created_at) values ($1, $2, 1, $3)")
                .bind(token.hash())
                .bind(id)
                .bind(invited_at)
                .execute(self.pool())
                .await
                .unwrap();
        }
        for role in roles {
            sqlx::query(
                "insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
                 values ($1, $2, $3, $4, $5, $6)",
            )
            .bind(account.organization_id)
            .bind(id)
            .bind(account.id)
            .bind(role)
            .bind(email)
            .bind(invited_at)
            .execute(self.pool())
            .await
            .unwrap();
        }
        id
    }

    /// Fails the test unless every kept total is the sum of its order lines.
    pub async fn assert_totals(&self) {
        let wrong: Vec<(i64, Option<String>, i64, i64)> = sqlx::query_as(
            "with summed as (select channel_id, product_id, count(*)::bigint as lines, sum(quantity)::bigint as quantity
                               from order_lines group by grouping sets ((channel_id, product_id), (channel_id))),
                  kept as (select channel_id, product_id, lines, quantity from channel_products where lines > 0 or quantity <> 0
                           union all select id, null, lines, quantity from channels where lines > 0 or quantity <> 0)
             (select * from summed except all select * from kept) union all (select * from kept except all select * from summed)",
        )
        .fetch_all(self.pool())
        .await
        .unwrap();
        assert!(wrong.is_empty(), "channel, product, lines, quantity: {wrong:?}");
        let wrong: Vec<(i64, String, time::Date, time::Date, i64, i64)> = sqlx::query_as(
            "with summed as (select channel_id, product_id, starts_on, ends_on, count(*)::bigint as lines,
                                    sum(quantity)::bigint as quantity from order_lines group by 1, 2, 3, 4),
                  kept as (select channel_id, product_id, starts_on, ends_on, lines, quantity from channel_terms
                            where lines <> 0 or quantity <> 0)
             (select * from summed except all select * from kept) union all (select * from kept except all select * from summed)",
        )
        .fetch_all(self.pool())
        .await
        .unwrap();
        assert!(wrong.is_empty(), "channel, product, term, lines, quantity: {wrong:?}");
        let wrong: Vec<(i64, String)> = sqlx::query_as(
            "select t.channel_id, t.product_id from channel_products t cross join lateral (
               select coalesce(sum(l.quantity) filter (where l.starts_on <= t.as_of and l.ends_on >= t.as_of), 0)::bigint as active,
                      coalesce(sum(l.quantity) filter (where l.starts_on <= t.as_of
                        and l.ends_on between t.as_of and t.as_of + 90), 0)::bigint as expiring,
                      coalesce(sum(l.quantity) filter (where l.starts_on > t.as_of), 0)::bigint as upcoming,
                      min(l.ends_on) filter (where l.ends_on >= t.as_of) as next_end, max(l.ends_on) as last_end
                 from order_lines l where l.channel_id = t.channel_id and l.product_id = t.product_id) s
              where t.as_of > '-infinity' and (t.active, t.expiring, t.upcoming, t.next_end, t.last_end)
                is distinct from (s.active, s.expiring, s.upcoming, s.next_end, s.last_end)",
        )
        .fetch_all(self.pool())
        .await
        .unwrap();
        assert!(wrong.is_empty(), "channel, product of another state than is kept: {wrong:?}");
    }

    /// How licenses stand on the day is kept, as a worker does.
    pub async fn keep_states(&self) {
        business_center::jobs::states::keep(&self.state).await.unwrap();
        let late = "select count(*) from channel_products where as_of <> $1";
        let late: i64 = sqlx::query_scalar(late).bind(self.today().await).fetch_one(self.pool()).await.unwrap();
        assert_eq!(late, 0);
    }

    /// The kept counts of members are what counting them gives, now and after they were added up.
    pub async fn assert_member_counts(&self) {
        for _ in 0..2 {
            let wrong: Vec<(i64, i64, i64, i64, i64, i64, i64)> = sqlx::query_as(
                "select * from (
                   select o.id, k.active, k.pending, k.expired, count(m.joined_at) as is_active,
                          count(m.id) filter (where m.joined_at is null and m.invited_at > t.oldest) as is_pending,
                          count(m.id) filter (where m.joined_at is null and m.invited_at <= t.oldest) as is_expired
                     from organizations o cross join (select now() - interval '60 days' as oldest) t
                    cross join lateral count_members(o.id, t.oldest) k
                     left join memberships m on m.organization_id = o.id and m.removed_at is null
                    group by 1, 2, 3, 4) x
                  where (active, pending, expired) is distinct from (is_active, is_pending, is_expired)",
            )
            .fetch_all(self.pool())
            .await
            .unwrap();
            assert!(wrong.is_empty(), "organization, kept, counted: {wrong:?}");
            let mut conn = self.pool().acquire().await.unwrap();
            business_center::domain::people::fold_member_counts(&mut conn).await.unwrap();
        }
    }

    /// The id of the only membership with this address.
    pub async fn membership_of(&self, email: &str) -> Uuid {
        let id = sqlx::query_scalar("select id from memberships where email = $1");
        id.bind(email).fetch_one(self.pool()).await.unwrap()
    }

    pub async fn partner(&self, number: &str, name: &str) -> i64 {
        let id = sqlx::query_scalar("insert into partners (number, name) values ($1, $2) returning id");
        id.bind(number).bind(name).fetch_one(self.pool()).await.unwrap()
    }

    /// An active member of a partner's staff.
    pub async fn partner_staff(&self, partner: i64, email: &str) -> Uuid {
        let person = self.person(email).await;
        let (first, last) = names(email);
        let id = new_id();
        sqlx::query(
            "insert into partner_memberships (partner_id, id, email, first_name, last_name, language, country, invited_at, person_id, joined_at)
             values ($1, $2, $3, $4, $5, 'en', 'FR', now(), $6, now())",
        )
        .bind(partner)
        .bind(id)
        .bind(email)
        .bind(first)
        .bind(last)
        .bind(person)
        .execute(self.pool())
        .await
        .unwrap();
        id
    }

    /// An order of one line, placed by a partner: the product comes into being with its id as its name.
    pub async fn order(&self, account: &Account, partner: i64, number: &str, product: &str, quantity: i32) {
        let kind = if product.starts_with("SUB") { "subscription" } else { "license" };
        sqlx::query("insert into products (id, name, kind) values ($1, $1, $2) on conflict do nothing")
            .bind(product)
            .bind(kind)
            .execute(self.pool())
            .await
            .unwrap();
        sqlx::query("insert into account_partners (organization_id, account_id, partner_id) values ($1, $2, $3) on conflict do nothing")
            .bind(account.organization_id).bind(account.id).bind(partner).execute(self.pool()).await.unwrap();
        sqlx::query(
            "insert into channels (organization_id, account_id, ordered_by, partner_of_record) values ($1, $2, $3, $3)
             on conflict (account_id, ordered_by) where closed_on is null do nothing",
        )
        .bind(account.organization_id)
        .bind(account.id)
        .bind(partner)
        .execute(self.pool())
        .await
        .unwrap();
        let order: (i64, i64) = sqlx::query_as(
            "insert into orders (channel_id, number, ordered_on)
             select id, $3, '2026-01-15' from channels where account_id = $1 and ordered_by = $2 and closed_on is null
             returning channel_id, id",
        )
        .bind(account.id)
        .bind(partner)
        .bind(number)
        .fetch_one(self.pool())
        .await
        .unwrap();
        sqlx::query(
            "insert into order_lines (channel_id, order_id, line, quantity, starts_on, ends_on, product_id)
             values ($1, $2, 1, $3, '2026-01-15', '2099-01-14', $4)",
        )
        .bind(order.0)
        .bind(order.1)
        .bind(quantity)
        .bind(product)
        .execute(self.pool())
        .await
        .unwrap();
    }
}

/// "ann.lee@x" is Ann Lee; "ann@x" is Ann Example.
fn names(email: &str) -> (String, String) {
    let local = email.split('@').next().unwrap_or_default();
    let (first, last) = local.split_once('.').unwrap_or((local, "example"));
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    (capital(first), capital(last))
}
