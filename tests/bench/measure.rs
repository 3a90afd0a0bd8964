//! One world's pages: the portal against a bare handler and against the query alone, round by round.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use serde::Serialize;
use sqlx::postgres::PgConnectOptions;

use crate::load::{self, Request, Round, median};
use crate::pages::{self, Page};
use crate::server::Portal;
use crate::trace::{self, Statement};
use crate::world::World;
use crate::{Plan, bare};

/// What a page took, the medians of its rounds.
#[derive(Debug, Serialize)]
pub struct Figures {
    pub per_second: f64,
    pub p50_ms: f64,
    pub p99_ms: f64,
    /// Against the bare handler, and against pgbench.
    pub of_bare: f64,
    pub of_query: Option<f64>,
    /// Statements of one page; those of the pool's own are not among them.
    pub statements: Option<usize>,
    /// The page as it was sent.
    pub bytes: usize,
}

/// A page's answer: its body.
pub fn fetch(port: u16, request: &Request) -> Vec<u8> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let accept = if request.compressed { "Accept-Encoding: gzip, deflate, br\r\n" } else { "" };
    let (path, cookie) = (&request.path, &request.cookie);
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\n{accept}Connection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    assert!(
        answer.starts_with(b"HTTP/1.1 200"),
        "{path}: {}",
        String::from_utf8_lossy(&answer[..answer.len().min(300)])
    );
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 4;
    answer.split_off(end)
}

/// A page with what it asks of the database.
pub struct Traced {
    pub page: Page,
    pub statements: Vec<Statement>,
    pub main: Option<Statement>,
    pub html: Vec<u8>,
}

/// Asks each page twice, so that its statements are prepared, and reads the second time from the server's log.
pub async fn trace(world: &World, pages: Vec<Page>) -> Vec<Traced> {
    let portal = Portal::with(&world.options, &["serve", "--no-worker"], &[trace::EVERYTHING]);
    let mut traced = Vec::new();
    for page in pages {
        let mut html = Vec::new();
        let mut mark = 0;
        for _ in 0..2 {
            mark = trace::mark();
            if page.request.change.is_some() {
                load::wrk(portal.port, &page.request, 1);
            } else {
                html = fetch(portal.port, &page.request);
            }
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
        let mut statements = trace::since(mark);
        statements.retain(|statement| !statement.is_housekeeping());
        let main = page.main.map(|text| {
            let found = statements.iter().find(|statement| statement.sql.contains(text));
            found.cloned().unwrap_or_else(|| panic!("{}: no statement has {text:?}: {statements:#?}", page.name))
        });
        let main = match main {
            Some(statement) => Some(statement.describe(&world.options).await),
            None => None,
        };
        traced.push(Traced { page, statements, main, html });
    }
    traced
}

/// Measures the pages whose names hold the plan's filter.
pub async fn pages(world: &World, plan: &Plan) -> Vec<(&'static str, Figures)> {
    let pages = pages::all(world).await.into_iter().filter(|page| page.name.contains(&plan.only)).collect();
    let traced = trace(world, pages).await;
    let portal = Portal::start(&world.options);
    println!("idle: {} kB", portal.memory("VmRSS"));
    let bare = traced.iter().map(|t| bare::Page { statement: t.main.clone(), html: t.html.clone() }).collect();
    let bare = bare::serve(&world.options, bare).await;
    let socket = socket(&world.options);
    let database = world.options.get_database().unwrap().to_owned();

    let mut rounds: Vec<Rounds> = traced.iter().map(|_| Rounds::default()).collect();
    for page in &traced {
        load::wrk(portal.port, &page.page.request, 1);
    }
    for _ in 0..plan.rounds {
        for (index, (traced, rounds)) in traced.iter().zip(&mut rounds).enumerate() {
            let at_bare =
                Request { path: format!("/{index}"), compressed: false, change: None, ..traced.page.request.clone() };
            rounds.portal.push(load::wrk(portal.port, &traced.page.request, plan.seconds));
            rounds.bare.push(load::wrk(bare, &at_bare, plan.seconds));
            if let Some(statement) = &traced.main {
                rounds.query.push(load::pgbench(&socket, &database, statement, plan.seconds));
            }
        }
    }
    println!("under load: {} kB, {} kB at most", portal.memory("VmRSS"), portal.memory("VmHWM"));
    traced.iter().zip(rounds).map(|(traced, rounds)| (traced.page.name, rounds.figures(traced))).collect()
}

#[derive(Default)]
struct Rounds {
    portal: Vec<Round>,
    bare: Vec<Round>,
    query: Vec<f64>,
}

impl Rounds {
    fn figures(self, traced: &Traced) -> Figures {
        let of = |figure: fn(&Round) -> f64| median(self.portal.iter().map(figure).collect());
        let against = |others: Vec<f64>| {
            // Each round against its neighbour in time, which met the same noise.
            median(self.portal.iter().zip(others).map(|(round, other)| round.per_second / other).collect())
        };
        Figures {
            per_second: of(|round| round.per_second),
            p50_ms: of(|round| round.p50_ms),
            p99_ms: of(|round| round.p99_ms),
            of_bare: against(self.bare.iter().map(|round| round.per_second).collect()),
            of_query: (!self.query.is_empty()).then(|| against(self.query.clone())),
            statements: traced.page.request.change.is_none().then_some(traced.statements.len()),
            bytes: traced.html.len(),
        }
    }
}

fn socket(options: &PgConnectOptions) -> std::path::PathBuf {
    options.get_socket().expect("the bench's server has a socket").clone()
}

/// The table of a run, as the README has it.
pub fn print(figures: &[(&'static str, Figures)]) {
    println!("| page | requests/s | p50 ms | p99 ms | of a bare handler | of the query alone | statements |");
    println!("|---|---|---|---|---|---|---|");
    for (name, f) in figures {
        let statements = f.statements.map_or_else(|| "-".into(), |count| count.to_string());
        let of_query = f.of_query.map_or_else(|| "-".into(), |ratio| format!("{ratio:.2}"));
        println!(
            "| {name} | {:.0} | {:.1} | {:.1} | {:.2} | {of_query} | {statements} |",
            f.per_second, f.p50_ms, f.p99_ms, f.of_bare
        );
    }
}
