//! Edits what the customer says about an active agreement: its name, the purchase-order reference, whom notices go to.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use crate::domain::accounts::{
    self, Agreement, AgreementDetails, AgreementError, InvalidLine, Line, NoticeContact, change_agreement,
};
use crate::domain::people::EmailAddress;
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::Crumb;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form, Version};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;

#[derive(Template)]
#[template(path = "agreement/details.html")]
struct DetailsPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    agreement: &'a Agreement,
    form: &'a Details,
    /// What is stored now, when the form was stale: label, theirs, stored.
    conflict: Vec<(String, String, String)>,
    errors: FieldErrors,
}

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Details {
    friendly_name: String,
    purchase_order: String,
    notice_name: String,
    notice_email: String,
    version: Version,
}

impl Details {
    fn of(agreement: &Agreement) -> Self {
        let AgreementDetails { friendly_name, purchase_order, notice } = &agreement.details;
        let notice = notice.as_ref();
        let form = Self {
            friendly_name: friendly_name.as_str().to_owned(),
            purchase_order: purchase_order.as_str().to_owned(),
            notice_name: notice.map_or("", |contact| contact.name.as_str()).to_owned(),
            notice_email: notice.map_or("", |contact| contact.email.as_str()).to_owned(),
            version: Version::default(),
        };
        let version = Version::of(&[&form.friendly_name, &form.purchase_order, &form.notice_name, &form.notice_email]);
        Self { version, ..form }
    }

    fn check(&self, l: &Locale, errors: &mut FieldErrors) -> Option<AgreementDetails> {
        let mut line = |field, text| match Line::parse(text) {
            Ok(line) => Some(line),
            Err(InvalidLine::TooLong) => {
                errors.add(field, l.agreement_error_long(Line::MAX_CHARS));
                None
            }
            Err(InvalidLine::Unprintable) => {
                errors.add(field, l.agreement_error_characters());
                None
            }
        };
        let friendly_name = line("friendly_name", &self.friendly_name);
        let purchase_order = line("purchase_order", &self.purchase_order);
        let name = line("notice_name", &self.notice_name);
        let (no_name, no_email) = (self.notice_name.trim().is_empty(), self.notice_email.trim().is_empty());
        let email = EmailAddress::parse(&self.notice_email).ok();
        if no_name && !no_email {
            errors.add("notice_name", l.agreement_error_notice_name());
        } else if no_email && !no_name {
            errors.add("notice_email", l.agreement_error_notice_email_missing());
        } else if email.is_none() && !no_email {
            errors.add("notice_email", l.agreement_error_notice_email_odd());
        }
        if !errors.is_empty() {
            return None;
        }
        let notice = email.zip(name).map(|(email, name)| NoticeContact { name, email });
        Some(AgreementDetails { friendly_name: friendly_name?, purchase_order: purchase_order?, notice })
    }
}

pub async fn get(page: AccountPage) -> PageResult {
    let agreement = load(&page).await?;
    if let Some(reason) = super::ended(page.l, &agreement, page.now().await?.date()) {
        return Err(refused(&page, reason));
    }
    show(&page, StatusCode::OK, &agreement, &Details::of(&agreement), Vec::new(), FieldErrors::new())
}

pub async fn post(page: AccountPage, Form(form): Form<Details>) -> PageResult {
    let mut errors = FieldErrors::new();
    let Some(details) = form.check(page.l, &mut errors) else {
        let agreement = load(&page).await?;
        if let Some(reason) = super::ended(page.l, &agreement, page.now().await?.date()) {
            return Err(refused(&page, reason));
        }
        return show(&page, StatusCode::UNPROCESSABLE_ENTITY, &agreement, &form, Vec::new(), errors);
    };
    let actor = page.actor()?;
    let is_current = |stored: &Agreement| form.version.allows(&Details::of(stored).version);
    let mut tx = page.begin().await?;
    match change_agreement(&mut tx, &actor, &page.account, &details, is_current).await {
        Ok(changed) => {
            tx.commit().await?;
            let banner = if changed {
                Banner { text: page.l.agreement_saved(), ..Banner::default() }
            } else {
                Banner { kind: BannerKind::Information, text: page.l.agreement_same(), detail: None }
            };
            page.redirect_with(&paths::agreement(page.account.number()), banner).await
        }
        Err(AgreementError::Stale(agreement)) => {
            drop(tx);
            let stored = Details::of(&agreement);
            let conflict = differences(page.l, &form, &stored);
            // The next save of this very form is a decision between both values.
            let form = Details { version: stored.version, ..form };
            show(&page, StatusCode::CONFLICT, &agreement, &form, conflict, FieldErrors::new())
        }
        Err(AgreementError::Ended(agreement)) => {
            let reason = super::ended(page.l, &agreement, actor.now.date()).unwrap_or_default();
            Err(refused(&page, reason))
        }
        Err(AgreementError::NotAllowed(_)) => Err(PageError::forbidden()),
        Err(AgreementError::NoSuchAgreement) => Err(PageError::not_found()),
        Err(AgreementError::Database(error)) => Err(error.into()),
    }
}

async fn load(page: &AccountPage) -> Result<Agreement, PageError> {
    let mut conn = page.connection().await?;
    accounts::find_agreement(&mut conn, &page.account).await?.ok_or_else(PageError::not_found)
}

/// An ended agreement stays as it is, and the page says why.
fn refused(page: &AccountPage, reason: String) -> PageError {
    let back = paths::agreement(page.account.number());
    PageError::conflict().explained(page.l.agreement_ended_title(), reason, Some((page.l.agreement_back(), back)))
}

fn differences(l: &Locale, typed: &Details, stored: &Details) -> Vec<(String, String, String)> {
    [
        (l.agreement_friendly_name(), &typed.friendly_name, &stored.friendly_name),
        (l.agreement_purchase_order(), &typed.purchase_order, &stored.purchase_order),
        (l.agreement_notice_name(), &typed.notice_name, &stored.notice_name),
        (l.agreement_notice_email(), &typed.notice_email, &stored.notice_email),
    ]
    .into_iter()
    .map(|(label, typed, stored)| (label, typed.trim().to_owned(), stored.clone()))
    .filter(|(_, typed, stored)| typed != stored)
    .collect()
}

fn show(
    page: &AccountPage,
    status: StatusCode,
    agreement: &Agreement,
    form: &Details,
    conflict: Vec<(String, String, String)>,
    errors: FieldErrors,
) -> PageResult {
    let crumbs = vec![
        Crumb { label: page.l.menu_agreement(), href: Some(paths::agreement(page.account.number())) },
        Crumb { label: page.l.agreement_edit(), href: None },
    ];
    page.html_with(status, &DetailsPage { page, crumbs, agreement, form, conflict, errors })
}
