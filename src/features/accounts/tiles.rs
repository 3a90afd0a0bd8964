//! What an account's home shows at a glance; each part is read only for those whom it opens to.

use time::{Date, OffsetDateTime};

use crate::domain::access::Permission;
use crate::domain::accounts::{self, Agreement, AgreementState};
use crate::domain::orders::{
    self, License, LicenseFilter, LicenseSort, LicenseTotals, Order, OrderFilter, Position, Term,
};
use crate::domain::people::{self, Member, MemberCounts};
use crate::i18n::Locale;
use crate::web::error::PageError;
use crate::web::page::AccountPage;

/// Rows of each part.
const ROWS: usize = 5;

/// One field for each part of the page; empty for those whom it does not open to.
pub(super) struct Tiles {
    /// With whether it is active.
    pub agreement: Option<(Agreement, bool)>,
    pub licenses: Option<Licenses>,
    pub orders: Option<Vec<Order>>,
    pub invitations: Option<Invitations>,
}

/// Licenses by product, the largest first, and those of which a part ends soon, the soonest first.
pub(super) struct Licenses {
    pub totals: LicenseTotals,
    pub largest: Vec<License>,
    pub expiring_products: i64,
    pub expiring: Vec<License>,
}

/// Of the whole organization, as Manage Users lists them.
pub(super) struct Invitations {
    pub counts: MemberCounts,
    /// Those that expire next.
    pub pending: Vec<Member>,
}

impl Invitations {
    /// "3 pending invitations"; none for none.
    pub(super) fn pending_words(&self, l: &Locale) -> Option<String> {
        let count = self.counts.pending;
        let many = || l.accounts_home_many_pending(MemberCounts::CAP);
        (count > 0).then(|| if count > MemberCounts::CAP { many() } else { l.accounts_home_all_pending(count) })
    }

    pub(super) fn expired_words(&self, l: &Locale) -> Option<String> {
        let count = self.counts.expired;
        let many = || l.accounts_home_many_expired(MemberCounts::CAP);
        (count > 0).then(|| if count > MemberCounts::CAP { many() } else { l.accounts_home_all_expired(count) })
    }
}

impl Tiles {
    pub(super) async fn read(page: &AccountPage) -> Result<Self, PageError> {
        let now = page.now().await?;
        Ok(Self {
            agreement: agreement(page, now.date()).await?,
            licenses: licenses(page, now.date()).await?,
            orders: latest_orders(page).await?,
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

async fn licenses(page: &AccountPage, today: Date) -> Result<Option<Licenses>, PageError> {
    if !page.account.permits(Permission::ViewLicenses) {
        return Ok(None);
    }
    let mut conn = page.connection().await?;
    let all = LicenseFilter { sort: LicenseSort::Quantity, descending: true, ..LicenseFilter::default() };
    let soon = LicenseFilter { term: Some(Term::Expiring), sort: LicenseSort::NextEnd, ..LicenseFilter::default() };
    let first = Position::First;
    Ok(Some(Licenses {
        totals: orders::sum_licenses(&mut conn, &page.account, today, &all).await?,
        largest: orders::list_licenses(&mut conn, &page.account, today, &all, &first, ROWS).await?.rows,
        expiring_products: orders::sum_licenses(&mut conn, &page.account, today, &soon).await?.products,
        expiring: orders::list_licenses(&mut conn, &page.account, today, &soon, &first, ROWS).await?.rows,
    }))
}

async fn latest_orders(page: &AccountPage) -> Result<Option<Vec<Order>>, PageError> {
    if !page.account.permits(Permission::ViewOrders) {
        return Ok(None);
    }
    let newest = OrderFilter { descending: true, ..OrderFilter::default() };
    let mut conn = page.connection().await?;
    Ok(Some(orders::list_orders(&mut conn, &page.account, &newest, &Position::First, ROWS).await?.rows))
}

async fn invitations(page: &AccountPage, now: OffsetDateTime) -> Result<Option<Invitations>, PageError> {
    if !page.account.permits(Permission::ManageUsers) {
        return Ok(None);
    }
    let mut conn = page.connection().await?;
    let rows = i64::try_from(ROWS).unwrap_or(i64::MAX);
    Ok(Some(Invitations {
        counts: people::count_members(&mut conn, &page.account, None, None, now).await?.0,
        pending: people::list_pending(&mut conn, &page.account, rows, now).await?,
    }))
}
