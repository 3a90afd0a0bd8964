//! The mail that an act would send, as its recipient would read it. The act is done and rolled back: what is shown is what
//! would be written, and what is refused would be.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::domain::visibility::SightChange;
use crate::i18n::Locale;
use crate::jobs::queue;
use crate::mail::messages::{self, Facts};
use crate::mail::{Letter, Stationery};
use crate::web::error::PageError;
use crate::web::page::Page;

/// A letter for a page. Its link is not shown: it is made when the mail is sent.
pub struct Preview {
    pub letter: Letter,
    /// The recipient's language, and its name in the reader's.
    pub l: &'static Locale,
    pub language: String,
    pub recipient: String,
}

/// The mail about a membership that this transaction has written. Whether the address has a sign-in already is not looked
/// up: it is no inviter's business (INV-11).
pub async fn preview(page: &Page, conn: &mut PgConnection, member: Uuid) -> Result<Preview, PageError> {
    let waiting = queue::find_waiting(conn, member).await?.ok_or_else(PageError::not_found)?;
    let (config, secret) = (&page.state.config, &page.state.secret);
    let on = Stationery::new(config, &waiting.language);
    let facts = Facts { recipient: waiting.recipient, is_known: false, sight: SightChange::default() };
    let letter = messages::word((&waiting.message, &[]), &facts, &on, &config.public_url, secret);
    let language = page.l.language_name(on.l.tag()).unwrap_or_else(|| on.l.own_name().to_owned());
    Ok(Preview { letter, l: on.l, language, recipient: facts.recipient })
}
