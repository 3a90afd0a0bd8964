//! A letter: the pieces that every mail has, in order, and their setting as text and as HTML. One set of pieces gives
//! both parts, so that they cannot say different things.

use askama::Template;

use crate::config::Config;
use crate::i18n::Locale;

/// What a mail says. Names in it are already [`super::plain`].
#[derive(Debug, Default)]
pub struct Letter {
    /// Ours alone: nothing that anybody typed, at most 60 characters with the default product name (EML-07).
    pub subject: String,
    pub heading: String,
    pub greeting: String,
    pub paragraphs: Vec<String>,
    /// A list with its title: roles.
    pub list: Option<(String, Vec<String>)>,
    /// A numbered list with its title: what to do.
    pub steps: Option<(String, Vec<String>)>,
    /// What the button is for.
    pub invitation: Option<String>,
    /// The one button: label and absolute link.
    pub action: Option<(String, String)>,
    pub deadline: Option<String>,
    /// Why the recipient gets this.
    pub reason: String,
    /// What to do if they did not expect it.
    pub unexpected: String,
}

/// What all mails of an installation have in common, in one language.
pub struct Stationery<'a> {
    pub l: &'static Locale,
    pub product: &'a str,
    pub support_email: Option<&'a str>,
    /// The portal's address.
    pub home: String,
    /// Its host alone, for Message-IDs.
    pub host: String,
}

impl<'a> Stationery<'a> {
    /// `language` is any tag, stored or imported; one that the portal does not speak gives English (EML-12).
    pub fn new(config: &'a Config, language: &str) -> Self {
        let authority = config.public_url.authority();
        Self {
            l: Locale::best(language),
            product: &config.product_name,
            support_email: config.support_email.as_deref(),
            home: config.public_url.origin(),
            host: authority.rsplit_once(':').map_or(authority.as_str(), |(host, _)| host).to_owned(),
        }
    }
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct Text<'a> {
    letter: &'a Letter,
    on: &'a Stationery<'a>,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    letter: &'a Letter,
    on: &'a Stationery<'a>,
}

impl Letter {
    /// Says what a further notice of the same kind says, too. What both say is said once; the button leads where the newer
    /// one leads.
    pub(super) fn absorb(&mut self, further: Self) {
        weave(&mut self.paragraphs, &further.paragraphs);
        match (&mut self.list, further.list) {
            (Some((title, items)), Some((same, more))) if *title == same => weave(items, &more),
            (Some(_), Some((title, items))) => self.paragraphs.push(format!("{title} {}", items.join(" "))),
            (list, more) => *list = list.take().or(more),
        }
        match (&mut self.steps, further.steps) {
            (Some((_, steps)), Some((_, more))) => weave(steps, &more),
            (steps, more) => *steps = steps.take().or(more),
        }
        self.action = further.action.or(self.action.take());
    }

    /// The text and the HTML part.
    pub(super) fn set(&self, on: &Stationery<'_>) -> Result<(String, String), askama::Error> {
        let text = Text { letter: self, on }.render()?;
        Ok((without_gaps(&text), Html { letter: self, on }.render()?))
    }
}

/// Adds what is not there yet, each before the piece that it precedes in its own order: behind what is older.
fn weave(pieces: &mut Vec<String>, more: &[String]) {
    for (at, piece) in more.iter().enumerate() {
        if pieces.contains(piece) {
            continue;
        }
        let next = more[at + 1..].iter().find_map(|later| pieces.iter().position(|known| known == later));
        pieces.insert(next.unwrap_or(pieces.len()), piece.clone());
    }
}

/// Pieces that a letter does not have leave no holes: one empty line at most between two others.
fn without_gaps(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().map(str::trim_end) {
        if !(line.is_empty() && (out.is_empty() || out.ends_with("\n\n"))) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}
