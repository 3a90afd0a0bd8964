//! XLSX in constant memory: each row goes to a temporary file as it comes. Texts are texts by their type: no content
//! makes one a formula or a link.

use std::fs::File;
use std::io::{self, BufWriter, Seek as _};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use time::{Date, OffsetDateTime, UtcOffset};

use super::{Cell, Head, Writer};

/// What a cell can hold at most.
const TEXT: usize = 32_767;
/// Characters that the name of a worksheet can have at most.
const NAME: usize = 31;
const WIDTH: f64 = 20.0;

pub(super) struct XlsxWriter {
    workbook: Workbook,
    next: u32,
    day: Format,
    moment: Format,
}

impl XlsxWriter {
    pub(super) fn new(head: &Head) -> io::Result<Self> {
        Self::build(head).map_err(io::Error::other)
    }

    fn build(head: &Head) -> Result<Self, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&DocProperties::new().set_title(&head.title));
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name(sheet_name(&head.title))?;
        let top = u32::try_from(head.about.len()).unwrap_or(u32::MAX).saturating_add(2);
        for column in 0..head.columns.len() {
            sheet.set_column_width(at(column)?, WIDTH)?;
        }
        // The names of the columns stay in sight.
        sheet.set_freeze_panes(top + 1, 0)?;
        let strong = Format::new().set_bold();
        sheet.write_string_with_format(0, 0, cut(&head.title), &strong)?;
        for (row, (name, value)) in (1..).zip(&head.about) {
            sheet.write_string(row, 0, cut(name))?;
            sheet.write_string(row, 1, cut(value))?;
        }
        let heading = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
        for (column, name) in head.columns.iter().enumerate() {
            sheet.write_string_with_format(top, at(column)?, cut(name), &heading)?;
        }
        Ok(Self {
            workbook,
            next: top + 1,
            day: Format::new().set_num_format("yyyy-mm-dd"),
            moment: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
        })
    }

    fn write(&mut self, cells: &[Cell]) -> Result<(), XlsxError> {
        let (row, day, moment) = (self.next, &self.day, &self.moment);
        let sheet: &mut Worksheet = self.workbook.worksheet_from_index(0)?;
        for (column, cell) in cells.iter().enumerate() {
            let column = at(column)?;
            match cell {
                Cell::Text(text) if text.is_empty() => {}
                Cell::Text(text) => drop(sheet.write_string(row, column, cut(text))?),
                Cell::Number(number) => number_or_text(sheet, row, column, *number)?,
                Cell::Day(value) => drop(sheet.write_datetime_with_format(row, column, of_day(*value)?, day)?),
                Cell::Moment(value) => {
                    sheet.write_datetime_with_format(row, column, of_moment(*value)?, moment)?;
                }
                Cell::Nothing => {}
            }
        }
        self.next += 1;
        Ok(())
    }
}

impl Writer for XlsxWriter {
    fn row(&mut self, row: &[Cell]) -> io::Result<()> {
        self.write(row).map_err(io::Error::other)
    }

    fn finish(mut self) -> io::Result<File> {
        let mut file = tempfile::tempfile()?;
        self.workbook.save_to_writer(BufWriter::new(&mut file)).map_err(io::Error::other)?;
        file.rewind()?;
        Ok(file)
    }
}

/// Numbers are floating point here: one that would lose digits is a text.
fn number_or_text(sheet: &mut Worksheet, row: u32, column: u16, number: i64) -> Result<(), XlsxError> {
    match i32::try_from(number) {
        Ok(exact) => sheet.write_number(row, column, exact)?,
        Err(_) => sheet.write_string(row, column, number.to_string())?,
    };
    Ok(())
}

fn at(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

/// Spreadsheets count in UTF-16.
fn cut(text: &str) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > TEXT
    });
    end.map_or(text, |(end, _)| &text[..end])
}

/// Some characters and more than 31 of them cannot be in the name of a worksheet.
fn sheet_name(title: &str) -> String {
    let allowed = title.chars().filter(|letter| !matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\'));
    let name: String = allowed.take(NAME).collect();
    name.trim_matches([' ', '\'']).to_owned()
}

fn of_day(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(day.year()).unwrap_or_default();
    ExcelDateTime::from_ymd(year, day.month().into(), day.day())
}

fn of_moment(moment: OffsetDateTime) -> Result<ExcelDateTime, XlsxError> {
    let moment = moment.to_offset(UtcOffset::UTC);
    of_day(moment.date())?.and_hms(moment.hour().into(), moment.minute(), moment.second())
}
