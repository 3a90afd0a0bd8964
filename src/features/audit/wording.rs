//! Events in words: to whom or what something was done, and how it was before and after.

use serde_json::Value;

use crate::domain::access::Role;
use crate::domain::audit::{EventKind as Kind, TrailEvent};
use crate::i18n::Locale;
use crate::web::wording::role_names;

/// Name and address of the person to whom it was done, as they were then.
pub(super) fn person(event: &TrailEvent) -> Option<(String, String)> {
    let text = |field: &str| event.details[field].as_str().map(str::to_owned);
    text("name").zip(text("email"))
}

/// To whom or what: names as they were then.
pub(super) fn subject(l: &Locale, event: &TrailEvent) -> String {
    let details = &event.details;
    let text = |field: &str| details[field].as_str().map(str::to_owned);
    if let Some((name, email)) = person(event) {
        return l.audit_subject_person(name, email);
    }
    match event.kind {
        // The one who accepted is the one who acted.
        Some(Kind::MembershipInvitationAccepted) => event.actor_name.clone(),
        Some(Kind::VisibilityPartnerChanged) => name_of(&details["to"]),
        Some(
            Kind::VisibilityGrantMade
            | Kind::VisibilityGrantRevoked
            | Kind::VisibilityGrantUndone
            | Kind::VisibilityGrantEnded,
        ) => name_of(&details["viewer"]),
        Some(Kind::DownloadFileSent) => text("title").unwrap_or_default(),
        Some(Kind::AgreementDetailsChanged) => text("agreement").unwrap_or_default(),
        Some(Kind::ProvisioningDomainAsked | Kind::ProvisioningDomainProved) => text("domain").unwrap_or_default(),
        _ => text("product").or_else(|| text("reference")).unwrap_or_default(),
    }
}

/// How it was before and after, or what else belongs to it; of invitations, the roles on the account `number` alone.
pub(super) fn detail(l: &Locale, event: &TrailEvent, number: &str) -> Option<String> {
    let details = &event.details;
    let text = |field: &str| details[field].as_str();
    match event.kind? {
        Kind::MembershipInvitationSent => {
            let offers = details["accounts"].as_array()?;
            let here = offers.iter().find(|offer| offer["account"] == number)?;
            Some(roles(l, &here["roles"]))
        }
        Kind::MembershipInvitationCorrected => changed(l, &details["before"], details),
        Kind::AgreementDetailsChanged => changed(l, &details["before"], &details["after"]),
        Kind::MembershipRolesChanged => {
            Some(l.users_event_roles_detail(roles(l, &details["before"]), roles(l, &details["after"])))
        }
        Kind::MembershipRoleRequestMade | Kind::MembershipRoleRequestWithdrawn | Kind::MembershipRoleRequestRefused => {
            Some(roles(l, &details["asked"]))
        }
        Kind::MembershipRoleRequestGranted => Some(roles(l, &details["granted"])),
        Kind::VisibilityGrantMade | Kind::VisibilityGrantRevoked | Kind::VisibilityGrantEnded => {
            let orderers = details["orderers"].as_array()?.iter().map(name_of).collect::<Vec<_>>();
            Some(l.audit_detail_orders_of(l.list_and(&orderers)))
        }
        Kind::VisibilityGrantUndone => {
            let both = ["taken_back", "restored"].into_iter().filter_map(|field| details[field].as_array());
            Some(l.audit_detail_orders_of(l.list_and(&both.flatten().map(name_of).collect::<Vec<_>>())))
        }
        Kind::VisibilityPartnerChanged => {
            Some(l.users_event_changed_detail(name_of(&details["from"]), name_of(&details["to"])))
        }
        Kind::DownloadFileSent => text("file").map(str::to_owned),
        Kind::ProvisioningSeatsAdded | Kind::ProvisioningSeatsUndone => {
            Some(l.audit_detail_seats(details["quantity"].as_i64()?, text("reference")?))
        }
        Kind::ProvisioningSeatsOrdered | Kind::ProvisioningSeatsOrderedLate => {
            Some(l.audit_detail_ordered(text("order")?, l.number(details["line"].as_i64()?)))
        }
        _ => None,
    }
}

fn name_of(partner: &Value) -> String {
    partner["name"].as_str().unwrap_or_default().to_owned()
}

/// Stored names of roles, in words.
fn roles(l: &Locale, roles: &Value) -> String {
    let names = roles.as_array().map(Vec::as_slice).unwrap_or_default();
    role_names(l, names.iter().filter_map(|name| name.as_str()?.parse::<Role>().ok()).collect())
}

/// What differs between two states, in words: only what both know of.
fn changed(l: &Locale, before: &Value, after: &Value) -> Option<String> {
    let fields = before.as_object()?.keys().filter(|field| after.get(field.as_str()) != before.get(field.as_str()));
    let (old, new): (Vec<String>, Vec<String>) =
        fields.map(|field| (words(l, field, &before[field]), words(l, field, &after[field]))).unzip();
    (!old.is_empty()).then(|| l.users_event_changed_detail(old.join(", "), new.join(", ")))
}

fn words(l: &Locale, field: &str, value: &Value) -> String {
    let Some(text) = value.as_str().filter(|text| !text.is_empty()) else { return l.common_none() };
    match field {
        "language" => l.language_name(text).unwrap_or_else(|| text.to_owned()),
        "country" => l.country(text).unwrap_or(text).to_owned(),
        _ => text.to_owned(),
    }
}
