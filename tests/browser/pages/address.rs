//! Which addresses show the same kind of page.

/// The page that an own address shows, without what tells one account, person or order from another: their kind. None
/// for a file, an outside address or a part of the page.
pub fn kind(base: &str, href: &str) -> Option<String> {
    let own = href.strip_prefix(base)?;
    let own = own.split('#').next().unwrap_or_default();
    let (path, query) = own.split_once('?').unwrap_or((own, ""));
    // A mail by itself is no page of the portal; its own policy runs no script, ours included.
    let is_file = path.rsplit_once('.').is_some_and(|(_, kind)| ["csv", "xlsx"].contains(&kind));
    if is_file || path.contains("/downloads/") || path.ends_with("/html") {
        return None;
    }
    let segments =
        path.split('/').map(|segment| if segment.contains(|c: char| c.is_ascii_digit()) { "x" } else { segment });
    let mut kind = segments.collect::<Vec<_>>().join("/");
    let mut names: Vec<_> =
        query.split('&').filter_map(|pair| pair.split('=').next()).filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    if !names.is_empty() {
        kind.push('?');
        kind.push_str(&names.join("+"));
    }
    Some(kind)
}

/// A picture's name for a kind of page.
pub fn file_name(kind: &str) -> String {
    let name = kind.trim_start_matches('/').replace(['/', '?', '+'], "-");
    if name.is_empty() { "home".to_owned() } else { name }
}
