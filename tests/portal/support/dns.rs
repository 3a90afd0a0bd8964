//! A real DNS server on loopback, for one zone, whose records a test publishes as it goes.

use std::net::SocketAddr;
use std::sync::Arc;

use hickory_server::Server;
use hickory_server::proto::rr::rdata::{SOA, TXT};
use hickory_server::proto::rr::{Name, RData, Record};
use hickory_server::store::in_memory::InMemoryZoneHandler;
use hickory_server::zone_handler::{AxfrPolicy, Catalog, ZoneType};
use tokio::net::UdpSocket;

pub struct DnsServer {
    pub address: SocketAddr,
    zone: Arc<InMemoryZoneHandler>,
    /// Answers for as long as it is there.
    _server: Server<Catalog>,
}

impl DnsServer {
    /// Authoritative for a domain and everything below it.
    pub async fn of(domain: &str) -> Self {
        let origin = name(domain);
        let zone: InMemoryZoneHandler = InMemoryZoneHandler::empty(origin.clone(), ZoneType::Primary, AxfrPolicy::Deny);
        let soa = SOA::new(origin.clone(), origin.clone(), 1, 60, 60, 60, 60);
        zone.upsert(Record::from_rdata(origin.clone(), 60, RData::SOA(soa)), 1).await;
        let zone = Arc::new(zone);
        let mut catalog = Catalog::new();
        catalog.upsert(origin.into(), vec![zone.clone()]);
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let mut server = Server::new(catalog);
        server.register_socket(socket);
        Self { address, zone, _server: server }
    }

    /// One more TXT record of this name, made of these strings.
    pub async fn publish(&self, record: &str, strings: &[&str]) {
        let text = TXT::new(strings.iter().map(ToString::to_string).collect());
        assert!(self.zone.upsert(Record::from_rdata(name(record), 60, RData::TXT(text)), 2).await, "{record}");
    }
}

fn name(text: &str) -> Name {
    Name::from_ascii(format!("{text}.")).unwrap()
}
