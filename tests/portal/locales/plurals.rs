//! Plural forms: each language has all of its own, and numbers read as its readers write them.

use std::collections::{BTreeMap, BTreeSet};
use std::{fs, path::Path};

use business_center::i18n::Locale;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

const OTHER: &str = "other";
const NUMBERS: [i64; 8] = [0, 1, 2, 5, 11, 22, 100, 1_000_000];

/// The plural form of each of these numbers (CLDR), but for what Fluent leaves out: "many" of a million in Romance
/// languages.
fn forms(tag: &str) -> [&'static str; 8] {
    match tag {
        "ja" | "zh-Hans" => [OTHER; 8],
        "fr" | "pt-BR" => ["one", "one", OTHER, OTHER, OTHER, OTHER, OTHER, OTHER],
        "de" | "en" | "es" | "it" | "nl" | "sv" => [OTHER, "one", OTHER, OTHER, OTHER, OTHER, OTHER, OTHER],
        "pl" => ["many", "one", "few", "many", "many", "few", "many", "many"],
        "ar" => ["zero", "one", "two", "few", "many", "many", OTHER, OTHER],
        _ => panic!("say in this test which plural forms {tag} has"),
    }
}

/// The keys of each choice by number in a text, at any depth.
fn choices(pattern: &Pattern<String>, found: &mut Vec<BTreeSet<String>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, selector } } = element else {
            continue;
        };
        assert!(matches!(selector, InlineExpression::VariableReference { .. }));
        let keys = variants.iter().map(|variant| match &variant.key {
            VariantKey::Identifier { name } => name.clone(),
            VariantKey::NumberLiteral { value } => value.clone(),
        });
        found.push(keys.collect());
        for variant in variants {
            choices(&variant.value, found);
        }
    }
}

/// Issue 6, point 8: no plural form of a language is missing from any of its texts, and none is there that it has not.
#[test]
fn every_choice_by_number_has_the_languages_own_forms() {
    let mut wrong = Vec::new();
    for locale in Locale::all() {
        let own: BTreeSet<&str> = forms(locale.tag()).into_iter().collect();
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.tag())).unwrap() {
            let path = entry.unwrap().path();
            for entry in parser::parse(fs::read_to_string(&path).unwrap()).unwrap().body {
                let Entry::Message(message) = entry else { continue };
                let mut found = Vec::new();
                let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                for pattern in message.value.iter().chain(attributes) {
                    choices(pattern, &mut found);
                }
                for keys in found {
                    let by_number = keys.iter().all(|key| {
                        key.parse::<u32>().is_ok() || ["zero", "one", "two", "few", "many", "other"].contains(&&**key)
                    });
                    let said = |form: &str| {
                        let exact = NUMBERS.iter().zip(forms(locale.tag())).filter(|(_, own)| *own == form);
                        keys.contains(form)
                            // Zero, one and two alone have these forms: the numbers themselves say the same.
                            || (["zero", "one", "two"].contains(&form)
                                && exact.into_iter().all(|(number, _)| keys.contains(&number.to_string())))
                    };
                    let missing: Vec<_> = own.iter().filter(|form| by_number && !said(form)).collect();
                    let strange: Vec<_> = keys
                        .iter()
                        .filter(|key| {
                            by_number && key.parse::<u32>().is_err() && *key != OTHER && !own.contains(&***key)
                        })
                        // Fluent's own rules decide; a form that today's CLDR has does no harm.
                        .filter(|key| !(*key == "many" && ["fr", "es", "it", "pt-BR"].contains(&locale.tag())))
                        .collect();
                    if !missing.is_empty() || !strange.is_empty() {
                        let file = path.file_name().unwrap().display();
                        wrong.push(format!("{locale}/{file} {}: lacks {missing:?}, has {strange:?}", message.id.name));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Numbers of the same form read the same but for the number, which is grouped; those of another form read otherwise
/// wherever the language has more than one.
#[test]
fn numbers_choose_the_form_and_are_grouped() {
    type Message = fn(&Locale, i64) -> String;
    let messages: [Message; 3] =
        [|l, count| l.accounts_caption(count), |l, count| l.keys_caption(count), |l, count| l.downloads_caption(count)];
    for locale in Locale::all() {
        // "Schlüssel" is one key and many: of three words one changes.
        let mut most = 0;
        for message in messages {
            let mut by_form: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
            for (number, form) in NUMBERS.into_iter().zip(forms(locale.tag())) {
                let text = message(locale, number).replace(['\u{2068}', '\u{2069}'], "");
                let digits = locale.number(number);
                // "One account" and "two accounts" may be words alone.
                assert!(number < 3 || text.contains(&digits), "{locale} {number}: {text}");
                by_form.entry(form).or_default().insert(text.replace(&digits, "#"));
            }
            assert!(by_form.values().all(|texts| texts.len() == 1), "{locale}: {by_form:?}");
            most = most.max(by_form.values().flatten().collect::<BTreeSet<_>>().len());
        }
        let own = forms(locale.tag()).into_iter().collect::<BTreeSet<_>>().len();
        assert!(most >= own.min(3), "{locale}: {most} forms of {own}");
    }
}
