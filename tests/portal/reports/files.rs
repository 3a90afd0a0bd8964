//! What holds for every file: no formula, every character, the limits, and nothing held while the client reads.

use business_center::domain::access::Role;
use calamine::Data;
use http_body_util::BodyExt as _;

use super::file::{both, bytes, cells, csv};
use crate::orders::World;
use crate::support::Portal;

const REPORT: &str = "/accounts/1001/reports";

/// WEB-06, R61: whatever a name begins with, it opens as text in both files, character by character.
#[tokio::test]
async fn no_name_is_a_formula_in_a_file() {
    let names = [
        "=1+1",
        "+1",
        "-1+2",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "=HYPERLINK(\"https://x.example\")",
        "https://x.example",
        "Müller, \"Ann\"; Söhne",
        "a\nb",
        "_x0041_",
        " spaces ",
        "日本語 🚀",
        "1234567890123456789",
        "1e5",
        "TRUE",
        "<b>&amp;</b>",
        "'=1",
    ];
    let mut world = World::new().await;
    let products: Vec<String> = (0..names.len()).map(|n| format!("LIC-{n:02}")).collect();
    let lines: Vec<_> = products.iter().map(|p| (p.as_str(), 1, 0, 100)).collect();
    world.portal.purchase(&world.account, world.north, "N-1", 0, &lines).await;
    for (product, name) in products.iter().zip(names) {
        let rename = sqlx::query("update products set name = $2 where id = $1").bind(product).bind(name);
        rename.execute(world.portal.pool()).await.unwrap();
    }
    sqlx::query("update accounts set name = '=cmd()' where number = '1001'")
        .execute(world.portal.pool())
        .await
        .unwrap();

    let file = csv(&mut world.viewer, &format!("{REPORT}.csv")).await;
    for row in &file.rows {
        let index: usize = row["Product number"].trim_start_matches("LIC-").parse().unwrap();
        let cell = row["Product"].as_str();
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
        let guarded = names[index].starts_with(['=', '+', '-', '@', '\t', '\r']);
        assert_eq!(if guarded { &cell[1..] } else { cell }, names[index]);
    }
    assert_eq!(file.about["Purchasing account"], "'=cmd() (1001)");

    let (bytes, name) = bytes(&mut world.viewer, &format!("{REPORT}.xlsx")).await;
    assert!(name.contains("report-licenses-1001-") && name.ends_with(".xlsx\""), "{name}");
    let rows = cells(bytes);
    assert_eq!(rows[1][1], Data::String("=cmd() (1001)".into()));
    for row in &rows[7..] {
        let index: usize = row[0].to_string().trim_start_matches("LIC-").parse().unwrap();
        assert_eq!(row[1], Data::String(names[index].into()), "a text, and this one");
        assert_eq!(row[5], Data::Float(1.0), "numbers are numbers");
        assert!(matches!(row[10], Data::DateTime(_)), "days are days");
    }
    assert_eq!(rows.len(), 7 + names.len());
}

/// R61: a file larger than allowed is refused with what to do, in the reader's language; one that would take too long, too.
#[tokio::test]
async fn a_file_beyond_the_limits_is_refused() {
    for limit in ["export_rows=2", "export_seconds=0"] {
        let portal = Portal::with(&[("BC_LIMITS", limit)]).await;
        let mut world = World::on(portal).await;
        let lines = [("LIC-A", 1, 0, 9), ("LIC-B", 1, 0, 9), ("LIC-C", 1, 0, 9)];
        world.portal.purchase(&world.account, world.north, "N-1", 0, &lines).await;
        for ending in ["csv", "xlsx"] {
            let answer = world.viewer.get(&format!("{REPORT}.{ending}")).await.expect(422);
            assert!(answer.says("This is too much for one file"), "{}", answer.text());
            let answer = world.viewer.get(&format!("{REPORT}.{ending}?lang=fr")).await.expect(422);
            assert!(answer.says("C’est trop pour un seul fichier"), "{}", answer.text());
        }
        if limit == "export_rows=2" {
            both(&mut world.viewer, REPORT, "?q=lic-a").await;
        }
    }
}

/// P15, R61: while the client reads, or does not, no database connection is held.
#[tokio::test]
async fn no_connection_is_held_while_the_client_reads() {
    let mut world = World::new().await;
    world.portal.purchase(&world.account, world.north, "N-1", 0, &[("LIC-A", 1, 0, 9)]).await;
    let (pool, mut unread) = (world.portal.pool().clone(), Vec::new());
    for ending in ["csv", "xlsx"] {
        for _ in 0..20 {
            let response = world.viewer.open(&format!("{REPORT}.{ending}")).await;
            assert_eq!(response.status().as_u16(), 200);
            unread.push(response);
        }
    }
    // Every connection of the pool is free.
    let mut free = Vec::new();
    for _ in 0..pool.options().get_max_connections() {
        free.push(pool.acquire().await.unwrap());
    }
    drop(free);
    for response in unread {
        assert!(response.into_body().collect().await.unwrap().to_bytes().len() > 100);
    }
}

/// VIS-04, R61: who lost the role while the file was made gets nothing; who lost it later keeps no door open.
#[tokio::test]
async fn authority_is_read_again_before_a_file_is_sent() {
    let world = World::new().await;
    let portal = &world.portal;
    portal.purchase(&world.account, world.north, "N-1", 0, &[("LIC-A", 1, 0, 9)]).await;
    let member = portal.member(&world.account, "rita@ours.example", &[Role::ReportViewer]).await;
    let mut rita = portal.signed_in("rita@ours.example").await;
    rita.get(&format!("{REPORT}.csv")).await.expect(200);
    // The report waits for a lock of ours; meanwhile the role goes.
    let mut lock = portal.pool().begin().await.unwrap();
    sqlx::query("lock table products in access exclusive mode").execute(&mut *lock).await.unwrap();
    let path = format!("{REPORT}.csv");
    let asked = tokio::spawn(async move { rita.get(&path).await });
    let waits = "select exists (select from pg_locks l join pg_class c on c.oid = l.relation
                  where c.relname = 'products' and not l.granted)";
    while !sqlx::query_scalar::<_, bool>(waits).fetch_one(portal.pool()).await.unwrap() {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    let revoke = sqlx::query("update assignments set revoked_at = now() where membership_id = $1").bind(member);
    revoke.execute(portal.pool()).await.unwrap();
    lock.rollback().await.unwrap();
    let answer = asked.await.unwrap();
    assert_eq!(answer.status.as_u16(), 404, "{}", answer.body);
}
