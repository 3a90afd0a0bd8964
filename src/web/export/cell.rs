//! What a cell of a file holds.

use time::{Date, OffsetDateTime};

/// A value that each format writes in its own way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Never a formula, whatever it begins with.
    Text(String),
    Number(i64),
    Day(Date),
    /// To the second, in UTC.
    Moment(OffsetDateTime),
    Nothing,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Cell {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Date> for Cell {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<OffsetDateTime> for Cell {
    fn from(moment: OffsetDateTime) -> Self {
        Self::Moment(moment)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}
