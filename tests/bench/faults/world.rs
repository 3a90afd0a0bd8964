//! The world of the bench: many organizations, each with its administrator signed in, members, partners and orders.

use std::fmt::Write as _;

use business_center::domain::people::{NewPassword, PasswordHasher};
use business_center::secret::random_bytes;
use sha2::{Digest as _, Sha256};
use sqlx::{AssertSqlSafe, PgPool};
use tower_sessions::session::Id;

/// The password of everybody.
pub const PASSWORD: &str = "correct horse battery staple";

/// How large the world is; there is one organization more, for what is done beside the load.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub organizations: usize,
    pub members_each: usize,
    pub partners: usize,
    pub orders_each: usize,
}

pub struct World {
    pub size: Size,
    /// The cookie of each organization's administrator.
    pub cookies: Vec<String>,
    /// In each organization the member whose roles the bench changes.
    pub movable: Vec<String>,
    /// In each organization another member.
    pub bystanders: Vec<String>,
}

/// The vendor's part and the people; the numbers are in `{...}`.
const SEED: &str = "
insert into organizations (number, name) select 'O' || n, 'Organization ' || n from generate_series(0, {orgs}) n order by n;
insert into agreements (organization_id, number, title, status, starts_on, ends_on)
  select id, 'G' || number, 'Products and services', 'active', '2020-01-01', '2099-12-31' from organizations;
insert into accounts (organization_id, agreement_id, number, name)
  select o.id, g.id, 'A' || substr(o.number, 2), 'Account of ' || o.name
    from organizations o join agreements g on g.organization_id = o.id order by o.id;
insert into people (id, email, first_name, last_name, language, country, password_hash, created_at)
  select gen_random_uuid(), 'person' || m || '@org' || substr(o.number, 2) || '.example', 'Person', 'Number ' || m, 'en', 'FR',
         '{hash}', now() from organizations o cross join generate_series(0, {members} - 1) m;
insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at, person_id, joined_at)
  select o.id, gen_random_uuid(), p.email, p.first_name, p.last_name, lower(p.last_name || ' ' || p.first_name), 'en', 'FR',
         now() - interval '10 days', p.id, now() - interval '9 days'
    from people p join organizations o on 'org' || substr(o.number, 2) || '.example' = split_part(p.email, '@', 2);
insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
  select m.organization_id, m.id, a.id,
         (case when m.email ~ '^person0@' then 'account_administrator' else 'account_viewer' end)::role, m.email, now()
    from memberships m join accounts a on a.organization_id = m.organization_id;
insert into partners (number, name) select 'P' || n, 'Partner ' || n from generate_series(0, {partners} - 1) n order by n;
insert into products (id, name, kind) select 'L' || n, 'Product ' || n, 'license' from generate_series(0, 49) n;
insert into account_partners (organization_id, account_id, partner_id)
  select a.organization_id, a.id, p.id from accounts a join partners p on (a.id + p.id) % 5 = 0 or p.id = 1 + a.id % {partners};
insert into channels (organization_id, account_id, ordered_by, partner_of_record)
  select organization_id, account_id, partner_id, partner_id from account_partners;
insert into orders (channel_id, number, ordered_on)
  select c.id, 'O-' || c.id || '-' || n, date '2026-01-01' + n % 300
    from channels c cross join generate_series(1, {orders}) n;
insert into order_lines (channel_id, order_id, line, quantity, starts_on, ends_on, product_id)
  select o.channel_id, o.id, 1, 1 + o.id % 50, '2026-01-15', '2029-01-14', 'L' || o.id % 50 from orders o;
analyze;
";

impl World {
    /// Fills a migrated database.
    pub async fn make(pool: &PgPool, size: Size) -> Self {
        let password = NewPassword::parse(PASSWORD).ok().unwrap();
        let hash = PasswordHasher::new().hash(password).await.ok().unwrap();
        let seed = SEED
            .replace("{orgs}", &size.organizations.to_string())
            .replace("{members}", &size.members_each.to_string())
            .replace("{partners}", &size.partners.to_string())
            .replace("{orders}", &size.orders_each.to_string())
            .replace("{hash}", &hash);
        sqlx::raw_sql(AssertSqlSafe(seed)).execute(pool).await.unwrap();
        let mut world = Self { size, cookies: Vec::new(), movable: Vec::new(), bystanders: Vec::new() };
        for organization in 0..=size.organizations {
            world.cookies.push(sign_in(pool, &email(0, organization)).await);
            for (member, members) in [(1, &mut world.movable), (3, &mut world.bystanders)] {
                let id = sqlx::query_scalar("select id::text from memberships where email = $1");
                members.push(id.bind(email(member, organization)).fetch_one(pool).await.unwrap());
            }
        }
        world
    }

    pub fn users(organization: usize) -> String {
        format!("/accounts/A{organization}/manage-access/users")
    }
}

/// The address of an organization's nth member; the first is its administrator.
pub fn email(member: usize, organization: usize) -> String {
    format!("person{member}@org{organization}.example")
}

/// The cookie of a sign-in made in the database.
pub async fn sign_in(pool: &PgPool, email: &str) -> String {
    let id = Id(i128::from_be_bytes(random_bytes::<16>()));
    let made = sqlx::query(
        "insert into sessions (token_hash, id, person_id, epoch, created_at, last_seen_at)
         select $1, gen_random_uuid(), p.id, p.session_epoch, now(), now() from people p where p.email = $2",
    )
    .bind(Sha256::digest(id.0.to_be_bytes()).to_vec())
    .bind(email)
    .execute(pool)
    .await
    .unwrap();
    assert_eq!(made.rows_affected(), 1, "nobody has the address {email}");
    id.to_string()
}

/// Addresses of another organization on a page of this one.
pub fn strangers(organization: usize, page: &str) -> String {
    let own = format!("{organization}.example");
    let mut found = String::new();
    for (at, _) in page.match_indices("@org") {
        let domain = &page[at + 4..];
        let end = domain.find(".example").map_or(domain.len().min(20), |end| end + 8);
        if domain.get(..end) != Some(own.as_str()) {
            let _ = write!(found, " {}", domain.get(..end.min(20)).unwrap_or_default());
        }
    }
    found
}
