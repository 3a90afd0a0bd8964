//! Ten thousand invitations: queued through the domain's own action, delivered by one worker, then by two.

use std::collections::HashMap;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use business_center::clock::Clock;
use business_center::db::pool;
use business_center::domain::access::{Actor, Role, find_viewer};
use business_center::domain::invitations::{NewInvitation, Sending, invite};
use business_center::domain::limits::LimitOverrides;
use business_center::domain::people::{EmailAddress, PersonName};
use business_center::secret::SecretKey;
use serde_json::json;
use sqlx::PgPool;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

use crate::report;
use crate::server::{self, KEY};
use crate::world::{ADMINISTRATOR, World};

/// How often each address was sent to.
type Book = Arc<Mutex<HashMap<String, u32>>>;

pub async fn measure(world: &World, mails: usize) {
    // Another run's are not this one's.
    let database = pool::pool(world.options.clone(), 4);
    sqlx::query("update mails set due_at = null, sent_at = now() where due_at is not null")
        .execute(&database)
        .await
        .unwrap();
    let queued = queue(&database, mails).await;
    println!("{mails} invitations queued in {queued:.1} s");

    let mut rates = Vec::new();
    for workers in [1, 2] {
        let book = Book::default();
        let port = catch(Arc::clone(&book)).await;
        let begun = Instant::now();
        let running: Vec<Worker> = (0..workers).map(|_| Worker::start(world, port)).collect();
        while book.lock().unwrap().len() < mails {
            assert!(begun.elapsed() < Duration::from_mins(10), "{} of {mails}", book.lock().unwrap().len());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let rate = mails as f64 / begun.elapsed().as_secs_f64();
        println!("{workers} worker(s): {rate:.0} mails/s, at most {} kB", running[0].largest());
        drop(running);
        assert!(book.lock().unwrap().values().all(|times| *times == 1), "a mail went out twice");
        rates.push(rate);
        sqlx::query("update mails set due_at = now(), sent_at = null, attempts = 0 where recipient like 'bulk.%'")
            .execute(&database)
            .await
            .unwrap();
    }
    sqlx::query("update mails set due_at = null, sent_at = now() where due_at is not null")
        .execute(&database)
        .await
        .unwrap();
    database.close().await;
    report::write(
        "mail",
        &json!({ "mails": mails, "queued_in_seconds": queued, "one_worker_per_second": rates[0],
                                   "two_workers_per_second": rates[1] }),
    );
}

/// Invites so many people, one transaction each; the seconds it took.
async fn queue(database: &PgPool, mails: usize) -> f64 {
    let (clock, secret) = (Clock::default(), SecretKey::parse(KEY).unwrap());
    let limits = LimitOverrides { off: true, ..LimitOverrides::default() };
    let id = sqlx::query_scalar("select id from people where email = $1")
        .bind(ADMINISTRATOR)
        .fetch_one(database)
        .await
        .unwrap();
    let mut conn = database.acquire().await.unwrap();
    let viewer = find_viewer(&mut conn, &clock, id, Some("1000")).await.unwrap().unwrap();
    drop(conn);
    let scope = viewer.account.clone().unwrap();
    let run = clock_of_day();
    let begun = Instant::now();
    for n in 0..mails {
        let mut tx = database.begin().await.unwrap();
        let actor = Actor { person_id: Some(id), name: viewer.name(), request_id: None, now: viewer.now };
        let new = NewInvitation {
            email: EmailAddress::parse(&format!("bulk.{run}.{n}@contoso.example")).unwrap(),
            first_name: PersonName::parse("Nora").unwrap(),
            last_name: PersonName::parse("Berg").unwrap(),
            language: "en".into(),
            country: "NO".into(),
            roles: vec![Role::AccountViewer].into(),
            further_accounts: Vec::new(),
        };
        let sending = Sending { secret: &secret, limits: &limits };
        invite(&mut tx, sending, &actor, &scope, new).await.unwrap();
        tx.commit().await.unwrap();
    }
    begun.elapsed().as_secs_f64()
}

fn clock_of_day() -> u64 {
    std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs()
}

struct Worker(Child);

impl Worker {
    fn start(world: &World, port: u16) -> Self {
        let child = server::command(&world.options, &["worker"])
            .env_remove("BC_MAIL")
            .env("BC_SMTP_URL", format!("smtp://127.0.0.1:{port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Self(child.unwrap())
    }

    fn largest(&self) -> u64 {
        server::memory(self.0.id(), "VmHWM").unwrap_or_default()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let pid = rustix::process::Pid::from_raw(i32::try_from(self.0.id()).unwrap()).unwrap();
        let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        let _ = self.0.wait();
    }
}

/// An SMTP server that takes everything and counts it; its port.
async fn catch(book: Book) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(talk(stream, Arc::clone(&book)));
        }
    });
    port
}

async fn talk(stream: TcpStream, book: Book) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let (mut recipient, mut line, mut in_data) = (String::new(), String::new(), false);
    stream.write_all(b"220 catcher\r\n").await?;
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let answer: &[u8] = if in_data && line != ".\r\n" {
            continue;
        } else if in_data {
            in_data = false;
            *book.lock().unwrap().entry(std::mem::take(&mut recipient)).or_default() += 1;
            b"250 ok\r\n"
        } else if let Some(address) = line.strip_prefix("RCPT TO:<") {
            recipient = address.split('>').next().unwrap_or_default().to_owned();
            b"250 ok\r\n"
        } else if line.starts_with("DATA") {
            in_data = true;
            b"354 go on\r\n"
        } else if line.starts_with("QUIT") {
            return stream.write_all(b"221 bye\r\n").await;
        } else {
            b"250 ok\r\n"
        };
        stream.write_all(answer).await?;
    }
}
