//! Signing out: the session is gone on the server, and its cookie in the browser (SES-06).

use crate::domain::access::Actor;
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::page::Page;

pub async fn post(page: Page) -> PageResult {
    if page.viewer.is_some() {
        let actor = page.actor()?;
        ended(&page, &actor).await?;
        page.session.flush().await?;
    }
    page.redirect(&format!("{}?signed_out=1", paths::SIGN_IN))
}

async fn ended(page: &Page, actor: &Actor) -> Result<(), PageError> {
    let event = NewEvent { target_id: actor.person_id, ..NewEvent::new(EventKind::PersonSessionEnded) };
    Ok(audit::record(&mut *page.connection().await?, actor, event).await?)
}
