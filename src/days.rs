//! Days as addresses have them.

use time::Date;
use time::format_description::StaticFormatDescription;
use time::macros::format_description;

const DAY: StaticFormatDescription = format_description!("[year]-[month]-[day]");

/// A day written `YYYY-MM-DD`, spaces around it aside, in the years 1 to 9999; none for any other text. ISO 8601 itself has
/// years that no date field sends and PostgreSQL does not know.
pub fn parse_day(text: &str) -> Option<Date> {
    let text = text.trim();
    let is_plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let day = Date::parse(text, DAY).ok().filter(|_| is_plain)?;
    (1..=9999).contains(&day.year()).then_some(day)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::parse_day;

    /// TEN-07, TEN-09.
    #[test]
    fn a_day_is_one_that_a_date_field_sends() {
        assert_eq!(parse_day("2026-02-28"), Some(date!(2026 - 02 - 28)));
        assert_eq!(parse_day(" 9999-12-31"), Some(date!(9999 - 12 - 31)));
        for text in [
            "",
            "2026-02-30",
            "0000-01-01",
            "-009999-01-01",
            "+009999-01-01",
            "2026-W01-1",
            "2026-059",
            "20260228",
            "10000-01-01",
            "２０２６-02-28",
            "-000001-01",
        ] {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }
}
