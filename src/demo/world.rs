//! Loads the demonstration world, all of it or nothing.

use anyhow::Context as _;
use sqlx::{Connection as _, PgConnection};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::people::{self as cast, FIRST_NAMES, GUESTS, LAST_NAMES};
use super::provisioning::{self, Fate};
use super::{PASSWORD, VENDOR, downloads};
use crate::app::AppState;
use crate::clock::Clock;
use crate::domain::access::{AccountScope, Actor, Role, RoleSet, find_viewer};
use crate::domain::accounts::{self, AgreementDetails, Line, NoticeContact};
use crate::domain::invitations::{self, NewInvitation, Sending};
use crate::domain::limits::LimitOverrides;
use crate::domain::people::{self, EmailAddress, NewPassword, PersonName};
use crate::domain::visibility::{self, Change, Notices};
use crate::import::{self, Import, Source};
use crate::jobs::queue;

/// When the vendor's systems were connected, before now.
const BEGAN: Duration = Duration::days(150);
/// The university's account and its administrator.
const CAMPUS: (&str, &str) = ("5001", "petra.vogel@lindenau.example");
/// With its administrator the university has this many members.
const CAMPUS_MEMBERS: usize = 300;

/// An administrator whom the vendor named and who never came: the account's partner may have the welcome mail sent again.
const NEVER_CAME: &str = "hugo.lambert@aubert.example";

/// What the steps share.
pub(super) struct Loader<'a> {
    pub(super) conn: &'a mut PgConnection,
    pub(super) state: &'a AppState,
    pub(super) limits: LimitOverrides,
    password_hash: String,
    pub(super) now: OffsetDateTime,
}

/// Loads the world if the database holds no organisation yet; says whether it did.
pub async fn load(state: &AppState) -> anyhow::Result<bool> {
    let mut conn = state.pool.acquire().await?;
    let mut tx = conn.begin().await?;
    if !import::is_empty(&mut tx).await? {
        return Ok(false);
    }
    let password = NewPassword::parse(PASSWORD).context("the demonstration's password")?;
    let password_hash = state.passwords.hash(password).await?;
    let now = state.clock.now(&mut tx).await?;
    let limits = LimitOverrides { off: true, ..LimitOverrides::default() };
    let mut loader = Loader { conn: &mut tx, state, limits, password_hash, now };
    loader.vendor().await?;
    loader.guests().await?;
    loader.campus().await?;
    loader.departures().await?;
    loader.grants().await?;
    loader.agreements().await?;
    loader.provisioning().await?;
    loader.keys().await?;
    loader.role_requests().await?;
    // The mails of the past were read long ago; those of the last two days are in the mailbox.
    queue::finish_before(&mut tx, now - Duration::days(2)).await?;
    tx.commit().await?;
    Ok(true)
}

impl Loader<'_> {
    fn sending(&self) -> Sending<'_> {
        Sending { secret: &self.state.secret, limits: &self.limits }
    }

    /// The vendor's files, and the welcome of everybody whom they name.
    async fn vendor(&mut self) -> anyhow::Result<()> {
        let clock = Clock::default();
        clock.set_offset(-BEGAN);
        if let Some(folder) = &self.state.config.downloads_dir {
            downloads::write(folder).context("the demonstration's downloads")?;
        }
        let source = Source::Texts(&VENDOR);
        let import = Import {
            source: &source,
            clock: &clock,
            secret: &self.state.secret,
            vendor_name: &self.state.config.vendor_name,
            notify_revocation: self.state.config.notify_revocation,
            downloads_dir: self.state.config.downloads_dir.as_deref(),
            dry_run: false,
        };
        import::run(&mut *self.conn, import, &mut |_, _| ()).await.context("the demonstration's import files")?;
        for (membership, email) in invitations::list_all_open(self.conn).await? {
            if email == NEVER_CAME {
                continue;
            }
            self.accept(membership, &email, self.now - BEGAN + Duration::days(1)).await?;
        }
        Ok(())
    }

    async fn guests(&mut self) -> anyhow::Result<()> {
        for guest in &GUESTS {
            let at = self.now - Duration::days(guest.days_ago);
            let roles = guest.roles.iter().copied().collect();
            let new = NewInvitation {
                email: EmailAddress::parse(guest.email)?,
                first_name: PersonName::parse(guest.name.0)?,
                last_name: PersonName::parse(guest.name.1)?,
                language: guest.language.to_owned(),
                country: guest.country.to_owned(),
                roles,
                further_accounts: Vec::new(),
            };
            let (actor, scope) = self.someone(guest.by, guest.account, at).await?;
            let member = self.invite(&actor, &scope, new).await?;
            if guest.fate == cast::Fate::Accepts {
                self.accept(member, guest.email, at + Duration::days(2)).await?;
            }
        }
        Ok(())
    }

    /// Enough members for paging to show: nine in ten active, the others pending or expired.
    async fn campus(&mut self) -> anyhow::Result<()> {
        let (number, administrator) = CAMPUS;
        for index in 0..CAMPUS_MEMBERS - 1 {
            let (first, last) = (FIRST_NAMES[index % 20], LAST_NAMES[index / 20]);
            let first_name = PersonName::parse(first)?;
            let last_name = PersonName::parse(last)?;
            let ascii = PersonName::sort_key(&last_name, &first_name).replace(' ', ".");
            let email = EmailAddress::parse(&format!("{ascii}@lindenau.example"))?;
            let (days_ago, accepts) = match index % 20 {
                7 => (70 + i64::try_from(index)? / 20, false),
                13 => (3 + i64::try_from(index)? / 10, false),
                _ => (20 + i64::try_from(index)? % 100, true),
            };
            let at = self.now - Duration::days(days_ago);
            let role = match index % 9 {
                0 => Role::ReportViewer,
                4 => Role::AccountManager,
                _ => Role::AccountViewer,
            };
            let new = NewInvitation {
                email: email.clone(),
                first_name,
                last_name,
                language: if index % 6 == 5 { "fr" } else { "en" }.to_owned(),
                country: ["DE", "DE", "AT", "CH", "DE", "FR", "PL"][index % 7].to_owned(),
                roles: RoleSet::from(role),
                further_accounts: Vec::new(),
            };
            let (actor, scope) = self.someone(administrator, number, at).await?;
            let member = self.invite(&actor, &scope, new).await?;
            if accepts {
                self.accept(member, email.as_str(), at + Duration::hours(30)).await?;
            }
        }
        Ok(())
    }

    /// Grants between some partners, one of them revoked again.
    async fn grants(&mut self) -> anyhow::Result<()> {
        let anna = "anna.keller@halden.example";
        for (by, account, viewer, orderers, days_ago) in [
            (anna, "1001", "FJORD", &["BLUEPEAK"][..], 45),
            (anna, "1001", "CASCADE", &["FJORD", "BLUEPEAK"], 30),
            ("mikkel.dahl@halden.example", "1001", "CASCADE", &["FJORD"], 10),
            ("ines.moreau@orlane.example", "4001", "BLUEPEAK", &["ATELIER"], 20),
        ] {
            let (actor, scope) = self.someone(by, account, self.now - Duration::days(days_ago)).await?;
            let orderers: Vec<String> = orderers.iter().map(|number| (*number).to_owned()).collect();
            let change = Change { viewer, orderers: &orderers, version: None };
            let notices = Notices { delay: Duration::ZERO, of_revocations: true };
            visibility::revise(self.conn, &actor, &scope, change, notices).await?;
        }
        Ok(())
    }

    /// What some customers say about their agreements, one of them twice.
    async fn agreements(&mut self) -> anyhow::Result<()> {
        for (by, account, friendly_name, purchase_order, notice, days_ago) in [
            (
                "anna.keller@halden.example",
                "1001",
                "",
                "PO-2026-118",
                ("Anna Keller", "anna.keller@halden.example"),
                88,
            ),
            (
                "lars.haugen@halden.example",
                "1001",
                "Group agreement",
                "PO-2026-118",
                ("Purchasing", "purchasing@halden.example"),
                36,
            ),
            (
                "hugo.lemaire@aubert.example",
                "2001",
                "Contrat groupe",
                "BC-4711",
                ("Service achats", "achats@aubert.example"),
                52,
            ),
            ("mei.chen@kestrel.example", "3001", "Robotics lab", "", ("Mei Chen", "mei.chen@kestrel.example"), 15),
        ] {
            let (actor, scope) = self.someone(by, account, self.now - Duration::days(days_ago)).await?;
            let notice = NoticeContact { name: Line::parse(notice.0)?, email: EmailAddress::parse(notice.1)? };
            let details = AgreementDetails {
                friendly_name: Line::parse(friendly_name)?,
                purchase_order: Line::parse(purchase_order)?,
                notice: Some(notice),
            };
            accounts::change_agreement(self.conn, &actor, &scope, &details, |_| true).await?;
        }
        Ok(())
    }

    /// Seats that an account manager added: waiting, ordered, and undone; another account is not tied to a domain yet.
    async fn provisioning(&mut self) -> anyhow::Result<()> {
        let lars = "lars.haugen@halden.example";
        let (actor, scope) = self.someone(lars, "1001", self.now - Duration::days(62)).await?;
        provisioning::tie(self.conn, &actor, &scope, "halden.example").await?;
        for (seats, days_ago, fate) in [
            (("ATLAS-1TB", "BLUEPEAK", 15), 60, Fate::Ordered("PO-8122")),
            (("ATLAS-1TB", "BLUEPEAK", 25), 21, Fate::Undone),
            (("ATLAS-1TB", "BLUEPEAK", 10), 6, Fate::Wait),
            (("BEACON-SEC", "FJORD", 40), 1, Fate::Wait),
        ] {
            let (actor, scope) = self.someone(lars, "1001", self.now - Duration::days(days_ago)).await?;
            let later = Actor { now: actor.now + Duration::hours(5), ..actor.clone() };
            let vendor = Actor { name: self.state.config.vendor_name.clone(), person_id: None, ..later.clone() };
            let then = if matches!(fate, Fate::Ordered(_)) { &vendor } else { &later };
            provisioning::add(self.conn, (&actor, then), &scope, seats, fate).await?;
        }
        Ok(())
    }

    /// A member as the one who acts on an account at a time of the past.
    pub(super) async fn someone(
        &mut self,
        email: &str,
        account: &str,
        at: OffsetDateTime,
    ) -> anyhow::Result<(Actor, AccountScope)> {
        let person = people::find_by_email(self.conn, &EmailAddress::parse(email)?)
            .await?
            .with_context(|| format!("nobody is {email}"))?;
        let viewer = find_viewer(self.conn, &self.state.clock, person.id, Some(account)).await?;
        let viewer = viewer.with_context(|| format!("{email} cannot be read"))?;
        let actor = Actor { person_id: Some(person.id), name: viewer.name(), request_id: None, now: at };
        let scope = viewer.account.with_context(|| format!("{email} has no role on account {account}"))?;
        Ok((actor, scope))
    }

    async fn invite(&mut self, actor: &Actor, scope: &AccountScope, new: NewInvitation) -> anyhow::Result<Uuid> {
        let sending = Sending { secret: &self.state.secret, limits: &self.limits };
        Ok(invitations::invite(self.conn, sending, actor, scope, new).await?.member)
    }

    async fn accept(&mut self, membership: Uuid, email: &str, at: OffsetDateTime) -> anyhow::Result<()> {
        let token = self.sending().secret.invitation_token(membership, 1, email);
        if let Some(person) = people::find_by_email(self.conn, &EmailAddress::parse(email)?).await? {
            let actor = Actor { person_id: Some(person.id), name: person.name(), request_id: None, now: at };
            invitations::accept_as_known(self.conn, &self.state.secret, &actor, &token).await?;
        } else {
            let hash = self.password_hash.clone();
            invitations::accept_as_new(self.conn, &self.state.secret, &token, hash, Uuid::nil(), at).await?;
        }
        Ok(())
    }
}
