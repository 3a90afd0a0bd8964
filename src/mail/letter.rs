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
    /// Lists with their titles: roles.
    pub lists: Vec<(String, Vec<String>)>,
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
    /// The text and the HTML part.
    pub(super) fn set(&self, on: &Stationery<'_>) -> Result<(String, String), askama::Error> {
        let text = Text { letter: self, on }.render()?;
        Ok((without_gaps(&text), Html { letter: self, on }.render()?))
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
