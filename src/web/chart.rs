//! Charts as SVG that the server draws: no script, no inline style, text that keeps its size on every screen. Each has a
//! title and the same in words, and stands above a table that has every figure.

use crate::i18n::Locale;

/// Series that have a colour of their own; later ones are added up as the last.
pub const SERIES: usize = 6;
/// Height of one bar with its label, of the bar itself, and of a chart of columns, in CSS pixels.
const ROW: u32 = 46;
const PLOT: u32 = 160;
/// A part is at least this fraction of the longest bar, so that it can be seen.
const THINNEST: i64 = 100;

/// A figure for a number of things that have parts: one bar each.
#[derive(Debug, Clone, Default)]
pub struct Bars {
    pub title: String,
    /// The chart in words.
    pub text: String,
    /// Names of the series, in the order of the parts.
    pub legend: Vec<String>,
    /// The colours of the series; without any, the first series has the first colour.
    pub colours: Vec<usize>,
    pub bars: Vec<Bar>,
    pub height: u32,
}

#[derive(Debug, Clone, Default)]
pub struct Bar {
    pub label: String,
    pub value: String,
    /// From the chart's top: the label's baseline and the bar's upper edge.
    pub text_y: u32,
    pub y: u32,
    pub parts: Vec<BarPart>,
}

/// A part of a bar; lengths in percent of the chart's width.
#[derive(Debug, Clone, Default)]
pub struct BarPart {
    /// From 1, in the order of the legend.
    pub series: usize,
    pub x: String,
    pub width: String,
    /// What a pointer shows.
    pub title: String,
}

impl Bars {
    /// Rows are a label and one number for each series.
    pub fn new(l: &Locale, title: String, legend: Vec<String>, rows: Vec<(String, Vec<i64>)>) -> Self {
        let total = |parts: &[i64]| parts.iter().sum::<i64>();
        let largest = rows.iter().map(|(_, parts)| total(parts)).max().unwrap_or_default().max(1);
        let words: Vec<String> =
            rows.iter().map(|(label, parts)| l.chart_value(label, l.number(total(parts)))).collect();
        let height = ROW * u32::try_from(rows.len()).unwrap_or_default();
        let mut bars = Vec::with_capacity(rows.len());
        for (top, (label, numbers)) in (0..).step_by(ROW as usize).zip(rows) {
            let mut x = 0;
            let mut parts = Vec::new();
            for (index, width) in widths(&numbers, largest / THINNEST) {
                let name = legend.get(index).map_or("", String::as_str);
                let title = l.chart_part(&label, name, l.number(numbers[index]));
                parts.push(BarPart {
                    series: index + 1,
                    x: percent(x, largest),
                    width: percent(width, largest),
                    title,
                });
                x += width;
            }
            let value = l.number(total(&numbers));
            bars.push(Bar { value, label: short(&label), text_y: top + 15, y: top + 22, parts });
        }
        Self { title, text: words.join("; "), legend, colours: Vec::new(), bars, height }
    }

    /// Parts that mean something good or bad have the colours of that, as everywhere.
    #[must_use]
    pub fn coloured(self, colours: &[usize]) -> Self {
        Self { colours: colours.to_vec(), ..self }
    }

    /// The colour of a series, which counts from 1.
    pub fn colour(&self, series: &usize) -> usize {
        series.checked_sub(1).and_then(|index| self.colours.get(index)).copied().unwrap_or(*series)
    }
}

/// The parts of a bar that are there, and how wide each is drawn: at least `thinnest`, at the cost of the widest.
fn widths(numbers: &[i64], thinnest: i64) -> Vec<(usize, i64)> {
    let there = numbers.iter().enumerate().filter(|(_, number)| **number > 0);
    let mut widths: Vec<(usize, i64)> = there.map(|(index, number)| (index, (*number).max(thinnest))).collect();
    let drawn: i64 = widths.iter().map(|(_, width)| width).sum();
    let added = drawn - numbers.iter().filter(|number| **number > 0).sum::<i64>();
    if let Some((_, widest)) = widths.iter_mut().max_by_key(|(_, width)| *width) {
        *widest = (*widest - added).max(thinnest);
    }
    widths
}

/// A figure over time: one column for each period.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    pub title: String,
    /// The chart in words.
    pub text: String,
    pub columns: Vec<Column>,
    /// Lines across, from the bottom: their height and their number.
    pub lines: Vec<(u32, String)>,
}

#[derive(Debug, Clone, Default)]
pub struct Column {
    pub x: String,
    pub middle: String,
    pub width: String,
    pub y: u32,
    pub height: u32,
    /// What a pointer shows.
    pub title: String,
    /// Below some of the columns, as many as have room on a small screen.
    pub label: Option<String>,
}

impl Columns {
    /// Rows are a period's name and its number, in their order.
    pub fn new(l: &Locale, title: String, rows: &[(String, i64)]) -> Self {
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX).max(1);
        let largest = ceiling(rows.iter().map(|(_, number)| *number).max().unwrap_or_default());
        let every = rows.len().div_ceil(4).max(1);
        let height = |number: i64| u32::try_from(number * i64::from(PLOT) / largest).unwrap_or_default();
        let column = |(index, (name, number)): (i64, &(String, i64))| Column {
            x: percent(index * 100 + 10, count * 100),
            middle: percent(index * 100 + 50, count * 100),
            width: percent(80, count * 100),
            y: PLOT - height(*number) + 20,
            height: height(*number),
            title: l.chart_value(name, l.number(*number)),
            label: (usize::try_from(index).unwrap_or_default() % every == every / 2).then(|| name.clone()),
        };
        let most = rows.iter().max_by_key(|(_, number)| *number);
        let ends = rows.first().zip(rows.last());
        let text = ends.zip(most).map(|(((first, _), (last, _)), (name, number))| {
            l.chart_columns_text(first, last, l.number(*number), name)
        });
        let half = (largest % 2 == 0).then_some(largest / 2);
        let lines = [Some(0), half, Some(largest)].into_iter().flatten();
        Self {
            title,
            text: text.unwrap_or_default(),
            columns: (0..).zip(rows).map(column).collect(),
            lines: lines.map(|number| (PLOT - height(number) + 20, l.number(number))).collect(),
        }
    }
}

/// The next number of one digit and zeros, or of a half of that.
fn ceiling(number: i64) -> i64 {
    let mut size = 1;
    while size * 10 < number {
        size *= 10;
    }
    [1, 2, 4, 5, 6, 8, 10]
        .into_iter()
        .map(|step| step * size)
        .find(|round| *round >= number)
        .unwrap_or(size * 10)
        .max(2)
}

/// In hundredths of a percent, without floating point.
fn percent(part: i64, whole: i64) -> String {
    let hundredths = part * 10_000 / whole;
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// As long as fits beside its number on the smallest screen; the table has the whole.
fn short(label: &str) -> String {
    if label.chars().count() <= 32 { label.to_owned() } else { label.chars().take(31).collect::<String>() + "…" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_fill_a_bar_in_proportion_to_the_largest() {
        let rows = vec![("A".to_owned(), vec![30, 10]), ("B".to_owned(), vec![0, 20])];
        let bars = Bars::new(Locale::english(), String::new(), vec!["N".into(), "S".into()], rows);
        let shape: Vec<Vec<(usize, &str, &str)>> = bars
            .bars
            .iter()
            .map(|bar| bar.parts.iter().map(|part| (part.series, &*part.x, &*part.width)).collect())
            .collect();
        assert_eq!(shape, [vec![(1, "0.00%", "75.00%"), (2, "75.00%", "25.00%")], vec![(2, "0.00%", "50.00%")]]);
        assert_eq!(bars.text, "A: 40; B: 20");
    }

    /// A small part is seen wherever it stands, and the longest bar ends where the chart does.
    #[test]
    fn a_small_part_is_seen_first_between_and_last() {
        assert_eq!(widths(&[1, 999], 10), [(0, 10), (1, 990)]);
        assert_eq!(widths(&[500, 1, 499], 10), [(0, 491), (1, 10), (2, 499)]);
        assert_eq!(widths(&[999, 0, 1], 10), [(0, 990), (2, 10)]);
        assert_eq!(widths(&[0, 1], 10), [(1, 10)], "a bar of its own");
        assert_eq!(widths(&[], 10), []);
    }

    #[test]
    fn columns_stand_on_the_ground_below_a_round_number() {
        let rows: Vec<(String, i64)> = (0..12).map(|n| (format!("M{n}"), n * 30)).collect();
        let chart = Columns::new(Locale::english(), String::new(), &rows);
        assert!(chart.columns.iter().all(|column| column.y + column.height == PLOT + 20));
        assert_eq!(chart.lines.iter().map(|(_, number)| number.as_str()).collect::<Vec<_>>(), ["0", "200", "400"]);
        assert!(chart.columns.iter().filter(|column| column.label.is_some()).count() <= 4);
        assert_eq!([0, 1, 3, 7, 11, 250, 999, 1001].map(ceiling), [2, 2, 4, 8, 20, 400, 1000, 2000]);
    }

    #[test]
    fn nothing_is_no_chart_and_no_fault() {
        assert!(Columns::new(Locale::english(), String::new(), &[]).columns.is_empty());
        assert!(Bars::new(Locale::english(), String::new(), Vec::new(), Vec::new()).bars.is_empty());
    }
}
