//! Locales and names of languages.

use business_center::i18n::Locale;

#[test]
fn english_and_french_are_shipped() {
    let tags: Vec<&str> = Locale::all().iter().map(Locale::tag).collect();
    assert_eq!(tags, ["en", "fr"]);
    let own_names: Vec<&str> = Locale::all().iter().map(Locale::own_name).collect();
    assert_eq!(own_names, ["English", "Français"]);
    assert!(Locale::all().iter().all(|locale| locale.dir() == "ltr"));
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
