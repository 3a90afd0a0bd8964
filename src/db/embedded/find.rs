//! Finds PostgreSQL's programs: where the operator says, else on `PATH`, where `pg_config` says, and where Debian,
//! Fedora, Homebrew, Postgres.app and Alpine put them. Of several the newest.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::error::EmbeddedError;

/// The oldest major version that the schema and the tests run on.
pub const MINIMUM: u32 = 15;

/// Folders whose `*` stands for a version.
const PLACES: [&str; 9] = [
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/usr/libexec/postgresql*",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/postgresql*/bin",
    "/home/linuxbrew/.linuxbrew/opt/postgresql*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
    "/usr/local/pgsql*/bin",
    "/usr/bin",
];

/// A package manager and the command that installs PostgreSQL with it.
const INSTALL: [(&str, &str); 6] = [
    ("apt-get", "`sudo apt-get install postgresql`"),
    ("dnf", "`sudo dnf install postgresql-server`"),
    ("brew", "`brew install postgresql@18`"),
    ("apk", "`sudo apk add postgresql`"),
    ("pacman", "`sudo pacman -S postgresql`"),
    ("zypper", "`sudo zypper install postgresql-server`"),
];

/// A folder with `postgres` and `initdb`.
#[derive(Debug, Clone)]
pub(super) struct Programs {
    pub(super) folder: PathBuf,
    pub(super) major: u32,
}

/// The programs to use: in `named` if given, of the version `data` (of an existing cluster in `cluster`) if there is one.
pub(super) fn programs(named: Option<&Path>, data: Option<u32>, cluster: &Path) -> Result<Programs, EmbeddedError> {
    let found: Vec<_> = match named {
        Some(folder) => {
            let absolute = fs::canonicalize(folder).ok();
            let programs = absolute.and_then(|folder| inspect(&folder));
            vec![programs.ok_or_else(|| EmbeddedError::NotPrograms { folder: folder.to_owned() })?]
        }
        None => folders().iter().filter_map(|folder| inspect(folder)).collect(),
    };
    let newest = found.iter().max_by_key(|programs| programs.major);
    let Some(newest) = newest else { return Err(EmbeddedError::Missing { install: install() }) };
    if newest.major < MINIMUM {
        let Programs { major, folder } = newest.clone();
        return Err(EmbeddedError::TooOld { major, folder, install: install() });
    }
    let Some(data) = data else { return Ok(newest.clone()) };
    found.iter().find(|programs| programs.major == data).cloned().ok_or_else(|| EmbeddedError::OtherVersion {
        folder: cluster.to_owned(),
        data,
        found: newest.major,
    })
}

/// Where programs may be, real paths, each once.
fn folders() -> BTreeSet<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: BTreeSet<PathBuf> = env::split_paths(&path)
        .filter_map(|folder| fs::canonicalize(folder.join("postgres")).ok()?.parent().map(Path::to_owned))
        .collect();
    if let Ok(output) = Command::new("pg_config").arg("--bindir").stderr(Stdio::null()).output() {
        folders.insert(PathBuf::from(String::from_utf8_lossy(&output.stdout).trim_end()));
    }
    folders.extend(PLACES.iter().flat_map(|place| expand(place)));
    folders
}

fn expand(place: &str) -> Vec<PathBuf> {
    let Some((before, after)) = place.split_once('*') else { return vec![PathBuf::from(place)] };
    let (parent, prefix) = before.rsplit_once('/').unwrap_or((".", before));
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
        .map(|entry| entry.path().join(after.trim_start_matches('/')))
        .collect()
}

/// The version of the programs in this folder; none if they are not there or do not run.
fn inspect(folder: &Path) -> Option<Programs> {
    if !folder.join("initdb").is_file() {
        return None;
    }
    let output = Command::new(folder.join("postgres")).arg("--version").stderr(Stdio::null()).output().ok()?;
    let major = major(&String::from_utf8_lossy(&output.stdout))?;
    Some(Programs { folder: folder.to_owned(), major })
}

/// 15 of `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`.
fn major(version: &str) -> Option<u32> {
    let number = version.split_once("(PostgreSQL) ")?.1;
    number.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

fn install() -> &'static str {
    let path = env::var_os("PATH").unwrap_or_default();
    let present = |program: &&str| env::split_paths(&path).any(|folder| folder.join(program).is_file());
    INSTALL.iter().find(|(program, _)| present(program)).map_or("the system's package manager", |(_, command)| command)
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read_from_every_packagers_wording() {
        assert_eq!(major("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n"), Some(15));
        assert_eq!(major("postgres (PostgreSQL) 18.4\n"), Some(18));
        assert_eq!(major("postgres (PostgreSQL) 19beta1\n"), Some(19));
        assert_eq!(major("postgres (PostgreSQL) 9.6.24\n"), Some(9));
        assert_eq!(major("something else"), None);
    }
}
