//! Asks the DNS for the texts that a domain's owner published. Nothing is kept between two questions: a record that was
//! set a moment ago counts, and so does its absence.

use std::net::SocketAddr;
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError, NoRecords};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::RData;

/// How long one server is waited for; it is asked twice.
const PATIENCE: Duration = Duration::from_secs(2);

/// No resolver answered: it says nothing about the record.
#[derive(Debug, thiserror::Error)]
#[error("the DNS cannot be asked: {0}")]
pub struct Unanswered(String);

/// The TXT records of a name, each with its parts joined; none if the name or the records do not exist. `resolver` is
/// `BC_DNS_RESOLVER`; without one the system's own are asked.
pub async fn texts(resolver: Option<SocketAddr>, name: &str) -> Result<Vec<String>, Unanswered> {
    let unanswered = |error: &dyn std::fmt::Display| Unanswered(error.to_string());
    let mut builder = match resolver {
        Some(address) => {
            let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
                connection.port = address.port();
                connection
            });
            let server = NameServerConfig::new(address.ip(), true, connections.into());
            let config = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
            TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        }
        None => TokioResolver::builder_tokio().map_err(|error| unanswered(&error))?,
    };
    let options = builder.options_mut();
    options.timeout = PATIENCE;
    options.attempts = 2;
    options.cache_size = 0;
    options.use_hosts_file = ResolveHosts::Never;
    let resolver = builder.build().map_err(|error| unanswered(&error))?;
    // The final dot: no search list of this machine's is tried.
    match resolver.txt_lookup(format!("{name}.")).await {
        Ok(found) => Ok(found
            .answers()
            .iter()
            .filter_map(|record| match &record.data {
                RData::TXT(text) => Some(String::from_utf8_lossy(&text.txt_data.concat()).into_owned()),
                _ => None,
            })
            .collect()),
        Err(NetError::Dns(DnsError::NoRecordsFound(NoRecords {
            response_code: ResponseCode::NXDomain | ResponseCode::NoError,
            ..
        }))) => Ok(Vec::new()),
        Err(error) => Err(unanswered(&error)),
    }
}
