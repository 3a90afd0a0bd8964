//! The rules of the house, read off the source: who may use whom, where SQL may stand, how long a file may be.

use std::fs;
use std::path::{Path, PathBuf};

struct Source {
    /// Below the repository, with `/`.
    path: String,
    text: String,
}

/// Every file below a folder of the repository with this ending.
fn sources(folder: &str, ending: &str) -> Vec<Source> {
    fn collect(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, ending, found);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join(folder), ending, &mut paths);
    paths.sort();
    let read = |path: PathBuf| Source {
        path: path.strip_prefix(root).unwrap().to_string_lossy().into_owned(),
        text: fs::read_to_string(&path).unwrap(),
    };
    paths.into_iter().map(read).collect()
}

/// The code before the file's own unit tests, without comments.
fn code(source: &Source) -> String {
    let before_tests = source.text.split("#[cfg(test)]").next().unwrap_or_default();
    before_tests.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The modules of the crate that a file names, as "domain::access" or "web::page".
fn uses(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let group = group.split('}').next().unwrap_or_default();
            found.extend(group.split(',').map(|part| part.trim().split("::").take(2).collect::<Vec<_>>().join("::")));
            continue;
        }
        let path: String = rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).collect();
        let path = path.split("::").take(2).collect::<Vec<_>>().join("::");
        // `use crate::domain::{access, people}`
        if let Some((_, group)) = rest.split_once("::{").filter(|(head, _)| !head.contains([';', '\n', '('])) {
            let group = group.split('}').next().unwrap_or_default();
            let top = path.split("::").next().unwrap_or_default();
            if rest.starts_with(&format!("{top}::{{")) {
                found.extend(
                    group
                        .split(',')
                        .map(|part| format!("{top}::{}", part.trim().split("::").next().unwrap_or_default())),
                );
                continue;
            }
        }
        found.push(path);
    }
    found
}

/// What a module may use, by the longest prefix of its path; beside itself.
const ARROWS: &[(&str, &[&str])] = &[
    ("src/main.rs", &["commands"]),
    ("src/lib.rs", &[]),
    (
        "src/commands/",
        &[
            "app",
            "config",
            "clock",
            "db",
            "demo",
            "domain",
            "i18n",
            "import",
            "jobs",
            "mail",
            "secret",
            "telemetry",
            "web::server",
            "commands",
            "paths",
        ],
    ),
    (
        "src/app.rs",
        &["router", "web", "config", "clock", "db::pool", "secret", "metrics", "domain::people", "domain::limits"],
    ),
    ("src/router.rs", &["app", "features", "web", "domain::access", "paths"]),
    (
        "src/features/",
        &[
            "app",
            "domain",
            "web",
            "mail",
            "i18n",
            "paths",
            "jobs::queue",
            "jobs::message",
            "jobs::status",
            "secret",
            "config",
            "clock",
            "days",
            "db::constraint",
            "db::migrations",
            "db::pool",
            "dns",
            "metrics",
            "telemetry",
        ],
    ),
    (
        "src/web/",
        &[
            "app",
            "router",
            "config",
            "clock",
            "domain::access",
            "domain::people",
            "domain::second_factor",
            "domain::sessions",
            "domain::limits",
            "i18n",
            "paths",
            "db::constraint",
            "secret",
        ],
    ),
    ("src/web/wording.rs", &["domain::access", "domain::role_requests", "i18n"]),
    ("src/domain/", &["domain", "db", "jobs::queue", "jobs::message", "jobs::status", "clock", "days", "secret"]),
    ("src/jobs/queue.rs", &["jobs", "clock", "secret"]),
    ("src/jobs/status.rs", &["jobs"]),
    ("src/jobs/", &["jobs", "domain", "mail", "app", "clock", "config", "db", "secret", "i18n"]),
    ("src/mail/", &["mail", "i18n", "paths", "config", "jobs", "secret", "domain", "web::wording", "db", "clock"]),
    ("src/import/", &["import", "domain", "i18n", "clock", "db", "secret", "jobs::message", "jobs::queue"]),
    ("src/demo/", &["demo", "domain", "import", "clock", "secret", "i18n", "jobs", "app", "db", "config", "paths"]),
    ("src/db/", &["db", "secret"]),
    ("src/i18n/", &["i18n"]),
    ("src/config", &["secret", "domain::limits", "config"]),
    ("src/telemetry.rs", &["config"]),
    ("src/metrics.rs", &[]),
    ("src/clock.rs", &[]),
    ("src/days.rs", &[]),
    ("src/secret.rs", &[]),
    ("src/paths", &[]),
    ("src/dns.rs", &[]),
];

/// design.md 1, "Direction": arrows point inwards, and features never import each other.
#[test]
fn modules_use_only_what_the_map_allows() {
    let mut wrong = Vec::new();
    for source in sources("src", ".rs") {
        let rule =
            ARROWS.iter().filter(|(prefix, _)| source.path.starts_with(prefix)).max_by_key(|(prefix, _)| prefix.len());
        let Some((_, allowed)) = rule else {
            wrong.push(format!("{}: no rule says what it may use", source.path));
            continue;
        };
        let feature = source.path.strip_prefix("src/features/").and_then(|rest| rest.split('/').next());
        for used in uses(&code(&source)) {
            let top = used.split("::").next().unwrap_or_default();
            let own_feature = feature.is_some_and(|own| used == format!("features::{}", own.trim_end_matches(".rs")));
            let own_area = source.path.starts_with(&format!("src/{top}/")) && top != "features";
            if !own_feature && !own_area && !allowed.contains(&top) && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{} uses {used}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// design.md 1: SQL nowhere but in a noun's store, the queue and the import (and the database plumbing itself).
#[test]
fn sql_stands_where_it_belongs() {
    let at_home = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or_default();
        path.starts_with("src/import/")
            || path.starts_with("src/db/")
            || name == "store.rs"
            || name.ends_with("_store.rs")
            || matches!(path, "src/jobs/queue.rs" | "src/jobs/status.rs" | "src/clock.rs")
    };
    let mut wrong = Vec::new();
    for source in sources("src", ".rs").iter().filter(|source| !at_home(&source.path)) {
        for (number, line) in code(source).lines().enumerate() {
            if ["query!", "query_as!", "query_scalar!", "sqlx::query", "QueryBuilder"]
                .iter()
                .any(|word| line.contains(word))
            {
                wrong.push(format!("{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// P1: no time limit and no race around database work; sqlx loses track of a connection that is dropped half-way.
#[test]
fn nothing_cancels_database_work() {
    let database = ["src/domain/", "src/features/", "src/import/", "src/jobs/queue.rs", "src/jobs/status.rs"];
    let mut wrong = Vec::new();
    for source in sources("src", ".rs").iter().filter(|s| database.iter().any(|d| s.path.starts_with(d))) {
        for (number, line) in code(source).lines().enumerate() {
            if line.contains("timeout(") || line.contains("select!") {
                wrong.push(format!("{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// design.md 1: files stay short enough to read; WEB-03: nothing switches escaping off, nothing is inline.
#[test]
fn files_are_short_and_templates_escape() {
    let mut wrong = Vec::new();
    for (folder, ending, limit) in [("src", ".rs", 300), ("templates", "", 120), ("static", "", 900)] {
        for source in sources(folder, ending) {
            let lines = source.text.split("#[cfg(test)]").next().unwrap_or_default().lines().count();
            if lines > limit {
                wrong.push(format!("{}: {lines} lines, at most {limit}", source.path));
            }
        }
    }
    for source in sources("templates", ".html").iter().filter(|source| !source.path.starts_with("templates/mail/")) {
        for forbidden in ["|safe", "| safe", " style=", "<style", " onclick=", "<script>", "javascript:"] {
            if source.text.contains(forbidden) {
                wrong.push(format!("{}: {forbidden}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
