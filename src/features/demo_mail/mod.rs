//! The demonstration's mailbox (`/demo/mail`): what people were sent, for whoever tries the portal on one computer.
//! Only the embedded server has it, which serves loopback alone, and only while no mail leaves it; elsewhere these paths do
//! not exist.

pub mod html;
pub mod mail;
pub mod mails;

use crate::mail::demo::{self, DemoMail};
use crate::web::error::PageError;
use crate::web::page::Page;

fn exists(page: &Page) -> bool {
    page.state.config.keeps_mail()
}

async fn find(page: &Page) -> Result<DemoMail, PageError> {
    if !exists(page) {
        return Err(PageError::not_found());
    }
    let id = page.parameter("id")?.parse().map_err(|_| PageError::not_found())?;
    demo::find(&mut *page.connection().await?, id).await?.ok_or_else(PageError::not_found)
}
