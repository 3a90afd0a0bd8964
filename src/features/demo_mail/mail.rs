//! One mail: its headers and its text part, with its link to click.

use askama::Template;

use super::find;
use crate::mail::demo::DemoMail;
use crate::paths;
use crate::web::error::PageResult;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "demo_mail/mail.html")]
struct MailPage<'a> {
    page: &'a Page,
    mail: &'a DemoMail,
    paragraphs: Vec<Vec<Line<'a>>>,
}

struct Line<'a> {
    text: &'a str,
    /// One of our own paths, when the line is a link to the portal and nothing else.
    href: Option<&'a str>,
}

pub async fn get(page: Page) -> PageResult {
    let mail = find(&page).await?;
    let origin = page.state.config.public_url.origin();
    let paragraphs = mail.text_body.split("\n\n").map(|lines| lines.lines().map(|text| line(text, &origin)).collect());
    page.html(&MailPage { paragraphs: paragraphs.collect(), mail: &mail, page: &page })
}

/// The link loses its host: it works under whichever name this computer was reached.
fn line<'a>(text: &'a str, origin: &str) -> Line<'a> {
    Line { text, href: text.strip_prefix(origin).filter(|path| path.starts_with('/')) }
}
