//! What comes with what was bought: product keys (R59), and the files that may be downloaded (R60).

mod downloads;
mod downloads_store;
mod files;
mod keys;
mod keys_store;

pub use downloads::{Download, DownloadFilter, record_download};
pub use downloads_store::{count_downloads, find_download, list_downloads, list_files};
pub use files::{FileProblem, LocatedFile, locate_file, verify_file};
pub use keys::{KeyFilter, ProductKey, RevealedKey, reveal_key};
pub use keys_store::{count_keys, list_keys};
