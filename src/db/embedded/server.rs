//! The processes: `initdb`, and a PostgreSQL that lives as long as we do and not a moment longer.
//!
//! Both run under a small shell script whose standard input is a pipe from us. Any death of ours, `kill -9` included,
//! closes the pipe and the script stops its program. They have a process group of their own, so that Ctrl-C reaches us
//! alone and PostgreSQL goes when we have finished with it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::error::EmbeddedError;
use super::find::Programs;
use super::folder::{Folders, Owner, own_folder};
use super::{USER, stale};

/// Runs `$3...` until it ends, or until the pipe closes: then sends it the signal `$1`, again and again, as the first
/// one may come before it listens. In the end it empties the folder `$2`, if that is given: the folder that it was at the
/// start, never one that the next server has made in its place.
const GUARD: &str = r#"exec 3<&0
trap '' INT TERM HUP
signal=$1; trash=$2; shift 2
if [ -n "$trash" ]; then cd "$trash" || exit 1; fi
"$@" </dev/null 3<&- & program=$!
{ cat <&3 >/dev/null; while kill -"$signal" $program; do sleep 1; done; } >/dev/null 2>&1 & guard=$!
wait $program; status=$?
kill -KILL $guard
[ -z "$trash" ] || rm -rf ./*
exit $status"#;

/// The most that a stop may take before we stop waiting for it.
const STOP: Duration = Duration::from_secs(20);

/// What to start.
#[derive(Debug, Clone)]
pub(super) struct Launch {
    pub(super) programs: Programs,
    pub(super) folders: Folders,
    pub(super) durable: bool,
    pub(super) options: Vec<String>,
}

/// A command as PostgreSQL's user, in a process group of its own, without the caller's PostgreSQL settings.
pub(super) fn command(owner: Option<Owner>, program: impl AsRef<Path>) -> Command {
    let mut command = Command::new(program.as_ref());
    command.current_dir("/").process_group(0).env("LC_ALL", "C");
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PG")) {
        command.env_remove(name);
    }
    if let Some(Owner { uid, gid }) = owner {
        command.uid(uid).gid(gid);
    }
    command
}

impl Launch {
    /// Makes a new cluster. Built beside its place and moved there when complete: a killed run leaves no half of one.
    pub(super) fn initdb(&self) -> Result<(), EmbeddedError> {
        let Folders { cluster, owner, log, .. } = &self.folders;
        let fresh = cluster.with_extension("new");
        let _ = fs::remove_dir_all(&fresh);
        own_folder(&fresh, 0o700, *owner).map_err(EmbeddedError::at(&fresh))?;
        // macOS and old C libraries have no C.UTF-8.
        let made = ["--locale=C.UTF-8", "--locale=C"].iter().any(|locale| {
            let mut command = self.guarded("TERM", None, "initdb");
            command.args(["-U", USER, "-A", "trust", "-E", "UTF8", locale, "-D"]).arg(&fresh);
            if !self.durable {
                command.arg("--no-sync");
            }
            self.run(command).is_ok_and(|status| status.success())
        });
        if !made {
            return Err(EmbeddedError::Start { reason: self.last_words(), log: log.clone() });
        }
        fs::rename(&fresh, cluster).map_err(EmbeddedError::at(cluster))
    }

    fn run(&self, mut command: Command) -> io::Result<ExitStatus> {
        let log = self.open_log()?;
        let mut child = command.stdout(log.try_clone()?).stderr(log).spawn()?;
        let pipe = child.stdin.take();
        let status = child.wait();
        drop(pipe);
        status
    }

    fn spawn(&self) -> io::Result<Child> {
        let cluster = &self.folders.cluster;
        let (signal, trash) = if self.durable { ("INT", None) } else { ("QUIT", Some(&**cluster)) };
        let mut command = self.guarded(signal, trash, "postgres");
        command.arg("-D").arg(cluster).arg("-k").arg(&self.folders.socket).args(["-h", "", "-p", "5432"]);
        let modest = ["shared_buffers=32MB", "unix_socket_permissions=0700", "timezone=UTC", "log_timezone=UTC"];
        let lean = ["wal_level=minimal", "max_wal_senders=0", "jit=off", "logging_collector=off"];
        let careless =
            ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off", "max_wal_size=64MB"];
        let kind: &[&str] = if self.durable { &["max_connections=60"] } else { &["max_connections=200"] };
        let careless: &[&str] = if self.durable { &[] } else { &careless };
        for setting in modest.iter().chain(&lean).chain(kind).chain(careless) {
            command.args(["-c", setting]);
        }
        // The later one of two counts.
        for setting in &self.options {
            command.args(["-c", setting]);
        }
        let log = self.open_log()?;
        command.stdout(log.try_clone()?).stderr(log).spawn()
    }

    fn guarded(&self, signal: &str, trash: Option<&Path>, program: &str) -> Command {
        let mut command = command(self.folders.owner, "sh");
        command
            .args(["-c", GUARD, "sh", signal])
            .arg(trash.unwrap_or(Path::new("")))
            .arg(self.programs.folder.join(program))
            .stdin(Stdio::piped());
        command
    }

    fn open_log(&self) -> io::Result<File> {
        OpenOptions::new().create(true).append(true).open(&self.folders.log)
    }

    /// The log's last line that says what went wrong.
    pub(super) fn last_words(&self) -> String {
        let mut text = Vec::new();
        let read = File::open(&self.folders.log).and_then(|mut file| {
            let length = file.metadata()?.len();
            file.seek(SeekFrom::Start(length.saturating_sub(4096)))?;
            file.read_to_end(&mut text)
        });
        let text = String::from_utf8_lossy(&text);
        let mut lines = text.lines().rev().filter(|line| !line.trim().is_empty());
        let telling = ["FATAL:", "PANIC:", "error:", "ermission denied", "not found"];
        let fatal = lines.clone().find(|line| telling.iter().any(|word| line.contains(word)));
        match (read, fatal.or_else(|| lines.next())) {
            (Ok(_), Some(line)) => line.trim().to_owned(),
            _ => "it said nothing".to_owned(),
        }
    }
}

#[derive(Debug, Default)]
struct State {
    /// Our end of the guard's pipe: closing it stops the server.
    pipe: Option<ChildStdin>,
    serving: bool,
    stopping: bool,
}

/// A running server, and the thread that starts it again should it fall.
#[derive(Debug)]
pub(super) struct Process {
    state: Arc<Mutex<State>>,
    watcher: Option<JoinHandle<()>>,
}

impl Process {
    pub(super) fn start(launch: Launch) -> io::Result<Self> {
        let mut child = launch.spawn()?;
        let state = Arc::new(Mutex::new(State { pipe: child.stdin.take(), ..State::default() }));
        let watched = Arc::clone(&state);
        let watcher =
            thread::Builder::new().name("postgres".to_owned()).spawn(move || watch(&launch, &watched, child))?;
        Ok(Self { state, watcher: Some(watcher) })
    }

    /// From now on a server that ends by itself is started again.
    pub(super) fn serving(&self) {
        lock(&self.state).serving = true;
    }

    /// Whether it ended for good.
    pub(super) fn ended(&self) -> bool {
        self.watcher.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// Stops the server and waits until it is gone.
    pub(super) fn stop(&mut self) {
        {
            let mut state = lock(&self.state);
            state.stopping = true;
            state.pipe = None;
        }
        let begun = Instant::now();
        while !self.ended() && begun.elapsed() < STOP {
            thread::sleep(Duration::from_millis(5));
        }
        if let Some(watcher) = self.watcher.take_if(|watcher| watcher.is_finished()) {
            let _ = watcher.join();
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.stop();
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn watch(launch: &Launch, state: &Mutex<State>, mut child: Child) {
    loop {
        let _ = child.wait();
        loop {
            {
                let mut state = lock(state);
                if state.stopping || !state.serving || !launch.durable {
                    return;
                }
                state.pipe = None;
            }
            tracing::error!("the embedded PostgreSQL ended by itself: starting it again");
            thread::sleep(Duration::from_millis(500));
            let mut state = lock(state);
            if state.stopping {
                return;
            }
            stale::make_way(&launch.folders);
            match launch.spawn() {
                Ok(mut next) => {
                    state.pipe = next.stdin.take();
                    child = next;
                    break;
                }
                Err(error) => tracing::error!(%error, "the embedded PostgreSQL cannot be started"),
            }
        }
    }
}
