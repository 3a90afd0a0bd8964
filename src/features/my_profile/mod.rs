//! My profile (R7-R9): one's roles and whom to ask for others, details, password, two-step sign-in, sign-ins.

pub mod details;
pub mod overview;
pub mod password;
pub mod second_factor;
pub mod sign_ins;

use crate::paths;
use crate::web::frame::MenuItem;
use crate::web::page::Page;

/// The five pages of the profile.
fn tabs(page: &Page, current: &str) -> Vec<MenuItem> {
    let l = page.l;
    [
        (l.profile_tab_roles(), paths::PROFILE),
        (l.profile_tab_details(), paths::PROFILE_DETAILS),
        (l.profile_tab_password(), paths::PROFILE_PASSWORD),
        (l.profile_tab_second_factor(), paths::PROFILE_SECOND_FACTOR),
        (l.profile_tab_sign_ins(), paths::PROFILE_SIGN_INS),
    ]
    .into_iter()
    .map(|(label, href)| MenuItem { label, href: href.to_owned(), current: href == current, children: Vec::new() })
    .collect()
}
