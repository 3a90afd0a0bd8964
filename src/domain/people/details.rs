//! A person's own details (D14): theirs to change once they have joined, copied to all their memberships.

use serde_json::json;
use sqlx::PgConnection;

use super::{Person, PersonName, store};
use crate::domain::access::{AccountScope, Actor};
use crate::domain::audit::{self, EventKind, NewEvent};

/// What a person may change about themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonDetails {
    pub first_name: PersonName,
    pub last_name: PersonName,
    /// A shipped language's tag.
    pub language: String,
    /// ISO 3166-1 alpha-2, or XK.
    pub country: String,
}

/// Why details were not changed.
#[derive(Debug, thiserror::Error)]
pub enum DetailsError {
    /// They are not what the form showed any more.
    #[error("the details were changed meanwhile")]
    Stale(Box<Person>),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Changes the acting person's details if `is_current` says so of what is stored. False: nothing was different, whoever
/// saved it.
pub async fn change_details(
    conn: &mut PgConnection,
    actor: &Actor,
    details: &PersonDetails,
    is_current: impl FnOnce(&Person) -> bool,
) -> Result<bool, DetailsError> {
    let Some(person_id) = actor.person_id else { return Ok(false) };
    let Some(person) = store::find_for_update(conn, person_id).await? else { return Ok(false) };
    let (first_name, last_name) = (details.first_name.as_str(), details.last_name.as_str());
    if (first_name, last_name, &details.language, &details.country)
        == (&person.first_name, &person.last_name, &person.language, &person.country)
    {
        return Ok(false);
    }
    if !is_current(&person) {
        return Err(DetailsError::Stale(Box::new(person)));
    }
    store::set_details(conn, person_id, details).await?;
    let event = NewEvent {
        target_id: Some(person_id),
        details: json!({
            "before": {"first_name": person.first_name, "last_name": person.last_name,
                       "language": person.language, "country": person.country},
            "after": {"first_name": first_name, "last_name": last_name,
                      "language": details.language, "country": details.country},
        }),
        ..NewEvent::new(EventKind::PersonDetailsChanged)
    };
    audit::record(conn, actor, event).await?;
    Ok(true)
}

/// Changes the acting person's language alone: the switcher on every page. Name and country stay, whatever they are.
pub async fn change_language(conn: &mut PgConnection, actor: &Actor, language: &str) -> sqlx::Result<()> {
    let Some(person_id) = actor.person_id else { return Ok(()) };
    let Some(person) = store::find_for_update(conn, person_id).await? else { return Ok(()) };
    if person.language == language {
        return Ok(());
    }
    store::set_language(conn, person_id, language).await?;
    let event = NewEvent {
        target_id: Some(person_id),
        details: json!({ "before": {"language": person.language}, "after": {"language": language} }),
        ..NewEvent::new(EventKind::PersonDetailsChanged)
    };
    audit::record(conn, actor, event).await
}

/// Remembers the account that the viewer used last (R44). Call when it is another one than before.
pub async fn remember_account(conn: &mut PgConnection, actor: &Actor, account: &AccountScope) -> sqlx::Result<()> {
    match actor.person_id {
        Some(person_id) => store::set_last_account(conn, person_id, account.account_id()).await,
        None => Ok(()),
    }
}
