//! What the portal costs, measured on its release binary: `.ci/bench --help`.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_precision_loss)]

mod bare;
mod cost;
mod import;
mod load;
mod mail;
mod measure;
mod pages;
mod readme;
mod report;
mod scale;
mod server;
mod trace;
mod world;

use std::collections::BTreeMap;

use clap::{Parser, Subcommand};

use serde_json::json;
use server::Postgres;
use world::{Size, World};

/// Measurements, each against something that ran beside it; results go to tests/bench/result.json.
#[derive(Parser)]
struct Bench {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    plan: Plan,
}

#[derive(Subcommand)]
enum Command {
    /// Every page against a bare handler and against its query alone.
    Pages,
    /// Many order lines through the import.
    Import {
        #[arg(long, default_value_t = 1_000_000)]
        order_lines: usize,
    },
    /// Every page in a world of 1,000 members and 10,000 order lines against one of the size given.
    Scale,
    /// The members list over one, two and four processes.
    Processes,
    /// Invitations queued, then delivered by one worker and by two.
    Mail {
        #[arg(long, default_value_t = 10_000)]
        mails: usize,
    },
    /// Size of the program and of its pages, memory, start.
    Cost,
    /// What each page asks of the database.
    Statements,
    /// Writes the newest figures into the README.
    Readme,
}

const SMALL: Size = Size { members: 1_000, lines: 10_000 };

#[derive(clap::Args)]
struct Plan {
    /// Members of the measured organization.
    #[arg(long, global = true, default_value_t = 100_000)]
    members: u64,
    /// Order lines in all; a tenth of them on the measured account.
    #[arg(long, global = true, default_value_t = 1_000_000)]
    lines: u64,
    /// Interleaved rounds; medians are told.
    #[arg(long, global = true, default_value_t = 5)]
    rounds: usize,
    /// Of one round of one page.
    #[arg(long, global = true, default_value_t = 2)]
    seconds: u32,
    /// Pages whose names hold this.
    #[arg(long, global = true, default_value = "")]
    only: String,
    /// Keep the worlds for the next run.
    #[arg(long, global = true)]
    keep: bool,
}

#[tokio::main]
async fn main() {
    let Bench { command, plan } = Bench::parse();
    if matches!(command, Command::Readme) {
        return readme::write();
    }
    std::fs::create_dir_all(server::folder()).unwrap();
    let postgres = Postgres::start().await;
    let size = Size { members: plan.members, lines: plan.lines };
    match command {
        Command::Pages => {
            let world = World::open(&postgres, size).await;
            let figures = measure::pages(&world, &plan).await;
            measure::print(&figures);
            let figures: BTreeMap<_, _> = figures.into_iter().collect();
            report::write("pages", &json!({ "world": size, "figures": figures }));
            world.close(&postgres, plan.keep).await;
        }
        Command::Statements => {
            let world = World::open(&postgres, size).await;
            for traced in measure::trace(&world, pages::all(&world).await).await {
                if traced.page.request.change.is_none() && traced.page.name.contains(&plan.only) {
                    println!("## {}: {}", traced.page.name, traced.statements.len());
                    traced.statements.iter().for_each(|s| println!("{}\n  {:?}", s.sql, s.values));
                }
            }
            world.close(&postgres, plan.keep).await;
        }
        Command::Scale => {
            let (small, large) = (World::open(&postgres, SMALL).await, World::open(&postgres, size).await);
            let figures = scale::flatness(&small, &large, &plan).await;
            scale::print(&figures);
            report::write("scale", &json!({ "small": SMALL, "large": size, "figures": figures }));
            small.close(&postgres, plan.keep).await;
            large.close(&postgres, plan.keep).await;
        }
        Command::Processes => {
            let world = World::open(&postgres, size).await;
            let rates = scale::processes(&world, &plan).await;
            for (count, rate) in &rates {
                println!("{count} process(es): {rate:.0} requests/s");
            }
            report::write("processes", &json!({ "world": size, "requests_per_second": rates }));
            world.close(&postgres, plan.keep).await;
        }
        Command::Mail { mails } => {
            let world = World::open(&postgres, SMALL).await;
            mail::measure(&world, mails).await;
            world.close(&postgres, plan.keep).await;
        }
        Command::Cost => {
            let world = World::open(&postgres, size).await;
            cost::measure(&world, &plan).await;
            world.close(&postgres, plan.keep).await;
        }
        Command::Import { order_lines } => import::measure(&postgres, plan.rounds, order_lines).await,
        Command::Readme => {}
    }
}
