//! What comes with what was bought: product keys (R59).

mod keys;
mod keys_store;

pub use keys::{KeyFilter, ProductKey, RevealedKey, reveal_key};
pub use keys_store::{count_keys, list_keys};
