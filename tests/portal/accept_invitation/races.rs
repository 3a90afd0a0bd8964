//! Many at once, through two processes on one database.

use business_center::domain::access::Role;
use futures_util::future::join_all;
use time::Duration;

use super::{CHOSEN, contoso};

/// INV-01, P2: one invitation accepted 20 times at once over two processes: exactly one succeeds.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_at_once_accept_one_invitation_once() {
    let (portal, account) = contoso().await;
    let second = portal.second_process();
    portal.invited(&account, "leo@x.example", &[Role::AccountAdministrator], Duration::days(1)).await;
    let path = portal.invitation_path("leo@x.example").await;
    let attempts = (0..20).map(|n| {
        let mut visitor = if n % 2 == 0 { portal.visitor() } else { second.visitor() };
        let path = path.clone();
        async move {
            let fields = [("password", CHOSEN), ("password_confirmation", CHOSEN)];
            let answer = visitor.post(&path, &fields).await;
            (answer.status.as_u16(), !visitor.cookies.is_empty())
        }
    });
    let mut answers = join_all(attempts).await;
    answers.sort_unstable();
    let expected: Vec<(u16, bool)> =
        std::iter::once((303, true)).chain(std::iter::repeat_n((404, false), 19)).collect();
    assert_eq!(answers, expected);
    let people: i64 = sqlx::query_scalar("select count(*) from people where email = 'leo@x.example'")
        .fetch_one(portal.pool())
        .await
        .unwrap();
    assert_eq!((people, portal.events("membership.invitation.accepted").await), (1, 1));
    let counted: i32 = sqlx::query_scalar("select administrators from accounts where number = '1001'")
        .fetch_one(portal.pool())
        .await
        .unwrap();
    assert_eq!(counted, 2, "Anna and Leo");
}

/// P3: two organisations' invitations of one new address accepted at once: one person, and the other is asked to
/// sign in.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_first_invitations_at_once_make_one_person() {
    let (portal, account) = contoso().await;
    let fabrikam = portal.organization("2", "Fabrikam").await;
    let other = portal.account(fabrikam, "2001").await;
    let first = portal.invited(&account, "leo@x.example", &[Role::AccountViewer], Duration::days(1)).await;
    let second = portal.invited(&other, "leo@x.example", &[Role::AccountViewer], Duration::days(1)).await;
    let attempts = [first, second].map(|id| {
        let mut visitor = portal.visitor();
        let token = portal.state.secret.invitation_token(id, 1, "leo@x.example");
        let path = business_center::paths::invitation(token.expose());
        async move {
            let fields = [("password", CHOSEN), ("password_confirmation", CHOSEN)];
            visitor.post(&path, &fields).await.location()
        }
    });
    let mut locations = join_all(attempts).await;
    locations.sort_unstable();
    assert_eq!(locations[0], "/");
    assert!(locations[1].starts_with("/sign-in?next="), "{locations:?}");
    let joined: i64 =
        sqlx::query_scalar("select count(*) from memberships where email = 'leo@x.example' and joined_at is not null")
            .fetch_one(portal.pool())
            .await
            .unwrap();
    assert_eq!(joined, 1);
}

/// P2: a known person who sends the form many times at once joins once, with one audit event.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_known_person_joins_once_even_at_once() {
    let (portal, account) = contoso().await;
    portal.person("zoe@x.example").await;
    portal.invited(&account, "zoe@x.example", &[Role::AccountViewer], Duration::days(1)).await;
    let path = portal.invitation_path("zoe@x.example").await;
    let zoe = portal.signed_in("zoe@x.example").await;
    let attempts = (0..12).map(|_| {
        let (mut zoe, path) = (zoe.clone(), path.clone());
        async move { zoe.post(&path, &[]).await.status.as_u16() }
    });
    let mut statuses = join_all(attempts).await;
    statuses.sort_unstable();
    assert_eq!(statuses[0], 303);
    assert!(statuses[1..].iter().all(|status| *status == 404), "{statuses:?}");
    assert_eq!(portal.events("membership.invitation.accepted").await, 1);
}
