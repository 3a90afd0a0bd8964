//! A shipped language.

use std::{fmt, sync::LazyLock};

use icu_locale::{Direction, LanguageIdentifier, LocaleDirectionality};

use super::{
    formats::Formats,
    messages::{self, Bundle},
    names, negotiation,
};

static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(|| messages::sources().iter().map(Locale::load).collect());

/// A language that the portal speaks, with its messages and its ways of writing numbers, dates and names.
///
/// There is one static value per folder of `locales/`; everything holds a `&'static Locale`.
pub struct Locale {
    tag: &'static str,
    own_name: String,
    right_to_left: bool,
    /// The tag with its script and region, for negotiation.
    pub(super) likely: LanguageIdentifier,
    pub(super) bundle: Bundle,
    pub(super) plain: Vec<String>,
    pub(super) formats: Formats,
    pub(super) countries: Vec<(&'static str, String)>,
}

impl Locale {
    fn load(source: &messages::Source) -> Self {
        let likely = negotiation::likely(source.tag).expect("a folder of locales/ is called by its BCP 47 tag");
        let right_to_left = LocaleDirectionality::new_common().get(&likely) == Some(Direction::RightToLeft);
        let bundle = source.bundle(right_to_left);
        let mut locale = Self {
            tag: source.tag,
            own_name: String::new(),
            right_to_left,
            likely,
            plain: messages::plain(&bundle),
            bundle,
            formats: Formats::new(source.tag),
            countries: Vec::new(),
        };
        locale.own_name = locale.language_name(source.tag).unwrap_or_else(|| source.tag.to_owned());
        locale.countries = names::countries(&locale);
        locale
    }

    /// The shipped locales, sorted by tag.
    pub fn all() -> &'static [Self] {
        &LOCALES
    }

    /// English, spoken when nothing better is known.
    pub fn english() -> &'static Self {
        // The build refuses to go on without locales/en.
        Self::find("en").unwrap_or(&Self::all()[0])
    }

    /// The shipped locale of exactly this tag, whatever its letter case.
    pub fn find(tag: &str) -> Option<&'static Self> {
        Self::all().iter().find(|locale| locale.tag.eq_ignore_ascii_case(tag))
    }

    /// The best shipped locale for any BCP 47 tag (`fr-CA` gives French), English when there is none.
    /// For tags from outside, such as an import's: junk and overlong ones give English.
    pub fn best(tag: &str) -> &'static Self {
        negotiation::best(tag).unwrap_or_else(Self::english)
    }

    /// The best shipped locale for an `Accept-Language` header, or nothing when the header names none.
    /// Weights count; a malformed or overlong part is passed over.
    pub fn negotiate(accept_language: &str) -> Option<&'static Self> {
        negotiation::negotiate(accept_language)
    }

    /// BCP 47, for `lang`, `hreflang` and `Content-Language`.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// The language's name in itself: "English", "Français".
    pub fn own_name(&self) -> &str {
        &self.own_name
    }

    /// `ltr` or `rtl`, for `dir`.
    pub fn dir(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.tag)
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Locale {}
