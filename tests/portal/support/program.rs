//! The program itself, as an operator starts it, on a test's own database.

use std::process::Stdio;

use rustix::process::{Pid, Signal, kill_process};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::Portal;
use super::portal::KEY;

/// How a command ended.
pub struct Ended {
    pub status: i32,
    pub out: String,
    pub err: String,
}

/// A command with its settings: those of a real installation, then the test's own, by their names.
pub fn command(database_url: &str, arguments: &[&str], settings: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_business-center"));
    command.args(arguments).stdin(Stdio::null()).kill_on_drop(true);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("BC_")) {
        command.env_remove(name);
    }
    command.env("DATABASE_URL", database_url).env("BC_SECRET_KEY", KEY).env("BC_MAIL", "log");
    command.env("BC_REQUIRE_SECOND_FACTOR", "nobody");
    command.envs(settings.iter().copied());
    command
}

/// Runs a command to its end.
pub async fn run(database_url: &str, arguments: &[&str], settings: &[(&str, &str)]) -> Ended {
    let output = command(database_url, arguments, settings).output().await.unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ended { status: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

impl Portal {
    /// Runs a command on this portal's database.
    pub async fn runs(&self, arguments: &[&str], settings: &[(&str, &str)]) -> Ended {
        run(&self.url(), arguments, settings).await
    }

    /// Where this portal's database is.
    pub fn url(&self) -> String {
        use sqlx::ConnectOptions as _;

        self.db.options.to_url_lossy().to_string()
    }
}

/// `serve`, until it is told to stop.
pub struct Serving {
    pub port: u16,
    /// Where its figures are, if it was told to show any.
    pub figures: Option<u16>,
    child: Child,
    log: JoinHandle<String>,
}

impl Serving {
    /// Starts serving and waits until it does.
    pub async fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (ready, serving) = oneshot::channel();
        // Read all the time: a full pipe would hold the program up.
        let log = tokio::spawn(async move {
            let (mut said, mut ready, mut figures) = (String::new(), Some(ready), None);
            while let Ok(Some(line)) = lines.next_line().await {
                figures = figures.or_else(|| port(&line, "figures"));
                if let Some(port) = port(&line, "serving")
                    && let Some(ready) = ready.take()
                {
                    let _ = ready.send((port, figures));
                }
                said = said + &line + "\n";
            }
            said
        });
        let Ok((port, figures)) = serving.await else { panic!("it ended:\n{}", log.await.unwrap()) };
        Self { port, figures, child, log }
    }

    /// The process's id.
    pub fn id(&self) -> u32 {
        self.child.id().unwrap()
    }

    /// Asks it to stop, and goes on.
    pub fn terminate(&self) {
        let id = i32::try_from(self.id()).unwrap();
        kill_process(Pid::from_raw(id).unwrap(), Signal::TERM).unwrap();
    }

    /// The end of one that was asked to stop; all that it logged.
    pub async fn end(mut self) -> String {
        let ended = self.child.wait().await.unwrap();
        let said = self.log.await.unwrap();
        assert!(ended.success(), "{said}");
        said
    }

    /// Stops it as a supervisor does; all that it logged.
    pub async fn stop(self) -> String {
        self.terminate();
        self.end().await
    }
}

/// The port that a line of the log says, be it text or JSON, if it is the line about this.
fn port(line: &str, what: &str) -> Option<u16> {
    let rest = line.split("127.0.0.1:").nth(1).filter(|_| line.contains(what))?;
    rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
}
