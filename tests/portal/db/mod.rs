//! `src/db`: the embedded server, the pool, the migrations and the schema's own promises.

mod embedded;
mod migrations;
mod pool;
mod round_trips;
mod runs;
mod schema;
