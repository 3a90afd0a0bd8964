//! Recovery codes: 80 random bits each, so that their plain hashes give nothing away.

use sha2::{Digest as _, Sha256};

use crate::secret::random_bytes;

/// Without i, l, o and u: nobody takes one for a digit, and none spells a word.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Sixteen letters and digits. Shown once.
pub struct RecoveryCode(String);

impl RecoveryCode {
    pub(super) fn generate() -> Self {
        // 256 is a multiple of 32: each letter is as likely as any other.
        Self(random_bytes::<16>().iter().map(|byte| char::from(ALPHABET[usize::from(*byte) % 32])).collect())
    }

    /// A code as it is typed, in any case, with whatever stands between its letters.
    pub fn parse(typed: &str) -> Option<Self> {
        let read = |c: char| match c.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            c => c,
        };
        let text: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(read).collect();
        let is_code = text.len() == 16 && text.bytes().all(|b| ALPHABET.contains(&b));
        is_code.then_some(Self(text))
    }

    pub(super) fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0.as_bytes()).to_vec()
    }

    /// In groups of four, for reading. Never log it.
    pub fn in_groups(&self) -> String {
        [&self.0[..4], &self.0[4..8], &self.0[8..12], &self.0[12..]].join("-")
    }
}

#[cfg(test)]
mod tests {
    use super::RecoveryCode;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = RecoveryCode::generate();
        let shown = code.in_groups();
        for typed in
            [shown.clone(), shown.to_uppercase(), shown.replace('-', " "), format!(" {} ", shown.replace('-', ""))]
        {
            assert_eq!(RecoveryCode::parse(&typed).expect("a code").hash(), code.hash(), "{typed}");
        }
        let misread = RecoveryCode::parse("o123-4567-89ab-cdel").expect("letters taken for digits");
        assert_eq!(misread.in_groups(), "0123-4567-89ab-cde1");
        for junk in ["", "123456", "0123-4567-89ab-cde", "0123-4567-89ab-cdeu", "0123-4567-89ab-cdef0"] {
            assert!(RecoveryCode::parse(junk).is_none(), "{junk}");
        }
        assert_ne!(RecoveryCode::generate().hash(), code.hash());
    }
}
