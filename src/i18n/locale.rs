//! A shipped language.

use std::{
    fmt,
    sync::{LazyLock, OnceLock},
};

use icu_locale::{Direction, LanguageIdentifier, LocaleDirectionality};

use super::{
    formats::Formats,
    messages::{self, Source, Texts},
    names, negotiation,
};

/// The shipped locales, and behind them what only tests speak.
static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(|| messages::sources().iter().map(Locale::new).collect());

static BY_OWN_NAME: LazyLock<Vec<&'static Locale>> = LazyLock::new(|| {
    let mut locales: Vec<_> = Locale::all().iter().collect();
    Locale::english().sort_by_name(&mut locales, |locale| locale.own_name());
    locales
});

/// A language that the portal speaks, with its messages and its ways of writing numbers, dates and names.
///
/// There is one static value per folder of `locales/`; everything holds a `&'static Locale`. What costs time and
/// memory is made when it is first used: whoever speaks English pays for English.
pub struct Locale {
    source: &'static Source,
    right_to_left: bool,
    /// The tag with its script and region, for negotiation.
    pub(super) likely: LanguageIdentifier,
    texts: OnceLock<Texts>,
    formats: OnceLock<Formats>,
    countries: OnceLock<Vec<(&'static str, String)>>,
}

impl Locale {
    fn new(source: &'static Source) -> Self {
        let likely = negotiation::likely(source.tag).expect("a folder of locales/ is called by its BCP 47 tag");
        let right_to_left = LocaleDirectionality::new_common().get(&likely) == Some(Direction::RightToLeft);
        let (texts, formats, countries) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Self { source, right_to_left, likely, texts, formats, countries }
    }

    /// The shipped locales, sorted by tag.
    pub fn all() -> &'static [Self] {
        &LOCALES[..messages::SHIPPED]
    }

    /// The shipped locales as people choose among them: sorted by their own names.
    pub fn by_own_name() -> &'static [&'static Self] {
        &BY_OWN_NAME
    }

    /// The locale at this place of the table that the build makes.
    pub(super) fn at(index: usize) -> Option<&'static Self> {
        LOCALES.get(index)
    }

    /// English, spoken when nothing better is known.
    pub fn english() -> &'static Self {
        // The build refuses to go on without locales/en.
        Self::find("en").unwrap_or(&Self::all()[0])
    }

    /// The locale of exactly this tag, whatever its letter case: a shipped one, or in a test one of the pseudo-locales.
    pub fn find(tag: &str) -> Option<&'static Self> {
        LOCALES.iter().find(|locale| locale.tag().eq_ignore_ascii_case(tag))
    }

    /// The best shipped locale for any BCP 47 tag (`fr-CA` gives French), English when there is none.
    /// For tags from outside, such as an import's: junk and overlong ones give English.
    pub fn best(tag: &str) -> &'static Self {
        Self::find(tag).or_else(|| negotiation::best(tag)).unwrap_or_else(Self::english)
    }

    /// The best shipped locale for an `Accept-Language` header, or nothing when the header names none.
    /// Weights count; a malformed or overlong part is passed over.
    pub fn negotiate(accept_language: &str) -> Option<&'static Self> {
        negotiation::negotiate(accept_language)
    }

    /// BCP 47, for `lang`, `hreflang` and `Content-Language`.
    pub fn tag(&self) -> &'static str {
        self.source.tag
    }

    /// The language's name in itself: "English", "Français".
    pub fn own_name(&self) -> &'static str {
        self.source.own_name
    }

    /// Whether somebody who speaks the language has read the texts: `locales/reviewed.txt` says so.
    pub fn is_reviewed(&self) -> bool {
        self.source.is_reviewed
    }

    /// The messages.
    pub(super) fn texts(&self) -> &Texts {
        self.texts.get_or_init(|| self.source.texts(self.right_to_left))
    }

    /// The formatters. They are apart from the texts, which format numbers.
    pub(super) fn formats(&self) -> &Formats {
        self.formats.get_or_init(|| Formats::new(self.tag()))
    }

    /// See [`Locale::countries`].
    pub(super) fn sorted_countries(&self) -> &[(&'static str, String)] {
        self.countries.get_or_init(|| names::countries(self))
    }

    /// `ltr` or `rtl`, for `dir`.
    pub fn dir(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.tag())
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Locale {}
