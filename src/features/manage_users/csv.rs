//! The list as a file: the same filters and sort, every page of it (R29).

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::list_query::ListQuery;
use super::wording::status_word;
use crate::domain::access::{AccountScope, Permission};
use crate::domain::people::{self, ListedMember, MemberQuery, MemberStatus, Start};
use crate::i18n::Locale;
use crate::web::components::moment;
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::list_file::{self, PART, Part};
use crate::web::page::AccountPage;
use crate::web::rights::Rights;
use crate::web::wording::role_names;

#[derive(Clone)]
struct Members {
    l: &'static Locale,
    account: AccountScope,
    asked: MemberQuery,
    now: OffsetDateTime,
}

pub async fn get(page: AccountPage, Query(query): Query<ListQuery>) -> PageResult {
    let (l, now, mut conn) = (page.l, page.viewer()?.now, page.connection().await?);
    let asked = people::plan_members(&mut conn, &page.account, query.filter(), query.sort()).await?;
    drop(conn);
    let list = Members { l, account: page.account.clone(), asked, now };
    let columns = [
        l.common_email(),
        l.common_first_name(),
        l.common_last_name(),
        l.common_status(),
        l.users_file_status_date(),
        l.users_file_account_roles(page.account.number()),
        l.users_file_other_accounts(),
        l.common_language(),
        l.common_country(),
        l.users_last_sign_in(),
    ];
    let rights = Rights::Account(page.account.clone(), vec![Permission::ManageUsers]);
    list_file::send(&page, rights, list, &format!("users-{}", page.account.number()), &columns).await
}

impl list_file::List for Members {
    type Row = ListedMember;
    type Place = Start;

    async fn part(&self, conn: &mut PgConnection, place: Start) -> sqlx::Result<Part<Self>> {
        let size = u32::try_from(PART).unwrap_or(u32::MAX);
        let found = people::list_members(conn, &self.account, &self.asked, &place, size, self.now).await?;
        Ok((found.rows, found.next.map(Start::After)))
    }

    fn cells(&self, row: &ListedMember) -> impl AsRef<[String]> {
        let (l, member) = (self.l, &row.member);
        let status = member.status(self.now);
        let status_date = match status {
            MemberStatus::Active => member.joined_at.unwrap_or(member.invited_at),
            MemberStatus::Pending | MemberStatus::Expired => member.expires_at(),
        };
        [
            member.email.clone(),
            member.first_name.clone(),
            member.last_name.clone(),
            status_word(l, status),
            moment(status_date),
            if row.roles.is_empty() { String::new() } else { role_names(l, row.roles) },
            row.elsewhere.to_string(),
            member.language.clone(),
            member.country.clone(),
            member.last_sign_in_at.map(moment).unwrap_or_default(),
        ]
    }
}
