//! Verifying the chains that [`super::seal`] makes: whether every event is what it was, and where it was.

use std::collections::BTreeMap;
use std::fmt;

use data_encoding::HEXLOWER;
use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

use super::seal::{Head, Sealer};
use super::seal_store::find_head;
use super::verify_store::{self, EventName, FoundSeal};
use crate::secret::SecretKey;

/// Seals read at once.
const CHUNK: i64 = 5_000;

/// A chain's end as somebody noted it: chain, place, seal in hexadecimal.
pub type NotedHead = (i64, i64, String);

/// What was found, all chains in order; chain 0 is that of events without an organization.
#[derive(Debug)]
pub struct Verification {
    pub chains: Vec<Chain>,
    /// An event that no chain has and that does not wait for one, or one that was waiting and is gone.
    pub stray: Option<Finding>,
    /// Events that wait for their seal.
    pub waiting: i64,
    /// Since when the oldest of them does.
    pub waiting_since: Option<OffsetDateTime>,
    /// The database's time.
    pub now: OffsetDateTime,
}

impl Verification {
    pub fn is_good(&self) -> bool {
        self.stray.is_none() && self.chains.iter().all(|chain| chain.finding.is_none())
    }

    /// Whether an event has waited for longer: nothing seals, or somebody keeps it from sealing. What is not sealed can be
    /// altered unnoticed.
    pub fn waits_longer_than(&self, most: Duration) -> bool {
        self.waiting_since.is_some_and(|since| self.now - since > most)
    }
}

/// One chain.
#[derive(Debug)]
pub struct Chain {
    pub chain: i64,
    /// Number and name of the organization.
    pub organization: Option<(String, String)>,
    /// The last place that holds, and its seal in hexadecimal: to be noted elsewhere.
    pub place: i64,
    pub seal: String,
    /// The first thing that is wrong.
    pub finding: Option<Finding>,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The event is not what was sealed.
    Altered(EventName),
    /// The event stands at a place that was not sealed for it; if it can be told, which event's words it bears.
    Moved { event: EventName, place: i64, words_of: Option<i64> },
    /// The event that was sealed at this place is gone; its id, if its seal is there.
    Missing { place: i64, event: Option<i64> },
    /// The event that waited for its seal is gone.
    Vanished(i64),
    /// The event was written past the chain, or its seal was taken away.
    Unsealed(EventName),
    /// From this place on the seals are another key's.
    OtherKey { place: i64 },
    /// The chain's end was tampered with.
    Head { place: i64 },
    /// The chain is not the one whose end was noted.
    Noted { place: i64 },
}

impl fmt::Display for EventName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, event, at, actor_name } = self;
        write!(f, "event {id} ({event} by {actor_name:?} at {at})")
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Altered(event) => write!(f, "{event} was altered"),
            Self::Moved { event, place, words_of: None } => write!(f, "{event} was moved to place {place}"),
            Self::Moved { event, place, words_of: Some(other) } => {
                write!(f, "{event}, place {place}, was reordered: it has the words of event {other}")
            }
            Self::Missing { place, event: Some(id) } => write!(f, "event {id}, place {place}, is missing"),
            Self::Missing { place, event: None } => write!(f, "the event of place {place} is missing, and its seal"),
            Self::Vanished(id) => write!(f, "event {id} is missing: it was removed before it was sealed"),
            Self::Unsealed(event) => write!(f, "{event} has no seal and waits for none"),
            Self::OtherKey { place } => {
                write!(f, "from place {place} on it is sealed with another key; give that one with --old-key-file")
            }
            Self::Head { place } => write!(f, "its end, place {place}, was tampered with"),
            Self::Noted { place } => write!(f, "its place {place} is not what was noted"),
        }
    }
}

/// Reads everything, in a transaction that sees one state of the database; as long as it takes. `keys` are the
/// installation's own and those that it had before.
pub async fn verify(conn: &mut PgConnection, keys: &[&SecretKey], noted: &[NotedHead]) -> sqlx::Result<Verification> {
    verify_store::lift_time_limit(conn).await?;
    let sealers: Sealers<'_> = keys.iter().map(|key| (Sealer(key).key(), Sealer(key))).collect();
    let mut chains = Vec::new();
    for (chain, organization) in verify_store::list_chains(conn).await? {
        let mut walk = Walk { chain, place: 0, seal: Vec::new(), key: Vec::new() };
        let wanted: Vec<&NotedHead> = noted.iter().filter(|(of, ..)| *of == chain).collect();
        let finding = walk.finish(conn, &sealers, &wanted).await?;
        chains.push(Chain { chain, organization, place: walk.place, seal: HEXLOWER.encode(&walk.seal), finding });
    }
    // A noted chain of which nothing is left.
    for (chain, place, _) in noted {
        if !chains.iter().any(|known| known.chain == *chain) {
            let finding = Some(Finding::Noted { place: *place });
            chains.push(Chain { chain: *chain, organization: None, place: 0, seal: String::new(), finding });
        }
    }
    let vanished = verify_store::find_vanished(conn).await?.map(Finding::Vanished);
    let stray = match vanished {
        Some(finding) => Some(finding),
        None => verify_store::find_unsealed(conn).await?.map(Finding::Unsealed),
    };
    let (now, waiting_since) = verify_store::find_oldest_waiting(conn).await?;
    Ok(Verification { chains, stray, waiting: verify_store::count_waiting(conn).await?, waiting_since, now })
}

type Sealers<'a> = BTreeMap<Vec<u8>, Sealer<'a>>;

/// A walk along a chain: the last place that held.
struct Walk {
    chain: i64,
    place: i64,
    seal: Vec<u8>,
    key: Vec<u8>,
}

impl Walk {
    async fn finish(
        &mut self,
        conn: &mut PgConnection,
        sealers: &Sealers<'_>,
        noted: &[&NotedHead],
    ) -> sqlx::Result<Option<Finding>> {
        loop {
            let found = verify_store::list_seals(conn, self.chain, self.place, CHUNK).await?;
            if found.is_empty() {
                let head = find_head(conn, self.chain).await?;
                return Ok(self.end(head.as_ref(), sealers, noted));
            }
            for seal in found {
                if let Some(finding) = self.step(conn, sealers, seal, noted).await? {
                    return Ok(Some(finding));
                }
            }
        }
    }

    async fn step(
        &mut self,
        conn: &mut PgConnection,
        sealers: &Sealers<'_>,
        found: FoundSeal,
        noted: &[&NotedHead],
    ) -> sqlx::Result<Option<Finding>> {
        let place = self.place + 1;
        if found.place != place {
            return Ok(Some(Finding::Missing { place, event: None }));
        }
        let Some(sealer) = sealers.get(&found.key) else { return Ok(Some(Finding::OtherKey { place })) };
        let Some((event, name)) = found.event else {
            return Ok(Some(Finding::Missing { place, event: Some(found.event_id) }));
        };
        let content = sealer.content(&event);
        if content != found.content {
            let words_of = verify_store::find_sealed_content(conn, &content).await?;
            return Ok(Some(match words_of {
                Some(other) => Finding::Moved { event: name, place, words_of: Some(other) },
                None => Finding::Altered(name),
            }));
        }
        if sealer.seal(self.chain, place, found.event_id, &content, &self.seal) != found.seal {
            return Ok(Some(Finding::Moved { event: name, place, words_of: None }));
        }
        (self.place, self.seal, self.key) = (place, found.seal, found.key);
        let noted = noted.iter().find(|(_, at, seal)| *at == place && *seal != HEXLOWER.encode(&self.seal));
        Ok(noted.map(|_| Finding::Noted { place }))
    }

    /// Whether the chain ends where it should.
    fn end(&self, head: Option<&Head>, sealers: &Sealers<'_>, noted: &[&NotedHead]) -> Option<Finding> {
        if head.is_some_and(|head| head.place > self.place) {
            return Some(Finding::Missing { place: self.place + 1, event: None });
        }
        let held = head.is_some_and(|head| {
            let own = sealers.get(&head.key).map(|sealer| sealer.head(self.chain, head.place, &head.seal));
            (head.place, &head.seal, &head.key) == (self.place, &self.seal, &self.key)
                && own.as_ref() == Some(&head.head)
        });
        if !held {
            return Some(Finding::Head { place: self.place });
        }
        noted.iter().find(|(_, at, _)| *at > self.place).map(|(_, at, _)| Finding::Noted { place: *at })
    }
}
