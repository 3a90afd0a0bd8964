//! The audit's address: person, action, days and the place in the list.

use super::action::Action;
use crate::days::parse_day;
use crate::domain::audit::{TrailFilter, TrailPerson, TrailStart};
use crate::i18n::Locale;
use crate::web::components::Chip;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct AuditQuery {
    pub(super) person: String,
    action: String,
    from: String,
    to: String,
    after: String,
    before: String,
}

impl AuditQuery {
    /// What was understood of it; the rest is as if it were absent (TEN-09).
    pub(super) fn filter(&self) -> TrailFilter {
        TrailFilter {
            person: TrailPerson::parse(&self.person),
            kinds: self.action().map_or(&[], Action::kinds),
            from: parse_day(&self.from),
            until: parse_day(&self.to),
        }
    }

    pub(super) fn action(&self) -> Option<&'static Action> {
        Action::find(&self.action)
    }

    /// Everything but the place in the list.
    pub(super) fn parameters(&self) -> [(&str, &str); 4] {
        [("person", self.person.trim()), ("action", &self.action), ("from", &self.from), ("to", &self.to)]
    }

    pub(super) fn start(&self) -> TrailStart {
        match (self.after.parse(), self.before.parse()) {
            (Ok(event), _) => TrailStart::After(event),
            (Err(_), Ok(event)) => TrailStart::Before(event),
            _ => TrailStart::First,
        }
    }

    /// The filters that are on.
    pub(super) fn chips(&self, l: &Locale, without: impl Fn(&str) -> String) -> Vec<Chip> {
        let filter = self.filter();
        let labels = [
            ("person", filter.person.map(|person| l.audit_chip_person(person.name))),
            ("action", self.action().map(|action| l.audit_chip_action(action.words(l)))),
            ("from", filter.from.map(|day| l.orders_chip_from(l.date(day)))),
            ("to", filter.until.map(|day| l.orders_chip_until(l.date(day)))),
        ];
        labels.into_iter().filter_map(|(name, label)| Some(Chip { label: label?, href: without(name) })).collect()
    }
}
