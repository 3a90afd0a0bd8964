//! What each mail says, in every language, against the texts in `snapshots/`. After a wanted change of wording, run
//! with `UPDATE_SNAPSHOTS=1` and read the difference.

use std::collections::BTreeSet;
use std::path::Path;

use business_center::domain::visibility::SightChange;
use business_center::i18n::Locale;
use business_center::jobs::message::{AccountRoles, Message, PartnerChange};
use business_center::mail::messages::{self, Facts};
use business_center::mail::{Mail, Stationery};
use business_center::secret::SecretKey;
use time::macros::{date, datetime};

use super::samples::{KEY, config, samples, worded};

/// R33, R63: the words of every mail in the languages that are reviewed.
#[test]
fn every_mail_says_what_its_snapshot_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/portal/mail/snapshots");
    let mut changed = Vec::new();
    for locale in Locale::all().iter().filter(|locale| locale.is_reviewed()) {
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
            let subject = mail.subject.replace(['\u{2068}', '\u{2069}'], "");
            assert!(subject.chars().count() <= 60, "{name}.{locale}: {}", mail.subject);
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
    for language in ["../../x", "cs", "", &"x".repeat(10_000)] {
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
