//! What an account's home shows at a glance; each part is read only for those whom it opens to.

use time::{Date, OffsetDateTime};

use crate::domain::access::Permission;
use crate::domain::accounts::{self, Agreement, AgreementState};
use crate::domain::orders::{self, Glance};
use crate::domain::people::{self, Invitations, MemberCounts};
use crate::i18n::Locale;
use crate::web::error::PageError;
use crate::web::page::AccountPage;

/// Rows of each part.
const ROWS: i64 = 5;

/// One field for each part of the page; empty for those whom it does not open to.
pub(super) struct Tiles {
    /// With whether it is active.
    pub agreement: Option<(Agreement, bool)>,
    /// What of it the viewer may see.
    pub glance: Glance,
    pub invitations: Option<Invitations>,
}

/// "3 pending invitations"; none for none.
pub(super) fn pending_words(l: &Locale, count: i64) -> Option<String> {
    let many = || l.accounts_home_many_pending(MemberCounts::CAP);
    (count > 0).then(|| if count > MemberCounts::CAP { many() } else { l.accounts_home_all_pending(count) })
}

pub(super) fn expired_words(l: &Locale, count: i64) -> Option<String> {
    let many = || l.accounts_home_many_expired(MemberCounts::CAP);
    (count > 0).then(|| if count > MemberCounts::CAP { many() } else { l.accounts_home_all_expired(count) })
}

impl Tiles {
    pub(super) async fn read(page: &AccountPage) -> Result<Self, PageError> {
        let now = page.now().await?;
        Ok(Self {
            agreement: agreement(page, now.date()).await?,
            glance: glance(page, now.date()).await?,
            invitations: invitations(page, now).await?,
        })
    }
}

async fn agreement(page: &AccountPage, today: Date) -> Result<Option<(Agreement, bool)>, PageError> {
    if !page.account.permits(Permission::ViewAgreements) {
        return Ok(None);
    }
    let agreement = accounts::find_agreement(&mut *page.connection().await?, &page.account).await?;
    Ok(agreement.map(|agreement| {
        let is_active = agreement.state(today) == AgreementState::Active;
        (agreement, is_active)
    }))
}

async fn glance(page: &AccountPage, today: Date) -> Result<Glance, PageError> {
    let licenses = page.account.permits(Permission::ViewLicenses);
    let orders = page.account.permits(Permission::ViewOrders);
    if !licenses && !orders {
        return Ok(Glance::default());
    }
    Ok(orders::glance(&mut *page.connection().await?, &page.account, today, (licenses, orders), ROWS).await?)
}

async fn invitations(page: &AccountPage, now: OffsetDateTime) -> Result<Option<Invitations>, PageError> {
    if !page.account.permits(Permission::ManageUsers) {
        return Ok(None);
    }
    Ok(Some(people::list_next_invitations(&mut *page.connection().await?, &page.account, ROWS, now).await?))
}
