//! Words and choices that several reports use.

use crate::domain::orders::ProductKind;
use crate::domain::partners::Partner;
use crate::i18n::Locale;
use crate::web::components::Choice;

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
