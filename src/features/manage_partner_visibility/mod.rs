//! Manage Partner Visibility (R41-R52): which partner may see what another one ordered, on one account.

mod editor;
pub mod grid;
pub mod preview;
pub mod revoke;
mod sentences;
pub mod undo;
pub mod visibility;

use crate::domain::visibility::Notices;
use crate::web::page::AccountPage;

/// How partners are told, as the settings have it.
fn notices(page: &AccountPage) -> Notices {
    let config = &page.state.config;
    Notices { delay: config.notice_delay, of_revocations: config.notify_revocation }
}
