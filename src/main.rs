//! The binary: reads the command line and runs one command of [`business_center::commands`].

use std::process::ExitCode;

use clap::Parser as _;

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
