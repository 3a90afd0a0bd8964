//! SQL of agreements. Every query starts from an account on which the viewer has a role.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::agreement::{Agreement, AgreementDetails, Line, NoticeContact};
use crate::domain::access::{AccountScope, Actor};
use crate::domain::people::EmailAddress;

/// The agreement that the scope's account belongs to.
pub async fn find_agreement(conn: &mut PgConnection, scope: &AccountScope) -> sqlx::Result<Option<Agreement>> {
    let row = sqlx::query_as!(
        Row,
        r#"select g.id, g.number, g.title, g.status = 'ended' as "ended!", g.starts_on, g.ends_on, g.friendly_name,
                  g.purchase_order, g.notice_name, g.notice_email, g.edited_by_name, g.edited_at
             from agreements g join accounts a on a.organization_id = g.organization_id and a.agreement_id = g.id
            where a.organization_id = $1 and a.id = $2"#,
        scope.organization_id(),
        scope.account_id(),
    )
    .fetch_optional(conn)
    .await?;
    row.map(TryInto::try_into).transpose()
}

/// The same, locked until the end of the transaction: the second of two editors waits and sees what the first did.
pub(super) async fn find_for_update(conn: &mut PgConnection, scope: &AccountScope) -> sqlx::Result<Option<Agreement>> {
    let row = sqlx::query_as!(
        Row,
        r#"select g.id, g.number, g.title, g.status = 'ended' as "ended!", g.starts_on, g.ends_on, g.friendly_name,
                  g.purchase_order, g.notice_name, g.notice_email, g.edited_by_name, g.edited_at
             from agreements g join accounts a on a.organization_id = g.organization_id and a.agreement_id = g.id
            where a.organization_id = $1 and a.id = $2 for no key update of g"#,
        scope.organization_id(),
        scope.account_id(),
    )
    .fetch_optional(conn)
    .await?;
    row.map(TryInto::try_into).transpose()
}

/// Writes what the customer says.
pub(super) async fn set_details(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    id: i64,
    details: &AgreementDetails,
) -> sqlx::Result<()> {
    let notice = details.notice.as_ref();
    sqlx::query!(
        "update agreements set friendly_name = $3, purchase_order = $4, notice_name = $5, notice_email = $6,
                edited_by_name = $7, edited_at = $8
          where organization_id = $1 and id = $2",
        scope.organization_id(),
        id,
        details.friendly_name.as_str(),
        details.purchase_order.as_str(),
        notice.map_or("", |contact| contact.name.as_str()),
        notice.map_or("", |contact| contact.email.as_str()),
        actor.name,
        actor.now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) struct Row {
    pub id: i64,
    pub number: String,
    pub title: String,
    pub ended: bool,
    pub starts_on: Date,
    pub ends_on: Date,
    pub friendly_name: String,
    pub purchase_order: String,
    pub notice_name: String,
    pub notice_email: String,
    pub edited_by_name: Option<String>,
    pub edited_at: Option<OffsetDateTime>,
}

impl TryFrom<Row> for Agreement {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> sqlx::Result<Self> {
        let notice = if row.notice_email.is_empty() {
            None
        } else {
            let email = EmailAddress::parse(&row.notice_email).map_err(|error| sqlx::Error::Decode(error.into()))?;
            Some(NoticeContact { name: Line(row.notice_name), email })
        };
        Ok(Self {
            id: row.id,
            number: row.number,
            title: row.title,
            ended: row.ended,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            details: AgreementDetails {
                friendly_name: Line(row.friendly_name),
                purchase_order: Line(row.purchase_order),
                notice,
            },
            edited: row.edited_by_name.zip(row.edited_at),
        })
    }
}
