//! Refusals that need no database: a foreign `Host` (EML-09), and state changes that another site sent (P10).

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::error::PageError;
use crate::app::AppState;
use crate::config::Config;

/// Lets a request through if its host is ours and, for a state change, if our own page sent it.
pub async fn check(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let probe = matches!(request.uri().path(), "/healthz" | "/readyz");
    if !probe && !host_is_ours(&state.config, request.headers(), request.uri()) {
        return PageError::misdirected().into_response();
    }
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !safe && !is_same_origin(&state.config, request.headers()) {
        return PageError::forbidden().into_response();
    }
    next.run(request).await
}

fn single<'a>(headers: &'a HeaderMap, name: &header::HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let first = values.next()?;
    if values.next().is_some() { None } else { first.to_str().ok() }
}

fn host_is_ours(config: &Config, headers: &HeaderMap, uri: &Uri) -> bool {
    let ours = |authority: &str| {
        authority.eq_ignore_ascii_case(&config.public_url.authority())
            || (config.is_embedded() && is_loopback(authority))
    };
    single(headers, &header::HOST).is_some_and(ours) && uri.authority().is_none_or(|authority| ours(authority.as_str()))
}

/// The embedded server answers to every name of this machine's loopback.
fn is_loopback(authority: &str) -> bool {
    let host = authority
        .rsplit_once(':')
        .map_or(authority, |(host, port)| if port.bytes().all(|b| b.is_ascii_digit()) { host } else { authority });
    matches!(host, "localhost" | "127.0.0.1" | "[::1]")
}

fn is_same_origin(config: &Config, headers: &HeaderMap) -> bool {
    if headers.contains_key("sec-fetch-site") {
        return headers.get("sec-fetch-site").is_some_and(|site| site == "same-origin")
            && headers.get_all("sec-fetch-site").iter().count() == 1;
    }
    single(headers, &header::ORIGIN).is_some_and(|origin| {
        origin == config.public_url.origin()
            // Another port is another program of this machine.
            || (config.is_embedded()
                && origin.strip_prefix("http://").is_some_and(|host| {
                    is_loopback(host) && host.ends_with(&format!(":{}", config.listen.port()))
                }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| ((*name).parse().expect("a name"), (*value).parse().expect("a value")))
            .collect()
    }

    fn production() -> Config {
        Config::from_lookup(|name| match name {
            "DATABASE_URL" => Some("postgres://x".into()),
            "BC_PUBLIC_URL" => Some("https://portal.example".into()),
            "BC_SECRET_KEY" => Some(crate::secret::SecretKey::generate()),
            _ => None,
        })
        .expect("valid settings")
    }

    /// WEB-01, AUT-09.
    #[test]
    fn a_state_change_must_come_from_our_own_page() {
        let config = production();
        for (expected, pairs) in [
            (true, &[("sec-fetch-site", "same-origin")][..]),
            (true, &[("origin", "https://portal.example")]),
            (false, &[]),
            (false, &[("sec-fetch-site", "cross-site"), ("origin", "https://portal.example")]),
            (false, &[("sec-fetch-site", "same-site")]),
            (false, &[("sec-fetch-site", "none")]),
            (false, &[("origin", "null")]),
            (false, &[("origin", "https://evil.example")]),
            (false, &[("origin", "http://localhost:8080")]),
        ] {
            assert_eq!(is_same_origin(&config, &headers(pairs)), expected, "{pairs:?}");
        }
    }

    #[test]
    fn another_program_of_this_machine_is_another_site() {
        let config = Config::from_lookup(|_| None).expect("the defaults are valid");
        for (expected, origin) in [
            (true, "http://localhost:8080"),
            (true, "http://127.0.0.1:8080"),
            (false, "http://localhost:9999"),
            (false, "http://127.0.0.1"),
        ] {
            assert_eq!(is_same_origin(&config, &headers(&[("origin", origin)])), expected, "{origin}");
        }
    }

    /// EML-09.
    #[test]
    fn the_host_must_be_ours() {
        let config = production();
        let root = Uri::from_static("/");
        assert!(host_is_ours(&config, &headers(&[("host", "portal.example")]), &root));
        assert!(!host_is_ours(&config, &headers(&[("host", "evil.example")]), &root));
        assert!(!host_is_ours(&config, &headers(&[("host", "localhost:8080")]), &root));
        assert!(!host_is_ours(&config, &headers(&[]), &root));
        assert!(!host_is_ours(&config, &headers(&[("host", "portal.example"), ("host", "evil.example")]), &root));
        assert!(!host_is_ours(&config, &headers(&[("host", "portal.example"), ("host", "portal.example")]), &root));
        let absolute = Uri::from_static("https://evil.example/");
        assert!(!host_is_ours(&config, &headers(&[("host", "portal.example")]), &absolute));
    }
}
