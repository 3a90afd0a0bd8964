//! The second step of a sign-in: codes of an authenticator app (TOTP, RFC 6238), recovery codes for the day on which it
//! is lost, and passkeys beside them. What was taken once is not taken again, whichever process is asked.

mod authenticator;
mod passkeys;
mod passkeys_store;
mod recovery;
mod set_up;
mod store;
mod take;

use time::OffsetDateTime;
use uuid::Uuid;

pub use authenticator::NewAuthenticator;
pub use passkeys::{
    AddPasskeyError, Ceremony, Passkey, PasskeyName, Site, add_passkey, begin_adding, begin_using, remove_passkey,
    use_passkey,
};
pub use passkeys_store::list_passkeys;
pub use recovery::RecoveryCode;
pub use set_up::{SetUpError, renew_codes, reset, set_up, turn_off};
pub use store::{find, is_set_up};
pub use take::{Proof, take};

/// How many recovery codes are made at a time.
pub const RECOVERY_CODES: usize = 10;

/// What a person has set up.
#[derive(Debug, Clone)]
pub struct SecondFactor {
    /// Since when an authenticator app.
    pub authenticator: Option<OffsetDateTime>,
    pub authenticator_id: Option<Uuid>,
    /// Recovery codes that were not used yet.
    pub codes_left: i64,
}

impl SecondFactor {
    /// Whether a sign-in asks for it.
    pub fn is_on(&self) -> bool {
        self.authenticator.is_some()
    }
}
