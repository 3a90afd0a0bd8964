//! What an installation changes of the limits.

use std::str::FromStr;

use super::Limit;

/// `BC_LIMITS`: `off`, or `name=count` for some limits, separated by commas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LimitOverrides {
    pub off: bool,
    pub counts: Vec<(Limit, u32)>,
}

impl FromStr for LimitOverrides {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "off" {
            return Ok(Self { off: true, counts: Vec::new() });
        }
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        let counts = parts.map(one).collect::<Result<_, _>>()?;
        Ok(Self { off: false, counts })
    }
}

fn one(part: &str) -> Result<(Limit, u32), String> {
    let (name, count) = part.split_once('=').ok_or_else(|| format!("{part:?} is not name=count"))?;
    let limit = Limit::ALL.into_iter().find(|limit| limit.as_str() == name.trim());
    let limit = limit.ok_or_else(|| {
        let names: Vec<&str> = Limit::ALL.iter().map(|limit| limit.as_str()).collect();
        format!("{:?} is no limit; there are {}", name.trim(), names.join(", "))
    })?;
    let count = count.trim().parse().map_err(|_| format!("{part:?}: the count is not a number"))?;
    Ok((limit, count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_limits_that_exist_are_overridden() {
        let overrides: LimitOverrides = " resend=2, sign_in_client = 7 ".parse().expect("two limits");
        assert_eq!(overrides.counts, [(Limit::Resend, 2), (Limit::SignInClient, 7)]);
        assert_eq!("".parse(), Ok(LimitOverrides::default()));
        for wrong in ["sign_in", "signin_address=1", "resend=many", "off,resend=1"] {
            assert!(wrong.parse::<LimitOverrides>().is_err(), "{wrong}");
        }
    }
}
