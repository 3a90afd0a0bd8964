//! One person's browser: a headless Chromium with a profile of its own.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

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
    client: Client,
    driver: Child,
    base: String,
}

impl Browser {
    pub async fn open(base: &str, options: Options) -> Self {
        let port = free_port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed (Debian: apt-get install chromium chromium-driver)");
        let mut arguments = vec![
            "--headless=new".to_owned(),
            "--no-sandbox".into(),
            "--disable-gpu".into(),
            "--disable-quic".into(),
            "--no-first-run".into(),
            "--disable-background-networking".into(),
            "--disable-component-update".into(),
            "--disable-sync".into(),
            "--hide-scrollbars".into(),
            format!("--lang={}", options.language),
            format!("--window-size={},900", options.width.max(500)),
        ];
        if options.dark {
            arguments.push("--blink-settings=preferredColorScheme=0".into());
        }
        let javascript = if options.javascript { 1 } else { 2 };
        let mut capabilities = json!({
            "goog:chromeOptions": {
                "args": arguments,
                "prefs": {
                    "profile.managed_default_content_settings.javascript": javascript,
                    "intl.accept_languages": options.language,
                },
            },
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        // A window cannot be narrower than 500 px; a phone can.
        if options.width < 500 {
            let metrics = json!({ "width": options.width, "height": 812, "pixelRatio": 1.0, "touch": true });
            capabilities["goog:chromeOptions"]["mobileEmulation"] = json!({ "deviceMetrics": metrics });
        }
        let serde_json::Value::Object(capabilities) = capabilities else { unreachable!() };
        let url = format!("http://127.0.0.1:{port}");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let mut tries = 0;
        let client = loop {
            match builder.connect(&url).await {
                Ok(client) => break client,
                Err(error) if tries > 50 => panic!("chromedriver does not answer: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
            tries += 1;
        };
        Self { client, driver, base: base.to_owned() }
    }

    /// Opens one of the portal's paths, or an absolute address.
    pub async fn go(&self, path: &str) {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) };
        self.client.goto(&url).await.unwrap();
    }

    /// The path and query of the page shown.
    pub async fn path(&self) -> String {
        let url = self.client.current_url().await.unwrap();
        url[url::Position::BeforePath..url::Position::AfterQuery].to_owned()
    }

    pub async fn find(&self, css: &str) -> Element {
        match self.client.find(Locator::Css(css)).await {
            Ok(element) => element,
            Err(error) => panic!("{css} is not on {}: {error}\n{}", self.path().await, self.text().await),
        }
    }

    pub async fn shows(&self, css: &str) -> bool {
        self.client.find(Locator::Css(css)).await.is_ok()
    }

    pub async fn click(&self, css: &str) {
        self.find(css).await.click().await.unwrap();
    }

    /// Clicks the link or button that reads so.
    pub async fn press(&self, text: &str) {
        let quoted = text.replace('\'', "’");
        let xpath = format!("//*[self::a or self::button or self::summary][normalize-space(.)='{quoted}']");
        match self.client.find(Locator::XPath(&xpath)).await {
            Ok(element) => element.click().await.unwrap(),
            Err(error) => panic!("nothing reads {text:?} on {}: {error}\n{}", self.path().await, self.text().await),
        }
    }

    /// Types into the field of this name, replacing what is there.
    pub async fn fill(&self, name: &str, text: &str) {
        let field = self.find(&format!("main [name='{name}']")).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    pub async fn choose(&self, name: &str, value: &str) {
        self.find(&format!("main select[name='{name}']")).await.select_by_value(value).await.unwrap();
    }

    /// Submits the form in the main part that holds this field.
    pub async fn submit(&self, with_field: &str) {
        self.click(&format!("main form:has([name='{with_field}']) button[type=submit], main form:has([name='{with_field}']) button:not([type])")).await;
    }

    /// The visible text of the main part.
    pub async fn text(&self) -> String {
        match self.client.find(Locator::Css("main")).await {
            Ok(main) => main.text().await.unwrap_or_default(),
            Err(_) => self.client.source().await.unwrap_or_default(),
        }
    }

    #[track_caller]
    pub fn says<'a>(&'a self, expected: &'a str) -> impl Future<Output = ()> + 'a {
        let place = std::panic::Location::caller();
        async move {
            let text = self.text().await;
            assert!(text.contains(expected), "{place}: {} does not say {expected:?}:\n{text}", self.path().await);
        }
    }

    /// The text of every element found.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for element in self.client.find_all(Locator::Css(css)).await.unwrap() {
            texts.push(element.text().await.unwrap());
        }
        texts
    }

    /// Keeps a picture of the page in `.ci/output`.
    pub async fn shoot(&self, name: &str) {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(".ci/output");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(format!("{name}.png")), self.client.screenshot().await.unwrap()).unwrap();
    }

    pub async fn close(mut self) {
        let _ = self.client.clone().close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
