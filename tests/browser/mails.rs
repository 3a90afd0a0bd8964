//! Every mail as it looks: each message in each language, light and dark. Pictures are kept in `.ci/output/mails`.

use std::fs;

use business_center::i18n::Locale;
use serde_json::json;

use crate::support::{Browser, Options};

#[path = "../portal/mail/samples.rs"]
mod samples;

/// Text that is hard to read on what is behind it: below 4.5:1.
const PALE: &str = r"
    const rgb = color => (color.match(/[\d.]+/g) ?? []).map(Number);
    const light = ([r, g, b]) => {
      const [x, y, z] = [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const behind = e => {
      for (let at = e; at; at = at.parentElement) {
        const color = rgb(getComputedStyle(at).backgroundColor);
        if (color.length === 3 || color[3] > 0) return color;
      }
      return [255, 255, 255];
    };
    const pale = [];
    for (const e of document.querySelectorAll('body *')) {
      if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
      const [one, other] = [light(rgb(getComputedStyle(e).color)), light(behind(e))];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (contrast < 4.5) pale.push(contrast.toFixed(2) + ' ' + e.outerHTML.slice(0, 160));
    }
    return pale;";

/// What many mail programs do to a mail.
const WITHOUT_STYLE: &str = "document.querySelectorAll('style').forEach(e => e.remove()); return true;";

/// Point 10 of issue 6: they fit from 320 px on, with and without the style element, can be read in both schemes, and ask
/// for nothing from outside.
#[tokio::test]
async fn every_mail_reads_well_light_and_dark() {
    let folder = tempfile::tempdir().unwrap();
    let browser = Browser::open(&format!("file://{}", folder.path().display()), Options::default()).await;
    let mut wrong = Vec::new();
    for locale in Locale::all() {
        for (name, message, is_known) in samples::samples() {
            let mail = samples::worded(name, &message, is_known, locale.tag());
            let file = format!("{name}.{locale}.html");
            fs::write(folder.path().join(&file), &mail.html).unwrap();
            browser.go(&format!("/{file}")).await;
            for scheme in ["light", "dark"] {
                browser.colours(scheme).await;
                let pale = browser.evaluate(PALE).await;
                if pale != json!([]) {
                    wrong.push(format!("{file}, {scheme}: {pale}"));
                }
                browser.shoot_page(&format!("mails/{name}.{locale}-{scheme}"), 700).await;
            }
            browser.resize(375).await;
            browser.shoot_page(&format!("mails/{name}.{locale}-375"), 375).await;
            for style in [true, false] {
                if !style {
                    browser.evaluate(WITHOUT_STYLE).await;
                }
                for width in [320, 375, 700] {
                    browser.resize(width).await;
                    let found = browser.sticking_out().await;
                    if !found.is_empty() {
                        wrong.push(format!("{file}, at {width} px, style {style}: {found:?}"));
                    }
                }
            }
            for line in browser.console().await {
                wrong.push(format!("{file}: {line}"));
            }
        }
    }
    browser.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
