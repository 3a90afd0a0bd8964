//! An authenticator app's secret and its codes.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use time::OffsetDateTime;
use totp_rs::{Builder, Secret};
use uuid::Uuid;

use crate::secret::{SecretKey, new_id};

/// An app that a person is about to set up. Nothing is stored of it before it has shown its first code.
pub struct NewAuthenticator {
    /// From which, with the installation's key, the secret is made again.
    pub id: Uuid,
    secret: Secret,
}

impl NewAuthenticator {
    /// A fresh one.
    pub fn generate(key: &SecretKey, person_id: Uuid) -> Self {
        Self::of(key, person_id, new_id())
    }

    /// The one that a form shows again.
    pub fn of(key: &SecretKey, person_id: Uuid, id: Uuid) -> Self {
        Self { id, secret: secret(key, person_id, id) }
    }

    /// What the QR code holds, and what a link on the same device opens the app with.
    pub fn address(&self, product: &str, email: &str) -> String {
        // A colon parts the two names.
        let encoded = |text: &str| utf8_percent_encode(&text.replace(':', " "), NON_ALPHANUMERIC).to_string();
        let (product, email) = (encoded(product), encoded(email));
        format!("otpauth://totp/{product}:{email}?secret={}&issuer={product}", self.secret.to_base32())
    }

    /// Whether this is the code that the app shows now.
    pub fn shows(&self, code: &str, now: OffsetDateTime) -> bool {
        step(self.secret.clone(), code, now).is_some()
    }

    /// The secret in groups of four, for typing.
    pub fn in_groups(&self) -> String {
        let text = self.secret.to_base32();
        let groups: Vec<&str> =
            (0..text.len()).step_by(4).filter_map(|at| text.get(at..text.len().min(at + 4))).collect();
        groups.join(" ")
    }
}

fn secret(key: &SecretKey, person_id: Uuid, id: Uuid) -> Secret {
    Secret::from(key.authenticator_secret(person_id, id))
}

/// The half minute that the code belongs to: this one, the one before or the one after. Spaces do not count.
pub(super) fn step_of(key: &SecretKey, person_id: Uuid, id: Uuid, code: &str, now: OffsetDateTime) -> Option<i64> {
    step(secret(key, person_id, id), code, now)
}

fn step(secret: Secret, code: &str, now: OffsetDateTime) -> Option<i64> {
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    if code.len() != 6 || !code.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    // 160 bits, SHA-1, six digits, 30 seconds: what every app reads.
    let totp = Builder::new().with_secret(secret).with_skew(1).build().ok()?;
    let step = totp.check(&code, u64::try_from(now.unix_timestamp()).ok()?)?;
    i64::try_from(step).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> SecretKey {
        SecretKey::parse(&SecretKey::generate()).expect("a generated key parses")
    }

    /// The secret as an app reads it from the QR code, and the code that the app shows.
    fn code(new: &NewAuthenticator, now: OffsetDateTime) -> String {
        let address = new.address("Business: Center", "a@x.example");
        let text = address.split("secret=").nth(1).and_then(|rest| rest.split('&').next()).expect("a secret");
        let secret = Secret::try_from_base32(text).expect("base32");
        let totp = Builder::new().with_secret(secret).build().expect("a valid secret");
        totp.generate(u64::try_from(now.unix_timestamp()).expect("after 1970")).to_string()
    }

    #[test]
    fn a_code_belongs_to_its_half_minute_and_to_its_person() {
        let (key, person) = (key(), new_id());
        let new = NewAuthenticator::generate(&key, person);
        let now = time::macros::datetime!(2026-11-27 10:00:10 UTC);
        let shown = code(&new, now);
        let step = now.unix_timestamp() / 30;
        let spaced = format!(" {} {} ", &shown[..3], &shown[3..]);
        for (seconds, expected) in [(0, Some(step)), (30, Some(step)), (-30, Some(step)), (60, None), (-60, None)] {
            let then = now + time::Duration::seconds(seconds);
            assert_eq!(step_of(&key, person, new.id, &spaced, then), expected, "{seconds}");
        }
        assert_eq!(step_of(&key, new_id(), new.id, &shown, now), None);
        for junk in ["", "12345", "1234567", "abcdef", "１２３４５６", "+12345"] {
            assert_eq!(step_of(&key, person, new.id, junk, now), None, "{junk}");
        }
    }

    #[test]
    fn the_address_names_product_and_person() {
        let new = NewAuthenticator::generate(&key(), new_id());
        let address = new.address("Business: Center", "a+b@x.example");
        assert!(address.starts_with("otpauth://totp/Business%20%20Center:a%2Bb%40x%2Eexample?secret="), "{address}");
        assert!(address.ends_with("&issuer=Business%20%20Center"), "{address}");
        let groups = new.in_groups();
        assert_eq!(groups.split(' ').map(str::len).collect::<Vec<_>>(), [4; 8]);
        assert!(address.contains(&groups.replace(' ', "")));
    }
}
