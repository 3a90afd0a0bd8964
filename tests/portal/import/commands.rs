//! The program itself, and the operator's own acts: `appoint` and `resend`.

use business_center::domain::access::Actor;
use business_center::domain::invitations::{self, AppointError, Appointment, NewContact};
use business_center::domain::people::{EmailAddress, PersonName};
use time::Duration;

use super::{PARTNERS, WORLD};
use crate::support::Portal;

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
    assert_eq!(portal.appoints("1002", "ann@contoso.example").await.unwrap(), Appointment::RoleAdded);
    assert_eq!(portal.queued("welcome", "ann@contoso.example").await, 1);
    assert!(matches!(portal.appoints("9999", "ann@contoso.example").await, Err(AppointError::UnknownAccount)));
    assert_eq!(portal.events("account.administrator.appointed").await, 3);
    // The vendor's own designation is another matter: it still acts when it comes.
    assert_eq!(portal.number_of("select count(*) from accounts where designated_administrator is not null").await, 0);
}

/// Every open invitation of the address, as a member and as partner staff; R27: a new clock and a new link.
#[tokio::test]
async fn open_invitations_are_sent_again() {
    let portal = Portal::new().await;
    portal.import(&WORLD).await.unwrap();
    portal.appoints("1001", "ann@contoso.example").await.unwrap();
    portal.appoints("2001", "ann@contoso.example").await.unwrap();
    let contact = "partner_id,email,first_name,last_name,country\nP1,ann@contoso.example,Ann,Lee,FR\n";
    portal.import(&[PARTNERS, ("partner_contacts.csv", contact)]).await.unwrap();
    portal.advance(Duration::days(61));
    let old = portal.invitation_path("ann@contoso.example").await;

    let email = EmailAddress::parse("ann@contoso.example").unwrap();
    let mut conn = portal.pool().acquire().await.unwrap();
    let actor = Actor::vendor("The vendor", portal.now().await);
    let names = invitations::resend_all(&mut conn, &portal.state.secret, &actor, &email).await.unwrap();
    assert_eq!(names.len(), 3);
    assert_eq!(portal.queued("welcome_again", "ann@contoso.example").await, 3);
    assert_ne!(portal.invitation_path("ann@contoso.example").await, old);
    assert_eq!(portal.number_of("select count(*) from invitation_links").await, 6);

    let nobody = EmailAddress::parse("bob@contoso.example").unwrap();
    assert!(invitations::resend_all(&mut conn, &portal.state.secret, &actor, &nobody).await.unwrap().is_empty());
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
