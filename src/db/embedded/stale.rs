//! What an earlier server left: one that is still ending, or files of one that was killed.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::io::Errno;
use rustix::process::{Pid, Signal, kill_process, test_kill_process};

use super::folder::Folders;

/// How long an earlier server may take to end.
const PATIENCE: Duration = Duration::from_secs(30);

/// The first lines of `postmaster.pid`: whose process it is and where its socket is.
#[derive(Debug)]
pub(super) struct Postmaster {
    pid: Pid,
    pub(super) socket: PathBuf,
}

/// What `postmaster.pid` says, if there is one; the process may be long gone.
pub(super) fn postmaster(folders: &Folders) -> Option<Postmaster> {
    let text = fs::read_to_string(folders.cluster.join("postmaster.pid")).ok()?;
    let mut lines = text.lines();
    let pid = Pid::from_raw(lines.next()?.trim().parse().ok()?)?;
    // Then the data folder, the start time, the port, the socket's folder.
    let socket = lines.nth(3).unwrap_or_default().trim().into();
    Some(Postmaster { pid, socket })
}

/// Waits for an earlier server of this cluster to end, and removes what one left that would keep the next from
/// starting. Call it with the lock held: whoever started that server is gone.
pub(super) fn make_way(folders: &Folders) {
    let begun = Instant::now();
    while let Some(postmaster) = postmaster(folders) {
        if !alive(postmaster.pid) {
            // PostgreSQL sees that for itself, and looks for surviving backends while it does.
            return;
        }
        if !serves(postmaster.pid, folders) {
            // After a restart of the machine or container the number may be any other program's.
            let _ = fs::remove_file(folders.cluster.join("postmaster.pid"));
            return;
        }
        if begun.elapsed() > PATIENCE {
            return;
        }
        // It is ending already unless its guard was killed too; saying it twice is harmless.
        let _ = kill_process(postmaster.pid, Signal::INT);
        thread::sleep(Duration::from_millis(50));
    }
}

fn alive(pid: Pid) -> bool {
    matches!(test_kill_process(pid), Ok(()) | Err(Errno::PERM))
}

/// Whether that process is a PostgreSQL on this very cluster.
fn serves(pid: Pid, folders: &Folders) -> bool {
    let pid = pid.as_raw_nonzero();
    let line = fs::read(format!("/proc/{pid}/cmdline")).or_else(|_| {
        let mut ps = Command::new("ps");
        ps.args(["-o", "args=", "-p", &pid.to_string()]).stderr(Stdio::null()).output().map(|output| output.stdout)
    });
    let cluster = folders.cluster.to_string_lossy();
    line.is_ok_and(|line| String::from_utf8_lossy(&line).contains(&*cluster))
}
