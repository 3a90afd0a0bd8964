//! The best shipped language for what a browser or an import asks for.

use icu_locale::{LanguageIdentifier, LocaleExpander, subtags::language, subtags::region};

use super::Locale;

/// Longer headers are cut here; browsers send some tens of bytes.
const MAX_HEADER: usize = 512;
/// Longest tag that is looked at.
const MAX_TAG: usize = 35;

/// See [`Locale::best`].
pub(super) fn best(tag: &str) -> Option<&'static Locale> {
    choose(&likely(tag)?, Locale::all(), |locale| &locale.likely)
}

/// See [`Locale::negotiate`].
pub(super) fn negotiate(header: &str) -> Option<&'static Locale> {
    ranges(header).into_iter().find_map(best)
}

/// The language ranges of a header, best first. `*` is left out: it adds nothing to the default.
fn ranges(header: &str) -> Vec<&str> {
    let header = &header[..header.floor_char_boundary(MAX_HEADER)];
    let mut ranges: Vec<(&str, u16)> = header
        .split(',')
        .filter_map(|part| {
            let mut pieces = part.split(';').map(str::trim);
            let tag = pieces.next().filter(|tag| !tag.is_empty() && *tag != "*")?;
            Some((tag, pieces.next().map_or(Some(1000), weight)?))
        })
        .filter(|(_, weight)| *weight > 0)
        .collect();
    ranges.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    ranges.into_iter().map(|(tag, _)| tag).collect()
}

/// `q=0.8` in thousandths.
fn weight(parameter: &str) -> Option<u16> {
    let number = parameter.strip_prefix("q=").or_else(|| parameter.strip_prefix("Q="))?;
    let value: f32 = number.trim().parse().ok()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
    (0.0..=1.0).contains(&value).then_some((value * 1000.0) as u16)
}

/// A tag with its likely script and region filled in: zh-TW becomes zh-Hant-TW.
pub(super) fn likely(tag: &str) -> Option<LanguageIdentifier> {
    if tag.len() > MAX_TAG {
        return None;
    }
    let mut id: LanguageIdentifier = tag.parse().ok()?;
    if id.language.is_unknown() {
        return None;
    }
    // "Norwegian" is a macrolanguage; what is shipped is one of its written forms.
    if id.language == language!("no") {
        id.language = language!("nb");
    }
    // Portuguese outside Brazil is written as in Portugal.
    if id.language == language!("pt") && id.region.is_some_and(|region| region != region!("BR")) {
        id.region = Some(region!("PT"));
    }
    LocaleExpander::new_common().maximize(&mut id);
    Some(id)
}

/// The best among `shipped`: same region before same script before same language.
fn choose<'a, T>(
    wanted: &LanguageIdentifier,
    shipped: &'a [T],
    id: impl Fn(&T) -> &LanguageIdentifier,
) -> Option<&'a T> {
    let find = |same: &dyn Fn(&LanguageIdentifier) -> bool| shipped.iter().find(|one| same(id(one)));
    find(&|id| (id.language, id.script, id.region) == (wanted.language, wanted.script, wanted.region))
        .or_else(|| find(&|id| (id.language, id.script) == (wanted.language, wanted.script)))
        .or_else(|| find(&|id| id.language == wanted.language))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tag that a portal with many languages would answer with.
    fn among_many(header: &str) -> Option<&'static str> {
        const TAGS: [&str; 12] =
            ["ar", "de", "en", "fr", "nb", "pt-BR", "pt-PT", "sr-Cyrl", "sr-Latn", "sv", "zh-Hans", "zh-Hant"];
        let shipped: Vec<_> = TAGS.iter().filter_map(|tag| Some((*tag, likely(tag)?))).collect();
        ranges(header).into_iter().find_map(|tag| Some(choose(&likely(tag)?, &shipped, |(_, id)| id)?.0))
    }

    #[test]
    fn a_header_gives_the_best_shipped_language() {
        let junk = "x".repeat(8192);
        let long = format!("{},fr", "cs,".repeat(4096));
        let cases: [(&str, Option<&str>); 24] = [
            ("", None),
            ("*", None),
            ("en", Some("en")),
            ("fr", Some("fr")),
            ("FR-ca", Some("fr")),
            ("fr-CH, fr;q=0.9, en;q=0.8, cs;q=0.7, *;q=0.5", Some("fr")),
            ("en;q=0.1, cs;q=0.9", Some("en")),
            ("en;q=0.1, fr;q=0.9", Some("fr")),
            ("en;q=0.5,fr;q=0.5", Some("en")),
            ("fr;q=0, en;q=0.2", Some("en")),
            ("fr;q=0", None),
            ("cs-CZ,cs;q=0.9,en-US;q=0.8", Some("en")),
            ("cs, *;q=0.5", None),
            ("ko,th;q=0.9", None),
            ("fr ; q=0.4 , en ; q=0.6", Some("en")),
            ("fr;q=2, en;q=0.1", Some("en")),
            ("fr;level=1, en;q=0.1", Some("en")),
            ("fr;q=NaN", None),
            ("und", None),
            (",,;;q=,=", None),
            ("<script>alert(1)</script>", None),
            ("fr\u{0}, \u{fffd}é", None),
            (&junk, None),
            (&long, None),
        ];
        for (header, expected) in cases {
            let found = negotiate(header).map(Locale::tag);
            assert_eq!(found, expected, "{}", header.get(..60).unwrap_or(header));
        }
    }

    #[test]
    fn scripts_and_regions_are_told_apart() {
        let cases = [
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-CN", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("sr-RS", "sr-Cyrl"),
            ("sr-Latn-RS", "sr-Latn"),
            ("pt", "pt-BR"),
            ("pt-AO", "pt-PT"),
            ("no", "nb"),
            ("de-AT", "de"),
            ("ar-EG", "ar"),
            ("en-GB;q=0.3, sv-FI;q=0.31", "sv"),
        ];
        for (header, expected) in cases {
            assert_eq!(among_many(header), Some(expected), "{header}");
        }
    }

    #[test]
    fn any_tag_gives_some_language() {
        let long = "fr-".repeat(1000);
        for (tag, expected) in
            [("fr-SN", "fr"), ("fr", "fr"), ("cs", "en"), ("", "en"), ("\u{202e}", "en"), (&long, "en")]
        {
            assert_eq!(Locale::best(tag).tag(), expected);
        }
    }
}

/// Many more cases with `PROPTEST_CASES`.
#[cfg(test)]
mod fuzz {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// WEB-15: any header gives a shipped language or none; one that names French alone gives French.
        #[test]
        fn any_header_gives_a_shipped_language_or_none(
            header in prop_oneof![".{0,600}", "\\PC*", "([a-zA-Z*]{0,9}([-_][A-Za-z0-9]{0,9}){0,3}(;q=[0-9.eE+-]{0,6})?[, ;]{0,2}){0,12}"],
            region in "[A-Z]{2}",
        ) {
            let _ = negotiate(&header);
            let _ = best(&header);
            let french = format!("fr-{region};q=0.5, xx");
            prop_assert_eq!(negotiate(&french).map(Locale::tag), Some("fr"));
        }
    }
}
