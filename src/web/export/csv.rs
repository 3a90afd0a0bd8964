//! CSV: what the file is about, an empty row, the columns' names, the rows. Every row has as many cells as there are
//! columns, so that strict readers take it.

use std::fs::File;
use std::io::{self, BufWriter, Seek as _, Write as _};

use super::{Cell, Head, Writer};
use crate::web::components::moment;
use crate::web::csv::CsvFile;

pub(super) struct CsvWriter {
    file: BufWriter<File>,
    columns: usize,
}

impl CsvWriter {
    pub(super) fn new(head: &Head) -> io::Result<Self> {
        let mut writer = Self { file: BufWriter::new(tempfile::tempfile()?), columns: head.columns.len() };
        writer.file.write_all("\u{feff}".as_bytes())?;
        writer.padded(&[&head.title])?;
        for (name, value) in &head.about {
            writer.padded(&[name, value])?;
        }
        writer.padded(&[])?;
        writer.texts(&head.columns)?;
        Ok(writer)
    }

    fn padded(&mut self, texts: &[&str]) -> io::Result<()> {
        let mut row: Vec<&str> = texts.to_vec();
        row.resize(self.columns.max(texts.len()), "");
        self.texts(&row)
    }

    fn texts<S: AsRef<str>>(&mut self, texts: &[S]) -> io::Result<()> {
        let mut row = CsvFile::part();
        row.row(texts);
        self.file.write_all(row.take().as_bytes())
    }
}

impl Writer for CsvWriter {
    fn row(&mut self, row: &[Cell]) -> io::Result<()> {
        let texts: Vec<String> = row.iter().map(text).collect();
        self.texts(&texts)
    }

    fn finish(self) -> io::Result<File> {
        let mut file = self.file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.rewind()?;
        Ok(file)
    }
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Moment(at) => moment(*at),
        Cell::Nothing => String::new(),
    }
}
