//! One grant is taken away from the table of who may see what (R51).

use crate::domain::visibility::{self, ReviseError};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::Form;
use crate::web::page::AccountPage;

use super::{notices, sentences};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RevokeForm {
    partner: String,
    orderer: String,
}

pub async fn post(page: AccountPage, Form(form): Form<RevokeForm>) -> PageResult {
    let mut tx = page.begin().await?;
    let pair = (form.partner.as_str(), form.orderer.as_str());
    match visibility::revoke(&mut tx, &page.actor()?, &page.account, pair, notices(&page)).await {
        Ok(done) => {
            tx.commit().await?;
            let path = paths::partner_visibility_of(page.account.number(), &done.viewer.number);
            page.redirect_with(&path, sentences::banner(page.l, &done)).await
        }
        Err(ReviseError::UnknownPartner) => Err(PageError::not_found()),
        Err(ReviseError::NotAllowed) => Err(PageError::forbidden()),
        Err(ReviseError::SinglePartner | ReviseError::ViewerIsOrderer) => Err(PageError::unprocessable()),
        Err(ReviseError::Stale(_)) => Err(PageError::conflict()),
        Err(ReviseError::Database(error)) => Err(error.into()),
    }
}
