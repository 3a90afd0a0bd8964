//! Partners' contacts: invited once, ended by their status, one partner per address.

use super::PARTNERS;
use crate::support::Portal;

const HEADER: &str = "partner_id,email,first_name,last_name,language,country,status\n";

impl Portal {
    async fn contacts(&self, rows: &str) -> business_center::import::Report {
        self.import(&[PARTNERS, ("partner_contacts.csv", &format!("{HEADER}{rows}"))]).await.unwrap()
    }
}

#[tokio::test]
async fn a_contact_is_invited_once_and_never_overwritten() {
    let portal = Portal::new().await;
    let row = "P1,Eva@Northwind.example,Eva,Émond,fr,CA,active\n";
    assert_eq!(portal.contacts(row).await.invited, 1);
    assert_eq!(portal.queued("welcome", "eva@northwind.example").await, 1);
    sqlx::query("update partner_memberships set first_name = 'Eve'").execute(portal.pool()).await.unwrap();
    assert!(portal.contacts(row).await.is_unchanged());
    assert_eq!(portal.number_of("select count(*) from partner_memberships where first_name = 'Eve'").await, 1);
    assert_eq!(portal.number_of("select count(*) from mails").await, 1);
    assert_eq!(portal.events("partner.contact.invited").await, 1);
}

#[tokio::test]
async fn an_ended_contact_is_removed_and_may_come_back() {
    let portal = Portal::new().await;
    let row = |status| format!("P1,eva@northwind.example,Eva,Lee,en,US,{status}\n");
    portal.contacts(&row("active")).await;
    portal.contacts(&row("ended")).await;
    assert_eq!(portal.number_of("select count(*) from partner_memberships where removed_at is null").await, 0);
    assert_eq!(portal.events("partner.contact.ended").await, 1);
    assert!(portal.contacts(&row("ended")).await.is_unchanged());
    assert_eq!(portal.contacts(&row("active")).await.invited, 1);
}

#[tokio::test]
async fn an_address_has_one_partner_and_may_move() {
    let portal = Portal::new().await;
    portal.contacts("P1,eva@northwind.example,Eva,Lee,en,US,active\n").await;
    let stolen = format!(
        "{HEADER}P2,eva@northwind.example,Eva,Lee,en,US,active\n\
                          P2,leo@x.example,Leo,Lee,en,US,\nP3,leo@x.example,Leo,Lee,en,US,\n"
    );
    assert_eq!(
        portal.problems(&[("partner_contacts.csv", &stolen)]).await,
        [
            "partner_contacts.csv:2: email: eva@northwind.example is a contact of partner P1 already",
            "partner_contacts.csv:4: email: leo@x.example is a contact of partner P2 on line 3",
        ]
    );
    let moved = "P2,eva@northwind.example,Eva,Lee,en,US,active\nP1,eva@northwind.example,Eva,Lee,en,US,ended\n";
    assert_eq!(portal.contacts(moved).await.invited, 1);
}
