//! SQL of changes of channel partner.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::access::{Actor, Permission, Role};

/// A change whose day has come.
#[derive(Debug)]
pub(super) struct DueChange {
    pub organization_id: i64,
    pub organization: String,
    pub account_id: i64,
    pub account_number: String,
    pub account_name: String,
    pub from_partner_id: i64,
    pub from_number: String,
    pub from_name: String,
    pub to_partner_id: i64,
    pub to_number: String,
    pub to_name: String,
    pub effective_on: Date,
}

/// A grant that named the former partner.
#[derive(Debug)]
pub(super) struct EndedGrant {
    pub viewer_id: i64,
    pub viewer_number: String,
    pub viewer_name: String,
    pub orderer_number: String,
    pub orderer_name: String,
}

/// Held while the vendor's data change: by an import for its transaction, and while changes of partner are applied.
pub const VENDOR_DATA_LOCK: i64 = 0x6263_696d_706f_7274;

/// Takes [`VENDOR_DATA_LOCK`] for the transaction. False while another has it: an import under way adds orders to channels
/// that a change would close, and applies what is due itself when it is done.
pub(super) async fn try_lock_vendor_data(conn: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select pg_try_advisory_xact_lock($1) as "locked!""#, VENDOR_DATA_LOCK).fetch_one(conn).await
}

/// The accounts with a due change, by id. Nothing is locked: most days there is none.
pub(super) async fn list_due_accounts(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<Vec<i64>> {
    sqlx::query_scalar!(
        r#"select distinct account_id as "id!" from partner_changes
            where applied_at is null and effective_on <= ($1::timestamptz at time zone 'UTC')::date order by 1"#,
        now,
    )
    .fetch_all(conn)
    .await
}

/// The due changes of an account, the oldest first, with the account locked: a save of grants waits, and so does another
/// worker, which then finds nothing.
pub(super) async fn lock_due(
    conn: &mut PgConnection,
    account_id: i64,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<DueChange>> {
    sqlx::query!("select id from accounts where id = $1 for no key update", account_id).fetch_all(&mut *conn).await?;
    // Read now that it is locked.
    sqlx::query_as!(
        DueChange,
        "select c.organization_id, o.name as organization, c.account_id, a.number as account_number, a.name as account_name,
                c.from_partner_id, f.number as from_number, f.name as from_name,
                c.to_partner_id, t.number as to_number, t.name as to_name, c.effective_on
           from partner_changes c
           join partners f on f.id = c.from_partner_id
           join partners t on t.id = c.to_partner_id
           join accounts a on a.id = c.account_id
           join organizations o on o.id = c.organization_id
          where c.account_id = $1 and c.applied_at is null
            and c.effective_on <= ($2::timestamptz at time zone 'UTC')::date
          order by c.effective_on, c.from_partner_id",
        account_id,
        now,
    )
    .fetch_all(conn)
    .await
}

pub(super) async fn mark_applied(conn: &mut PgConnection, change: &DueChange, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "update partner_changes set applied_at = $4 where account_id = $1 and from_partner_id = $2 and effective_on = $3",
        change.account_id,
        change.from_partner_id,
        change.effective_on,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends every live grant on the account that names the former partner, as viewer or as orderer.
pub(super) async fn end_grants(
    conn: &mut PgConnection,
    change: &DueChange,
    actor: &Actor,
) -> sqlx::Result<Vec<EndedGrant>> {
    sqlx::query_as!(
        EndedGrant,
        "with ended as (
           update grants set revoked_at = $3, revoked_by = $4, revoked_by_name = $5, revoked_because = 'change_of_partner'
            where account_id = $1 and (viewer_id = $2 or orderer_id = $2) and revoked_at is null
           returning viewer_id, orderer_id)
         select e.viewer_id, v.number as viewer_number, v.name as viewer_name, o.number as orderer_number, o.name as orderer_name
           from ended e join partners v on v.id = e.viewer_id join partners o on o.id = e.orderer_id
          order by v.number, o.number",
        change.account_id,
        change.from_partner_id,
        actor.now,
        actor.person_id,
        actor.name,
    )
    .fetch_all(conn)
    .await
}

/// Who manages the account's partner visibility, for a notice.
pub(super) async fn list_visibility_managers(
    conn: &mut PgConnection,
    change: &DueChange,
) -> sqlx::Result<Vec<(String, String)>> {
    let roles: Vec<Role> =
        Role::ALL.into_iter().filter(|role| role.permits(Permission::ManagePartnerVisibility)).collect();
    let rows = sqlx::query!(
        "select distinct m.email, m.language from assignments s
           join memberships m on m.organization_id = s.organization_id and m.id = s.membership_id
          where s.organization_id = $1 and s.account_id = $2 and s.role = any ($3) and s.revoked_at is null
            and m.joined_at is not null and m.removed_at is null order by m.email",
        change.organization_id,
        change.account_id,
        &roles as &[Role],
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.email, row.language)).collect())
}
