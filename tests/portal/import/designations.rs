//! The administrator whom the vendor designates for an account (R3).

use business_center::domain::access::Role;
use time::Duration;

use super::{AGREEMENTS, ORGANIZATIONS};
use crate::support::Portal;

const ANN: &str = "ann@contoso.example,Ann,Lee,fr-CA,FR";
const BOB: &str = "bob@contoso.example,Bob,Ray,en,US";

/// accounts.csv with an administrator, or none, for 1001 and for 1002.
fn accounts(first: &str, second: &str) -> String {
    format!(
        "account_number,agreement_number,name,administrator_email,administrator_first_name,administrator_last_name,\
         administrator_language,administrator_country\n1001,G1,Headquarters,{first}\n1002,G1,Research,{second}\n"
    )
}

impl Portal {
    async fn designates(&self, first: &str, second: &str) {
        self.import(&[ORGANIZATIONS, AGREEMENTS, ("accounts.csv", &accounts(first, second))]).await.unwrap();
    }

    async fn administrators(&self, account: &str) -> Vec<String> {
        sqlx::query_scalar(
            "select s.email from assignments s join accounts a on a.id = s.account_id
              where a.number = $1 and s.role = 'account_administrator' and s.revoked_at is null order by 1",
        )
        .bind(account)
        .fetch_all(self.pool())
        .await
        .unwrap()
    }

    /// What accepting the invitation would do to the membership.
    async fn joins(&self, email: &str) {
        let person = self.person(email).await;
        sqlx::query("update memberships set person_id = $2, joined_at = now() where email = $1")
            .bind(email)
            .bind(person)
            .execute(self.pool())
            .await
            .unwrap();
    }
}

/// R3: one mail, one pending administrator, nobody else.
#[tokio::test]
async fn the_designated_administrator_is_invited_once() {
    let portal = Portal::new().await;
    portal.designates(ANN, ",,,,").await;
    assert_eq!(portal.administrators("1001").await, ["ann@contoso.example"]);
    assert_eq!(portal.number_of("select count(*) from memberships").await, 1);
    assert_eq!(portal.number_of("select count(*) from mails").await, 1);
    let (language, inviter): (String, Option<String>) =
        sqlx::query_as("select language, payload ->> 'inviter' from mails").fetch_one(portal.pool()).await.unwrap();
    assert_eq!((language.as_str(), inviter), ("fr", None));

    portal.designates(ANN, ",,,,").await;
    assert_eq!(portal.number_of("select count(*) from mails").await, 1);
    assert_eq!(portal.events("account.administrator.designated").await, 1);
    assert_eq!(portal.events("membership.invitation.sent").await, 1);
}

/// Who administers several accounts gets one mail, which names them all.
#[tokio::test]
async fn one_welcome_for_several_accounts() {
    let portal = Portal::new().await;
    portal.designates(ANN, ANN).await;
    assert_eq!(portal.number_of("select count(*) from mails").await, 1);
    assert_eq!(portal.number_of("select jsonb_array_length(payload -> 'accounts')::bigint from mails").await, 2);
}

/// The old one is kept, the account's active administrators are told.
#[tokio::test]
async fn a_changed_designation_adds_and_tells() {
    let portal = Portal::new().await;
    portal.designates(ANN, ",,,,").await;
    portal.joins("ann@contoso.example").await;
    portal.designates(BOB, ",,,,").await;
    assert_eq!(portal.administrators("1001").await, ["ann@contoso.example", "bob@contoso.example"]);
    assert_eq!(portal.queued("welcome", "bob@contoso.example").await, 1);
    assert_eq!(portal.queued("administrator_appointed", "ann@contoso.example").await, 1);
}

/// A role that was taken away in the portal stays away while the designation is the same.
#[tokio::test]
async fn a_role_taken_away_is_not_restored() {
    let portal = Portal::new().await;
    portal.designates(ANN, ",,,,").await;
    sqlx::query("update assignments set revoked_at = now()").execute(portal.pool()).await.unwrap();
    portal.designates(ANN, ",,,,").await;
    portal.designates(",,,,", ",,,,").await;
    portal.designates(ANN, ",,,,").await;
    assert!(portal.administrators("1001").await.is_empty());
    portal.designates(BOB, ",,,,").await;
    assert_eq!(portal.administrators("1001").await, ["bob@contoso.example"]);
}

/// A member who has joined gets the role and a notice, no second invitation; their own name stays.
#[tokio::test]
async fn a_member_gets_the_role() {
    let portal = Portal::new().await;
    portal.designates(",,,,", ",,,,").await;
    let (organization_id, id): (i64, i64) =
        sqlx::query_as("select organization_id, id from accounts where number = '1001'")
            .fetch_one(portal.pool())
            .await
            .unwrap();
    let account = crate::support::world::Account { organization_id, id, number: "1001".into() };
    portal.member(&account, "bob@contoso.example", &[Role::AccountViewer]).await;
    portal.designates(BOB, ",,,,").await;
    assert_eq!(portal.administrators("1001").await, ["bob@contoso.example"]);
    assert_eq!(portal.queued("welcome", "bob@contoso.example").await, 0);
    assert_eq!(portal.queued("roles_changed", "bob@contoso.example").await, 1);
    assert_eq!(portal.number_of("select count(*) from memberships where last_name = 'Ray'").await, 0);
    assert_eq!(portal.events("membership.roles.changed").await, 1);
}

/// A pending member is not mailed twice; one whose invitation has expired is invited again, or nobody could act on it.
#[tokio::test]
async fn pending_and_expired_members() {
    let portal = Portal::new().await;
    portal.designates(ANN, ",,,,").await;
    portal.designates(ANN, ANN).await;
    assert_eq!(portal.number_of("select count(*) from mails").await, 1);
    assert_eq!(portal.administrators("1002").await, ["ann@contoso.example"]);

    portal.designates(ANN, BOB).await;
    portal.advance(Duration::days(61));
    portal.designates(BOB, BOB).await;
    assert_eq!(portal.queued("welcome_again", "bob@contoso.example").await, 1);
    assert_eq!(portal.queued("welcome", "bob@contoso.example").await, 1);
}

/// A designation needs a name and a country; the language may be left out.
#[tokio::test]
async fn a_half_designation_is_refused() {
    let portal = Portal::new().await;
    let text = accounts("ann@contoso.example,Ann,,,FR", "bob@contoso.example,Bob,Ray,,");
    let problems = portal.problems(&[ORGANIZATIONS, AGREEMENTS, ("accounts.csv", &text)]).await;
    assert_eq!(
        problems,
        [
            "accounts.csv:2: administrator_last_name: is empty, but administrator_email is given",
            "accounts.csv:3: administrator_country: is empty, but administrator_email is given",
        ]
    );
}
