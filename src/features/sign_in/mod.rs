//! Signing in (R1, R2, R23): the form, and `/`, which leads everybody to where they left off.

pub mod form;
pub mod home;
