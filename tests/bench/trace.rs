//! What a page asks PostgreSQL, read from the server's own log: the statements as they are, with their values.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};

use crate::server::Postgres;

/// One statement that a page ran, with its values as PostgreSQL writes them.
#[derive(Debug, Clone)]
pub struct Statement {
    pub sql: String,
    pub values: Vec<Option<String>>,
    /// The types of the values, once [`Statement::describe`] has asked for them.
    types: Vec<String>,
}

/// The setting with which everything that a process asks is logged.
pub const EVERYTHING: (&str, &str) = ("PGOPTIONS", "-c log_statement=all");

/// Where the log ends now.
pub fn mark() -> u64 {
    std::fs::metadata(Postgres::log()).unwrap().len()
}

/// The statements logged since a mark. Those of the pool's own are told by [`Statement::is_housekeeping`].
pub fn since(mark: u64) -> Vec<Statement> {
    let mut file = File::open(Postgres::log()).unwrap();
    file.seek(SeekFrom::Start(mark)).unwrap();
    let mut text = String::new();
    file.read_to_string(&mut text).unwrap();
    // A line that goes on begins with a tab.
    let entries = text.replace("\n\t", "\u{1}");
    let mut statements: Vec<Statement> = Vec::new();
    for line in entries.lines().map(|line| line.replace('\u{1}', "\n")) {
        if let Some((_, rest)) = line.split_once("LOG:  execute ") {
            let sql = rest.split_once(": ").map_or(rest, |(_, sql)| sql);
            statements.push(Statement { sql: sql.to_owned(), values: Vec::new(), types: Vec::new() });
        } else if let Some((_, sql)) = line.split_once("LOG:  statement: ") {
            statements.push(Statement { sql: sql.to_owned(), values: Vec::new(), types: Vec::new() });
        } else if let (Some((_, list)), Some(last)) = (line.split_once("DETAIL:  parameters: "), statements.last_mut())
        {
            last.values = values(list);
        }
    }
    statements
}

/// The types of a checked statement's values, from `.sqlx`.
fn known_types(sql: &str) -> Option<Vec<String>> {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let folder = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".sqlx")).unwrap();
    let notes = folder.map(|file| std::fs::read(file.unwrap().path()).unwrap());
    let mut notes = notes.map(|note| serde_json::from_slice::<serde_json::Value>(&note).unwrap());
    let note = notes.find(|note| note["query"].as_str().is_some_and(|query| words(query) == words(sql)))?;
    let types = note["describe"]["parameters"]["Left"].as_array()?;
    let name = |kind: &serde_json::Value| match kind.as_str() {
        Some(name) => name.strip_suffix("Array").map_or_else(|| name.to_owned(), |of| format!("{of}[]")),
        None => "unknown".to_owned(),
    };
    (!types.is_empty()).then(|| types.iter().map(name).collect())
}

/// The type of a value where nothing else tells it: what a date is moved by is a whole number.
fn guess(value: Option<&str>) -> &'static str {
    match value {
        Some(number) if number.parse::<i32>().is_ok() => "int4",
        _ => "unknown",
    }
}

/// `$1 = 'a', $2 = NULL`, with quotes doubled inside.
fn values(list: &str) -> Vec<Option<String>> {
    let (mut found, mut rest) = (Vec::new(), list);
    while let Some((_, value)) = rest.split_once(" = ") {
        let Some(quoted) = value.strip_prefix('\'') else {
            found.push(None);
            rest = value;
            continue;
        };
        let mut text = String::new();
        let mut at = quoted.char_indices().peekable();
        let mut end = quoted.len();
        while let Some((index, c)) = at.next() {
            if c != '\'' {
                text.push(c);
            } else if at.next_if(|(_, next)| *next == '\'').is_some() {
                text.push('\'');
            } else {
                end = index + 1;
                break;
            }
        }
        found.push(Some(text));
        rest = &quoted[end..];
    }
    found
}

impl Statement {
    /// Asks PostgreSQL for the types of the values; where the text alone leaves them open, the build's own notes say them.
    pub async fn describe(mut self, options: &PgConnectOptions) -> Self {
        let mut connection = options.connect().await.unwrap();
        let guessed = self.values.iter().map(|value| guess(value.as_deref()).to_owned()).collect();
        let mut tried = Err(sqlx::Error::RowNotFound);
        for types in [known_types(&self.sql).unwrap_or_default(), guessed] {
            let types = if types.is_empty() { String::new() } else { format!("({})", types.join(", ")) };
            let prepare = format!("prepare described {types} as {}", self.sql);
            tried = sqlx::raw_sql(AssertSqlSafe(prepare)).execute(&mut connection).await;
            if tried.is_ok() {
                break;
            }
        }
        tried.unwrap_or_else(|error| panic!("{error}: {}", self.sql));
        let types = "select parameter_types::text[] from pg_prepared_statements where name = 'described'";
        self.types = sqlx::query_scalar(types).fetch_one(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        self
    }

    /// The statement with each `$n` written anew.
    fn with(&self, write: impl Fn(usize, &str) -> String) -> String {
        // From the last to the first, so that `$1` is not found in `$12`.
        (1..=self.types.len())
            .rev()
            .fold(self.sql.clone(), |sql, n| {
                sql.replace(&format!("${n}"), &write(n, &self.types[n - 1]).replace('$', "\u{1}"))
            })
            .replace('\u{1}', "$")
    }

    /// As it can be run with all values bound as text.
    pub fn as_text(&self) -> String {
        self.with(|n, kind| format!("${n}::text::{kind}"))
    }

    /// As a pgbench script, and the values that it is given.
    pub fn as_pgbench(&self) -> (String, Vec<String>) {
        let script = self.with(|n, kind| match self.values.get(n - 1) {
            Some(Some(_)) => format!(":p{n}::{kind}"),
            _ => format!("null::{kind}"),
        });
        let given = self.values.iter().enumerate();
        let given = given.filter_map(|(index, value)| Some(format!("p{}={}", index + 1, value.as_ref()?)));
        (format!("{script};\n"), given.collect())
    }

    /// Whether it is the pool's question on a connection that comes back.
    pub fn is_housekeeping(&self) -> bool {
        self.sql == "unlisten *"
    }
}
