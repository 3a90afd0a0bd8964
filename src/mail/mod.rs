//! Mail: what each one says in its recipient's language, and how it leaves.
//!
//! - [`messages`]: one file per mail, from its facts to a [`Letter`]; `templates/mail` sets a letter as text and HTML.
//! - `mime`: the headers and parts of what is sent. [`transport`]: SMTP, the demonstration's mailbox, the log.
//! - `plain`: names that people typed, made safe to print. [`wording`]: what pages say of a mail.

pub mod demo;
mod letter;
pub mod messages;
mod mime;
mod plain;
mod store;
pub mod transport;
pub mod wording;

use time::OffsetDateTime;

pub use letter::{Letter, Stationery};

/// A worded mail, ready to leave.
#[derive(Debug, Clone)]
pub struct Mail {
    /// Stays the same when the mail is tried again: without the angle brackets.
    pub message_id: String,
    pub recipient: String,
    /// The language's tag.
    pub language: &'static str,
    pub date: OffsetDateTime,
    pub subject: String,
    pub text: String,
    pub html: String,
}

impl Mail {
    /// Sets a letter; `id`, `kind` and `generation` make the Message-ID.
    pub fn new(
        stationery: &Stationery<'_>,
        letter: Letter,
        id: i64,
        kind: &str,
        generation: i32,
        recipient: &str,
        date: OffsetDateTime,
    ) -> Result<Self, askama::Error> {
        let (text, html) = letter.set(stationery)?;
        Ok(Self {
            message_id: format!("{kind}.{id}.{generation}@{}", stationery.host),
            recipient: recipient.to_owned(),
            language: stationery.l.tag(),
            date,
            subject: letter.subject,
            text,
            html,
        })
    }
}
