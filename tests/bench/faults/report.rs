//! One row per fault: what people saw before, during and after it, and what was found.

use std::fmt::Write as _;
use std::process::Command;
use std::time::{Duration, Instant};

use super::load::{Kind, Sample, Working};

/// What must hold before a fault for the figures after it to say something.
const CALM: Duration = Duration::from_millis(150);

/// One fault while it runs.
pub struct Run {
    pub name: &'static str,
    pub began: Instant,
    pub during: Instant,
    pub after: Instant,
    working: Option<Working>,
    /// Figures of this fault alone.
    pub notes: Vec<String>,
    /// What must never be.
    pub problems: Vec<String>,
    /// What took too long: a problem on a machine that was calm before.
    late: Vec<String>,
    /// Acknowledged writes that are not there.
    pub difference: usize,
}

impl Run {
    pub fn new(name: &'static str, working: Working) -> Self {
        let now = Instant::now();
        Self {
            name,
            began: now,
            during: now,
            after: now,
            working: Some(working),
            notes: Vec::new(),
            problems: Vec::new(),
            late: Vec::new(),
            difference: 0,
        }
    }

    pub async fn stop_working(&mut self) {
        if let Some(working) = self.working.take() {
            working.end().await;
        }
    }

    /// Ends this load, for another one.
    pub async fn work_otherwise(&mut self, working: Working) {
        self.stop_working().await;
        self.working = Some(working);
    }

    pub fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    pub fn require(&mut self, holds: bool, problem: impl Into<String>) {
        if !holds {
            self.problems.push(problem.into());
        }
    }

    /// Notes a time and whether it kept its limit.
    pub fn within(&mut self, what: &str, took: Duration, limit: Duration) {
        self.note(format!("{what} {:.1} s", took.as_secs_f32()));
        if took > limit {
            self.late.push(format!("{what}: {:.1} s, at most {:.1} s", took.as_secs_f32(), limit.as_secs_f32()));
        }
    }
}

/// The figures of one kind of request in one span of time.
#[derive(Debug, Clone, Copy, Default)]
pub struct Figures {
    pub count: usize,
    pub p50: Duration,
    pub p95: Duration,
    pub worst: Duration,
    pub unavailable: usize,
    pub failed: usize,
    pub lost: usize,
}

impl Figures {
    pub fn of(samples: &[Sample], kind: Kind, from: Instant, to: Instant) -> Self {
        let within: Vec<&Sample> = samples.iter().filter(|s| s.kind == kind && s.at >= from && s.at < to).collect();
        let mut times: Vec<Duration> = within.iter().map(|sample| sample.took).collect();
        times.sort_unstable();
        let at = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or_default();
        let with = |wanted: &dyn Fn(Option<u16>) -> bool| within.iter().filter(|s| wanted(s.status)).count();
        Self {
            count: within.len(),
            p50: at(50),
            p95: at(95),
            worst: times.last().copied().unwrap_or_default(),
            unavailable: with(&|status| status == Some(503)),
            failed: with(&|status| status.is_some_and(|status| status >= 500 && status != 503)),
            lost: with(&|status| status.is_none()),
        }
    }

    fn shown(&self) -> String {
        if self.count == 0 {
            return "-".into();
        }
        let mut text = format!("{} / {} ms", self.p50.as_millis(), self.p95.as_millis());
        for (count, name) in [(self.unavailable, "× 503"), (self.failed, "× 5xx"), (self.lost, "lost")] {
            if count > 0 {
                let _ = write!(text, ", {count} {name}");
            }
        }
        text
    }
}

#[derive(Default)]
pub struct Report {
    rows: Vec<String>,
    problems: Vec<String>,
}

impl Report {
    pub fn add(&mut self, run: Run, samples: &[Sample]) {
        let now = Instant::now();
        let spans = [(run.began, run.during), (run.during, run.after), (run.after, now)];
        let figures = |kind| spans.map(|(from, to)| Figures::of(samples, kind, from, to));
        let (reads, writes) = (figures(Kind::Read), figures(Kind::Write));
        let calm = reads[0].p95 <= CALM;
        let mut row = format!("| {} |", run.name);
        for (read, write) in reads.iter().zip(&writes) {
            let _ = write!(row, " {}; {} |", read.shown(), write.shown());
        }
        let mut notes = run.notes;
        if !calm {
            notes.push("times not judged: busy before".into());
        }
        let _ = write!(row, " {} | {} |", run.difference, notes.join("; "));
        println!("{row}");
        self.rows.push(row);
        let late = run.late.into_iter().filter(|_| calm);
        for problem in run.problems.into_iter().chain(late) {
            println!("  PROBLEM {problem}");
            self.problems.push(format!("{}: {problem}", run.name));
        }
    }

    /// Prints the table, keeps it beside the build, and fails if anything was found.
    pub fn close(&self, seed: u64) {
        let head = "| fault | before (reads; writes: p50 / p95) | during | after | ledger's difference | found |\n|---|---|---|---|---|---|";
        let table = format!("seed {seed}, commit {}\n\n{head}\n{}\n", commit(), self.rows.join("\n"));
        println!("\n{table}");
        let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults.md");
        std::fs::write(file, &table).unwrap();
        assert!(self.problems.is_empty(), "BC_BENCH_SEED={seed}:\n{}", self.problems.join("\n"));
    }
}

pub fn commit() -> String {
    let asked = Command::new("git").args(["rev-parse", "--short", "HEAD"]).output();
    asked.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}
