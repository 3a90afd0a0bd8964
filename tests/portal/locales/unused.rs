//! What nobody says any more.

use std::collections::BTreeSet;
use std::{fs, path::Path};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use super::texts;

/// Everything below a folder, as one text without comments.
fn read(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, text);
        } else if let Ok(source) = fs::read_to_string(&path) {
            for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
}

/// The words of Rust and templates that may name a message's method.
fn words() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    read(&root.join("src"), &mut text);
    read(&root.join("templates"), &mut text);
    text.split(|c: char| !c.is_alphanumeric() && c != '_').map(ToOwned::to_owned).collect()
}

/// The messages and terms that other texts of the locale refer to.
fn referred_to(tag: &str) -> BTreeSet<String> {
    fn pattern(found: &mut BTreeSet<String>, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression: inner } = element {
                expression(found, inner);
            }
        }
    }
    fn expression(found: &mut BTreeSet<String>, it: &Expression<String>) {
        let inline = match it {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    pattern(found, &variant.value);
                }
                selector
            }
        };
        match inline {
            InlineExpression::MessageReference { id, attribute: None } => {
                found.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
                found.insert(format!("{}.{}", id.name, attribute.name));
            }
            InlineExpression::TermReference { id, .. } => {
                found.insert(format!("-{}", id.name));
            }
            InlineExpression::Placeable { expression: inner } => expression(found, inner),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag)).unwrap() {
        let resource = parser::parse(fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap();
        for entry in resource.body {
            let (value, attributes) = match entry {
                Entry::Message(message) => (message.value, message.attributes),
                Entry::Term(term) => (Some(term.value), term.attributes),
                _ => continue,
            };
            for text in value.into_iter().chain(attributes.into_iter().map(|attribute| attribute.value)) {
                pattern(&mut found, &text);
            }
        }
    }
    found
}

/// House style 12: a text that no page, mail or other text uses is translated, reviewed and carried along for nothing.
#[test]
fn every_text_is_used() {
    let words = words();
    let referred_to = referred_to("en");
    let is_used = |key: &str| {
        // Countries and languages are looked up by code.
        key.starts_with("country-")
            || key.starts_with("language-")
            || words.contains(&key.replace(['-', '.'], "_"))
            || referred_to.contains(key)
            || referred_to.contains(&format!("-{key}"))
    };
    let unused: Vec<String> =
        texts("en").into_iter().filter(|text| !is_used(&text.key)).map(|t| format!("{}: {}", t.file, t.key)).collect();
    assert!(unused.is_empty(), "nothing uses these:\n{}", unused.join("\n"));
}
