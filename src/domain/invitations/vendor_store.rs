//! SQL of what the vendor does: designating administrators, keeping partners' staff.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::NewContact;

/// An account as the vendor reaches it: by its number, without a viewer's scope.
#[derive(Debug, Clone)]
pub(super) struct VendorAccount {
    pub organization_id: i64,
    pub organization: String,
    pub id: i64,
    pub number: String,
    pub name: String,
}

/// A member as the vendor finds them by their address.
pub(super) struct KnownMember {
    pub id: Uuid,
    pub first_name: String,
    pub last_name: String,
    pub language: String,
    pub invited_at: OffsetDateTime,
    pub joined: bool,
}

/// Somebody whom a notice goes to.
pub(super) struct Recipient {
    pub email: String,
    pub language: String,
}

pub(super) async fn find_account(conn: &mut PgConnection, number: &str) -> sqlx::Result<Option<VendorAccount>> {
    sqlx::query_as!(
        VendorAccount,
        "select a.organization_id, o.name as organization, a.id, a.number, a.name
           from accounts a join organizations o on o.id = a.organization_id where a.number = $1",
        number,
    )
    .fetch_optional(conn)
    .await
}

/// Accounts of an organisation by id, locked in the order that everybody locks them in.
pub(super) async fn lock_accounts(
    conn: &mut PgConnection,
    organization_id: i64,
    accounts: &[i64],
) -> sqlx::Result<Vec<VendorAccount>> {
    sqlx::query_as!(
        VendorAccount,
        "select a.organization_id, o.name as organization, a.id, a.number, a.name
           from accounts a join organizations o on o.id = a.organization_id
          where a.organization_id = $1 and a.id = any ($2) order by a.id for no key update of a",
        organization_id,
        accounts,
    )
    .fetch_all(conn)
    .await
}

pub(super) async fn lock_member(
    conn: &mut PgConnection,
    organization_id: i64,
    email: &str,
) -> sqlx::Result<Option<KnownMember>> {
    sqlx::query_as!(
        KnownMember,
        r#"select id, first_name, last_name, language, invited_at, joined_at is not null as "joined!"
             from memberships where organization_id = $1 and email = $2 and removed_at is null for update"#,
        organization_id,
        email,
    )
    .fetch_optional(conn)
    .await
}

/// The account's active administrators, but for one.
pub(super) async fn list_administrators(
    conn: &mut PgConnection,
    account_id: i64,
    except: Uuid,
) -> sqlx::Result<Vec<Recipient>> {
    sqlx::query_as!(
        Recipient,
        "select m.email, m.language from assignments s
           join memberships m on m.organization_id = s.organization_id and m.id = s.membership_id
          where s.account_id = $1 and s.role = 'account_administrator' and s.revoked_at is null
            and m.joined_at is not null and m.removed_at is null and m.id <> $2 order by m.email",
        account_id,
        except,
    )
    .fetch_all(conn)
    .await
}

pub(super) async fn update_designated(
    conn: &mut PgConnection,
    organization_id: i64,
    accounts: &[i64],
    email: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update accounts set designated_administrator = $3 where organization_id = $1 and id = any ($2)",
        organization_id,
        accounts,
        email,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes a pending entry among a partner's staff. Gives the partner's name.
pub(super) async fn insert_partner_membership(
    conn: &mut PgConnection,
    partner_id: i64,
    id: Uuid,
    new: &NewContact,
    now: OffsetDateTime,
) -> sqlx::Result<String> {
    sqlx::query_scalar!(
        r#"with added as (
             insert into partner_memberships (partner_id, id, email, first_name, last_name, language, country, invited_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8) returning partner_id)
           select p.name from added join partners p on p.id = added.partner_id"#,
        partner_id,
        id,
        new.email.as_str(),
        new.first_name.as_str(),
        new.last_name.as_str(),
        new.language,
        new.country,
        now,
    )
    .fetch_one(conn)
    .await
}

/// Ends a live entry among a partner's staff. Gives its id and the person's name, none if there is none.
pub(super) async fn end_partner_membership(
    conn: &mut PgConnection,
    partner_id: i64,
    email: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Option<(Uuid, String)>> {
    let row = sqlx::query!(
        r#"update partner_memberships set removed_at = $3
            where partner_id = $1 and email = $2 and removed_at is null returning id, first_name || ' ' || last_name as "name!""#,
        partner_id,
        email,
        now,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.id, row.name)))
}
