//! Clients that vanish (F11), guess (F12), dawdle (F13, WEB-12), or are too many (F19).

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::Stage;
use super::load::Kind;
use super::net::{HOST, Request, ask};
use super::process::Process;
use super::report::Figures;
use super::world::{PASSWORD, World, email};

/// Sends a request and resets the connection after this time.
pub async fn abort(port: u16, request: &Request, after: Duration) {
    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)).await else { return };
    let _ = stream.set_zero_linger();
    if stream.write_all(&request.bytes()).await.is_ok() {
        sleep(after).await;
    }
}

/// F11, REL-09: clients reset their connections 1 to 50 ms after they asked, on every kind of write; what others were
/// acknowledged is there, and no connection to the database is left in a transaction.
pub async fn f11_aborts(stage: &mut Stage) {
    let mut run = stage.begin("F11 aborted requests").await;
    let mut random = stage.random(11);
    let aborts = 5_000;
    let mut under_way = JoinSet::new();
    for number in 0..aborts {
        let organization = usize::try_from(random.below(stage.load.world.size.organizations as u64)).unwrap();
        let cookie = &stage.load.world.cookies[organization];
        let users = World::users(organization);
        let account = format!("/accounts/A{organization}");
        let details = [("first_name", "Ann"), ("last_name", "Other"), ("language", "en"), ("country", "FR")];
        let request = match number % 6 {
            0 | 1 => stage.load.invitation().1,
            2 => {
                let role = if number % 12 == 2 { "report_viewer" } else { "account_manager" };
                // Somebody else than the ledger's own.
                let member = format!("{users}/{}/roles", stage.load.world.bystanders[organization]);
                Request::post(&member, cookie, &[("role", role)])
            }
            3 => Request::post("/profile/details", cookie, &details),
            4 => Request::post(
                &format!("{account}/agreement/details"),
                cookie,
                &[
                    ("friendly_name", "Ours"),
                    ("purchase_order", &number.to_string()),
                    ("notice_name", ""),
                    ("notice_email", ""),
                ],
            ),
            _ => Request::post("/password-reset", "", &[("email", &email(3, organization))]),
        };
        let port = stage.processes[number % 2].port;
        let after = random.pause(1, 50);
        under_way.spawn(async move { abort(port, &request, after).await });
        while under_way.len() >= 16 {
            under_way.join_next().await;
        }
    }
    while under_way.join_next().await.is_some() {}
    run.note(format!("{aborts} requests aborted"));
    stage.end(run, 0).await;
}

/// F12, AUT-04: wrong passwords by the hundred a second, from ever new addresses, at both processes: memory stays
/// within the hashes that may run, pages are read, and who knows their password gets in.
pub async fn f12_guesses(stage: &mut Stage) {
    let mut run = stage.begin("F12 flood of guesses").await;
    let memory = stage.processes.iter().map(Process::memory).max().unwrap_or_default();
    let until = Instant::now() + stage.form.seconds(15, 60);
    let refused = Arc::new(AtomicUsize::new(0));
    let mut flood = JoinSet::new();
    for guesser in 0..64_usize {
        let ports = [stage.processes[0].port, stage.processes[1].port];
        let refused = Arc::clone(&refused);
        flood.spawn(async move {
            for round in 0_usize.. {
                if Instant::now() > until {
                    break;
                }
                let address = format!("person{}@org{}.example", guesser, round % 200);
                let mut guess =
                    Request::post("/sign-in", "", &[("email", &address), ("password", "a wrong guess"), ("next", "")]);
                guess.client = format!("10.{guesser}.{}.{}", round / 250 % 250, round % 250);
                if let Ok(answer) = ask(ports[(guesser + round) % 2], &guess).await
                    && matches!(answer.status, 429 | 503)
                {
                    refused.fetch_add(1, Ordering::Relaxed);
                    let waits = answer.text.to_ascii_lowercase().contains("retry-after:");
                    assert!(waits, "a refusal without Retry-After");
                }
                sleep(Duration::from_millis(200)).await;
            }
        });
    }
    let mut highest = 0;
    let mut slowest = Duration::ZERO;
    let mut sign_ins = 0;
    while Instant::now() < until {
        highest = highest.max(stage.processes.iter().map(Process::memory).max().unwrap_or_default());
        let begun = Instant::now();
        let fields = [("email", email(4, sign_ins)), ("password", PASSWORD.to_owned()), ("next", String::new())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let mut real = Request::post("/sign-in", "", &fields);
        real.client = format!("10.200.0.{sign_ins}");
        // Told to come back, they do.
        while ask(stage.processes[0].port, &real).await.is_ok_and(|answer| answer.status == 503) {
            sleep(Duration::from_millis(100)).await;
        }
        slowest = slowest.max(begun.elapsed());
        sign_ins = (sign_ins + 1) % stage.load.world.size.organizations;
    }
    while let Some(ended) = flood.join_next().await {
        run.require(ended.is_ok(), "a refusal without Retry-After");
    }
    let grown = highest.saturating_sub(memory);
    let cores = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    let limit = (cores.saturating_sub(1).max(1) * 19 + 64) * 1024;
    run.require(grown <= limit, format!("memory grew by {grown} KiB, at most {limit}"));
    run.note(format!("memory grew by {} MiB, {} guesses told to wait", grown / 1024, refused.load(Ordering::Relaxed)));
    run.within("a real sign-in took at most", slowest, Duration::from_secs(5));
    stage.end(run, 0).await;
}

/// F13, WEB-12: 500 half heads and 500 bodies at a byte a second; they are cut off, everybody else is served.
pub async fn f13_slow(stage: &mut Stage) {
    let mut run = stage.begin("F13 slow clients").await;
    let rounds = stage.form.of(1, 5);
    let mut longest = Duration::ZERO;
    for _ in 0..rounds {
        let mut dawdlers = JoinSet::new();
        for number in 0..1_000_usize {
            let port = stage.processes[number % 2].port;
            dawdlers.spawn(async move {
                let mut stream = TcpStream::connect(("127.0.0.1", port)).await.ok()?;
                let head = format!("POST /sign-in HTTP/1.1\r\nHost: {HOST}\r\nSec-Fetch-Site: same-origin\r\n");
                stream.write_all(head.as_bytes()).await.ok()?;
                if number % 4 < 2 {
                    stream.write_all(b"Content-Length: 5000\r\n\r\n").await.ok()?;
                }
                let begun = Instant::now();
                // A byte a second, until the other side has enough.
                loop {
                    let mut byte = [0; 256];
                    match timeout(Duration::from_secs(1), stream.read(&mut byte)).await {
                        Ok(_) => return Some(begun.elapsed()),
                        Err(_) if begun.elapsed() > Duration::from_mins(1) => return Some(begun.elapsed()),
                        Err(_) => {
                            if number % 4 < 2 && stream.write_all(b"a").await.is_err() {
                                return Some(begun.elapsed());
                            }
                        }
                    }
                }
            });
        }
        while let Some(ended) = dawdlers.join_next().await {
            longest = longest.max(ended.unwrap().unwrap_or_default());
        }
        let ready = ask(stage.processes[0].port, &Request::get("/readyz", "")).await;
        run.require(ready.is_ok_and(|answer| answer.status == 200), "not ready");
    }
    run.require(longest < Duration::from_mins(1), "somebody was never cut off");
    run.within("cut off after at most", longest, Duration::from_secs(15));
    let figures = Figures::of(&stage.load.samples(), Kind::Read, run.during, Instant::now());
    run.within("95 of 100 pages within", figures.p95, Duration::from_millis(500));
    stage.end(run, 0).await;
}

/// F19: five times the load, then the usual again: 503 for what is too much, no collapse.
pub async fn f19_overload(stage: &mut Stage) {
    let mut run = stage.begin("F19 overload").await;
    let before = Figures::of(&stage.load.samples(), Kind::Read, run.began, run.during);
    let rates = stage.form.rates();
    run.work_otherwise(stage.load.work(rates.times(5.0))).await;
    let (begun, lasts) = (Instant::now(), stage.form.seconds(15, 300));
    sleep(lasts).await;
    let under = Figures::of(&stage.load.samples(), Kind::Read, begun, Instant::now());
    #[expect(clippy::cast_precision_loss, reason = "some thousands")]
    let served = |figures: Figures, over: Duration| {
        (figures.count - figures.unavailable - figures.lost) as f64 / over.as_secs_f64()
    };
    let (base, kept) = (served(before, stage.form.seconds(6, 20)), served(under, lasts));
    run.require(kept >= 0.8 * base, format!("{kept:.1} pages a second under five times the load, {base:.1} before"));
    run.note(format!("{kept:.0} pages a second served, {base:.0} before"));
    run.work_otherwise(stage.load.work(rates)).await;
    sleep(Duration::from_secs(15)).await;
    let calm = Instant::now();
    sleep(Duration::from_secs(5)).await;
    let after = Figures::of(&stage.load.samples(), Kind::Read, calm, Instant::now());
    run.require(after.unavailable + after.failed + after.lost == 0, format!("15 s later: {after:?}"));
    stage.end(run, 0).await;
}
