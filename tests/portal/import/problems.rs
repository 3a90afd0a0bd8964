//! All or nothing, and every wrong row named in one run.

use business_center::import::ImportError;

use super::{ACCOUNTS, AGREEMENTS, ORDERS, ORGANIZATIONS, PARTNERS, PRODUCTS, WORLD};
use crate::support::Portal;

#[tokio::test]
async fn every_wrong_row_of_every_file_is_named_and_nothing_is_written() {
    let portal = Portal::new().await;
    let problems = portal
        .problems(&[
            ("organizations.csv", "organization_id,name\r\nO1,Contoso\r\nO 2,Fabrikam\r\nO1,Again\r\n\r\nO3,\r\n"),
            ("agreements.csv", "agreement_number,organization_id,title,status,starts_on,ends_on\n\
              G1,O1,\"One, two\",active,2020-01-01,2099-12-31\nG2,O9,T,running,2020-13-01,2099-12-31\n\
              G3,O1,T,ended,2020-01-02,2020-01-01\nG4,O1,T\n"),
            ("accounts.csv", "account_number,agreement_number,name,administrator_email,administrator_first_name,administrator_last_name,administrator_language,administrator_country\n\
              1001,G1,HQ,not an address,Ann,Lee,en,FR\n1002,G1,Labs,ann@contoso.example,,Lee,fr-CA,XX\n1003,G7,Labs,,,,,\n"),
            ("products.csv", "product_id,name,kind\nL1,Writer,licence\n"),
            ("orders.csv", "order_number,account_number,partner_id,ordered_on\nR1,1001,P1,2026-01-10\n"),
            ("order_lines.csv", "order_number,line,product_id,quantity,starts_on,ends_on\n\
              R1,1,L1,0,2026-01-10,2029-01-09\nR1,x,L1,1,2026-01-10,2029-01-09\nR8,1,L1,1,2026-01-10,2029-01-09,more\n"),
        ])
        .await;
    assert_eq!(
        problems,
        [
            r#"organizations.csv:3: organization_id: "O 2" does not match [A-Za-z0-9-]{1,32}"#,
            "organizations.csv:4: organization_id: the same organization_id stands on line 2",
            "organizations.csv:6: name: is empty",
            r#"agreements.csv:3: status: "running" is neither active nor ended"#,
            r#"agreements.csv:3: starts_on: "2020-13-01" is not a date (YYYY-MM-DD)"#,
            "agreements.csv:4: ends_on: 2020-01-01 is before starts_on, 2020-01-02",
            "agreements.csv:5: status: is missing: the row has 3 fields, the header 6",
            "agreements.csv:5: starts_on: is missing: the row has 3 fields, the header 6",
            "agreements.csv:5: ends_on: is missing: the row has 3 fields, the header 6",
            r#"accounts.csv:2: administrator_email: "not an address" is not a work e-mail address"#,
            r#"accounts.csv:3: administrator_country: "XX" is not an ISO 3166-1 country code"#,
            "accounts.csv:4: agreement_number: there is no agreement G7",
            r#"products.csv:2: kind: "licence" is neither license nor subscription"#,
            "orders.csv:2: partner_id: there is no partner P1",
            r#"order_lines.csv:2: quantity: "0" is not a whole number from 1 to 2147483647"#,
            r#"order_lines.csv:3: line: "x" is not a whole number from 1 to 2147483647"#,
            "order_lines.csv:4: row: has 7 fields, the header 6",
        ]
    );
    assert_eq!(portal.number_of("select count(*) from organizations").await, 0);
}

/// Whatever a file holds is told on one short line that a terminal can show.
#[tokio::test]
async fn a_problem_is_one_short_line() {
    let portal = Portal::new().await;
    let (huge, odd) = ("x".repeat(1_000_000), "\u{1b}]0;gone\u{7}\u{202e}");
    let problems = portal
        .problems(&[
            ("organizations.csv", &format!("organization_id,name,{huge}\n{huge},{huge}\n{odd},{odd}\n")),
            ("products.csv", &format!("product_id,name,kind\nL1,Writer,{huge}\n")),
            ("accounts.csv", "account_number,agreement_number,name,administrator_email,administrator_first_name,administrator_last_name,administrator_language,administrator_country\n\
              1001,G1,HQ,ann@contoso.example,www.evil.example,\u{3164},en,FR\n"),
        ])
        .await;
    assert!(problems.len() >= 8, "{problems:#?}");
    for problem in &problems {
        assert!(problem.chars().count() < 600, "{} characters", problem.chars().count());
        assert!(problem.chars().all(|c| !c.is_control() && c != '\u{202e}'), "{problem:?}");
    }
    let told = |line: &str| problems.iter().any(|problem| problem.starts_with(line));
    assert!(
        told(&format!("organizations.csv:2: organization_id: \"{}\"… (1000000 bytes) does not match", "x".repeat(60))),
        "{problems:#?}"
    );
    assert!(
        told(r#"organizations.csv:3: organization_id: "\u{1b}]0;gone\u{7}\u{202e}" does not match"#),
        "{problems:#?}"
    );
    assert!(told("accounts.csv:2: administrator_first_name: a name looks like a web address"), "{problems:#?}");
    assert!(
        told("accounts.csv:2: administrator_last_name: a name holds a line break, or characters that cannot be seen"),
        "{problems:#?}"
    );
}

/// What is no file is refused by its name; a pipe is not waited for. A file's name is told like its content.
#[tokio::test]
async fn a_pipe_a_device_and_a_folder_are_no_files() {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    type Make = dyn Fn(&std::path::Path);

    let portal = Portal::new().await;
    let make: [(&str, &Make); 3] = [
        ("a pipe or a device", &|path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success())),
        ("a pipe or a device", &|path| symlink("/dev/zero", path).unwrap()),
        ("a folder", &|path| std::fs::create_dir(path).unwrap()),
    ];
    for (what, make) in make {
        let folder = tempfile::tempdir().unwrap();
        make(&folder.path().join("partners.csv"));
        let ended = portal.runs(&["import", folder.path().to_str().unwrap()], &[]).await;
        assert_eq!(ended.status, 1, "{}", ended.err);
        assert!(ended.err.contains(&format!("partners.csv: is {what}, not a file")), "{}", ended.err);
    }
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("partners.csv"), "partner_id,name\nP1,Northwind\n").unwrap();
    for name in ["\u{1b}[2J.csv", "order-lines.csv", "orders.csv.txt"] {
        std::fs::write(folder.path().join(name), "").unwrap();
    }
    std::fs::write(folder.path().join(".DS_Store"), "").unwrap();
    std::fs::create_dir(folder.path().join("done")).unwrap();
    let ended = portal.runs(&["import", folder.path().to_str().unwrap()], &[]).await;
    assert_eq!(ended.status, 1, "{}", ended.out);
    let named = r"no import file: \u{1b}[2J.csv, order-lines.csv, orders.csv.txt; these are: organizations.csv, ";
    assert!(ended.err.contains(named), "{}", ended.err);
    assert_eq!(portal.number_of("select count(*) from partners").await, 0);
    for name in ["\u{1b}[2J.csv", "order-lines.csv", "orders.csv.txt"] {
        std::fs::remove_file(folder.path().join(name)).unwrap();
    }
    let ended = portal.runs(&["import", folder.path().to_str().unwrap()], &[]).await;
    assert_eq!(ended.status, 0, "hidden files and folders are nobody's mistake: {}", ended.err);
}

/// A row that refers to a wrong row of the same import is not told too; one that refers to nothing is.
#[tokio::test]
async fn a_wrong_row_is_told_once() {
    let portal = Portal::new().await;
    let problems = portal
        .problems(&[
            ORGANIZATIONS,
            AGREEMENTS,
            ("accounts.csv", "account_number,agreement_number,name\n1001,G1,\n"),
            PARTNERS,
            (
                "orders.csv",
                "order_number,account_number,partner_id,ordered_on\nR1,1001,P1,2026-01-10\nR2,1009,P1,2026-01-10\n",
            ),
        ])
        .await;
    assert_eq!(problems, ["accounts.csv:2: name: is empty", "orders.csv:3: account_number: there is no account 1009"]);
}

#[tokio::test]
async fn headers_are_checked_by_name() {
    let portal = Portal::new().await;
    let problems = portal
        .problems(&[
            ("organizations.csv", "organization_id,nmae\nO1,Contoso\n"),
            ("partners.csv", "partner_id;name\nP1;Northwind\n"),
            ("products.csv", ""),
            ("agreements.csv", "agreement_number,agreement_number,organization_id,title,status,starts_on,ends_on\nG1,G1,O1,T,active,2020-01-01,2021-01-01\n"),
            ("accounts.csv", "account_number,agreement_number,name,colour\n1001,G1,HQ,red\n1 2,G1,HQ,red\n"),
        ])
        .await;
    assert_eq!(
        problems,
        [
            "organizations.csv:1: nmae: unknown column; the columns are organization_id,name",
            "organizations.csv:1: name: the column is missing",
            "agreements.csv:1: agreement_number: the column is there twice",
            "accounts.csv:1: colour: unknown column; the columns are account_number,agreement_number,name,administrator_email,administrator_first_name,administrator_last_name,administrator_language,administrator_country",
            r#"accounts.csv:3: account_number: "1 2" does not match [A-Za-z0-9-]{1,32}"#,
            "partners.csv:1: header: the columns must be separated by commas",
            "products.csv:1: header: is missing; it names the columns: product_id,name,kind,self_service,self_service_limit",
        ]
    );
}

#[tokio::test]
async fn text_that_is_not_utf_8_or_not_one_line_is_named() {
    let portal = Portal::new().await;
    let latin1: &[u8] = b"partner_id,name\nP1,Soci\xe9t\xe9\nP2,Fine\nP3,\"no end\nP4,x\n";
    let Err(ImportError::Problems(problems)) = portal.import_bytes(&[("partners.csv", latin1)], false).await else {
        panic!("not refused");
    };
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "partners.csv:2: name: is not UTF-8",
            "partners.csv:4: name: holds a line break, or a character that cannot be seen (is a quotation mark missing?)"
        ]
    );
}

#[tokio::test]
async fn what_belongs_to_an_organization_cannot_move_to_another() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let agreements = AGREEMENTS.1.replace("G1,O1", "G1,O2");
    let accounts = ACCOUNTS.1.replace("1001,G1", "1001,G2");
    assert_eq!(
        portal.problems(&[("agreements.csv", &agreements), ("accounts.csv", &accounts)]).await,
        [
            "agreements.csv:2: organization_id: agreement G1 is of organization O1 and cannot move to another",
            "accounts.csv:2: agreement_number: account 1001 is of organization O1 and cannot move to another",
        ]
    );
    // To another agreement of the same organization it may, be that one new or known.
    let files = [
        (
            "agreements.csv",
            "agreement_number,organization_id,title,status,starts_on,ends_on\nG3,O1,T,active,2020-01-01,2099-12-31\n",
        ),
        ("accounts.csv", "account_number,agreement_number,name\n1001,G3,Headquarters\n"),
    ];
    portal.import(&files).await.unwrap();
}

/// References to rows that earlier imports made are known.
#[tokio::test]
async fn files_may_refer_to_what_is_there_already() {
    let portal = Portal::new().await;
    portal.import(&WORLD[..5]).await.unwrap();
    portal.import(&[ORDERS]).await.unwrap();
    let twice = format!("{}L1,Writer,license\n", PRODUCTS.1);
    assert_eq!(
        portal.problems(&[("products.csv", &twice)]).await,
        ["products.csv:4: product_id: the same product_id stands on line 2"]
    );
}
