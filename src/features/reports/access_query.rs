//! The address of the report of who has access.

use crate::domain::access::Role;
use crate::domain::people::{AccessFilter, AccessStart, MemberStatus};
use crate::i18n::Locale;
use crate::web::components::Chip;
use crate::web::wording::role_name;

use super::words::status_name;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct AccessQuery {
    role: String,
    status: String,
    after: String,
    before: String,
}

impl AccessQuery {
    /// What was understood of it; the rest is the default.
    pub(super) fn filter(&self) -> AccessFilter {
        AccessFilter {
            role: self.role.parse().ok(),
            status: MemberStatus::ALL.into_iter().find(|status| status.as_str() == self.status),
        }
    }

    /// Everything but the place in the list.
    pub(super) fn parameters(&self) -> [(&str, &str); 2] {
        [("role", &self.role), ("status", &self.status)]
    }

    pub(super) fn start(&self) -> AccessStart {
        match (self.after.parse(), self.before.parse()) {
            (Ok(member), _) => AccessStart::After(member),
            (Err(_), Ok(member)) => AccessStart::Before(member),
            _ => AccessStart::First,
        }
    }

    /// The filters that are on.
    pub(super) fn chips(&self, l: &Locale, without: impl Fn(&str) -> String) -> Vec<Chip> {
        let AccessFilter { role, status } = self.filter();
        let labels = [
            ("role", role.map(|role: Role| l.users_chip_role(role_name(l, role)))),
            ("status", status.map(|status| l.reports_chip_status(status_name(l, status)))),
        ];
        labels.into_iter().filter_map(|(name, label)| Some(Chip { label: label?, href: without(name) })).collect()
    }
}
