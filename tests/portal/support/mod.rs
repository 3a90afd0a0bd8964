//! What tests stand on: a database per test, the portal on it, people who use it, and a world for them to be in.

pub mod answer;
pub mod authenticator;
pub mod database;
pub mod dns;
pub mod form;
pub mod portal;
pub mod program;
pub mod smtp;
pub mod visitor;
pub mod world;

pub use answer::Answer;
pub use authenticator::Authenticator;
pub use portal::Portal;
pub use smtp::SmtpCatcher;
pub use visitor::Visitor;
