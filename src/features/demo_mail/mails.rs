//! The list, newest first.

use askama::Template;
use serde::Deserialize;

use super::exists;
use crate::mail::demo::{self, DemoMail};
use crate::paths;
use crate::web::components::Choice;
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::page::Page;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    recipient: String,
}

#[derive(Template)]
#[template(path = "demo_mail/mails.html")]
struct MailsPage<'a> {
    page: &'a Page,
    mails: Vec<DemoMail>,
    recipients: Vec<Choice>,
}

/// `?recipient=` shows one person's mails.
pub async fn get(page: Page, Query(filter): Query<Filter>) -> PageResult {
    if !exists(&page) {
        return Err(PageError::not_found());
    }
    let mut conn = page.connection().await?;
    let mails = demo::list(&mut conn, &filter.recipient).await?;
    let recipients = demo::list_recipients(&mut conn).await?.into_iter().map(|address| Choice {
        chosen: address == filter.recipient,
        label: address.clone(),
        value: address,
        ..Choice::default()
    });
    page.html(&MailsPage { mails, recipients: recipients.collect(), page: &page })
}
