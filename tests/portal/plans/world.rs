//! A large world, written in bulk.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use business_center::domain::access::Role;

use crate::support::Portal;

pub const ANNA: &str = "anna.lee@contoso.example";
pub const KARL: &str = "karl.weber@partner.example";

/// Tables with at least a row for each member, order or line.
pub const LARGE: [&str; 6] = ["people", "memberships", "assignments", "orders", "order_lines", "channel_terms"];

/// The measured account 1001: 100,000 members in its organization, 20,000 orders of 100,000 lines through twelve partners,
/// two hundred products. Beside it, 300 accounts with 200,000 lines; the first partner has forty of them.
const MEMBERS: [&str; 3] = [
    "insert into people (id, email, first_name, last_name, language, country, password_hash, created_at)
     select md5('p' || n)::uuid, 'm' || lpad(n::text, 6, '0') || '@contoso.example', 'A', 'B', 'en', 'FR', 'x', now()
       from generate_series(0, 99999) n where n % 25 < 20",
    "insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at,
                              person_id, joined_at, last_sign_in_at)
     select o.id, md5('m' || n)::uuid, 'm' || lpad(n::text, 6, '0') || '@contoso.example', 'A', 'B', 'b' || n % 1000 || ' a',
            (array['en', 'fr'])[1 + n % 2], (array['FR', 'DE', 'US', 'NO'])[1 + n % 4],
            now() - make_interval(days => case when n % 25 < 23 then 20 else 90 end, secs => n),
            case when n % 25 < 20 then md5('p' || n)::uuid end, case when n % 25 < 20 then now() end,
            case when n % 25 < 20 then now() - make_interval(days => n % 400) else '-infinity' end
       from generate_series(0, 99999) n, organizations o where o.number = 'C-1'",
    "insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
     select m.organization_id, m.id, a.id, 'account_viewer', m.email, m.invited_at
       from memberships m join accounts a on a.organization_id = m.organization_id where m.email like 'm0%'",
];
const ORDERS: [&str; 8] = [
    "insert into organizations (number, name) select 'C-' || n, 'Customer ' || n from generate_series(100, 399) n",
    "insert into agreements (organization_id, number, title, status, starts_on, ends_on)
     select o.id, 'G-' || o.number, 'Agreement', 'active', '2020-01-01', '2099-12-31' from organizations o where o.number <> 'C-1'",
    "insert into accounts (organization_id, agreement_id, number, name)
     select g.organization_id, g.id, '2' || substr(g.number, 5), 'Account' from agreements g where g.number like 'G-%'",
    "insert into partners (number, name) select 'P-' || n, 'Partner ' || n from generate_series(2, 12) n",
    "insert into products (id, name, kind) select 'L-' || n, 'Product ' || n, 'license' from generate_series(0, 199) n",
    "with supplied as (
       select a.organization_id, a.id as account_id, p.id as partner_id from accounts a join partners p
           on a.number = '1001' or p.number = 'P-' || case when a.number < '2140' then 1 else 2 + a.id % 11 end),
     s as (insert into account_partners (organization_id, account_id, partner_id) select * from supplied)
     insert into channels (organization_id, account_id, ordered_by, partner_of_record)
     select organization_id, account_id, partner_id, partner_id from supplied",
    "with own as (select id, row_number() over (order by id) - 1 as at from channels
                   where account_id = (select id from accounts where number = '1001')),
     others as (select id, row_number() over (order by id) - 1 as at from channels where id not in (select id from own))
     insert into orders (channel_id, number, ordered_on)
     select coalesce(own.id, others.id), 'PO-' || lpad(n::text, 6, '0'), date '2024-01-01' + n * 7 % 1000
       from generate_series(0, 59999) n left join own on n % 3 = 0 and own.at = n / 3 % 12
       left join others on n % 3 > 0 and others.at = n % 300",
    "insert into order_lines (order_id, channel_id, line, quantity, starts_on, ends_on, product_id)
     select o.id, o.channel_id, l, 1 + o.id % 50, o.ordered_on, o.ordered_on + 364 + 365 * (l % 3), 'L-' || (o.id * 13 + l) % 200
       from orders o, generate_series(1, 5) l",
];

pub struct World {
    pub portal: Portal,
}

impl World {
    pub async fn new() -> Self {
        let portal = Portal::new().await;
        let organization = portal.organization("C-1", "Contoso").await;
        let account = portal.account(organization, "1001").await;
        let first = portal.partner("P-1", "Partner 1").await;
        portal.partner_staff(first, KARL).await;
        let mut connection = portal.pool().acquire().await.unwrap();
        for statement in ["set statement_timeout = 0"].into_iter().chain(MEMBERS).chain(ORDERS).chain([
            "insert into grants (organization_id, account_id, viewer_id, orderer_id, granted_at, granted_by_name)
             select a.organization_id, a.id, v.id, o.id, now(), 'Anna Lee' from accounts a, partners v, partners o
              where a.number = '1001' and v.number = 'P-1' and o.number in ('P-2', 'P-3')",
            "vacuum (analyze)",
            "reset statement_timeout",
        ]) {
            sqlx::query(statement).execute(&mut *connection).await.unwrap();
        }
        drop(connection);
        portal.keep_states().await;
        sqlx::raw_sql("vacuum (analyze) channel_products").execute(portal.pool()).await.unwrap();
        portal.member(&account, ANNA, &Role::ALL).await;
        Self { portal }
    }

    /// Cursors, as the lists' own links have them.
    pub fn deep_in_members() -> String {
        URL_SAFE_NO_PAD
            .encode(serde_json::to_vec(&("members", "email", "", "m050000@contoso.example", 50_000)).unwrap())
    }

    pub async fn deep_in_orders(&self) -> String {
        sqlx::query_scalar(
            "select o.ordered_on || '~' || o.number from orders o join channels c on c.id = o.channel_id
               join accounts a on a.id = c.account_id
              where a.number = '1001' order by o.ordered_on desc, o.number desc offset 10000 limit 1",
        )
        .fetch_one(self.portal.pool())
        .await
        .unwrap()
    }
}
