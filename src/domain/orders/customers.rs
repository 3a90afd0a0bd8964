//! The accounts on which a partner sees something.

/// One customer's account as a partner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    pub account_id: i64,
    pub number: String,
    pub name: String,
    pub organization: String,
    /// Order lines that the partner is of record for.
    pub own_lines: i64,
    /// Order lines that the customer opened to the partner.
    pub granted_lines: i64,
    /// The names of the partners whose orders were opened.
    pub orderers: Vec<String>,
}

impl Customer {
    /// What [`super::Position`] goes by.
    pub fn cursor(&self) -> &str {
        &self.number
    }
}

/// Which customers are listed.
#[derive(Debug, Clone, Default)]
pub struct CustomerFilter {
    /// The beginning of an organisation's name, an account's name or its number, in any letter case; empty: all.
    pub search: String,
    pub sort: CustomerSort,
    pub descending: bool,
}

/// What customers are sorted by; ties by account number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CustomerSort {
    #[default]
    Organization,
    Number,
}
