//! People at work: they invite and look, and a ledger keeps what was acknowledged.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::{Request, header};
use hyper_util::client::legacy::{Client, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use sqlx::PgConnection;
use tokio::task::JoinSet;

use super::portal::{EMAIL, PASSWORD, Portal};

const WRITERS: u32 = 6;
const READERS: u32 = 3;
/// Between one request of somebody and the next.
const PAUSE: Duration = Duration::from_millis(60);

/// One answer, or none.
#[derive(Debug, Clone)]
struct Entry {
    at: Duration,
    /// None: the connection broke, or nothing came in time.
    status: Option<u16>,
    took: Duration,
    /// The address that a write invited.
    invited: Option<String>,
}

#[derive(Default)]
pub struct Ledger(Vec<Entry>);

type Caller = Client<HttpConnector, Full<Bytes>>;

#[derive(Clone)]
struct Desk {
    caller: Caller,
    address: String,
    cookie: String,
    began: Instant,
    ledger: Arc<Mutex<Ledger>>,
    stopped: Arc<AtomicBool>,
}

pub struct Load {
    desk: Desk,
    people: JoinSet<()>,
}

impl Load {
    pub async fn start(portal: &Portal) -> Self {
        let caller = Client::builder(TokioExecutor::new()).build_http();
        let mut desk = Desk {
            caller,
            address: portal.address.clone(),
            cookie: String::new(),
            began: Instant::now(),
            ledger: Arc::default(),
            stopped: Arc::default(),
        };
        desk.cookie = desk.sign_in().await;
        let next = Arc::new(AtomicU32::new(1));
        let mut people = JoinSet::new();
        for _ in 0..WRITERS {
            people.spawn(desk.clone().write(Arc::clone(&next)));
        }
        for _ in 0..READERS {
            people.spawn(desk.clone().read());
        }
        Self { desk, people }
    }

    pub fn now(&self) -> Duration {
        self.desk.began.elapsed()
    }

    pub fn acknowledged(&self) -> usize {
        self.desk.ledger.lock().unwrap().len()
    }

    pub async fn stop(mut self) -> Ledger {
        self.desk.stopped.store(true, Ordering::Relaxed);
        while self.people.join_next().await.is_some() {}
        std::mem::take(&mut *self.desk.ledger.lock().unwrap())
    }
}

impl Desk {
    async fn sign_in(&self) -> String {
        let body = form(&[("email", EMAIL), ("password", PASSWORD)]);
        let request = self.request("POST", "/sign-in", body);
        let answer = self.caller.request(request).await.unwrap();
        assert_eq!(answer.status(), 303, "signed in");
        let cookie = answer.headers().get(header::SET_COOKIE).unwrap().to_str().unwrap();
        cookie.split(';').next().unwrap().to_owned()
    }

    fn request(&self, method: &str, path: &str, body: String) -> Request<Full<Bytes>> {
        Request::builder()
            .method(method)
            .uri(format!("http://{}{path}", self.address))
            .header(header::COOKIE, &self.cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Full::new(Bytes::from(body)))
            .unwrap()
    }

    async fn ask(&self, method: &str, path: &str, body: String, invited: Option<String>) {
        let began = Instant::now();
        let answer = async {
            let answer = self.caller.request(self.request(method, path, body)).await.ok()?;
            let status = answer.status().as_u16();
            answer.into_body().collect().await.ok()?;
            Some(status)
        };
        let status = tokio::time::timeout(Duration::from_secs(30), answer).await.ok().flatten();
        let (at, took) = (self.began.elapsed(), began.elapsed());
        self.ledger.lock().unwrap().0.push(Entry { at, status, took, invited });
    }

    async fn write(self, next: Arc<AtomicU32>) {
        while !self.stopped.load(Ordering::Relaxed) {
            let email = format!("user{}@contoso.example", next.fetch_add(1, Ordering::Relaxed));
            let body = form(&[
                ("email", &email),
                ("first_name", "Leo"),
                ("last_name", "Martin"),
                ("language", "fr"),
                ("country", "FR"),
                ("role", "account_viewer"),
            ]);
            self.ask("POST", "/accounts/1001/manage-access/users/invite", body, Some(email)).await;
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn read(self) {
        while !self.stopped.load(Ordering::Relaxed) {
            self.ask("GET", "/accounts/1001/manage-access/users", String::new(), None).await;
            tokio::time::sleep(PAUSE).await;
        }
    }
}

impl Ledger {
    fn acknowledged(&self) -> impl Iterator<Item = (&Entry, &str)> {
        let done = self.0.iter().filter(|entry| entry.status == Some(303));
        done.filter_map(|entry| Some((entry, entry.invited.as_deref()?)))
    }

    pub fn len(&self) -> usize {
        self.acknowledged().count()
    }

    /// How long after a moment the first write was acknowledged that was asked for after it.
    pub fn first_acknowledged_after(&self, moment: Duration) -> Option<Duration> {
        self.acknowledged().filter_map(|(entry, _)| entry.at.checked_sub(moment)).min()
    }

    /// What was acknowledged and is not there.
    pub async fn lost(&self, conn: &mut PgConnection) -> Vec<String> {
        let there: Vec<String> = sqlx::query_scalar("select email from memberships").fetch_all(conn).await.unwrap();
        let there: BTreeSet<String> = there.into_iter().collect();
        self.acknowledged().map(|(_, email)| email.to_owned()).filter(|email| !there.contains(email)).collect()
    }

    pub async fn without_one_mail_and_event(&self, conn: &mut PgConnection) -> Vec<String> {
        let whole: Vec<String> = sqlx::query_scalar(
            "select m.email from memberships m
              where (select count(*) from mails x where x.subject_id = m.id) = 1
                and (select count(*) from audit_events e where e.target_id = m.id and e.event = 'membership.invitation.sent') = 1",
        )
        .fetch_all(conn)
        .await
        .unwrap();
        let whole: BTreeSet<String> = whole.into_iter().collect();
        self.acknowledged().map(|(_, email)| email.to_owned()).filter(|email| !whole.contains(email)).collect()
    }

    /// Answers that no failover excuses.
    pub fn odd(&self) -> Vec<String> {
        let odd = self.0.iter().filter(|entry| !matches!(entry.status, None | Some(200 | 303 | 503)));
        odd.map(|entry| format!("{:?} at {:.1} s", entry.status, entry.at.as_secs_f64())).collect()
    }

    /// Answers by phase, status and time taken.
    pub fn table(&self, killed: Duration, promoted: Duration) -> String {
        let mut phases: BTreeMap<(&str, &str), Vec<Duration>> = BTreeMap::new();
        for entry in &self.0 {
            let phase = if entry.at < killed {
                "1 before"
            } else if entry.at < promoted {
                "2 headless"
            } else {
                "3 promoted"
            };
            let answer = match entry.status {
                None => "no answer",
                Some(503) => "503",
                Some(200) => "read",
                Some(303) => "written",
                Some(_) => "other",
            };
            phases.entry((phase, answer)).or_default().push(entry.took);
        }
        let mut lines =
            vec!["| phase | answer | count | median ms | longest ms |".to_owned(), "|---|---|---|---|---|".into()];
        for ((phase, answer), mut took) in phases {
            took.sort_unstable();
            let (median, longest) = (took[took.len() / 2].as_millis(), took[took.len() - 1].as_millis());
            lines.push(format!("| {phase} | {answer} | {} | {median} | {longest} |", took.len()));
        }
        lines.join("\n")
    }
}

fn form(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}
