//! `/`: the sign-in page for strangers, else the account used last, the Partner Center, or the account chooser.

use crate::domain::accounts;
use crate::paths;
use crate::web::error::PageResult;
use crate::web::page::Page;

pub async fn get(page: Page) -> PageResult {
    let Some(viewer) = page.viewer.as_deref() else { return super::form::show(&page, "") };
    let path = if let Some(account) = &viewer.last_account {
        paths::account(account.number())
    } else if viewer.partner.is_some() {
        paths::PARTNER_CENTER.to_owned()
    } else if viewer.accounts == 1 {
        let own = accounts::list_of_person(&mut *page.connection().await?, viewer.person_id).await?;
        own.first().map_or_else(|| paths::ACCOUNTS.to_owned(), |account| paths::account(&account.number))
    } else {
        paths::ACCOUNTS.to_owned()
    };
    // A banner that waits for the next page goes on to it.
    match page.frame.banner.clone() {
        Some(banner) => page.redirect_with(&path, banner).await,
        None => page.redirect(&path),
    }
}
