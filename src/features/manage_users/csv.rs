//! The list as a file: the same filters and sort, every page of it (R29).

use futures_util::stream;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use super::list_query::ListQuery;
use super::wording::status_word;
use crate::app::AppState;
use crate::domain::access::{AccountScope, Permission, find_viewer};
use crate::domain::people::{self, ListedMember, MemberFilter, MemberSort, MemberStatus, Start};
use crate::i18n::Locale;
use crate::web::csv::CsvFile;
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::page::AccountPage;
use crate::web::wording::role_names;

/// Rows that are read and held at once.
const CHUNK: u32 = 1_000;

/// What the rest of the file is read with, after the handler has answered.
#[derive(Clone)]
struct Export {
    state: AppState,
    person_id: Uuid,
    scope: AccountScope,
    l: &'static Locale,
    filter: MemberFilter,
    sort: MemberSort,
    now: OffsetDateTime,
}

pub async fn get(page: AccountPage, Query(query): Query<ListQuery>) -> PageResult {
    let export = Export {
        state: page.state.clone(),
        person_id: page.viewer()?.person_id,
        scope: page.account.clone(),
        l: page.l,
        filter: query.filter(),
        sort: query.sort(),
        now: page.viewer()?.now,
    };
    let l = page.l;
    let mut file = CsvFile::new(&[
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
    ]);
    // The first part before the answer begins, so that a database that is away is a 503.
    let next = export.read(&mut file, Start::First).await?;
    let first = file.take();
    let rest = stream::try_unfold(next, move |next| {
        let export = export.clone();
        async move {
            let Some(start) = next else { return Ok(None) };
            // In a task of its own: a reader who goes away must not cut a query in two (P1).
            let part = tokio::spawn(async move {
                let mut file = CsvFile::part();
                let next = export.read(&mut file, start).await;
                next.map(|next| (file.take(), next))
            });
            match part.await {
                Ok(Ok(part)) => Ok(Some(part)),
                Ok(Err(_)) => Err(std::io::Error::other("the next part cannot be read")),
                Err(error) => Err(std::io::Error::other(error)),
            }
        }
    });
    CsvFile::stream(&format!("users-{}", page.account.number()), first, rest)
}

impl Export {
    /// Adds one part of the list to the file; returns where the next one begins.
    async fn read(&self, file: &mut CsvFile, start: Start) -> Result<Option<Start>, PageError> {
        let mut conn = self.state.pool.acquire().await?;
        // A large file takes its time: who lost the right meanwhile gets no more of it (VIS-04).
        let viewer = find_viewer(&mut conn, &self.state.clock, self.person_id, Some(self.scope.number())).await?;
        if !viewer.and_then(|viewer| viewer.account).is_some_and(|account| account.permits(Permission::ManageUsers)) {
            return Err(PageError::not_found());
        }
        let found =
            people::list_members(&mut conn, &self.scope, &self.filter, self.sort, &start, CHUNK, self.now).await?;
        for row in &found.rows {
            file.row(&self.cells(row));
        }
        Ok(found.next.map(Start::After))
    }

    fn cells(&self, row: &ListedMember) -> [String; 10] {
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

/// To the second, in UTC, as programs read it.
fn moment(at: OffsetDateTime) -> String {
    at.replace_nanosecond(0).unwrap_or(at).format(&Rfc3339).unwrap_or_default()
}
