//! Filters and orders together, in an organization that is large enough for every way in which a list is read: from a
//! filter that finds few, or in the list's own order past what does not match.

use std::cmp::Ordering;

use business_center::domain::access::Role;
use time::{Duration, OffsetDateTime};

use super::{Office, USERS};

/// A member as a filter or an order sees them.
#[derive(Debug, sqlx::FromRow)]
struct Known {
    email: String,
    name_key: String,
    country: String,
    language: String,
    joined_at: Option<OffsetDateTime>,
    invited_at: OffsetDateTime,
    last_sign_in_at: Option<OffsetDateTime>,
    roles: Vec<Role>,
}

impl Known {
    fn is(&self, status: &str, now: OffsetDateTime) -> bool {
        let is_new = self.invited_at > now - Duration::days(60);
        match status {
            "active" => self.joined_at.is_some(),
            "pending" => self.joined_at.is_none() && is_new,
            "expired" => self.joined_at.is_none() && !is_new,
            _ => true,
        }
    }

    fn has(&self, role: &str) -> bool {
        role.is_empty() || self.roles.iter().any(|own| own.as_str() == role)
    }

    fn is_found_by(&self, search: &str) -> bool {
        if search.starts_with('@') { self.email.ends_with(search) } else { self.email.starts_with(search) }
    }

    fn compare(&self, other: &Self, sort: &str) -> Ordering {
        let first = match sort.trim_start_matches('-') {
            "name" => self.name_key.cmp(&other.name_key),
            "last_sign_in" => self.last_sign_in_at.cmp(&other.last_sign_in_at),
            _ => Ordering::Equal,
        };
        let ordering = first.then_with(|| self.email.cmp(&other.email));
        if sort.starts_with('-') { ordering.reverse() } else { ordering }
    }
}

/// Twelve thousand members: no value of a filter finds as many as another, some find few, some most.
async fn crowd(office: &Office) {
    let mut tx = office.portal.pool().begin().await.unwrap();
    for statement in [
        "set local statement_timeout = 0",
        "insert into people (id, email, first_name, last_name, language, country, password_hash, created_at)
         select gen_random_uuid(), n || '@people.example', 'A', 'B', 'en', 'FR', 'x', now() from generate_series(1, 12000) n",
        "insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at,
                                  person_id, joined_at, last_sign_in_at)
         select a.organization_id, gen_random_uuid(),
                case when n % 2 = 0 then 'ab' else 'zx' end || n || case when n % 199 = 0 then '@sub' else '@big' end || '.example',
                'A', 'B', 'k' || n % 97, case when n / 3 % 2 = 0 then 'fr' else 'en' end,
                case when n % 307 = 5 then 'LU' when n % 7 = 0 then 'DE' else 'FR' end,
                now() - make_interval(days => case when n % 10 < 8 then n % 50 else 70 end),
                case when n % 10 < 6 then p.id end, case when n % 10 < 6 then now() end,
                case when n % 10 < 6 and n % 3 = 0 then now() - make_interval(days => n % 50) else '-infinity' end
           from generate_series(1, 12000) n join people p on p.email = n || '@people.example', accounts a",
        "insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
         select m.organization_id, m.id, a.id, r.role, m.email, now()
           from (select m.*, substring(email from '[0-9]+')::int as n from memberships m where email ~ '^(ab|zx)') m, accounts a,
                lateral (values ('report_viewer'::role, m.n % 5 < 3), ('account_manager', m.n % 397 = 1)) r (role, has)
          where r.has",
        "analyze",
    ] {
        sqlx::query(statement).execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// R21, R22, R28, R29: whatever is searched, filtered and sorted at once, the pages show the right members in the right
/// order, and the caption counts them, up to "more than 1,000".
#[tokio::test]
async fn every_combination_shows_what_it_should() {
    let mut office = Office::new().await;
    crowd(&office).await;
    let everybody: Vec<Known> = sqlx::query_as(
        "select email, name_key, country, language, joined_at, invited_at, nullif(last_sign_in_at, '-infinity') as last_sign_in_at,
                array(select s.role from assignments s
                       where s.organization_id = m.organization_id and s.membership_id = m.id and s.revoked_at is null) as roles
           from memberships m",
    )
    .fetch_all(office.portal.pool())
    .await
    .unwrap();
    let now = office.portal.now().await;
    let mut all = Vec::new();
    for role in ["", "report_viewer", "account_manager"] {
        for country in ["", "FR", "LU"] {
            for language in ["", "fr"] {
                for status in ["", "active", "pending", "expired"] {
                    for search in ["", "a", "ab1", "@big.example", "@sub.example"] {
                        for sort in ["email", "-email", "name", "-name", "last_sign_in", "-last_sign_in"] {
                            all.push((role, country, language, status, search, sort));
                        }
                    }
                }
            }
        }
    }
    // A sample that meets every value with every other.
    let mut empty = 0;
    for (role, country, language, status, search, sort) in all.into_iter().step_by(61) {
        let matches = |one: &&Known| {
            one.has(role)
                && one.is(status, now)
                && one.is_found_by(search)
                && (country.is_empty() || one.country == country)
                && (language.is_empty() || one.language == language)
        };
        let mut expected: Vec<&Known> = everybody.iter().filter(matches).collect();
        expected.sort_by(|one, other| one.compare(other, sort));
        let expected: Vec<&str> = expected.into_iter().map(|one| one.email.as_str()).collect();
        let search = search.replace('@', "%40");
        let query = format!("role={role}&country={country}&language={language}&status={status}&q={search}&sort={sort}");
        let page = office.anna.get(&format!("{USERS}?{query}")).await.expect(200);
        let shown = page.texts(super::find::EMAILS);
        assert_eq!(shown, expected[..expected.len().min(25)], "{query}");
        empty += usize::from(expected.is_empty());
        if let Some(caption) = page.texts("caption").first() {
            let told = match expected.len() {
                0..=25 => format!("{} user", expected.len()),
                26..=1_000 => format!(" of {}, ", expected.len()),
                _ => " of more than 1,000, ".to_owned(),
            };
            assert!(caption.contains(&told), "{query}: {caption}, not {told}");
        }
        if let Some(next) = page.attributes("a[rel=next]", "href").first() {
            let page = office.anna.get(next).await.expect(200);
            assert_eq!(page.texts(super::find::EMAILS), expected[25..expected.len().min(50)], "{query}: second page");
            let back = office.anna.get(&page.attributes("a[rel=prev]", "href")[0]).await.expect(200);
            assert_eq!(back.texts(super::find::EMAILS), shown, "{query}: and back");
        }
    }
    assert!(empty < 25, "most combinations find somebody");
}
