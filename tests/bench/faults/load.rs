//! People at work: they read, invite, change roles and sign in at a steady pace, at two processes behind a balancer that
//! tries the other one when a connection is refused. Every acknowledged write goes into the ledger.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, sleep};

use super::net::{Answer, Lost, Request, ask};
use super::world::{PASSWORD, World, email, strangers};

/// Requests a second of each kind.
#[derive(Debug, Clone, Copy)]
pub struct Rates {
    pub reads: f64,
    pub invitations: f64,
    pub roles: f64,
    pub sign_ins: f64,
}

impl Rates {
    pub fn times(self, factor: f64) -> Self {
        let Self { reads, invitations, roles, sign_ins } = self;
        Self {
            reads: reads * factor,
            invitations: invitations * factor,
            roles: roles * factor,
            sign_ins: sign_ins * factor,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Read,
    Write,
    SignIn,
}

/// One request as its sender saw it; no status: the connection was lost or refused by both.
#[derive(Debug, Clone)]
pub struct Sample {
    pub at: Instant,
    pub kind: Kind,
    pub status: Option<u16>,
    pub took: Duration,
}

/// What was promised, and what was merely asked for.
#[derive(Debug, Default)]
pub struct Ledger {
    /// Addresses that an answer said are invited.
    pub invited: BTreeSet<String>,
    /// Addresses that somebody tried to invite.
    pub tried: BTreeSet<String>,
    /// Addresses that were sent to again: each sending is a mail of its own.
    pub resent: BTreeSet<String>,
    /// By organization: the role that an answer said was given last, and those asked for without a final answer.
    pub roles: BTreeMap<usize, (Option<&'static str>, Vec<&'static str>)>,
    /// How many changes of roles were acknowledged.
    pub roles_changed: usize,
    /// Rows of one organization on a page of another.
    pub strangers: Vec<String>,
}

pub struct Load {
    pub world: World,
    ports: [u16; 2],
    turn: AtomicUsize,
    number: AtomicU64,
    samples: Mutex<Vec<Sample>>,
    ledger: Mutex<Ledger>,
}

/// The load while it lasts; dropping it ends it.
pub struct Working {
    tasks: JoinSet<()>,
}

impl Working {
    /// Lets what is under way finish.
    pub async fn end(mut self) {
        self.tasks.abort_all();
        while self.tasks.join_next().await.is_some() {}
    }
}

impl Load {
    pub fn new(world: World, ports: [u16; 2]) -> Arc<Self> {
        Arc::new(Self {
            world,
            ports,
            turn: AtomicUsize::new(0),
            number: AtomicU64::new(0),
            samples: Mutex::default(),
            ledger: Mutex::default(),
        })
    }

    pub fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap()
    }

    pub fn samples(&self) -> Vec<Sample> {
        self.samples.lock().unwrap().clone()
    }

    /// A number that was not used before.
    pub fn next(&self) -> u64 {
        self.number.fetch_add(1, Ordering::Relaxed)
    }

    fn organization(&self, number: u64) -> usize {
        usize::try_from(number).unwrap() % self.world.size.organizations
    }

    /// Everybody works at this pace until the end.
    pub fn work(self: &Arc<Self>, rates: Rates) -> Working {
        let mut tasks = JoinSet::new();
        let load = Arc::clone(self);
        tasks.spawn(paced(rates.reads, move || {
            let load = Arc::clone(&load);
            async move { load.read().await }
        }));
        let load = Arc::clone(self);
        tasks.spawn(paced(rates.invitations, move || {
            let load = Arc::clone(&load);
            async move { load.invite().await }
        }));
        let load = Arc::clone(self);
        tasks.spawn(paced(rates.sign_ins, move || {
            let load = Arc::clone(&load);
            async move { load.sign_in().await }
        }));
        // One after another: what was acknowledged last is what must be there.
        let load = Arc::clone(self);
        tasks.spawn(async move {
            loop {
                load.change_roles().await;
                sleep(Duration::from_secs_f64(1.0 / rates.roles)).await;
            }
        });
        Working { tasks }
    }

    /// By way of the balancer.
    pub async fn send(&self, kind: Kind, request: &Request) -> Result<Answer, Lost> {
        let at = Instant::now();
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        let mut answer = ask(self.ports[turn % 2], request).await;
        if matches!(answer, Err(Lost::Refused)) {
            answer = ask(self.ports[(turn + 1) % 2], request).await;
        }
        let status = answer.as_ref().ok().map(|answer| answer.status);
        self.samples.lock().unwrap().push(Sample { at, kind, status, took: at.elapsed() });
        answer
    }

    async fn read(&self) {
        let number = self.next();
        let organization = self.organization(number);
        let path = match number % 4 {
            0 => World::users(organization),
            1 => format!("/accounts/A{organization}/orders"),
            2 => format!("/accounts/A{organization}/licenses"),
            _ => format!("/accounts/A{organization}"),
        };
        let request = Request::get(&path, &self.world.cookies[organization]);
        if let Ok(answer) = self.send(Kind::Read, &request).await {
            let strangers = strangers(organization, &answer.text);
            if !strangers.is_empty() {
                self.ledger().strangers.push(format!("{path}: {strangers}"));
            }
        }
    }

    /// The form of a new invitation, and its address.
    pub fn invitation(&self) -> (String, Request) {
        let number = self.next();
        let organization = self.organization(number);
        let address = format!("guest{number}@org{organization}.example");
        let fields = [
            ("email", address.as_str()),
            ("first_name", "Guest"),
            ("last_name", "Number"),
            ("language", "en"),
            ("country", "FR"),
            ("role", "account_viewer"),
        ];
        let path = format!("{}/invite", World::users(organization));
        let request = Request::post(&path, &self.world.cookies[organization], &fields);
        self.ledger().tried.insert(address.clone());
        (address, request)
    }

    /// Invites somebody; who loses the connection sends the same form again.
    async fn invite(&self) {
        let (address, request) = self.invitation();
        for again in 0..5 {
            match self.send(Kind::Write, &request).await {
                Ok(answer) if answer.status == 303 || (answer.status == 409 && again > 0) => {
                    self.ledger().invited.insert(address);
                    return;
                }
                Ok(answer) if answer.status != 503 => return,
                _ => sleep(Duration::from_millis(500)).await,
            }
        }
    }

    async fn change_roles(&self) {
        let organization = self.organization(self.next());
        let role = {
            let mut ledger = self.ledger();
            let (last, asked) = ledger.roles.entry(organization).or_default();
            let role = if *last == Some("report_viewer") { "account_manager" } else { "report_viewer" };
            asked.push(role);
            role
        };
        let path = format!("{}/{}/roles", World::users(organization), self.world.movable[organization]);
        let request = Request::post(&path, &self.world.cookies[organization], &[("role", role)]);
        let answer = self.send(Kind::Write, &request).await;
        let Ok(answer) = answer else { return };
        let mut ledger = self.ledger();
        let (last, asked) = ledger.roles.entry(organization).or_default();
        // What was answered with 503 may still be done.
        if answer.status != 503 {
            asked.pop();
        }
        if answer.status == 303 {
            *last = Some(role);
            ledger.roles_changed += 1;
        }
    }

    async fn sign_in(&self) {
        let number = self.next();
        let address = email(2, self.organization(number));
        let fields = [("email", address.as_str()), ("password", PASSWORD), ("next", "")];
        let mut request = Request::post("/sign-in", "", &fields);
        request.client = format!("10.1.{}.{}", number / 250 % 250, number % 250);
        let _ = self.send(Kind::SignIn, &request).await;
    }
}

/// Starts one after another at this many a second, however long each takes.
async fn paced<F: Future<Output = ()> + Send + 'static>(rate: f64, next: impl Fn() -> F + Send) {
    let mut ticks = interval(Duration::from_secs_f64(1.0 / rate));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let mut under_way = JoinSet::new();
    loop {
        tokio::select! {
            _ = ticks.tick() => { under_way.spawn(next()); }
            Some(_) = under_way.join_next() => {}
        }
    }
}
