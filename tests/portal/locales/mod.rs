//! What `locales/` holds, beyond what the build checks already (same keys, same variables).

mod countries;
mod messages;
mod names;
mod plurals;
mod pseudo;
mod tone;
mod typography;
mod unused;

use std::{fs, path::Path};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// A message or attribute of one locale: its file, its key and each piece of plain text in it.
struct Text {
    file: String,
    key: String,
    pieces: Vec<String>,
}

/// All texts of a locale, comments left out.
fn texts(tag: &str) -> Vec<Text> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let resource = parser::parse(fs::read_to_string(&path).unwrap()).unwrap();
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value, message.attributes),
                Entry::Term(term) => (term.id.name, Some(term.value), term.attributes),
                _ => continue,
            };
            let values = value.into_iter().map(|value| (id.clone(), value));
            let attributes = attributes.into_iter().map(|one| (format!("{id}.{}", one.id.name), one.value));
            for (key, pattern) in values.chain(attributes) {
                let mut pieces = Vec::new();
                collect(&pattern, &mut pieces);
                texts.push(Text { file: file.clone(), key, pieces });
            }
        }
    }
    assert!(texts.len() > 400, "only {} texts in {tag}", texts.len());
    texts
}

fn collect(pattern: &Pattern<String>, pieces: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => pieces.push(value.clone()),
            PatternElement::Placeable { expression } => collect_expression(expression, pieces),
        }
    }
}

fn collect_expression(expression: &Expression<String>, pieces: &mut Vec<String>) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => pieces.push(value.clone()),
        Expression::Inline(InlineExpression::Placeable { expression }) => collect_expression(expression, pieces),
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            for variant in variants {
                collect(&variant.value, pieces);
            }
        }
    }
}
