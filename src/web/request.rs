//! What is known of a request before anything is looked up: its id, its client, and a place for the page's context.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use axum::body::Bytes;
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderMap, Method};
use ipnet::IpNet;
use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, Postgres};
use uuid::Uuid;

use super::page::Context;
use crate::paths;

/// Travels with the request as an extension.
#[derive(Debug, Clone)]
pub struct RequestInfo {
    /// Shown on error pages and written into every log line and audit event of the request.
    pub id: Uuid,
    /// The client's address, as limits and sign-ins know it.
    pub client: String,
    pub method: Method,
    /// Path and query as asked for.
    pub target: String,
    pub headers: HeaderMap,
    /// Set once the viewer is known, for the error page's frame.
    pub context: Arc<OnceLock<Context>>,
    /// The route's path as the table has it, once matched: what logs may say, unlike the path, which may hold a
    /// link's secret.
    pub route: Arc<OnceLock<String>>,
    /// The form that was sent, as far as it was read.
    pub form: Arc<OnceLock<Bytes>>,
    /// The connection that the viewer was found on, for whoever reads next.
    pub connection: Held,
}

/// A place for one database connection that is handed on within a request.
#[derive(Debug, Clone, Default)]
pub struct Held(Arc<Mutex<Option<PoolConnection<Postgres>>>>);

impl Held {
    pub fn keep(&self, connection: PoolConnection<Postgres>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(connection);
    }

    pub fn take(&self) -> Option<PoolConnection<Postgres>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// A connection in use. What only reads gives it back to its place, for whoever reads next within the request.
pub struct Lent {
    connection: Option<PoolConnection<Postgres>>,
    place: Option<Held>,
}

impl Lent {
    pub fn new(connection: PoolConnection<Postgres>, place: Option<Held>) -> Self {
        Self { connection: Some(connection), place }
    }
}

impl Deref for Lent {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        self.connection.as_ref().expect("it is there until it is dropped")
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut PgConnection {
        self.connection.as_mut().expect("it is there until it is dropped")
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let (Some(place), Some(connection)) = (&self.place, self.connection.take()) {
            place.keep(connection);
        }
    }
}

impl RequestInfo {
    pub fn new(request: &Request, trusted_proxies: &[IpNet]) -> Self {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
        Self {
            id: Uuid::new_v4(),
            client: client(peer, request.headers(), trusted_proxies),
            method: request.method().clone(),
            target: request.uri().path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            headers: request.headers().clone(),
            context: Arc::default(),
            route: Arc::default(),
            form: Arc::default(),
            connection: Held::default(),
        }
    }

    /// The page that the reader is on: the one asked for, or the one whose form was sent.
    pub fn page(&self) -> &str {
        if self.method.is_safe() {
            return &self.target;
        }
        paths::page_of(self.target.split('?').next().unwrap_or_default())
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// The peer's address; behind trusted proxies the right-most hop that is not one of them (AUT-06). IPv6 addresses
/// count by their /64, which one client owns as a whole.
fn client(peer: Option<IpAddr>, headers: &HeaderMap, trusted: &[IpNet]) -> String {
    let is_trusted = |ip: &IpAddr| trusted.iter().any(|network| network.contains(ip));
    let Some(peer) = peer else { return "unknown".into() };
    let mut client = peer.to_canonical();
    // From the nearest hop outwards, as far as the word of each can be believed. What cannot be read ends the walk:
    // beyond it stands whatever the client wrote.
    let values: Vec<&str> =
        headers.get_all("x-forwarded-for").iter().map(|value| value.to_str().unwrap_or_default()).collect();
    for hop in values.iter().flat_map(|value| value.split(',')).rev() {
        let (true, Some(hop)) = (is_trusted(&client), address(hop.trim())) else { break };
        client = hop;
    }
    match client {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

/// A hop as proxies write it: an address, with a port or without, IPv6 in brackets or not.
fn address(hop: &str) -> Option<IpAddr> {
    let bare = || hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    let address = hop.parse().ok().or_else(|| Some(hop.parse::<SocketAddr>().ok()?.ip())).or_else(bare);
    address.map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forwarded(value: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", axum::http::HeaderValue::from_static(value));
        headers
    }

    /// AUT-06: a forged header counts only from a trusted proxy, and only its right-most untrusted hop.
    #[test]
    fn the_client_is_the_peer_unless_a_trusted_proxy_says_otherwise() {
        let proxy: Vec<IpNet> = vec!["10.0.0.0/8".parse().expect("a network")];
        let peer = |text: &str| text.parse().ok();
        assert_eq!(client(peer("192.0.2.1"), &forwarded("198.51.100.7"), &proxy), "192.0.2.1");
        assert_eq!(client(peer("10.0.0.1"), &forwarded("203.0.113.9, 198.51.100.7, 10.0.0.2"), &proxy), "198.51.100.7");
        assert_eq!(client(peer("10.0.0.1"), &HeaderMap::new(), &proxy), "10.0.0.1");
        for (hops, expected) in [
            ("203.0.113.9, 198.51.100.7:4711", "198.51.100.7"),
            ("203.0.113.9, ::ffff:198.51.100.7", "198.51.100.7"),
            ("203.0.113.9, [2001:db8::1]:443", "2001:db8::/64"),
            ("203.0.113.9, unknown, 10.0.0.2", "10.0.0.2"),
            ("10.0.0.3, 10.0.0.2", "10.0.0.3"),
        ] {
            assert_eq!(client(peer("10.0.0.1"), &forwarded(hops), &proxy), expected, "{hops}");
        }
        assert_eq!(client(peer("::ffff:10.0.0.1"), &forwarded("198.51.100.7"), &proxy), "198.51.100.7");
        assert_eq!(
            client(peer("2001:db8::1"), &HeaderMap::new(), &[]),
            client(peer("2001:db8::ffff"), &HeaderMap::new(), &[])
        );
    }
}
