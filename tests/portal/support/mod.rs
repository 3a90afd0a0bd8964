//! What tests stand on: a database per test, the portal on it, people who use it, and a world for them to be in.

pub mod answer;
pub mod authenticator;
pub mod database;
pub mod dns;
pub mod form;
pub mod portal;
pub mod program;
pub mod smtp;
pub mod visitor;
pub mod wire;
pub mod world;

pub use answer::Answer;
pub use authenticator::Authenticator;
pub use portal::Portal;
pub use smtp::SmtpCatcher;
pub use visitor::Visitor;

/// The texts of a history's pages, from the newest to the oldest.
pub async fn whole_history(visitor: &mut Visitor, path: &str) -> Vec<String> {
    let mut page = visitor.get(path).await.expect(200);
    let mut told = vec![page.texts(".timeline li").join(" | ")];
    while let Some(next) = page.attributes("a[rel=next]", "href").first() {
        page = visitor.get(next).await.expect(200);
        assert_eq!(page.count("a[rel=prev]"), 1, "{next}: the way back to the newest");
        told.push(page.texts(".timeline li").join(" | "));
    }
    told
}
