//! Which language a page is in: `?lang=` for once, the profile, the cookie, `Accept-Language`, English.

use axum::http::{HeaderMap, HeaderValue, header};

use super::request::RequestInfo;
use crate::config::Config;
use crate::domain::access::Viewer;
use crate::i18n::Locale;

const COOKIE: &str = "language";
const A_YEAR_IN_SECONDS: u32 = 365 * 24 * 60 * 60;

/// The language for this request.
pub fn choose(request: &RequestInfo, viewer: Option<&Viewer>) -> &'static Locale {
    once(&request.target)
        .or_else(|| viewer.map(|viewer| Locale::best(&viewer.language)))
        .or_else(|| cookie(&request.headers))
        .or_else(|| Locale::negotiate(request.header("accept-language")?))
        .unwrap_or_else(Locale::english)
}

fn once(target: &str) -> Option<&'static Locale> {
    let (_, query) = target.split_once('?')?;
    let (_, tag) = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "lang")?;
    Locale::find(&tag)
}

fn cookie(headers: &HeaderMap) -> Option<&'static Locale> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, tag)| if name == COOKIE { Locale::find(tag) } else { None })
}

/// Remembers the choice of somebody who is not signed in.
pub fn remember(config: &Config, headers: &mut HeaderMap, locale: &Locale) {
    let secure = if config.public_url.is_https() { "; Secure" } else { "" };
    let cookie =
        format!("{COOKIE}={}; Path=/; Max-Age={A_YEAR_IN_SECONDS}; HttpOnly; SameSite=Lax{secure}", locale.tag());
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        headers.append(header::SET_COOKIE, value);
    }
}
