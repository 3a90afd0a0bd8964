//! The main job, end to end, as a newcomer lives it with the README alone: invite, accept, grant, see, revoke.

mod invitation;
mod orders;
mod visibility;

use crate::support::{Options, Program};

/// R1-R4, R30-R37, R41-R53, and everything works the same without JavaScript (WEB-17).
#[tokio::test]
async fn an_administrator_invites_and_grants_and_a_partner_sees() {
    tell(Options::default()).await;
}

/// The same without JavaScript (WEB-17).
#[tokio::test]
async fn an_administrator_invites_and_grants_and_a_partner_sees_without_javascript() {
    tell(Options { javascript: false, ..Options::default() }).await;
}

async fn tell(options: Options) {
    let program = Program::start();
    invitation::tell(&program, options).await;
    visibility::tell(&program, options).await;
}

/// The picture's name for one way of telling the story.
fn picture(options: Options, name: &str) -> String {
    format!("story-{}-{name}", if options.javascript { "js" } else { "nojs" })
}
