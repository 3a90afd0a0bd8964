//! What a person does with a browser.

use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::elements::Element;

use super::Browser;

impl Browser {
    /// Presses the link or button in sight that reads so, and waits for the page that it leads to.
    pub async fn press(&self, text: &str) {
        self.follow(self.visible("self::a or self::button", text).await).await;
    }

    /// Presses a link or button, and waits for the page that it leads to.
    pub async fn follow(&self, element: Element) {
        let before = self.find("html").await;
        element.click().await.unwrap();
        let deadline = Instant::now() + Duration::from_secs(20);
        // An element of a page that is gone is stale.
        while before.tag_name().await.is_ok() {
            assert!(
                Instant::now() < deadline,
                "the press on {} leads nowhere:\n{}",
                self.path().await,
                self.text().await
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        // Its script has run by then, and moved the focus.
        while self.evaluate("return document.readyState").await != "complete" {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Opens a menu by its name and presses an entry.
    pub async fn press_in(&self, menu: &str, entry: &str) {
        self.visible("self::summary", menu).await.click().await.unwrap();
        self.press(entry).await;
    }

    /// Ticks or unticks the box with this label.
    pub async fn tick(&self, label: &str) {
        self.visible("self::label", label).await.click().await.unwrap();
    }

    async fn visible(&self, what: &str, text: &str) -> Element {
        let xpath = format!("//*[{what}][normalize-space(.)='{}']", text.replace('\'', "’"));
        for element in self.client.find_all(Locator::XPath(&xpath)).await.unwrap() {
            if element.is_displayed().await.unwrap() {
                return element;
            }
        }
        panic!("nothing in sight reads {text:?} on {}:\n{}", self.path().await, self.text().await)
    }

    /// Types into the field of this name, replacing what is there.
    pub async fn fill(&self, name: &str, text: &str) {
        let field = self.find(&format!("main [name='{name}']")).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Chooses what reads so in the list of this name.
    pub async fn choose(&self, name: &str, label: &str) {
        self.find(&format!("main select[name='{name}']")).await.select_by_label(label).await.unwrap();
    }

    /// Signs in from the portal's front page.
    pub async fn sign_in(&self, email: &str, password: &str) {
        self.go("/").await;
        self.fill("email", email).await;
        self.fill("password", password).await;
        self.follow(self.find("main form[action='/sign-in'] button").await).await;
        assert!(self.shows("form[action='/sign-out']").await, "{email} is not signed in:\n{}", self.text().await);
    }

    /// Signs out by the menu that bears the person's name.
    pub async fn sign_out(&self) {
        self.find("summary:has(+ .menu-panel [action='/sign-out'])").await.click().await.unwrap();
        self.follow(self.find("[action='/sign-out'] button").await).await;
        assert!(!self.shows("form[action='/sign-out']").await, "still signed in:\n{}", self.text().await);
    }

    /// The button that takes the browser to the page before.
    pub async fn back(&self) {
        self.client.back().await.unwrap();
    }

    /// Opens the mail to somebody in the demonstration's mailbox; it arrives within seconds.
    pub async fn open_mail(&self, recipient: &str, subject: &str) {
        self.go("/demo/mail").await;
        let deadline = Instant::now() + Duration::from_secs(30);
        let option = format!("option[value='{recipient}']");
        while !self.shows(&option).await {
            assert!(Instant::now() < deadline, "no mail came to {recipient}:\n{}", self.text().await);
            tokio::time::sleep(Duration::from_millis(250)).await;
            self.client.refresh().await.unwrap();
        }
        self.choose("recipient", recipient).await;
        self.follow(self.find("main .toolbar button").await).await;
        self.press(subject).await;
    }
}
