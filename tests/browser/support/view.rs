//! How wide and in which colours a page is looked at, and whether it fits.

use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::Browser;

/// More of a page than this is in no picture.
const TALLEST: u64 = 2000;

/// What sticks out on the right, for the message; and menus that an edge cuts, which nothing scrolls to.
const STICKING_OUT: &str = "
    const width = document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll('details[open] > .menu-panel')].filter(e => {
      const { left, right } = e.getBoundingClientRect();
      return left < -0.5 || right > width + 0.5;
    });
    if (cut.length) return cut.map(e => 'a menu, ' + e.outerHTML.slice(0, 100));
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 0.5);
    const widest = Math.max(...out.map(e => e.getBoundingClientRect().right));
    const guilty = out.filter(e => e.getBoundingClientRect().right === widest && ![...e.children].some(c => out.includes(c)));
    return guilty.slice(0, 2).map(e => e.outerHTML.slice(0, 160)).concat(document.documentElement.scrollWidth + ' > ' + width);";

/// A page that hides what does not fit would deceive the measure.
const HIDING: &str = "
    return ['html', 'body', 'main'].filter(e => getComputedStyle(document.querySelector(e) ?? document.body).overflowX !== 'visible');";

impl Browser {
    /// A window of this width, from now on.
    pub async fn resize(&self, width: u32) {
        self.measures(width, 900).await;
    }

    async fn measures(&self, width: u32, height: u64) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500 });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// The system's colours, from now on.
    pub async fn colours(&self, scheme: &str) {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// What makes the page scroll sideways; nothing when it fits.
    pub async fn sticking_out(&self) -> Vec<String> {
        let hiding = self.evaluate(HIDING).await;
        assert_eq!(hiding, json!([]), "{}: the page hides what does not fit", self.path().await);
        let found = self.evaluate(STICKING_OUT).await;
        found.as_array().unwrap().iter().map(ToString::to_string).collect()
    }

    pub async fn evaluate(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// Keeps a picture of the whole page in `.ci/output`.
    pub async fn shoot_page(&self, name: &str, width: u32) {
        let height = self.evaluate("return document.documentElement.scrollHeight").await.as_u64().unwrap();
        self.measures(width, height.clamp(600, TALLEST)).await;
        let picture = self.devtools("Page.captureScreenshot", json!({ "format": "png" })).await;
        self.measures(width, 900).await;
        keep(&format!("{name}.png"), &STANDARD.decode(picture["data"].as_str().unwrap()).unwrap());
    }
}

/// Keeps a file for whoever looks at the run.
pub fn keep(name: &str, bytes: &[u8]) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(".ci/output").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}
