//! SQL of people. Their memberships are touched here only to keep the copy of what is the person's own.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{EmailAddress, PersonDetails, PersonName};

/// A person as the sign-in page and the actions need them.
#[derive(Debug, Clone)]
pub struct Person {
    pub id: Uuid,
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub language: String,
    pub country: String,
    pub password_hash: String,
    /// A session of another epoch is dead.
    pub session_epoch: i32,
}

impl Person {
    /// "First Last", as history shows it.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

pub async fn find_by_email(conn: &mut PgConnection, email: &EmailAddress) -> sqlx::Result<Option<Person>> {
    sqlx::query_as!(
        Person,
        "select id, email, first_name, last_name, language, country, password_hash, session_epoch
           from people where email = $1",
        email.as_str(),
    )
    .fetch_optional(conn)
    .await
}

pub async fn find(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Person>> {
    sqlx::query_as!(
        Person,
        "select id, email, first_name, last_name, language, country, password_hash, session_epoch
           from people where id = $1",
        id,
    )
    .fetch_optional(conn)
    .await
}

/// The person, locked until the transaction ends: `details` are copied to memberships, two changes must not mix.
pub(super) async fn find_for_update(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Person>> {
    sqlx::query_as!(
        Person,
        "select id, email, first_name, last_name, language, country, password_hash, session_epoch
           from people where id = $1 for no key update",
        id,
    )
    .fetch_optional(conn)
    .await
}

/// The person, whose details cannot change until the transaction ends.
pub(in crate::domain) async fn find_for_share(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<Person>> {
    sqlx::query_as!(
        Person,
        "select id, email, first_name, last_name, language, country, password_hash, session_epoch
           from people where id = $1 for share",
        id,
    )
    .fetch_optional(conn)
    .await
}

/// Makes a person for an address that an invitation reached. False when the address has one already.
pub(in crate::domain) async fn insert(
    conn: &mut PgConnection,
    person: &Person,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into people (id, email, first_name, last_name, language, country, password_hash, session_epoch, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict on constraint people_email_key do nothing",
        person.id,
        person.email,
        person.first_name,
        person.last_name,
        person.language,
        person.country,
        person.password_hash,
        person.session_epoch,
        now,
    )
    .execute(conn)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Replaces the password if it is still `old_hash`, and ends every session by a new epoch, which it returns.
pub(super) async fn set_password(
    conn: &mut PgConnection,
    id: Uuid,
    old_hash: &str,
    new_hash: &str,
) -> sqlx::Result<Option<i32>> {
    sqlx::query_scalar!(
        "update people set password_hash = $3, session_epoch = session_epoch + 1
          where id = $1 and password_hash = $2 returning session_epoch",
        id,
        old_hash,
        new_hash,
    )
    .fetch_optional(conn)
    .await
}

/// Stores the same password's hash as it is made today (AUT-12). Sessions stay: the password is the same. Whoever changed
/// it, or renewed its hash, meanwhile was first.
pub async fn renew_hash(conn: &mut PgConnection, person: &Person, new_hash: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update people set password_hash = $3 where id = $1 and password_hash = $2",
        person.id,
        person.password_hash,
        new_hash,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes the person's own details, and their copy in every membership, by which lists sort and filter.
pub(super) async fn set_details(conn: &mut PgConnection, id: Uuid, details: &PersonDetails) -> sqlx::Result<()> {
    let PersonDetails { first_name, last_name, language, country } = details;
    sqlx::query!(
        "update people set first_name = $2, last_name = $3, language = $4, country = $5 where id = $1",
        id,
        first_name.as_str(),
        last_name.as_str(),
        language,
        country,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update memberships set first_name = $2, last_name = $3, name_key = $4, language = $5, country = $6
          where person_id = $1 and removed_at is null",
        id,
        first_name.as_str(),
        last_name.as_str(),
        PersonName::sort_key(first_name, last_name),
        language,
        country,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "update partner_memberships set first_name = $2, last_name = $3, language = $4, country = $5
          where person_id = $1 and removed_at is null",
        id,
        first_name.as_str(),
        last_name.as_str(),
        language,
        country,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes the person's language, and its copy in every membership.
pub(super) async fn set_language(conn: &mut PgConnection, id: Uuid, language: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "with own as (update people set language = $2 where id = $1),
              members as (update memberships set language = $2 where person_id = $1 and removed_at is null)
         update partner_memberships set language = $2 where person_id = $1 and removed_at is null",
        id,
        language,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes a sign-in in every membership: lists show and sort by it.
pub(super) async fn set_last_sign_in(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!("update memberships set last_sign_in_at = $2 where person_id = $1 and removed_at is null", id, now)
        .execute(&mut *conn)
        .await?;
    sqlx::query!(
        "update partner_memberships set last_sign_in_at = $2 where person_id = $1 and removed_at is null",
        id,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Remembers the account that a person used last (R44).
pub(super) async fn set_last_account(conn: &mut PgConnection, id: Uuid, account_id: i64) -> sqlx::Result<()> {
    sqlx::query!(
        "update people set last_account_id = $2 where id = $1 and last_account_id is distinct from $2",
        id,
        account_id,
    )
    .execute(conn)
    .await?;
    Ok(())
}
