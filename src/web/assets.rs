//! The style sheet, the script, the icons: built into the program, served under names that carry their
//! content's hash, so that browsers keep them for good. `assets_build.rs` makes the table.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

struct Asset {
    name: &'static str,
    url: &'static str,
    content_type: &'static str,
    plain: &'static [u8],
    gzip: &'static [u8],
    brotli: &'static [u8],
}

static ASSETS: &[Asset] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of an asset, by its plain name: `url("app.css")` is `/static/app.<hash>.css`.
///
/// # Panics
/// When there is no such asset: a typing error in a template, found by the first test that renders it.
pub fn url(name: &str) -> &'static str {
    ASSETS.iter().find(|asset| asset.name == name).map_or_else(|| panic!("no asset is named {name}"), |asset| asset.url)
}

/// Serves `/static/`; an unknown name is 404.
pub fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/static/{name}", get(serve))
}

async fn serve(request: Request) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.url == request.uri().path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let (body, encoding) = if accepts(request.headers(), "br") {
        (asset.brotli, Some("br"))
    } else if accepts(request.headers(), "gzip") {
        (asset.gzip, Some("gzip"))
    } else {
        (asset.plain, None)
    };
    let mut response = (
        [
            (header::CONTENT_TYPE, asset.content_type),
            (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
            (header::VARY, "accept-encoding"),
        ],
        body,
    )
        .into_response();
    if let Some(encoding) = encoding {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// Whether the client takes this encoding; one that it weighs with zero it does not.
fn accepts(headers: &HeaderMap, encoding: &str) -> bool {
    headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|offer| {
            let mut parts = offer.split(';').map(str::trim);
            parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding))
                && !parts.any(|weight| weight.strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0_f32)))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;

    async fn fetch(path: &str, accept: &'static str) -> (StatusCode, HeaderMap, usize) {
        let request = Request::builder()
            .uri(path)
            .header(header::ACCEPT_ENCODING, accept)
            .body(Body::empty())
            .expect("a valid request");
        let response = router::<()>().oneshot(request).await.expect("the router answers");
        let (parts, body) = response.into_parts();
        (parts.status, parts.headers, body.collect().await.expect("a body").to_bytes().len())
    }

    #[tokio::test]
    async fn assets_are_compressed_and_kept_for_good() {
        let (status, headers, size) = fetch(url("app.css"), "gzip, br;q=0").await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(headers[header::CONTENT_ENCODING], "gzip");
        assert!(headers[header::CACHE_CONTROL].to_str().expect("text").contains("immutable"));
        assert!(!headers.contains_key(header::SET_COOKIE));
        assert!(size < 9 * 1024, "the style sheet's budget is 9 KB, it has {size}");
        let (_, headers, plain) = fetch(url("app.css"), "identity").await;
        assert!(!headers.contains_key(header::CONTENT_ENCODING) && plain > size);
    }

    #[tokio::test]
    async fn an_unknown_or_outdated_name_is_not_found() {
        for path in ["/static/app.css", "/static/app.0000000000000000.css", "/static/nothing"] {
            assert_eq!(fetch(path, "br").await.0, StatusCode::NOT_FOUND);
        }
    }

    #[test]
    fn script_and_icons_keep_their_budgets() {
        for (name, budget) in [("app.js", 3), ("passkeys.js", 1), ("icons.svg", 4)] {
            let size = ASSETS.iter().find(|asset| asset.name == name).expect("it exists").gzip.len();
            assert!(size <= budget * 1024, "{name} has {size} bytes");
        }
    }
}
