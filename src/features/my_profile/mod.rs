//! My profile (R7-R9): one's roles and whom to ask for others, details, password, two-step sign-in, sign-ins, what
//! happened to all these.

pub mod details;
pub mod overview;
pub mod password;
pub mod role_requests;
pub mod second_factor;
pub mod security_history;
pub mod sign_ins;

use crate::paths;
use crate::web::frame::MenuItem;
use crate::web::page::Page;
use crate::web::second_step;

/// The six pages of the profile, or the one that opens before a required second factor is set up.
fn tabs(page: &Page, current: &str) -> Vec<MenuItem> {
    let l = page.l;
    let is_due = page.viewer.as_deref().is_some_and(|viewer| second_step::is_due(&page.state.config, viewer));
    [
        (l.profile_tab_roles(), paths::PROFILE),
        (l.profile_tab_details(), paths::PROFILE_DETAILS),
        (l.profile_tab_password(), paths::PROFILE_PASSWORD),
        (l.profile_tab_second_factor(), paths::PROFILE_SECOND_FACTOR),
        (l.profile_tab_sign_ins(), paths::PROFILE_SIGN_INS),
        (l.profile_tab_security_history(), paths::PROFILE_SECURITY_HISTORY),
    ]
    .into_iter()
    .filter(|(_, href)| !is_due || *href == paths::PROFILE_SECOND_FACTOR)
    .map(|(label, href)| MenuItem { label, href: href.to_owned(), current: href == current, children: Vec::new() })
    .collect()
}
