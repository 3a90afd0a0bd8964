//! One person's browser: a headless Chromium with a profile of its own.

use std::fs::{self, File};
use std::path::Path;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use super::Leash;
use super::program::free_port;

/// How somebody's browser is set up.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    pub javascript: bool,
    pub dark: bool,
    pub language: &'static str,
    pub width: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self { javascript: true, dark: false, language: "en", width: 1280 }
    }
}

pub struct Browser {
    pub(super) client: Client,
    pub(super) base: String,
    // Before the folder: it must be gone when the folder goes.
    driver: Leash,
    _folder: tempfile::TempDir,
}

impl Browser {
    pub async fn open(base: &str, options: Options) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        let port = free_port();
        // What Chromium leaves lying about goes with the folder.
        let settings = [("TMPDIR", folder.path().as_os_str()), ("HOME", folder.path().as_os_str())];
        let mut driver =
            Leash::start("chromedriver", &[&format!("--port={port}")], &settings, File::create(&log).unwrap());
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities(options, folder.path()));
        let mut tries = 0;
        let client = loop {
            match builder.connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(client) => break client,
                Err(error) if tries > 100 || driver.ended().is_some() => panic!(
                    "no browser (Debian: apt-get install chromium chromium-driver): {error}\n{}",
                    fs::read_to_string(&log).unwrap_or_default()
                ),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
            tries += 1;
        };
        Self { client, base: base.to_owned(), driver, _folder: folder }
    }

    /// The polite end; without it the end is the same, only sudden.
    pub async fn close(self) {
        let _ = self.client.clone().close().await;
        drop(self.driver);
    }
}

fn capabilities(options: Options, folder: &Path) -> Map<String, Value> {
    let mut arguments = vec![
        "--headless=new".to_owned(),
        "--no-sandbox".into(),
        "--disable-gpu".into(),
        "--disable-quic".into(),
        "--disable-dev-shm-usage".into(),
        "--disable-breakpad".into(),
        "--no-first-run".into(),
        "--disable-background-networking".into(),
        "--disable-component-update".into(),
        "--disable-sync".into(),
        "--hide-scrollbars".into(),
        format!("--user-data-dir={}", folder.join("profile").display()),
        format!("--lang={}", options.language),
        format!("--window-size={},900", options.width.max(500)),
    ];
    if options.dark {
        arguments.push("--blink-settings=preferredColorScheme=0".into());
    }
    let javascript = if options.javascript { 1 } else { 2 };
    let mut chrome = json!({
        "args": arguments,
        "prefs": {
            "profile.managed_default_content_settings.javascript": javascript,
            "intl.accept_languages": options.language,
        },
    });
    // A window cannot be narrower than 500 px; a phone can.
    if options.width < 500 {
        let metrics = json!({ "width": options.width, "height": 812, "pixelRatio": 1.0, "touch": true });
        chrome["mobileEmulation"] = json!({ "deviceMetrics": metrics });
    }
    let all = json!({
        "goog:chromeOptions": chrome,
        "goog:loggingPrefs": { "browser": "ALL" },
        "timeouts": { "implicit": 0, "pageLoad": 60_000, "script": 30_000 },
    });
    let Value::Object(all) = all else { unreachable!() };
    all
}
