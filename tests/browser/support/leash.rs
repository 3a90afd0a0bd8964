//! A program that cannot outlive the tests, however they end.

use std::ffi::OsStr;
use std::fs::File;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};

/// The watch reads a pipe whose other end is ours. Whatever way we go, a kill included, it reads its end and kills the
/// program's process group: Chromium is in that of its driver, and would stay when the driver alone is killed.
const WATCHED: &str = r#"exec 3<&0 </dev/null; (cat <&3 >/dev/null; kill -s KILL -- -$$) & exec "$@" 3<&-"#;

pub struct Leash {
    program: Child,
}

impl Leash {
    /// Starts a program with these settings beside ours; what it says goes to `log`.
    pub fn start(program: &str, arguments: &[&str], settings: &[(&str, &OsStr)], log: File) -> Self {
        let program = Command::new("sh")
            .args(["-c", WATCHED, "sh", program])
            .args(arguments)
            .env_remove("DATABASE_URL")
            .envs(settings.iter().copied())
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        Self { program }
    }

    /// How it ended, if it did.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.program.try_wait().unwrap()
    }

    /// Ends it, and what it started in its process group.
    pub fn pull(&mut self) {
        drop(self.program.stdin.take());
        let _ = self.program.wait();
    }
}

impl Drop for Leash {
    fn drop(&mut self) {
        self.pull();
    }
}
