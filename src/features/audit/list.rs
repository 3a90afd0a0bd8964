//! The page and its file.

use askama::Template;
use time::Date;

use super::action::{self, ACTIONS, Action};
use super::query::AuditQuery;
use super::wording::{detail, person, subject};
use crate::domain::access::Permission;
use crate::domain::audit::{self, TrailEvent, TrailFilter, TrailPage, TrailStart};
use crate::paths;
use crate::web::components::{Chip, Choice, Paging, moment};
use crate::web::error::PageResult;
use crate::web::export::{Cell, Export, Format, Head};
use crate::web::form::Query;
use crate::web::list_address::{address, changed, paging};
use crate::web::page::AccountPage;

/// Events a page.
const PAGE: usize = 50;
/// Events that a file reads at once.
const CHUNK: usize = 2_000;

#[derive(Template)]
#[template(path = "audit/list.html")]
struct AuditPage<'a> {
    page: &'a AccountPage,
    person: &'a str,
    filter: TrailFilter,
    actions: Vec<Choice>,
    chips: Vec<Chip>,
    clear: String,
    rows: Vec<RowView>,
    paging: Paging,
    csv: String,
}

struct RowView {
    /// As [`moment`] writes it, for `<time datetime>`.
    at: String,
    when: String,
    who: String,
    action: String,
    /// Name and address of the person whom it concerns; of anything else, its name is the subject.
    person: Option<(String, String)>,
    subject: String,
    detail: Option<String>,
}

impl AuditPage<'_> {
    /// A day as date fields have it.
    fn day(day: Option<Date>) -> String {
        day.map(|day| day.to_string()).unwrap_or_default()
    }
}

pub async fn get(page: AccountPage, Query(query): Query<AuditQuery>) -> PageResult {
    let filter = query.filter();
    let mut conn = page.connection().await?;
    let found = audit::list_trail(&mut conn, &page.account, &filter, query.start(), PAGE).await?;
    drop(conn);

    let (l, parameters, number) = (page.l, query.parameters(), page.account.number());
    let path = paths::audit(number);
    let TrailPage { rows, has_previous, has_next } = found;
    let first = rows.first().filter(|_| has_previous).map(|row| row.id.to_string());
    let last = rows.last().filter(|_| has_next).map(|row| row.id.to_string());
    let chosen = query.action().map(Action::name);
    let choice = |action: &Action| Choice {
        value: action.name().to_owned(),
        label: action.words(l),
        chosen: chosen == Some(action.name()),
        ..Choice::default()
    };
    let row = |event: &TrailEvent| RowView {
        at: moment(event.at),
        when: l.date_time(event.at),
        who: event.actor_name.clone(),
        action: action::words(l, event.kind),
        person: person(event),
        subject: subject(l, event),
        detail: detail(l, event, number),
    };
    page.html(&AuditPage {
        page: &page,
        person: query.person.trim(),
        filter,
        actions: ACTIONS.iter().map(choice).collect(),
        chips: query.chips(l, |name| changed(&path, &parameters, name, "")),
        clear: path.clone(),
        paging: paging(&path, &parameters, first.as_deref(), last.as_deref()),
        rows: rows.iter().map(row).collect(),
        csv: address(&format!("{path}.csv"), &parameters),
    })
}

/// The whole audit that the filters leave, newest first.
pub async fn csv(page: AccountPage, Query(query): Query<AuditQuery>) -> PageResult {
    let (l, filter, now, account) = (page.l, query.filter(), page.now().await?, &page.account);
    let filters: Vec<String> = query.chips(l, |_| String::new()).into_iter().map(|chip| chip.label).collect();
    let head = Head {
        name: format!("audit-{}-{}", account.number(), now.date()),
        title: l.audit_title(),
        about: vec![
            (l.common_account(), l.users_account_name(account.name(), account.number())),
            (l.common_organization(), account.organization_name().to_owned()),
            (l.reports_file_filters(), if filters.is_empty() { l.common_none() } else { filters.join("; ") }),
            (l.reports_file_time(), l.date_time(now)),
        ],
        columns: vec![
            l.audit_when(),
            l.audit_who(),
            l.audit_action(),
            l.audit_subject(),
            l.audit_detail(),
            l.audit_event(),
            l.audit_request(),
        ],
    };
    // A place first: whoever waits for a connection holds none.
    let mut file = Export::begin(&page, Format::Csv, head)?;
    let mut snapshot = page.snapshot().await?;
    let mut start = TrailStart::First;
    loop {
        let found = audit::list_trail(&mut snapshot, account, &filter, start, CHUNK).await?;
        let cells = |event: &TrailEvent| {
            vec![
                event.at.into(),
                event.actor_name.as_str().into(),
                action::words(l, event.kind).into(),
                subject(l, event).into(),
                Cell::from(detail(l, event, account.number())),
                event.event.as_str().into(),
                Cell::from(event.request_id.map(|id| id.to_string())),
            ]
        };
        file.rows(found.rows.iter().map(cells).collect()).await?;
        match found.rows.last().filter(|_| found.has_next) {
            Some(last) => start = TrailStart::After(last.id),
            None => break,
        }
    }
    snapshot.commit().await?;
    file.send(&[Permission::ViewAudit]).await
}
