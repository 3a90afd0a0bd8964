//! The Partner Center.

mod administrator;
mod customer;
mod customers;
mod history;
mod orders;
mod worlds;
