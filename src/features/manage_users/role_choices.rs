//! The role picker: every role with what it can do, from the one role table (R11, R35).

use crate::domain::access::{Role, RoleSet};
use crate::i18n::Locale;
use crate::web::components::Choice;
use crate::web::form::FieldErrors;
use crate::web::wording::{role_description, role_name};

/// All six; those above the viewer's ceiling are shown, with the reason why they cannot be ticked.
pub fn role_choices(l: &Locale, assignable: RoleSet, chosen: RoleSet) -> Vec<Choice> {
    Role::ALL
        .into_iter()
        .map(|role| Choice {
            value: role.as_str().to_owned(),
            label: role_name(l, role),
            hint: Some(role_description(l, role)),
            chosen: chosen.contains(role),
            locked: (!assignable.contains(role)).then(|| l.users_above_ceiling()),
            ..Choice::default()
        })
        .collect()
}

/// The roles ticked in a form; `None` for an unknown or a repeated one, which no page of ours sends.
pub fn parse_roles(words: &[String]) -> Option<RoleSet> {
    let roles = words.iter().map(|word| word.parse::<Role>().ok()).collect::<Option<Vec<_>>>()?;
    let set = RoleSet::from(roles);
    (set.iter().count() == words.len()).then_some(set)
}

/// The same, with what is wrong noted beside them; `needed` when one at least must be ticked.
pub fn check_roles(l: &Locale, words: &[String], needed: bool, errors: &mut FieldErrors) -> Option<RoleSet> {
    let roles = parse_roles(words);
    match roles {
        None => errors.add("role", l.users_error_role_odd()),
        Some(roles) if needed && roles.is_empty() => errors.add("role", l.users_error_role()),
        Some(_) => {}
    }
    roles
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ROL-13.
    #[test]
    fn unknown_and_repeated_roles_are_refused() {
        let words = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(parse_roles(&words(&[])), Some(RoleSet::NONE));
        assert_eq!(parse_roles(&words(&["account_viewer"])), Some(Role::AccountViewer.into()));
        assert_eq!(parse_roles(&words(&["account_viewer", "account_viewer"])), None);
        assert_eq!(parse_roles(&words(&["owner"])), None);
    }
}
