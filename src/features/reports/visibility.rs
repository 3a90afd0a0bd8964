//! Partner visibility (R61): who may see what, since when, by whom. For those who manage it.

use askama::Template;

use super::file::ReportFile;
use super::words::{partner_name, partners as partner_choices, partners_of};
use super::{Report, Shell};
use crate::domain::partners::Partner;
use crate::domain::visibility::{self, Basis, Sight};
use crate::i18n::Locale;
use crate::web::chart::Bars;
use crate::web::components::{Chip, Choice, Paging};
use crate::web::error::PageResult;
use crate::web::export::{Cell, Format};
use crate::web::form::Query;
use crate::web::list_address::changed;
use crate::web::page::AccountPage;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct VisibilityQuery {
    partner: String,
    /// `yes` lists what is over, too.
    ended: String,
}

impl VisibilityQuery {
    fn partner(&self) -> Option<&str> {
        Some(self.partner.as_str()).filter(|number| !number.is_empty())
    }

    fn ended(&self) -> bool {
        self.ended == "yes"
    }

    fn parameters(&self) -> [(&str, &str); 2] {
        [("partner", &self.partner), ("ended", &self.ended)]
    }

    fn chips(&self, l: &Locale, partners: &[Partner], without: impl Fn(&str) -> String) -> Vec<Chip> {
        let labels = [
            ("partner", self.partner().map(|number| l.orders_chip_partner(partner_name(partners, number)))),
            ("ended", self.ended().then(|| l.reports_visibility_with_ended())),
        ];
        labels.into_iter().filter_map(|(name, label)| Some(Chip { label: label?, href: without(name) })).collect()
    }
}

#[derive(Template)]
#[template(path = "reports/visibility.html")]
struct VisibilityReport<'a> {
    page: &'a AccountPage,
    shell: Shell,
    partners: Vec<Choice>,
    ended: Vec<Choice>,
    chips: Vec<Chip>,
    clear: String,
    chart: Bars,
    sights: Vec<Sight>,
    paging: Paging,
}

pub async fn get(page: AccountPage, Query(query): Query<VisibilityQuery>) -> PageResult {
    let mut conn = page.connection().await?;
    let sights = visibility::list_sights(&mut conn, &page.account, query.partner(), query.ended()).await?;
    let partners = partners_of(&mut conn, &page).await?;
    drop(conn);

    let (l, parameters) = (page.l, query.parameters());
    let path = Report::Visibility.path(page.account.number());
    let ended = Choice { value: "yes".into(), label: l.common_yes(), chosen: query.ended(), ..Choice::default() };
    page.html(&VisibilityReport {
        page: &page,
        shell: Shell::new(&page, Report::Visibility, &parameters),
        partners: partner_choices(&partners, query.partner()),
        ended: vec![ended],
        chips: query.chips(l, &partners, |name| changed(&path, &parameters, name, "")),
        clear: path.clone(),
        chart: chart(l, &sights),
        sights,
        paging: Paging::default(),
    })
}

/// One bar a partner: what is its own, and what it was allowed to see.
fn chart(l: &Locale, sights: &[Sight]) -> Bars {
    let mut rows: Vec<(String, Vec<i64>)> = Vec::new();
    let mut viewer = None;
    for sight in sights {
        if viewer.replace(&sight.viewer) != Some(&sight.viewer) {
            rows.push((sight.viewer.name.clone(), vec![0, 0]));
        }
        if let Some((_, lines)) = rows.last_mut() {
            lines[usize::from(sight.basis.is_granted())] += sight.lines;
        }
    }
    let legend = vec![l.reports_visibility_own(), l.reports_visibility_granted()];
    Bars::new(l, l.reports_visibility_chart(), legend, rows)
}

/// Why somebody sees something, since when, by whom, until when.
fn reason(l: &Locale, basis: &Basis) -> String {
    match basis {
        Basis::Ordered { since } => l.reports_visibility_ordered(l.date(*since)),
        Basis::ChangeOfPartner { since } => l.reports_visibility_changed(l.date(*since)),
        Basis::Granted { by, at } => l.reports_visibility_allowed(by, l.date_time(*at)),
        Basis::Ended { by, at, ended_by: Some(ender), ended_at } => {
            l.reports_visibility_revoked(by, l.date_time(*at), ender, l.date_time(*ended_at))
        }
        Basis::Ended { by, at, ended_by: None, ended_at } => {
            l.reports_visibility_overtaken(by, l.date_time(*at), l.date_time(*ended_at))
        }
    }
}

pub async fn csv(page: AccountPage, Query(query): Query<VisibilityQuery>) -> PageResult {
    export(&page, &query, Format::Csv).await
}

pub async fn xlsx(page: AccountPage, Query(query): Query<VisibilityQuery>) -> PageResult {
    export(&page, &query, Format::Xlsx).await
}

async fn export(page: &AccountPage, query: &VisibilityQuery, format: Format) -> PageResult {
    let l = page.l;
    let partners = partners_of(&mut *page.connection().await?, page).await?;
    let chips = query.chips(l, &partners, |_| String::new());
    let columns = vec![
        l.manage_partner_visibility_viewer(),
        l.manage_partner_visibility_orderer(),
        l.reports_visibility_reason(),
        l.reports_visibility_since(),
        l.manage_partner_visibility_granted_by(),
        l.reports_visibility_until(),
        l.reports_visibility_ended_by(),
        l.orders_lines(),
        l.orders_quantity(),
    ];
    let mut file = ReportFile::begin(page, Report::Visibility, format, &chips, columns).await?;
    let sights = visibility::list_sights(&mut file.snapshot, &page.account, query.partner(), query.ended()).await?;
    file.rows(sights.iter().map(|sight| cells(l, sight)).collect()).await?;
    file.send().await
}

fn cells(l: &Locale, sight: &Sight) -> Vec<Cell> {
    let nothing = || Cell::Nothing;
    let (since, by, until, ender) = match &sight.basis {
        Basis::Ordered { since } | Basis::ChangeOfPartner { since } => {
            ((*since).into(), nothing(), nothing(), nothing())
        }
        Basis::Granted { by, at } => ((*at).into(), by.as_str().into(), nothing(), nothing()),
        Basis::Ended { by, at, ended_by, ended_at } => {
            ((*at).into(), by.as_str().into(), (*ended_at).into(), ended_by.clone().into())
        }
    };
    vec![
        sight.viewer.name.as_str().into(),
        sight.orderer.name.as_str().into(),
        reason(l, &sight.basis).into(),
        since,
        by,
        until,
        ender,
        sight.lines.into(),
        sight.quantity.into(),
    ]
}
