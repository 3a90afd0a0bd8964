//! How a mail leaves.

mod smtp;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use secrecy::ExposeSecret as _;
use sqlx::PgPool;

use super::mime::{self, Sender};
use super::{Mail, store};
use crate::config::Config;
use smtp::Server;

/// Where mails go. Cheap to clone.
#[derive(Clone)]
pub enum Transport {
    /// To the server in `BC_SMTP_URL`.
    Smtp(Arc<Smtp>),
    /// To the demonstration's mailbox, on the embedded server.
    Demo(PgPool),
    /// Nowhere: masked recipient and subject are logged (`BC_MAIL=log`).
    Log,
    /// Into memory, for tests.
    Memory(Arc<Mutex<Vec<Mail>>>),
}

/// A mail server and who we are to it.
#[derive(Debug)]
pub struct Smtp {
    server: Server,
    sender: Sender,
    limit: Duration,
}

/// For the whole of one mail, however slow the server is (REL-06).
const LIMIT: Duration = Duration::from_mins(1);

/// Why a mail was not handed over. The texts of those without a server's sentence are for the log.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// No connection, no sign-in, or our sender is refused: whatever the mail, it would not leave.
    #[error("the mail server cannot be used: {0}")]
    Unreachable(String),
    /// The server fell silent or hung up.
    #[error("the mail server stopped answering")]
    Silent,
    /// 4xx over this recipient or message: the server's sentence.
    #[error("not now: {0}")]
    NotNow(String),
    /// 5xx over this recipient or message: the server's sentence.
    #[error("never: {0}")]
    Never(String),
    /// It was made by a release that says more than this one knows: that release's worker sends it.
    #[error("this release does not read it: {0}")]
    Unreadable(String),
    /// It cannot be written.
    #[error("it cannot be written: {0}")]
    Unwritable(String),
}

impl Transport {
    /// The transport that the settings ask for. Serving customers without one is refused.
    ///
    /// # Errors
    /// One sentence: the setting, and what to do.
    pub fn from_config(config: &Config, pool: &PgPool) -> Result<Self, String> {
        if config.mail_to_log {
            return Ok(Self::Log);
        }
        match &config.smtp_url {
            Some(url) => Self::smtp(config, url.expose_secret(), LIMIT),
            None if config.keeps_mail() => Ok(Self::Demo(pool.clone())),
            None => Err("BC_SMTP_URL: required with DATABASE_URL; set it, or BC_MAIL=log to send no mail".into()),
        }
    }

    /// A mail server that may take `limit` over one mail.
    ///
    /// # Errors
    /// What is wrong with the URL or with the sender in the settings.
    pub fn smtp(config: &Config, url: &str, limit: Duration) -> Result<Self, String> {
        let server = Server::parse(url).map_err(|reason| format!("BC_SMTP_URL: {reason}"))?;
        Ok(Self::Smtp(Arc::new(Smtp { server, sender: Sender::new(config)?, limit })))
    }

    /// Hands a mail over, within a minute.
    pub async fn send(&self, mail: &Mail) -> Result<(), SendError> {
        match self {
            Self::Smtp(smtp) => {
                let message = mime::compose(mail, &smtp.sender).map_err(|e| SendError::Unwritable(e.to_string()))?;
                smtp.server.send(&message, smtp.limit).await
            }
            Self::Demo(pool) => keep(pool, mail).await.map_err(|error| SendError::Unreachable(error.to_string())),
            Self::Log => {
                tracing::info!(recipient = masked(&mail.recipient), subject = mail.subject, "mail");
                Ok(())
            }
            Self::Memory(mails) => {
                mails.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(mail.clone());
                Ok(())
            }
        }
    }
}

async fn keep(pool: &PgPool, mail: &Mail) -> sqlx::Result<()> {
    store::insert_demo_mail(&mut *pool.acquire().await?, mail).await
}

/// Reaches the mail server of the settings, signs in, and asks for nothing. True at once where no server is set.
///
/// # Errors
/// What is wrong, in one sentence for the operator, without the password.
pub async fn probe(config: &Config) -> Result<(), String> {
    let Some(url) = config.smtp_url.as_ref().filter(|_| !config.mail_to_log) else { return Ok(()) };
    let server = Server::parse(url.expose_secret()).map_err(|reason| format!("BC_SMTP_URL: {reason}"))?;
    Sender::new(config)?;
    server.probe().await.map_err(|error| error.to_string())
}

/// An address as the log may have it: `a…@contoso.example`.
pub fn masked(address: &str) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}…@{domain}")
}
