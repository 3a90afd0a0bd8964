//! What the vendor's files of the demonstration say that a partner sold: the measure for what another one gets to see.

/// A row of a customer's page in the Partner Center, without its dates.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    pub product: String,
    pub quantity: i64,
    pub lines: i64,
    pub ordered_by: String,
    pub granted: bool,
}

impl Row {
    /// From the cells of the page: product and number, kind, quantity, lines, end, orderer, access.
    pub fn read(cells: &[String]) -> Self {
        // Seats that are still to be ordered stand below.
        let number = |text: &str| {
            text.lines()
                .next()
                .unwrap_or_default()
                .replace(',', "")
                .parse()
                .unwrap_or_else(|_| panic!("no number: {cells:?}"))
        };
        let access = cells[6].lines().next().unwrap();
        assert!(["Own", "Granted"].contains(&access), "{cells:?}");
        Self {
            product: cells[0].lines().next().unwrap().to_owned(),
            quantity: number(&cells[2]),
            lines: number(&cells[3]),
            ordered_by: cells[5].clone(),
            granted: access == "Granted",
        }
    }
}

/// What this partner sold on this account, by product, as a row that was granted.
pub fn sold_by(partner: &str, account: &str) -> Vec<Row> {
    let partners = records(include_str!("../../../src/demo/vendor/partners.csv"));
    let name = partners.iter().find(|record| record[0] == partner).unwrap()[1];
    let orders = records(include_str!("../../../src/demo/vendor/orders.csv"));
    let lines = records(include_str!("../../../src/demo/vendor/order_lines.csv"));
    let mut rows = Vec::new();
    for product in records(include_str!("../../../src/demo/vendor/products.csv")) {
        let is_theirs =
            |number: &str| orders.iter().any(|order| order[0] == number && order[1] == account && order[2] == partner);
        let sold: Vec<i64> = lines
            .iter()
            .filter(|line| line[2] == product[0] && is_theirs(line[0]))
            .map(|line| line[3].parse().unwrap())
            .collect();
        if !sold.is_empty() {
            rows.push(Row {
                product: product[1].to_owned(),
                quantity: sold.iter().sum(),
                lines: i64::try_from(sold.len()).unwrap(),
                ordered_by: name.to_owned(),
                granted: true,
            });
        }
    }
    rows
}

/// The demonstration's files need no quotes where they are read here.
fn records(file: &str) -> Vec<Vec<&str>> {
    file.lines().skip(1).map(|line| line.split(',').collect()).collect()
}
