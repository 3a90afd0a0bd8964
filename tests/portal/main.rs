//! The one integration binary: real PostgreSQL, one database per test cut from a migrated template.
// Helpers outside of `#[test]` functions may fail a test, too.
#![allow(clippy::unwrap_used)]

mod accept_invitation;
mod access;
mod accounts;
mod agreement;
mod architecture;
mod audit;
mod catalogue;
mod commands;
mod db;
mod demo;
mod demo_mail;
mod downloads;
mod frame;
mod help;
mod import;
mod keys;
mod language;
mod licenses;
mod limits;
mod list_files;
mod locales;
mod mail;
mod manage_partner_visibility;
mod manage_users;
mod my_profile;
mod orders;
mod partner_center;
mod password_reset;
mod plans;
mod provisioning;
mod reports;
mod requirements;
mod roles;
mod server;
mod sign_in;
mod support;
