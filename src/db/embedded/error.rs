//! Why the embedded server cannot run: one sentence each, that says what to do.

use std::io;
use std::path::{Path, PathBuf};

use super::find::MINIMUM;

/// Why the embedded PostgreSQL cannot run.
#[derive(Debug, thiserror::Error)]
pub enum EmbeddedError {
    /// No PostgreSQL on this machine.
    #[error(
        "PostgreSQL {MINIMUM} or newer is needed and was not found: install it with {install}, or name the folder of \
         its programs in BC_POSTGRES_BIN, or set DATABASE_URL to a server that already runs"
    )]
    Missing { install: &'static str },
    /// Only versions that cannot run the schema.
    #[error(
        "PostgreSQL {MINIMUM} or newer is needed and only PostgreSQL {major} was found, in {}: install a newer one with \
         {install}, or name the folder of its programs in BC_POSTGRES_BIN", folder.display()
    )]
    TooOld { major: u32, folder: PathBuf, install: &'static str },
    /// `BC_POSTGRES_BIN` is wrong.
    #[error("BC_POSTGRES_BIN names {}, but there are no `postgres` and `initdb` in there that can run", folder.display())]
    NotPrograms { folder: PathBuf },
    /// The folder is in use.
    #[error(
        "another business-center is already running here, on the data in {}: stop it first, or give this one a folder \
         of its own with BC_DATA_DIR", folder.display()
    )]
    AlreadyRunning { folder: PathBuf },
    /// Data of another major version of PostgreSQL.
    #[error(
        "the data in {} were written by PostgreSQL {data} and only PostgreSQL {found} was found: install PostgreSQL \
         {data} beside it, or move the data away to begin anew", folder.display()
    )]
    OtherVersion { folder: PathBuf, data: u32, found: u32 },
    /// A folder that cannot be read or written.
    #[error("the embedded PostgreSQL cannot use {}: {cause}", path.display())]
    Folder { path: PathBuf, cause: io::Error },
    /// PostgreSQL refused.
    #[error("the embedded PostgreSQL did not start: {reason} (its log is {})", log.display())]
    Start { reason: String, log: PathBuf },
    /// The server runs but does not serve.
    #[error("the embedded PostgreSQL does not answer")]
    Silent(#[source] sqlx::Error),
}

impl EmbeddedError {
    /// For `map_err`: an input or output error on this path.
    pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |cause| Self::Folder { path: path.to_owned(), cause }
    }
}
