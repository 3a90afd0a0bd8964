//! What an installation changes of the limits.

use std::str::FromStr;

use super::Limit;

/// `BC_LIMITS`: `off`, or `name=count` for some limits, separated by commas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LimitOverrides {
    pub off: bool,
    pub counts: Vec<(Limit, u32)>,
    /// `export_rows`: rows of one file.
    pub export_rows: Option<u32>,
    /// `export_seconds`: in which a file is made.
    pub export_seconds: Option<u32>,
}

const EXPORT_ROWS: &str = "export_rows";
const EXPORT_SECONDS: &str = "export_seconds";

impl FromStr for LimitOverrides {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut overrides = Self::default();
        if text == "off" {
            overrides.off = true;
            return Ok(overrides);
        }
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, count) = part.split_once('=').ok_or_else(|| format!("{part:?} is not name=count"))?;
            let count = count.trim().parse().map_err(|_| format!("{part:?}: the count is not a number"))?;
            match name.trim() {
                EXPORT_ROWS => overrides.export_rows = Some(count),
                EXPORT_SECONDS => overrides.export_seconds = Some(count),
                name => overrides.counts.push((limit(name)?, count)),
            }
        }
        Ok(overrides)
    }
}

fn limit(name: &str) -> Result<Limit, String> {
    Limit::ALL.into_iter().find(|limit| limit.as_str() == name).ok_or_else(|| {
        let names: Vec<&str> = Limit::ALL.iter().map(|limit| limit.as_str()).collect();
        format!("{name:?} is no limit; there are {}, {EXPORT_ROWS} and {EXPORT_SECONDS}", names.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_limits_that_exist_are_overridden() {
        let overrides: LimitOverrides = " resend=2, sign_in_client = 7, export_rows=10 ".parse().expect("two limits");
        assert_eq!(overrides.counts, [(Limit::Resend, 2), (Limit::SignInClient, 7)]);
        assert_eq!(overrides.export_rows, Some(10));
        assert_eq!("".parse(), Ok(LimitOverrides::default()));
        for wrong in ["sign_in", "signin_address=1", "resend=many", "off,resend=1"] {
            assert!(wrong.parse::<LimitOverrides>().is_err(), "{wrong}");
        }
    }
}
