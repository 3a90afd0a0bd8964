//! Messages as they come out: plurals, digits, arguments, and texts that must say a certain thing.

use std::borrow::Cow;

use business_center::i18n::{IntoArgument, Locale};

fn french() -> &'static Locale {
    Locale::find("fr").unwrap()
}

#[test]
fn plurals_and_digits_follow_the_language() {
    let english: Vec<String> =
        [0, 1, 2, 5, 11, 22, 100, 1_000_000].iter().map(|n| Locale::english().errors_429_text(n)).collect();
    assert_eq!(
        english,
        [
            "0 minutes",
            "1 minute",
            "2 minutes",
            "5 minutes",
            "11 minutes",
            "22 minutes",
            "100 minutes",
            "1,000,000 minutes"
        ]
        .map(|wait| format!("Wait {wait}, then try again."))
    );
    let french: Vec<String> =
        [0, 1, 2, 5, 11, 22, 100, 1_000_000].iter().map(|n| french().errors_429_text(n)).collect();
    assert_eq!(
        french,
        [
            "0 minute",
            "1 minute",
            "2 minutes",
            "5 minutes",
            "11 minutes",
            "22 minutes",
            "100 minutes",
            "1\u{202f}000\u{202f}000 minutes"
        ]
        .map(|wait| format!("Attendez {wait}, puis réessayez."))
    );
}

#[test]
#[expect(clippy::needless_borrows_for_generic_args, reason = "templates hand over references to references")]
fn arguments_are_anything_printable_however_borrowed() {
    fn shown(reference: impl IntoArgument) -> String {
        Locale::english().accept_heading(reference)
    }
    let owned = String::from("ab12");
    let borrowed: &str = &owned;
    for text in [shown(borrowed), shown(&borrowed), shown(&&borrowed), shown(&owned), shown(Cow::from(borrowed))] {
        assert_eq!(text, "Join ab12");
    }
    for text in [shown(1234_i64), shown(&1234_u16), shown(&&1234_usize)] {
        assert_eq!(text, "Join 1,234");
    }
}

/// Texts are plain: no isolation marks in what people copy, and no markup is made or undone.
#[test]
fn arguments_come_out_as_they_went_in() {
    assert_eq!(french().accept_heading("<b>{ $x }\u{202e}&amp;"), "Rejoindre <b>{ $x }\u{202e}&amp;");
}

/// R16, R17: the role picker says in plain words who reads product keys.
#[test]
fn viewers_roles_say_whether_they_read_keys() {
    let english = Locale::english();
    assert!(english.roles_report_viewer_description().contains("product keys included"));
    assert!(english.roles_account_viewer_description().contains("no product keys"));
    assert!(french().roles_report_viewer_description().contains("clés de produit comprises"));
    assert!(french().roles_account_viewer_description().contains("pas les clés de produit"));
}

/// R11, R22: the guide's own French words.
#[test]
fn french_uses_the_guides_words() {
    let l = french();
    assert_eq!(
        [l.roles_account_administrator(), l.roles_agreement_administrator(), l.roles_user_administrator()],
        ["Administrateur de compte", "Administrateur de contrat", "Administrateur d’utilisateurs"]
    );
    assert_eq!(
        [l.roles_account_manager(), l.roles_report_viewer(), l.roles_account_viewer()],
        ["Responsable des comptes", "Observateur de rapports", "Observateur du compte"]
    );
    assert_eq!(
        [l.common_status_all(), l.common_status_active(), l.common_status_pending(), l.common_status_expired()],
        ["Tous", "Actifs", "En attente", "Expirés"]
    );
}
