//! Takes added seats back, until an order line settles them.

use crate::domain::provisioning::{self, UndoError};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{Form, Nothing};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;

pub async fn post(page: AccountPage, Form(Nothing {}): Form<Nothing>) -> PageResult {
    let id = page.id_parameter("seats")?;
    let path = paths::provisioning_seats(page.account.number(), id);
    let l = page.l;
    let mut tx = page.begin().await?;
    match provisioning::undo(&mut tx, &page.actor()?, &page.account, id).await {
        Ok(seats) => {
            tx.commit().await?;
            let text = l.provisioning_undone(i64::from(seats.quantity), &seats.product.name);
            let banner = Banner { text, detail: Some(l.provisioning_undone_next()), ..Banner::default() };
            page.redirect_with(&path, banner).await
        }
        Err(UndoError::AlreadyUndone) => {
            let banner = Banner { kind: BannerKind::Information, text: l.provisioning_undone_before(), detail: None };
            page.redirect_with(&path, banner).await
        }
        Err(UndoError::Ordered(line)) => {
            let text = l.provisioning_ordered_text(line.line.to_string(), &line.order);
            let next = (l.provisioning_back_to_seats(), path);
            Err(PageError::conflict().explained(l.provisioning_ordered_title(), text, Some(next)))
        }
        Err(UndoError::NotAllowed(_)) => Err(PageError::forbidden()),
        Err(UndoError::NoSuchSeats) => Err(PageError::not_found()),
        Err(UndoError::Database(error)) => Err(error.into()),
    }
}
