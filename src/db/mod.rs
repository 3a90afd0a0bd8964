//! PostgreSQL: the pool (`pool`) and the migrations (`migrations`), what a database error means (`constraint`), what is
//! there (`inspect`), pages with figures over all of them (`beside`), and the
//! private server that runs when `DATABASE_URL` is unset (`embedded`).

pub mod beside;
pub mod constraint;
pub mod embedded;
pub mod inspect;
pub mod migrations;
pub mod pool;
