//! The messages of `locales/`: generated methods, one per key, and how they are formatted.
//!
//! The build has checked that each key is in every locale with the same variables, so that a method
//! cannot fail. Texts are plain; templates escape them.

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{IntoArgument, Locale};

/// The messages of one locale.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// One shipped locale as the build found it.
pub(super) struct Source {
    /// BCP 47, as its folder is called.
    pub(super) tag: &'static str,
    files: &'static [&'static str],
    group_digits: fn(&mut Bundle),
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The shipped locales, sorted by tag.
pub(super) fn sources() -> &'static [Source] {
    SOURCES
}

/// ISO 3166-1 alpha-2 codes and XK, sorted.
pub(super) fn country_codes() -> &'static [&'static str] {
    COUNTRY_CODES
}

impl Source {
    /// Parses the locale's files.
    ///
    /// Isolation marks (U+2068, U+2069) go around variables only where the script runs from right to
    /// left; elsewhere they would land in addresses that people copy, and names get `<bdi>` anyway.
    pub(super) fn bundle(&self, right_to_left: bool) -> Bundle {
        let language: LanguageIdentifier = self.tag.parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(right_to_left);
        (self.group_digits)(&mut bundle);
        for file in self.files {
            // The build refuses a file with errors and a key that is there twice.
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        bundle
    }
}

/// The texts of [`PLAIN`]: most of what a page says, formatted once.
pub(super) fn plain(bundle: &Bundle) -> Vec<String> {
    PLAIN.iter().map(|(id, attribute)| format(bundle, id, *attribute, None)).collect()
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
        self.plain[number].clone()
    }

    /// A message or one of its attributes.
    fn text<const N: usize>(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: [(&str, FluentValue<'_>); N],
    ) -> String {
        let arguments: FluentArgs<'_> = arguments.into_iter().collect();
        format(&self.bundle, id, attribute, Some(&arguments))
    }

    /// The value of a message without variables whose key is made at run time.
    pub(super) fn lookup(&self, key: &str) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        Some(self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }
}

/// Makes the numbers within messages read as `Locale::number` writes them. Fluent takes a function
/// that captures nothing, so that each locale has its own by its place in the table.
fn group_digits<const INDEX: usize>(bundle: &mut Bundle) {
    bundle.set_formatter(Some(|value, _| match value {
        // Messages are handed whole numbers only.
        #[expect(clippy::cast_possible_truncation)]
        FluentValue::Number(number) => Locale::all().get(INDEX).map(|locale| locale.number(number.value as i64)),
        _ => None,
    }));
}
