//! The language switcher: the profile of somebody signed in, else a cookie. One language per person, for pages and
//! mails alike.

use serde::Deserialize;

use crate::domain::people;
use crate::i18n::Locale;
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::Form;
use crate::web::page::Page;
use crate::web::{language, next};

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Choice {
    language: String,
    next: String,
}

pub async fn post(page: Page, Form(choice): Form<Choice>) -> PageResult {
    let locale = Locale::find(&choice.language).ok_or_else(PageError::unprocessable)?;
    let next = next::own_page(&page.state.config.public_url, &choice.next);
    let next = next.map_or_else(|| paths::HOME.to_owned(), |path| without_lang(&path));
    if page.viewer.is_none() {
        let mut response = page.redirect(&next)?;
        language::remember(&page.state.config, response.headers_mut(), locale);
        return Ok(response);
    }
    let mut tx = page.begin().await?;
    people::change_language(&mut tx, &page.actor()?, locale.tag()).await?;
    tx.commit().await?;
    page.redirect(&next)
}

/// Without `?lang=`, which would show the page in another language once more.
fn without_lang(path: &str) -> String {
    let Some((path, query)) = path.split_once('?') else { return path.to_owned() };
    let kept: Vec<&str> = query.split('&').filter(|pair| *pair != "lang" && !pair.starts_with("lang=")).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::without_lang;

    #[test]
    fn only_the_language_is_dropped() {
        assert_eq!(without_lang("/a?lang=fr"), "/a");
        assert_eq!(without_lang("/a?q=%C3%A9&lang=fr&language=en"), "/a?q=%C3%A9&language=en");
        assert_eq!(without_lang("/a"), "/a");
    }
}
