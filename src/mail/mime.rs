//! What is handed to the mail server: headers, and the text and HTML parts, both encoded (S5).

use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue, InvalidHeaderName};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};

use super::Mail;
use crate::config::Config;

/// Who sends, and where answers go.
#[derive(Debug, Clone)]
pub(super) struct Sender {
    pub from: Mailbox,
    reply_to: Option<Mailbox>,
}

/// Why a mail cannot be written.
#[derive(Debug, thiserror::Error)]
pub(super) enum MimeError {
    #[error("an address: {0}")]
    Address(#[from] lettre::address::AddressError),
    #[error("a header: {0}")]
    Header(#[from] InvalidHeaderName),
    #[error("{0}")]
    Message(#[from] lettre::error::Error),
}

impl Sender {
    /// `BC_MAIL_FROM`, under the product's name unless it has one; answers to `BC_SUPPORT_EMAIL`.
    pub fn new(config: &Config) -> Result<Self, String> {
        let mut from: Mailbox = config.mail_from.parse().map_err(|e| format!("BC_MAIL_FROM: {e}"))?;
        from.name.get_or_insert_with(|| config.product_name.clone());
        let reply_to = config.support_email.as_ref().map(|email| email.parse());
        Ok(Self { from, reply_to: reply_to.transpose().map_err(|e| format!("BC_SUPPORT_EMAIL: {e}"))? })
    }
}

/// The message as it travels. The recipient's name stays out: it is typed text, and lettre panics over some (S4).
pub(super) fn compose(mail: &Mail, sender: &Sender) -> Result<Message, MimeError> {
    let header = |name: &str, value: &str| -> Result<HeaderValue, MimeError> {
        Ok(HeaderValue::new(HeaderName::new_from_ascii(name.to_owned())?, value.to_owned()))
    };
    let part = |kind: ContentType, body: &str| {
        SinglePart::builder().header(kind).header(ContentTransferEncoding::QuotedPrintable).body(body.to_owned())
    };
    let mut message = Message::builder()
        .from(sender.from.clone())
        .to(Mailbox::new(None, mail.recipient.parse()?))
        .subject(mail.subject.clone())
        .date(mail.date.into())
        .message_id(Some(format!("<{}>", mail.message_id)))
        .raw_header(header("Content-Language", mail.language)?)
        // Holiday answers would go to nobody (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated")?);
    if let Some(reply_to) = &sender.reply_to {
        message = message.reply_to(reply_to.clone());
    }
    let parts = MultiPart::alternative()
        .singlepart(part(ContentType::TEXT_PLAIN, &mail.text))
        .singlepart(part(ContentType::TEXT_HTML, &mail.html));
    Ok(message.multipart(parts)?)
}
