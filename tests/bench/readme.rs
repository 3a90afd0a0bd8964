//! The README's figures, from `tests/bench/result.json`: what stands between its two marks is replaced.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

const BEGIN: &str = "<!-- figures: .ci/bench readme -->\n";
const END: &str = "<!-- end of figures -->";

pub fn write() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let results = std::fs::read(root.join("tests/bench/result.json")).expect("a measurement has been run");
    let results: Value = serde_json::from_slice(&results).unwrap();
    let text = std::fs::read_to_string(root.join("README.md")).unwrap();
    let (before, rest) = text.split_once(BEGIN).expect("the README has the first mark");
    let (_, after) = rest.split_once(END).expect("the README has the second mark");
    std::fs::write(root.join("README.md"), format!("{before}{BEGIN}{}{END}{after}", tables(&results))).unwrap();
}

/// Everything that was measured.
fn tables(results: &Value) -> String {
    let mut text = String::new();
    if let Some(figures) = results["pages"]["figures"].as_object() {
        let world = &results["pages"]["world"];
        let (members, lines) = (grouped(&world["members"]), grouped(&world["lines"]));
        writeln!(text, "\n{members} members in one organization, {lines} order lines:\n").unwrap();
        writeln!(
            text,
            "| page | requests/s | p50 ms | p99 ms | of a bare handler | of the query alone | times the small world |"
        )
        .unwrap();
        writeln!(text, "|---|---|---|---|---|---|---|").unwrap();
        for (name, page) in figures {
            let [rate, p50, p99, bare, query] =
                ["per_second", "p50_ms", "p99_ms", "of_bare", "of_query"].map(|key| &page[key]);
            let times = number(&results["scale"]["figures"][name]["times"], 2);
            let (bare, query) = (number(bare, 2), number(query, 2));
            let (rate, p50, p99) = (number(rate, 0), number(p50, 1), number(p99, 1));
            writeln!(text, "| {name} | {rate} | {p50} | {p99} | {bare} | {query} | {times} |").unwrap();
        }
    }
    let mut said = |figures: &Value, sentence: String| {
        if figures.is_object() {
            writeln!(text, "\n{sentence}").unwrap();
        }
    };
    let scale = &results["scale"];
    let (small, large) = (&scale["small"], &scale["large"]);
    said(
        scale,
        format!(
            "The small world has {} members and {} order lines, the large one {} and {}.",
            grouped(&small["members"]),
            grouped(&small["lines"]),
            grouped(&large["members"]),
            grouped(&large["lines"])
        ),
    );
    let processes = &results["processes"]["requests_per_second"];
    let of = |count: &str| number(&processes[count], 0);
    said(
        processes,
        format!(
            "The members list over one, two and four processes: {}, {} and {} requests/s.",
            of("1"),
            of("2"),
            of("4")
        ),
    );
    let import = &results["import"];
    let of = |key: &str, digits| number(&import[key], digits);
    said(
        import,
        format!(
            "Import of {} order lines: {} s, {} times `COPY` into the same tables; again, unchanged: {} s, {} times; {} MB at most.",
            grouped(&import["lines"]),
            of("seconds", 1),
            of("of_copy", 2),
            of("again_seconds", 1),
            of("again_of_copy", 2),
            megabytes(&import["largest_kb"])
        ),
    );
    let mail = &results["mail"];
    let of = |key: &str, digits| number(&mail[key], digits);
    said(
        mail,
        format!(
            "{} invitations queued in {} s; delivered at {}/s by one worker, {}/s by two, each once.",
            grouped(&mail["mails"]),
            of("queued_in_seconds", 1),
            of("one_worker_per_second", 0),
            of("two_workers_per_second", 0)
        ),
    );
    let cost = &results["cost"];
    let bytes = cost["binary_bytes"].as_f64().unwrap_or_default() / 1e6;
    said(
        cost,
        format!(
            "Program {bytes:.1} MB; ready {} ms after its start; memory {} MB idle, {} MB under load; the members list {} bytes compressed.",
            number(&cost["start_to_ready_ms"], 0),
            megabytes(&cost["idle_kb"]),
            megabytes(&cost["under_load_kb"]),
            cost["compressed_page_bytes"]["members"]
        ),
    );
    text + "\n"
}

/// A dash where nothing was measured.
fn number(value: &Value, digits: usize) -> String {
    value.as_f64().map_or_else(|| "-".into(), |number| format!("{number:.digits$}"))
}

fn megabytes(kilobytes: &Value) -> String {
    format!("{:.0}", kilobytes.as_f64().unwrap_or_default() / 1024.0)
}

/// 1,000,000
fn grouped(value: &Value) -> String {
    let digits = value.as_u64().unwrap_or_default().to_string();
    let groups = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy);
    groups.collect::<Vec<_>>().join(",")
}
