//! What came back: status, headers, and the page as its reader sees it.

use std::io::Cursor;

use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use calamine::{Reader as _, Xlsx};
use scraper::{Html, Selector};

use super::form::RenderedForm;

#[derive(Debug, Clone)]
pub struct Answer {
    pub path: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// Of a spreadsheet, which is compressed, what its cells say.
    pub body: String,
}

impl Answer {
    pub async fn read(path: &str, response: Response) -> Self {
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, 64 * 1024 * 1024).await.unwrap();
        let is_spreadsheet = parts
            .headers
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().ends_with(b"spreadsheetml.sheet"));
        let body = if is_spreadsheet && !bytes.is_empty() {
            cells(&bytes)
        } else {
            String::from_utf8_lossy(&bytes).into_owned()
        };
        Self { path: path.to_owned(), status: parts.status, headers: parts.headers, body }
    }

    /// Fails the test, showing the page, unless the status is this.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{} answered:\n{}", self.path, self.body);
        self
    }

    /// Where a 303 leads.
    #[track_caller]
    pub fn location(&self) -> String {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{} answered:\n{}", self.path, self.body);
        self.headers[header::LOCATION].to_str().unwrap().to_owned()
    }

    /// Whether the page's text, white space folded, holds this.
    pub fn says(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// The text of the main part (of the whole page, if it has none), white space folded.
    pub fn text(&self) -> String {
        let html = Html::parse_document(&self.body);
        let main = Selector::parse("main").unwrap();
        let root = html.select(&main).next().unwrap_or_else(|| html.root_element());
        fold(&root.text().collect::<Vec<_>>().join(" "))
    }

    /// The texts of every element that the selector finds, white space folded.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector).map(|element| fold(&element.text().collect::<Vec<_>>().join(" "))).collect()
    }

    /// An attribute of every element that the selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector).filter_map(|element| element.attr(name)).map(ToOwned::to_owned).collect()
    }

    pub fn count(&self, selector: &str) -> usize {
        Html::parse_document(&self.body).select(&Selector::parse(selector).unwrap()).count()
    }

    /// Every own path that the page links to.
    pub fn links(&self) -> Vec<String> {
        self.attributes("a[href^='/']", "href")
    }

    /// The rendered form that the selector finds, with the values that it shows.
    #[track_caller]
    pub fn form(&self, selector: &str) -> RenderedForm {
        RenderedForm::find(self, selector)
    }
}

/// Every cell of every sheet, a row on each line.
fn cells(bytes: &[u8]) -> String {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for (name, sheet) in book.worksheets() {
        text += &name;
        for row in sheet.rows() {
            text += "\n";
            text += &row.iter().map(ToString::to_string).collect::<Vec<_>>().join("\t");
        }
    }
    text
}

/// A day as English pages say it, white space folded as in their texts.
pub fn day_in_words(day: time::Date) -> String {
    fold(&business_center::i18n::Locale::english().date(day))
}

fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
