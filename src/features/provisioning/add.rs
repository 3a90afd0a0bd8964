//! Adds seats to one subscription.

use askama::Template;
use axum::http::StatusCode;
use uuid::Uuid;

use super::{agreement_ended, back, crumbs, subscription_name};
use crate::domain::provisioning::{self, AddError, DomainTie, NewSeats, Subscription};
use crate::paths;
use crate::secret::new_id;
use crate::web::components::Crumb;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form, Query};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;

#[derive(Template)]
#[template(path = "provisioning/add.html")]
struct AddPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    subscription: &'a Subscription,
    name: String,
    held: Option<DomainTie>,
    /// As typed.
    quantity: &'a str,
    /// The id that the seats will have: the same form sent twice adds once.
    id: Uuid,
    errors: FieldErrors,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Chosen {
    product: String,
    partner: String,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SeatsForm {
    product: String,
    partner: String,
    quantity: String,
    id: String,
}

pub async fn get(page: AccountPage, Query(chosen): Query<Chosen>) -> PageResult {
    let subscription = find(&page, &chosen.product, &chosen.partner).await?;
    show(&page, StatusCode::OK, &subscription, "", FieldErrors::new()).await
}

pub async fn post(page: AccountPage, Form(form): Form<SeatsForm>) -> PageResult {
    let id: Option<Uuid> = match form.id.as_str() {
        "" => None,
        text => Some(text.parse().map_err(|_| PageError::unprocessable())?),
    };
    let digits = form.quantity.trim();
    let quantity = if digits.bytes().all(|b| b.is_ascii_digit()) { digits.parse().unwrap_or(0) } else { 0 };
    let new = NewSeats { id, product: &form.product, partner: &form.partner, quantity };
    let mut tx = page.begin().await?;
    let added = provisioning::add(&mut tx, &page.actor()?, &page.account, new).await;
    if added.is_ok() {
        tx.commit().await?;
    } else {
        tx.rollback().await?;
    }
    let number = page.account.number();
    match added {
        Ok(added) => {
            let told = i64::try_from(added.told).unwrap_or(i64::MAX);
            let partner = &added.subscription.partner.name;
            let banner = Banner {
                text: page.l.provisioning_added(i64::from(quantity), &added.subscription.product.name),
                detail: Some(if told > 0 {
                    page.l.provisioning_told(told, partner, &added.reference)
                } else {
                    page.l.provisioning_told_nobody(partner, &added.reference)
                }),
                ..Banner::default()
            };
            page.redirect_with(&paths::provisioning_seats(number, added.id), banner).await
        }
        Err(AddError::Again { seats, as_then: true }) => page.redirect(&paths::provisioning_seats(number, seats.id)),
        Err(AddError::Again { seats, as_then: false }) => {
            let banner = Banner {
                kind: BannerKind::Information,
                text: page.l.provisioning_sent_before(i64::from(seats.quantity), &seats.product.name),
                detail: Some(page.l.provisioning_sent_before_next()),
            };
            page.redirect_with(&paths::provisioning_seats(number, seats.id), banner).await
        }
        Err(AddError::NotAllowed(_)) => Err(PageError::forbidden()),
        Err(AddError::NoSuchSubscription) => Err(PageError::not_found()),
        Err(AddError::AgreementEnded) => Err(agreement_ended(&page)),
        Err(AddError::NoDomain) => {
            let (title, text) = (page.l.provisioning_no_domain_title(), page.l.provisioning_no_domain_text());
            Err(PageError::conflict().explained(title, text, Some(back(&page))))
        }
        Err(AddError::TooMany { room }) => {
            let mut errors = FieldErrors::new();
            errors.add("quantity", page.l.provisioning_error_quantity(room));
            let subscription = find(&page, &form.product, &form.partner).await?;
            // Nothing was added: the next try is a form of its own.
            show(&page, StatusCode::UNPROCESSABLE_ENTITY, &subscription, &form.quantity, errors).await
        }
        Err(AddError::Database(error)) => Err(error.into()),
    }
}

async fn find(page: &AccountPage, product: &str, partner: &str) -> Result<Subscription, PageError> {
    let today = page.now().await?.date();
    let mut conn = page.connection().await?;
    let known = provisioning::list_subscriptions(&mut conn, &page.account, today).await?;
    let found = known.into_iter().find(|known| known.product.id == product && known.partner.number == partner);
    found.ok_or_else(PageError::not_found)
}

async fn show(
    page: &AccountPage,
    status: StatusCode,
    subscription: &Subscription,
    quantity: &str,
    errors: FieldErrors,
) -> PageResult {
    let held = provisioning::find_held(&mut *page.connection().await?, &page.account).await?;
    let name = subscription_name(page.l, subscription);
    let crumbs = crumbs(page, page.l.provisioning_add());
    page.html_with(status, &AddPage { page, crumbs, subscription, name, held, quantity, id: new_id(), errors })
}
