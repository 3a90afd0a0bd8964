//! The words for roles, permissions and statuses: one place, so that picker, matrix, profile and mail say the same.

use crate::domain::access::{Permission, Role, RoleSet};
use crate::domain::role_requests::{InvalidNote, Note, Outcome, RoleRequest};
use crate::i18n::Locale;

/// A role's name, the guide's own word.
pub fn role_name(l: &Locale, role: Role) -> String {
    match role {
        Role::AccountAdministrator => l.roles_account_administrator(),
        Role::AgreementAdministrator => l.roles_agreement_administrator(),
        Role::UserAdministrator => l.roles_user_administrator(),
        Role::AccountManager => l.roles_account_manager(),
        Role::ReportViewer => l.roles_report_viewer(),
        Role::AccountViewer => l.roles_account_viewer(),
    }
}

/// What a role may do, in one sentence.
pub fn role_description(l: &Locale, role: Role) -> String {
    match role {
        Role::AccountAdministrator => l.roles_account_administrator_description(),
        Role::AgreementAdministrator => l.roles_agreement_administrator_description(),
        Role::UserAdministrator => l.roles_user_administrator_description(),
        Role::AccountManager => l.roles_account_manager_description(),
        Role::ReportViewer => l.roles_report_viewer_description(),
        Role::AccountViewer => l.roles_account_viewer_description(),
    }
}

/// "Account Manager and Report Viewer"; the word for none when there is none.
pub fn role_names(l: &Locale, roles: RoleSet) -> String {
    if roles.is_empty() {
        return l.common_none();
    }
    l.list_and(&roles.iter().map(|role| role_name(l, role)).collect::<Vec<_>>())
}

/// What is wrong with a note, and what to do.
pub fn note_problem(l: &Locale, invalid: InvalidNote) -> String {
    match invalid {
        InvalidNote::TooLong => l.requests_error_note_long(Note::MAX_CHARS),
        InvalidNote::Unprintable => l.requests_error_note_odd(),
    }
}

/// How a request for roles stands: in a word, and by whom and when.
pub fn role_request_state(l: &Locale, request: &RoleRequest) -> (String, String) {
    let Some(answer) = &request.answer else { return (l.requests_waits(), String::new()) };
    let date = l.date(answer.at.date());
    let by = answer.by.clone().unwrap_or_default();
    match answer.outcome {
        Outcome::Granted(roles) => (l.requests_granted(), l.requests_granted_detail(role_names(l, roles), by, date)),
        Outcome::Refused => (l.requests_refused(), l.requests_answered_detail(by, date)),
        Outcome::Withdrawn => (l.requests_withdrawn(), date),
    }
}

/// A permission's name, a row of the matrix.
pub fn permission_name(l: &Locale, permission: Permission) -> String {
    match permission {
        Permission::ViewAgreements => l.capabilities_view_agreements(),
        Permission::EditAgreements => l.capabilities_edit_agreements(),
        Permission::ViewKeys => l.capabilities_view_keys(),
        Permission::ViewOrders => l.capabilities_view_orders(),
        Permission::ViewLicenses => l.capabilities_view_licenses(),
        Permission::ViewReports => l.capabilities_view_reports(),
        Permission::DownloadSoftware => l.capabilities_download_software(),
        Permission::ProvisionSelfService => l.capabilities_provision(),
        Permission::ManageUsers => l.capabilities_manage_users(),
        Permission::ManagePartnerVisibility => l.capabilities_manage_visibility(),
        Permission::ViewAudit => l.capabilities_view_audit(),
    }
}

/// When to try again; rounded up, or it would be too early.
pub fn wait(l: &Locale, seconds: u64) -> String {
    let minutes = seconds.div_ceil(60).max(1);
    if minutes < 120 { l.errors_429_text(minutes) } else { l.errors_429_hours(minutes.div_ceil(60)) }
}
