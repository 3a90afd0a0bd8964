//! Where roles are asked for, and where that is answered.

use uuid::Uuid;

use super::{PROFILE_ROLE_REQUESTS, users};

/// What members asked for.
pub fn role_requests(number: &str) -> String {
    format!("{}/requests", users(number))
}

pub fn role_request(number: &str, id: Uuid) -> String {
    format!("{}/{id}", role_requests(number))
}

/// Where one asks for a role on an account.
pub fn ask_for_role(number: &str) -> String {
    format!("{PROFILE_ROLE_REQUESTS}?account={number}")
}
