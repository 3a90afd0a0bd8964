//! Who has access (R61): everybody with a role on the account, with their last sign-in. For those who manage users.

use askama::Template;
use time::OffsetDateTime;

use super::access_query::AccessQuery;
use super::file::{CHUNK, ReportFile};
use super::words::{choice, status_name};
use super::{Report, Shell};
use crate::domain::access::Role;
use crate::domain::people::{self, AccessPage, AccessRow, AccessStart, MemberStatus, RoleCount};
use crate::i18n::Locale;
use crate::web::chart::Bars;
use crate::web::components::{Chip, Choice, Paging};
use crate::web::error::PageResult;
use crate::web::export::{Cell, Format};
use crate::web::form::Query;
use crate::web::list_address::{changed, paging};
use crate::web::page::AccountPage;
use crate::web::wording::{role_name, role_names};

/// People a page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "reports/access.html")]
struct AccessReport<'a> {
    page: &'a AccountPage,
    shell: Shell,
    roles: Vec<Choice>,
    statuses: Vec<Choice>,
    chips: Vec<Chip>,
    clear: String,
    chart: Bars,
    total: i64,
    now: OffsetDateTime,
    rows: Vec<AccessRow>,
    paging: Paging,
}

pub async fn get(page: AccountPage, Query(query): Query<AccessQuery>) -> PageResult {
    let (now, filter, mut conn) = (page.now().await?, query.filter(), page.connection().await?);
    let found = people::list_access(&mut conn, &page.account, filter, query.start(), PAGE, now).await?;
    let counts = people::count_access(&mut conn, &page.account, filter, now).await?;
    drop(conn);

    let (l, parameters) = (page.l, query.parameters());
    let path = Report::Access.path(page.account.number());
    let AccessPage { rows, has_previous, has_next } = found;
    let first = rows.first().filter(|_| has_previous).map(|row| row.member.id.to_string());
    let last = rows.last().filter(|_| has_next).map(|row| row.member.id.to_string());
    page.html(&AccessReport {
        page: &page,
        shell: Shell::new(&page, Report::Access, &parameters),
        roles: Role::ALL.map(|role| choice(role.as_str(), role_name(l, role), filter.role == Some(role))).into(),
        statuses: MemberStatus::ALL
            .map(|status| choice(status.as_str(), status_name(l, status), filter.status == Some(status)))
            .into(),
        chips: query.chips(l, |name| changed(&path, &parameters, name, "")),
        clear: path.clone(),
        chart: chart(l, &counts),
        total: counts.iter().find(|count| count.role.is_none()).map_or(0, |count| count.all()),
        now,
        paging: paging(&path, &parameters, first.as_deref(), last.as_deref()),
        rows,
    })
}

/// One bar a role, one part a status.
fn chart(l: &Locale, counts: &[RoleCount]) -> Bars {
    let legend = MemberStatus::ALL.map(|status| status_name(l, status)).into();
    let rows = counts
        .iter()
        .filter_map(|count| Some((role_name(l, count.role?), vec![count.active, count.pending, count.expired])))
        .collect();
    Bars::new(l, l.reports_access_chart(), legend, rows).coloured(&[3, 2, 5])
}

pub async fn csv(page: AccountPage, Query(query): Query<AccessQuery>) -> PageResult {
    export(&page, &query, Format::Csv).await
}

pub async fn xlsx(page: AccountPage, Query(query): Query<AccessQuery>) -> PageResult {
    export(&page, &query, Format::Xlsx).await
}

async fn export(page: &AccountPage, query: &AccessQuery, format: Format) -> PageResult {
    let (l, now, filter) = (page.l, page.now().await?, query.filter());
    let mut columns = vec![l.common_email(), l.common_first_name(), l.common_last_name(), l.common_status()];
    columns.extend(Role::ALL.map(|role| role_name(l, role)));
    columns.extend([l.users_details_invited(), l.users_details_joined(), l.users_last_sign_in()]);
    let chips = query.chips(l, |_| String::new());
    let mut file = ReportFile::begin(page, Report::Access, format, &chips, columns).await?;
    let mut start = AccessStart::First;
    loop {
        let found = people::list_access(&mut file.snapshot, &page.account, filter, start, CHUNK, now).await?;
        file.rows(found.rows.iter().map(|row| cells(l, row, now)).collect()).await?;
        match found.rows.last().filter(|_| found.has_next) {
            Some(last) => start = AccessStart::After(last.member.id),
            None => return file.send().await,
        }
    }
}

fn cells(l: &Locale, row: &AccessRow, now: OffsetDateTime) -> Vec<Cell> {
    let member = &row.member;
    let mut cells: Vec<Cell> = vec![
        member.email.as_str().into(),
        member.first_name.as_str().into(),
        member.last_name.as_str().into(),
        status_name(l, member.status(now)).into(),
    ];
    cells.extend(Role::ALL.map(|role| Cell::from(row.roles.contains(role).then(|| l.common_yes()))));
    cells.extend([member.invited_at.into(), member.joined_at.into(), member.last_sign_in_at.into()]);
    cells
}
