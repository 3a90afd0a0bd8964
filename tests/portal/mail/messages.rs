//! What each mail says, in every language, against the texts in `snapshots/`. After a wanted change of wording, run
//! with `UPDATE_SNAPSHOTS=1` and read the difference.

use std::collections::BTreeSet;
use std::path::Path;

use business_center::config::Config;
use business_center::domain::visibility::SightChange;
use business_center::i18n::Locale;
use business_center::jobs::message::{
    AccountRoles, Invitation, Message, PartnerChange, Party, Seats, SecondFactorChange, VisibilityChange,
};
use business_center::mail::messages::{self, Facts};
use business_center::mail::{Mail, Stationery};
use business_center::secret::SecretKey;
use time::macros::{date, datetime};
use uuid::Uuid;

const KEY: &str = "dGhlIHRlc3RzJyBvd24ga2V5LCBuZXZlciB1c2VkIGVsc2V3aGVyZSE=";

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
fn samples() -> Vec<(&'static str, Message, bool)> {
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
    let second_factor = |change| Message::SecondFactorChanged { first_name: "Zoé".into(), change };
    let (zoe, contoso, ann) = ("Zoé".to_owned(), "Contoso".to_owned(), "Ann Lee".to_owned());
    vec![
        ("welcome", Message::Welcome(invitation(Party::Member, Some("Ann Lee"))), false),
        ("welcome_known", Message::Welcome(invitation(Party::Member, Some("Ann Lee"))), true),
        ("welcome_by_vendor", Message::Welcome(invitation(Party::Member, None)), false),
        ("welcome_partner", Message::Welcome(invitation(Party::PartnerStaff, None)), false),
        ("welcome_again", Message::WelcomeAgain(invitation(Party::Member, Some("Ann Lee"))), false),
        ("invitation_reminder", Message::InvitationReminder(invitation(Party::Member, Some("Ann Lee"))), false),
        ("roles_changed", roles(&["account_viewer"]), true),
        ("roles_changed_none", roles(&[]), true),
        ("removed", Message::Removed { first_name: zoe.clone(), organization: contoso.clone(), by: ann.clone() }, true),
        ("visibility_granted", visibility(), true),
        ("visibility_granted_invited", visibility(), false),
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

fn config() -> Config {
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
    let (gained, lost) = match name {
        "visibility_granted" | "visibility_granted_invited" => (vec![fabrikam, tailspin], vec![]),
        "visibility_revoked" => (vec![], vec![fabrikam, tailspin]),
        "visibility_granted_and_revoked" => (vec![fabrikam], vec![tailspin]),
        _ => (vec![], vec![]),
    };
    SightChange { gained, lost, keeps_own: true }
}

fn worded(name: &str, message: &Message, is_known: bool, language: &str) -> Mail {
    let (config, secret) = (config(), SecretKey::parse(KEY).unwrap());
    let on = Stationery::new(&config, language);
    let facts = Facts { recipient: "zoe@contoso.example".into(), is_known, sight: sight(name) };
    let letter = messages::word((message, &[]), &facts, &on, &config.public_url, &secret);
    Mail::new(&on, letter, 7, message.kind(), 2, &facts.recipient, datetime!(2026-11-23 10:42 UTC)).unwrap()
}

/// R33, R63: the words of every mail in every language.
#[test]
fn every_mail_says_what_its_snapshot_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/portal/mail/snapshots");
    let mut changed = Vec::new();
    for locale in Locale::all() {
        for (name, message, is_known) in samples() {
            let mail = worded(name, &message, is_known, locale.tag());
            let now = format!("Subject: {}\n\n{}", mail.subject, mail.text);
            let path = folder.join(format!("{name}.{locale}.txt"));
            if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
                std::fs::create_dir_all(&folder).unwrap();
                std::fs::write(&path, &now).unwrap();
                let html = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.{locale}.html"));
                std::fs::write(html, &mail.html).unwrap();
            }
            if std::fs::read_to_string(&path).unwrap_or_default() != now {
                changed.push(format!("{name}.{locale}.txt, now:\n{now}"));
            }
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

/// R33: both parts say the same in the recipient's language, with the same links, and stay small.
#[test]
fn text_and_html_say_the_same() {
    for locale in Locale::all() {
        for (name, message, is_known) in samples() {
            let mail = worded(name, &message, is_known, locale.tag());
            let page = scraper::Html::parse_document(&mail.html);
            let select = |css: &str| {
                let selector = scraper::Selector::parse(css).unwrap();
                page.select(&selector).map(|e| e.text().collect::<String>().trim().to_owned()).collect::<Vec<_>>()
            };
            for sentence in select("p.text, li").into_iter().filter(|sentence| !sentence.is_empty()) {
                assert!(mail.text.contains(&sentence), "{name}.{locale}: not in the text: {sentence}");
            }
            let links = scraper::Selector::parse("a[href^=http]").unwrap();
            let hrefs: BTreeSet<_> = page.select(&links).map(|a| a.attr("href").unwrap()).collect();
            assert!(hrefs.len() <= 1, "{name}: one link, as button and in full");
            assert!(hrefs.iter().all(|href| mail.text.lines().any(|line| line == *href)), "{name}: a bare link");
            assert!(hrefs.iter().all(|href| href.starts_with("https://portal.example:8443/")), "EML-09");
            assert_eq!(page.select(&scraper::Selector::parse(&format!("html[lang={locale}]")).unwrap()).count(), 1);
            assert_eq!(select("h1").len(), 1);
            let subject = select("title").remove(0);
            assert_eq!(subject, mail.subject);
            assert!(mail.subject.chars().count() <= 60, "{name}.{locale}: {}", mail.subject);
            for typed in ["Zoé", "Contoso", "Ann", "Northwind", "1001"] {
                assert!(!mail.subject.contains(typed), "EML-07: {name}.{locale}: {}", mail.subject);
            }
            assert!(mail.html.len() < 40_000 && !mail.html.contains("<img") && !mail.html.contains("<script"));
            assert!(mail.text.lines().any(|line| line == "--"), "the signature mark");
        }
    }
}

/// EML-12: any language that is not shipped is English.
#[test]
fn an_unknown_language_falls_back_to_english() {
    let (name, message, _) = samples().remove(0);
    for language in ["../../x", "de", "", &"x".repeat(10_000)] {
        assert_eq!(worded(name, &message, false, language).subject, "Your invitation to Business Center");
    }
    assert_eq!(worded(name, &message, false, "fr-CA").language, "fr");
}

/// P4: tried again, a mail is the same mail.
#[test]
fn the_message_id_is_stable_and_names_no_port() {
    let (name, message, _) = samples().remove(0);
    assert_eq!(worded(name, &message, false, "en").message_id, "welcome.7.2@portal.example");
    assert_eq!(worded(name, &message, true, "fr").message_id, "welcome.7.2@portal.example");
}

/// Several notices of one kind in one mail: all that they say, once each, under a button that fits them all.
#[test]
fn notices_in_one_mail_are_told_together() {
    let (config, secret) = (config(), SecretKey::parse(KEY).unwrap());
    let on = Stationery::new(&config, "en");
    let facts = Facts { recipient: "zoe@contoso.example".into(), is_known: true, sight: SightChange::default() };
    let text = |messages: &[Message]| {
        let letter = messages::word((&messages[0], &messages[1..]), &facts, &on, &config.public_url, &secret);
        Mail::new(&on, letter, 7, messages[0].kind(), 1, &facts.recipient, datetime!(2026-11-23 10:42 UTC))
            .unwrap()
            .text
    };
    let roles = |number: &str, by: &str, roles: &[&str]| Message::RolesChanged {
        first_name: "Zoé".into(),
        organization: "Contoso".into(),
        by: by.into(),
        account: AccountRoles {
            account_number: number.into(),
            account_name: format!("Account {number}"),
            roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        },
    };
    let changed = text(&[
        roles("1001", "Ann", &["account_manager"]),
        roles("1001", "Ben", &["report_viewer"]),
        roles("1002", "Cleo", &[]),
        roles("1003", "Ben", &["report_viewer"]),
    ]);
    assert_eq!(changed.matches("You now have: Report Viewer.").count(), 2, "each account's own: {changed}");
    assert_eq!(changed.matches("You have no role on this account any more.").count(), 1, "{changed}");
    assert!(!changed.contains("Ann") && !changed.contains("Account Manager"), "replaced: {changed}");
    assert!(
        changed.contains("Ask Ben and Cleo.") && changed.contains("\nhttps://portal.example:8443/profile\n"),
        "{changed}"
    );

    let partner = |number: &str, to: &str, ended: &[(&str, &str)]| {
        Message::PartnerChanged(PartnerChange {
            organization: "Contoso".into(),
            account_number: number.into(),
            account_name: format!("Account {number}"),
            from: "Fabrikam".into(),
            to: to.into(),
            effective_on: date!(2026 - 12 - 01),
            ended: ended.iter().map(|(viewer, orderer)| ((*viewer).to_owned(), (*orderer).to_owned())).collect(),
        })
    };
    let changed = text(&[
        partner("1001", "Northwind", &[("Tailspin", "Fabrikam")]),
        partner("1002", "Northwind", &[]),
        partner("1003", "Graphic", &[("Tailspin", "Fabrikam"), ("Fabrikam", "Tailspin")]),
    ]);
    for said in [
        "These permissions on account 1001 named Fabrikam and have ended:\n- Tailspin could see what Fabrikam ordered.\n\n",
        "These permissions on account 1003 named Fabrikam and have ended:\n- Tailspin could see what Fabrikam ordered.\n- Fabrikam",
        "No permission to see the orders of others named Fabrikam.",
        "Ask Northwind and Graphic.",
        "Choose the account:\nhttps://portal.example:8443/accounts\n",
    ] {
        assert_eq!(changed.matches(said).count(), 1, "{said}\n{changed}");
    }
}
