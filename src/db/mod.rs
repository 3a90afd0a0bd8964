//! PostgreSQL: the pool and the migrations (`pool`), what a database error means (`constraint`), what is
//! there (`inspect`), and the
//! private server that runs when `DATABASE_URL` is unset (`embedded`).

pub mod constraint;
pub mod embedded;
pub mod inspect;
pub mod pool;
