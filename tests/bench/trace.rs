//! What a page asks PostgreSQL, read from the server's own log: the statements as they are, with their values.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};

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
    /// Asks PostgreSQL for the types of the values.
    pub async fn describe(mut self, options: &PgConnectOptions) -> Self {
        let mut connection = options.connect().await.unwrap();
        let prepare = format!("prepare described as {}", self.sql);
        sqlx::raw_sql(AssertSqlSafe(prepare)).execute(&mut connection).await.unwrap();
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
            Some(Some(_)) => format!(":p{n}"),
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
