//! Where the cluster, its lock, its log and its socket are, and as which user PostgreSQL runs.
//!
//! PostgreSQL refuses to run as root: root hands it to the user `postgres`, else `nobody`, who must be able to reach
//! the cluster. Under root's own home that user cannot, so there the cluster moves to the system's state folder.

use std::env;
use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

use super::EmbeddedSettings;
use super::error::EmbeddedError;
use super::server::command;

/// A Unix socket's path holds 107 bytes on Linux and 103 on macOS, the name `/.s.PGSQL.5432` included.
const LONGEST_SOCKET_FOLDER: usize = 103 - "/.s.PGSQL.5432".len();

/// Says where the cluster is when it is not in the data folder.
const NOTE: &str = "postgres.folder";

/// The user that PostgreSQL runs as when that is not our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Owner {
    pub(super) uid: u32,
    pub(super) gid: u32,
}

/// The places of one embedded server.
#[derive(Debug, Clone)]
pub(super) struct Folders {
    pub(super) cluster: PathBuf,
    pub(super) log: PathBuf,
    pub(super) socket: PathBuf,
    pub(super) owner: Option<Owner>,
}

impl Folders {
    /// Decides on the places; makes the folders that are missing, except the cluster and the socket's.
    pub(super) fn locate(settings: &EmbeddedSettings) -> Result<Self, EmbeddedError> {
        let data = data_dir(settings)?;
        let log = data.join("postgres.log");
        let mut cluster = data.join("postgres");
        let mut owner = None;
        if rustix::process::geteuid().is_root() {
            let user = service_user().ok_or_else(|| EmbeddedError::Start {
                reason: "PostgreSQL does not run as root, and there is no user postgres or nobody".to_owned(),
                log: log.clone(),
            })?;
            if !cluster.exists() && !reaches(user, &data) {
                cluster = elsewhere(&data, settings.durable)?.join("postgres");
            }
            owner = Some(owner_of(&cluster).unwrap_or(user));
        }
        let socket = socket_folder(&cluster, owner);
        Ok(Self { cluster, log, socket, owner })
    }

    /// Makes the socket's folder, for PostgreSQL's user alone: whoever reaches the socket is trusted.
    pub(super) fn make_socket_folder(&self) -> Result<(), EmbeddedError> {
        own_folder(&self.socket, 0o700, self.owner).map_err(EmbeddedError::at(&self.socket))?;
        // A socket and its lock file that a killed server left; a living one was waited for.
        for name in [".s.PGSQL.5432", ".s.PGSQL.5432.lock"] {
            let _ = fs::remove_file(self.socket.join(name));
        }
        Ok(())
    }

    /// The major version that wrote the cluster; none if there is no cluster yet.
    pub(super) fn version(&self) -> Result<Option<u32>, EmbeddedError> {
        let path = self.cluster.join("PG_VERSION");
        match fs::read_to_string(&path) {
            Ok(text) => Ok(text.trim().split('.').next().and_then(|major| major.parse().ok())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(EmbeddedError::Folder { path, cause }),
        }
    }
}

/// The data folder's real path; made if missing, and so that PostgreSQL's user can pass through it.
pub(super) fn data_dir(settings: &EmbeddedSettings) -> Result<PathBuf, EmbeddedError> {
    let path = &settings.data_dir;
    if !path.exists() {
        DirBuilder::new().recursive(true).mode(0o755).create(path).map_err(EmbeddedError::at(path))?;
    }
    fs::canonicalize(path).map_err(EmbeddedError::at(path))
}

/// Whether there is a cluster already, in the data folder or where its note says. Makes nothing.
pub(super) fn has_cluster(settings: &EmbeddedSettings) -> bool {
    let data = &settings.data_dir;
    let moved = fs::read_to_string(data.join(NOTE)).ok().map(PathBuf::from);
    [Some(data.clone()), moved].into_iter().flatten().any(|folder| folder.join("postgres/PG_VERSION").exists())
}

/// The lock that the owner of the server holds as long as it lives; none if somebody else holds it.
pub(super) fn try_lock(data: &Path) -> Result<Option<File>, EmbeddedError> {
    let path = data.join("postgres.lock");
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
    let file = file.map_err(EmbeddedError::at(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(cause)) => Err(EmbeddedError::Folder { path, cause }),
    }
}

/// Makes a folder, or takes one that is there only if it is the owner's: in a shared folder such as /tmp anybody may
/// have made it first.
pub(super) fn own_folder(path: &Path, mode: u32, owner: Option<Owner>) -> io::Result<()> {
    let us = rustix::process::geteuid().as_raw();
    match DirBuilder::new().mode(mode).create(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let found = fs::symlink_metadata(path)?;
            if !found.is_dir() || (found.uid() != us && Some(found.uid()) != owner.map(|owner| owner.uid)) {
                return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it belongs to somebody else"));
            }
        }
        other => other?,
    }
    fs::set_permissions(path, Permissions::from_mode(mode))?;
    if let Some(Owner { uid, gid }) = owner {
        chown(path, Some(uid), Some(gid))?;
    }
    Ok(())
}

fn owner_of(cluster: &Path) -> Option<Owner> {
    let found = fs::metadata(cluster).ok()?;
    (found.uid() != 0).then(|| Owner { uid: found.uid(), gid: found.gid() })
}

fn service_user() -> Option<Owner> {
    let id = |flag, name| {
        let output = Command::new("id").args([flag, name]).stderr(Stdio::null()).output().ok()?;
        String::from_utf8_lossy(&output.stdout).trim().parse::<u32>().ok()
    };
    ["postgres", "nobody"].iter().find_map(|name| Some(Owner { uid: id("-u", name)?, gid: id("-g", name)? }))
}

fn reaches(user: Owner, folder: &Path) -> bool {
    let status = command(Some(user), "sh").args(["-c", "cd \"$1\"", "sh"]).arg(folder).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// A folder outside `data` for its cluster. Its name is kept in `data`, so that whoever deletes that folder begins anew.
fn elsewhere(data: &Path, durable: bool) -> Result<PathBuf, EmbeddedError> {
    let note = data.join(NOTE);
    if let Some(folder) = fs::read_to_string(&note).ok().map(PathBuf::from).filter(|folder| folder.is_dir()) {
        return Ok(folder);
    }
    let state = Path::new("/var/lib/business-center");
    let parent = if durable && (state.is_dir() || fs::create_dir(state).is_ok()) { state } else { &env::temp_dir() };
    let folder = parent.join(format!("business-center-{}", crate::secret::new_id().simple()));
    own_folder(&folder, 0o755, None).map_err(EmbeddedError::at(&folder))?;
    fs::write(&note, folder.as_os_str().as_bytes()).map_err(EmbeddedError::at(&note))?;
    tracing::warn!(data = %folder.display(), "PostgreSQL's user cannot reach the data folder: its data are elsewhere");
    Ok(folder)
}

fn socket_folder(cluster: &Path, owner: Option<Owner>) -> PathBuf {
    let uid = owner.map_or_else(|| rustix::process::geteuid().as_raw(), |owner| owner.uid);
    let name = format!("bc-{uid}-{}", fingerprint(cluster));
    let temp = env::temp_dir();
    let short = temp.join(&name).as_os_str().len() <= LONGEST_SOCKET_FOLDER;
    let fit = short && owner.is_none_or(|owner| reaches(owner, &temp));
    if fit { temp.join(name) } else { Path::new("/tmp").join(name) }
}

fn fingerprint(path: &Path) -> String {
    let digest = Sha256::digest(path.as_os_str().as_bytes());
    HEXLOWER.encode(&digest[..6])
}
