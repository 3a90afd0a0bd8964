//! THE route table: path, permission, handler; nothing else. The generated test walks it.

use axum::Router;
use axum::middleware;
use axum::routing::{MethodRouter, get, post};

use crate::app::AppState;
use crate::domain::access::Permission::{
    DownloadSoftware, EditAgreements, ManagePartnerVisibility, ManageUsers, ProvisionSelfService, ViewAgreements,
    ViewAudit, ViewKeys, ViewLicenses, ViewOrders, ViewReports,
};
use crate::features as f;
use crate::web::authorize::Access::{
    Account, AccountBoth, AccountEither, AnyRole, BeforeSecondFactor, Public, SignedIn,
};
use crate::web::authorize::{Access, authorize};

type Route = (&'static str, Access, MethodRouter<AppState>);

fn table() -> Vec<Route> {
    let mut table: Vec<Route> =
        vec![("/healthz", Public, get(f::health::healthz)), ("/readyz", Public, get(f::health::readyz))];
    table.extend(demo_mail());
    table.extend(entry());
    table.extend(own());
    table.extend(second_factor());
    table.extend(manage_access());
    table.extend(many_users());
    table.extend(partner_visibility());
    table.extend(audit());
    table.extend(reports());
    table.extend(partner_center());
    table.extend(provisioning());
    table.extend(agreement());
    table.extend(orders_and_licenses());
    table.extend(keys());
    table.extend(downloads());
    table
}

fn agreement() -> Vec<Route> {
    use f::agreement::{details, overview};
    vec![
        ("/accounts/{account}/agreement", Account(ViewAgreements), get(overview::get)),
        ("/accounts/{account}/agreement/details", Account(EditAgreements), get(details::get).post(details::post)),
    ]
}

fn orders_and_licenses() -> Vec<Route> {
    use f::licenses;
    use f::orders::{csv, list, order};
    vec![
        ("/accounts/{account}/orders", Account(ViewOrders), get(list::get)),
        ("/accounts/{account}/orders.csv", Account(ViewOrders), get(csv::get)),
        ("/accounts/{account}/orders/{order}", Account(ViewOrders), get(order::get)),
        ("/accounts/{account}/licenses", Account(ViewLicenses), get(licenses::list::get)),
        ("/accounts/{account}/licenses.csv", Account(ViewLicenses), get(licenses::csv::get)),
    ]
}

fn keys() -> Vec<Route> {
    use f::keys::{key, list};
    vec![
        ("/accounts/{account}/keys", Account(ViewKeys), get(list::get)),
        ("/accounts/{account}/keys/{key}", Account(ViewKeys), get(key::get).post(key::post)),
    ]
}

fn downloads() -> Vec<Route> {
    use f::downloads::{file, list};
    vec![
        ("/accounts/{account}/downloads", Account(DownloadSoftware), get(list::get)),
        ("/accounts/{account}/downloads/{download}", Account(DownloadSoftware), get(file::get)),
    ]
}

fn demo_mail() -> Vec<Route> {
    use f::demo_mail::{html, mail, mails};
    vec![
        ("/demo/mail", Public, get(mails::get)),
        ("/demo/mail/{id}", Public, get(mail::get)),
        ("/demo/mail/{id}/html", Public, get(html::get)),
    ]
}

/// Signing in and what leads to it.
fn entry() -> Vec<Route> {
    vec![
        ("/", Public, get(f::sign_in::home::get)),
        ("/sign-in", Public, get(f::sign_in::form::get).post(f::sign_in::form::post)),
        ("/sign-in/second-step", Public, get(f::sign_in::second_step::get).post(f::sign_in::second_step::post)),
        ("/sign-out", Public, post(f::sign_out::post)),
        ("/invitations/{token}", Public, get(f::accept_invitation::link::get).post(f::accept_invitation::link::post)),
        ("/invitations/{token}/renewal", Public, post(f::accept_invitation::renewal::post)),
        ("/password-reset", Public, get(f::password_reset::ask::get).post(f::password_reset::ask::post)),
        ("/password-reset/{token}", Public, get(f::password_reset::set::get).post(f::password_reset::set::post)),
        ("/help", Public, get(f::help::get)),
        ("/about/languages", Public, get(f::about_languages::get)),
        ("/language", Public, post(f::language::post)),
    ]
}

/// What is the person's own: profile, accounts, and the table of roles.
fn own() -> Vec<Route> {
    use f::my_profile as profile;
    vec![
        ("/profile", SignedIn, get(profile::overview::get)),
        ("/profile/details", SignedIn, get(profile::details::get).post(profile::details::post)),
        ("/profile/password", SignedIn, get(profile::password::get).post(profile::password::post)),
        ("/profile/sign-ins", SignedIn, get(profile::sign_ins::get).post(profile::sign_ins::post)),
        ("/profile/security-history", SignedIn, get(profile::security_history::get)),
        (
            "/profile/role-requests",
            SignedIn,
            get(profile::role_requests::page::get).post(profile::role_requests::page::post),
        ),
        ("/profile/role-requests/withdraw", SignedIn, post(profile::role_requests::withdraw::post)),
        ("/roles", SignedIn, get(f::roles::get)),
        ("/accounts", SignedIn, get(f::accounts::chooser::get)),
        ("/accounts/{account}", AnyRole, get(f::accounts::home::get)),
    ]
}

/// Two-step sign-in, on My profile.
fn second_factor() -> Vec<Route> {
    use f::my_profile::second_factor::{app, off, overview, passkeys, recovery_codes};
    vec![
        ("/profile/second-factor", BeforeSecondFactor, get(overview::get).post(overview::post)),
        ("/profile/second-factor/app", BeforeSecondFactor, get(app::get).post(app::post)),
        ("/profile/second-factor/passkeys", SignedIn, get(passkeys::get).post(passkeys::post)),
        ("/profile/second-factor/recovery-codes", SignedIn, get(recovery_codes::get).post(recovery_codes::post)),
        ("/profile/second-factor/off", SignedIn, get(off::get).post(off::post)),
    ]
}

fn manage_access() -> Vec<Route> {
    use f::manage_users as users;
    const USERS: Access = Account(ManageUsers);
    vec![
        (
            "/accounts/{account}/manage-access",
            AccountEither(ManageUsers, ManagePartnerVisibility),
            get(f::manage_access::get),
        ),
        ("/accounts/{account}/manage-access/users", USERS, get(users::list::get)),
        ("/accounts/{account}/manage-access/users.csv", USERS, get(users::csv::get)),
        ("/accounts/{account}/manage-access/users/invite", USERS, get(users::invite::get).post(users::invite::post)),
        ("/accounts/{account}/manage-access/users/removed", USERS, get(users::removed::get)),
        ("/accounts/{account}/manage-access/users/requests", USERS, get(users::requests::list::get)),
        (
            "/accounts/{account}/manage-access/users/requests/{request}",
            USERS,
            get(users::requests::request::get).post(users::requests::request::post),
        ),
        ("/accounts/{account}/manage-access/users/{member}", USERS, get(users::details::get)),
        (
            "/accounts/{account}/manage-access/users/{member}/roles",
            USERS,
            get(users::roles::get).post(users::roles::post),
        ),
        ("/accounts/{account}/manage-access/users/{member}/invitation", USERS, post(users::resend::post)),
        ("/accounts/{account}/manage-access/users/{member}/invitation/mail", USERS, get(users::resend::get)),
        (
            "/accounts/{account}/manage-access/users/{member}/invitation/details",
            USERS,
            get(users::correct::get).post(users::correct::post),
        ),
        ("/accounts/{account}/manage-access/users/{member}/invitation/withdraw", USERS, post(users::withdraw::post)),
        (
            "/accounts/{account}/manage-access/users/{member}/remove",
            USERS,
            get(users::remove::get).post(users::remove::post),
        ),
    ]
}

/// Inviting many, and doing the same to many.
fn many_users() -> Vec<Route> {
    use f::manage_users::{batches, invite_many, many};
    let access = Account(ManageUsers);
    vec![
        (crate::paths::INVITE_MANY_ROUTE, access, get(invite_many::get).post(invite_many::post)),
        ("/accounts/{account}/manage-access/users/invite-many/template.csv", access, get(invite_many::template::get)),
        ("/accounts/{account}/manage-access/users/many", access, post(many::post)),
        ("/accounts/{account}/manage-access/users/batches", access, get(batches::list::get)),
        (
            "/accounts/{account}/manage-access/users/batches/{batch}",
            access,
            get(batches::batch::get).post(batches::batch::post),
        ),
        ("/accounts/{account}/manage-access/users/batches/{batch}/result.csv", access, get(batches::file::get)),
        (
            "/accounts/{account}/manage-access/users/batches/{batch}/rows/{row}",
            access,
            get(batches::row::get).post(batches::row::post),
        ),
    ]
}

fn partner_visibility() -> Vec<Route> {
    use f::manage_partner_visibility::{grid, preview, revoke, undo, visibility};
    let access = Access::Account(ManagePartnerVisibility);
    // It shows licenses, which not everybody may see who decides on them (R13).
    let looking = AccountBoth(ManagePartnerVisibility, ViewLicenses);
    vec![
        ("/accounts/{account}/manage-access/partner-visibility", access, get(visibility::get).post(visibility::post)),
        ("/accounts/{account}/manage-access/partner-visibility/grid", access, get(grid::get).post(grid::post)),
        ("/accounts/{account}/manage-access/partner-visibility/preview", looking, get(preview::get)),
        ("/accounts/{account}/manage-access/partner-visibility/revoke", access, post(revoke::post)),
        ("/accounts/{account}/manage-access/partner-visibility/undo", access, post(undo::post)),
    ]
}

fn audit() -> Vec<Route> {
    use f::audit;
    vec![
        ("/accounts/{account}/audit", Account(ViewAudit), get(audit::list::get)),
        ("/accounts/{account}/audit.csv", Account(ViewAudit), get(audit::list::csv)),
    ]
}

fn partner_center() -> Vec<Route> {
    use f::partner_center::{administrator, customer, customers, customers_csv, order, orders, orders_csv, to_order};
    // `{customer}`, because `{account}` is an account that the viewer has a role on.
    vec![
        ("/partner-center", Access::Partner, get(customers::get)),
        ("/partner-center/provisioning", Access::Partner, get(to_order::get)),
        ("/partner-center/provisioning.csv", Access::Partner, get(to_order::csv)),
        ("/partner-center.csv", Access::Partner, get(customers_csv::get)),
        ("/partner-center/accounts/{customer}", Access::Partner, get(customer::get)),
        ("/partner-center/accounts/{customer}/administrator/invitation", Access::Partner, post(administrator::post)),
        ("/partner-center/accounts/{customer}/orders", Access::Partner, get(orders::get)),
        ("/partner-center/accounts/{customer}/orders.csv", Access::Partner, get(orders_csv::get)),
        ("/partner-center/accounts/{customer}/orders/{order}", Access::Partner, get(order::get)),
    ]
}

fn reports() -> Vec<Route> {
    use f::reports::{access, expiries, licenses, orders, visibility};
    const LICENSES: Access = AccountBoth(ViewReports, ViewLicenses);
    const ORDERS: Access = AccountBoth(ViewReports, ViewOrders);
    const USERS: Access = AccountBoth(ViewReports, ManageUsers);
    const VISIBILITY: Access = AccountBoth(ViewReports, ManagePartnerVisibility);
    vec![
        ("/accounts/{account}/reports", LICENSES, get(licenses::get)),
        ("/accounts/{account}/reports.csv", LICENSES, get(licenses::csv)),
        ("/accounts/{account}/reports.xlsx", LICENSES, get(licenses::xlsx)),
        ("/accounts/{account}/reports/orders", ORDERS, get(orders::get)),
        ("/accounts/{account}/reports/orders.csv", ORDERS, get(orders::csv)),
        ("/accounts/{account}/reports/orders.xlsx", ORDERS, get(orders::xlsx)),
        ("/accounts/{account}/reports/expiries", LICENSES, get(expiries::get)),
        ("/accounts/{account}/reports/expiries.csv", LICENSES, get(expiries::csv)),
        ("/accounts/{account}/reports/expiries.xlsx", LICENSES, get(expiries::xlsx)),
        ("/accounts/{account}/reports/access", USERS, get(access::get)),
        ("/accounts/{account}/reports/access.csv", USERS, get(access::csv)),
        ("/accounts/{account}/reports/access.xlsx", USERS, get(access::xlsx)),
        ("/accounts/{account}/reports/visibility", VISIBILITY, get(visibility::get)),
        ("/accounts/{account}/reports/visibility.csv", VISIBILITY, get(visibility::csv)),
        ("/accounts/{account}/reports/visibility.xlsx", VISIBILITY, get(visibility::xlsx)),
    ]
}

/// Seats that an account adds itself (R62).
fn provisioning() -> Vec<Route> {
    use f::provisioning::{add, domain, overview, proof, seats, undo};
    let access = Account(ProvisionSelfService);
    vec![
        ("/accounts/{account}/provisioning", access, get(overview::get)),
        ("/accounts/{account}/provisioning/domain", access, get(domain::get).post(domain::post)),
        ("/accounts/{account}/provisioning/domain/proof", access, post(proof::post)),
        ("/accounts/{account}/provisioning/seats", access, get(add::get).post(add::post)),
        ("/accounts/{account}/provisioning/seats/{seats}", access, get(seats::get)),
        ("/accounts/{account}/provisioning/seats/{seats}/undo", access, post(undo::post)),
    ]
}

/// Every path with what it asks of its viewer, for the generated test.
pub fn paths() -> Vec<(&'static str, Access)> {
    table().into_iter().map(|(path, access, _)| (path, access)).collect()
}

/// The routes, each behind its permission; a verb that a page does not know is refused behind it too, so that 405
/// tells nobody what exists.
pub fn routes(state: &AppState) -> Router<AppState> {
    let guard = |access| middleware::from_fn_with_state((state.clone(), access), authorize);
    let mut router = Router::new();
    for (path, access, handler) in table() {
        router = router.route(path, handler.layer(guard(access)));
    }
    router.fallback_service(axum::routing::any(f::not_found).layer(guard(Public)).with_state(state.clone()))
}

/// The one route of the operator's own listener.
pub fn figures(state: &AppState) -> Router {
    Router::new().route("/metrics", get(f::metrics::get)).with_state(state.clone())
}
