//! E-mail addresses in the one canonical form (P14): ASCII, lower case, an A-label domain with a dot.

use std::fmt;
use std::str::FromStr;

/// A canonical e-mail address, at most 254 bytes. The sign-in name, and what search matches (R2, R21).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

/// The text is not an address that the portal accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a work e-mail address")]
pub struct InvalidEmail;

impl EmailAddress {
    /// Trims and lower-cases by ASCII rules alone: other case folding maps different people to one address.
    pub fn parse(text: &str) -> Result<Self, InvalidEmail> {
        let text = text.trim();
        if text.len() > 254 || !text.is_ascii() || text.bytes().any(|b| b.is_ascii_control() || b == b' ' || b == b'"')
        {
            return Err(InvalidEmail);
        }
        let canonical = text.to_ascii_lowercase();
        let (local, domain) = canonical.rsplit_once('@').ok_or(InvalidEmail)?;
        let labels: Vec<&str> = domain.split('.').collect();
        let well_formed = |label: &&str| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        let top_level = labels.last().is_some_and(|label| label.bytes().any(|b| b.is_ascii_alphabetic()));
        if local.contains('@') || labels.len() < 2 || !labels.iter().all(well_formed) || !top_level {
            return Err(InvalidEmail);
        }
        // The mail library's own check, so that nothing is stored that it would refuse to send to.
        lettre::Address::new(local, domain).map_err(|_| InvalidEmail)?;
        Ok(Self(canonical))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For logs: "a***@example.com" (LOG-01).
    pub fn masked(&self) -> String {
        let (local, domain) = self.0.split_once('@').unwrap_or((&self.0, ""));
        format!("{}***@{domain}", &local[..1])
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for EmailAddress {
    type Err = InvalidEmail;

    fn from_str(text: &str) -> Result<Self, InvalidEmail> {
        Self::parse(text)
    }
}

impl AsRef<str> for EmailAddress {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::EmailAddress;

    /// EML-01, EML-02: one spelling is one identity, tags and dots are not folded.
    #[test]
    fn spellings_that_are_one_identity_become_one() {
        assert_eq!(EmailAddress::parse(" Ann.Lee@EX.example "), EmailAddress::parse("ann.lee@ex.example"));
        assert_ne!(EmailAddress::parse("a+b@x.example"), EmailAddress::parse("a@x.example"));
        assert_ne!(EmailAddress::parse("a.b@x.example"), EmailAddress::parse("ab@x.example"));
    }

    /// EML-05, EML-06, EML-10.
    #[test]
    fn hostile_and_undeliverable_addresses_are_refused() {
        let long_local = format!("{}@x.example", "a".repeat(65));
        let long = format!("a@{}.example", "x.".repeat(130));
        for text in [
            "",
            "a",
            "@x.example",
            "a@",
            "a@localhost",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a@x.example.",
            "a b@x.example",
            "\"a b\"@x.example",
            "a@x@y.example",
            "a,b@x.example,c@y.example",
            "a@x.example\r\nBcc: b@y.example",
            "a\0@x.example",
            "ann@exámple.com",
            "İ@x.example",
            "\u{212a}@x.example",
            "a@-x.example",
            "a..b@x.example",
            &long_local,
            &long,
        ] {
            assert!(EmailAddress::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn an_address_is_masked_for_logs() {
        assert_eq!(EmailAddress::parse("anna@contoso.example").map(|a| a.masked()), Ok("a***@contoso.example".into()));
    }
}

/// Many more cases with `PROPTEST_CASES`.
#[cfg(test)]
mod fuzz {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// P14: whatever is typed is refused, or is one address in its one form, which mail can be sent to.
        #[test]
        fn any_text_is_no_address_or_a_canonical_one(
            text in prop_oneof!["\\PC*", ".{0,300}", "[ -~é\u{0}\r\n\u{130}\u{212a}]{0,70}@[a-zA-Z0-9.@-]{0,260}",
                                "[a-zA-Z.+]{1,8}@([a-zA-Z0-9]{1,9}[.-]){1,4}[a-z]{2,5}"],
        ) {
            let Ok(address) = EmailAddress::parse(&text) else { return Ok(()) };
            let canonical = address.as_str();
            prop_assert!(canonical.len() <= 254 && canonical.is_ascii());
            prop_assert!(!canonical.bytes().any(|b| b.is_ascii_uppercase() || b.is_ascii_control() || b == b' ' || b == b','));
            prop_assert_eq!(canonical.matches('@').count(), 1);
            prop_assert_eq!(EmailAddress::parse(canonical), Ok(address.clone()));
            prop_assert!(canonical.parse::<lettre::Address>().is_ok());
        }
    }
}
