//! Words and choices that several reports use.

use sqlx::PgConnection;

use crate::domain::orders::ProductKind;
use crate::domain::partners::{self, Partner};
use crate::domain::people::MemberStatus;
use crate::i18n::Locale;
use crate::web::components::Choice;
use crate::web::page::AccountPage;

pub(super) fn kind_name(l: &Locale, kind: ProductKind) -> String {
    match kind {
        ProductKind::License => l.orders_kind_license(),
        ProductKind::Subscription => l.orders_kind_subscription(),
    }
}

/// A partner that is not known here is named as it was typed.
pub(super) fn partner_name(partners: &[Partner], number: &str) -> String {
    partners.iter().find(|partner| partner.number == number).map_or(number, |partner| &partner.name).to_owned()
}

pub(super) fn choice(value: &str, label: String, chosen: bool) -> Choice {
    Choice { value: value.to_owned(), label, chosen, ..Choice::default() }
}

pub(super) fn kinds(l: &Locale, chosen: Option<ProductKind>) -> Vec<Choice> {
    [ProductKind::License, ProductKind::Subscription]
        .map(|kind| choice(kind.as_str(), kind_name(l, kind), chosen == Some(kind)))
        .into()
}

pub(super) fn partners(partners: &[Partner], chosen: Option<&str>) -> Vec<Choice> {
    partners.iter().map(|p| choice(&p.number, p.name.clone(), chosen == Some(p.number.as_str()))).collect()
}

pub(super) fn status_name(l: &Locale, status: MemberStatus) -> String {
    match status {
        MemberStatus::Active => l.common_badge_active(),
        MemberStatus::Pending => l.common_badge_pending(),
        MemberStatus::Expired => l.common_badge_expired(),
    }
}

/// The account's partners by name.
pub(super) async fn partners_of(conn: &mut PgConnection, page: &AccountPage) -> sqlx::Result<Vec<Partner>> {
    let mut partners = partners::list_of_account(conn, &page.account).await?;
    page.l.sort_by_name(&mut partners, |partner| &partner.name);
    Ok(partners)
}
