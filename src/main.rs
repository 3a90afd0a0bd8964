//! The binary: reads the command line and runs one command of [`business_center::commands`].

use std::process::ExitCode;

use clap::Parser as _;
use mimalloc::MiMalloc;

/// A password's hash takes 19 MiB for a moment, on whichever thread is free. glibc's allocator would keep as much for
/// every thread that ever did one.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    let cli = business_center::commands::Cli::parse();
    match business_center::commands::run(cli).await {
        Ok(code) => code,
        Err(error) => {
            // The alternate form tells the causes on the same line.
            eprintln!("business-center: {error:#}");
            ExitCode::FAILURE
        }
    }
}
