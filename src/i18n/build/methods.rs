//! Writes the Rust source of the methods, one per message.

use std::{collections::BTreeSet, fmt::Write};

use super::catalogue::{Catalogue, Text};

/// Keys that are looked up at run time and get no method.
const LOOKED_UP: [&str; 2] = ["country-", "language-"];

/// The methods, the table of the texts that they number, and the codes of the country list.
pub fn write(out: &mut String, model: &Catalogue) {
    codes(out, model);
    out.push_str("/// One method per message; each says its English text.\nimpl Locale {\n");
    let (mut taken, mut plain) = (BTreeSet::new(), Vec::new());
    for (key, text) in &model.texts {
        if key.starts_with('-') || LOOKED_UP.iter().any(|prefix| key.starts_with(prefix)) {
            continue;
        }
        let name = snake(key);
        if !taken.insert(name.clone()) {
            println!("cargo::error={}: {key} and another key make the same method {name}", text.place);
        }
        method(out, &name, key, text, &mut plain);
    }
    out.push_str("}\n\n/// Messages and attributes without variables, in the order of their numbers.\n");
    let _ = writeln!(out, "const PLAIN: &[(&str, Option<&str>)] = &[{}];", plain.join(", "));
}

fn codes(out: &mut String, model: &Catalogue) {
    out.push_str("/// ISO 3166-1 alpha-2 codes and XK, sorted.\nconst COUNTRY_CODES: &[&str] = &[\n");
    for code in model.texts.keys().filter_map(|key| key.strip_prefix("country-")) {
        let _ = writeln!(out, "    {:?},", code.to_uppercase());
    }
    out.push_str("];\n\n");
}

fn method(out: &mut String, name: &str, key: &str, text: &Text, plain: &mut Vec<String>) {
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, format!("Some({attribute:?})")),
        None => (key, "None".to_owned()),
    };
    for line in [&format!("`{key}`"), "", "```ftl"].into_iter().chain(text.source.lines()).chain(["```"]) {
        let _ = writeln!(out, "    #[doc = {:?}]", format!(" {line}"));
    }
    if text.variables.len() > 1 {
        let order = " Parameters stand in the order in which the English text first names them.";
        let _ = writeln!(out, "    #[doc = \"\"]\n    #[doc = {order:?}]");
    }
    if text.variables.is_empty() {
        let number = plain.len();
        let _ = writeln!(out, "    pub fn {name}(&self) -> String {{\n        self.plain({number})\n    }}");
        plain.push(format!("({id:?}, {attribute})"));
        return;
    }
    let parameters: Vec<String> =
        text.variables.iter().map(|name| format!(", {}: impl IntoArgument", snake(name))).collect();
    let parameters = parameters.concat();
    let arguments: Vec<String> =
        text.variables.iter().map(|name| format!("({name:?}, {}.argument())", snake(name))).collect();
    let _ = writeln!(
        out,
        "    pub fn {name}(&self{parameters}) -> String {{\n        self.text({id:?}, {attribute}, [{}])\n    }}",
        arguments.join(", ")
    );
}

fn snake(key: &str) -> String {
    key.replace(['-', '.'], "_")
}
