//! Every mail, and every way of wording it: for the texts' own tests, and for the browser that renders them.

use business_center::config::Config;
use business_center::domain::visibility::SightChange;
use business_center::jobs::message::{
    AccountRoles, Invitation, Message, PartnerChange, Party, Seats, SecondFactorChange, VisibilityChange,
};
use business_center::mail::messages::{self, Facts};
use business_center::mail::{Mail, Stationery};
use business_center::secret::SecretKey;
use time::macros::{date, datetime};
use uuid::Uuid;

pub const KEY: &str = "dGhlIHRlc3RzJyBvd24ga2V5LCBuZXZlciB1c2VkIGVsc2V3aGVyZSE=";

fn account(roles: &[&str]) -> AccountRoles {
    AccountRoles {
        account_number: "1001".into(),
        account_name: "Contoso France".into(),
        roles: roles.iter().map(ToString::to_string).collect(),
    }
}

fn invitation(party: Party, inviter: Option<&str>) -> Invitation {
    Invitation {
        membership_id: Uuid::from_u128(1),
        party,
        generation: 2,
        first_name: "Zoé".into(),
        organization: if party == Party::Member { "Contoso" } else { "Northwind" }.into(),
        inviter: inviter.map(ToOwned::to_owned),
        accounts: match party {
            Party::Member => vec![account(&["account_manager", "report_viewer"])],
            Party::PartnerStaff => Vec::new(),
        },
        expires_at: datetime!(2027-01-22 10:42 UTC),
    }
}

/// Every mail, and every way of wording it.
pub fn samples() -> Vec<(&'static str, Message, bool)> {
    let visibility = || {
        Message::VisibilityChanged(VisibilityChange {
            organization_id: 1,
            organization: "Contoso".into(),
            account_id: 1,
            account_number: "1001".into(),
            account_name: "Contoso France".into(),
            viewer_id: 1,
            viewer: "Northwind".into(),
        })
    };
    let change = |ended: &[(&str, &str)]| {
        Message::PartnerChanged(PartnerChange {
            organization: "Contoso".into(),
            account_number: "1001".into(),
            account_name: "Contoso France".into(),
            from: "Northwind".into(),
            to: "Fabrikam".into(),
            effective_on: date!(2026 - 11 - 23),
            ended: ended.iter().map(|(viewer, orderer)| ((*viewer).into(), (*orderer).into())).collect(),
        })
    };
    let seats = |quantity| Seats {
        organization: "Contoso".into(),
        account_number: "1001".into(),
        account_name: "Contoso France".into(),
        partner: "Northwind".into(),
        product: "Cloud Storage".into(),
        quantity,
        reference: "SP-7KQ2M9XV4B".into(),
        by: "Ann Lee".into(),
        ends_on: date!(2027 - 05 - 31),
    };
    let roles = |roles: &[&str]| Message::RolesChanged {
        first_name: "Zoé".into(),
        organization: "Contoso".into(),
        by: "Ann Lee".into(),
        account: account(roles),
    };
    let answered = |granted: &[&str], word: &str| Message::RoleRequestAnswered {
        first_name: "Zoé".into(),
        organization: "Contoso".into(),
        by: "Ann Lee".into(),
        account: account(&["account_manager", "report_viewer"]),
        granted: granted.iter().map(ToString::to_string).collect(),
        word: word.into(),
    };
    let second_factor = |change| Message::SecondFactorChanged { first_name: "Zoé".into(), change };
    let (zoe, contoso, ann) = ("Zoé".to_owned(), "Contoso".to_owned(), "Ann Lee".to_owned());
    vec![
        ("welcome", Message::Welcome(invitation(Party::Member, Some("Ann Lee"))), false),
        ("welcome_known", Message::Welcome(invitation(Party::Member, Some("Ann Lee"))), true),
        ("welcome_by_vendor", Message::Welcome(invitation(Party::Member, None)), false),
        ("welcome_partner", Message::Welcome(invitation(Party::PartnerStaff, None)), false),
        ("welcome_again", Message::WelcomeAgain(invitation(Party::Member, Some("Ann Lee"))), false),
        ("invitation_reminder", Message::InvitationReminder(invitation(Party::Member, Some("Ann Lee"))), false),
        (
            "role_requested",
            Message::RoleRequested {
                organization: contoso.clone(),
                account: account(&["account_manager", "report_viewer"]),
                name: "Zoé Marsh".into(),
                email: "zoe@contoso.example".into(),
                reason: "I order licenses for France.".into(),
            },
            true,
        ),
        ("role_request_granted", answered(&["account_manager", "report_viewer"], ""), true),
        ("role_request_narrowed", answered(&["report_viewer"], "This is enough to see orders."), true),
        ("role_request_refused", answered(&[], "Ask Ben: he orders for France."), true),
        ("roles_changed", roles(&["account_viewer"]), true),
        ("roles_changed_none", roles(&[]), true),
        ("removed", Message::Removed { first_name: zoe.clone(), organization: contoso.clone(), by: ann.clone() }, true),
        ("visibility_granted", visibility(), true),
        ("visibility_granted_invited", visibility(), false),
        ("visibility_ended", visibility(), true),
        ("visibility_revoked", visibility(), true),
        ("visibility_granted_and_revoked", visibility(), true),
        ("partner_changed", change(&[("Northwind", "Tailspin"), ("Tailspin", "Northwind")]), true),
        ("partner_changed_none", change(&[]), true),
        ("seats_added", Message::SeatsAdded(seats(12)), true),
        ("seats_moved", Message::SeatsMoved(seats(12)), true),
        ("seats_undone", Message::SeatsUndone(seats(1)), true),
        ("password_reset", Message::PasswordReset { first_name: zoe.clone(), reset_id: Uuid::from_u128(2) }, true),
        ("password_changed", Message::PasswordChanged { first_name: zoe.clone() }, true),
        ("second_factor_set_up", second_factor(SecondFactorChange::SetUp), true),
        ("second_factor_turned_off", second_factor(SecondFactorChange::TurnedOff), true),
        ("second_factor_reset", second_factor(SecondFactorChange::Reset), true),
        ("second_factor_codes_renewed", second_factor(SecondFactorChange::CodesRenewed), true),
        (
            "second_factor_passkey_added",
            second_factor(SecondFactorChange::PasskeyAdded { name: zoe.clone() + "’s phone" }),
            true,
        ),
        (
            "second_factor_passkey_removed",
            second_factor(SecondFactorChange::PasskeyRemoved { name: "Key".into() }),
            true,
        ),
        ("second_factor_code_used", second_factor(SecondFactorChange::CodeUsed { left: 9 }), true),
        ("second_factor_last_code_used", second_factor(SecondFactorChange::CodeUsed { left: 0 }), true),
        (
            "administrator_appointed",
            Message::AdministratorAppointed {
                organization: contoso.clone(),
                account_number: "1001".into(),
                account_name: "Contoso France".into(),
                name: ann.clone(),
                email: "ann@contoso.example".into(),
            },
            true,
        ),
        (
            "invitation_resent",
            Message::InvitationResent {
                organization: contoso,
                account_number: "1001".into(),
                account_name: "Contoso France".into(),
                by: "The vendor".into(),
                name: ann,
                email: "ann@contoso.example".into(),
            },
            true,
        ),
    ]
}

pub fn config() -> Config {
    let settings = [
        ("BC_PUBLIC_URL", "https://portal.example:8443"),
        ("BC_SUPPORT_EMAIL", "help@vendor.example"),
        ("DATABASE_URL", "postgres://portal@localhost/portal"),
        ("BC_SECRET_KEY", KEY),
    ];
    Config::from_lookup(|name| settings.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned()))
        .unwrap()
}

/// What has remained of a change by the time that its mail is sent.
fn sight(name: &str) -> SightChange {
    let (fabrikam, tailspin) = ("Fabrikam".to_owned(), "Tailspin".to_owned());
    let (gained, lost, ended) = match name {
        "visibility_granted" | "visibility_granted_invited" => (vec![fabrikam, tailspin], vec![], vec![]),
        "visibility_revoked" => (vec![], vec![fabrikam, tailspin], vec![]),
        "visibility_ended" => (vec![], vec![], vec![fabrikam, tailspin]),
        "visibility_granted_and_revoked" => (vec![fabrikam], vec![tailspin], vec![]),
        _ => (vec![], vec![], vec![]),
    };
    SightChange { gained, lost, ended, keeps_own: name != "visibility_ended" }
}

pub fn worded(name: &str, message: &Message, is_known: bool, language: &str) -> Mail {
    let (config, secret) = (config(), SecretKey::parse(KEY).unwrap());
    let on = Stationery::new(&config, language);
    let facts = Facts { recipient: "zoe@contoso.example".into(), is_known, sight: sight(name) };
    let letter = messages::word((message, &[]), &facts, &on, &config.public_url, &secret);
    Mail::new(&on, letter, 7, message.kind(), 2, &facts.recipient, datetime!(2026-11-23 10:42 UTC)).unwrap()
}
