//! Reads one file row by row: the header is checked once, every field of every row on its way.

use std::io::Read;

use csv::{ByteRecord, ReaderBuilder};

use super::lines::Lines;
use super::record::{Column, Fields, Need, Record};
use super::report::Problem;

/// An import file while it is read.
pub(super) struct Rows<R> {
    record: &'static Record,
    csv: csv::Reader<Lines<R>>,
    /// Where each of the record's columns stands in the file.
    places: Vec<Option<usize>>,
    width: usize,
    raw: ByteRecord,
    values: Vec<Option<String>>,
}

/// A row that was read.
pub(super) enum Row<'a> {
    Good {
        line: u64,
        values: &'a [Option<String>],
    },
    /// Told as problems already. The key, if that much could be read, so that rows that refer to it are not told too.
    Bad {
        key: Option<String>,
    },
}

impl<R: Read> Rows<R> {
    /// Reads the header. `None` if rows cannot be understood under it; the reasons are among the problems.
    pub(super) fn open(record: &'static Record, reader: R, problems: &mut Vec<Problem>) -> csv::Result<Option<Self>> {
        let mut csv = ReaderBuilder::new()
            .flexible(true)
            .has_headers(false)
            .buffer_capacity(64 * 1024)
            .from_reader(Lines::new(reader));
        let mut raw = ByteRecord::new();
        csv.read_byte_record(&mut raw)?;
        let names: Vec<String> = raw.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect();
        let before = problems.len();
        let readable = check_header(record, &names, problems);
        // Blank lines above the header are passed over.
        let line = csv.position().line().saturating_sub(1).max(1);
        for problem in &mut problems[before..] {
            problem.line = line;
        }
        let places = record.columns.iter().map(|c| names.iter().position(|name| name == c.name)).collect();
        let values = vec![None; record.columns.len()];
        Ok(readable.then_some(Self { record, csv, places, width: names.len(), raw, values }))
    }

    /// How far the file was read.
    pub(super) fn bytes(&self) -> u64 {
        self.csv.get_ref().bytes
    }

    /// The next row; `None` at the end.
    pub(super) fn next(&mut self, problems: &mut Vec<Problem>) -> csv::Result<Option<Row<'_>>> {
        if !self.csv.read_byte_record(&mut self.raw)? {
            return Ok(None);
        }
        let line = self.line();
        let before = problems.len();
        let mut add = |column: &'static str, reason: String| {
            problems.push(Problem { file: self.record.file, line, column: column.into(), reason });
        };
        if self.raw.len() > self.width {
            add("row", format!("has {} fields, the header {}", self.raw.len(), self.width));
        }
        for (at, column) in self.record.columns.iter().enumerate() {
            self.values[at] = match self.places[at].map(|place| self.raw.get(place)) {
                Some(Some(bytes)) => match field(column, bytes) {
                    Ok(value) => value,
                    Err(reason) => {
                        add(column.name, reason);
                        None
                    }
                },
                Some(None) => {
                    add(
                        column.name,
                        format!("is missing: the row has {} fields, the header {}", self.raw.len(), self.width),
                    );
                    None
                }
                None => None,
            };
        }
        if problems.len() == before {
            let fields = Fields { columns: self.record.columns, values: &self.values };
            if let Err((column, reason)) = (self.record.across)(&fields) {
                problems.push(Problem { file: self.record.file, line, column: column.into(), reason });
            }
        }
        Ok(Some(if problems.len() == before {
            Row::Good { line, values: &self.values }
        } else {
            Row::Bad { key: self.values[0].clone() }
        }))
    }

    /// The line on which the row began. The reader's own word for it is that of the blank lines above the row.
    fn line(&self) -> u64 {
        let within: u64 = self.raw.iter().flatten().map(|byte| u64::from(*byte == b'\n')).sum();
        let begun = self.raw.position().map_or(1, csv::Position::line);
        (self.csv.position().line() - 1).saturating_sub(within).max(begun)
    }
}

fn field(column: &Column, bytes: &[u8]) -> Result<Option<String>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "is not UTF-8".to_owned())?.trim();
    if text.is_empty() {
        return if column.need == Need::Value { Err("is empty".into()) } else { Ok(None) };
    }
    (column.parse)(text).map(|value| Some(value.into_owned()))
}

/// Whether the rows can be read under this header. A column that nobody knows is told, but the rows are checked too.
fn check_header(record: &'static Record, names: &[String], problems: &mut Vec<Problem>) -> bool {
    let mut readable = true;
    let mut add = |column: String, reason: String| {
        problems.push(Problem { file: record.file, line: 1, column: column.into(), reason });
    };
    let known = || record.columns.iter().map(|column| column.name).collect::<Vec<_>>().join(",");
    if names.is_empty() {
        add("header".into(), format!("is missing; it names the columns: {}", known()));
        return false;
    }
    if names.len() == 1 && names[0].contains([';', '\t']) {
        add("header".into(), "the columns must be separated by commas".into());
        return false;
    }
    for (at, name) in names.iter().enumerate() {
        if names[..at].contains(name) {
            readable = false;
            add(shown(name), "the column is there twice".into());
        } else if record.columns.iter().all(|column| column.name != name) {
            add(shown(name), format!("unknown column; the columns are {}", known()));
        }
    }
    for column in record.columns.iter().filter(|c| c.need == Need::Value && !names.iter().any(|name| name == c.name)) {
        readable = false;
        add(column.name.into(), "the column is missing".into());
    }
    readable
}

fn shown(name: &str) -> String {
    if name.is_empty() { "(no name)".into() } else { name.to_owned() }
}

/// Many more cases with `PROPTEST_CASES`.
#[cfg(test)]
mod fuzz {
    use proptest::prelude::*;

    use super::*;
    use crate::import::RECORDS;

    /// A file that has something of a right one: the record's own header, or a wild one, over wild rows.
    fn files() -> impl Strategy<Value = (usize, Vec<u8>)> {
        let wild = proptest::collection::vec(any::<u8>(), 0..300);
        let rows =
            "([A-Za-z0-9@.é\u{0}\u{feff};\t -]{0,9}|\"[^\"]{0,9}\"?|2026-0[0-9]-1[0-9]|active|license)(,|\r?\n){0,2}";
        let rows = proptest::collection::vec(rows, 0..30).prop_map(|rows| rows.concat().into_bytes());
        let headed = (0..RECORDS.len(), rows, any::<bool>()).prop_map(|(at, rows, mark)| {
            let names: Vec<&str> = RECORDS[at].columns.iter().map(|column| column.name).collect();
            let start: &[u8] = if mark { "\u{feff}".as_bytes() } else { b"" };
            (at, [start, names.join(",").as_bytes(), b"\n", &rows].concat())
        });
        prop_oneof![(0..RECORDS.len(), wild), headed]
    }

    proptest! {
        /// Any file is read to its end: each row is good, with a value where one is needed, or told with its line.
        #[test]
        fn any_file_is_read_or_told((at, file) in files()) {
            let record = RECORDS[at];
            let mut problems = Vec::new();
            let lines = file.split(|byte| matches!(byte, b'\n' | b'\r')).count() as u64;
            let Ok(Some(mut rows)) = Rows::open(record, file.as_slice(), &mut problems) else { return Ok(()) };
            loop {
                let before = problems.len();
                let Ok(Some(row)) = rows.next(&mut problems) else { break };
                match row {
                    Row::Good { line, values } => {
                        prop_assert!((1..=lines).contains(&line), "line {} of {}", line, lines);
                        for (column, value) in record.columns.iter().zip(values) {
                            prop_assert!(value.is_some() || column.need != Need::Value, "{}", column.name);
                            prop_assert!(value.as_ref().is_none_or(|text| !text.is_empty()));
                        }
                    }
                    Row::Bad { .. } => prop_assert!(problems.len() > before),
                }
            }
            prop_assert!(rows.bytes() <= file.len() as u64);
        }
    }
}
