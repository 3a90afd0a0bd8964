//! One locale's messages as they stand in its files, and how they differ from the model's.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser, serializer,
};

/// All messages of one locale.
#[derive(Default)]
pub struct Catalogue {
    /// All files, one after another in the order of their names, without comments.
    pub source: String,
    /// By key: `users-email`, `users-email.hint`, `-portal-name`.
    pub texts: BTreeMap<String, Text>,
}

/// One message, attribute or term.
pub struct Text {
    /// Variables in the order in which the text first names them, those of texts it refers to included.
    pub variables: Vec<String>,
    /// The text as Fluent writes it, without the key.
    pub source: String,
    /// `file:line`, for problems.
    pub place: String,
    /// What stands in the text, in order.
    parts: Vec<Part>,
}

#[derive(Clone)]
enum Part {
    Variable(String),
    Reference(String),
}

impl Catalogue {
    /// Reads every `.ftl` file of a folder; the problems found come beside what could be read.
    pub fn read(folder: &Path) -> (Self, Vec<String>) {
        let mut catalogue = Self::default();
        let mut problems = Vec::new();
        for name in super::sorted(folder) {
            let path = folder.join(&name);
            if path.extension().is_some_and(|ending| ending == "ftl") {
                catalogue.add(&path, &mut problems);
            } else {
                problems.push(format!("{}: not an .ftl file", path.display()));
            }
        }
        catalogue.resolve(&mut problems);
        (catalogue, problems)
    }

    fn add(&mut self, path: &Path, problems: &mut Vec<String>) {
        let source = fs::read_to_string(path).expect("a listed locale file can be read");
        // Only a comment begins with it at a line's start.
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            self.source.push_str(line);
            self.source.push('\n');
        }
        let resource = match parser::parse(source.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    problems.push(format!("{}:{}: {error}", path.display(), line_at(&source, error.pos.start)));
                }
                resource
            }
        };
        for entry in resource.body {
            let (prefix, id, value, attributes) = match entry {
                Entry::Message(message) => ("", message.id.name, message.value, message.attributes),
                Entry::Term(term) => ("-", term.id.name, Some(term.value), term.attributes),
                _ => continue,
            };
            let place = format!("{}:{}", path.display(), line_of(&source, &format!("{prefix}{id}")));
            let values = value.map(|value| (format!("{prefix}{id}"), value));
            // A term's attributes (gender, case) are a locale's own business.
            let attributes = attributes
                .into_iter()
                .filter(|_| prefix.is_empty())
                .map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.value));
            for (key, pattern) in values.into_iter().chain(attributes) {
                let mut parts = Vec::new();
                collect(&pattern, &place, &mut parts, problems);
                let text = Text { variables: Vec::new(), source: written(pattern), place: place.clone(), parts };
                if let Some(first) = self.texts.insert(key.clone(), text) {
                    problems.push(format!("{place}: {key} is already at {}", first.place));
                }
            }
        }
    }

    /// Fills in each text's variables, through the texts that it refers to.
    fn resolve(&mut self, problems: &mut Vec<String>) {
        let keys: Vec<String> = self.texts.keys().cloned().collect();
        for key in keys {
            let (mut variables, mut seen) = (Vec::new(), BTreeSet::new());
            self.follow(&key, &mut variables, &mut seen, problems);
            if let Some(text) = self.texts.get_mut(&key) {
                text.variables = variables;
            }
        }
    }

    fn follow(&self, key: &str, variables: &mut Vec<String>, seen: &mut BTreeSet<String>, problems: &mut Vec<String>) {
        if !seen.insert(key.to_owned()) {
            return;
        }
        for part in self.texts.get(key).into_iter().flat_map(|text| &text.parts) {
            match part {
                Part::Variable(name) if variables.contains(name) => {}
                Part::Variable(name) => variables.push(name.clone()),
                Part::Reference(other) if !self.texts.contains_key(other) => {
                    let place = self.texts.get(key).map_or("", |text| &text.place);
                    problems.push(format!("{place}: {key} refers to {other}, which does not exist"));
                }
                // A term sees only what is handed to it.
                Part::Reference(other) if other.starts_with('-') => {}
                Part::Reference(other) => self.follow(other, variables, seen, problems),
            }
        }
    }

    /// What this locale has too little, too much or otherwise than the model.
    pub fn differences(&self, tag: &str, model: &Self, model_tag: &str) -> Vec<String> {
        let mut problems = Vec::new();
        for (key, text) in &model.texts {
            match self.texts.get(key) {
                None => problems.push(format!("locales/{tag} lacks {key} ({})", text.place)),
                Some(own) if sorted(&own.variables) != sorted(&text.variables) => problems.push(format!(
                    "{}: {key} uses {:?}, but locales/{model_tag} uses {:?}",
                    own.place, own.variables, text.variables
                )),
                Some(_) => {}
            }
        }
        for (key, text) in self.texts.iter().filter(|(key, _)| !model.texts.contains_key(*key)) {
            problems.push(format!("{}: {key} is not in locales/{model_tag}", text.place));
        }
        problems
    }
}

fn collect(pattern: &Pattern<&str>, place: &str, parts: &mut Vec<Part>, problems: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => collect_expression(expression, place, parts, problems),
        }
    }
}

fn collect_expression(expression: &Expression<&str>, place: &str, parts: &mut Vec<Part>, problems: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, place, parts, problems),
        Expression::Select { selector, variants } => {
            collect_inline(selector, place, parts, problems);
            for variant in variants {
                collect(&variant.value, place, parts, problems);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, place: &str, parts: &mut Vec<Part>, problems: &mut Vec<String>) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => parts.push(Part::Variable(id.name.to_owned())),
        InlineExpression::MessageReference { id, attribute } => parts.push(Part::Reference(match attribute {
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
            None => id.name.to_owned(),
        })),
        InlineExpression::TermReference { id, arguments, .. } => {
            parts.push(Part::Reference(format!("-{}", id.name)));
            for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                collect_inline(&argument.value, place, parts, problems);
            }
        }
        InlineExpression::FunctionReference { id, .. } => {
            problems.push(format!("{place}: functions such as {} are not available", id.name));
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, place, parts, problems),
    }
}

/// The pattern in Fluent's own writing.
fn written(pattern: Pattern<&str>) -> String {
    use fluent_syntax::ast::{Identifier, Message, Resource};
    let message = Message { id: Identifier { name: "x" }, value: Some(pattern), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    text.trim_start_matches("x =").trim().to_owned()
}

fn sorted(names: &[String]) -> Vec<&String> {
    let mut names: Vec<&String> = names.iter().collect();
    names.sort();
    names
}

fn line_at(source: &str, position: usize) -> usize {
    source.as_bytes().iter().take(position).filter(|byte| **byte == b'\n').count() + 1
}

/// The line on which a key is defined.
fn line_of(source: &str, key: &str) -> usize {
    let defines = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(defines).map_or(1, |index| index + 1)
}
