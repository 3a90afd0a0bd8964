//! What an import says: every row that is wrong, or what was added, changed and left.

use std::borrow::Cow;
use std::fmt;

/// A row that is wrong: shown as `file:line: column: reason`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub file: &'static str,
    /// The line of the file on which the row begins; the header is line 1.
    pub line: u64,
    pub column: Cow<'static, str>,
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.file, self.line, self.column, self.reason)
    }
}

/// What happened to the rows of one file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub added: u64,
    pub changed: u64,
    pub left: u64,
}

/// What an import did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The files that were there, in the order of the import.
    pub files: Vec<(&'static str, Counts)>,
    /// CSV files in the folder whose names mean nothing to the import.
    pub ignored: Vec<String>,
    /// People who were invited: accounts' administrators and partners' contacts.
    pub invited: u64,
    /// Additions of seats that an order line settled (R62).
    pub provisionings_settled: u64,
    /// Changes of channel partner that became due and were applied.
    pub partner_changes_applied: u64,
    /// Files were named that could not be looked at: no downloads folder was given.
    pub downloads_unverified: bool,
    /// Grants that ended because they name a former partner (D8).
    pub grants_ended: u64,
}

impl Report {
    /// Whether the import found everything as it was.
    pub fn is_unchanged(&self) -> bool {
        self.files.iter().all(|(_, counts)| counts.added == 0 && counts.changed == 0)
            && self.invited == 0
            && self.provisionings_settled == 0
            && self.partner_changes_applied == 0
    }

    /// The counts of one file; none if the folder does not hold it.
    pub fn counts(&self, file: &str) -> Option<Counts> {
        self.files.iter().find(|(name, _)| *name == file).map(|(_, counts)| *counts)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<22} {:>10} {:>10} {:>10}", "", "added", "changed", "left")?;
        for (file, Counts { added, changed, left }) in &self.files {
            writeln!(f, "{file:<22} {added:>10} {changed:>10} {left:>10}")?;
        }
        if self.invited > 0 {
            writeln!(f, "people invited: {}", self.invited)?;
        }
        if self.provisionings_settled > 0 {
            writeln!(f, "provisionings settled: {}", self.provisionings_settled)?;
        }
        if self.partner_changes_applied > 0 {
            writeln!(f, "changes of partner applied: {}", self.partner_changes_applied)?;
        }
        if self.grants_ended > 0 {
            writeln!(f, "grants ended by them: {}", self.grants_ended)?;
        }
        if self.downloads_unverified {
            writeln!(f, "downloads.csv: its files were not compared, because BC_DOWNLOADS_DIR is not set")?;
        }
        for name in &self.ignored {
            writeln!(f, "ignored, not an import file: {name}")?;
        }
        Ok(())
    }
}
