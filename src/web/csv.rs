//! Lists as files: CSV that spreadsheets open as it is and never run.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;
use futures_util::stream::{self, Stream, StreamExt as _};

use super::error::{PageError, PageResult};

/// A CSV file: UTF-8 with a BOM, CRLF, cells quoted where they must be, formulas defused.
#[derive(Debug)]
pub struct CsvFile(String);

impl CsvFile {
    pub fn new<S: AsRef<str>>(header: &[S]) -> Self {
        let mut file = Self("\u{feff}".to_owned());
        file.row(header);
        file
    }

    /// Adds a row; it has as many cells as the header.
    pub fn row<S: AsRef<str>>(&mut self, cells: &[S]) {
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            self.push_cell(cell.as_ref());
        }
        self.0.push_str("\r\n");
    }

    fn push_cell(&mut self, cell: &str) {
        // A cell that begins like a formula would be run by a spreadsheet: an apostrophe makes it text.
        // Some take the full-width forms for the same.
        let formula = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
        let guard = if cell.starts_with(formula) { "'" } else { "" };
        if cell.contains([',', ';', '"', '\r', '\n', '\t']) {
            self.0.push('"');
            self.0.push_str(guard);
            self.0.push_str(&cell.replace('"', "\"\""));
            self.0.push('"');
        } else {
            self.0.push_str(guard);
            self.0.push_str(cell);
        }
    }

    /// The following rows of a file that is sent in parts.
    pub fn part() -> Self {
        Self(String::new())
    }

    /// What was written since the last call.
    pub fn take(&mut self) -> String {
        std::mem::take(&mut self.0)
    }

    /// A file sent in parts, each made when the reader has taken the one before. A part that cannot be made breaks the
    /// transfer off, which the reader notices.
    pub fn stream<S>(name: &str, first: String, rest: S) -> PageResult
    where
        S: Stream<Item = Result<String, std::io::Error>> + Send + 'static,
    {
        let parts = stream::once(std::future::ready(Ok(first))).chain(rest);
        Ok((StatusCode::OK, headers(name)?, Body::from_stream(parts)).into_response())
    }

    /// The file as a download. `name` is ASCII letters, digits and `-`, without the ending.
    pub fn download(self, name: &str) -> PageResult {
        Ok((StatusCode::OK, headers(name)?, self.0).into_response())
    }
}

/// What makes a browser keep the file.
fn headers(name: &str) -> Result<[(HeaderName, HeaderValue); 2], PageError> {
    let disposition = format!("attachment; filename=\"{name}.csv\"");
    let disposition = HeaderValue::from_str(&disposition).map_err(PageError::internal)?;
    Ok([
        (header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8")),
        (header::CONTENT_DISPOSITION, disposition),
    ])
}

#[cfg(test)]
mod tests {
    use super::CsvFile;

    #[test]
    fn cells_are_quoted_and_formulas_defused() {
        let mut file = CsvFile::new(&["a", "b"]);
        file.row(&["Müller, \"Ann\"", "=1+1"]);
        for cell in ["+1", "-1", "@x", "＝1", "\tx", "\rx"] {
            file.row(&[cell, "plain"]);
        }
        let text = "\u{feff}a,b\r\n\"Müller, \"\"Ann\"\"\",'=1+1\r\n'+1,plain\r\n'-1,plain\r\n'@x,plain\r\n'＝1,plain\r\n\"'\tx\",plain\r\n\"'\rx\",plain\r\n";
        assert_eq!(file.0, text);
    }

    /// Whatever is written, a reader gets it back, and no cell begins a formula.
    #[test]
    fn every_text_survives() {
        let pieces = ["=", "\"", ",", "\n", "\r", "é", "x", "-"];
        for number in 0..512_usize {
            let cell: String = [number % 8, number / 8 % 8, number / 64].iter().map(|i| pieces[*i]).collect();
            let mut file = CsvFile::new(&["one", "two"]);
            file.row(&[cell.as_str(), "two"]);
            let mut reader = csv::Reader::from_reader(file.0.trim_start_matches('\u{feff}').as_bytes());
            let row = reader.records().next().expect("a row").expect("well-formed");
            assert_eq!(row[0].strip_prefix('\'').unwrap_or(&row[0]), cell);
            assert!(!row[0].starts_with(['=', '-', '\r']), "{row:?}");
        }
    }
}
