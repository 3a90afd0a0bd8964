//! Asking for a role, and its answer (R9).

mod meanwhile;

use business_center::domain::access::Role;

use crate::support::world::Account;
use crate::support::{Portal, Visitor};

const ASK: &str = "/profile/role-requests";
const REQUESTS: &str = "/accounts/1001/manage-access/users/requests";
const ANNA: &str = "anna.meier@contoso.example";
const BEN: &str = "ben.wolf@contoso.example";
const LEO: &str = "leo.martin@contoso.example";

/// Anna administers account 1001, Ben its users; Leo only looks.
struct Stage {
    portal: Portal,
    account: Account,
    anna: Visitor,
    ben: Visitor,
    leo: Visitor,
}

impl Stage {
    async fn new() -> Self {
        let portal = Portal::new().await;
        let organization = portal.organization("100", "Contoso").await;
        let account = portal.account(organization, "1001").await;
        portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
        portal.member(&account, BEN, &[Role::UserAdministrator]).await;
        portal.member(&account, LEO, &[Role::AccountViewer]).await;
        let (anna, ben, leo) = (portal.signed_in(ANNA).await, portal.signed_in(BEN).await, portal.signed_in(LEO).await);
        Self { portal, account, anna, ben, leo }
    }

    async fn asks(&mut self, roles: &[&str]) -> String {
        let mut fields = vec![("account", "1001"), ("reason", "I order licenses.")];
        fields.extend(roles.iter().map(|role| ("role", *role)));
        self.leo.post(ASK, &fields).await.expect(303);
        self.newest().await
    }

    /// The newest request's page for those who answer.
    async fn newest(&self) -> String {
        let id: uuid::Uuid = sqlx::query_scalar("select id from role_requests order by asked_at desc limit 1")
            .fetch_one(self.portal.pool())
            .await
            .unwrap();
        format!("{REQUESTS}/{id}")
    }
}

/// R9: from a page that a role does not open to the request; whoever may give something is told; it can be narrowed; who
/// asked is told in one mail, and the role holds from the next click.
#[tokio::test]
async fn a_member_asks_and_an_administrator_answers() {
    let mut stage = Stage::new().await;
    let refused = stage.leo.get("/accounts/1001/keys").await.expect(403);
    let ask = format!("{ASK}?account=1001");
    assert!(refused.links().contains(&ask), "{:?}", refused.links());
    assert!(stage.leo.get("/profile").await.links().contains(&ASK.to_owned()));
    let form = stage.leo.get(&ask).await.expect(200).form("main form");
    let answer = form.set("role", "report_viewer").set("reason", "I need\r\nkeys.").submit(&mut stage.leo).await;
    assert!(stage.leo.follow(&answer).await.says("Your request is sent."));
    for (email, told) in [(ANNA, 1), (BEN, 1), (LEO, 0)] {
        assert_eq!(stage.portal.queued("role_requested", email).await, told, "{email}");
    }
    assert!(stage.anna.get("/accounts/1001/manage-access/users").await.links().contains(&REQUESTS.to_owned()));
    let list = stage.anna.get(REQUESTS).await.expect(200);
    assert!(list.says("Leo Martin") && list.says("Report Viewer") && list.says("Waiting"), "{}", list.text());
    let path = stage.newest().await;
    assert!(list.links().contains(&path));
    let page = stage.ben.get(&path).await.expect(200);
    assert!(page.says("I need keys.") && page.says("Account Viewer"), "{}", page.text());
    let fields = [("role", "report_viewer"), ("word", "Welcome."), ("then", "grant")];
    let answer = stage.ben.post(&path, &fields).await;
    assert!(stage.ben.follow(&answer).await.says("Leo Martin now has what you gave: Report Viewer."));
    stage.leo.get("/accounts/1001/keys").await.expect(200);
    assert_eq!(stage.portal.queued("role_request_answered", LEO).await, 1);
    assert_eq!(stage.portal.queued("roles_changed", LEO).await, 0, "one mail tells of it");
    for event in ["membership.role_request.made", "membership.role_request.granted", "membership.roles.changed"] {
        assert_eq!(stage.portal.events(event).await, 1, "{event}");
    }
    let own = stage.leo.get(ASK).await.expect(200);
    assert!(own.says("Granted") && own.says("by Ben Wolf") && own.says("“Welcome.”"), "{}", own.text());
    let leo = stage.portal.membership_of(LEO).await;
    let details = stage.anna.get(&format!("/accounts/1001/manage-access/users/{leo}")).await.expect(200);
    assert!(details.says("Ben Wolf granted a request for roles on 1001"), "{}", details.text());
    assert!(stage.anna.get("/accounts/1001/audit").await.expect(200).says("Request for roles granted"));
}

/// R9, D13: less than was asked for may be given, more may not; a refusal says why; nobody gives or refuses what is above
/// them.
#[tokio::test]
async fn an_answer_narrows_or_refuses() {
    let mut stage = Stage::new().await;
    let path = stage.asks(&["account_administrator", "report_viewer"]).await;
    let grant = |role| [("role", role), ("word", ""), ("then", "grant")];
    let page = stage.ben.get(&path).await.expect(200);
    assert_eq!(page.attributes("input[type=checkbox][disabled]", "value"), ["account_administrator"]);
    stage.ben.post(&path, &grant("account_administrator")).await.expect(403);
    stage.ben.post(&path, &grant("user_administrator")).await.expect(422);
    stage.ben.post(&path, &[("word", ""), ("then", "grant")]).await.expect(422);
    stage.ben.post(&path, &grant("report_viewer")).await.expect(303);
    let payload: serde_json::Value =
        sqlx::query_scalar("select payload from mails where kind = 'role_request_answered'")
            .fetch_one(stage.portal.pool())
            .await
            .unwrap();
    assert_eq!(payload["granted"], serde_json::json!(["report_viewer"]));
    stage.anna.post(&path, &grant("report_viewer")).await.expect(409);

    let path = stage.asks(&["account_administrator"]).await;
    assert_eq!(stage.portal.queued("role_requested", BEN).await, 1, "he could give none of it");
    let refuse = |word| [("word", word), ("then", "refuse")];
    stage.ben.post(&path, &refuse("No.")).await.expect(403);
    let page = stage.anna.post(&path, &refuse("")).await.expect(422);
    assert_eq!(page.count("#word-error"), 1);
    stage.anna.post(&path, &refuse("Ask again in June.")).await.expect(303);
    assert_eq!(stage.portal.events("membership.role_request.refused").await, 1);
    assert!(stage.leo.get(ASK).await.says("Ask again in June."));
    stage.leo.get("/accounts/1001/manage-access/users").await.expect(403);
}

/// R9: nobody answers their own request, and another organization's do not exist.
#[tokio::test]
async fn nobody_answers_their_own() {
    let mut stage = Stage::new().await;
    let fields = [("account", "1001"), ("role", "account_viewer"), ("reason", "To look.")];
    stage.ben.post(ASK, &fields).await.expect(303);
    let path = stage.newest().await;
    let page = stage.ben.get(&path).await.expect(200);
    assert_eq!(page.count("main form"), 0);
    assert!(page.says("another administrator has to answer it"));
    for then in ["grant", "refuse"] {
        let fields = [("role", "account_viewer"), ("word", "Yes."), ("then", then)];
        stage.ben.post(&path, &fields).await.expect(403);
    }
    assert_eq!(stage.portal.queued("role_request_answered", BEN).await, 0);
    let id = path.rsplit('/').next().unwrap().to_owned();
    let beside = stage.portal.account(stage.account.organization_id, "1002").await;
    stage.portal.member(&beside, ANNA, &[Role::AccountAdministrator]).await;
    let fabrikam = stage.portal.organization("200", "Fabrikam").await;
    let foreign = stage.portal.account(fabrikam, "2001").await;
    stage.portal.member(&foreign, "fay@fabrikam.example", &[Role::AccountAdministrator]).await;
    let mut fay = stage.portal.signed_in("fay@fabrikam.example").await;
    let of = |number| format!("/accounts/{number}/manage-access/users/requests/{id}");
    fay.get(&of("2001")).await.expect(404);
    fay.post(&of("2001"), &[("role", "account_viewer"), ("then", "grant")]).await.expect(404);
    stage.anna.get(&of("1002")).await.expect(404);
    stage.leo.get(&path).await.expect(403);
    // Somebody else's is not theirs to withdraw.
    stage.leo.post(&format!("{ASK}/withdraw"), &[("request", &id)]).await.expect(404);
}

/// R9: what cannot be asked for, how often one may ask, and taking it back.
#[tokio::test]
async fn requests_are_few_and_can_be_withdrawn() {
    let mut stage = Stage::new().await;
    let beside = stage.portal.account(stage.account.organization_id, "1002").await;
    stage.portal.member(&beside, ANNA, &[Role::AccountAdministrator]).await;
    let fields = |account, role| [("account", account), ("role", role), ("reason", "Work.")];
    stage.leo.post(ASK, &fields("1002", "account_viewer")).await.expect(404);
    stage.leo.post(ASK, &fields("9999", "account_viewer")).await.expect(404);
    stage.leo.post(ASK, &fields("1001", "account_viewer")).await.expect(422);
    let page = stage.leo.post(ASK, &[("account", "1001"), ("reason", "")]).await.expect(422);
    assert_eq!((page.count("#role-error"), page.count("#reason-error")), (1, 1));
    for _ in 0..5 {
        let path = stage.asks(&["report_viewer"]).await;
        stage.leo.post(ASK, &fields("1001", "account_manager")).await.expect(409);
        let id = path.rsplit('/').next().unwrap().to_owned();
        stage.leo.post(&format!("{ASK}/withdraw"), &[("request", &id)]).await.expect(303);
        stage.anna.post(&path, &[("role", "report_viewer"), ("then", "grant")]).await.expect(409);
    }
    let blocked = stage.leo.post(ASK, &fields("1001", "report_viewer")).await.expect(429);
    assert!(blocked.headers.contains_key("retry-after"));
    assert_eq!(stage.portal.events("membership.role_request.withdrawn").await, 5);
    // Who lost the last role may still ask for it again.
    sqlx::query("update assignments set revoked_at = now() where email = $1")
        .bind(LEO)
        .execute(stage.portal.pool())
        .await
        .unwrap();
    assert_eq!(stage.leo.get(ASK).await.expect(200).count("main form .choice"), 6);
}

/// Two administrators at once, on two processes: one answer, one mail; the other is told.
#[tokio::test]
async fn two_answers_at_once_are_one() {
    let mut stage = Stage::new().await;
    let path = stage.asks(&["report_viewer"]).await;
    let second = stage.portal.second_process();
    let mut ben = second.signed_in(BEN).await;
    let grant = [("role", "report_viewer"), ("word", "Yes."), ("then", "grant")];
    let refuse = [("word", "No."), ("then", "refuse")];
    let (one, other) = tokio::join!(stage.anna.post(&path, &grant), ben.post(&path, &refuse));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(stage.portal.queued("role_request_answered", LEO).await, 1);
}
