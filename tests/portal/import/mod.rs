//! `business-center import`: what CSV it reads, what it refuses, and what it leaves alone.

mod changes;
mod commands;
mod contacts;
mod designations;
mod files;
mod orders;
mod problems;
mod totals;

use std::fs;

use business_center::import::{self, Import, ImportError, Report, Source};

use crate::support::Portal;

/// A file of an import: name and bytes.
type File<'a> = (&'a str, &'a str);

const ORGANIZATIONS: File<'_> = ("organizations.csv", "organization_id,name\nO1,Contoso\nO2,Fabrikam\n");
const AGREEMENTS: File<'_> = (
    "agreements.csv",
    "agreement_number,organization_id,title,status,starts_on,ends_on\n\
     G1,O1,Products and services,active,2020-01-01,2099-12-31\nG2,O2,Products and services,active,2020-01-01,2099-12-31\n",
);
const ACCOUNTS: File<'_> = (
    "accounts.csv",
    "account_number,agreement_number,name\n1001,G1,Headquarters\n1002,G1,Research\n2001,G2,Everything\n",
);
const PARTNERS: File<'_> = ("partners.csv", "partner_id,name\nP1,Northwind\nP2,Tailspin\nP3,Litware\n");
const PRODUCTS: File<'_> = ("products.csv", "product_id,name,kind\nL1,Writer,license\nS1,Mailbox,subscription\n");
const ORDERS: File<'_> =
    ("orders.csv", "order_number,account_number,partner_id,ordered_on\nR1,1001,P1,2026-01-10\nR2,1001,P2,2026-02-10\n");
const LINES: File<'_> = (
    "order_lines.csv",
    "order_number,line,product_id,quantity,starts_on,ends_on\n\
     R1,1,L1,10,2026-01-10,2029-01-09\nR1,2,S1,5,2026-01-10,2027-01-09\nR2,1,L1,7,2026-02-10,2029-02-09\n",
);

/// A small world, whole.
const WORLD: [File<'_>; 7] = [ORGANIZATIONS, AGREEMENTS, ACCOUNTS, PARTNERS, PRODUCTS, ORDERS, LINES];

impl Portal {
    pub async fn import(&self, files: &[File<'_>]) -> Result<Report, ImportError> {
        let bytes: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
        self.import_bytes(&bytes, false).await
    }

    async fn import_bytes(&self, files: &[(&str, &[u8])], dry_run: bool) -> Result<Report, ImportError> {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in files {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        let source = Source::Folder(folder.path().to_owned());
        let import = Import {
            source: &source,
            clock: &self.state.clock,
            secret: &self.state.secret,
            vendor_name: "The vendor",
            notify_revocation: true,
            downloads_dir: None,
            dry_run,
        };
        import::run(&mut self.pool().acquire().await.unwrap(), import, &mut |_, _| ()).await
    }

    /// The problems of an import that must fail, as they are printed.
    pub async fn problems(&self, files: &[File<'_>]) -> Vec<String> {
        match self.import(files).await {
            Err(ImportError::Problems(problems)) => problems.iter().map(ToString::to_string).collect(),
            other => panic!("not refused: {other:?}"),
        }
    }

    async fn number_of(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(self.pool()).await.unwrap()
    }
}

/// (added, changed, left) of a file.
fn counts(report: &Report, file: &str) -> (u64, u64, u64) {
    report.counts(file).map(|counts| (counts.added, counts.changed, counts.left)).unwrap()
}
