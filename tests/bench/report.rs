//! `tests/bench/result.json`: the newest figures of every measurement.

use std::path::Path;

use serde_json::{Map, Value};

/// Replaces one measurement's figures.
pub fn write(measurement: &str, figures: &Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/result.json");
    let kept = std::fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let mut all: Map<String, Value> = kept.unwrap_or_default();
    all.insert(measurement.to_owned(), rounded(figures));
    std::fs::write(path, serde_json::to_string_pretty(&all).unwrap() + "\n").unwrap();
}

/// Three figures after the point: more is noise.
fn rounded(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            Value::from((number.as_f64().unwrap_or_default() * 1000.0).round() / 1000.0)
        }
        Value::Array(values) => values.iter().map(rounded).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), rounded(value))).collect(),
        other => other.clone(),
    }
}
