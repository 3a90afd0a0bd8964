//! The messages of `locales/`: generated methods, one per key, and how they are formatted.
//!
//! The build has checked that each key is in every locale with the same variables, so that a method
//! cannot fail. Texts are plain; templates escape them.

use std::io::Read as _;

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{IntoArgument, Locale};

/// The messages of one locale as Fluent holds them.
type Bundle = FluentBundle<FluentResource>;

/// One locale as the build found it.
pub(super) struct Source {
    /// BCP 47, as its folder is called.
    pub(super) tag: &'static str,
    /// The language's name in itself, as it stands alone in a list.
    pub(super) own_name: &'static str,
    /// Whether `locales/reviewed.txt` names it.
    pub(super) is_reviewed: bool,
    /// All its files, one after another, deflated.
    packed: &'static [u8],
    group_digits: fn(&mut Bundle),
}

/// The messages of one locale, unpacked.
pub(super) struct Texts {
    bundle: Bundle,
    /// The texts of [`PLAIN`]: most of what a page says, formatted once.
    plain: Vec<String>,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The shipped locales, sorted by tag, then those of tests.
pub(super) fn sources() -> &'static [Source] {
    SOURCES
}

/// ISO 3166-1 alpha-2 codes and XK, sorted.
pub(super) fn country_codes() -> &'static [&'static str] {
    COUNTRY_CODES
}

impl Source {
    /// Unpacks and parses the locale's files.
    ///
    /// Isolation marks (U+2068, U+2069) go around variables only where the script runs from right to
    /// left; elsewhere they would land in addresses that people copy, and names get `<bdi>` anyway.
    pub(super) fn texts(&self, right_to_left: bool) -> Texts {
        let language: LanguageIdentifier = self.tag.parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(right_to_left);
        (self.group_digits)(&mut bundle);
        let mut text = String::new();
        flate2::read::DeflateDecoder::new(self.packed).read_to_string(&mut text).expect("the build has packed it");
        // The build refuses a file with errors and a key that is there twice.
        bundle.add_resource_overriding(FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource));
        let plain = PLAIN.iter().map(|(id, attribute)| format(&bundle, id, *attribute, None)).collect();
        Texts { bundle, plain }
    }
}

fn format(bundle: &Bundle, id: &str, attribute: Option<&str>, arguments: Option<&FluentArgs<'_>>) -> String {
    let message = bundle.get_message(id);
    let pattern = message.and_then(|message| match attribute {
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        None => message.value(),
    });
    let mut errors = Vec::new();
    let text = pattern.map(|pattern| bundle.format_pattern(pattern, arguments, &mut errors));
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    text.map_or_else(|| id.to_owned(), std::borrow::Cow::into_owned)
}

impl Locale {
    /// A message or an attribute without variables, by its number.
    fn plain(&self, number: usize) -> String {
        self.texts().plain[number].clone()
    }

    /// A message or one of its attributes.
    fn text<const N: usize>(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: [(&str, FluentValue<'_>); N],
    ) -> String {
        let arguments: FluentArgs<'_> = arguments.into_iter().collect();
        format(&self.texts().bundle, id, attribute, Some(&arguments))
    }

    /// The value of a message without variables whose key is made at run time.
    pub(super) fn lookup(&self, key: &str) -> Option<String> {
        let bundle = &self.texts().bundle;
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }
}

/// Makes the numbers within messages read as `Locale::number` writes them. Fluent takes a function
/// that captures nothing, so that each locale has its own by its place in the table.
fn group_digits<const INDEX: usize>(bundle: &mut Bundle) {
    bundle.set_formatter(Some(|value, _| match value {
        // Messages are handed whole numbers only.
        #[expect(clippy::cast_possible_truncation)]
        FluentValue::Number(number) => Locale::at(INDEX).map(|locale| locale.number(number.value as i64)),
        _ => None,
    }));
}
