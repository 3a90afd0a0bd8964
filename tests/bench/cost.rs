//! What the program costs by itself: its size, its memory, its start, its pages' bytes.

use std::time::Instant;

use serde_json::json;

use crate::load;
use crate::measure::fetch;
use crate::server::Portal;
use crate::world::World;
use crate::{Plan, pages, report};

pub async fn measure(world: &World, plan: &Plan) {
    let binary = std::fs::metadata(env!("CARGO_BIN_EXE_business-center")).unwrap().len();
    let mut starts = Vec::new();
    for _ in 0..plan.rounds {
        let begun = Instant::now();
        let portal = Portal::start(&world.options);
        starts.push(begun.elapsed().as_secs_f64() * 1000.0);
        drop(portal);
    }
    let pages = pages::all(world).await;
    let portal = Portal::start(&world.options);
    let idle = portal.memory("VmRSS");
    let mut sizes = serde_json::Map::new();
    for page in pages.iter().filter(|page| page.request.change.is_none()) {
        let compressed = load::Request { compressed: true, ..page.request.clone() };
        sizes.insert(page.name.into(), fetch(portal.port, &compressed).len().into());
    }
    for page in &pages {
        load::wrk(portal.port, &page.request, plan.seconds);
    }
    let loaded = portal.memory("VmHWM");
    let start = load::median(starts);
    println!("binary {binary} bytes, start to ready {start:.0} ms, idle {idle} kB, under load {loaded} kB at most");
    println!("compressed pages, bytes: {}", serde_json::to_string_pretty(&sizes).unwrap());
    report::write(
        "cost",
        &json!({ "binary_bytes": binary, "start_to_ready_ms": start, "idle_kb": idle, "under_load_kb": loaded,
                 "compressed_page_bytes": sizes }),
    );
}
