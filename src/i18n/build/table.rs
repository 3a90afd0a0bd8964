//! Packs the texts and writes the table of the locales.

use std::{collections::BTreeMap, fmt::Write, fs, io::Write as _, path::Path};

use super::{catalogue::Catalogue, pseudo};

/// One row of the table.
struct Row<'a> {
    tag: &'a str,
    own_name: String,
    is_reviewed: bool,
    source: &'a str,
}

/// The table: what is shipped, then the pseudo-locales if there are to be any.
pub fn write(out: &mut String, folder: &Path, catalogues: &BTreeMap<String, Catalogue>, reviewed: &[String]) {
    let _ = writeln!(
        out,
        "/// How many of [`SOURCES`] are shipped.\npub(super) const SHIPPED: usize = {};",
        catalogues.len()
    );
    out.push_str("\n/// The locales with the texts of their files.\nstatic SOURCES: &[Source] = &[\n");
    let mut rows: Vec<Row<'_>> = catalogues
        .iter()
        .map(|(tag, catalogue)| Row {
            tag,
            own_name: own_name(tag, catalogue),
            is_reviewed: reviewed.contains(tag),
            source: &catalogue.source,
        })
        .collect();
    let pseudo = pseudo::sources(&catalogues[super::MODEL]);
    rows.extend(pseudo.iter().map(|(tag, source)| Row {
        tag,
        own_name: (*tag).to_owned(),
        is_reviewed: false,
        source,
    }));
    for (index, row) in rows.iter().enumerate() {
        let Row { tag, own_name, is_reviewed, source } = row;
        let file = format!("{tag}.ftl.deflate");
        fs::write(folder.join(&file), packed(source)).expect("OUT_DIR can be written");
        let _ = writeln!(
            out,
            "    Source {{ tag: {tag:?}, own_name: {own_name:?}, is_reviewed: {is_reviewed}, \
             group_digits: group_digits::<{index}>, \
             packed: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\")) }},"
        );
    }
    out.push_str("];\n\n");
}

/// The language's name in itself, with the capital with which it stands alone in a list.
fn own_name(tag: &str, catalogue: &Catalogue) -> String {
    let key = format!("language-{}", tag.to_lowercase());
    let Some(text) = catalogue.texts.get(&key) else {
        println!("cargo::error=locales/{tag} lacks {key}: run .ci/cldr");
        return tag.to_owned();
    };
    let mut letters = text.source.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn packed(text: &str) -> Vec<u8> {
    let mut deflate = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    deflate.write_all(text.as_bytes()).and_then(|()| deflate.finish()).expect("memory can be written")
}
