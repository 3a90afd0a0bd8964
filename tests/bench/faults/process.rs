//! One portal process: started, killed, asked to stop, started again on the same port.

use std::fs::OpenOptions;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tokio::process::{Child, Command};

use super::net::{HOST, Request, ask};

/// The bench's own key: both processes make the same links.
const KEY: &str = "dGhlIGJlbmNoJ3Mgb3duIGtleSwgbmV2ZXIgdXNlZCBlbHNld2hlcmUh";

/// How long a process may take until it is ready, on a busy machine.
const START: Duration = Duration::from_secs(30);

/// The program with the settings that every command needs.
pub fn of_an_operator(program: &str, database: u16, name: &str) -> Command {
    let mut command = Command::new(program);
    command
        .env("DATABASE_URL", format!("postgres://portal@127.0.0.1:{database}/{name}"))
        .env("BC_SECRET_KEY", KEY)
        .env("BC_MAIL", "smtp")
        .stdin(Stdio::null())
        .kill_on_drop(true);
    command
}

pub struct Process {
    pub port: u16,
    database: u16,
    mail: u16,
    log: PathBuf,
    child: Mutex<Option<Child>>,
}

impl Process {
    /// On this port, by way of the proxies at the other two.
    pub fn new(port: u16, database: u16, mail: u16, log: PathBuf) -> Self {
        Self { port, database, mail, log, child: Mutex::new(None) }
    }

    /// Starts it with a command and settings (such as those that lie about the time), and says how long it took until it
    /// was ready. Another one on its port would answer in its place: there must be none.
    pub async fn start_as(&self, settings: &[(&str, &str)], arguments: &[&str]) -> Duration {
        assert!(self.child.lock().unwrap().is_none(), "the one before was not ended");
        assert!(ask(self.port, &Request::get("/readyz", "")).await.is_err(), "something answers on port {}", self.port);
        let begun = Instant::now();
        let log = OpenOptions::new().create(true).append(true).open(&self.log).unwrap();
        let mut command = of_an_operator(env!("CARGO_BIN_EXE_business-center"), self.database, "portal");
        command
            .args(arguments)
            .env("BC_LISTEN", format!("127.0.0.1:{}", self.port))
            .env("BC_PUBLIC_URL", format!("http://{HOST}"))
            .env("BC_SMTP_URL", format!("smtp://127.0.0.1:{}", self.mail))
            .env("BC_TRUSTED_PROXIES", "127.0.0.1")
            .env("BC_REQUIRE_SECOND_FACTOR", "nobody")
            .env("BC_LIMITS", "invitation_hour=1000000,invitation_day=1000000,resend=1000000,mail_address_day=1000000")
            .envs(settings.iter().copied())
            .stdout(Stdio::null())
            .stderr(log);
        *self.child.lock().unwrap() = Some(command.spawn().unwrap());
        while begun.elapsed() < START {
            self.must_run();
            if ask(self.port, &Request::get("/readyz", "")).await.is_ok_and(|answer| answer.status == 200) {
                return begun.elapsed();
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("not ready after {START:?}:\n{}", self.said());
    }

    pub async fn start(&self) -> Duration {
        self.start_as(&[], &["serve"]).await
    }

    /// Nobody but the bench may end it: one that ended by itself ends the bench.
    pub fn must_run(&self) {
        let ended = self.child.lock().unwrap().as_mut().and_then(|child| child.try_wait().unwrap());
        if let Some(status) = ended {
            panic!("the process on port {} ended by itself, {status}:\n{}", self.port, self.said());
        }
    }

    fn signal(&self, signal: Signal) -> Option<Child> {
        self.must_run();
        let child = self.child.lock().unwrap().take()?;
        let id = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).unwrap()))?;
        kill_process(id, signal).unwrap();
        Some(child)
    }

    /// As a crash: nothing is finished.
    pub async fn kill(&self) {
        if let Some(mut child) = self.signal(Signal::KILL) {
            child.wait().await.unwrap();
        }
    }

    /// As a supervisor does; how long it took to end.
    pub async fn stop(&self) -> Duration {
        let begun = Instant::now();
        if let Some(mut child) = self.signal(Signal::TERM) {
            let status = child.wait().await.unwrap();
            assert!(status.success(), "asked to stop, it ended with {status}:\n{}", self.said());
        }
        begun.elapsed()
    }

    /// All that it ever logged.
    pub fn said(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Resident memory, in KiB.
    pub fn memory(&self) -> u64 {
        let id = self.child.lock().unwrap().as_ref().and_then(Child::id).unwrap_or_default();
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or_default()
    }
}
