//! Two processes on one database, at once.

use business_center::domain::access::Role;

use super::{Office, USERS, invitation};

/// R32: one address invited by two at once is one member, one mail; the second is told.
#[tokio::test]
async fn one_address_invited_by_two_at_once_is_one_member() {
    let mut office = Office::new().await;
    let second = office.portal.second_process();
    office.portal.member(&office.account, "berta@contoso.example", &[Role::UserAdministrator]).await;
    let mut berta = second.signed_in("berta@contoso.example").await;
    for round in 0..10 {
        let email = format!("new{round}@contoso.example");
        let fields = invitation(&email, "account_viewer");
        let invite = format!("{USERS}/invite");
        let (one, two) = tokio::join!(office.anna.post(&invite, &fields), berta.post(&invite, &fields));
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409], "round {round}");
    }
    assert_eq!(office.count("select count(*) from memberships where joined_at is null").await, 10);
    assert_eq!(office.count("select count(*) from mails").await, 10);
}

/// D10, ROL-10: two administrators demote or remove each other, 50 rounds: one is always left, and the loser told.
#[tokio::test]
async fn two_administrators_cannot_both_go() {
    let office = Office::new().await;
    let second = office.portal.second_process();
    let (a, b) = ("a@contoso.example", "b@contoso.example");
    let ids = [a, b].map(|email| office.portal.member(&office.account, email, &[Role::AccountAdministrator]));
    let [first, other] = ids;
    let (first, other) = (first.await, other.await);
    sqlx::query("update assignments set revoked_at = now() where email like 'anna%'")
        .execute(office.portal.pool())
        .await
        .unwrap();
    for round in 0..50 {
        let act = if round % 2 == 0 { "roles" } else { "remove" };
        let (mut one, mut two) = (office.portal.signed_in(a).await, second.signed_in(b).await);
        let (on_two, on_one) = (format!("{USERS}/{other}/{act}"), format!("{USERS}/{first}/{act}"));
        let (x, y) = tokio::join!(one.post(&on_two, &[]), two.post(&on_one, &[]));
        let mut statuses = [x.status.as_u16(), y.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses[0], 303, "round {round}: {statuses:?}");
        assert!(matches!(statuses[1], 403 | 404 | 409 | 503), "round {round}: {statuses:?}");
        let left = office.count("select administrators::bigint from accounts").await;
        assert_eq!(left, 1, "round {round}");
        // Both again, for the next round.
        sqlx::query("update memberships set removed_at = null where id = any ($1) and removed_at is not null")
            .bind([first, other])
            .execute(office.portal.pool())
            .await
            .unwrap();
        sqlx::query(
            "insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
             select m.organization_id, m.id, $2, 'account_administrator', m.email, now() from memberships m
              where m.id = any ($1) and not exists (select from assignments s where s.membership_id = m.id and s.revoked_at is null)",
        )
        .bind([first, other]).bind(office.account.id).execute(office.portal.pool()).await.unwrap();
        assert_eq!(office.count("select administrators::bigint from accounts").await, 2);
    }
}

/// INV-18, P13: forty resends at two processes at once are five, with five mails and five events.
#[tokio::test]
async fn resends_at_two_processes_stay_within_the_limit() {
    let office = Office::new().await;
    let second = office.portal.second_process();
    let ago = time::Duration::days(1);
    let leo = office.portal.invited(&office.account, "leo@contoso.example", &[Role::AccountViewer], ago).await;
    let path = format!("{USERS}/{leo}/invitation");
    let mut askers = Vec::new();
    for _ in 0..20 {
        askers.push(office.portal.signed_in("anna.meier@contoso.example").await);
        askers.push(second.signed_in("anna.meier@contoso.example").await);
    }
    let answers = askers.iter_mut().map(|anna| anna.post(&path, &[]));
    let mut sent = 0;
    for answer in futures_util::future::join_all(answers).await {
        match answer.status.as_u16() {
            303 => sent += 1,
            // Some wait too long for the others' lock.
            429 | 503 => assert!(answer.headers.contains_key("retry-after")),
            status => panic!("{status}: {}", answer.text()),
        }
    }
    assert!((1..=5).contains(&sent), "{sent} resends");
    while sent < 5 {
        askers[0].post(&path, &[]).await.expect(303);
        sent += 1;
    }
    askers[1].post(&path, &[]).await.expect(429);
    assert_eq!(office.count("select count(*) from mails where kind = 'welcome_again'").await, 5);
    assert_eq!(office.portal.events("membership.invitation.resent").await, 5);
}
