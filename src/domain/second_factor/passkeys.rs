//! Passkeys (WebAuthn): a quicker second step beside the authenticator app. They need a script, so that the app stays: whoever
//! has neither the device nor a script at hand still has a code.

use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use url::Url;
use uuid::Uuid;
use webauthn_rs::prelude::{
    Passkey as Credential, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Webauthn, WebauthnBuilder,
};

use super::{Proof, passkeys_store as store, set_up};
use crate::domain::access::Actor;
use crate::domain::audit::EventKind;
use crate::domain::people::{Person, is_printable};
use crate::jobs::message::SecondFactorChange;
use crate::secret::new_id;

/// For whom a passkey signs: the portal's origin, which the browser checks and the signature holds, and its name.
#[derive(Debug, Clone)]
pub struct Site {
    pub origin: String,
    pub name: String,
}

/// A passkey as its owner sees it.
#[derive(Debug, Clone)]
pub struct Passkey {
    pub id: Uuid,
    pub name: String,
    pub added_at: OffsetDateTime,
    pub last_used_at: Option<OffsetDateTime>,
}

/// What the browser is asked for, and what its answer is checked against. The latter stays with us.
#[derive(Debug)]
pub struct Ceremony {
    /// For `PublicKeyCredential.parse...OptionsFromJSON`.
    pub options: String,
    pub state: Value,
}

/// Why a passkey was not added.
#[derive(Debug, thiserror::Error)]
pub enum AddPasskeyError {
    /// The answer does not belong to what was asked, is for another site, or is of a passkey that is known already.
    #[error("the passkey was refused")]
    Refused,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// The name of a passkey.
pub struct PasskeyName(String);

impl PasskeyName {
    pub const MAX_CHARS: usize = 60;

    /// One printable line of 1 to 60 characters.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let fits = !text.is_empty() && text.chars().count() <= Self::MAX_CHARS;
        (fits && is_printable(text)).then(|| Self(text.to_owned()))
    }
}

/// Begins to add a passkey. None where there can be none: a site without a domain.
pub async fn begin_adding(conn: &mut PgConnection, site: &Site, person: &Person) -> sqlx::Result<Option<Ceremony>> {
    let Some(webauthn) = webauthn(site) else { return Ok(None) };
    let known = store::list_credentials(conn, person.id).await?;
    let known = known.iter().map(|(_, credential)| credential.cred_id().clone()).collect();
    let begun = webauthn.start_passkey_registration(person.id, &person.email, &person.name(), Some(known));
    let Ok((options, state)) = begun else { return Ok(None) };
    Ok(ceremony(&options, &state))
}

/// Adds the passkey that answered, in the caller's transaction. Password and a code were just proved.
pub async fn add_passkey(
    conn: &mut PgConnection,
    site: &Site,
    actor: &Actor,
    person: &Person,
    name: &PasskeyName,
    (state, answer): (Value, &str),
) -> Result<(), AddPasskeyError> {
    let webauthn = webauthn(site).ok_or(AddPasskeyError::Refused)?;
    let state: PasskeyRegistration = serde_json::from_value(state).map_err(|_| AddPasskeyError::Refused)?;
    let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).map_err(|_| AddPasskeyError::Refused)?;
    let credential = webauthn.finish_passkey_registration(&answer, &state).map_err(|_| AddPasskeyError::Refused)?;
    let id = new_id();
    if !store::insert(conn, id, person.id, &name.0, &credential, actor.now).await? {
        return Err(AddPasskeyError::Refused);
    }
    let change = SecondFactorChange::PasskeyAdded { name: name.0.clone() };
    Ok(set_up::note(conn, actor, person, EventKind::PersonPasskeyAdded, change, Some(&name.0)).await?)
}

/// Begins to use one of the person's passkeys; nothing when they have none.
pub async fn begin_using(conn: &mut PgConnection, site: &Site, person_id: Uuid) -> sqlx::Result<Option<Ceremony>> {
    let Some(webauthn) = webauthn(site) else { return Ok(None) };
    let credentials: Vec<Credential> =
        store::list_credentials(conn, person_id).await?.into_iter().map(|(_, credential)| credential).collect();
    if credentials.is_empty() {
        return Ok(None);
    }
    let Ok((options, state)) = webauthn.start_passkey_authentication(&credentials) else { return Ok(None) };
    Ok(ceremony(&options, &state))
}

/// Whether the answer is signed by a passkey of the person, for this site and this question, later than any answer before.
/// In the caller's transaction; count the attempt first.
pub async fn use_passkey(
    conn: &mut PgConnection,
    site: &Site,
    person_id: Uuid,
    (state, answer): (Value, &str),
    now: OffsetDateTime,
) -> sqlx::Result<Option<Proof>> {
    let Some(webauthn) = webauthn(site) else { return Ok(None) };
    let (Ok(state), Ok(answer)) =
        (serde_json::from_value::<PasskeyAuthentication>(state), serde_json::from_str::<PublicKeyCredential>(answer))
    else {
        return Ok(None);
    };
    let Ok(result) = webauthn.finish_passkey_authentication(&answer, &state) else { return Ok(None) };
    // It may have been removed since it was asked.
    let known = store::list_credentials(conn, person_id).await?;
    let Some((id, mut credential)) = known.into_iter().find(|(_, known)| known.cred_id() == result.cred_id()) else {
        return Ok(None);
    };
    credential.update_credential(&result);
    let used = store::set_used(conn, id, &credential, i64::from(result.counter()), now).await?;
    Ok((used && result.user_verified()).then_some(Proof::Passkey))
}

/// Takes a passkey away. False when it is not the person's, or gone already.
pub async fn remove_passkey(conn: &mut PgConnection, actor: &Actor, person: &Person, id: Uuid) -> sqlx::Result<bool> {
    let Some(name) = store::delete(conn, person.id, id).await? else { return Ok(false) };
    let change = SecondFactorChange::PasskeyRemoved { name: name.clone() };
    set_up::note(conn, actor, person, EventKind::PersonPasskeyRemoved, change, Some(&name)).await?;
    Ok(true)
}

fn webauthn(site: &Site) -> Option<Webauthn> {
    let origin = Url::parse(&site.origin).ok()?;
    let builder = WebauthnBuilder::new(origin.domain()?, &origin).ok()?;
    builder.rp_name(&site.name).build().ok()
}

fn ceremony(options: &impl serde::Serialize, state: &impl serde::Serialize) -> Option<Ceremony> {
    let options = serde_json::to_value(options).ok()?.get("publicKey")?.to_string();
    Some(Ceremony { options, state: serde_json::to_value(state).ok()? })
}
