//! Roles that people of the demonstration asked for: some wait, others were given in part or refused (R9).

use anyhow::Context as _;
use time::Duration;

use super::world::Loader;
use crate::domain::access::Role::{self, AccountManager, AccountViewer, ReportViewer, UserAdministrator};
use crate::domain::access::RoleSet;
use crate::domain::role_requests::{self, Decision, Note};

/// Who answered, with what and in which words.
struct Answer {
    by: &'static str,
    granted: &'static [Role],
    word: &'static str,
}

/// Asked by whom, on which account, for what, why, and how many hours ago.
type Asked = (&'static str, &'static str, &'static [Role], &'static str, i64);

static REQUESTS: [(Asked, Option<Answer>); 5] = [
    (
        (
            "freya.nilsen@halden.example",
            "1001",
            &[AccountViewer, UserAdministrator],
            "I prepare the yearly review and have to see who is there.",
            400,
        ),
        Some(Answer {
            by: "ingrid.solberg@halden.example",
            granted: &[AccountViewer],
            word: "This shows you the orders. For the list of people, ask me for the file.",
        }),
    ),
    (
        ("oskar.lind@halden.example", "1001", &[UserAdministrator], "I could invite our trainees myself.", 350),
        Some(Answer {
            by: "anna.keller@halden.example",
            granted: &[],
            word: "Ingrid invites the trainees: send her the list.",
        }),
    ),
    (
        (
            "oskar.lind@halden.example",
            "1001",
            &[AccountManager, ReportViewer],
            "Lars is on leave until May, and I place his orders meanwhile.",
            26,
        ),
        None,
    ),
    (
        (
            "ingrid.solberg@halden.example",
            "1001",
            &[AccountViewer],
            "To see what people ask me about when they cannot find an order.",
            5,
        ),
        None,
    ),
    (
        (
            "hugo.lemaire@aubert.example",
            "2001",
            &[ReportViewer],
            "Je prépare le budget de l’an prochain et il me faut les échéances.",
            30,
        ),
        None,
    ),
];

impl Loader<'_> {
    /// Requests for roles, and the answers to some.
    pub(super) async fn role_requests(&mut self) -> anyhow::Result<()> {
        for ((by, account, roles, reason, hours_ago), answer) in &REQUESTS {
            let at = self.now - Duration::hours(*hours_ago);
            let (actor, _) = self.someone(by, account, at).await?;
            let roles: RoleSet = roles.iter().copied().collect();
            let limited = (&self.state.secret, &self.limits);
            role_requests::ask(self.conn, limited, &actor, account, roles, &Note::parse(reason)?).await?;
            if let Some(answer) = answer {
                self.answer(account, answer, at + Duration::hours(20)).await?;
            }
        }
        Ok(())
    }

    /// To the one request that waits.
    async fn answer(&mut self, account: &str, answer: &Answer, at: time::OffsetDateTime) -> anyhow::Result<()> {
        let (actor, scope) = self.someone(answer.by, account, at).await?;
        let requests = role_requests::list_of_account(self.conn, &scope).await?;
        let request = requests.iter().find(|request| request.answer.is_none()).context("no request waits")?;
        let granted: RoleSet = answer.granted.iter().copied().collect();
        let decision = if granted.is_empty() { Decision::Refuse } else { Decision::Grant(granted) };
        role_requests::answer(self.conn, &actor, &scope, request.id, decision, &Note::parse(answer.word)?).await?;
        Ok(())
    }
}
