//! Of whom two-step sign-in is required.

/// `BC_REQUIRE_SECOND_FACTOR`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequireSecondFactor {
    /// It is everybody's own choice.
    Nobody,
    /// Of those who manage users or partner visibility on any account.
    Managers,
    Everyone,
}

impl RequireSecondFactor {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        match text {
            "nobody" => Ok(Self::Nobody),
            "managers" => Ok(Self::Managers),
            "everyone" => Ok(Self::Everyone),
            _ => Err("must be managers, everyone or nobody".into()),
        }
    }

    /// Whether it is required of somebody who manages access, or does not.
    pub fn of(self, is_manager: bool) -> bool {
        match self {
            Self::Nobody => false,
            Self::Managers => is_manager,
            Self::Everyone => true,
        }
    }
}
