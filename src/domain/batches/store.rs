//! SQL of batches.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Act, Batch, BatchRow, Outcome};
use crate::domain::access::{AccountScope, Actor, Role, RoleSet};
use crate::secret::new_id;

/// A batch as it is stored.
pub(super) struct Row {
    pub id: Uuid,
    pub act: String,
    pub roles: Vec<Role>,
    pub made_at: OffsetDateTime,
    pub confirmed_at: Option<OffsetDateTime>,
    pub due_at: Option<OffsetDateTime>,
    pub finished_at: Option<OffsetDateTime>,
    pub rows: i64,
    pub settled: i64,
}

impl From<Row> for Batch {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            // The table knows these words alone.
            act: Act::parse(&row.act).unwrap_or(Act::Resend),
            roles: row.roles.into(),
            made_at: row.made_at,
            confirmed_at: row.confirmed_at,
            due_at: row.due_at,
            finished_at: row.finished_at,
            rows: row.rows,
            settled: row.settled,
        }
    }
}

/// One of its rows as it is stored.
pub(super) struct StoredRow {
    pub number: i32,
    pub member_id: Option<Uuid>,
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub language: String,
    pub country: String,
    pub roles: Vec<Role>,
    pub is_guessed: bool,
    pub had_joined: bool,
    pub outcome: Option<String>,
}

impl From<StoredRow> for BatchRow {
    fn from(row: StoredRow) -> Self {
        Self {
            number: row.number,
            member: row.member_id,
            email: row.email,
            first_name: row.first_name,
            last_name: row.last_name,
            language: row.language,
            country: row.country,
            roles: row.roles.into(),
            is_guessed: row.is_guessed,
            had_joined: row.had_joined,
            outcome: row.outcome.as_deref().map(Outcome::parse),
        }
    }
}

/// Writes a draft with its rows, numbered as they come. Gives its id.
pub async fn insert(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    (act, roles): (Act, RoleSet),
    rows: &[BatchRow],
) -> sqlx::Result<Uuid> {
    let id = new_id();
    let given: Vec<Role> = roles.iter().collect();
    sqlx::query!(
        "insert into batches (organization_id, account_id, id, act, roles, made_at, made_by, person_id)
         values ($1, $2, $3, $4, $5::role[], $6, $7, $8)",
        scope.organization_id(),
        scope.account_id(),
        id,
        act.as_str(),
        given as Vec<Role>,
        actor.now,
        scope.membership_id(),
        actor.person_id,
    )
    .execute(&mut *conn)
    .await?;
    let text = |of: fn(&BatchRow) -> &str| rows.iter().map(|row| of(row).to_owned()).collect::<Vec<_>>();
    let words = |set: RoleSet| set.iter().map(Role::as_str).collect::<Vec<_>>().join(",");
    sqlx::query!(
        "insert into batch_rows (organization_id, batch_id, number, member_id, email, first_name, last_name, language,
                                 country, roles, is_guessed, had_joined, outcome)
         select $1, $2, r.number, r.member_id, r.email, r.first_name, r.last_name, r.language, r.country,
                string_to_array(r.roles, ',')::role[], r.is_guessed, r.had_joined, r.outcome
           from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bool[],
                       $11::bool[], $12::text[])
                with ordinality r (member_id, email, first_name, last_name, language, country, roles, is_guessed,
                                   had_joined, outcome, number)",
        scope.organization_id(),
        id,
        &rows.iter().map(|row| row.member).collect::<Vec<_>>() as &[Option<Uuid>],
        &text(|row| &row.email),
        &text(|row| &row.first_name),
        &text(|row| &row.last_name),
        &text(|row| &row.language),
        &text(|row| &row.country),
        &rows.iter().map(|row| words(row.roles)).collect::<Vec<_>>(),
        &rows.iter().map(|row| row.is_guessed).collect::<Vec<_>>(),
        &rows.iter().map(|row| row.had_joined).collect::<Vec<_>>(),
        &rows.iter().map(|row| row.outcome.map(|o| o.as_str().to_owned())).collect::<Vec<_>>() as &[Option<String>],
    )
    .execute(conn)
    .await?;
    Ok(id)
}

/// A batch that the scope's membership made on its account.
pub async fn find(conn: &mut PgConnection, scope: &AccountScope, id: Uuid) -> sqlx::Result<Option<Batch>> {
    Ok(list_of(conn, scope, Some(id), 1).await?.pop())
}

/// The batches that the scope's membership made on its account, newest first.
pub async fn list(conn: &mut PgConnection, scope: &AccountScope, limit: i64) -> sqlx::Result<Vec<Batch>> {
    list_of(conn, scope, None, limit).await
}

async fn list_of(
    conn: &mut PgConnection,
    scope: &AccountScope,
    id: Option<Uuid>,
    limit: i64,
) -> sqlx::Result<Vec<Batch>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select b.id, b.act, b.roles as "roles: Vec<Role>", b.made_at, b.confirmed_at, b.due_at, b.finished_at,
                  r.rows as "rows!", r.settled as "settled!"
             from batches b
            cross join lateral (select count(*) as rows, count(outcome) as settled from batch_rows where batch_id = b.id) r
            where b.organization_id = $1 and b.account_id = $2 and b.made_by = $3 and ($4::uuid is null or b.id = $4)
            order by b.made_at desc, b.id desc limit $5"#,
        scope.organization_id(),
        scope.account_id(),
        scope.membership_id(),
        id,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Batch::from).collect())
}

/// Every row of a batch of the scope's membership, in order.
pub async fn list_rows(conn: &mut PgConnection, scope: &AccountScope, id: Uuid) -> sqlx::Result<Vec<BatchRow>> {
    let rows = sqlx::query_as!(
        StoredRow,
        r#"select r.number, r.member_id, r.email, r.first_name, r.last_name, r.language, r.country,
                  r.roles as "roles: Vec<Role>", r.is_guessed, r.had_joined, r.outcome
             from batch_rows r join batches b on b.id = r.batch_id
            where b.organization_id = $1 and b.account_id = $2 and b.made_by = $3 and b.id = $4 order by r.number"#,
        scope.organization_id(),
        scope.account_id(),
        scope.membership_id(),
        id,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(BatchRow::from).collect())
}

/// Locks a batch of theirs until the transaction ends.
pub(super) async fn lock(conn: &mut PgConnection, scope: &AccountScope, id: Uuid) -> sqlx::Result<()> {
    sqlx::query!(
        "select id from batches where organization_id = $1 and account_id = $2 and made_by = $3 and id = $4
            for no key update",
        scope.organization_id(),
        scope.account_id(),
        scope.membership_id(),
        id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(())
}

/// Says what becomes of a row of a draft of theirs, or that it is to be done. False if there is no such row, or no draft
/// any more.
pub async fn set_outcome(
    conn: &mut PgConnection,
    scope: &AccountScope,
    (id, number): (Uuid, i32),
    outcome: Option<Outcome>,
) -> sqlx::Result<bool> {
    lock(conn, scope, id).await?;
    let done = sqlx::query!(
        "update batch_rows r set outcome = $6 from batches b
          where b.id = r.batch_id and b.organization_id = $1 and b.account_id = $2 and b.made_by = $3 and b.id = $4
            and b.confirmed_at is null and r.number = $5",
        scope.organization_id(),
        scope.account_id(),
        scope.membership_id(),
        id,
        number,
        outcome.map(Outcome::as_str),
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Corrects an invitation of a draft of theirs; it is to be done again. False as above.
pub async fn update_row(conn: &mut PgConnection, scope: &AccountScope, id: Uuid, row: &BatchRow) -> sqlx::Result<bool> {
    lock(conn, scope, id).await?;
    let roles: Vec<Role> = row.roles.iter().collect();
    let done = sqlx::query!(
        "update batch_rows r set email = $6, first_name = $7, last_name = $8, language = $9, country = $10,
                roles = $11::role[], is_guessed = false, outcome = null
           from batches b
          where b.id = r.batch_id and b.organization_id = $1 and b.account_id = $2 and b.made_by = $3 and b.id = $4
            and b.confirmed_at is null and r.number = $5 and r.member_id is null",
        scope.organization_id(),
        scope.account_id(),
        scope.membership_id(),
        id,
        row.number,
        row.email,
        row.first_name,
        row.last_name,
        row.language,
        row.country,
        roles as Vec<Role>,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Throws a draft of theirs away. False if there is none.
pub async fn discard(conn: &mut PgConnection, scope: &AccountScope, id: Uuid) -> sqlx::Result<bool> {
    let deleted = sqlx::query!(
        "delete from batches where organization_id = $1 and account_id = $2 and made_by = $3 and id = $4
            and confirmed_at is null",
        scope.organization_id(),
        scope.account_id(),
        scope.membership_id(),
        id,
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected() == 1)
}

pub(super) async fn set_outcomes(
    conn: &mut PgConnection,
    scope: &AccountScope,
    id: Uuid,
    settled: impl Iterator<Item = (i32, Outcome)> + Send,
) -> sqlx::Result<()> {
    let (numbers, outcomes): (Vec<i32>, Vec<String>) =
        settled.map(|(number, outcome)| (number, outcome.as_str().to_owned())).unzip();
    sqlx::query!(
        "update batch_rows r set outcome = s.outcome from unnest($3::int[], $4::text[]) s (number, outcome)
          where r.organization_id = $1 and r.batch_id = $2 and r.number = s.number",
        scope.organization_id(),
        id,
        &numbers,
        &outcomes,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_confirmed(
    conn: &mut PgConnection,
    scope: &AccountScope,
    id: Uuid,
    actor: &Actor,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update batches set confirmed_at = $3, due_at = $3, request_id = $4 where organization_id = $1 and id = $2",
        scope.organization_id(),
        id,
        actor.now,
        actor.request_id,
    )
    .execute(conn)
    .await?;
    Ok(())
}
