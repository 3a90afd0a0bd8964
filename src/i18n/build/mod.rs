//! The build step that turns `locales/<lang>/*.ftl` into typed methods on `Locale`.
//!
//! Part of `build.rs`, not of the crate. The build fails on a parse error, on a key that is twice in one
//! locale, on one that another locale lacks, and on variables that differ between locales. English is
//! the model: its texts stand in the methods' documentation, and the order in which its text first
//! names the variables is the order of the parameters.

mod catalogue;
mod methods;

use std::{collections::BTreeMap, env, fs, path::Path};

use catalogue::Catalogue;

/// The locale that all others are held against.
const MODEL: &str = "en";

/// Checks all locales and writes `$OUT_DIR/messages.rs`.
pub fn generate() {
    println!("cargo::rerun-if-changed=locales");
    match catalogues(Path::new("locales")) {
        Ok(catalogues) => write(&catalogues),
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
}

fn catalogues(folder: &Path) -> Result<BTreeMap<String, Catalogue>, Vec<String>> {
    let mut problems = Vec::new();
    let mut catalogues = BTreeMap::new();
    for entry in sorted(folder) {
        let (catalogue, mut found) = Catalogue::read(&folder.join(&entry));
        problems.append(&mut found);
        catalogues.insert(entry, catalogue);
    }
    let Some(model) = catalogues.get(MODEL) else {
        return Err(vec![format!("locales/{MODEL} is missing")]);
    };
    for (tag, catalogue) in &catalogues {
        problems.extend(catalogue.differences(tag, model, MODEL));
    }
    if problems.is_empty() { Ok(catalogues) } else { Err(problems) }
}

fn write(catalogues: &BTreeMap<String, Catalogue>) {
    let out = env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR");
    let source = methods::source(catalogues, &catalogues[MODEL]);
    fs::write(Path::new(&out).join("messages.rs"), source).expect("OUT_DIR can be written");
}

/// The names in a folder, sorted, so that what is generated does not depend on the file system.
fn sorted(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("cannot read {}: {error}", folder.display()))
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}
