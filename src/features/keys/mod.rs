//! Product keys (R59): the list, in which every key is masked, and one key, shown because it was asked for.

pub mod key;
pub mod list;
