//! What each role may do, for pages: made from the one table that the router and the actions read (R11).

use super::wording::{permission_name, role_description, role_name};
use crate::domain::access::{Permission, Role};
use crate::i18n::Locale;

/// The whole table; `roles/table.html` shows it.
pub struct RoleTable {
    /// Name and description.
    pub roles: Vec<(String, String)>,
    /// A permission's name, and for each role whether it has it.
    pub rows: Vec<(String, Vec<(String, bool)>)>,
}

impl RoleTable {
    pub fn new(l: &Locale) -> Self {
        let roles = Role::ALL.map(|role| (role_name(l, role), role_description(l, role)));
        let rows = Permission::ALL.map(|permission| {
            let cells = Role::ALL.map(|role| (role_name(l, role), role.permits(permission)));
            (permission_name(l, permission), cells.to_vec())
        });
        Self { roles: roles.to_vec(), rows: rows.to_vec() }
    }
}
