//! The vendor's files of a world: what the import reads.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

use time::macros::date;
use time::{Date, Duration};

use super::Size;

pub const PARTNERS: u64 = 300;
/// Partners of the measured account.
pub const SUPPLIERS: u64 = 12;
const LINES_OF_AN_ORDER: u64 = 5;

/// Customers beside the measured one, with four accounts each.
fn others(size: Size) -> u64 {
    (size.members / 200).max(20)
}

/// Writes the files. The measured account 1000 has a tenth of all lines.
pub fn write(folder: &Path, size: Size) {
    fs::create_dir_all(folder).unwrap();
    let others = others(size);
    let organizations = 0..=others;
    file(
        folder,
        "organizations.csv",
        "organization_id,name",
        organizations.clone().map(|n| format!("O{n},Organization {n}")),
    );
    file(
        folder,
        "agreements.csv",
        "agreement_number,organization_id,title,status,starts_on,ends_on",
        organizations.map(|n| format!("G{n},O{n},Products and services,active,2020-01-01,2099-12-31")),
    );
    file(
        folder,
        "accounts.csv",
        "account_number,agreement_number,name",
        (0..=others * 4).map(|n| format!("{},G{},Account {n}", 1000 + n, n.div_ceil(4))),
    );
    file(folder, "partners.csv", "partner_id,name", (0..PARTNERS).map(|n| format!("P{n},Partner {n}")));
    file(
        folder,
        "products.csv",
        "product_id,name,kind",
        (0..500).map(|n| format!("L{n},Product {n},{}", if n % 3 == 0 { "subscription" } else { "license" })),
    );
    let orders = size.lines / LINES_OF_AN_ORDER;
    file(
        folder,
        "orders.csv",
        "order_number,account_number,partner_id,ordered_on",
        (0..orders).map(|n| {
            let (account, partner) = channel(n, others);
            format!("PO-{n:08},{account},P{partner},{}", ordered_on(n))
        }),
    );
    file(
        folder,
        "order_lines.csv",
        "order_number,line,product_id,quantity,starts_on,ends_on",
        (0..orders * LINES_OF_AN_ORDER).map(|n| {
            let order = n / LINES_OF_AN_ORDER;
            let starts_on = ordered_on(order);
            let ends_on = starts_on + Duration::days(364 + 365 * i64::try_from(n % 3).unwrap());
            let product = if order.is_multiple_of(10) { n * 7 % 60 } else { n * 13 % 500 };
            format!("PO-{order:08},{},L{product},{},{starts_on},{ends_on}", 1 + n % LINES_OF_AN_ORDER, 1 + n % 50)
        }),
    );
}

/// Account and partner of an order.
fn channel(order: u64, others: u64) -> (u64, u64) {
    if order.is_multiple_of(10) {
        return (1000, order / 10 % SUPPLIERS);
    }
    let account = 1 + order % (others * 4);
    // The measured partner has some forty other customers in every world.
    let partner = if account <= 40 { 0 } else { account % PARTNERS };
    (1000 + account, partner)
}

/// Three years of orders.
fn ordered_on(order: u64) -> Date {
    date!(2024 - 01 - 01) + Duration::days(i64::try_from(order * 7 % 1000).unwrap())
}

fn file(folder: &Path, name: &str, header: &str, rows: impl Iterator<Item = String>) {
    let mut file = BufWriter::new(File::create(folder.join(name)).unwrap());
    writeln!(file, "{header}").unwrap();
    for row in rows {
        writeln!(file, "{row}").unwrap();
    }
    file.flush().unwrap();
}
