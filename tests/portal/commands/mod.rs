//! What the operator types: `check`, `appoint` and `resend`, and what the program writes into its log.

mod appoint;
mod check;
mod log_reader;
mod logs;
mod resend;
mod reset_second_factor;
