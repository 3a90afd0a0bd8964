//! The program itself, and the operator's own acts: `appoint` and `resend`.

use business_center::domain::access::{Actor, Role};
use business_center::domain::invitations::{self, AppointError, Appointment, NewContact};
use business_center::domain::people::{EmailAddress, PersonName};
use time::Duration;

use super::{PARTNERS, WORLD};
use crate::support::Portal;
use crate::support::world::Account;

impl Portal {
    async fn appoints(&self, account: &str, email: &str) -> Result<Appointment, AppointError> {
        let contact = NewContact {
            email: EmailAddress::parse(email).unwrap(),
            first_name: PersonName::parse("Ann").unwrap(),
            last_name: PersonName::parse("Lee").unwrap(),
            language: "en".into(),
            country: "FR".into(),
        };
        let mut conn = self.pool().acquire().await.unwrap();
        let actor = Actor::vendor("The vendor", self.now().await);
        invitations::appoint(&mut conn, &self.state.secret, &actor, account, &contact).await
    }
}

#[tokio::test]
async fn an_account_gets_an_administrator() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    assert_eq!(portal.appoints("1001", "ann@contoso.example").await.unwrap(), Appointment::Invited);
    assert_eq!(portal.appoints("1001", "ann@contoso.example").await.unwrap(), Appointment::AlreadyThere);
    assert_eq!(portal.appoints("1002", "ann@contoso.example").await.unwrap(), Appointment::RoleOffered);
    assert_eq!(portal.queued("welcome", "ann@contoso.example").await, 1);
    assert!(matches!(portal.appoints("9999", "ann@contoso.example").await, Err(AppointError::UnknownAccount)));
    assert_eq!(portal.events("account.administrator.appointed").await, 3);
    // The vendor's own designation is another matter: it still acts when it comes.
    assert_eq!(portal.number_of("select count(*) from accounts where designated_administrator is not null").await, 0);
}

/// Design, "Commands": the newest open invitation of an address, as a member or as partner staff, and no other. R27: a new
/// clock and a new link. The administrators of its accounts are told, once each.
#[tokio::test]
async fn the_newest_invitation_is_sent_again() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    let email = EmailAddress::parse("ann@contoso.example").unwrap();
    let again = async || {
        let mut conn = portal.pool().acquire().await.unwrap();
        let actor = Actor::vendor("The vendor", portal.now().await);
        invitations::resend_newest(&mut conn, &portal.state.secret, &actor, &email).await.unwrap()
    };
    assert_eq!(again().await, None, "nobody is invited");
    portal.appoints("2001", "ann@contoso.example").await.unwrap();
    portal.advance(Duration::DAY);
    portal.appoints("1001", "ann@contoso.example").await.unwrap();
    portal.appoints("1002", "ann@contoso.example").await.unwrap();
    let organization = portal.number_of("select organization_id from accounts where number = '1001'").await;
    for number in ["1001", "1002"] {
        let id: i64 = sqlx::query_scalar("select id from accounts where number = $1")
            .bind(number)
            .fetch_one(portal.pool())
            .await
            .unwrap();
        let account = Account { organization_id: organization, id, number: number.to_owned() };
        portal.member(&account, "ada@contoso.example", &[Role::AccountAdministrator]).await;
    }
    portal.advance(Duration::days(61));
    let old = portal.invitation_path("ann@contoso.example").await;
    let name: String = sqlx::query_scalar("select name from organizations where id = $1")
        .bind(organization)
        .fetch_one(portal.pool())
        .await
        .unwrap();
    assert_eq!(again().await, Some(name));
    assert_eq!(portal.queued("welcome_again", "ann@contoso.example").await, 1, "the older invitation stays as it is");
    assert_eq!(portal.queued("invitation_resent", "ada@contoso.example").await, 1);
    assert_eq!(portal.events("membership.invitation.resent").await, 1);
    portal.visitor().get(&old).await.expect(410);
    let new = portal.invitation_path("ann@contoso.example").await;
    portal.visitor().get(&new).await.expect(200);

    portal.advance(Duration::DAY);
    let contact = "partner_id,email,first_name,last_name,country\nP1,ann@contoso.example,Ann,Lee,FR\n";
    portal.import(&[PARTNERS, ("partner_contacts.csv", contact)]).await.unwrap();
    assert!(again().await.is_some());
    assert_eq!(portal.events("partner.contact.resent").await, 1);
    assert_eq!(portal.events("partner.contact.invited").await, 1, "a resend is not another invitation");
    assert_eq!(portal.queued("welcome_again", "ann@contoso.example").await, 2);
    portal.visitor().get(&new).await.expect(200);
}

/// Exit status, and what goes where: the report to standard output, wrong rows to standard error.
#[tokio::test]
async fn the_program_says_how_it_went() {
    use sqlx::ConnectOptions as _;

    let portal = Portal::new().await;
    let run = async |arguments: &[&str]| {
        let output = tokio::process::Command::new(env!("CARGO_BIN_EXE_business-center"))
            .args(arguments)
            .env("DATABASE_URL", portal.db.options.to_url_lossy().as_str())
            .env("BC_SECRET_KEY", "dGhlIHRlc3RzJyBvd24ga2V5LCBuZXZlciB1c2VkIGVsc2V3aGVyZSE=")
            .env("BC_MAIL", "log")
            .output()
            .await
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let write = |text| std::fs::write(folder.path().join("organizations.csv"), text).unwrap();

    write("organization_id,name\nO 1,Contoso\nO2,\n");
    let (status, out, err) = run(&["import", path]).await;
    assert_eq!((status, out.as_str()), (1, ""));
    assert!(
        err.starts_with("organizations.csv:2: organization_id: ") && err.contains("\norganizations.csv:3: name: "),
        "{err}"
    );

    write("organization_id,name\nO1,Contoso\n");
    let (status, out, _) = run(&["import", path, "--dry-run"]).await;
    assert!(status == 0 && out.contains("nothing was written"), "{out}");
    let (status, out, err) = run(&["import", path]).await;
    assert_eq!((status, err.as_str()), (0, ""));
    assert!(out.lines().any(|line| line.split_whitespace().eq(["organizations.csv", "1", "0", "0"])), "{out}");

    assert_eq!(run(&["check"]).await.0, 0);
    let (status, _, err) = run(&["appoint", "1001", "ann@contoso.example"]).await;
    assert!(status == 1 && err.contains("there is no account 1001"), "{err}");
}
