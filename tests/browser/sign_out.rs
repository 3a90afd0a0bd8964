//! After signing out, nothing of the session is left in the browser (SES-06).

use crate::support::{Browser, Options, Program};

const USERS: &str = "/accounts/1001/manage-access/users";
/// What only a signed-in member reads.
const SECRET: &str = "ingrid.solberg@halden.example";

/// SES-06: the button Back shows no page of the session, and its cookie is gone and dead.
#[tokio::test]
async fn back_after_signing_out_shows_nothing_of_the_session() {
    let program = Program::start();
    for javascript in [true, false] {
        let anna = Browser::open(&program.url, Options { javascript, ..Options::default() }).await;
        anna.sign_in("anna.keller@halden.example", &program.password()).await;
        anna.go(&format!("{USERS}/invite")).await;
        anna.go(USERS).await;
        anna.says(SECRET).await;
        let cookies = anna.cookies().await;
        assert_eq!(cookies.len(), 1, "the session's: {cookies:?}");

        anna.sign_out().await;
        let left = anna.cookies().await;
        assert!(left.is_empty(), "cookies after signing out: {left:?}");
        for steps in 1..=3 {
            anna.back().await;
            let source = anna.source().await;
            assert!(!source.contains(SECRET) && !source.contains("/sign-out"), "{steps} steps back:\n{source}");
        }

        anna.bring(&cookies).await;
        anna.go(USERS).await;
        assert!(anna.path().await.starts_with("/sign-in"), "the old cookie opened {}", anna.path().await);
        anna.close().await;
    }
}
