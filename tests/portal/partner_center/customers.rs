//! The list of a partner's customers.

use business_center::domain::access::Role;

use crate::manage_partner_visibility::stage::Stage;
use crate::support::Portal;

/// A page's bytes without the request's own id.
fn normalised(body: &str) -> String {
    let is_id = |text: &&str| text.len() == 36 && text.matches('-').count() == 4;
    let id = body.split(|c: char| !c.is_ascii_hexdigit() && c != '-').find(is_id);
    id.map_or_else(|| body.to_owned(), |id| body.replace(id, "ID"))
}

/// R42, R43: by default a partner finds the customers it ordered for, with its own lines; a permission adds.
#[tokio::test]
async fn customers_are_those_with_something_to_see() {
    let mut stage = Stage::new().await;
    let other = stage.portal.organization("A", "Adventure Works").await;
    let account = stage.portal.account(other, "2001").await;
    stage.portal.order(&account, stage.fabrikam, "F-8", "LIC-Server", 1).await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let page = nora.get("/partner-center").await.expect(200);
    assert_eq!(page.texts("main tbody tr"), ["Contoso 1001 Account 1001 1 0 None"]);
    stage.save("NW", &["FA", "TS"]).await;
    let page = nora.get("/partner-center").await.expect(200);
    assert_eq!(page.texts("main tbody tr"), ["Contoso 1001 Account 1001 1 3 Fabrikam and Tailspin"]);
    assert!(page.says("1 customer account, sorted by organization, A to Z"), "{}", page.text());
    assert_eq!(page.attributes("main tbody a", "href"), ["/partner-center/accounts/1001"]);
}

/// R54: customers cannot enter, partners cannot enter the customers' pages, and each finds its own menu.
#[tokio::test]
async fn customers_and_partners_stay_apart() {
    let mut stage = Stage::new().await;
    for path in ["/partner-center", "/partner-center.csv", "/partner-center/accounts/1001"] {
        stage.anna.get(path).await.expect(404);
    }
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    for path in ["/accounts/1001/manage-access", "/accounts/1001/manage-access/partner-visibility"] {
        nora.get(path).await.expect(404);
    }
    assert_eq!(nora.get("/partner-center").await.texts(".site-nav a"), ["Partner Center"]);
}

/// D15: one person, member of a customer and staff of a partner: each page shows its own side alone.
#[tokio::test]
async fn one_person_on_both_sides_mixes_nothing() {
    let stage = Stage::new().await;
    stage.portal.member(&stage.account, "nora@northwind.example", &[Role::AccountAdministrator]).await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let page = nora.get("/partner-center/accounts/1001").await.expect(200);
    assert_eq!(page.texts("tbody th > bdi"), ["LIC-Office"]);
    nora.get("/accounts/1001/manage-access/partner-visibility").await.expect(200);
}

/// R28, TEN-08: search by the beginning of a name or number, whatever the letter case; every character is itself.
#[tokio::test]
async fn search_is_literal_and_starts_at_the_beginning() {
    let stage = Stage::new().await;
    let names = ["Éditions du Port", "100% Wool", "under_score", "Back\\slash"];
    for (index, name) in names.iter().enumerate() {
        let organization = stage.portal.organization(&format!("S{index}"), name).await;
        let account = stage.portal.account(organization, &format!("300{index}")).await;
        stage.portal.order(&account, stage.northwind, &format!("S-{index}"), "LIC-Office", 1).await;
    }
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let cases: [(&str, &[&str]); 11] = [
        ("", &["100% Wool", "Back\\slash", "Contoso", "under_score", "Éditions du Port"]),
        ("éd", &["Éditions du Port"]),
        ("CONT", &["Contoso"]),
        ("toso", &[]),
        ("3001", &["100% Wool"]),
        ("account 1", &["Contoso"]),
        ("100%", &["100% Wool"]),
        ("%", &[]),
        ("under_", &["under_score"]),
        ("_", &[]),
        ("Back\\", &["Back\\slash"]),
    ];
    for (typed, expected) in cases {
        let page =
            nora.get("/partner-center").await.form("#search").set("q", typed).submit(&mut nora).await.expect(200);
        assert_eq!(page.texts("main tbody th"), expected, "{typed}");
        let csv = nora.get(&page.path.replace("/partner-center", "/partner-center.csv")).await.expect(200);
        assert_eq!(csv.body.lines().count(), expected.len() + 1, "{typed}");
    }
    let page = nora.get("/partner-center?q=toso").await.expect(200);
    assert!(page.says("No customer begins with “toso”") && page.says("Search: toso"), "{}", page.text());
    nora.get(&format!("/partner-center?q={}", "%25".repeat(1000))).await.expect(200);
}

/// R28, R29: sorted both ways, 25 a page, forth and back by keyset, every customer once.
#[tokio::test]
async fn pages_lead_forth_and_back() {
    let portal = Portal::new().await;
    let partner = portal.partner("NW", "Northwind").await;
    portal.partner_staff(partner, "nora@northwind.example").await;
    for number in 0..60 {
        let organization = portal.organization(&number.to_string(), &format!("Customer {}", number / 7)).await;
        let account = portal.account(organization, &format!("{}", 5000 - number)).await;
        portal.order(&account, partner, &format!("O-{number}"), "LIC-1", 1).await;
    }
    let mut nora = portal.signed_in("nora@northwind.example").await;
    for sort in ["organization", "-organization", "number", "-number", "nonsense"] {
        let mut pages = vec![nora.get(&format!("/partner-center?sort={sort}")).await.expect(200)];
        while let [next] = &pages.last().unwrap().attributes("a[rel=next]", "href")[..] {
            let next = next.clone();
            pages.push(nora.get(&next).await.expect(200));
        }
        let rows: Vec<String> = pages.iter().flat_map(|page| page.attributes("main tbody a", "href")).collect();
        assert_eq!((pages.len(), rows.len()), (3, 60), "{sort}");
        let mut unique = rows.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), 60, "{sort}");
        let first = if sort == "-number" { "5000" } else { "4941" };
        assert!(!sort.ends_with("number") || rows[0].ends_with(first), "{sort}: {}", rows[0]);
        let back = pages[2].attributes("a[rel=prev]", "href");
        let back = nora.get(&back[0]).await.expect(200);
        assert_eq!(back.texts("main tbody tr"), pages[1].texts("main tbody tr"), "{sort}");
    }
    assert!(nora.get("/partner-center").await.says("60 customer accounts"));
    // A cursor that is not among the partner's own customers tells nothing of where it would stand.
    let foreign = portal.organization("F", "Customer 3").await;
    portal.account(foreign, "9999").await;
    let first = nora.get("/partner-center").await.texts("main tbody tr");
    for cursor in ["9999", "8888"] {
        assert_eq!(nora.get(&format!("/partner-center?after={cursor}")).await.texts("main tbody tr"), first);
    }
}

/// R43, ux 79: without a permission the pages, files and searches are the same bytes whether other partners ordered
/// for the customer or not.
#[tokio::test]
async fn other_partners_orders_leave_no_trace() {
    let mut answers = Vec::new();
    for others in [false, true] {
        let portal = Portal::new().await;
        let northwind = portal.partner("NW", "Northwind").await;
        let contoso = portal.organization("C", "Contoso").await;
        let account = portal.account(contoso, "1001").await;
        if others {
            let fabrikam = portal.partner("FA", "Fabrikam").await;
            let hidden = portal.account(contoso, "1002").await;
            for number in 0..30 {
                portal.order(&account, fabrikam, &format!("F-{number}"), &format!("SUB-{number}"), 7).await;
                portal.order(&hidden, fabrikam, &format!("H-{number}"), "LIC-Office", 7).await;
            }
            for sql in [
                // Seats that Fabrikam ordered for them, and some that it has still to order.
                "insert into provisionings (organization_id, account_id, id, reference, channel_id, product_id, domain, quantity,
                                            starts_on, ends_on, provisioned_at, provisioned_by_name)
                 select c.organization_id, c.account_id, gen_random_uuid(), 'SP-' || l.order_id, c.id, l.product_id, 'c.example',
                        5, '2026-01-01', '2099-01-14', now(), 'Mona' from channels c join order_lines l on l.channel_id = c.id",
                "update provisionings set order_id = l.order_id, line = l.line, ordered_at = now() from order_lines l
                  where reference = 'SP-' || l.order_id and l.order_id % 2 = 0",
            ] {
                sqlx::raw_sql(sql).execute(portal.pool()).await.unwrap();
            }
        }
        for number in 0..60 {
            portal.order(&account, northwind, &format!("N-{number}"), &format!("LIC-{number}"), 10).await;
        }
        portal.partner_staff(northwind, "nora@northwind.example").await;
        let mut nora = portal.signed_in("nora@northwind.example").await;
        let mut bodies = Vec::new();
        for path in [
            "/partner-center",
            "/partner-center.csv",
            "/partner-center?q=Con",
            "/partner-center?after=1002",
            "/partner-center/accounts/1001",
            "/partner-center/accounts/1001.csv",
            "/partner-center/accounts/1001?q=SUB",
            "/partner-center/accounts/1001?kind=subscription",
            "/partner-center/accounts/1001?access=granted",
            "/partner-center/accounts/1001?orderer=FA",
            "/partner-center/accounts/1001?sort=-quantity",
            "/partner-center/accounts/1001?sort=quantity&after=FA~FA~SUB-1",
            "/partner-center/accounts/1002",
            "/partner-center/accounts/1002.csv",
            "/partner-center/provisioning",
            "/partner-center/provisioning?show=all",
            "/partner-center/provisioning.csv",
            "/partner-center/provisioning.csv?show=all",
            "/partner-center/accounts/nothing",
        ] {
            let answer = nora.get(path).await;
            bodies.push((path, answer.status, normalised(&answer.body)));
        }
        let unknown = normalised(&nora.get("/partner-center/accounts/1002").await.body).replace("1002", "nothing");
        assert_eq!(unknown, bodies.last().unwrap().2, "an account that is not seen is like one that is not there");
        answers.push(bodies);
    }
    for (without, with) in answers[0].iter().zip(&answers[1]) {
        assert_eq!(without, with);
    }
}

/// The empty state says what this page is for.
#[tokio::test]
async fn without_customers_it_explains() {
    let stage = Stage::new().await;
    let partner = stage.portal.partner("NEW", "Newcomer").await;
    stage.portal.partner_staff(partner, "nick@newcomer.example").await;
    let mut nick = stage.portal.signed_in("nick@newcomer.example").await;
    let page = nick.get("/partner-center").await.expect(200);
    assert!(page.says("No customer here yet"), "{}", page.text());
    assert!(nick.get("/partner-center?lang=fr").await.says("Aucun client pour le moment"));
}
