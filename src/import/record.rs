//! How a kind of record is described: its file, its columns, and the SQL that checks and applies it.

use super::values::Value;

/// One import file. The statements work on its staging table, which has the columns' names, the first line's being 2
/// in `row_line`.
pub(super) struct Record {
    pub file: &'static str,
    /// The temporary table that the file is read into.
    pub table: &'static str,
    pub columns: &'static [Column],
    /// How many of the first columns say which row it is: a file holds each of those once.
    pub key: usize,
    /// What the columns of one row have to do with each other: the column that is wrong, and why.
    pub across: fn(&Fields<'_>) -> Result<(), (&'static str, String)>,
    /// Rules that need the database: each gives (row_line, column, reason).
    pub checks: &'static [&'static str],
    /// What must be there before the rows.
    pub prepare: &'static [&'static str],
    /// Changes the rows that differ, and no other; its count is reported.
    pub update: Option<&'static str>,
    /// Adds the rows that are not there yet; its count is reported.
    pub insert: Option<&'static str>,
}

/// A column of an import file.
pub(super) struct Column {
    pub name: &'static str,
    /// Its type in the staging table.
    pub sql: &'static str,
    pub parse: fn(&str) -> Value<'_>,
    pub need: Need,
    pub refers_to: Option<Target>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// The column and a value in every row.
    Value,
    /// The column may be absent, and a field empty.
    Optional,
}

/// What a column's values must name: a row of the database or of the same import.
#[derive(Clone, Copy)]
pub(super) struct Target {
    /// The word for it in a problem.
    pub noun: &'static str,
    /// The table and the column that hold it.
    pub table: &'static str,
    pub column: &'static str,
    /// The file that defines it.
    pub file: &'static str,
}

/// The values of one row, in the order of the record's columns; none for an empty or absent one.
pub(super) struct Fields<'a> {
    pub columns: &'static [Column],
    pub values: &'a [Option<String>],
}

impl Fields<'_> {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let at = self.columns.iter().position(|column| column.name == name)?;
        self.values[at].as_deref()
    }
}

/// For records whose columns are independent.
#[expect(clippy::unnecessary_wraps, reason = "a rule like the others")]
pub(super) fn nothing_across(_: &Fields<'_>) -> Result<(), (&'static str, String)> {
    Ok(())
}

/// `ends_on` is not before `starts_on`.
pub(super) fn ends_after_start(fields: &Fields<'_>) -> Result<(), (&'static str, String)> {
    // ISO dates sort as text.
    match (fields.get("starts_on"), fields.get("ends_on")) {
        (Some(start), Some(end)) if end < start => Err(("ends_on", format!("{end} is before starts_on, {start}"))),
        _ => Ok(()),
    }
}

pub(super) const fn required(name: &'static str, sql: &'static str, parse: fn(&str) -> Value<'_>) -> Column {
    Column { name, sql, parse, need: Need::Value, refers_to: None }
}

pub(super) const fn optional(name: &'static str, sql: &'static str, parse: fn(&str) -> Value<'_>) -> Column {
    Column { name, sql, parse, need: Need::Optional, refers_to: None }
}

pub(super) const fn reference(name: &'static str, parse: fn(&str) -> Value<'_>, target: Target) -> Column {
    Column { name, sql: KEY, parse, need: Need::Value, refers_to: Some(target) }
}

/// Compared byte by byte, as the database's own columns are.
pub(super) const KEY: &str = "text collate \"C\"";
pub(super) const TEXT: &str = "text";
pub(super) const DATE: &str = "date";
pub(super) const INTEGER: &str = "integer";

pub(super) const ORGANIZATION: Target =
    Target { noun: "organization", table: "organizations", column: "number", file: "organizations.csv" };
pub(super) const AGREEMENT: Target =
    Target { noun: "agreement", table: "agreements", column: "number", file: "agreements.csv" };
pub(super) const ACCOUNT: Target =
    Target { noun: "account", table: "accounts", column: "number", file: "accounts.csv" };
pub(super) const PARTNER: Target =
    Target { noun: "partner", table: "partners", column: "number", file: "partners.csv" };
pub(super) const PRODUCT: Target = Target { noun: "product", table: "products", column: "id", file: "products.csv" };
pub(super) const ORDER: Target = Target { noun: "order", table: "orders", column: "number", file: "orders.csv" };
