//! Two processes asked for the same thing at the same time (F16): each outcome is that of one order or the other.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::{Duration, Instant};

use sqlx::AssertSqlSafe;
use tokio::time::sleep;

use super::Stage;
use super::net::{Request, ask};
use super::process::of_an_operator;
use super::report::Run;
use super::world::{PASSWORD, World, email, sign_in};

/// Two statuses, the lower first, and how often they came.
type Outcomes = BTreeMap<(u16, u16), usize>;

async fn both(stage: &Stage, one: &Request, other: &Request, outcomes: &mut Outcomes) {
    let (one, other) = tokio::join!(ask(stage.processes[0].port, one), ask(stage.processes[1].port, other));
    let mut statuses = [one, other].map(|answer| answer.map_or(0, |answer| answer.status));
    statuses.sort_unstable();
    *outcomes.entry((statuses[0], statuses[1])).or_default() += 1;
}

fn judge(run: &mut Run, what: &str, outcomes: &Outcomes, allowed: &[u16]) {
    let fine = |status: &u16| allowed.contains(status) || *status == 503;
    let right = outcomes.keys().all(|(one, other)| fine(one) && fine(other));
    run.require(right, format!("{what}: {outcomes:?}"));
    let shown: Vec<_> = outcomes.iter().map(|((one, other), count)| format!("{one}+{other} × {count}")).collect();
    run.note(format!("{what} {}", shown.join(", ")));
}

async fn count(stage: &Stage, sql: &'static str, address: &str) -> i64 {
    sqlx::query_scalar(sql).bind(address).fetch_one(&stage.postgres.pool).await.unwrap()
}

/// F16: accept, resend, the last administrator, roles, a grant, and migrations.
pub async fn f16_races(stage: &mut Stage) {
    let mut run = stage.begin("F16 races").await;
    let rounds = stage.form.of(20, 1_000);
    accept(stage, &mut run, rounds).await;
    resend(stage, &mut run, rounds).await;
    last_administrator(stage, &mut run, rounds).await;
    roles(stage, &mut run, rounds).await;
    grant(stage, &mut run, rounds).await;
    migrate(stage, &mut run, stage.form.of(1, 10)).await;
    stage.end(run, 0).await;
}

/// Everything beside the load is done in the organization after its last.
fn beside(stage: &Stage) -> usize {
    stage.load.world.size.organizations
}

async fn accept(stage: &Stage, run: &mut Run, rounds: usize) {
    let mut links = Vec::new();
    for round in 0..rounds {
        let address = format!("racer{round}@org{}.example", beside(stage));
        let fields = [
            ("email", address.as_str()),
            ("first_name", "Race"),
            ("last_name", "Number"),
            ("language", "en"),
            ("country", "FR"),
            ("role", "account_viewer"),
        ];
        let path = format!("{}/invite", World::users(beside(stage)));
        let request = Request::post(&path, &stage.load.world.cookies[beside(stage)], &fields);
        let invited = ask(stage.processes[round % 2].port, &request).await;
        run.require(invited.is_ok_and(|answer| answer.status == 303), "a racer was not invited");
        links.push(address);
    }
    let begun = Instant::now();
    let mails = loop {
        let mails: BTreeMap<String, String> = stage
            .smtp
            .delivered()
            .into_iter()
            .filter(|mail| mail.recipient.starts_with("racer"))
            .filter_map(|mail| Some((mail.recipient, mail.link?)))
            .collect();
        if mails.len() == rounds || begun.elapsed() > Duration::from_mins(3) {
            break mails;
        }
        sleep(Duration::from_millis(100)).await;
    };
    run.require(mails.len() == rounds, format!("{} of {rounds} racers have a link", mails.len()));
    let mut outcomes = Outcomes::new();
    for (address, link) in mails {
        let mut form = Request::post(&link, "", &[("password", PASSWORD), ("password_confirmation", PASSWORD)]);
        let mut there = 0;
        // Too many passwords at once: they are told to come back.
        for _ in 0..20 {
            both(stage, &form, &form, &mut outcomes).await;
            there = count(stage, "select count(*) from people where email = $1", &address).await;
            if there > 0 {
                break;
            }
            form.client = "10.0.0.2".into();
            sleep(Duration::from_millis(100)).await;
        }
        let joined = "select count(*) from memberships where email = $1 and joined_at is not null";
        let events = "select count(*) from audit_events e join memberships m on m.organization_id = e.organization_id and m.id = e.target_id
                       where m.email = $1 and e.event = 'membership.invitation.accepted'";
        let found = (there, count(stage, joined, &address).await, count(stage, events, &address).await);
        run.require(found == (1, 1, 1), format!("accept: {address} has {found:?} people, memberships, events"));
    }
    judge(run, "accept", &outcomes, &[303, 404, 409]);
}

async fn resend(stage: &Stage, run: &mut Run, rounds: usize) {
    let (address, request) = stage.load.invitation();
    let asked = ask(stage.processes[0].port, &request).await;
    run.require(asked.is_ok_and(|answer| answer.status == 303), "nobody to send to again");
    {
        let mut ledger = stage.load.ledger();
        ledger.invited.insert(address.clone());
        ledger.resent.insert(address.clone());
    }
    let organization: usize = address.split("@org").nth(1).unwrap().trim_end_matches(".example").parse().unwrap();
    let id: String = sqlx::query_scalar("select id::text from memberships where email = $1")
        .bind(&address)
        .fetch_one(&stage.postgres.pool)
        .await
        .unwrap();
    let path = format!("{}/{id}/invitation", World::users(organization));
    let request = Request::post(&path, &stage.load.world.cookies[organization], &[]);
    let mut outcomes = Outcomes::new();
    for _ in 0..rounds {
        both(stage, &request, &request, &mut outcomes).await;
    }
    let done: usize =
        outcomes.iter().map(|((one, other), n)| n * [one, other].iter().filter(|s| ***s == 303).count()).sum();
    let generation = count(stage, "select generation::bigint from memberships where email = $1", &address).await;
    let mails =
        count(stage, "select count(*) from mails where kind = 'welcome_again' and recipient = $1", &address).await;
    let done = i64::try_from(done).unwrap();
    run.require(
        (generation, mails) == (1 + done, done),
        format!("resend: {done} done, generation {generation}, {mails} mails"),
    );
    judge(run, "resend", &outcomes, &[303]);
}

async fn last_administrator(stage: &Stage, run: &mut Run, rounds: usize) {
    let organization = beside(stage);
    let pool = &stage.postgres.pool;
    let people = [email(0, organization), email(5, organization)];
    let restore = format!(
        "insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
         select m.organization_id, m.id, a.id, 'account_administrator', m.email, now()
           from memberships m join accounts a on a.organization_id = m.organization_id
          where m.email in ('{}', '{}') and m.removed_at is null
         on conflict do nothing",
        people[0], people[1]
    );
    let mut requests = Vec::new();
    for (me, them) in [(&people[0], &people[1]), (&people[1], &people[0])] {
        let other: String = sqlx::query_scalar("select id::text from memberships where email = $1")
            .bind(them)
            .fetch_one(pool)
            .await
            .unwrap();
        let path = format!("{}/{other}/roles", World::users(organization));
        requests.push(Request::post(&path, &sign_in(pool, me).await, &[]));
    }
    let mut outcomes = Outcomes::new();
    for _ in 0..rounds {
        sqlx::query(AssertSqlSafe(restore.clone())).execute(pool).await.unwrap();
        both(stage, &requests[0], &requests[1], &mut outcomes).await;
        let number = format!("A{organization}");
        let left = count(stage, "select administrators::bigint from accounts where number = $1", &number).await;
        run.require(left >= 1, "last administrator: nobody is left");
    }
    sqlx::query(AssertSqlSafe(restore)).execute(pool).await.unwrap();
    run.require(!outcomes.contains_key(&(303, 303)), format!("last administrator: both went: {outcomes:?}"));
    judge(run, "last administrator", &outcomes, &[303, 403, 404, 409]);
}

/// The hidden version of a form.
fn version(page: &str) -> Option<String> {
    let at = page.find("name=\"version\"")?;
    let value = page[at..].split("value=\"").nth(1)?;
    Some(value.split('"').next()?.to_owned())
}

async fn roles(stage: &Stage, run: &mut Run, rounds: usize) {
    let organization = beside(stage);
    let path = format!("{}/{}/roles", World::users(organization), stage.load.world.movable[organization]);
    let cookie = &stage.load.world.cookies[organization];
    let mut outcomes = Outcomes::new();
    for round in 0..rounds {
        let page = ask(stage.processes[0].port, &Request::get(&path, cookie)).await;
        let Some(version) = page.ok().and_then(|page| version(&page.text)) else {
            run.problems.push("roles: a form without its version".into());
            return;
        };
        // Neither is what is there.
        let wanted =
            [["account_manager", "report_viewer"], ["user_administrator", "agreement_administrator"]][round % 2];
        let [one, other] = wanted.map(|role| Request::post(&path, cookie, &[("role", role), ("version", &version)]));
        both(stage, &one, &other, &mut outcomes).await;
    }
    run.require(!outcomes.contains_key(&(303, 303)), format!("roles: one overwrote the other unseen: {outcomes:?}"));
    judge(run, "roles", &outcomes, &[303, 409]);
}

async fn grant(stage: &Stage, run: &mut Run, rounds: usize) {
    let organization = beside(stage);
    let number = format!("A{organization}");
    let partners: Vec<String> = sqlx::query_scalar(
        "select p.number from account_partners x join partners p on p.id = x.partner_id join accounts a on a.id = x.account_id
          where a.number = $1 order by p.id limit 2",
    )
    .bind(&number)
    .fetch_all(&stage.postgres.pool)
    .await
    .unwrap();
    let path = format!("/accounts/{number}/manage-access/partner-visibility");
    let cookie = &stage.load.world.cookies[organization];
    let give = Request::post(&path, cookie, &[("partner", &partners[0]), ("orderer", &partners[1])]);
    let take = Request::post(&path, cookie, &[("partner", &partners[0])]);
    let live = "select count(*) from grants g join accounts a on a.id = g.account_id where a.number = $1 and g.revoked_at is null";
    let mut outcomes = Outcomes::new();
    for round in 0..rounds {
        both(stage, &give, if round % 2 == 0 { &give } else { &take }, &mut outcomes).await;
        let there = count(stage, live, &number).await;
        run.require(there == 1 || (there == 0 && round % 2 == 1), format!("grant: {there} live ones"));
    }
    judge(run, "grant", &outcomes, &[303]);
}

/// REL-13: two programs migrate one empty database.
async fn migrate(stage: &Stage, run: &mut Run, rounds: usize) {
    for round in 0..rounds {
        let name = format!("empty_{round}");
        let create = format!("create database {name} owner portal");
        sqlx::raw_sql(AssertSqlSafe(create)).execute(&stage.postgres.pool).await.unwrap();
        let migrate = || {
            let mut command = of_an_operator(env!("CARGO_BIN_EXE_business-center"), stage.postgres.port, &name);
            command.arg("migrate").stdout(Stdio::null()).stderr(Stdio::null()).status()
        };
        let (one, other) = tokio::join!(migrate(), migrate());
        run.require(one.unwrap().success() && other.unwrap().success(), "migrate: one of two failed");
    }
    run.note(format!("migrate {rounds} × both succeed"));
}
