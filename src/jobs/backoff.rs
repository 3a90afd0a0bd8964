//! What follows a failed try: another one later, or the end.

use time::Duration;

use super::status::MailProblem;
use crate::mail::transport::SendError;

/// How often one mail is tried, tries in which the server could not be reached aside.
pub(super) const MAX_TRIES: i32 = 8;

/// The pauses after the first seven tries: a little more than a day together.
const PAUSES: [Duration; 7] = [
    Duration::seconds(10),
    Duration::seconds(30),
    Duration::minutes(2),
    Duration::minutes(10),
    Duration::hours(1),
    Duration::hours(6),
    Duration::hours(18),
];

/// How long a server may be away before its mails are given up, or a worker that reads a mail.
const PATIENCE: Duration = Duration::days(3);
/// A server that comes back is noticed within two minutes, so that the backlog leaves soon after (REL-04).
const LONGEST_PAUSE_WHILE_AWAY: Duration = Duration::seconds(90);

#[derive(Debug, PartialEq)]
pub(super) enum Next {
    /// `counts` is false for a try that says nothing about this mail.
    Retry {
        after: Duration,
        counts: bool,
    },
    Bury,
}

/// The problem to show, and what follows. `age` is the time since the mail was made, `jitter` between 0 and 1.
pub(super) fn after(error: SendError, tries: i32, age: Duration, jitter: f64) -> (MailProblem, Next) {
    // Mails that failed together do not come back together.
    let spread = |pause: Duration| pause * (0.75 + jitter / 2.0);
    let counted = || {
        let pause = usize::try_from(tries - 1).ok().and_then(|index| PAUSES.get(index));
        match pause {
            Some(pause) if tries < MAX_TRIES => Next::Retry { after: spread(*pause), counts: true },
            _ => Next::Bury,
        }
    };
    match error {
        SendError::Unreachable(_) if age > PATIENCE => (MailProblem::Unreachable, Next::Bury),
        SendError::Unreachable(_) => {
            let pause = (age / 4_i32).clamp(Duration::seconds(5), LONGEST_PAUSE_WHILE_AWAY);
            (MailProblem::Unreachable, Next::Retry { after: spread(pause), counts: false })
        }
        SendError::Silent => (MailProblem::Silent, counted()),
        SendError::NotNow(sentence) => (MailProblem::Refused(sentence), counted()),
        SendError::Never(sentence) => (MailProblem::Refused(sentence), Next::Bury),
        SendError::Unreadable(_) if age <= PATIENCE => {
            let after = spread(LONGEST_PAUSE_WHILE_AWAY);
            (MailProblem::Unwritable, Next::Retry { after, counts: false })
        }
        SendError::Unreadable(_) | SendError::Unwritable(_) => (MailProblem::Unwritable, Next::Bury),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn not_now() -> SendError {
        SendError::NotNow("451 later".into())
    }

    /// REL-05: back-off, eight tries, more than a day.
    #[test]
    fn a_mail_that_the_server_puts_off_is_tried_eight_times_over_a_day() {
        let mut total = Duration::ZERO;
        for tries in 1..MAX_TRIES {
            let (_, Next::Retry { after, counts: true }) = after(not_now(), tries, total, 0.5) else {
                panic!("given up after try {tries}");
            };
            assert!(after > total / 2_i32, "the pauses grow");
            total += after;
        }
        assert!(total > Duration::days(1));
        assert_eq!(after(not_now(), MAX_TRIES, total, 0.5).1, Next::Bury);
    }

    #[test]
    fn the_servers_no_is_final_and_shown_in_its_words() {
        let (problem, next) = after(SendError::Never("550 no such user".into()), 1, Duration::ZERO, 0.0);
        assert_eq!((problem, next), (MailProblem::Refused("550 no such user".into()), Next::Bury));
    }

    /// REL-04: a server that is away for days costs no try, and is asked often enough.
    #[test]
    fn an_absent_server_costs_no_tries() {
        for (age, tries) in [(0, 1), (600, 40), (86_400, 700)] {
            let (_, next) = after(SendError::Unreachable(String::new()), tries, Duration::seconds(age), 1.0);
            let Next::Retry { after, counts: false } = next else { panic!("{next:?}") };
            assert!(after >= Duration::seconds(5) && after < Duration::minutes(2), "{after}");
        }
        let late = after(SendError::Unreachable(String::new()), 3, Duration::days(4), 0.0);
        assert_eq!(late, (MailProblem::Unreachable, Next::Bury));
    }
}
