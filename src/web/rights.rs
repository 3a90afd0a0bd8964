//! Authority asked for again (VIS-04): a large file takes its time, and who lost the right meanwhile gets no more of it.

use sqlx::PgConnection;
use uuid::Uuid;

use super::error::PageError;
use crate::clock::Clock;
use crate::domain::access::{AccountScope, PartnerScope, Permission, find_viewer};

/// What the reader of a file must be allowed.
#[derive(Debug, Clone)]
pub enum Rights {
    /// All these permissions on an account.
    Account(AccountScope, Vec<Permission>),
    Partner(PartnerScope),
}

impl Rights {
    /// Reads the person's authority as at the beginning of a request. 403 for who lacks a permission, 404 for who has
    /// nothing to do with the account or the partner any more.
    pub async fn check(&self, conn: &mut PgConnection, clock: &Clock, person_id: Uuid) -> Result<(), PageError> {
        let account = if let Self::Account(scope, _) = self { Some(scope.number()) } else { None };
        let viewer = find_viewer(conn, clock, person_id, account).await?.ok_or_else(PageError::not_found)?;
        match self {
            Self::Account(_, needs) => {
                let account = viewer.account.ok_or_else(PageError::not_found)?;
                if needs.iter().all(|need| account.permits(*need)) { Ok(()) } else { Err(PageError::forbidden()) }
            }
            Self::Partner(own) => match viewer.partner {
                Some(partner) if partner.partner_id() == own.partner_id() => Ok(()),
                _ => Err(PageError::not_found()),
            },
        }
    }
}
