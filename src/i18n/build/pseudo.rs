//! Pseudo-locales for tests: English that shows which texts are hard-coded, what is cut and what is not mirrored.
//!
//! A release holds none. No list offers them: a test asks for them by their tags.

use fluent_syntax::{
    ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser, serializer,
};

use super::catalogue::Catalogue;

/// What stands for A to Z and a to z: nothing of a text stays a plain letter.
const ACCENTED: &str = "ÀƁÇĐÈƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽàƀçđèƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýž";

/// The pseudo-locales with their texts; none where a release is built.
pub fn sources(model: &Catalogue) -> Vec<(&'static str, String)> {
    if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        return Vec::new();
    }
    // Marks at both ends show a text that is cut; values are isolated, so that a test tells them from texts.
    let accents = |text: &Pattern<String>| around(texts(text, &accented), "⟦", "⟧");
    let mirrors = |text: &Pattern<String>| texts(text, &mirrored);
    vec![("en-XA", rewritten(&model.source, &accents)), ("ar-XB", rewritten(&model.source, &mirrors))]
}

fn rewritten(source: &str, change: &dyn Fn(&Pattern<String>) -> Pattern<String>) -> String {
    // Problems are told where the model is read.
    let mut resource = parser::parse(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value = message.value.as_ref().map(change);
                for Attribute { value, .. } in &mut message.attributes {
                    *value = change(value);
                }
            }
            Entry::Term(term) => term.value = change(&term.value),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

/// A pattern with each piece of text changed, those of plural forms included.
fn texts(pattern: &Pattern<String>, change: &dyn Fn(&str) -> String) -> Pattern<String> {
    let mut elements = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text(&mut elements, change(value)),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let mut variants = variants.clone();
                for variant in &mut variants {
                    variant.value = texts(&variant.value, change);
                }
                let expression = Expression::Select { selector: selector.clone(), variants };
                elements.push(PatternElement::Placeable { expression });
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { .. }),
            } => {
                text(&mut elements, "\u{2068}".to_owned());
                elements.push(element.clone());
                text(&mut elements, "\u{2069}".to_owned());
            }
            PatternElement::Placeable { .. } => elements.push(element.clone()),
        }
    }
    Pattern { elements }
}

fn around(mut pattern: Pattern<String>, first: &str, last: &str) -> Pattern<String> {
    pattern.elements.insert(0, PatternElement::TextElement { value: first.to_owned() });
    text(&mut pattern.elements, last.to_owned());
    pattern
}

fn text(elements: &mut Vec<PatternElement<String>>, value: String) {
    elements.push(PatternElement::TextElement { value });
}

/// Each letter with an accent, and each vowel twice: about 40 % longer.
fn accented(text: &str) -> String {
    let mut longer = String::new();
    for letter in text.chars() {
        let place = match letter {
            'A'..='Z' => Some(letter as usize - 'A' as usize),
            'a'..='z' => Some(26 + letter as usize - 'a' as usize),
            _ => None,
        };
        let own = place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(letter);
        longer.push(own);
        if "aeiouAEIOU".contains(letter) {
            longer.extend(own.to_lowercase());
        }
    }
    longer
}

/// Each word shown from right to left.
fn mirrored(text: &str) -> String {
    let mut turned = String::new();
    let mut in_word = false;
    for letter in text.chars() {
        if letter.is_alphanumeric() != in_word {
            turned.push(if in_word { '\u{202c}' } else { '\u{202e}' });
            in_word = !in_word;
        }
        turned.push(letter);
    }
    if in_word {
        turned.push('\u{202c}');
    }
    turned
}
