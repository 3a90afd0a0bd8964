//! What a browser shows.

use std::panic::Location;
use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::elements::Element;

use super::Browser;
use super::view::keep;

impl Browser {
    /// Opens one of the portal's paths, or an absolute address.
    pub async fn go(&self, path: &str) {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) };
        let before = self.find("html").await;
        self.client.goto(&url).await.unwrap();
        // The driver may answer while a page of the same address is still to come.
        let deadline = Instant::now() + Duration::from_secs(20);
        while before.tag_name().await.is_ok() {
            assert!(Instant::now() < deadline, "{url} does not come");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The path and query of the page shown.
    pub async fn path(&self) -> String {
        let url = self.client.current_url().await.unwrap();
        url[url::Position::BeforePath..url::Position::AfterQuery].to_owned()
    }

    /// Loads the page shown once more.
    pub async fn reload(&self) {
        self.client.refresh().await.unwrap();
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

    /// Whether the focus is on such an element; the window itself need not be the one in front.
    pub async fn focused(&self, css: &str) -> bool {
        let script = "return document.activeElement?.matches(arguments[0]) ?? false";
        self.client.execute(script, vec![css.into()]).await.unwrap().as_bool().unwrap()
    }

    /// The visible text of the main part.
    pub async fn text(&self) -> String {
        match self.client.find(Locator::Css("main")).await {
            Ok(main) => main.text().await.unwrap_or_default(),
            Err(_) => self.source().await,
        }
    }

    /// The page's markup, as the browser holds it.
    pub async fn source(&self) -> String {
        self.client.source().await.unwrap()
    }

    #[track_caller]
    pub fn says<'a>(&'a self, expected: &'a str) -> impl Future<Output = ()> + 'a {
        let place = Location::caller();
        async move {
            let text = self.text().await;
            assert!(text.contains(expected), "{place}: {} does not say {expected:?}:\n{text}", self.path().await);
        }
    }

    /// The cells of every row of the tables in the main part, as they are read.
    pub async fn rows(&self) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        for row in self.client.find_all(Locator::Css("main tbody tr")).await.unwrap() {
            let mut cells = Vec::new();
            for cell in row.find_all(Locator::Css("th, td")).await.unwrap() {
                cells.push(cell.text().await.unwrap());
            }
            rows.push(cells);
        }
        rows
    }

    /// Keeps a picture of the window in `.ci/output`.
    pub async fn shoot(&self, name: &str) {
        keep(&format!("{name}.png"), &self.client.screenshot().await.unwrap());
    }
}
