//! Reports (R61): on screen with a chart and a table, and as CSV and XLSX files. Each shows and holds only what its
//! reader may see elsewhere, too: who has access takes managing users, what partners see takes managing visibility.

mod file;
pub mod licenses;
mod licenses_query;
mod words;

use crate::domain::access::Permission;
use crate::i18n::Locale;
use crate::paths;
use crate::web::frame::MenuItem;
use crate::web::list_address::address;
use crate::web::page::AccountPage;

/// The reports, in the order of their tabs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Report {
    Licenses,
}

impl Report {
    const ALL: [Self; 1] = [Self::Licenses];

    /// What it takes to open it; the router asks for the same.
    const fn needs(self) -> [Permission; 2] {
        match self {
            Self::Licenses => [Permission::ViewReports, Permission::ViewLicenses],
        }
    }

    /// The word in the names of its files.
    const fn name(self) -> &'static str {
        match self {
            Self::Licenses => "licenses",
        }
    }

    fn path(self, number: &str) -> String {
        match self {
            Self::Licenses => paths::reports(number),
        }
    }

    fn title(self, l: &Locale) -> String {
        match self {
            Self::Licenses => l.reports_licenses_title(),
        }
    }

    fn tab(self, l: &Locale) -> String {
        match self {
            Self::Licenses => l.reports_licenses_tab(),
        }
    }
}

/// What all reports have around their own: tabs, title, files.
struct Shell {
    title: String,
    tabs: Vec<MenuItem>,
    csv: String,
    xlsx: String,
}

impl Shell {
    fn new(page: &AccountPage, report: Report, parameters: &[(&str, &str)]) -> Self {
        let (l, number) = (page.l, page.account.number());
        let open = |report: &Report| report.needs().iter().all(|need| page.account.permits(*need));
        let tab = |own: Report| MenuItem {
            label: own.tab(l),
            href: own.path(number),
            current: own == report,
            children: Vec::new(),
        };
        let path = report.path(number);
        Self {
            title: report.title(l),
            tabs: Report::ALL.into_iter().filter(open).map(tab).collect(),
            csv: address(&format!("{path}.csv"), parameters),
            xlsx: address(&format!("{path}.xlsx"), parameters),
        }
    }
}
