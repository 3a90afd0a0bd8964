//! The installation's secret key and everything derived from it: links in mails (P2) and the keys of limit
//! counters (P13). Nothing derived here is stored in clear; a mail's link can be made again on a retry.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::{ExposeSecret as _, SecretBox};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// At least 32 random bytes. Changing it makes every open link invalid, and every authenticator app a stranger.
pub struct SecretKey(SecretBox<Vec<u8>>);

/// Why a key is refused.
#[derive(Debug, thiserror::Error)]
pub enum SecretKeyError {
    #[error("it is not base64")]
    NotBase64,
    #[error("it has fewer than 32 bytes")]
    TooShort,
}

impl SecretKey {
    /// Reads a key from base64, as it stands in the settings.
    pub fn parse(base64: &str) -> Result<Self, SecretKeyError> {
        let bytes = STANDARD.decode(base64.trim()).map_err(|_| SecretKeyError::NotBase64)?;
        if bytes.len() < 32 {
            return Err(SecretKeyError::TooShort);
        }
        Ok(Self(SecretBox::new(Box::new(bytes))))
    }

    /// A fresh key in base64, for the embedded server's first start.
    pub fn generate() -> String {
        STANDARD.encode(random_bytes::<32>())
    }

    /// The token in the link of one generation of an invitation. A corrected address gives another one.
    pub fn invitation_token(&self, membership_id: Uuid, generation: i32, email: &str) -> Token {
        self.token(&[b"invite", membership_id.as_bytes(), &generation.to_be_bytes(), email.as_bytes()])
    }

    /// The token in the link of a password reset.
    pub fn reset_token(&self, reset_id: Uuid) -> Token {
        self.token(&[b"reset", reset_id.as_bytes()])
    }

    /// The secret that an authenticator app keeps: 160 bits. It is never stored; whoever has the database alone has none.
    pub fn authenticator_secret(&self, person_id: Uuid, id: Uuid) -> [u8; 20] {
        let mac = self.mac(&[b"authenticator", person_id.as_bytes(), id.as_bytes()]);
        std::array::from_fn(|at| mac[at])
    }

    /// What a limit counter is keyed by: the typed text cannot be read back from it.
    pub fn limit_key(&self, limit: &str, text: &str) -> Vec<u8> {
        self.mac(&[b"limit", limit.as_bytes(), text.as_bytes()])
    }

    /// A seal of the audit trail over these parts: who lacks the key can make none.
    pub fn audit_mac(&self, parts: &[&[u8]]) -> Vec<u8> {
        let purpose: &[&[u8]] = &[b"audit"];
        self.mac(&[purpose, parts].concat())
    }

    fn token(&self, parts: &[&[u8]]) -> Token {
        Token(URL_SAFE_NO_PAD.encode(self.mac(parts)))
    }

    fn mac(&self, parts: &[&[u8]]) -> Vec<u8> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.expose_secret()).expect("HMAC takes a key of any length");
        for part in parts {
            // The length first, so that no two lists of parts give the same bytes.
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().to_vec()
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

/// The secret part of a link in a mail, or of a cookie: 43 characters of base64url. Only its hash is stored.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A fresh one, derived from nothing.
    pub fn random() -> Self {
        Self(URL_SAFE_NO_PAD.encode(random_bytes::<32>()))
    }

    /// A token as it came in a URL; `None` for what cannot be one, without asking the database.
    pub fn parse(text: &str) -> Option<Self> {
        let well_formed = text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        well_formed.then(|| Self(text.to_owned()))
    }

    /// The text for the link. Never log it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What is stored and looked up.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0.as_bytes()).to_vec()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Random bytes from the operating system.
///
/// # Panics
/// When the operating system has none to give: nothing secret could be made then.
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A new random identifier, ordered by time.
pub fn new_id() -> Uuid {
    Uuid::now_v7()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_depends_on_member_generation_address_and_key() {
        let key = SecretKey::parse(&SecretKey::generate()).expect("a generated key parses");
        let other = SecretKey::parse(&SecretKey::generate()).expect("a generated key parses");
        let id = new_id();
        let token = key.invitation_token(id, 1, "a@x.example");
        assert_eq!(token.expose(), key.invitation_token(id, 1, "a@x.example").expose());
        for different in [
            key.invitation_token(id, 2, "a@x.example"),
            key.invitation_token(id, 1, "b@x.example"),
            key.invitation_token(new_id(), 1, "a@x.example"),
            other.invitation_token(id, 1, "a@x.example"),
            key.reset_token(id),
        ] {
            assert_ne!(token.expose(), different.expose());
        }
        assert!(Token::parse(token.expose()).is_some());
        assert!(Token::parse(&token.expose()[1..]).is_none());
    }

    #[test]
    fn a_short_key_is_refused() {
        assert!(matches!(SecretKey::parse("c2hvcnQ="), Err(SecretKeyError::TooShort)));
        assert!(matches!(SecretKey::parse("not base64!"), Err(SecretKeyError::NotBase64)));
    }
}

/// Many more cases with `PROPTEST_CASES`.
#[cfg(test)]
mod fuzz {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// INV-04: what comes in a link is a token of our form, kept as it came, or none.
        #[test]
        fn any_text_is_no_token_or_one_of_our_form(
            text in prop_oneof![".{0,100}", "[A-Za-z0-9_-]{40,46}", "[A-Za-z0-9_\\-+/=é\u{0}]{43}", "\\PC{43}"],
        ) {
            // Said another way than the parser says it.
            let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
            let ours = text.len() == 43 && text.chars().all(|c| alphabet.contains(c));
            let token = Token::parse(&text);
            prop_assert_eq!(token.is_some(), ours);
            if let Some(token) = token {
                prop_assert_eq!(token.expose(), text.as_str());
                prop_assert_eq!(token.hash().len(), 32);
            }
        }
    }
}
