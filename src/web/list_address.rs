//! The state of a list as an address: what is searched, filtered and sorted stands in the URL.

use crate::i18n::Locale;
use crate::web::components::{Paging, SortLink, Sorted};

/// A path with the parameters that are not empty.
pub fn address(path: &str, parameters: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in parameters.iter().filter(|(_, value)| !value.is_empty()) {
        query.append_pair(name, value);
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// The same list with one parameter changed and from its first page on.
pub fn changed(path: &str, parameters: &[(&str, &str)], name: &str, value: &str) -> String {
    let mut parameters = parameters.to_vec();
    parameters.retain(|(own, _)| *own != name);
    parameters.push((name, value));
    address(path, &parameters)
}

/// `-name` sorts downwards.
pub fn sort_of(sort: &str) -> (&str, bool) {
    sort.strip_prefix('-').map_or((sort, false), |name| (name, true))
}

/// A heading that sorts by `column`; `current` is what the list is sorted by.
pub fn sort_link(
    path: &str,
    parameters: &[(&str, &str)],
    (column, label): (&str, String),
    (current, descending): (&str, bool),
) -> SortLink {
    let sorted = (column == current).then_some(if descending { Sorted::Descending } else { Sorted::Ascending });
    let next = if sorted == Some(Sorted::Ascending) { format!("-{column}") } else { column.to_owned() };
    SortLink { label, href: changed(path, parameters, "sort", &next), sorted }
}

/// Previous and next, from the first and last cursors shown.
pub fn paging(path: &str, parameters: &[(&str, &str)], previous: Option<&str>, next: Option<&str>) -> Paging {
    Paging {
        previous: previous.map(|cursor| changed(path, parameters, "before", cursor)),
        next: next.map(|cursor| changed(path, parameters, "after", cursor)),
    }
}

/// A typed search, cut to what a name can be.
pub fn search(text: &str) -> String {
    text.trim().chars().take(200).collect()
}

/// Whole numbers as a file has them: without grouping.
pub fn plain(number: i64) -> String {
    number.to_string()
}

/// Names one after another, sorted as the reader expects.
pub fn names(l: &Locale, names: &[String]) -> String {
    let mut names = names.to_vec();
    l.sort_by_name(&mut names, |name| name);
    l.list_and(&names)
}
