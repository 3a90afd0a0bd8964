//! A large import in little memory.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sqlx::ConnectOptions as _;

use crate::database::TestDatabase;

const ORDERS: usize = 200_000;
const LINES_OF_EACH: usize = 5;
const LIMIT_KB: u64 = 300 * 1024;

fn write(folder: &Path, name: &str, header: &str, rows: impl Iterator<Item = String>) {
    let mut file = BufWriter::new(File::create(folder.join(name)).unwrap());
    writeln!(file, "{header}").unwrap();
    for row in rows {
        writeln!(file, "{row}").unwrap();
    }
    file.flush().unwrap();
}

/// A vendor's folder: 200 customers, 20 partners, 500 products, a million order lines.
fn vendor(folder: &Path) {
    write(folder, "organizations.csv", "organization_id,name", (0..200).map(|n| format!("O{n},Organization {n}")));
    write(
        folder,
        "agreements.csv",
        "agreement_number,organization_id,title,status,starts_on,ends_on",
        (0..200).map(|n| format!("G{n},O{n},Products and services,active,2020-01-01,2099-12-31")),
    );
    write(
        folder,
        "accounts.csv",
        "account_number,agreement_number,name",
        (0..200).map(|n| format!("A{n},G{n},Account {n}")),
    );
    write(folder, "partners.csv", "partner_id,name", (0..20).map(|n| format!("P{n},Partner {n}")));
    write(folder, "products.csv", "product_id,name,kind", (0..500).map(|n| format!("L{n},Product {n},license")));
    write(
        folder,
        "orders.csv",
        "order_number,account_number,partner_id,ordered_on",
        (0..ORDERS).map(|n| format!("PO-{n},A{},P{},2026-01-{:02}", n % 200, n * 7 % 20, 1 + n % 28)),
    );
    let lines = (0..ORDERS * LINES_OF_EACH).map(|n| {
        let (order, line) = (n / LINES_OF_EACH, 1 + n % LINES_OF_EACH);
        format!("PO-{order},{line},L{},{},2026-01-10,2029-01-09", n * 13 % 500, 1 + n % 50)
    });
    write(folder, "order_lines.csv", "order_number,line,product_id,quantity,starts_on,ends_on", lines);
}

/// The largest that a process has been, in kB.
fn peak(pid: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Issue 2, import: "1,000,000 order lines in memory below 300 MB"; a second run, which compares them all, likewise.
#[tokio::test]
async fn a_million_order_lines_need_little_memory() {
    let database = TestDatabase::new().await;
    let folder = tempfile::tempdir().unwrap();
    vendor(folder.path());
    for run in ["first", "again"] {
        let begun = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_business-center"))
            .arg("import")
            .arg(folder.path())
            .env("DATABASE_URL", database.options.to_url_lossy().as_str())
            .env("BC_SECRET_KEY", "YSBiZW5jaCdzIG93biBrZXksIG5ldmVyIHVzZWQgZWxzZXdoZXJl")
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let mut largest = 0;
        let status = loop {
            largest = largest.max(peak(child.id()).unwrap_or_default());
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            std::thread::sleep(Duration::from_millis(50));
        };
        assert!(status.success());
        println!("import, {run}: {largest} kB at most, {:.1} s", begun.elapsed().as_secs_f32());
        assert!((1..LIMIT_KB).contains(&largest), "{run}: {largest} kB");
    }
}
