//! The assets step of the build: joins `static/css/*.css` into one `app.css` and `static/icons/*.svg` into
//! one sprite, compresses them, and writes the table that `src/web/assets.rs` serves from.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sha2::{Digest, Sha256};

/// The order of the style sheets; the cascade layers are declared in the first.
const STYLES: [&str; 11] =
    ["reset", "tokens", "base", "layout", "components", "menus", "forms", "tables", "charts", "utilities", "print"];

/// Joins, names and compresses the assets, and writes `$OUT_DIR/assets.rs`.
pub fn build() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("static");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    println!("cargo::rerun-if-changed=static");

    let styles: String = STYLES.iter().map(|name| squeeze(&read(&root.join(format!("css/{name}.css"))))).collect();
    let mut table = String::from("&[\n");
    add(&mut table, &out, "app.css", "text/css; charset=utf-8", &styles);
    add(&mut table, &out, "app.js", "text/javascript; charset=utf-8", &read(&root.join("app.js")));
    add(&mut table, &out, "passkeys.js", "text/javascript; charset=utf-8", &read(&root.join("passkeys.js")));
    add(&mut table, &out, "icons.svg", "image/svg+xml", &sprite(&root.join("icons")));
    add(&mut table, &out, "favicon.svg", "image/svg+xml", &read(&root.join("favicon.svg")));
    table.push(']');
    fs::write(out.join("assets.rs"), table).expect("the build directory can be written");
}

/// Writes one asset's three encodings and its row of the table.
fn add(table: &mut String, out: &Path, name: &str, content_type: &str, text: &str) {
    let hash: String = Sha256::digest(text).iter().take(8).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    let (stem, extension) = name.split_once('.').expect("an asset has an extension");
    let hashed = format!("{stem}.{hash}.{extension}");

    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(text.as_bytes()).expect("memory can be written");
    let gzip = gzip.finish().expect("memory can be written");
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 20);
    brotli.write_all(text.as_bytes()).expect("memory can be written");

    for (suffix, bytes) in [("", text.as_bytes()), (".gz", &gzip), (".br", &brotli.into_inner())] {
        fs::write(out.join(format!("{name}{suffix}")), bytes).expect("the build directory can be written");
    }
    let _ = writeln!(
        table,
        "Asset {{ name: {name:?}, url: \"/static/{hashed}\", content_type: {content_type:?},\n\
         plain: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\")),\n\
         gzip: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.gz\")),\n\
         brotli: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.br\")) }},"
    );
}

/// Every icon as a `<symbol>` named as its file, in the order of the names.
fn sprite(folder: &Path) -> String {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("static/icons exists")
        .map(|entry| entry.expect("static/icons can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "svg"))
        .collect();
    paths.sort();
    let mut sprite = String::from("<!-- Lucide, ISC --><svg xmlns=\"http://www.w3.org/2000/svg\">");
    for path in paths {
        let name = path.file_stem().expect("an icon has a name").to_string_lossy();
        let text = read(&path);
        let from = text.find("<svg").and_then(|at| text[at..].find('>').map(|end| at + end + 1));
        let shapes = from.and_then(|from| text[from..].strip_suffix("</svg>\n")).expect("an icon is one <svg> element");
        let shapes = shapes.lines().map(str::trim).collect::<String>().replace(" />", "/>");
        let _ = write!(sprite, "<symbol id=\"{name}\" viewBox=\"0 0 24 24\">{shapes}</symbol>");
    }
    sprite + "</svg>\n"
}

/// Drops comments, indentation and line ends of a style sheet, nothing cleverer.
fn squeeze(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).fold(String::new(), |mut joined, line| {
        joined.push_str(line);
        // A selector list or a value may go on in the next line.
        if !line.ends_with(['{', '}', ';', ',']) {
            joined.push(' ');
        }
        joined
    })
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
