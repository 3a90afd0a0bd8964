//! What an import says: every row that is wrong, or what was added, changed and left.

use std::borrow::Cow;
use std::fmt;

use crate::domain::people::is_unprintable;

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
        // Whatever a file holds, and however much of it: one short line that a terminal can show.
        let reason = one_line(&self.reason, LONGEST_REASON);
        write!(f, "{}:{}: {}: {reason}", self.file, self.line, one_line(&self.column, LONGEST_NAME))
    }
}

/// Characters of a reason that are shown.
const LONGEST_REASON: usize = 400;
/// Characters of a name that a file or a folder gives.
const LONGEST_NAME: usize = 80;

/// A text of a file as a message repeats it: in quotation marks, escaped and shortened.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?}… ({} bytes)", &text[..end], text.len()),
    }
}

/// The first few names of files, each as a terminal can show it.
pub(super) fn listed(names: &[&String]) -> String {
    const MOST: usize = 10;
    let mut shown: Vec<String> = names.iter().take(MOST).map(|name| one_line(name, LONGEST_NAME)).collect();
    if names.len() > MOST {
        shown.push(format!("and {} more", names.len() - MOST));
    }
    shown.join(", ")
}

/// At most so many characters, the invisible ones as escapes.
fn one_line(text: &str, longest: usize) -> String {
    let mut line = String::new();
    for (count, c) in text.chars().enumerate() {
        if count == longest {
            line.push('…');
            break;
        }
        if is_unprintable(c) { line.extend(c.escape_default()) } else { line.push(c) }
    }
    line
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
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_holds_is_shown_on_one_short_line() {
        assert_eq!(quoted("a\tb"), r#""a\tb""#);
        assert_eq!(quoted(&"é".repeat(500)), format!("\"{}\"… (1000 bytes)", "é".repeat(60)));
        let reason = format!("\u{1b}[2J\u{202e}{}", "x".repeat(10_000));
        let problem = Problem { file: "orders.csv", line: 2, column: "a\nb".into(), reason };
        let shown = problem.to_string();
        assert!(shown.starts_with(r"orders.csv:2: a\nb: \u{1b}[2J\u{202e}xxx"), "{shown}");
        assert!(shown.ends_with('…') && shown.chars().count() < 500);
    }
}
