//! Which language a page is in: `?lang=` for once, the profile, the cookie, `Accept-Language`, English.

use axum::http::{HeaderMap, HeaderValue, header};

use super::components::Choice;
use super::request::RequestInfo;
use crate::config::Config;
use crate::domain::access::Viewer;
use crate::i18n::Locale;

const A_YEAR_IN_SECONDS: u32 = 365 * 24 * 60 * 60;

/// The language for this request.
pub fn choose(config: &Config, request: &RequestInfo, viewer: Option<&Viewer>) -> &'static Locale {
    once(&request.target)
        .or_else(|| viewer.map(|viewer| Locale::best(&viewer.language)))
        .or_else(|| cookie(cookie_name(config), &request.headers))
        .or_else(|| Locale::negotiate(request.header("accept-language")?))
        .unwrap_or_else(Locale::english)
}

fn once(target: &str) -> Option<&'static Locale> {
    let (_, query) = target.split_once('?')?;
    let (_, tag) = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "lang")?;
    Locale::find(&tag)
}

/// With the prefix that binds it to this host and TLS wherever there is TLS, as the session's.
fn cookie_name(config: &Config) -> &'static str {
    if config.public_url.is_https() { "__Host-language" } else { "language" }
}

fn cookie(cookie: &str, headers: &HeaderMap) -> Option<&'static Locale> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, tag)| if name == cookie { Locale::find(tag) } else { None })
}

/// The shipped languages to choose from, each by its own name.
pub fn choices(chosen: &str) -> Vec<Choice> {
    let choice = |locale: &&'static Locale| Choice {
        value: locale.tag().to_owned(),
        label: locale.own_name().to_owned(),
        lang: Some(locale.tag()),
        chosen: locale.tag() == chosen,
        ..Choice::default()
    };
    Locale::by_own_name().iter().map(choice).collect()
}

/// Remembers the choice of somebody who is not signed in.
pub fn remember(config: &Config, headers: &mut HeaderMap, locale: &Locale) {
    let secure = if config.public_url.is_https() { "; Secure" } else { "" };
    let (name, tag) = (cookie_name(config), locale.tag());
    let cookie = format!("{name}={tag}; Path=/; Max-Age={A_YEAR_IN_SECONDS}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        headers.append(header::SET_COOKIE, value);
    }
}
