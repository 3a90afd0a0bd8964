//! The name of a directory domain, in the one form in which it is stored and asked for.

use std::fmt;

use url::Host;

/// A registrable-looking DNS name: at least two labels, ASCII (other scripts as A-labels), lower case, no final dot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainName(String);

/// Why a text is no such name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a domain name such as contoso.com")]
pub struct InvalidDomain;

/// What may follow: the record's own label, within the 253 characters of a name.
const LONGEST: usize = 220;

impl DomainName {
    pub fn parse(text: &str) -> Result<Self, InvalidDomain> {
        let text = text.trim().trim_end_matches('.');
        let Ok(Host::Domain(name)) = Host::parse(text) else { return Err(InvalidDomain) };
        let is_label = |label: &str| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let labels: Vec<&str> = name.split('.').collect();
        // A last label without a letter is the rest of an address.
        let ends_well = labels.last().is_some_and(|last| last.bytes().any(|b| b.is_ascii_lowercase()));
        if name.len() <= LONGEST && labels.len() >= 2 && labels.into_iter().all(is_label) && ends_well {
            Ok(Self(name))
        } else {
            Err(InvalidDomain)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DomainName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spellings_of_one_domain_are_one_name() {
        for (text, name) in [
            ("Contoso.COM", "contoso.com"),
            (" contoso.com. ", "contoso.com"),
            ("bücher.example", "xn--bcher-kva.example"),
            ("a-b.co.uk", "a-b.co.uk"),
        ] {
            assert_eq!(DomainName::parse(text).map(|name| name.0).as_deref(), Ok(name), "{text}");
        }
    }

    #[test]
    fn what_is_no_domain_is_refused() {
        let long = format!("{}.example", "x".repeat(64));
        let wrong = [
            "",
            "localhost",
            "10.0.0.1",
            "[::1]",
            "0x7f.1",
            "https://contoso.com",
            "contoso.com/x",
            "contoso.com:53",
            "anna@contoso.com",
            "_dmarc.contoso.com",
            "*.contoso.com",
            "-a.example",
            "a..example",
            "contoso com",
            "contoso.com\0",
            "contoso.123",
            &long,
        ];
        for text in wrong {
            assert!(DomainName::parse(text).is_err(), "{text:?}");
        }
        assert!(DomainName::parse(&"abcdefghi.".repeat(30)).is_err());
    }

    proptest! {
        /// Whatever is typed: refused, or a name that reads the same again and that the database's own rule accepts.
        #[test]
        fn a_name_stays_what_it_is(text in "\\PC{0,40}") {
            if let Ok(name) = DomainName::parse(&text) {
                prop_assert_eq!(DomainName::parse(name.as_str()), Ok(name.clone()));
                prop_assert!(name.0.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b)));
            }
        }
    }
}
