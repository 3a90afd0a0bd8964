//! Paths of acts on many members at once.

use uuid::Uuid;

use super::users;

/// The viewer's own lists of many.
pub fn batches(number: &str) -> String {
    format!("{}/batches", users(number))
}

pub fn batch(number: &str, id: Uuid) -> String {
    format!("{}/{id}", batches(number))
}

/// One row of a draft.
pub fn batch_row(number: &str, id: Uuid, row: i32) -> String {
    format!("{}/rows/{row}", batch(number, id))
}

pub fn batch_file(number: &str, id: Uuid) -> String {
    format!("{}/result.csv", batch(number, id))
}
