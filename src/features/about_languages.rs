//! Which languages the portal speaks, and which of them somebody who speaks them has read.

use askama::Template;

use crate::i18n::Locale;
use crate::web::error::PageResult;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "about_languages/page.html")]
struct AboutLanguagesPage<'a> {
    page: &'a Page,
    languages: &'static [&'static Locale],
}

/// For everybody: the footer of each page in a language that awaits review leads here.
pub async fn get(page: Page) -> PageResult {
    page.html(&AboutLanguagesPage { page: &page, languages: Locale::by_own_name() })
}
