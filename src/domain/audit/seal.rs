//! Seals: how an organization's events become a chain that nobody alters unnoticed (P16).
//!
//! Every committed event gets a place in its chain and a seal over itself and the seal before. Seals are MACs under the
//! installation's secret key: who can write to the database alone can break the chain, not mend it. The end of a chain has
//! a seal of its own, which is replaced, not kept: what it was before cannot be read back from the database.
//!
//! The worker seals, one process at a time, in the order in which events became visible. What it cannot notice: an event
//! altered in the moments before its seal, one that was written by whoever may write, and a database that was put back as a
//! whole to an older state; for the last, `audit verify` compares with heads that were noted elsewhere.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::seal_store::{self, NewSeal};
use crate::secret::SecretKey;

/// The chain of events that belong to no organization; the others' chains have their organization's id.
pub(super) const INSTALLATION: i64 = 0;

/// An event as it is sealed: everything but its id, which its place binds.
#[derive(Debug)]
pub(super) struct SealedEvent {
    pub at: OffsetDateTime,
    pub event: String,
    pub organization_id: Option<i64>,
    pub account_id: Option<i64>,
    pub partner_id: Option<i64>,
    pub actor_id: Option<Uuid>,
    pub actor_name: String,
    pub target_id: Option<Uuid>,
    pub request_id: Option<Uuid>,
    /// As PostgreSQL writes it.
    pub details: String,
}

impl SealedEvent {
    pub(super) fn chain(&self) -> i64 {
        self.organization_id.unwrap_or(INSTALLATION)
    }
}

/// The end of a chain: its last place and seal.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_field_names, reason = "named like its column")]
pub(super) struct Head {
    pub place: i64,
    pub seal: Vec<u8>,
    pub head: Vec<u8>,
    pub key: Vec<u8>,
}

/// The MACs of one secret key.
#[derive(Clone, Copy)]
pub(super) struct Sealer<'a>(pub &'a SecretKey);

impl Sealer<'_> {
    /// Which key this is; tells nothing about it.
    pub(super) fn key(self) -> Vec<u8> {
        let mut key = self.0.audit_mac(&[b"key"]);
        key.truncate(8);
        key
    }

    pub(super) fn content(self, event: &SealedEvent) -> Vec<u8> {
        let number = |id: Option<i64>| id.map_or(Vec::new(), |id| id.to_be_bytes().to_vec());
        let uuid = |id: Option<Uuid>| id.map_or(Vec::new(), |id| id.as_bytes().to_vec());
        // PostgreSQL keeps microseconds.
        let at = event.at.unix_timestamp_nanos() / 1_000;
        self.0.audit_mac(&[
            b"event",
            &at.to_be_bytes(),
            event.event.as_bytes(),
            &number(event.organization_id),
            &number(event.account_id),
            &number(event.partner_id),
            &uuid(event.actor_id),
            event.actor_name.as_bytes(),
            &uuid(event.target_id),
            &uuid(event.request_id),
            event.details.as_bytes(),
        ])
    }

    pub(super) fn seal(self, chain: i64, place: i64, event_id: i64, content: &[u8], before: &[u8]) -> Vec<u8> {
        let numbers = [chain.to_be_bytes(), place.to_be_bytes(), event_id.to_be_bytes()].concat();
        self.0.audit_mac(&[b"seal", &numbers, content, before])
    }

    pub(super) fn head(self, chain: i64, place: i64, seal: &[u8]) -> Vec<u8> {
        self.0.audit_mac(&[b"head", &chain.to_be_bytes(), &place.to_be_bytes(), seal])
    }

    /// Whether a chain ends where its head says. One of another key cannot be told; verifying asks for that key.
    fn admits(self, chain: i64, head: &Head, last: Option<&(i64, Vec<u8>, Vec<u8>)>) -> bool {
        last == Some(&(head.place, head.seal.clone(), head.key.clone()))
            && (head.key != self.key() || head.head == self.head(chain, head.place, &head.seal))
    }
}

/// What one round of sealing did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sealed {
    pub events: usize,
    /// Events of broken chains, set aside.
    pub held: usize,
    /// Chains whose end is not what was sealed: they are left as they are, for `audit verify` to name what is wrong.
    pub broken: Vec<i64>,
}

/// Seals up to `limit` waiting events; those of broken chains are set aside. One transaction; does nothing while another
/// process is at it.
pub async fn seal(conn: &mut PgConnection, secret: &SecretKey, limit: i64) -> sqlx::Result<Sealed> {
    if !seal_store::try_lock(conn).await? {
        return Ok(Sealed::default());
    }
    let sealer = Sealer(secret);
    let waiting = seal_store::list_unsealed(conn, limit).await?;
    let mut done = Sealed::default();
    let (mut seals, mut heads): (Vec<NewSeal>, Vec<(i64, Head)>) = (Vec::new(), Vec::new());
    let mut held = Vec::new();
    for (event_id, event) in waiting {
        let chain = event.chain();
        if done.broken.contains(&chain) {
            held.push(event_id);
            continue;
        }
        let known = heads.iter().position(|(known, _)| *known == chain);
        let at = if let Some(at) = known {
            at
        } else {
            let Some(head) = begin(conn, sealer, chain).await? else {
                done.broken.push(chain);
                held.push(event_id);
                continue;
            };
            heads.push((chain, head));
            heads.len() - 1
        };
        let head = &mut heads[at].1;
        let (place, content) = (head.place + 1, sealer.content(&event));
        let seal = sealer.seal(chain, place, event_id, &content, &head.seal);
        *head = Head { place, head: sealer.head(chain, place, &seal), seal: seal.clone(), key: sealer.key() };
        seals.push(NewSeal { chain, place, event_id, content, seal });
    }
    (done.events, done.held) = (seals.len(), held.len());
    seal_store::hold(conn, &held).await?;
    seal_store::insert_seals(conn, &sealer.key(), &seals).await?;
    for (chain, head) in &heads {
        seal_store::set_head(conn, *chain, head).await?;
    }
    Ok(done)
}

/// Takes up to `limit` events up again that were set aside, for [`seal`] to look at; gives how many.
pub async fn release_held(conn: &mut PgConnection, limit: i64) -> sqlx::Result<u64> {
    seal_store::release(conn, limit).await
}

/// The end that the next seal follows; none if it is not what was sealed last.
async fn begin(conn: &mut PgConnection, sealer: Sealer<'_>, chain: i64) -> sqlx::Result<Option<Head>> {
    let last = seal_store::find_last(conn, chain).await?;
    Ok(match seal_store::find_head(conn, chain).await? {
        Some(head) => sealer.admits(chain, &head, last.as_ref()).then_some(head),
        None if last.is_none() => Some(Head { place: 0, seal: Vec::new(), head: Vec::new(), key: sealer.key() }),
        None => None,
    })
}
