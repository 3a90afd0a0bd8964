//! Signing in (R1, R2, R23): the form, the second step, and `/`, which leads everybody to where they left off.

pub mod form;
pub mod home;
pub mod second_step;
