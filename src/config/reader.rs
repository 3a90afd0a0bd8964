//! How settings are read: by name, from text, every wrong one named.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

use ipnet::IpNet;
use secrecy::SecretString;
use time::Duration;

/// Of one invitation: more would be a nuisance.
const MOST_REMINDERS: usize = 5;

/// Reads settings by name and gathers what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) lookup: &'a dyn Fn(&str) -> Option<String>,
    pub(super) errors: Vec<String>,
}

impl Reader<'_> {
    pub(super) fn text(&self, name: &str) -> Option<String> {
        (self.lookup)(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    pub(super) fn secret(&mut self, name: &str) -> Option<SecretString> {
        if let Some(path) = self.text(&format!("{name}_FILE")) {
            match std::fs::read_to_string(&path) {
                Ok(text) => return Some(text.trim().to_owned().into()),
                Err(error) => self.errors.push(format!("{name}_FILE: cannot read {path}: {error}")),
            }
        }
        self.text(name).map(Into::into)
    }

    pub(super) fn parsed<T: FromStr>(&mut self, name: &str, default: &str) -> T
    where
        T::Err: fmt::Display,
    {
        self.checked(name, default, |text| text.parse::<T>().map_err(|e| e.to_string()))
    }

    /// A wrong value is noted and the default taken, so that one run names every wrong setting.
    pub(super) fn checked<T>(&mut self, name: &str, default: &str, parse: impl Fn(&str) -> Result<T, String>) -> T {
        if let Some(text) = self.text(name) {
            match parse(&text) {
                Ok(value) => return value,
                Err(reason) => self.errors.push(format!("{name}: {reason}")),
            }
        }
        parse(default).unwrap_or_else(|reason| unreachable!("the default of {name} is valid: {reason}"))
    }
}

pub(super) fn one_line(text: &str) -> Result<String, String> {
    if text.chars().any(char::is_control) { Err("must be one line".into()) } else { Ok(text.to_owned()) }
}

pub(super) fn up_to_a_day(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().filter(|seconds| (0..=86_400).contains(seconds));
    seconds.map(Duration::seconds).ok_or_else(|| "must be a number of seconds from 0 to 86400".into())
}

/// Days within an invitation's 60, each once; `none` for no reminder.
pub(super) fn reminder_days(text: &str) -> Result<Vec<u8>, String> {
    if text == "none" {
        return Ok(Vec::new());
    }
    let days: Option<Vec<u8>> =
        text.split(',').map(|day| day.trim().parse().ok().filter(|day| (1..60).contains(day))).collect();
    let mut days = days.ok_or("must be days from 1 to 59, comma separated, or none")?;
    days.sort_unstable();
    days.dedup();
    if days.len() > MOST_REMINDERS { Err(format!("must be at most {MOST_REMINDERS} days")) } else { Ok(days) }
}

pub(super) fn networks(text: &str) -> Result<Vec<IpNet>, String> {
    text.split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| {
            part.parse::<IpNet>()
                .or_else(|_| part.parse::<IpAddr>().map(IpNet::from))
                .map_err(|_| format!("{part:?} is neither an address nor a network"))
        })
        .collect()
}

pub(super) fn optional(text: &str) -> Result<Option<SocketAddr>, String> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| "must be address:port".into()) }
}

/// An address, on port 53 unless it says another.
pub(super) fn dns_server(text: &str) -> Result<Option<SocketAddr>, String> {
    let parsed = || text.parse().or_else(|_| text.parse().map(|ip: IpAddr| SocketAddr::new(ip, 53)));
    if text.is_empty() { Ok(None) } else { parsed().map(Some).map_err(|_| "must be an address or address:port".into()) }
}
