//! Locales and names of languages.

use business_center::i18n::Locale;

/// Issue 6, point 8: the twelve, each by its own name, in the order in which they are offered.
#[test]
fn twelve_languages_are_shipped() {
    let shipped: Vec<_> = Locale::by_own_name().iter().map(|l| (l.tag(), l.own_name(), l.dir())).collect();
    assert_eq!(
        shipped,
        [
            ("de", "Deutsch", "ltr"),
            ("en", "English", "ltr"),
            ("es", "Español", "ltr"),
            ("fr", "Français", "ltr"),
            ("it", "Italiano", "ltr"),
            ("nl", "Nederlands", "ltr"),
            ("pl", "Polski", "ltr"),
            ("pt-BR", "Português (Brasil)", "ltr"),
            ("sv", "Svenska", "ltr"),
            ("ar", "العربية", "rtl"),
            ("ja", "日本語", "ltr"),
            ("zh-Hans", "简体中文", "ltr"),
        ]
    );
    assert!(Locale::all().iter().is_sorted_by_key(Locale::tag));
}

/// D-languages: whoever asks for one of them gets it, however it is written.
#[test]
fn each_is_found_by_what_browsers_and_imports_call_it() {
    for (asked, given) in [
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("es-MX", "es"),
        ("it-CH", "it"),
        ("nl-BE", "nl"),
        ("pt-BR", "pt-BR"),
        ("pt-PT, en;q=0.5", "pt-BR"),
        ("pl", "pl"),
        ("sv-FI", "sv"),
        ("ja-JP", "ja"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("ar-EG", "ar"),
        ("cs, ar;q=0.4, ja;q=0.41", "ja"),
    ] {
        assert_eq!(Locale::negotiate(asked).map(Locale::tag), Some(given), "{asked}");
    }
    for (tag, given) in [("de-CH", "de"), ("ZH-hans", "zh-Hans"), ("pt", "pt-BR"), ("tlh", "en")] {
        assert_eq!(Locale::best(tag).tag(), given, "{tag}");
    }
}

#[test]
fn a_locale_is_found_by_its_exact_tag() {
    assert_eq!(Locale::find("FR").unwrap().tag(), "fr");
    assert_eq!(Locale::find("fr"), Some(Locale::best("fr-BE")));
    assert_ne!(Locale::find("fr"), Some(Locale::english()));
    for unknown in ["fr-CA", "cs", "", " fr"] {
        assert_eq!(Locale::find(unknown), None, "{unknown}");
    }
    assert_eq!(format!("{} {:?}", Locale::english(), Locale::english()), "en Locale(en)");
}

/// R33: the preferred language reads in the language of whoever looks at it.
#[test]
fn languages_are_named_in_each_language() {
    let (english, french) = (Locale::english(), Locale::find("fr").unwrap());
    for (tag, in_english, in_french) in [
        ("fr", "French", "Français"),
        ("EN", "English", "Anglais"),
        ("pt-BR", "Brazilian Portuguese", "Portugais brésilien"),
        ("zh-Hans", "Simplified Chinese", "Chinois simplifié"),
        ("fr-SN", "French", "Français"),
    ] {
        assert_eq!(english.language_name(tag).as_deref(), Some(in_english));
        assert_eq!(french.language_name(tag).as_deref(), Some(in_french));
    }
    for unknown in ["", "qq", "-", "x\u{0}", "fr\nlanguage-fr", &"é".repeat(100_000)] {
        assert_eq!(english.language_name(unknown), None);
    }
}
