//! A report's file as its reader opens it: with a CSV reader and with a spreadsheet reader.

use std::collections::BTreeMap;
use std::io::Cursor;

use axum::http::header;
use calamine::{Data, Reader as _, Xlsx};

use crate::support::Visitor;

pub type Row = BTreeMap<String, String>;

/// What stands above the rows, and the rows by the names of their columns.
#[derive(Debug, PartialEq, Eq)]
pub struct Opened {
    pub title: String,
    pub about: BTreeMap<String, String>,
    pub rows: Vec<Row>,
}

impl Opened {
    pub fn column(&self, name: &str) -> Vec<&str> {
        self.rows.iter().map(|row| row[name].as_str()).collect()
    }

    pub fn sum(&self, name: &str) -> i64 {
        self.column(name).iter().map(|cell| cell.parse::<i64>().unwrap()).sum()
    }

    /// From rows of equal length: title, names and values, an empty row, names of columns, rows.
    fn new(mut lines: Vec<Vec<String>>) -> Self {
        let empty = lines.iter().position(|line| line.iter().all(String::is_empty)).unwrap();
        let rows = lines.split_off(empty + 1);
        let about = lines[1..empty].iter().map(|line| (line[0].clone(), line[1].clone())).collect();
        let named = |row: &Vec<String>| rows[0].iter().cloned().zip(row.iter().cloned()).collect();
        Self { title: lines[0][0].clone(), about, rows: rows[1..].iter().map(named).collect() }
    }
}

/// The bytes of a file; its name.
pub async fn bytes(visitor: &mut Visitor, path: &str) -> (Vec<u8>, String) {
    let response = visitor.open(path).await;
    assert_eq!(response.status().as_u16(), 200, "{path}");
    let name = response.headers()[header::CONTENT_DISPOSITION].to_str().unwrap().to_owned();
    let length = response.headers()[header::CONTENT_LENGTH].to_str().unwrap().parse::<usize>().unwrap();
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec();
    assert_eq!(bytes.len(), length, "{path}");
    (bytes, name)
}

/// The CSV file, which the strictest reader takes.
pub async fn csv(visitor: &mut Visitor, path: &str) -> Opened {
    let (bytes, _) = bytes(visitor, path).await;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").expect("a BOM, for spreadsheets");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    Opened::new(reader.deserialize().map(Result::unwrap).collect())
}

/// The cells of the XLSX file's only worksheet, from its first.
pub fn cells(bytes: Vec<u8>) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names().len(), 1);
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    assert_eq!(sheet.start(), Some((0, 0)));
    let formulas = book.worksheet_formula(&book.sheet_names()[0]).unwrap();
    assert!(formulas.is_empty(), "a formula: {formulas:?}");
    sheet.rows().map(<[Data]>::to_vec).collect()
}

/// The XLSX file, as a spreadsheet reads it.
pub async fn xlsx(visitor: &mut Visitor, path: &str) -> Opened {
    let (bytes, _) = bytes(visitor, path).await;
    Opened::new(cells(bytes).iter().map(|row| row.iter().map(text).collect()).collect())
}

/// As CSV has it.
fn text(cell: &Data) -> String {
    match cell {
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            // A day without a time is a whole number.
            if moment.as_f64().fract() == 0.0 { date } else { format!("{date}T{hour:02}:{minute:02}:{second:02}Z") }
        }
        other => other.to_string(),
    }
}

/// Both files, which say the same.
pub async fn both(visitor: &mut Visitor, path: &str, query: &str) -> Opened {
    let csv = csv(visitor, &format!("{path}.csv{query}")).await;
    let xlsx = xlsx(visitor, &format!("{path}.xlsx{query}")).await;
    assert_eq!(csv, xlsx, "{path}{query}: both files say the same");
    csv
}
