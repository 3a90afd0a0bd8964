//! Where import files come from: a folder, or texts that are part of the program.

use std::fs::{self, File};
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

/// The files of an import.
#[derive(Debug)]
pub enum Source {
    Folder(PathBuf),
    /// (file name, content).
    Texts(&'static [(&'static str, &'static str)]),
}

/// An import file, open for reading.
pub(super) struct Opened {
    pub bytes: u64,
    pub reader: Box<dyn Read + Send>,
}

impl Source {
    /// The names of what could be meant for an import, sorted: all files but hidden ones. A folder counts when it is named
    /// like a file.
    pub(super) fn names(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        match self {
            Self::Folder(folder) => {
                for entry in fs::read_dir(folder)? {
                    let entry = entry?;
                    let name = entry.file_name().to_string_lossy().into_owned();
                    let is_csv = Path::new(&name).extension().is_some_and(|e| e.eq_ignore_ascii_case("csv"));
                    if !name.starts_with('.') && (is_csv || !entry.file_type()?.is_dir()) {
                        names.push(name);
                    }
                }
            }
            Self::Texts(texts) => names.extend(texts.iter().map(|(name, _)| (*name).to_owned())),
        }
        names.sort();
        Ok(names)
    }

    /// Opens a file; `None` if there is none of this name.
    pub(super) fn open(&self, name: &str) -> io::Result<Option<Opened>> {
        match self {
            Self::Folder(folder) => match open_file(&folder.join(name)) {
                Ok((bytes, file)) => Ok(Some(Opened { bytes, reader: Box::new(file) })),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(io::Error::new(error.kind(), format!("{name}: {error}"))),
            },
            Self::Texts(texts) => Ok(texts
                .iter()
                .find(|(own, _)| *own == name)
                .map(|(_, text)| Opened { bytes: text.len() as u64, reader: Box::new(text.as_bytes()) })),
        }
    }
}

/// A file with its size; nothing but a file. Opening a pipe does not wait for its other end.
fn open_file(path: &Path) -> io::Result<(u64, File)> {
    let waits = i32::try_from(OFlags::NONBLOCK.bits()).map_err(io::Error::other)?;
    let file = File::options().read(true).custom_flags(waits).open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_file() {
        return Ok((metadata.len(), file));
    }
    let what = if metadata.is_dir() { "a folder" } else { "a pipe or a device" };
    Err(io::Error::new(io::ErrorKind::InvalidInput, format!("is {what}, not a file")))
}
