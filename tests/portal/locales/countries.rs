//! Country lists: complete, in the reader's language and order.

use std::collections::BTreeSet;

use business_center::i18n::{Locale, is_country};
use icu_collator::{Collator, options::CollatorOptions};

/// ISO 3166-1 alpha-2 as of 2026, and XK for Kosovo.
const CODES: &str = "
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
    KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
    MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
    UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// R34: the standard list, the same in every language.
#[test]
fn every_locale_lists_all_countries_once() {
    let codes: BTreeSet<&str> = CODES.split_whitespace().collect();
    assert_eq!(codes.len(), 250);
    for locale in Locale::all() {
        let listed: BTreeSet<&str> = locale.countries().iter().map(|(code, _)| *code).collect();
        assert_eq!(listed, codes, "{locale}");
        assert_eq!(locale.countries().len(), codes.len(), "{locale}");
        let names: BTreeSet<&str> = locale.countries().iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names.len(), codes.len(), "two countries share a name in {locale}");
    }
    assert!(codes.iter().all(|code| is_country(code)));
    for other in ["", "fr", "EU", "UN", "ZZ", "XA", "XB", "QO", "UK", "FRA", "F", "FR ", "../FR"] {
        assert!(!is_country(other), "{other}");
    }
}

/// R34: sorted as the language sorts, accents beside their letter.
#[test]
fn countries_are_sorted_in_each_language() {
    for locale in Locale::all() {
        let tag: icu_locale::Locale = locale.tag().parse().unwrap();
        let collator = Collator::try_new((&tag).into(), CollatorOptions::default()).unwrap();
        let names: Vec<&str> = locale.countries().iter().map(|(_, name)| name.as_str()).collect();
        assert!(names.is_sorted_by(|a, b| collator.compare(a, b).is_le()), "{locale}: {names:?}");
    }
    let french = Locale::find("fr").unwrap().countries();
    let place = |code: &str| french.iter().position(|(own, _)| *own == code).unwrap();
    assert!(place("EG") < place("ES") && place("ET") < place("FJ"), "É sorts with E");
}

/// R34: a stored code reads in whichever language its reader has.
#[test]
fn a_country_is_named_in_each_language() {
    let (english, french) = (Locale::english(), Locale::find("fr").unwrap());
    for (code, in_english, in_french) in [
        ("DE", "Germany", "Allemagne"),
        ("us", "United States", "États-Unis"),
        ("CI", "Côte d’Ivoire", "Côte d’Ivoire"),
        ("XK", "Kosovo", "Kosovo"),
    ] {
        assert_eq!(english.country(code), Some(in_english));
        assert_eq!(french.country(code), Some(in_french));
    }
    assert_eq!(english.country("EU"), None);
    assert_eq!(english.country(&"F".repeat(100_000)), None);
}
