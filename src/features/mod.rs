//! The screens: one folder per area, named as its users see it; one file per page or state change, with `get` and
//! `post`. They parse, call the domain, and render; they hold no rule and no SQL, and never import each other.

pub mod about_languages;
pub mod accept_invitation;
pub mod accounts;
pub mod agreement;
pub mod audit;
pub mod demo_mail;
pub mod downloads;
pub mod health;
pub mod help;
pub mod keys;
pub mod language;
pub mod licenses;
pub mod manage_access;
pub mod manage_partner_visibility;
pub mod manage_users;
pub mod metrics;
pub mod my_profile;
pub mod orders;
pub mod partner_center;
pub mod password_reset;
pub mod provisioning;
pub mod reports;
pub mod roles;
pub mod sign_in;
pub mod sign_out;

use crate::web::error::PageError;

/// What any other path answers.
pub async fn not_found() -> PageError {
    PageError::not_found()
}
