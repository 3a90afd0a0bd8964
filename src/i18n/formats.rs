//! Numbers, dates, lists and sorting as a locale's readers expect them.

use icu_calendar::Gregorian;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{YM, YMD, YMDT},
    input::{Date, DateTime, Time},
    options::Length,
};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use time::{OffsetDateTime, UtcOffset};

use super::Locale;

/// Agreements count Gregorian days whatever calendar a locale prefers; the program holds the names of no other.
type Dates<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// The formatters of one locale, made once.
pub(super) struct Formats {
    collator: CollatorBorrowed<'static>,
    numbers: DecimalFormatter,
    dates: Dates<YMD>,
    months: Dates<YM>,
    times: Dates<YMDT>,
    lists: ListFormatter,
}

impl Formats {
    /// # Panics
    /// When ICU's compiled data lacks the locale; a test loads every shipped one.
    pub(super) fn new(tag: &str) -> Self {
        // 10:42 needs no "am", and numbers have the digits of account numbers and codes.
        let locale: icu_locale::Locale =
            format!("{}-u-hc-h23-nu-latn", region(tag)).parse().expect("a shipped tag is well-formed");
        let lists = ListFormatterOptions::default().with_length(ListLength::Wide);
        let known = "ICU's compiled data holds every shipped locale";
        let dates = |length| Dates::try_new((&locale).into(), YMD::for_length(length)).expect(known);
        // 05.06.2026 is June here and May there.
        let length = if is_digits_alone(&dates(Length::Medium)) { Length::Long } else { Length::Medium };
        Self {
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).expect(known),
            numbers: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).expect(known),
            dates: dates(length),
            months: Dates::try_new((&locale).into(), YM::for_length(length)).expect(known),
            times: Dates::try_new((&locale).into(), YMD::for_length(length).with_time_hm()).expect(known),
            lists: ListFormatter::try_new_and((&locale).into(), lists).expect(known),
        }
    }
}

/// Whether these dates name no month.
fn is_digits_alone(dates: &Dates<YMD>) -> bool {
    let day = Date::try_new_gregorian(2026, 6, 5).map(|day| dates.format(&day).to_string());
    day.is_ok_and(|day| !day.chars().any(char::is_alphabetic))
}

/// The region whose customs a language follows: English dates read "5 Jun 2026", in the order in
/// which most of its readers here write them.
fn region(tag: &str) -> &str {
    if tag == "en" { "en-001" } else { tag }
}

impl Locale {
    /// A whole number with its digits grouped: "1,234,567".
    pub fn number(&self, number: impl Into<i64>) -> String {
        self.formats().numbers.format(&Decimal::from(number.into())).to_string()
    }

    /// A day with its month's name, a short one where the language has one, never in digits alone: "5 Jun 2026",
    /// "5. Juni 2026". Gregorian.
    /// No line breaks within it.
    pub fn date(&self, date: time::Date) -> String {
        Date::try_new_gregorian(date.year(), u8::from(date.month()), date.day())
            .map_or_else(|_| date.to_string(), |day| on_one_line(&self.formats().dates.format(&day).to_string()))
    }

    /// The month of a day: "Jun 2026", "juin 2026". Gregorian.
    pub fn month(&self, date: time::Date) -> String {
        Date::try_new_gregorian(date.year(), u8::from(date.month()), date.day())
            .map_or_else(|_| date.to_string(), |day| self.formats().months.format(&day).to_string())
    }

    /// A moment to the minute in UTC, which it says: "5 Jun 2026, 10:42 UTC". A line breaks before the time alone.
    pub fn date_time(&self, moment: OffsetDateTime) -> String {
        let moment = moment.to_offset(UtcOffset::UTC);
        let date = Date::try_new_gregorian(moment.year(), u8::from(moment.month()), moment.day());
        match (date, Time::try_new(moment.hour(), moment.minute(), moment.second(), 0)) {
            (Ok(date), Ok(time)) => {
                let text = self.formats().times.format(&DateTime { date, time }).to_string();
                match text.rsplit_once(' ') {
                    Some((date, time)) => format!("{} {time}\u{a0}UTC", on_one_line(date)),
                    None => format!("{text}\u{a0}UTC"),
                }
            }
            _ => moment.to_string(),
        }
    }

    /// Things one after another: "A, B and C", "A, B et C". Empty for none.
    pub fn list_and<T: AsRef<str>>(&self, items: &[T]) -> String {
        let lists = &self.formats().lists;
        let is_latin = |item: &T| item.as_ref().starts_with(|first: char| first.is_ascii_alphanumeric());
        if self.dir() == "rtl" && items.len() > 1 && items.iter().any(is_latin) {
            // Each name keeps to itself, and the list to its own direction.
            let items = items.iter().map(|item| format!("\u{2068}{}\u{2069}", item.as_ref()));
            return format!("\u{200f}{}", lists.format(items));
        }
        lists.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    /// Sorts by a name as this locale's readers expect (É with E), keeping equal ones in order.
    pub fn sort_by_name<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.formats().collator.compare(name(a), name(b)));
    }
}

/// With spaces that do not break.
fn on_one_line(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    fn french() -> &'static Locale {
        Locale::find("fr").expect("French is shipped")
    }

    #[test]
    fn digits_are_grouped_as_each_language_groups_them() {
        let numbers = [0_i64, 1, 2, 5, 11, 22, 100, 999, 1_000, 1_000_000, -12_345];
        let english: Vec<String> = numbers.iter().map(|n| Locale::english().number(*n)).collect();
        assert_eq!(english.join(" "), "0 1 2 5 11 22 100 999 1,000 1,000,000 -12,345");
        assert_eq!(french().number(1_000_000), "1\u{202f}000\u{202f}000");
    }

    #[test]
    fn dates_are_gregorian_with_a_short_month_name() {
        assert_eq!(Locale::english().date(date!(2026 - 06 - 05)), "5\u{a0}Jun\u{a0}2026");
        assert_eq!(french().date(date!(2026 - 06 - 05)), "5\u{a0}juin\u{a0}2026");
        let months = |locale: &Locale| {
            time::Date::from_calendar_date(2026, time::Month::September, 30).map(|day| locale.date(day)).ok()
        };
        assert_eq!(months(Locale::english()).as_deref(), Some("30\u{a0}Sept\u{a0}2026"));
        assert_eq!(months(french()).as_deref(), Some("30\u{a0}sept.\u{a0}2026"));
    }

    #[test]
    fn moments_are_told_in_utc() {
        let late = datetime!(2026-06-06 00:42 +02:00);
        assert_eq!(Locale::english().date_time(late), "5\u{a0}Jun\u{a0}2026, 22:42\u{a0}UTC");
        assert_eq!(french().date_time(late), "5\u{a0}juin\u{a0}2026, 22:42\u{a0}UTC");
        assert_eq!(
            Locale::english().date_time(datetime!(2026-06-05 00:05 UTC)),
            "5\u{a0}Jun\u{a0}2026, 00:05\u{a0}UTC"
        );
    }

    #[test]
    fn lists_end_with_the_languages_own_and() {
        let names = ["Northwind", "Fabrikam", "Tailspin"];
        assert_eq!(Locale::english().list_and(&names), "Northwind, Fabrikam and Tailspin");
        assert_eq!(french().list_and(&names), "Northwind, Fabrikam et Tailspin");
        assert_eq!(french().list_and(&names[..2]), "Northwind et Fabrikam");
        assert_eq!(french().list_and(&names[..1]), "Northwind");
        assert_eq!(french().list_and::<String>(&[]), "");
    }

    /// ux.md 4: Gregorian days with their month's name, digits grouped, lists as each language has them.
    #[test]
    fn each_shipped_language_has_its_own_ways() {
        let expected = [
            (
                "ar",
                "1,234,567",
                "5 يونيو 2026",
                "يونيو 2026",
                "5 يونيو 2026 في 10:42 UTC",
                "\u{200f}\u{2068}A\u{2069} و\u{2068}B\u{2069} و\u{2068}C\u{2069}",
            ),
            ("de", "1.234.567", "5. Juni 2026", "Juni 2026", "5. Juni 2026 um 10:42 UTC", "A, B und C"),
            ("en", "1,234,567", "5 Jun 2026", "Jun 2026", "5 Jun 2026, 10:42 UTC", "A, B and C"),
            ("es", "1.234.567", "5 jun 2026", "jun 2026", "5 jun 2026, 10:42 UTC", "A, B y C"),
            ("fr", "1 234 567", "5 juin 2026", "juin 2026", "5 juin 2026, 10:42 UTC", "A, B et C"),
            ("it", "1.234.567", "5 giu 2026", "giu 2026", "5 giu 2026, 10:42 UTC", "A, B e C"),
            ("ja", "1,234,567", "2026年6月5日", "2026年6月", "2026年6月5日 10:42 UTC", "A、B、C"),
            ("nl", "1.234.567", "5 jun 2026", "jun 2026", "5 jun 2026, 10:42 UTC", "A, B en C"),
            ("pl", "1 234 567", "5 cze 2026", "cze 2026", "5 cze 2026, 10:42 UTC", "A, B i C"),
            ("pt-BR", "1.234.567", "5 de jun. de 2026", "jun. de 2026", "5 de jun. de 2026, 10:42 UTC", "A, B e C"),
            ("sv", "1 234 567", "5 juni 2026", "juni 2026", "5 juni 2026 10:42 UTC", "A, B och C"),
            ("zh-Hans", "1,234,567", "2026年6月5日", "2026年6月", "2026年6月5日 10:42 UTC", "A、B和C"),
        ];
        let tags: Vec<&str> = expected.iter().map(|(tag, ..)| *tag).collect();
        assert_eq!(tags, Locale::all().iter().map(Locale::tag).collect::<Vec<_>>());
        for (tag, number, date, month, moment, list) in expected {
            let l = Locale::find(tag).expect("shipped");
            let day = date!(2026 - 06 - 05);
            let found = [
                l.number(1_234_567),
                l.date(day),
                l.month(day),
                l.date_time(datetime!(2026-06-05 10:42 UTC)),
                l.list_and(&["A", "B", "C"]),
            ];
            let plain = found.map(|text| text.replace(['\u{a0}', '\u{202f}'], " "));
            assert_eq!(plain, [number, date, month, moment, list], "{tag}");
        }
    }

    #[test]
    fn accents_sort_beside_their_letter() {
        let mut names = ["Zoé", "Éric", "eve", "Emma"];
        french().sort_by_name(&mut names, |name| name);
        assert_eq!(names, ["Emma", "Éric", "eve", "Zoé"]);
    }
}
