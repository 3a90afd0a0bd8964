//! The counts of members that are kept beside them.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};

use super::{Office, USERS, invitation};

/// What happens to members: each time to all of one kind at once, or to one of them.
const CHANGES: [&str; 8] = [
    "insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at)
     select organization_id, gen_random_uuid(), gen_random_uuid() || '@x.example', 'A', 'B', 'b a', 'en', 'FR',
            now() - make_interval(days => n, secs => n % 3 - 1) from accounts, generate_series(0, 65, 3) n",
    "with one as (select id from memberships where joined_at is null and removed_at is null order by email limit 1),
          person as (insert into people (id, email, first_name, last_name, language, country, password_hash, created_at)
                     select gen_random_uuid(), gen_random_uuid() || '@p.example', 'A', 'B', 'en', 'FR', 'x', now() returning id)
     update memberships m set joined_at = now(), person_id = person.id from one, person where m.id = one.id",
    "update memberships set invited_at = now() where id = (
       select id from memberships where joined_at is null and removed_at is null order by invited_at limit 1)",
    "update memberships set invited_at = now() - interval '60 days' + make_interval(secs => 2 - length(email) % 5)
      where joined_at is null and removed_at is null and email < '4'",
    "update memberships set removed_at = now() where removed_at is null and email < '2' and email not like 'a%'",
    "update memberships set removed_at = now() where id = (
       select id from memberships where joined_at is not null and removed_at is null and email not like 'anna%' limit 1)",
    "update memberships set first_name = 'C', last_sign_in_at = now() where removed_at is null",
    "update memberships set generation = generation + 1, email = 'z' || email where joined_at is null and email > 'c'",
];

/// R21, R29: whatever happens to members, and in whatever order, the kept counts are what counting would give, also right
/// at the moment at which an invitation expires.
#[tokio::test]
async fn kept_counts_are_what_counting_gives() {
    let office = Office::new().await;
    let mut runner = TestRunner::new(Config { cases: 1, ..Config::default() });
    let order = prop::collection::vec(select(CHANGES.to_vec()), 40).new_tree(&mut runner).unwrap().current();
    for (step, change) in order.into_iter().enumerate() {
        sqlx::query(change).execute(office.portal.pool()).await.unwrap();
        if step % 4 == 3 {
            office.portal.assert_member_counts().await;
        }
    }
}

/// The same after invitations, a resend, a withdrawal and an acceptance as people make them, two processes at once.
#[tokio::test]
async fn the_tabs_count_what_was_just_done() {
    let mut office = Office::new().await;
    let second = office.portal.second_process();
    let mut anna = second.signed_in("anna.meier@contoso.example").await;
    for round in 0..4 {
        let (one, other) = (format!("one{round}@contoso.example"), format!("other{round}@contoso.example"));
        let (one, other) = (invitation(&one, "account_viewer"), invitation(&other, "account_viewer"));
        let invite = format!("{USERS}/invite");
        let (one, other) = tokio::join!(office.anna.post(&invite, &one), anna.post(&invite, &other));
        assert_eq!((one.status.as_u16(), other.status.as_u16()), (303, 303));
    }
    let id = office.portal.membership_of("one0@contoso.example").await;
    assert_eq!(office.anna.post(&format!("{USERS}/{id}/invitation"), &[]).await.status, 303);
    let id = office.portal.membership_of("one1@contoso.example").await;
    assert_eq!(office.anna.post(&format!("{USERS}/{id}/invitation/withdraw"), &[]).await.status, 303);
    office.portal.assert_member_counts().await;
    let page = office.anna.get(USERS).await.expect(200);
    assert!(page.says("Pending 7"), "{}", page.text());
    assert!(page.says("Active 1"), "{}", page.text());
}
