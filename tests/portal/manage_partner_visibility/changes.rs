//! What a change of channel partner does to visibility, and who learns of it (R55, D8).

use business_center::domain::access::Role;
use business_center::jobs::partner_changes::{self, apply_due};
use serde_json::json;

use super::stage::{ANNA, Stage, TAB};
use crate::support::answer::day_in_words;

impl Stage {
    /// Tells the portal, as the vendor's import does, that everything of one partner is another's as of today.
    pub async fn announce_change(&self, from: i64, to: i64) {
        sqlx::query(
            "insert into partner_changes (organization_id, account_id, from_partner_id, to_partner_id, effective_on, recorded_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(self.account.organization_id)
        .bind(self.account.id)
        .bind(from)
        .bind(to)
        .bind(self.portal.today().await)
        .bind(self.portal.now().await)
        .execute(self.portal.pool())
        .await
        .unwrap();
    }

    async fn told(&self) -> Vec<(String, String, serde_json::Value)> {
        sqlx::query_as(
            "select recipient, language, payload from mails where kind = 'partner_changed' order by recipient",
        )
        .fetch_all(self.portal.pool())
        .await
        .unwrap()
    }
}

/// D8: every grant that names the former partner ends, is listed on the tab "by change of partner", with its day, and is
/// mailed to those who manage visibility, in their language; the other grants stay, and none is widened.
#[tokio::test]
async fn what_a_change_ends_is_listed_and_mailed_to_the_administrators() {
    let mut stage = Stage::new().await;
    let portal = &stage.portal;
    portal.member(&stage.account, "gerd@contoso.example", &[Role::AgreementAdministrator]).await;
    portal.member(&stage.account, "vera@contoso.example", &[Role::AccountViewer, Role::UserAdministrator]).await;
    let ago = time::Duration::days(1);
    portal.invited(&stage.account, "paul@contoso.example", &[Role::AccountAdministrator], ago).await;
    sqlx::query("update memberships set language = 'fr' where email like 'gerd%'")
        .execute(portal.pool())
        .await
        .unwrap();
    stage.save("NW", &["FA", "TS"]).await;
    stage.save("FA", &["TS"]).await;
    stage.save("TS", &["NW"]).await;
    stage.announce_change(stage.fabrikam, stage.northwind).await;
    let done = apply_due(&stage.portal.state).await.unwrap();
    assert_eq!((done.applied, done.grants_ended), (1, 2));

    let live = [("NW", "TS"), ("TS", "NW")].map(|(viewer, orderer)| (viewer.to_owned(), orderer.to_owned()));
    assert_eq!(stage.grants().await, live, "what does not name the former partner stays, nothing is added");
    assert_eq!(stage.seen_by("tina@tailspin.example").await, ["LIC-Office", "SUB-Mail"], "never widened");

    let today = stage.portal.today().await;
    let told = stage.told().await;
    let recipients: Vec<_> = told.iter().map(|(to, language, _)| (to.as_str(), language.as_str())).collect();
    assert_eq!(recipients, [(ANNA, "en"), ("gerd@contoso.example", "fr")]);
    assert_eq!(
        told[0].2,
        json!({
            "message": "partner_changed", "organization": "Contoso", "account_number": "1001", "account_name": "Account 1001",
            "from": "Fabrikam", "to": "Northwind", "effective_on": today.to_string(),
            "ended": [["Fabrikam", "Tailspin"], ["Northwind", "Fabrikam"]],
        })
    );

    let day = day_in_words(today);
    let page = stage.anna.get(TAB).await.expect(200);
    assert_eq!(
        page.texts("section[aria-labelledby=ended] tbody tr"),
        [
            format!("Fabrikam Tailspin By change of partner, {day}"),
            format!("Northwind Fabrikam By change of partner, {day}"),
        ]
    );
    let history = page.texts(".timeline li").join("\n");
    let passed = format!("By change of partner on {day}, what Fabrikam ordered passed to Northwind.");
    assert!(history.contains(&passed), "{history}");
    assert_eq!(history.matches("A change of partner ended the permission of").count(), 2, "{history}");
}

/// D8: the former partner loses sight unless it is granted anew; then the permission is listed as ended no more.
#[tokio::test]
async fn the_former_partner_sees_again_only_what_it_is_allowed() {
    let mut stage = Stage::new().await;
    stage.save("FA", &["NW"]).await;
    stage.announce_change(stage.fabrikam, stage.northwind).await;
    stage.portal.advance(time::Duration::seconds(1));
    apply_due(&stage.portal.state).await.unwrap();
    assert!(stage.seen_by("fred@fabrikam.example").await.is_empty());
    assert_eq!(stage.anna.get(TAB).await.count("section[aria-labelledby=ended] tbody tr"), 1);
    stage.portal.advance(time::Duration::seconds(1));
    stage.save("FA", &["NW"]).await;
    assert_eq!(stage.seen_by("fred@fabrikam.example").await, ["LIC-Office", "LIC-Server", "SUB-Cloud"]);
    assert_eq!(stage.anna.get(TAB).await.count("section[aria-labelledby=ended]"), 0);
}

/// A change about a partner that has nothing on the account is nobody's news.
#[tokio::test]
async fn a_change_that_moves_nothing_tells_nobody() {
    let stage = Stage::new().await;
    let graphic = stage.portal.partner("GR", "Graphic").await;
    stage.announce_change(graphic, stage.northwind).await;
    assert_eq!(apply_due(&stage.portal.state).await.unwrap().applied, 1);
    assert!(stage.told().await.is_empty());
    assert_eq!(stage.portal.events("visibility.partner.changed").await, 0);
    stage.announce_change(stage.tailspin, stage.northwind).await;
    assert_eq!(apply_due(&stage.portal.state).await.unwrap().applied, 1);
    assert_eq!((stage.told().await.len(), stage.portal.events("visibility.partner.changed").await), (1, 1));
}

/// An import under way adds orders to channels that the worker would close: the change waits for its end.
#[tokio::test]
async fn the_worker_leaves_changes_to_an_import_under_way() {
    let stage = Stage::new().await;
    stage.announce_change(stage.fabrikam, stage.northwind).await;
    let mut import = stage.portal.pool().begin().await.unwrap();
    let lock = business_center::domain::partners::VENDOR_DATA_LOCK;
    sqlx::query("select pg_advisory_xact_lock($1)").bind(lock).execute(&mut *import).await.unwrap();
    assert_eq!(apply_due(&stage.portal.state).await.unwrap().applied, 0);
    import.rollback().await.unwrap();
    assert_eq!(apply_due(&stage.portal.state).await.unwrap().applied, 1);
}

/// REL-12: a process that is asked to stop leaves the changes that are due to another, or to its next start.
#[tokio::test]
async fn a_stopping_worker_begins_no_change() {
    let stage = Stage::new().await;
    stage.announce_change(stage.fabrikam, stage.northwind).await;
    let (stop, stopped) = tokio::sync::watch::channel(());
    drop(stop);
    partner_changes::run(stage.portal.state.clone(), stopped).await;
    assert_eq!(apply_due(&stage.portal.state).await.unwrap().applied, 1, "it was left");
}
