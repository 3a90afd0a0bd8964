//! Load: wrk over HTTP, pgbench on the database.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::Command;

use crate::server;
use crate::trace::Statement;

pub const CONNECTIONS: u32 = 16;

/// What one round of load gave.
#[derive(Debug, Clone, Copy)]
pub struct Round {
    pub per_second: f64,
    pub p50_ms: f64,
    pub p99_ms: f64,
}

/// A request to repeat.
#[derive(Debug, Clone)]
pub struct Request {
    pub path: String,
    pub cookie: String,
    /// Lua that gives path and body of the `n`-th state change; none for a page that is read.
    pub change: Option<String>,
    /// What a browser accepts, when that is measured.
    pub compressed: bool,
}

const DONE: &str = r#"
done = function(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
"#;

/// Sends requests for some seconds over [`CONNECTIONS`] connections; any that fails fails the bench.
pub fn wrk(port: u16, request: &Request, seconds: u32) -> Round {
    wrk_over(port, request, seconds, CONNECTIONS)
}

pub fn wrk_over(port: u16, request: &Request, seconds: u32, connections: u32) -> Round {
    let mut script = String::from(DONE);
    if let Some(change) = &request.change {
        // A start of its own for each round, so that no change is made twice.
        let first = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_micros() % 1_000_000_000_000;
        write!(
            script,
            "local n = {first}\nlocal headers = {{ ['Cookie'] = '{}', ['Origin'] = 'http://127.0.0.1:{port}',
               ['Content-Type'] = 'application/x-www-form-urlencoded' }}
             request = function()\n n = n + 1\n local path, body\n {change}\n
               return wrk.format('POST', path, headers, body)\nend\n",
            request.cookie
        )
        .unwrap();
    }
    let file = server::folder().join(format!("load-{port}.lua"));
    std::fs::File::create(&file).unwrap().write_all(script.as_bytes()).unwrap();
    let mut command = Command::new("wrk");
    command.args(["-t1", &format!("-c{connections}"), &format!("-d{seconds}s"), "--timeout", "10s", "--latency", "-s"]);
    command.arg(&file);
    if request.change.is_none() {
        command.arg("-H").arg(format!("Cookie: {}", request.cookie));
        if request.compressed {
            command.args(["-H", "Accept-Encoding: gzip, deflate, br"]);
        }
    }
    let output = command.arg(format!("http://127.0.0.1:{port}{}", request.path)).output().expect("wrk runs");
    let text = String::from_utf8(output.stdout).unwrap();
    let result = text.lines().find_map(|line| line.strip_prefix("RESULT ")).unwrap_or_else(|| panic!("{text}"));
    let figures: Vec<f64> = result.split(' ').map(|figure| figure.parse().unwrap()).collect();
    let [requests, microseconds, p50, p99, failed] = figures[..] else { panic!("{result}") };
    assert!(failed == 0.0, "{}: {failed} requests failed", request.path);
    Round { per_second: requests / (microseconds / 1e6), p50_ms: p50 / 1e3, p99_ms: p99 / 1e3 }
}

/// How often a second PostgreSQL answers a statement, prepared, over [`CONNECTIONS`] connections.
pub fn pgbench(socket: &std::path::Path, database: &str, statement: &Statement, seconds: u32) -> f64 {
    let (script, given) = statement.as_pgbench();
    let file = server::folder().join("statement.sql");
    std::fs::write(&file, script).unwrap();
    let mut command = Command::new("pgbench");
    command.args(["-n", "-M", "prepared", "-c", &CONNECTIONS.to_string(), "-j", "2", "-T", &seconds.to_string()]);
    command.env("PGOPTIONS", "-c jit=off").arg("-h").arg(socket).args(["-p", "5432", "-U", "portal", "-f"]).arg(&file);
    for value in given {
        command.arg("-D").arg(value);
    }
    let output = command.arg(database).output().expect("pgbench runs");
    let text = String::from_utf8(output.stdout).unwrap();
    let rate = text.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
    rate.unwrap_or_else(|| panic!("{text}{}", String::from_utf8_lossy(&output.stderr)))
}

/// The middle one.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
