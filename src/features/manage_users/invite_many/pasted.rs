//! Addresses as people paste them: one after another or one a line, with names or without.

use super::entry::{Entry, guess_name, split_name};

/// Every entry of a pasted text, also those that are no addresses: `Name <a@b>`, separated by commas, semicolons, spaces
/// or lines; cells of a spreadsheet, separated by tabs.
pub fn entries(text: &str) -> Vec<Entry> {
    let mut found = Vec::new();
    for line in text.lines() {
        if line.contains('\t') {
            found.extend(cells(line));
            continue;
        }
        // A name before its comma, "Lee, Ann <ann@x>", is seen only when the next piece comes.
        let mut before: Option<&str> = None;
        for (piece, ends_with_comma) in pieces(line) {
            if piece.is_empty() {
                continue;
            }
            let last_name = before.take();
            if !piece.contains('@') && ends_with_comma {
                found.extend(last_name.map(bare));
                before = Some(piece);
                continue;
            }
            match (last_name, piece.split_once('<')) {
                (Some(last), Some((first, address))) => {
                    found.push(named(&format!("{last}, {}", first.trim()), address));
                }
                (last, Some((name, address))) => {
                    found.extend(last.map(bare));
                    found.push(named(name, address));
                }
                (last, None) => {
                    found.extend(last.map(bare));
                    found.extend(words(piece));
                }
            }
        }
        found.extend(before.map(bare));
    }
    found
}

/// The pieces of a line between its commas and semicolons, each with whether a comma follows it. Those in quotation marks
/// or pointed brackets separate nothing.
fn pieces(line: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let (mut start, mut is_quoted, mut is_bracketed) = (0, false, false);
    for (at, c) in line.char_indices() {
        match c {
            '"' => is_quoted = !is_quoted,
            '<' if !is_quoted => is_bracketed = true,
            '>' if !is_quoted => is_bracketed = false,
            ',' | ';' if !is_quoted && !is_bracketed => {
                pieces.push((line[start..at].trim(), c == ','));
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push((line[start..].trim(), false));
    pieces
}

/// Addresses with spaces between them; anything else is one entry.
fn words(piece: &str) -> Vec<Entry> {
    if piece.split_whitespace().all(|word| word.contains('@')) {
        return piece.split_whitespace().map(bare).collect();
    }
    // "Ann Lee ann@x": a name before its address.
    match piece.rsplit_once(char::is_whitespace) {
        Some((name, address)) if address.contains('@') && !name.contains('@') => vec![named(name, address)],
        _ => vec![bare(piece)],
    }
}

/// A spreadsheet's row: the cell with the address, and the others as the name.
fn cells(line: &str) -> Option<Entry> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let address = cells.iter().position(|cell| cell.contains('@'));
    let Some(address) = address else { return cells.first().map(|cell| bare(cell)) };
    let names: Vec<&str> = cells.iter().enumerate().filter(|(at, _)| *at != address).map(|(_, cell)| *cell).collect();
    Some(match names[..] {
        [] => bare(cells[address]),
        [name] => named(name, cells[address]),
        [first, last, ..] => {
            Entry { first_name: first.to_owned(), last_name: last.to_owned(), ..Entry::of(cells[address]) }
        }
    })
}

fn bare(address: &str) -> Entry {
    guess_name(Entry::of(address))
}

fn named(name: &str, address: &str) -> Entry {
    let address = address.trim().trim_start_matches('<').trim_end_matches(['>', ',', ';', ' ']);
    let (first_name, last_name) = split_name(name.trim().trim_matches(['"', '\'']).trim());
    guess_name(Entry { first_name, last_name, ..Entry::of(address) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String, String, bool)> {
        let read = entries(text).into_iter();
        read.map(|entry| (entry.email, entry.first_name, entry.last_name, entry.is_guessed)).collect()
    }

    fn row(email: &str, first: &str, last: &str, is_guessed: bool) -> (String, String, String, bool) {
        (email.to_owned(), first.to_owned(), last.to_owned(), is_guessed)
    }

    #[test]
    fn every_usual_way_to_paste_is_read() {
        let ann = || row("ann.lee@x.example", "Ann", "Lee", false);
        let leo = || row("leo@x.example", "Leo", "Martin", false);
        for text in [
            "Ann Lee <ann.lee@x.example>, Leo Martin <leo@x.example>",
            "Ann Lee <ann.lee@x.example>; Leo Martin <leo@x.example>;",
            "Ann Lee <ann.lee@x.example>\r\n\r\nLeo Martin <leo@x.example>\n",
            "\"Lee, Ann\" <ann.lee@x.example>; \"Leo Martin\" <leo@x.example>",
            "Lee, Ann <ann.lee@x.example>; Martin, Leo <leo@x.example>",
            "Ann\tLee\tann.lee@x.example\nLeo\tMartin\tleo@x.example",
            "ann.lee@x.example\tAnn Lee\nleo@x.example\tLeo Martin",
            "Ann Lee ann.lee@x.example\nLeo Martin leo@x.example",
        ] {
            assert_eq!(read(text), [ann(), leo()], "{text}");
        }
    }

    #[test]
    fn bare_addresses_lend_their_names() {
        let expected = [
            row("ann.lee@x.example", "Ann", "Lee", true),
            row("leo@x.example", "Leo", "-", true),
            row("jean-pierre.de.la-tour+x@x.example", "Jean", "Pierre De La Tour", true),
            row("u123456@x.example", "U", "-", true),
        ];
        for separator in [" ", ",", ";", "\n", " , "] {
            let text = expected.iter().map(|row| row.0.as_str()).collect::<Vec<_>>().join(separator);
            assert_eq!(read(&text), expected, "{text}");
        }
    }

    /// Nothing that was pasted is dropped: what is no address is shown as such.
    #[test]
    fn what_is_no_address_stays_to_be_seen() {
        let emails: Vec<String> =
            read("nobody, ann@x.example; Leo Martin, <x@>, 123").into_iter().map(|r| r.0).collect();
        assert_eq!(emails, ["nobody", "ann@x.example", "x@", "123"]);
        assert_eq!(read(" ,;\n\t\n"), []);
    }
}

/// Many more cases with `PROPTEST_CASES`.
#[cfg(test)]
mod fuzz {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// P14: whatever is pasted is read without end or panic, and every word with an @ is in some entry.
        #[test]
        fn any_text_is_read(text in "[a-zé@<>\",;\t\n .]{0,120}") {
            let read = entries(&text);
            let mut kept = read.iter().flat_map(|entry| [&entry.email, &entry.first_name, &entry.last_name]);
            prop_assert_eq!(kept.any(|text| text.contains('@')), text.contains('@'), "{:?}", read);
        }
    }
}
