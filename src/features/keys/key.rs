//! One key, shown because its reader asked for it. The answer to a POST: neither an address nor a cache holds it.

use askama::Template;
use secrecy::ExposeSecret as _;

use crate::domain::catalog::{self, RevealedKey};
use crate::paths;
use crate::web::components::Crumb;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{Form, Nothing};
use crate::web::page::AccountPage;

#[derive(Template)]
#[template(path = "keys/key.html")]
struct KeyPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    shown: &'a RevealedKey,
}

/// The address of a key that was shown is asked for again by a language switch or a bookmark: it leads to the list.
pub async fn get(page: AccountPage) -> PageResult {
    page.redirect(&paths::keys(page.account.number()))
}

pub async fn post(page: AccountPage, Form(Nothing {}): Form<Nothing>) -> PageResult {
    let id = page.id_parameter("key")?;
    let mut tx = page.begin().await?;
    let shown = catalog::reveal_key(&mut tx, &page.actor()?, &page.account, id).await?;
    let shown = shown.ok_or_else(PageError::not_found)?;
    tx.commit().await?;
    let crumbs = vec![
        Crumb { label: page.l.menu_keys(), href: Some(paths::keys(page.account.number())) },
        Crumb { label: shown.product.clone(), href: None },
    ];
    page.html(&KeyPage { page: &page, crumbs, shown: &shown })
}
