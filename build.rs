//! What is made before the crate is compiled: one typed method per message of `locales/`; the style sheet, the
//! script and the icons, joined and compressed.

#[path = "src/web/assets_build.rs"]
mod assets;
#[path = "src/i18n/build/mod.rs"]
mod locales;

fn main() {
    // sqlx::migrate! sees a changed file but not a new one.
    println!("cargo::rerun-if-changed=migrations");
    locales::generate();
    assets::build();
}
