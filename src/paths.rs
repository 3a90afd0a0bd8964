//! Every path of the portal that code links to, in one place; templates and mails call these.

use uuid::Uuid;

mod batches;
mod member;
mod role_requests;

pub use batches::*;
pub use member::*;
pub use role_requests::*;

pub const HOME: &str = "/";
pub const SIGN_IN: &str = "/sign-in";
pub const SECOND_STEP: &str = "/sign-in/second-step";
pub const SIGN_OUT: &str = "/sign-out";
pub const LANGUAGE: &str = "/language";
pub const PASSWORD_RESET: &str = "/password-reset";
pub const PROFILE: &str = "/profile";
pub const PROFILE_DETAILS: &str = "/profile/details";
pub const PROFILE_PASSWORD: &str = "/profile/password";
pub const PROFILE_SECOND_FACTOR: &str = "/profile/second-factor";
pub const PROFILE_AUTHENTICATOR: &str = "/profile/second-factor/app";
pub const PROFILE_PASSKEYS: &str = "/profile/second-factor/passkeys";
pub const PROFILE_RECOVERY_CODES: &str = "/profile/second-factor/recovery-codes";
pub const PROFILE_SECOND_FACTOR_OFF: &str = "/profile/second-factor/off";
pub const PROFILE_SIGN_INS: &str = "/profile/sign-ins";
pub const PROFILE_SECURITY_HISTORY: &str = "/profile/security-history";
pub const PROFILE_ROLE_REQUESTS: &str = "/profile/role-requests";
pub const ROLES: &str = "/roles";
pub const ACCOUNTS: &str = "/accounts";
pub const PARTNER_CENTER: &str = "/partner-center";
pub const PARTNER_CENTER_CSV: &str = "/partner-center.csv";
pub const PARTNER_CENTER_PROVISIONING: &str = "/partner-center/provisioning";
pub const ABOUT_LANGUAGES: &str = "/about/languages";
pub const DEMO_MAIL: &str = "/demo/mail";

/// The last words of paths that only take a state change and show nothing.
/// The page of a form that needs the query that led to it counts as one: without it, it shows nothing.
const ACTIONS: [&str; 11] = [
    "sign-out",
    "language",
    "withdraw",
    "invitation",
    "administrator",
    "revoke",
    "undo",
    "proof",
    "many",
    "seats",
    "renewal",
];

/// The page that a state change sent to this path was made on, or the path itself if it is a page.
pub fn page_of(path: &str) -> &str {
    let mut page = path;
    while let Some((above, last)) = page.rsplit_once('/')
        && ACTIONS.contains(&last)
    {
        page = above;
    }
    if page.is_empty() { HOME } else { page }
}

/// The sign-in page that leads back to `next`, one of our own paths.
pub fn sign_in_then(next: &str) -> String {
    then(SIGN_IN, next)
}

/// The sign-in page for somebody whose second step came too late.
pub fn sign_in_again_then(next: &str) -> String {
    let path = sign_in_then(next);
    format!("{path}{}late", if path.contains('?') { '&' } else { '?' })
}

/// The second step of a sign-in that leads on to `next`, one of our own paths.
pub fn second_step_then(next: &str) -> String {
    then(SECOND_STEP, next)
}

/// Where somebody sets up the second factor that is required of them, on the way to `next`, one of our own paths.
pub fn second_factor_then(next: &str) -> String {
    then(PROFILE_SECOND_FACTOR, next)
}

/// Setting up an authenticator app on the way to `next`.
pub fn authenticator_then(next: &str) -> String {
    if next.is_empty() { PROFILE_AUTHENTICATOR.to_owned() } else { then(PROFILE_AUTHENTICATOR, next) }
}

fn then(path: &str, next: &str) -> String {
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("{path}?next={next}")
}

pub fn invitation(token: &str) -> String {
    format!("/invitations/{token}")
}

/// Where who has a link that ran out asks for a new one.
pub fn invitation_renewal(token: &str) -> String {
    format!("/invitations/{token}/renewal")
}

pub fn password_reset(token: &str) -> String {
    format!("{PASSWORD_RESET}/{token}")
}

pub fn account(number: &str) -> String {
    format!("{ACCOUNTS}/{number}")
}

pub fn manage_access(number: &str) -> String {
    format!("{ACCOUNTS}/{number}/manage-access")
}

pub fn users(number: &str) -> String {
    format!("{ACCOUNTS}/{number}/manage-access/users")
}

pub fn invite(number: &str) -> String {
    format!("{}/invite", users(number))
}

/// The route of [`invite_many`], to which a file is sent.
pub const INVITE_MANY_ROUTE: &str = "/accounts/{account}/manage-access/users/invite-many";

/// Many addresses at once.
pub fn invite_many(number: &str) -> String {
    format!("{}/invite-many", users(number))
}

/// The file to fill in for it.
pub fn invite_many_template(number: &str) -> String {
    format!("{}/template.csv", invite_many(number))
}

/// Where one act on many members begins.
pub fn many(number: &str) -> String {
    format!("{}/many", users(number))
}

pub fn audit(number: &str) -> String {
    format!("{ACCOUNTS}/{number}/audit")
}

/// Who was removed from the organisation.
pub fn removed_users(number: &str) -> String {
    format!("{}/removed", users(number))
}

pub fn partner_visibility(number: &str) -> String {
    format!("{ACCOUNTS}/{number}/manage-access/partner-visibility")
}

/// The visibility tab with a viewer partner chosen.
pub fn partner_visibility_of(number: &str, partner: &str) -> String {
    let partner: String = url::form_urlencoded::byte_serialize(partner.as_bytes()).collect();
    format!("{}?partner={partner}", partner_visibility(number))
}

/// The viewer's page as a save would make it.
pub fn partner_visibility_preview(number: &str) -> String {
    format!("{}/preview", partner_visibility(number))
}

/// Who may see whose orders, all partners at once.
pub fn partner_visibility_grid(number: &str) -> String {
    format!("{}/grid", partner_visibility(number))
}

/// Where a save is taken back.
pub fn partner_visibility_undo(number: &str) -> String {
    format!("{}/undo", partner_visibility(number))
}

/// Where one grant is taken away.
pub fn partner_visibility_revoke(number: &str) -> String {
    format!("{}/revoke", partner_visibility(number))
}

pub fn partner_center_account(number: &str) -> String {
    format!("{PARTNER_CENTER}/accounts/{number}")
}

/// Where the welcome mail of a customer's designated administrator is sent again.
pub fn partner_center_administrator(number: &str) -> String {
    format!("{}/administrator/invitation", partner_center_account(number))
}

pub fn partner_center_orders(number: &str) -> String {
    format!("{}/orders", partner_center_account(number))
}

pub fn partner_center_order(number: &str, order: &str) -> String {
    format!("{}/{order}", partner_center_orders(number))
}

pub fn demo_mail(id: i64) -> String {
    format!("{DEMO_MAIL}/{id}")
}

pub fn demo_mail_html(id: i64) -> String {
    format!("{DEMO_MAIL}/{id}/html")
}

pub fn agreement(number: &str) -> String {
    format!("{ACCOUNTS}/{number}/agreement")
}

/// Where an agreement's details are edited.
pub fn agreement_details(number: &str) -> String {
    format!("{}/details", agreement(number))
}

pub fn orders(number: &str) -> String {
    format!("{ACCOUNTS}/{number}/orders")
}

pub fn order(number: &str, order: &str) -> String {
    format!("{}/{order}", orders(number))
}

pub fn keys(number: &str) -> String {
    format!("{ACCOUNTS}/{number}/keys")
}

/// Where one key is shown.
pub fn key(number: &str, id: Uuid) -> String {
    format!("{}/{id}", keys(number))
}

pub fn downloads(number: &str) -> String {
    format!("{ACCOUNTS}/{number}/downloads")
}

/// One file.
pub fn download(number: &str, id: Uuid) -> String {
    format!("{}/{id}", downloads(number))
}

pub fn licenses(number: &str) -> String {
    format!("{ACCOUNTS}/{number}/licenses")
}

/// The first report; the others are below it.
pub fn reports(number: &str) -> String {
    format!("{ACCOUNTS}/{number}/reports")
}

pub fn report(number: &str, name: &str) -> String {
    format!("{}/{name}", reports(number))
}

pub fn provisioning(number: &str) -> String {
    format!("{ACCOUNTS}/{number}/provisioning")
}

/// The tie to a directory domain, and below it its proof.
pub fn provisioning_domain(number: &str) -> String {
    format!("{}/domain", provisioning(number))
}

pub fn provisioning_domain_proof(number: &str) -> String {
    format!("{}/proof", provisioning_domain(number))
}

pub fn provisioning_add(number: &str) -> String {
    format!("{}/seats", provisioning(number))
}

/// The form for one subscription: a product of a partner of record.
pub fn provisioning_add_to(number: &str, product: &str, partner: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("product", product)
        .append_pair("partner", partner)
        .finish();
    format!("{}?{query}", provisioning_add(number))
}

pub fn provisioning_seats(number: &str, id: Uuid) -> String {
    format!("{}/{id}", provisioning_add(number))
}

pub fn provisioning_undo(number: &str, id: Uuid) -> String {
    format!("{}/undo", provisioning_seats(number, id))
}
