//! What happened between a request and its answer, and who could not answer at all (R9).

use business_center::domain::access::Role;

use super::{ANNA, ASK, BEN, LEO, REQUESTS, Stage};

const USERS: &str = "/accounts/1001/manage-access/users";
const GRANT: [(&str, &str); 3] = [("role", "report_viewer"), ("word", ""), ("then", "grant")];
const REFUSE: [(&str, &str); 2] = [("word", "No."), ("then", "refuse")];

impl Stage {
    /// Leo's roles that count.
    async fn roles(&self) -> Vec<String> {
        sqlx::query_scalar("select role::text from assignments where email = $1 and revoked_at is null order by 1")
            .bind(LEO)
            .fetch_all(self.portal.pool())
            .await
            .unwrap()
    }

    /// Anna gives Leo exactly these roles, asked or not.
    async fn sets(&mut self, roles: &[&str]) {
        let leo = self.portal.membership_of(LEO).await;
        let fields: Vec<_> = roles.iter().map(|role| ("role", *role)).collect();
        self.anna.post(&format!("{USERS}/{leo}/roles"), &fields).await.expect(303);
    }
}

/// Given meanwhile, it is not given twice; who asked is answered all the same.
#[tokio::test]
async fn what_was_given_meanwhile_is_not_given_twice() {
    let mut stage = Stage::new().await;
    let path = stage.asks(&["report_viewer"]).await;
    stage.sets(&["account_viewer", "report_viewer"]).await;
    stage.ben.post(&path, &GRANT).await.expect(303);
    assert_eq!(stage.roles().await, ["account_viewer", "report_viewer"]);
    assert_eq!(stage.portal.events("membership.roles.changed").await, 1);
    assert_eq!(stage.portal.events("membership.role_request.granted").await, 1);
    assert_eq!(stage.portal.queued("role_request_answered", LEO).await, 1);
}

/// An answer adds to what they have by then: what was taken meanwhile stays taken.
#[tokio::test]
async fn what_was_taken_meanwhile_stays_taken() {
    let mut stage = Stage::new().await;
    let path = stage.asks(&["report_viewer"]).await;
    assert!(stage.ben.get(&path).await.expect(200).says("Account Viewer"));
    stage.sets(&[]).await;
    stage.ben.post(&path, &GRANT).await.expect(303);
    assert_eq!(stage.roles().await, ["report_viewer"]);
}

/// Roles that change at the very moment of an answer are not overwritten: nothing is saved, and the request waits.
#[tokio::test]
async fn roles_that_change_at_the_moment_of_an_answer_are_kept() {
    let mut stage = Stage::new().await;
    let path = stage.asks(&["report_viewer"]).await;
    let mut elsewhere = stage.portal.pool().begin().await.unwrap();
    sqlx::query("select from accounts for no key update").execute(&mut *elsewhere).await.unwrap();
    let take = sqlx::query("update assignments set revoked_at = now() where email = $1").bind(LEO);
    take.execute(&mut *elsewhere).await.unwrap();
    let (answer, ()) = tokio::join!(stage.ben.post(&path, &GRANT), async {
        stage.portal.until_somebody_waits().await;
        elsewhere.commit().await.unwrap();
    });
    answer.expect(409);
    assert_eq!((stage.roles().await, stage.portal.events("membership.role_request.granted").await), (vec![], 0));
    assert_eq!(stage.portal.queued("role_request_answered", LEO).await, 0);
    stage.ben.post(&path, &GRANT).await.expect(303);
}

/// Who was removed waits for no answer, asks no more, and takes nothing back.
#[tokio::test]
async fn a_removed_members_request_is_gone() {
    let mut stage = Stage::new().await;
    let path = stage.asks(&["report_viewer"]).await;
    let leo = stage.portal.membership_of(LEO).await;
    stage.anna.post(&format!("{USERS}/{leo}/remove"), &[]).await.expect(303);
    assert!(!stage.ben.get(REQUESTS).await.expect(200).says("Leo Martin"));
    stage.ben.get(&path).await.expect(404);
    stage.ben.post(&path, &GRANT).await.expect(404);
    stage.ben.post(&path, &REFUSE).await.expect(404);
    let again = [("account", "1001"), ("role", "account_manager"), ("reason", "Work.")];
    stage.leo.post(ASK, &again).await.expect(404);
    let id = path.rsplit('/').next().unwrap();
    stage.leo.post(&format!("{ASK}/withdraw"), &[("request", id)]).await.expect(404);
    let page = stage.leo.get(ASK).await.expect(200);
    assert_eq!((page.count("main form"), page.count("tbody tr")), (0, 0), "{}", page.text());
    assert!(stage.roles().await.is_empty());
    assert_eq!(stage.portal.queued("role_request_answered", LEO).await, 0);
}

/// Removed at the very moment of the answer: the same.
#[tokio::test]
async fn a_removal_at_the_moment_of_an_answer_wins() {
    let mut stage = Stage::new().await;
    let path = stage.asks(&["report_viewer"]).await;
    for answer in [&GRANT[..], &REFUSE[..]] {
        let mut elsewhere = stage.portal.pool().begin().await.unwrap();
        sqlx::query("select from accounts for no key update").execute(&mut *elsewhere).await.unwrap();
        let remove = sqlx::query("update memberships set removed_at = now() where email = $1").bind(LEO);
        remove.execute(&mut *elsewhere).await.unwrap();
        let (answered, ()) = tokio::join!(stage.ben.post(&path, answer), async {
            stage.portal.until_somebody_waits().await;
            elsewhere.commit().await.unwrap();
        });
        answered.expect(404);
        let back = sqlx::query("update memberships set removed_at = null where email = $1").bind(LEO);
        back.execute(stage.portal.pool()).await.unwrap();
    }
    assert_eq!(stage.roles().await, ["account_viewer"]);
    assert_eq!(stage.portal.queued("role_request_answered", LEO).await, 0);
}

/// D13: who stands below the one who asks could give nothing, and is left in peace; where nobody could, that is said at
/// once, and nothing waits in vain.
#[tokio::test]
async fn nothing_is_asked_where_nobody_could_give_it() {
    let mut stage = Stage::new().await;
    let fields = [("account", "1001"), ("role", "report_viewer"), ("reason", "To see the reports.")];
    let page = stage.anna.post(ASK, &fields).await.expect(409);
    assert!(page.says("Nobody else on this account can give you these roles."), "{}", page.text());
    let requests: i64 =
        sqlx::query_scalar("select count(*) from role_requests").fetch_one(stage.portal.pool()).await.unwrap();
    assert_eq!((requests, stage.portal.queued("role_requested", BEN).await), (0, 0));
    assert_eq!(stage.portal.events("membership.role_request.made").await, 0);

    let cleo = "cleo.roth@contoso.example";
    stage.portal.member(&stage.account, cleo, &[Role::AccountAdministrator]).await;
    stage.anna.post(ASK, &fields).await.expect(303);
    for (email, told) in [(cleo, 1), (BEN, 0), (ANNA, 0)] {
        assert_eq!(stage.portal.queued("role_requested", email).await, told, "{email}");
    }
    stage.ben.post(&stage.newest().await, &GRANT).await.expect(403);
}
