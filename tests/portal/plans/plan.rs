//! A plan as `auto_explain` tells it.

use serde_json::Value;

pub struct Plan {
    /// The statement's.
    pub text: String,
    root: Value,
}

impl Plan {
    /// None for a notice of anything else.
    pub fn read(notice: &str) -> Option<Self> {
        let told: Value = serde_json::from_str(&notice[notice.find('{')?..]).ok()?;
        Some(Self { text: told["Query Text"].as_str()?.to_owned(), root: told.get("Plan")?.clone() })
    }

    /// Pages of memory that were looked at.
    pub fn buffers(&self) -> i64 {
        ["Shared Hit Blocks", "Shared Read Blocks"].iter().filter_map(|key| self.root[*key].as_i64()).sum()
    }

    /// The tables that were read from their beginning, at least once.
    pub fn read_whole(&self) -> Vec<String> {
        let scans = self.nodes().into_iter().filter(|node| node["Node Type"] == "Seq Scan" && loops(node) > 0.0);
        scans.filter_map(|node| Some(node["Relation Name"].as_str()?.to_owned())).collect()
    }

    /// The most rows that one sort got.
    pub fn longest_sort(&self) -> f64 {
        let is_sort = |node: &&Value| matches!(node["Node Type"].as_str(), Some("Sort" | "Incremental Sort"));
        let sorted =
            |node: &Value| nodes_of(node).get(1).map_or(0.0, |below| below["Actual Rows"].as_f64().unwrap_or(0.0));
        self.nodes().into_iter().filter(is_sort).filter(|node| loops(node) > 0.0).map(sorted).fold(0.0, f64::max)
    }

    fn nodes(&self) -> Vec<&Value> {
        nodes_of(&self.root)
    }
}

fn loops(node: &Value) -> f64 {
    node["Actual Loops"].as_f64().unwrap_or_default()
}

/// A node and all below it, itself first.
fn nodes_of(node: &Value) -> Vec<&Value> {
    let below = node["Plans"].as_array().into_iter().flatten();
    std::iter::once(node).chain(below.flat_map(nodes_of)).collect()
}
