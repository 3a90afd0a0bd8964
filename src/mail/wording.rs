//! The words for what became of a mail, on pages.

use crate::i18n::Locale;
use crate::jobs::status::MailProblem;

/// Why a mail was not handed over, in one sentence. A mail server's own words are quoted as they are.
pub fn problem(l: &Locale, problem: &MailProblem) -> String {
    match problem {
        MailProblem::Unreachable => l.mail_problem_unreachable(),
        MailProblem::Silent => l.mail_problem_silent(),
        MailProblem::Unwritable => l.mail_problem_unwritable(),
        MailProblem::Refused(sentence) => l.mail_problem_refused(sentence),
    }
}
