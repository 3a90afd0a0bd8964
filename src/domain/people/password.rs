//! Passwords: argon2id (19 MiB, 2 passes), hashed in a bounded pool of threads (P12).

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, Params, PasswordHasher as _, PasswordVerifier as _};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::Semaphore;

/// How many hashes may wait for a thread before more are refused.
const QUEUE: usize = 32;

/// A password that may be set: 12 to 256 characters, no control characters.
pub struct NewPassword(SecretString);

/// Why a password cannot be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPassword {
    #[error("the password is too short")]
    TooShort,
    #[error("the password is too long")]
    TooLong,
    #[error("the password holds characters that cannot be typed")]
    Unprintable,
}

impl NewPassword {
    /// Characters, not bytes.
    pub const MIN_CHARS: usize = 12;
    pub const MAX_CHARS: usize = 256;

    /// Any composition is accepted; spaces and every script count.
    pub fn parse(text: &str) -> Result<Self, InvalidPassword> {
        match text.chars().count() {
            n if n < Self::MIN_CHARS => Err(InvalidPassword::TooShort),
            n if n > Self::MAX_CHARS => Err(InvalidPassword::TooLong),
            _ if text.chars().any(char::is_control) => Err(InvalidPassword::Unprintable),
            _ => Ok(Self(text.to_owned().into())),
        }
    }
}

/// Hashes and verifies off the async threads, never more at once than cores less one.
#[derive(Clone)]
pub struct PasswordHasher {
    permits: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
    computed: Arc<AtomicU64>,
}

/// Too many hashes are waiting: try again shortly.
#[derive(Debug, thiserror::Error)]
#[error("too many passwords are being checked")]
pub struct Busy;

/// What is verified against for an address without a person, so that the answer takes the same time (AUT-01).
static DUMMY_HASH: LazyLock<String> = LazyLock::new(|| hash("a password that nobody has"));

impl PasswordHasher {
    #[expect(clippy::new_without_default, reason = "it reads the machine's cores: not a default value")]
    pub fn new() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            permits: Arc::new(Semaphore::new(cores.saturating_sub(1).max(1))),
            waiting: Arc::new(Semaphore::new(QUEUE)),
            computed: Arc::default(),
        }
    }

    /// Hashes computed since the start, to store or to compare.
    pub fn computed(&self) -> u64 {
        self.computed.load(Ordering::Relaxed)
    }

    /// The PHC string to store.
    pub async fn hash(&self, password: NewPassword) -> Result<String, Busy> {
        self.run(move || hash(password.0.expose_secret())).await
    }

    /// Whether a hash was made otherwise than ours are made today.
    pub fn is_outdated(stored: &str) -> bool {
        let today = Argon2::default();
        PasswordHash::new(stored).is_ok_and(|hash| {
            let made = Params::try_from(&hash).map(|made| (made.m_cost(), made.t_cost(), made.p_cost()));
            let wanted = (today.params().m_cost(), today.params().t_cost(), today.params().p_cost());
            hash.algorithm.as_str() != "argon2id" || made.is_ok_and(|made| made != wanted)
        })
    }

    /// The PHC string to store of a password that is in use already, whatever would be asked of a new one.
    pub async fn hash_again(&self, password: &str) -> Result<String, Busy> {
        let password = SecretString::from(password.to_owned());
        self.run(move || hash(password.expose_secret())).await
    }

    /// Whether `password` is the one behind `stored`. Without one it takes as long and says no.
    pub async fn verify(&self, password: &str, stored: Option<String>) -> Result<bool, Busy> {
        if password.chars().count() > NewPassword::MAX_CHARS {
            return Ok(false);
        }
        let password = SecretString::from(password.to_owned());
        self.run(move || {
            let known = stored.is_some();
            let stored = stored.unwrap_or_else(|| DUMMY_HASH.clone());
            let matches = PasswordHash::new(&stored).is_ok_and(|hash| {
                Argon2::default().verify_password(password.expose_secret().as_bytes(), &hash).is_ok()
            });
            known && matches
        })
        .await
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Busy> {
        let _place = Arc::clone(&self.waiting).try_acquire_owned().map_err(|_| Busy)?;
        let permit = Arc::clone(&self.permits).acquire_owned().await.map_err(|_| Busy)?;
        // The permit lives in the job: a request that goes away must not let another hash start beside this one.
        let computed = Arc::clone(&self.computed);
        tokio::task::spawn_blocking(move || {
            let result = work();
            computed.fetch_add(1, Ordering::Relaxed);
            drop(permit);
            result
        })
        .await
        .map_err(|_| Busy)
    }
}

fn hash(password: &str) -> String {
    Argon2::default().hash_password(password.as_bytes()).expect("the default parameters are valid").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_verifies_against_its_own_hash_alone() {
        let hasher = PasswordHasher::new();
        let stored = hasher.hash(NewPassword::parse("correct horse battery").expect("long enough")).await.ok();
        assert_eq!(hasher.verify("correct horse battery", stored.clone()).await.ok(), Some(true));
        assert_eq!(hasher.verify("correct horse batterz", stored).await.ok(), Some(false));
        assert_eq!(hasher.verify("a password that nobody has", None).await.ok(), Some(false));
    }

    /// AUT-05.
    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(NewPassword::parse("éééééééééééé").err(), None);
        assert_eq!(NewPassword::parse("short").err(), Some(InvalidPassword::TooShort));
        assert_eq!(NewPassword::parse(&"x".repeat(257)).err(), Some(InvalidPassword::TooLong));
        assert_eq!(NewPassword::parse("twelve\0chars").err(), Some(InvalidPassword::Unprintable));
    }
}
