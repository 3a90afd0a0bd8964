//! The list of licenses as a file: the same filters and sort, every page of it.

use sqlx::PgConnection;
use time::Date;

use super::list::kind_name;
use super::list_query::LicensesQuery;
use crate::domain::access::{AccountScope, Permission};
use crate::domain::orders::{self, License, LicenseFilter, Position};
use crate::i18n::Locale;
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::list_address::plain;
use crate::web::list_file::{self, PART, Part};
use crate::web::page::AccountPage;
use crate::web::rights::Rights;

#[derive(Clone)]
struct Licenses {
    l: &'static Locale,
    account: AccountScope,
    today: Date,
    filter: LicenseFilter,
}

pub async fn get(page: AccountPage, Query(query): Query<LicensesQuery>) -> PageResult {
    let (l, today) = (page.l, page.now().await?.date());
    let list = Licenses { l, account: page.account.clone(), today, filter: query.filter() };
    let columns = [
        l.common_account_number(),
        l.licenses_product_number(),
        l.licenses_product(),
        l.licenses_kind(),
        l.licenses_quantity(),
        l.licenses_active(),
        l.licenses_expiring_within(orders::EXPIRES_WITHIN_DAYS),
        l.licenses_upcoming(),
        l.licenses_expired(),
        l.licenses_next_end(),
        l.licenses_lines(),
        l.licenses_partners(),
        l.provisioning_open(),
    ];
    let rights = Rights::Account(page.account.clone(), vec![Permission::ViewLicenses]);
    list_file::send(&page, rights, list, &format!("licenses-{}", page.account.number()), &columns).await
}

impl list_file::List for Licenses {
    type Row = License;
    type Place = Position;

    async fn part(&self, conn: &mut PgConnection, place: Position) -> sqlx::Result<Part<Self>> {
        let (slice, _) = orders::list_licenses(conn, &self.account, self.today, &self.filter, &place, PART).await?;
        Ok(slice.part(|license| license.cursor().to_owned()))
    }

    fn cells(&self, license: &License) -> impl AsRef<[String]> {
        let partners: Vec<String> = license.partners.iter().map(|(name, part)| format!("{name}: {part}")).collect();
        [
            self.account.number().to_owned(),
            license.product.id.clone(),
            license.product.name.clone(),
            kind_name(self.l, license.kind),
            plain(license.quantity),
            plain(license.active),
            plain(license.expiring),
            plain(license.upcoming),
            plain(license.expired),
            license.next_end.map(|day| day.to_string()).unwrap_or_default(),
            plain(license.lines),
            partners.join("; "),
            plain(license.to_order),
        ]
    }
}
