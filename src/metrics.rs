//! Figures for Prometheus (P17): counted where things happen, shown on `BC_METRICS_LISTEN`.
//!
//! Labels come from small fixed sets, never from what somebody sent: routes are templates, methods the known ones. So no
//! address, name or token can become a label, and a process keeps the same few hundred series whatever it is asked.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

/// Seconds; from a page out of memory to the longest wait for an answer.
const REQUEST_BUCKETS: [f64; 10] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];
/// Seconds; up to the pool's own limit.
const WAIT_BUCKETS: [f64; 7] = [0.000_1, 0.001, 0.01, 0.1, 0.5, 1.0, 2.5];

/// How an attempt to sign in with a password ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignIn {
    Accepted,
    /// Unknown address, wrong password, open invitation: alike (AUT-01).
    Refused,
    /// Not even tried: too many before it.
    Limited,
    /// Not even tried: too many passwords are being checked.
    Busy,
}

impl SignIn {
    const ALL: [Self; 4] = [Self::Accepted, Self::Refused, Self::Limited, Self::Busy];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Limited => "limited",
            Self::Busy => "busy",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Request {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    outcome: &'static str,
}

/// What is read when somebody asks, rather than counted.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// Open connections, and those of them that nobody uses.
    pub pool_size: u32,
    pub pool_idle: u32,
    pub pool_max: u32,
    /// How often each limit turned somebody away in this process.
    pub limits: Vec<(&'static str, u64)>,
    pub log_lines_dropped: u64,
    /// None while the database does not answer.
    pub database: Option<DatabaseFigures>,
}

/// The same in every process: what is in the database.
#[derive(Debug, Default)]
pub struct DatabaseFigures {
    /// Mails that are not sent, by state.
    pub mails: Vec<(&'static str, i64)>,
    /// Seconds since the oldest mail that waits was queued; 0 when none waits.
    pub oldest_mail_seconds: f64,
    pub audit_unsealed: i64,
}

/// The counters of one process. Cheap to clone.
#[derive(Clone)]
pub struct Metrics(Arc<Counters>);

struct Counters {
    requests: Family<Request, Counter>,
    durations: Family<Route, Histogram>,
    sign_ins: Family<Outcome, Counter>,
    pool_waits: Histogram,
}

impl Default for Metrics {
    fn default() -> Self {
        let counters = Counters {
            requests: Family::default(),
            durations: Family::new_with_constructor(|| Histogram::new(REQUEST_BUCKETS)),
            sign_ins: Family::default(),
            pool_waits: Histogram::new(WAIT_BUCKETS),
        };
        // There from the start, so that the first one is an increase.
        for outcome in SignIn::ALL {
            drop(counters.sign_ins.get_or_create(&Outcome { outcome: outcome.as_str() }));
        }
        Self(Arc::new(counters))
    }
}

impl Metrics {
    /// A request was answered. `route` is its template; none for what matched no route.
    pub fn request(&self, method: &str, route: Option<&str>, status: u16, took: Duration) {
        let method = match method {
            "GET" => "GET",
            "HEAD" => "HEAD",
            "POST" => "POST",
            _ => "other",
        };
        let route = route.unwrap_or("none").to_owned();
        self.0.durations.get_or_create(&Route { route: route.clone() }).observe(took.as_secs_f64());
        self.0.requests.get_or_create(&Request { method, route, status }).inc();
    }

    pub fn sign_in(&self, outcome: SignIn) {
        self.0.sign_ins.get_or_create(&Outcome { outcome: outcome.as_str() }).inc();
    }

    /// Somebody waited this long for a database connection.
    pub fn pool_wait(&self, waited: Duration) {
        self.0.pool_waits.observe(waited.as_secs_f64());
    }

    /// Everything, as OpenMetrics text.
    pub fn encode(&self, now: &Snapshot) -> Result<String, std::fmt::Error> {
        let mut registry = Registry::with_prefix("business_center");
        let own = &self.0;
        registry.register("requests", "Requests answered, by route", own.requests.clone());
        registry.register_with_unit("request_duration", "Time to answer", Unit::Seconds, own.durations.clone());
        registry.register("sign_ins", "Attempts to sign in with a password", own.sign_ins.clone());
        registry.register_with_unit("pool_wait", "Waits for a connection", Unit::Seconds, own.pool_waits.clone());
        snapshot(&mut registry, now);
        let mut out = String::new();
        text::encode(&mut out, &registry)?;
        Ok(out)
    }
}

fn snapshot(registry: &mut Registry, now: &Snapshot) {
    let labeled = |label: &'static str, values: &mut dyn Iterator<Item = (&'static str, i64)>| {
        let family = Family::<[(&'static str, &'static str); 1], Gauge>::default();
        for (value, count) in values {
            family.get_or_create(&[(label, value)]).set(count);
        }
        family
    };
    let in_use = now.pool_size.saturating_sub(now.pool_idle);
    let mut connections = [("idle", now.pool_idle.into()), ("in use", in_use.into())].into_iter();
    registry.register("pool_connections", "Open database connections", labeled("state", &mut connections));
    registry.register("pool_connections_max", "Connections at most", gauge(now.pool_max.into()));
    let limits = Family::<[(&'static str, &'static str); 1], Counter>::default();
    for (limit, count) in &now.limits {
        limits.get_or_create(&[("limit", *limit)]).inc_by(*count);
    }
    registry.register("limits_reached", "Attempts that a limit turned away", limits);
    let dropped: Counter = Counter::default();
    dropped.inc_by(now.log_lines_dropped);
    registry.register("log_lines_dropped", "Log lines lost because nobody read the log", dropped);
    registry.register("database_up", "Whether the database answered", gauge(now.database.is_some().into()));
    let Some(database) = &now.database else { return };
    let mut mails = database.mails.iter().copied();
    registry.register("mails", "Mails that are not sent", labeled("state", &mut mails));
    let oldest = Gauge::<f64, AtomicU64>::default();
    oldest.set(database.oldest_mail_seconds);
    registry.register_with_unit(
        "mail_oldest",
        "For how long the oldest mail that is due has waited",
        Unit::Seconds,
        oldest,
    );
    let help = "Audit events that wait for their seal";
    registry.register("audit_unsealed", help, gauge(database.audit_unsealed));
}

fn gauge(value: i64) -> Gauge {
    let gauge = Gauge::default();
    gauge.set(value);
    gauge
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_that_somebody_made_up_makes_no_series() {
        let metrics = Metrics::default();
        for method in ["PROPFIND", "X1", "X2"] {
            metrics.request(method, Some("/accounts/{account}"), 405, Duration::from_millis(3));
        }
        let text = metrics.encode(&Snapshot::default()).expect("text");
        let line = r#"business_center_requests_total{method="other",route="/accounts/{account}",status="405"} 3"#;
        assert!(text.contains(line), "{text}");
        assert!(!text.contains("PROPFIND") && text.ends_with("# EOF\n"), "{text}");
    }

    #[test]
    fn outcomes_are_there_before_anything_happened() {
        let text = Metrics::default().encode(&Snapshot::default()).expect("text");
        for outcome in SignIn::ALL.map(SignIn::as_str) {
            assert!(text.contains(&format!("sign_ins_total{{outcome=\"{outcome}\"}} 0")), "{text}");
        }
        assert!(text.contains("business_center_database_up 0") && !text.contains("mail_oldest"), "{text}");
    }
}
