//! Changes of channel partner (R55, D8).

use business_center::jobs::partner_changes::apply_due;
use time::Duration;

use super::{WORLD, counts};
use crate::support::Portal;

const HEADER: &str = "account_number,from_partner_id,to_partner_id,effective_on\n";

impl Portal {
    async fn changes(&self, rows: &str) -> business_center::import::Report {
        self.import(&[("partner_changes.csv", &format!("{HEADER}{rows}"))]).await.unwrap()
    }

    async fn grant(&self, account: &str, viewer: &str, orderer: &str) {
        sqlx::query(
            "insert into grants (organization_id, account_id, viewer_id, orderer_id, granted_at, granted_by_name)
             select a.organization_id, a.id, v.id, o.id, $4, 'Ann' from accounts a, partners v, partners o
              where a.number = $1 and v.number = $2 and o.number = $3",
        )
        .bind(account)
        .bind(viewer)
        .bind(orderer)
        .bind(self.now().await)
        .execute(self.pool())
        .await
        .unwrap();
    }

    async fn sees_lines(&self, partner: &str) -> i64 {
        sqlx::query_scalar(
            "select coalesce(sum(c.lines), 0)::bigint from accounts a, partners p, lateral partner_sight(a.id, p.id) s
               join channels c on c.id = s.channel_id where p.number = $1 and a.number = '1001'",
        )
        .bind(partner)
        .fetch_one(self.pool())
        .await
        .unwrap()
    }
}

/// R55: the former partner's rows are the new one's own, with no grant; history keeps who ordered them. D8: the former
/// one loses sight.
#[tokio::test]
async fn a_due_change_hands_everything_over() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let report = portal.changes("1001,P1,P3,2026-03-01\n").await;
    assert_eq!((report.partner_changes_applied, counts(&report, "partner_changes.csv")), (1, (1, 0, 0)));
    assert_eq!((portal.sees_lines("P1").await, portal.sees_lines("P3").await), (0, 2));
    assert_eq!(
        portal
            .number_of("select count(*) from channels c join partners p on p.id = c.ordered_by where p.number = 'P1'")
            .await,
        1
    );
    // Repeated, nothing moves; nor does the orders' own file bring them back.
    assert!(portal.changes("1001,P1,P3,2026-03-01\n").await.is_unchanged());
    assert!(portal.import(&WORLD).await.unwrap().is_unchanged());
    assert_eq!(portal.sees_lines("P3").await, 2);
}

/// Grants that name the former partner end, are listed, and their viewers are told; others stay.
#[tokio::test]
async fn grants_of_the_former_partner_end() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    portal
        .import(&[("orders.csv", "order_number,account_number,partner_id,ordered_on\nR3,1001,P3,2026-01-01\n")])
        .await
        .unwrap();
    let tailspin: i64 = portal.number_of("select id from partners where number = 'P2'").await;
    portal.partner_staff(tailspin, "tom@tailspin.example").await;
    for (viewer, orderer) in [("P2", "P1"), ("P1", "P2"), ("P3", "P2")] {
        portal.grant("1001", viewer, orderer).await;
    }
    assert_eq!(portal.changes("1001,P1,P3,2026-03-01\n").await.grants_ended, 2);
    assert_eq!(portal.number_of("select count(*) from grants where revoked_because = 'change_of_partner'").await, 2);
    assert_eq!(portal.number_of("select count(*) from grants where revoked_at is null").await, 1);
    assert_eq!(portal.events("visibility.grant.ended").await, 2);
    assert_eq!(portal.queued("visibility_changed", "tom@tailspin.example").await, 1);
}

/// D8: an older grant on the new partner does not open what the change brought in; a new one does.
#[tokio::test]
async fn an_older_grant_does_not_open_what_a_change_brings() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    portal
        .import(&[("orders.csv", "order_number,account_number,partner_id,ordered_on\nR3,1001,P3,2026-01-01\n")])
        .await
        .unwrap();
    portal.grant("1001", "P2", "P3").await;
    portal.advance(Duration::hours(1));
    portal.changes("1001,P1,P3,2026-03-01\n").await;
    assert_eq!(portal.sees_lines("P2").await, 1);
    portal.advance(Duration::hours(1));
    sqlx::query("update grants set revoked_at = now(), revoked_because = 'revoked', revoked_by_name = 'Ann'")
        .execute(portal.pool())
        .await
        .unwrap();
    portal.grant("1001", "P2", "P3").await;
    assert_eq!(portal.sees_lines("P2").await, 3);
}

/// What the former partner orders from that day on is its own; what comes late from before is the new one's.
#[tokio::test]
async fn orders_around_the_day_go_to_whom_they_belong() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let line = |order: &str| format!("{order},1,L1,1,2026-01-01,2027-01-01\n");
    let import = async |rows: &str, orders: &[&str]| {
        let orders_text = format!("order_number,account_number,partner_id,ordered_on\n{rows}");
        let lines: String = orders.iter().map(|order| line(order)).collect();
        let lines = format!("order_number,line,product_id,quantity,starts_on,ends_on\n{lines}");
        portal.import(&[("orders.csv", &orders_text), ("order_lines.csv", &lines)]).await.unwrap()
    };
    // Known when the change is applied.
    import("E1,1001,P1,2026-03-02\n", &["E1"]).await;
    portal.changes("1001,P1,P3,2026-03-01\n").await;
    assert_eq!((portal.sees_lines("P1").await, portal.sees_lines("P3").await), (1, 2));
    // Imported later: one of before the day, one of after it.
    import("E2,1001,P1,2026-02-27\nE3,1001,P1,2026-03-05\n", &["E2", "E3"]).await;
    assert_eq!((portal.sees_lines("P1").await, portal.sees_lines("P3").await), (2, 3));
}

/// Whose an order is does not depend on which file came first: a corrected day moves it across the change, either way.
#[tokio::test]
async fn a_corrected_day_moves_an_order_across_the_change() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    portal.changes("1001,P1,P3,2026-03-01\n").await;
    portal.changes("1001,P3,P2,2026-03-02\n").await;
    let import = async |day: &str| {
        let orders = format!("order_number,account_number,partner_id,ordered_on\nE1,1001,P1,{day}\n");
        let lines = "order_number,line,product_id,quantity,starts_on,ends_on\nE1,1,L1,1,2026-01-01,2027-01-01\n";
        portal.import(&[("orders.csv", &orders), ("order_lines.csv", lines)]).await.unwrap()
    };
    for (day, own, passed_on) in
        [("2026-03-05", 1, 3), ("2020-01-01", 0, 4), ("2020-01-02", 0, 4), ("2026-03-06", 1, 3)]
    {
        import(day).await;
        assert_eq!((portal.sees_lines("P1").await, portal.sees_lines("P2").await), (own, passed_on), "{day}");
        assert!(import(day).await.is_unchanged(), "{day}");
        portal.assert_totals().await;
    }
}

/// Changes of one day that build on each other have no order: they are named, and nothing is written. Those that were
/// applied one after the other stay as they are.
#[tokio::test]
async fn changes_of_one_day_that_build_on_each_other_are_refused() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let problems = async |rows: &str| portal.problems(&[("partner_changes.csv", &format!("{HEADER}{rows}"))]).await;
    let problem = |line: u8, both: &str| {
        format!("partner_changes.csv:{line}: to_partner_id: on this day {both}; give the two changes different days")
    };
    let exchange = "1001,P1,P2,2026-03-01\n1001,P2,P1,2026-03-01\n";
    let [one, two] = ["P1 passes on to P2, and P2 to P1", "P2 passes on to P1, and P1 to P2"];
    assert_eq!(problems(exchange).await, [problem(2, one), problem(3, two)]);
    let chain = problem(2, "P1 passes on to P2, and P2 to P3");
    assert_eq!(problems("1001,P1,P2,2026-03-01\n1001,P2,P3,2026-03-01\n").await, std::slice::from_ref(&chain));
    let day = (portal.now().await + Duration::days(3)).date();
    portal.changes(&format!("1001,P2,P3,{day}\n")).await;
    assert_eq!(problems(&format!("1001,P1,P2,{day}\n")).await, [chain]);
    let other = problem(2, "P2 passes on to P3, and P3 to P1");
    assert_eq!(problems(&format!("1001,P3,P1,{day}\n")).await, [other]);
    portal.changes(&format!("1001,P2,P1,{day}\n1001,P3,P1,{day}\n")).await;
    // Nor does a second import make them follow each other.
    portal.changes("1001,P1,P2,2026-03-01\n").await;
    let chain = problem(2, "P1 passes on to P2, and P2 to P3");
    assert_eq!(problems("1001,P2,P3,2026-03-01\n").await, std::slice::from_ref(&chain));
    assert_eq!(problems("1001,P2,P1,2026-03-01\n").await.len(), 2, "an exchange");
    assert_eq!(problems("1001,P1,P2,2026-03-01\n1001,P2,P3,2026-03-01\n").await, [chain]);
    portal.changes("1001,P2,P3,2026-03-02\n").await;
    sqlx::query("update partner_changes set effective_on = '2026-03-01' where effective_on = '2026-03-02'")
        .execute(portal.pool())
        .await
        .unwrap();
    let both = "1001,P1,P2,2026-03-01\n1001,P2,P3,2026-03-01\n";
    assert!(portal.changes(both).await.is_unchanged(), "applied by an older release");
}

/// R55, D8: whose an order is does not depend on the order in which changes, or orders, become known: every order of four
/// changes, and all at once, with orders of before and orders that come late.
#[tokio::test]
async fn whose_an_order_is_does_not_depend_on_the_order_of_imports() {
    const CHANGES: [&str; 4] = ["P1,P2,2026-03-10", "P3,P1,2026-03-15", "P2,P3,2026-03-20", "P1,P2,2026-03-25"];
    // Orderer and day, and whose it is in the end.
    const ORDERS: [(&str, &str, &str); 6] = [
        ("P1", "2026-03-01", "P3"),
        ("P1", "2026-03-12", "P2"),
        ("P1", "2026-03-26", "P1"),
        ("P2", "2026-03-02", "P3"),
        ("P3", "2026-03-03", "P2"),
        ("P3", "2026-03-16", "P3"),
    ];
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let orders: Vec<Vec<usize>> = (0..256)
        .map(|code| (0..4).map(|place| code >> (2 * place) & 3).collect())
        .filter(|order: &Vec<usize>| (0..4).all(|change| order.contains(&change)))
        .collect();
    assert_eq!(orders.len(), 24);
    let accounts: Vec<String> = (0..=orders.len()).map(|account| format!("{}", 3000 + account)).collect();
    let rows: Vec<String> = accounts.iter().map(|number| format!("{number},G1,Account {number}\n")).collect();
    let rows = format!("account_number,agreement_number,name\n{}", rows.concat());
    portal.import(&[("accounts.csv", &rows)]).await.unwrap();
    let import_orders = async |when: &str| {
        let (mut placed, mut lines) = (Vec::new(), Vec::new());
        for account in &accounts {
            for (number, (by, day, _)) in ORDERS.iter().enumerate() {
                placed.push(format!("{when}{account}-{number},{account},{by},{day}\n"));
                lines.push(format!("{when}{account}-{number},1,L1,1,2026-01-01,2027-01-01\n"));
            }
        }
        let (placed, lines) = (placed.concat(), lines.concat());
        let placed = format!("order_number,account_number,partner_id,ordered_on\n{placed}");
        let lines = format!("order_number,line,product_id,quantity,starts_on,ends_on\n{lines}");
        portal.import(&[("orders.csv", &placed), ("order_lines.csv", &lines)]).await.unwrap();
    };
    import_orders("early").await;
    let (all_at_once, one_by_one) = accounts.split_last().unwrap();
    for place in 0..4 {
        let rows =
            one_by_one.iter().zip(&orders).map(|(account, order)| format!("{account},{}\n", CHANGES[order[place]]));
        portal.changes(&rows.collect::<String>()).await;
        portal.advance(Duration::minutes(1));
    }
    portal.changes(&CHANGES.map(|change| format!("{all_at_once},{change}\n")).concat()).await;
    import_orders("late").await;
    portal.assert_totals().await;
    let found: Vec<(String, String, String)> = sqlx::query_as(
        "select o.number, p.number, string_agg(r.number, ',') over (partition by a.id, p.id, o.ordered_on)
           from orders o join channels c on c.id = o.channel_id join accounts a on a.id = c.account_id
           join partners p on p.id = c.ordered_by join partners r on r.id = c.partner_of_record
          where a.number >= '3000' order by o.number",
    )
    .fetch_all(portal.pool())
    .await
    .unwrap();
    assert_eq!(found.len(), 2 * accounts.len() * ORDERS.len());
    for (order, by, of_record) in found {
        let (_, number) = order.rsplit_once('-').unwrap();
        let (orderer, _, expected) = ORDERS[number.parse::<usize>().unwrap()];
        assert_eq!((by.as_str(), of_record), (orderer, format!("{expected},{expected}")), "{order}");
    }
}

/// D8: what a change that became known late brings in is opened by no older grant, and the partner in between does not
/// come to see it.
#[tokio::test]
async fn a_change_that_is_told_late_opens_nothing() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let partners = "partner_id,name\nP4,Graphic\n";
    let orders = "order_number,account_number,partner_id,ordered_on\nR4,1001,P4,2026-01-01\n";
    portal.import(&[("partners.csv", partners), ("orders.csv", orders)]).await.unwrap();
    portal.changes("1001,P2,P3,2026-03-20\n").await;
    portal.advance(Duration::minutes(1));
    portal.grant("1001", "P4", "P3").await;
    portal.grant("1001", "P4", "P1").await;
    portal.advance(Duration::minutes(1));
    assert_eq!(portal.sees_lines("P4").await, 3);
    assert_eq!(portal.changes("1001,P1,P2,2026-03-10\n").await.grants_ended, 1);
    for (partner, lines) in [("P1", 0), ("P2", 0), ("P3", 3), ("P4", 1)] {
        assert_eq!(portal.sees_lines(partner).await, lines, "{partner}");
    }
}

/// A change of the future waits for its day, when the worker's call applies it; until then it may be corrected.
#[tokio::test]
async fn a_future_change_waits() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let day = (portal.now().await + Duration::days(3)).date();
    assert_eq!(portal.changes(&format!("1001,P1,P2,{day}\n")).await.partner_changes_applied, 0);
    let report = portal.changes(&format!("1001,P1,P3,{day}\n")).await;
    assert_eq!((counts(&report, "partner_changes.csv"), portal.sees_lines("P1").await), ((0, 1, 0), 2));
    portal.advance(Duration::days(3));
    // Two workers at once: one finds it.
    let (one, two) = tokio::join!(apply_due(&portal.state), apply_due(&portal.state));
    assert_eq!(one.unwrap().applied + two.unwrap().applied, 1);
    assert_eq!(portal.sees_lines("P3").await, 2);
    assert_eq!(
        portal.problems(&[("partner_changes.csv", &format!("{HEADER}1001,P1,P2,{day}\n1001,P2,P2,{day}\n"))]).await,
        [
            "partner_changes.csv:2: to_partner_id: this change was applied already, to partner P3; a further change needs its own row",
            "partner_changes.csv:3: to_partner_id: is P2, as from_partner_id",
        ]
    );
}

/// A change that fails holds back later ones of its account and no other account's; it is tried again.
#[tokio::test]
async fn a_change_that_fails_holds_back_no_other_account() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    portal
        .import(&[("orders.csv", "order_number,account_number,partner_id,ordered_on\nR9,1002,P1,2026-01-01\n")])
        .await
        .unwrap();
    let (one, two) = ((portal.now().await + Duration::days(1)).date(), (portal.now().await + Duration::days(2)).date());
    portal.changes(&format!("1001,P1,P3,{one}\n1001,P3,P2,{two}\n1002,P1,P3,{one}\n")).await;
    portal.advance(Duration::days(3));
    sqlx::raw_sql(
        "create function broken() returns trigger language plpgsql as $$ begin
           if (select number = '1001' from accounts where id = new.account_id) then raise 'broken'; end if; return new; end $$;
         create trigger broken before update on channels for each row execute function broken()",
    )
    .execute(portal.pool())
    .await
    .unwrap();
    let applied = "select count(*) from partner_changes where applied_at is not null";
    assert_eq!(apply_due(&portal.state).await.unwrap().applied, 1);
    assert_eq!(portal.number_of(applied).await, 1);
    sqlx::raw_sql("drop trigger broken on channels").execute(portal.pool()).await.unwrap();
    assert_eq!(apply_due(&portal.state).await.unwrap().applied, 2, "both, in their order");
    assert_eq!((portal.sees_lines("P1").await, portal.sees_lines("P3").await), (0, 0));
}

/// A second change moves what the first one brought, and the second partner's own.
#[tokio::test]
async fn changes_follow_each_other() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let report = portal.changes("1001,P2,P3,2026-06-01\n1001,P1,P2,2026-03-01\n").await;
    assert_eq!(report.partner_changes_applied, 2);
    assert_eq!(
        (portal.sees_lines("P1").await, portal.sees_lines("P2").await, portal.sees_lines("P3").await),
        (0, 0, 3)
    );
}

/// R55, D8: a change that is applied before the account's first orders holds for those of before its day all the same.
/// Until they come, nobody is shown an account on which there is nothing.
#[tokio::test]
async fn a_change_before_the_first_orders_is_not_lost() {
    let portal = Portal::new().await;
    let without_orders = WORLD.into_iter().filter(|(name, _)| !name.starts_with("order"));
    portal.import(&without_orders.collect::<Vec<_>>()).await.unwrap();
    portal.changes("1001,P1,P3,2026-03-01\n").await;
    let sights = "select count(*) from accounts a, partners p, lateral partner_sight(a.id, p.id) s";
    assert_eq!(portal.number_of(sights).await, 0);
    portal.import(&WORLD).await.unwrap();
    assert_eq!((portal.sees_lines("P1").await, portal.sees_lines("P3").await), (0, 2));
}
