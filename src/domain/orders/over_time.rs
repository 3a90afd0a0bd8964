//! Orders over time (R61): how many, in each month, quarter or year.

use time::{Date, Month};

/// The time that one row counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    Month,
    Quarter,
    Year,
}

impl Span {
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];
    /// Periods that are easily read; more of them are better seen in a longer span.
    const READABLE: i32 = 36;
    /// No more than these are ever made, whatever is asked for.
    const MOST: i32 = 400;

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|span| span.as_str() == name)
    }

    const fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }

    /// The shortest span that shows these days readably; the one asked for, unless it makes too many periods.
    pub(super) fn fitting(asked: Option<Self>, first: Date, last: Date) -> Self {
        let months = (last.year() - first.year()) * 12 + i32::from(u8::from(last.month())) + 1;
        let fits = |span: &Self, most: i32| months / span.months() <= most;
        let asked = asked.filter(|span| fits(span, Self::MOST));
        asked.or_else(|| Self::ALL.into_iter().find(|span| fits(span, Self::READABLE))).unwrap_or(Self::Year)
    }

    /// The first day of the period that a day is in.
    pub(super) fn first_day(self, day: Date) -> Option<Date> {
        let month = (i32::from(u8::from(day.month())) - 1) / self.months() * self.months() + 1;
        Date::from_calendar_date(day.year(), Month::try_from(u8::try_from(month).ok()?).ok()?, 1).ok()
    }

    /// The first day of the next period.
    fn next(self, first_day: Date) -> Option<Date> {
        let months = i32::from(u8::from(first_day.month())) - 1 + self.months();
        let month = Month::try_from(u8::try_from(months % 12 + 1).ok()?).ok()?;
        Date::from_calendar_date(first_day.year() + months / 12, month, 1).ok()
    }
}

/// The orders of one period, with the sums of their lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub starts_on: Date,
    pub orders: i64,
    pub lines: i64,
    pub quantity: i64,
}

impl Period {
    /// Its last day, inclusive.
    pub fn last_day(&self, span: Span) -> Date {
        span.next(self.starts_on).and_then(Date::previous_day).unwrap_or(Date::MAX)
    }

    /// Every period from the one with the first day to the one with the last, with the figures of those found; none
    /// when none was found.
    pub fn between(span: Span, first: Date, last: Date, found: Vec<Self>) -> Vec<Self> {
        let empty = |day: Date| {
            let starts_on = span.first_day(day)?;
            Some(Self { starts_on, orders: 0, lines: 0, quantity: 0 })
        };
        let (Some(first), Some(last), false) = (empty(first), empty(last), found.is_empty()) else { return found };
        let missing = |own: &Self| found.iter().all(|period| period.starts_on != own.starts_on);
        let mut all: Vec<Self> = [first, last].into_iter().filter(missing).chain(found.iter().copied()).collect();
        all.sort_by_key(|period| period.starts_on);
        all.dedup_by_key(|period| period.starts_on);
        Self::without_gaps(span, all)
    }

    /// Months in their order, added up by a span.
    pub(super) fn added_up(span: Span, months: Vec<Self>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::with_capacity(months.len());
        for month in months {
            let starts_on = span.first_day(month.starts_on).unwrap_or(month.starts_on);
            match all.last_mut().filter(|last| last.starts_on == starts_on) {
                Some(last) => {
                    last.orders += month.orders;
                    last.lines += month.lines;
                    last.quantity += month.quantity;
                }
                None => all.push(Self { starts_on, ..month }),
            }
        }
        all
    }

    /// The found periods, with those between them in which nothing was ordered.
    pub(super) fn without_gaps(span: Span, found: Vec<Self>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::with_capacity(found.len());
        for period in found {
            while let Some(next) = all.last().and_then(|last| span.next(last.starts_on)) {
                if next >= period.starts_on {
                    break;
                }
                all.push(Self { starts_on: next, orders: 0, lines: 0, quantity: 0 });
            }
            all.push(period);
        }
        all
    }
}

/// Which orders are counted.
#[derive(Debug, Clone, Default)]
pub struct PeriodFilter {
    /// The number of a partner that placed the orders or is of record for them.
    pub partner: Option<String>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day, inclusive.
    pub until: Option<Date>,
    pub span: Option<Span>,
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn the_span_fits_the_time() {
        let fitting = |asked, last| Span::fitting(asked, date!(2020 - 01 - 15), last);
        assert_eq!(fitting(None, date!(2022 - 11 - 30)), Span::Month);
        assert_eq!(fitting(None, date!(2026 - 01 - 01)), Span::Quarter);
        assert_eq!(fitting(None, date!(2099 - 01 - 01)), Span::Year);
        assert_eq!(fitting(Some(Span::Month), date!(2030 - 01 - 01)), Span::Month);
        assert_eq!(fitting(Some(Span::Month), date!(9999 - 01 - 01)), Span::Year);
    }

    #[test]
    fn periods_follow_each_other_without_gaps() {
        let period = |starts_on| Period { starts_on, orders: 1, lines: 1, quantity: 1 };
        let found = vec![period(date!(2025 - 10 - 01)), period(date!(2026 - 02 - 01))];
        let all = Period::without_gaps(Span::Month, found);
        let orders: Vec<i64> = all.iter().map(|period| period.orders).collect();
        assert_eq!(orders, [1, 0, 0, 0, 1]);
        assert_eq!(all[2].starts_on, date!(2025 - 12 - 01));
        assert_eq!(all[2].last_day(Span::Month), date!(2025 - 12 - 31));
        assert_eq!(all[0].last_day(Span::Quarter), date!(2025 - 12 - 31));
        assert_eq!(Span::Quarter.first_day(date!(2026 - 09 - 30)), Some(date!(2026 - 07 - 01)));
        assert_eq!(Span::Year.first_day(date!(2026 - 09 - 30)), Some(date!(2026 - 01 - 01)));
    }

    #[test]
    fn months_add_up_to_a_longer_span() {
        let month = |starts_on| Period { starts_on, orders: 1, lines: 2, quantity: 3 };
        let months = vec![month(date!(2025 - 10 - 01)), month(date!(2025 - 12 - 01)), month(date!(2026 - 01 - 01))];
        let first = Period { starts_on: date!(2025 - 10 - 01), orders: 2, lines: 4, quantity: 6 };
        assert_eq!(Period::added_up(Span::Quarter, months.clone()), [first, month(date!(2026 - 01 - 01))]);
        assert_eq!(Period::added_up(Span::Month, months.clone()), months);
    }
}
