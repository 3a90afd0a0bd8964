//! The data that `templates/components` show: texts already translated, addresses already built.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::list_address::{address, changed};

/// One choice of a select, a checkbox group or a radio group.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What people read.
    pub label: String,
    /// The label's language, where it is not the page's.
    pub lang: Option<&'static str>,
    /// One sentence below the label.
    pub hint: Option<String>,
    /// Ticked or selected.
    pub chosen: bool,
    /// Why it cannot be changed here; such a choice is shown, but not sent.
    pub locked: Option<String>,
}

/// One of the tabs over a list, with how many rows it holds (R22).
#[derive(Debug, Clone, Default)]
pub struct StatusTab {
    /// The status in words.
    pub label: String,
    /// The list with this filter.
    pub href: String,
    /// How many rows, formatted for the locale.
    pub count: String,
    /// Whether the list shows this one.
    pub current: bool,
}

/// A filter that is on, and the list without it.
#[derive(Debug, Clone, Default)]
pub struct Chip {
    /// The filter in words: "Role: Report Viewer".
    pub label: String,
    /// The list without this filter.
    pub href: String,
}

/// A column's heading that sorts (R28).
#[derive(Debug, Clone, Default)]
pub struct SortLink {
    /// The column's name.
    pub label: String,
    /// The list sorted by this column, the other way round if it is already.
    pub href: String,
    /// How the list is sorted by this column now, if it is.
    pub sorted: Option<Sorted>,
}

/// A direction of sorting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sorted {
    /// A to Z, old to new.
    Ascending,
    /// Z to A, new to old.
    Descending,
}

/// Previous and next of a keyset-paged list.
#[derive(Debug, Clone, Default)]
pub struct Paging {
    /// The page before, if there is one.
    pub previous: Option<String>,
    /// The page after, if there is one.
    pub next: Option<String>,
}

impl Paging {
    /// Of a history at `path`: back to the newest entries, on to those behind the event `older`.
    pub fn of_history(path: &str, parameters: &[(&str, &str)], after: Option<i64>, older: Option<i64>) -> Self {
        let next = older.map(|id| changed(path, parameters, "after", &id.to_string()));
        Self { previous: after.map(|_| address(path, parameters)), next }
    }
}

/// One entry of a history.
#[derive(Debug, Clone, Default)]
pub struct HistoryEntry {
    /// As [`moment`] writes it, for `<time datetime>`.
    pub at: String,
    /// The same moment for people.
    pub when: String,
    /// What happened, as one sentence that names who did it.
    pub text: String,
    /// More about it.
    pub detail: Option<String>,
}

/// A moment as programs read it, in `<time datetime>` and in files: RFC 3339, in UTC, to the second.
pub fn moment(at: OffsetDateTime) -> String {
    at.replace_nanosecond(0).unwrap_or(at).format(&Rfc3339).unwrap_or_default()
}

/// One step of a breadcrumb; without an address it is the page itself.
#[derive(Debug, Clone, Default)]
pub struct Crumb {
    /// The page's name.
    pub label: String,
    /// Its address.
    pub href: Option<String>,
}

/// Whether an icon points along the line, so that it is mirrored where lines run from right to left. Clocks and
/// arrows that go round with them stay as they are.
pub fn points_sideways(icon: &str) -> bool {
    const ICONS: [&str; 7] =
        ["arrow-left", "arrow-right", "chevron-left", "chevron-right", "log-out", "send", "undo-2"];
    ICONS.contains(&icon)
}
