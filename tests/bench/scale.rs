//! The same pages in a small world and in a large one, and over several processes.

use std::collections::BTreeMap;
use std::thread;

use serde::Serialize;

use crate::load::{self, Round, median};
use crate::pages::{self, Page};
use crate::server::Portal;
use crate::world::World;
use crate::{Plan, measure};

/// A page in two worlds.
#[derive(Debug, Serialize)]
pub struct Flatness {
    pub small_p50_ms: f64,
    pub large_p50_ms: f64,
    /// The large world's time for a page over the small one's: 1 is flat.
    pub times: f64,
}

pub async fn flatness(small: &World, large: &World, plan: &Plan) -> BTreeMap<&'static str, Flatness> {
    let mut worlds = Vec::new();
    for world in [small, large] {
        let pages: Vec<Page> =
            pages::all(world).await.into_iter().filter(|page| page.name.contains(&plan.only)).collect();
        worlds.push((Portal::start(&world.options), pages));
    }
    let names: Vec<&'static str> = worlds[0].1.iter().map(|page| page.name).collect();
    let mut rounds: BTreeMap<&str, [Vec<Round>; 2]> = BTreeMap::new();
    for round in 0..=plan.rounds {
        for (index, name) in names.iter().enumerate() {
            for (side, (portal, pages)) in worlds.iter().enumerate() {
                let result = load::wrk(portal.port, &pages[index].request, plan.seconds);
                // The first is to warm up.
                if round > 0 {
                    rounds.entry(name).or_default()[side].push(result);
                }
            }
        }
    }
    let of = |rounds: [Vec<Round>; 2]| {
        let p50 = |side: usize| median(rounds[side].iter().map(|round| round.p50_ms).collect());
        let times = rounds[0].iter().zip(&rounds[1]).map(|(small, large)| small.per_second / large.per_second);
        Flatness { small_p50_ms: p50(0), large_p50_ms: p50(1), times: median(times.collect()) }
    };
    rounds.into_iter().map(|(name, rounds)| (*names.iter().find(|n| **n == name).unwrap(), of(rounds))).collect()
}

pub fn print(figures: &BTreeMap<&'static str, Flatness>) {
    println!("| page | small world, p50 ms | large world, p50 ms | times |\n|---|---|---|---|");
    for (name, f) in figures {
        println!("| {name} | {:.1} | {:.1} | {:.2} |", f.small_p50_ms, f.large_p50_ms, f.times);
    }
}

/// The members list over so many processes on one database, each with its part of the connections: requests a second.
pub async fn processes(world: &World, plan: &Plan) -> BTreeMap<usize, f64> {
    let pages = pages::all(world).await;
    let request = &pages.iter().find(|page| page.name == "members").unwrap().request;
    let mut rates: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
    for _ in 0..plan.rounds {
        for count in [1, 2, 4] {
            let portals: Vec<Portal> = (0..count).map(|_| Portal::start(&world.options)).collect();
            for portal in &portals {
                measure::fetch(portal.port, request);
            }
            let connections = load::CONNECTIONS / u32::try_from(count).unwrap();
            let rate = thread::scope(|scope| {
                let loads = portals.iter().map(|portal| {
                    let port = portal.port;
                    scope.spawn(move || load::wrk_over(port, request, plan.seconds * 2, connections).per_second)
                });
                let loads: Vec<_> = loads.collect();
                loads.into_iter().map(|load| load.join().unwrap()).sum()
            });
            rates.entry(count).or_default().push(rate);
        }
    }
    rates.into_iter().map(|(count, rates)| (count, median(rates))).collect()
}
