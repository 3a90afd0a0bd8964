//! What a list of members is asked for: filter, sort, and where its page begins.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};

use super::member_search_store::Source;
use super::{EmailAddress, Member, MemberStatus, OpenInvitation};
use crate::domain::access::{Role, RoleSet};

/// Which members (R21, R22, R28).
#[derive(Debug, Clone, Default)]
pub struct MemberFilter {
    pub search: Option<MemberSearch>,
    pub status: Option<MemberStatus>,
    /// Held or invited to, on the scope's account.
    pub role: Option<Role>,
    pub country: Option<String>,
    pub language: Option<String>,
}

impl MemberFilter {
    /// Whether how many it finds depends on the values.
    pub(super) fn is_narrow(&self) -> bool {
        let is_domain = matches!(self.search, Some(MemberSearch::Domain(_)));
        is_domain || self.role.is_some() || self.country.is_some() || self.language.is_some()
    }
}

/// A filter in an order, and how it is read.
#[derive(Debug, Clone)]
pub struct MemberQuery {
    pub filter: MemberFilter,
    pub sort: MemberSort,
    pub(super) source: Source,
}

impl MemberQuery {
    /// The address: the role's index is sorted by its own copy of it.
    pub(super) fn email(&self) -> &'static str {
        if self.source == Source::Role { "s.email" } else { "m.email" }
    }

    /// The column that comes before the address, if one does.
    pub(super) fn column(&self) -> Option<&'static str> {
        match self.sort.key {
            _ if self.sort.is_void_under(&self.filter) => None,
            SortKey::Email => None,
            SortKey::Name => Some("m.name_key"),
            SortKey::LastSignIn => Some("m.last_sign_in_at"),
        }
    }
}

/// What was typed, read as D4 says: the beginning of an address, or a domain; never a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MemberSearch {
    Prefix(String),
    Domain(String),
    /// Text that no address can hold.
    Nothing,
}

impl MemberSearch {
    /// `None` for empty text, which lists everyone.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        if text.len() > 254 || !text.bytes().all(|b| b.is_ascii_graphic()) {
            return Some(Self::Nothing);
        }
        let text = text.to_ascii_lowercase();
        Some(match text.strip_prefix('@') {
            Some("") => Self::Nothing,
            Some(domain) => Self::Domain(domain.to_owned()),
            None => Self::Prefix(text),
        })
    }

    /// The first text after every one that begins so, in byte order: a prefix is a range, which an index serves.
    pub(super) fn end_of(prefix: &str) -> String {
        let mut end: Vec<char> = prefix.chars().collect();
        if let Some(last) = end.last_mut() {
            *last = char::from_u32(u32::from(*last) + 1).unwrap_or(char::MAX);
        }
        end.into_iter().collect()
    }

    /// The address that was typed, if it is one: what a miss offers to invite (R20).
    pub fn address(text: &str) -> Option<EmailAddress> {
        EmailAddress::parse(text).ok()
    }
}

/// The column that a list is sorted by; ties go by e-mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SortKey {
    #[default]
    Email,
    Name,
    LastSignIn,
}

/// A column and a direction, in URLs `name` or `-name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MemberSort {
    pub key: SortKey,
    pub descending: bool,
}

impl SortKey {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Name => "name",
            Self::LastSignIn => "last_sign_in",
        }
    }
}

impl MemberSort {
    /// Unknown words sort by e-mail.
    pub fn parse(text: &str) -> Self {
        let (descending, name) = text.strip_prefix('-').map_or((false, text), |name| (true, name));
        [SortKey::Email, SortKey::Name, SortKey::LastSignIn]
            .into_iter()
            .find(|key| key.as_str() == name)
            .map(|key| Self { key, descending })
            .unwrap_or_default()
    }

    pub fn as_text(self) -> String {
        format!("{}{}", if self.descending { "-" } else { "" }, self.key.as_str())
    }
}

/// A member in a list, with their roles on the scope's account.
#[derive(Debug, Clone)]
pub struct ListedMember {
    pub member: Member,
    pub roles: RoleSet,
    /// On how many other accounts they hold or are invited to roles.
    pub elsewhere: i64,
    /// Nothing of who has joined.
    pub open: OpenInvitation,
    pub(super) name_key: String,
}

/// Where a page begins: a row of the list, opaque in URLs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    sort: MemberSort,
    /// The sorted column's value; empty when that is the e-mail itself.
    pub(super) key: String,
    pub(super) email: String,
    /// How many rows stand before the row that it names, as far as was known: for the caption alone.
    pub(super) position: u32,
}

/// What stands before any sign-in.
pub(super) const NEVER: &str = "-infinity";

impl Cursor {
    pub(super) fn at(row: &ListedMember, sort: MemberSort, position: u32) -> Self {
        let key = match sort.key {
            SortKey::Email => String::new(),
            SortKey::Name => row.name_key.clone(),
            SortKey::LastSignIn => {
                row.member.last_sign_in_at.and_then(|at| at.format(&Rfc3339).ok()).unwrap_or_else(|| NEVER.to_owned())
            }
        };
        Self { sort, key, email: row.member.email.clone(), position }
    }

    /// The moment that a list sorted by sign-ins is at; none for [`NEVER`].
    pub(super) fn last_sign_in_at(&self) -> Option<OffsetDateTime> {
        moment(&self.key)
    }

    pub fn encode(&self) -> String {
        let parts = ("members", self.sort.as_text(), &self.key, &self.email, self.position);
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(&parts).unwrap_or_default())
    }

    /// `None` for junk, and for a cursor of another list or another sort: the list then begins at its first page.
    pub fn parse(text: &str, sort: MemberSort) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text.get(..text.len().min(2048))?).ok()?;
        let (list, own, key, email, position): (String, String, String, String, u32) =
            serde_json::from_slice(&bytes).ok()?;
        let is_time = key == NEVER || moment(&key).is_some();
        let is_ours = list == "members" && own == sort.as_text() && (sort.key != SortKey::LastSignIn || is_time);
        (is_ours && !key.contains('\0') && !email.contains('\0')).then_some(Self { sort, key, email, position })
    }
}

/// A moment as PostgreSQL gets it, in UTC; none for text that is no moment, and for one beyond the last day there is.
fn moment(text: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(text, &Rfc3339).ok()?.checked_to_offset(UtcOffset::UTC)
}

/// A page to read: from the beginning, after a row, or before one.
#[derive(Debug, Clone, Default)]
pub enum Start {
    #[default]
    First,
    After(Cursor),
    Before(Cursor),
}

/// One page of members.
#[derive(Debug, Clone, Default)]
pub struct MemberPage {
    pub rows: Vec<ListedMember>,
    /// For `before`, when there are earlier rows.
    pub previous: Option<Cursor>,
    /// For `after`, when there are later rows.
    pub next: Option<Cursor>,
    /// How many rows stand before the first one, as far as is known.
    pub position: u32,
}

/// How many members match, by status; each counted up to [`MemberCounts::CAP`] + 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MemberCounts {
    pub active: i64,
    pub pending: i64,
    pub expired: i64,
}

impl MemberCounts {
    /// Beyond this many, people are told "more than".
    pub const CAP: i64 = 1_000;

    pub fn all(self) -> i64 {
        self.active + self.pending + self.expired
    }

    pub fn of(self, status: Option<MemberStatus>) -> i64 {
        match status {
            None => self.all(),
            Some(MemberStatus::Active) => self.active,
            Some(MemberStatus::Pending) => self.pending,
            Some(MemberStatus::Expired) => self.expired,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// D4, TEN-08.
    #[test]
    fn a_search_is_a_prefix_or_a_domain_and_nothing_else() {
        assert_eq!(MemberSearch::parse("  "), None);
        assert_eq!(MemberSearch::parse(" Ann.Lee@X.org "), Some(MemberSearch::Prefix("ann.lee@x.org".into())));
        assert_eq!(MemberSearch::parse("@X.org"), Some(MemberSearch::Domain("x.org".into())));
        for text in ["@", "Ann Lee", "Élodie", &"x".repeat(5000)] {
            assert_eq!(MemberSearch::parse(text), Some(MemberSearch::Nothing), "{text}");
        }
        assert_eq!(MemberSearch::end_of("ann"), "ano");
        assert_eq!(MemberSearch::end_of("a%"), "a&");
    }

    /// TEN-07, TEN-09: junk sorts by e-mail and begins at the first page.
    #[test]
    fn a_cursor_belongs_to_its_sort() {
        let by_name = MemberSort::parse("-name");
        let cursor = Cursor { sort: by_name, key: "lee ann".into(), email: "a@x.example".into(), position: 25 };
        assert_eq!(Cursor::parse(&cursor.encode(), by_name), Some(cursor.clone()));
        assert_eq!(Cursor::parse(&cursor.encode(), MemberSort::parse("name")), None);
        assert_eq!(Cursor::parse("junk", by_name), None);
        assert_eq!(MemberSort::parse("password_hash"), MemberSort::default());
        let at_no_time =
            Cursor { sort: MemberSort::parse("last_sign_in"), key: "x".into(), email: String::new(), position: 0 };
        assert_eq!(Cursor::parse(&at_no_time.encode(), MemberSort::parse("last_sign_in")), None);
    }
}
