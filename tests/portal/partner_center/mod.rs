//! The Partner Center.

mod customer;
mod customers;
mod history;
mod worlds;
