//! `src/db`: the embedded server, the pool, the migrations and the schema's own promises.

mod embedded;
mod pool;
mod round_trips;
mod runs;
mod schema;
