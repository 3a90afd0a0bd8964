//! The commands of the binary: one file each.

mod appoint;
mod audit;
mod check;
mod figures;
mod import;
mod migrate;
mod platform;
mod resend;
mod reset_second_factor;
mod serve;
mod worker;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::telemetry;

/// A self-hosted portal for a vendor's volume licensing customers and partners.
///
/// Settings come from the environment; .env.sample lists them. Without DATABASE_URL a private PostgreSQL is started
/// in BC_DATA_DIR with demonstration data.
#[derive(Debug, Parser)]
#[command(name = "business-center", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the portal and send mail (the default)
    Serve {
        /// Leave sending mail to separate worker processes
        #[arg(long)]
        no_worker: bool,
    },
    /// Send mail only
    Worker,
    /// Apply pending migrations and exit
    Migrate,
    /// Load or update the vendor's data from CSV files, all or nothing
    ///
    /// A folder may hold any subset of the files that README.md lists. Unchanged rows stay as they are and nothing is
    /// deleted, so that an import can be repeated. Every wrong row is named as file:line: column: reason; then the exit
    /// status is 1 and nothing was written.
    Import {
        /// The folder of the CSV files
        folder: std::path::PathBuf,
        /// Check everything, say what would happen, and write nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Say whether settings, database, mail server and folders are as serving needs them
    Check,
    /// Make somebody an account's administrator
    ///
    /// A member of the organization gets the role; anybody else is invited. The account's administrators are told.
    Appoint(appoint::Appointee),
    /// Take two-step sign-in off somebody who lost their authenticator app and recovery codes
    ///
    /// Make sure that it is they who ask: with their password they then sign in without a second step, until they set it
    /// up again. They are signed out everywhere and told by mail.
    ResetSecondFactor {
        /// The e-mail address that they sign in with
        email: String,
    },
    /// Send somebody's open invitations again, with new links
    Resend {
        /// The invited e-mail address
        email: String,
    },
    /// Look after the audit trail
    #[command(subcommand)]
    Audit(audit::AuditCommand),
}

/// Runs one command; the exit code is the command's own verdict.
pub async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let config = Config::from_env()?;
    // Until the end: what is still to be written is written then.
    let _logging = telemetry::start(&config);
    tokio::spawn(telemetry::report_lost_lines());
    match cli.command.unwrap_or(Command::Serve { no_worker: false }) {
        Command::Serve { no_worker } => serve::run(config, !no_worker).await,
        Command::Worker => worker::run(config).await,
        Command::Migrate => migrate::run(config).await,
        Command::Import { folder, dry_run } => import::run(config, folder, dry_run).await,
        Command::Check => check::run(config).await,
        Command::Appoint(appointee) => appoint::run(config, appointee).await,
        Command::ResetSecondFactor { email } => reset_second_factor::run(config, &email).await,
        Command::Resend { email } => resend::run(config, &email).await,
        Command::Audit(command) => audit::run(config, command).await,
    }
}
