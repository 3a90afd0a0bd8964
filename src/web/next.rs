//! Where to go next, as a form or an address says it: one of our own pages, or nowhere (AUT-08).

use url::Url;

use crate::config::PublicUrl;
use crate::paths;

const MAX_BYTES: usize = 2048;

/// The own path (with its query) that `next` names, fit for a `Location`. None for anything that a browser could take
/// for another site, for what is too long, and for what is no page.
pub fn own_page(public_url: &PublicUrl, next: &str) -> Option<String> {
    if !next.starts_with('/') || next.len() > MAX_BYTES {
        return None;
    }
    let base = Url::parse(&public_url.origin()).ok()?;
    let url = base.join(next).ok()?;
    let path = &url[url::Position::BeforePath..url::Position::AfterQuery];
    // Joining folds "/..//evil" into "//evil", which is another site's address again.
    let stays = url.origin() == base.origin() && !path.starts_with("//");
    let is_page = ![paths::SIGN_OUT, paths::LANGUAGE].contains(&url.path());
    (stays && is_page).then(|| path.to_owned())
}

/// The same for after a sign-in, which must not lead round in a circle.
pub fn own_path(public_url: &PublicUrl, next: &str) -> Option<String> {
    own_page(public_url, next).filter(|page| {
        let path = page.split('?').next();
        path != Some(paths::SIGN_IN) && path != Some(paths::SECOND_STEP)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// AUT-08.
    #[test]
    fn only_own_pages_are_led_to() {
        let ours = PublicUrl::parse("https://portal.example").expect("an origin");
        for (next, expected) in [
            ("/accounts/1001?q=a%20b", Some("/accounts/1001?q=a%20b")),
            ("/a#part", Some("/a")),
            ("/", Some("/")),
            ("/%5cevil.example", Some("/%5cevil.example")),
            ("/%09/evil.example", Some("/%09/evil.example")),
            ("//evil.example", None),
            ("/\\evil.example", None),
            ("/\t/evil.example", None),
            ("/..//evil.example", None),
            ("/.//evil.example", None),
            ("https:evil.example", None),
            ("https://evil.example/", None),
            ("javascript:alert(1)", None),
            ("@evil.example", None),
            ("/sign-in?next=/", None),
            ("/sign-in/second-step?next=/", None),
            ("/sign-out", None),
            ("", None),
        ] {
            assert_eq!(own_path(&ours, next).as_deref(), expected, "{next:?}");
        }
        assert_eq!(own_path(&ours, &format!("/{}", "x".repeat(8192))), None);
    }
}

/// Many more cases with `PROPTEST_CASES`.
#[cfg(test)]
mod fuzz {
    use axum::http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// AUT-08: whatever stands in `next` leads nowhere, or to a page of ours that a browser takes for ours.
        #[test]
        fn any_text_leads_nowhere_or_to_a_page_of_ours(
            next in prop_oneof![".{0,200}", "/\\PC*", "[/\\\\.\t\r\n%059cCfF@:?# a-z]{0,24}",
                                "/[/\\\\.@:]{0,4}[a-z.]{1,9}[/?#%]{0,3}[a-z=&]{0,9}"],
        ) {
            let ours = PublicUrl::parse("https://portal.example").expect("an origin");
            let Some(page) = own_path(&ours, &next) else { return Ok(()) };
            prop_assert!(page.starts_with('/') && !page.starts_with("//") && !page.starts_with("/\\"), "{}", page);
            prop_assert!(HeaderValue::from_str(&page).is_ok());
            let from = Url::parse("https://portal.example/sign-in").expect("an address");
            let led = from.join(&page).expect("an address");
            prop_assert_eq!(led.origin(), from.origin());
            prop_assert_ne!(led.path(), "/sign-in");
            prop_assert_eq!(own_path(&ours, &page), Some(page));
        }
    }
}
