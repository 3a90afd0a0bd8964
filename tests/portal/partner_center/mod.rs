//! The Partner Center.

mod administrator;
mod customer;
mod customers;
pub mod history;
mod orders;
mod seats;
mod worlds;
