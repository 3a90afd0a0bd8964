//! The files of the downloads folder: found inside it and nowhere else, compared with their SHA-256 (R60).

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

/// Why a file cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum FileProblem {
    #[error("there is no such file in the downloads folder")]
    Missing,
    #[error("leads out of the downloads folder")]
    Outside,
    #[error("is not a file")]
    NotAFile,
    #[error("cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    #[error("the file's SHA-256 is {0}")]
    Different(String),
}

/// A file that can be served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocatedFile {
    /// Without links: what was looked at is what is opened.
    pub path: PathBuf,
    pub bytes: u64,
}

/// Finds a file by its name below the folder. A name that climbs out of it is refused, and so is a link that does.
pub fn locate_file(folder: &Path, name: &str) -> Result<LocatedFile, FileProblem> {
    let plain = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    if name.is_empty() || name.contains('\0') || !plain {
        return Err(FileProblem::Outside);
    }
    let found = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => FileProblem::Missing,
        _ => FileProblem::Unreadable(error),
    };
    let folder = fs::canonicalize(folder).map_err(found)?;
    let path = fs::canonicalize(folder.join(name)).map_err(found)?;
    if !path.starts_with(&folder) {
        return Err(FileProblem::Outside);
    }
    let metadata = fs::metadata(&path)?;
    if !metadata.is_file() {
        return Err(FileProblem::NotAFile);
    }
    Ok(LocatedFile { path, bytes: metadata.len() })
}

/// Reads a file through, in constant memory, and compares it with its SHA-256 in lower-case hexadecimal. Takes as long
/// as reading takes: not for a page.
pub fn verify_file(folder: &Path, name: &str, sha256: &str) -> Result<(), FileProblem> {
    let mut file = File::open(locate_file(folder, name)?.path)?;
    let mut digest = Sha256::new();
    let mut chunk = vec![0; 256 * 1024];
    loop {
        match file.read(&mut chunk) {
            Ok(0) => break,
            Ok(read) => digest.update(&chunk[..read]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    let actual = HEXLOWER.encode(&digest.finalize());
    if actual == sha256.to_ascii_lowercase() { Ok(()) } else { Err(FileProblem::Different(actual)) }
}
