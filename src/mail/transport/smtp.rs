//! The conversation with a mail server: one connection per mail, told apart by who is to blame.
//!
//! lettre's own `send` tells a refused recipient and a refused sender alike, bounds nothing but the connecting (S3),
//! and its pool hands out stale connections; so its connection is driven command by command, under one limit.

use std::error::Error as _;
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Noop, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use percent_encoding::percent_decode_str;
use url::Url;

use super::SendError;

const CONNECTING: Duration = Duration::from_secs(15);
/// For saying goodbye, which nobody needs.
const PARTING: Duration = Duration::from_secs(2);
/// What is kept of a server's sentence.
const MAX_SENTENCE: usize = 200;

/// A mail server as `BC_SMTP_URL` names it.
pub(super) struct Server {
    host: String,
    port: u16,
    encryption: Encryption,
    credentials: Option<Credentials>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encryption {
    /// TLS from the first byte: `smtps://`.
    Implicit,
    /// STARTTLS or nothing: `smtp://` with a password to a host that is not this one, or `?tls=required`.
    Required,
    /// STARTTLS when offered: `smtp://`.
    Offered,
    /// `?tls=none`.
    None,
}

impl Server {
    /// `smtp://[user:password@]host[:port][?tls=required|none]` or `smtps://...`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let url = Url::parse(text).map_err(|_| "must be smtp://user:password@host:port or smtps://...".to_owned())?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or("names no host")?.to_owned();
        let decoded = |text: &str| {
            let text = percent_decode_str(text).decode_utf8().map_err(|_| "user or password is not UTF-8")?;
            Ok::<_, String>(text.into_owned())
        };
        let credentials = match url.password() {
            Some(password) => Some(Credentials::new(decoded(url.username())?, decoded(password)?)),
            None if url.username().is_empty() => None,
            None => return Err("has a user but no password".into()),
        };
        let is_here = matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]");
        let tls = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value.into_owned());
        let encryption = match (url.scheme(), tls.as_deref()) {
            ("smtps", None) => Encryption::Implicit,
            ("smtp", Some("required")) => Encryption::Required,
            ("smtp", Some("none")) => Encryption::None,
            ("smtp", None) if credentials.is_some() && !is_here => Encryption::Required,
            ("smtp", None) => Encryption::Offered,
            ("smtp" | "smtps", Some(_)) => return Err("tls must be required or none, with smtp:// alone".into()),
            _ => return Err("must begin with smtp:// or smtps://".into()),
        };
        let port = url.port().unwrap_or(match encryption {
            Encryption::Implicit => 465,
            _ if credentials.is_some() => 587,
            _ => 25,
        });
        Ok(Self { host, port, encryption, credentials })
    }

    /// Hands one message to the server; `limit` is for the whole of it (S3).
    pub async fn send(&self, message: &lettre::Message, limit: Duration) -> Result<(), SendError> {
        let (envelope, content) = (message.envelope(), Content::of(&message.formatted()));
        let conversation = async {
            let mut connection = self.connect().await?;
            connection.command(Mail::new(envelope.from().cloned(), Vec::new())).await.map_err(|e| unusable(&e))?;
            for recipient in envelope.to() {
                let command = Rcpt::new(recipient.clone(), Vec::new());
                connection.command(command).await.map_err(|e| refused(&e))?;
            }
            connection.command(Data).await.map_err(|e| refused(&e))?;
            connection.command(content).await.map_err(|e| refused(&e))?;
            Ok(connection)
        };
        let mut connection = tokio::time::timeout(limit, conversation).await.map_err(|_| SendError::Silent)??;
        // The mail is theirs now, whatever becomes of the goodbye.
        let _ = tokio::time::timeout(PARTING, connection.abort()).await;
        Ok(())
    }

    /// Connects, signs in, says NOOP.
    pub async fn probe(&self) -> Result<(), SendError> {
        let conversation = async {
            let mut connection = self.connect().await?;
            connection.command(Noop).await.map_err(|e| unusable(&e))?;
            Ok(connection)
        };
        let mut connection = tokio::time::timeout(CONNECTING, conversation).await.map_err(|_| SendError::Silent)??;
        let _ = tokio::time::timeout(PARTING, connection.abort()).await;
        Ok(())
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, SendError> {
        let tls = || TlsParameters::new(self.host.clone()).map_err(|e| unusable(&e));
        let (address, name) = ((self.host.trim_matches(['[', ']']), self.port), ClientId::default());
        let implicit = if self.encryption == Encryption::Implicit { Some(tls()?) } else { None };
        let connecting = AsyncSmtpConnection::connect_tokio1(address, Some(CONNECTING), &name, implicit, None);
        let mut connection = connecting.await.map_err(|e| unusable(&e))?;
        let wanted = match self.encryption {
            Encryption::Required => true,
            Encryption::Offered => connection.can_starttls(),
            Encryption::Implicit | Encryption::None => false,
        };
        if wanted {
            connection.starttls(tls()?, &name).await.map_err(|e| unusable(&e))?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await.map_err(|e| unusable(&e))?;
        }
        Ok(connection)
    }
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Server({}:{}, {:?})", self.host, self.port, self.encryption)
    }
}

/// What follows DATA, in one write: lettre's own `message` writes the last dot apart, and for that a server's delayed
/// acknowledgment makes each mail wait for 40 ms. Ours are ASCII: every part is encoded.
struct Content(String);

impl Content {
    fn of(message: &[u8]) -> Self {
        let message = String::from_utf8_lossy(message);
        let mut content = String::with_capacity(message.len() + 64);
        for line in message.split_inclusive("\r\n") {
            // RFC 5321, 4.5.2: a dot at a line's beginning is not the end.
            if line.starts_with('.') {
                content.push('.');
            }
            content.push_str(line);
        }
        if !content.ends_with("\r\n") {
            content.push_str("\r\n");
        }
        content.push_str(".\r\n");
        Self(content)
    }
}

impl std::fmt::Display for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Something that would meet any mail.
fn unusable(error: &Error) -> SendError {
    SendError::Unreachable(sentence(error))
}

/// Something about this mail. 421 is said in the middle by a server that goes away.
fn refused(error: &Error) -> SendError {
    match error.status() {
        Some(code) if u16::from(code) == 421 => SendError::Silent,
        Some(_) if error.is_transient() => SendError::NotNow(sentence(error)),
        Some(_) if error.is_permanent() => SendError::Never(sentence(error)),
        _ => SendError::Silent,
    }
}

/// One printable line; with a code in front if it is the server's.
fn sentence(error: &Error) -> String {
    let said = error.source().map_or_else(|| error.to_string(), ToString::to_string);
    let said = match error.status() {
        Some(code) => format!("{code} {said}"),
        None => said,
    };
    let line: String = said.chars().map(|c| if crate::domain::people::is_unprintable(c) { ' ' } else { c }).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_SENTENCE).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_says_host_port_and_encryption() {
        for (url, port, encryption) in [
            ("smtp://localhost", 25, Encryption::Offered),
            ("smtp://mail.example:2525", 2525, Encryption::Offered),
            ("smtp://u:p@mail.example", 587, Encryption::Required),
            ("smtp://u:p@127.0.0.1:2525", 2525, Encryption::Offered),
            ("smtp://mail.example?tls=none", 25, Encryption::None),
            ("smtps://u:p%40ss@mail.example", 465, Encryption::Implicit),
        ] {
            let server = Server::parse(url).expect(url);
            assert_eq!((server.port, server.encryption), (port, encryption), "{url}");
        }
    }

    #[test]
    fn dots_of_a_mail_do_not_end_it() {
        for (message, content) in [
            ("", "\r\n.\r\n"),
            ("a", "a\r\n.\r\n"),
            ("a\r\n", "a\r\n.\r\n"),
            (".\r\n..\r\na.\r\n.b", "..\r\n...\r\na.\r\n..b\r\n.\r\n"),
        ] {
            assert_eq!(Content::of(message.as_bytes()).0, content, "{message:?}");
        }
    }

    #[test]
    fn a_password_is_never_told() {
        let secret = "hunter2";
        for url in ["smtp://u:hunter2@mail.example", "http://u:hunter2@mail.example", "smtp://u:hunter2@x?tls=maybe"] {
            let told = match Server::parse(url) {
                Ok(server) => format!("{server:?}"),
                Err(reason) => reason,
            };
            assert!(!told.contains(secret), "{told}");
        }
        assert!(Server::parse("smtp://user@host").is_err());
    }
}
