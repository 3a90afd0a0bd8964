//! Reports (R61): on screen with a chart and a table, and as CSV and XLSX files. Each shows and holds only what its
//! reader may see elsewhere, too: who has access takes managing users, what partners see takes managing visibility.

pub mod access;
mod access_query;
pub mod expiries;
mod expiries_query;
mod file;
pub mod licenses;
mod licenses_query;
pub mod orders;
mod periods_query;
pub mod visibility;
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
    Orders,
    Expiries,
    Access,
    Visibility,
}

impl Report {
    const ALL: [Self; 5] = [Self::Licenses, Self::Orders, Self::Expiries, Self::Access, Self::Visibility];

    /// What it takes to open it; the router asks for the same.
    const fn needs(self) -> [Permission; 2] {
        match self {
            Self::Licenses | Self::Expiries => [Permission::ViewReports, Permission::ViewLicenses],
            Self::Orders => [Permission::ViewReports, Permission::ViewOrders],
            Self::Access => [Permission::ViewReports, Permission::ManageUsers],
            Self::Visibility => [Permission::ViewReports, Permission::ManagePartnerVisibility],
        }
    }

    /// The word in its address and in the names of its files.
    const fn name(self) -> &'static str {
        match self {
            Self::Licenses => "licenses",
            Self::Orders => "orders",
            Self::Expiries => "expiries",
            Self::Access => "access",
            Self::Visibility => "visibility",
        }
    }

    fn path(self, number: &str) -> String {
        match self {
            Self::Licenses => paths::reports(number),
            other => paths::report(number, other.name()),
        }
    }

    fn title(self, l: &Locale) -> String {
        match self {
            Self::Licenses => l.reports_licenses_title(),
            Self::Orders => l.reports_orders_title(),
            Self::Expiries => l.reports_expiries_title(),
            Self::Access => l.reports_access_title(),
            Self::Visibility => l.reports_visibility_title(),
        }
    }

    fn tab(self, l: &Locale) -> String {
        match self {
            Self::Licenses => l.reports_licenses_tab(),
            Self::Orders => l.reports_orders_tab(),
            Self::Expiries => l.reports_expiries_tab(),
            Self::Access => l.reports_access_tab(),
            Self::Visibility => l.reports_visibility_tab(),
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
