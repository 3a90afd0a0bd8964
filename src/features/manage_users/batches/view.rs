//! The rows of a batch as a page shows them: those of one kind, a part at a time.

use serde::Deserialize;

use super::wording;
use crate::domain::batches::{Act, Batch, Outcome, OutcomeKind, ReviewedRow, Verdict, Will};
use crate::domain::people::Member;
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{Paging, StatusTab};
use crate::web::error::PageError;
use crate::web::list_address::{address, changed};
use crate::web::page::AccountPage;
use crate::web::wording::role_names;

/// Rows of one page.
const SIZE: usize = 100;

/// Which rows, from the address.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    show: String,
    from: String,
    /// `no` keeps a page that shows progress as it is.
    pub refresh: String,
}

/// The kinds of rows, as the tabs name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Yes,
    Nothing,
    Refused,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Yes, Self::Nothing, Self::Refused];

    fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Nothing => "nothing",
            Self::Refused => "refused",
        }
    }

    fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Will(_) => Self::Yes,
            Verdict::Not(outcome) => match outcome.kind() {
                OutcomeKind::Done => Self::Yes,
                OutcomeKind::Nothing => Self::Nothing,
                OutcomeKind::Refused => Self::Refused,
            },
        }
    }

    fn label(self, l: &Locale, batch: &Batch) -> String {
        match self {
            Self::Yes if batch.finished_at.is_some() => l.batches_kind_done(),
            Self::Yes => l.batches_kind_will(),
            Self::Nothing => l.batches_kind_nothing(),
            Self::Refused => l.batches_kind_refused(),
        }
    }
}

/// One row.
pub struct RowView {
    pub name: String,
    pub email: String,
    /// Where an invitation is corrected, or a member looked at.
    pub href: Option<String>,
    pub is_guessed: bool,
    pub roles: String,
    pub word: String,
    pub tone: &'static str,
    pub icon: &'static str,
    pub note: String,
    /// Where a draft's row is left out or put back: its address, the value and the word of the button.
    pub act: Option<(String, &'static str, String)>,
}

/// A part of the rows, with the ways to the others.
pub struct Rows {
    pub shown: Vec<RowView>,
    pub tabs: Vec<StatusTab>,
    pub paging: Paging,
    pub caption: String,
}

impl Rows {
    pub fn new(page: &AccountPage, batch: &Batch, reviewed: &[ReviewedRow], shown: &Shown) -> Result<Self, PageError> {
        let (l, number) = (page.l, page.account.number());
        let path = paths::batch(number, batch.id);
        let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == shown.show);
        let count = |kind: Option<Kind>| {
            let among = reviewed.iter().filter(|row| kind.is_none_or(|kind| Kind::of(row.verdict) == kind)).count();
            i64::try_from(among).unwrap_or(i64::MAX)
        };
        let tab = |kind: Option<Kind>, label: String, current: bool| StatusTab {
            label,
            href: address(&path, &[("show", kind.map_or("", Kind::as_str))]),
            count: l.number(count(kind)),
            current,
        };
        let tabs = std::iter::once(tab(None, l.common_all(), kind.is_none()));
        let tabs = tabs.chain(Kind::ALL.map(|own| tab(Some(own), own.label(l, batch), kind == Some(own))));

        let of_kind: Vec<&ReviewedRow> =
            reviewed.iter().filter(|row| kind.is_none_or(|kind| Kind::of(row.verdict) == kind)).collect();
        let from: usize = shown.from.parse().unwrap_or_default();
        let from = if from < of_kind.len() { from / SIZE * SIZE } else { 0 };
        let parameters = [("show", kind.map_or("", Kind::as_str))];
        let at = |from: usize| {
            changed(&path, &parameters, "from", &if from == 0 { String::new() } else { from.to_string() })
        };
        let now = page.viewer()?.now;
        let part = of_kind.iter().skip(from).take(SIZE);
        let rows: Vec<RowView> = part
            .map(|reviewed| {
                let (word, tone, icon) = wording::badge(l, reviewed.verdict);
                RowView {
                    name: name(reviewed),
                    email: reviewed.row.email.clone(),
                    href: href(number, batch, reviewed),
                    is_guessed: reviewed.row.is_guessed && reviewed.verdict == Verdict::Will(Will::Invite),
                    roles: if batch.act == Act::Invite { role_names(l, reviewed.row.roles) } else { String::new() },
                    word,
                    tone,
                    icon,
                    note: wording::sentence(l, reviewed, now),
                    act: act(l, number, batch, reviewed),
                }
            })
            .collect();
        let (first, last) = (from + 1, from + rows.len());
        let total = count(kind);
        Ok(Self {
            caption: l.batches_caption(l.number(to_i64(first)), l.number(to_i64(last)), l.number(total)),
            paging: Paging {
                previous: (from > 0).then(|| at(from.saturating_sub(SIZE))),
                next: (last < of_kind.len()).then(|| at(last)),
            },
            tabs: tabs.collect(),
            shown: rows,
        })
    }
}

/// As the organization knows a member, as the list has somebody new.
fn name(reviewed: &ReviewedRow) -> String {
    let row = &reviewed.row;
    let own = if reviewed.verdict == Verdict::Not(Outcome::OddAddress) { row.email.clone() } else { row.name() };
    let name = reviewed.member.as_ref().map_or(own, Member::name);
    if name.is_empty() { row.email.clone() } else { name }
}

fn href(number: &str, batch: &Batch, reviewed: &ReviewedRow) -> Option<String> {
    if batch.act == Act::Invite && batch.confirmed_at.is_none() {
        return Some(paths::batch_row(number, batch.id, reviewed.row.number));
    }
    reviewed.member.as_ref().map(|member| paths::member(number, member.id))
}

fn act(l: &Locale, number: &str, batch: &Batch, reviewed: &ReviewedRow) -> Option<(String, &'static str, String)> {
    if batch.confirmed_at.is_some() {
        return None;
    }
    let path = paths::batch_row(number, batch.id, reviewed.row.number);
    match reviewed.verdict {
        Verdict::Will(_) => Some((path, "leave_out", l.batches_leave_out())),
        Verdict::Not(Outcome::LeftOut) => Some((path, "put_back", l.batches_put_back())),
        Verdict::Not(_) => None,
    }
}

fn to_i64(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
