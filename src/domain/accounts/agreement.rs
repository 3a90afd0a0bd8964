//! An agreement as the members of its accounts see it, and what they may change while it is active (R56).

use serde_json::{Value, json};
use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::agreement_store as store;
use crate::domain::access::{self, AccountScope, Actor, NotAllowed, Permission};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::people::{EmailAddress, is_printable};

/// The vendor's facts, and the details that the customer keeps beside them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    pub(super) id: i64,
    pub number: String,
    pub title: String,
    /// What the vendor says; [`Self::state`] looks at the day too.
    pub(super) ended: bool,
    pub starts_on: Date,
    /// The last day, in UTC.
    pub ends_on: Date,
    pub details: AgreementDetails,
    /// Who changed the details last, and when.
    pub edited: Option<(String, OffsetDateTime)>,
}

/// Whether an agreement can still be edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgreementState {
    Active,
    /// Its last day is past.
    Expired,
    /// The vendor ended it before its last day.
    Closed,
}

impl Agreement {
    /// The state on a day: active when its status says so and its last day is not past.
    pub fn state(&self, today: Date) -> AgreementState {
        match (self.ended, self.ends_on < today) {
            (_, true) => AgreementState::Expired,
            (true, false) => AgreementState::Closed,
            (false, false) => AgreementState::Active,
        }
    }

    /// The customer's own name for it, else the vendor's title.
    pub fn name(&self) -> &str {
        let friendly = &self.details.friendly_name.0;
        if friendly.is_empty() { &self.title } else { friendly }
    }
}

/// One printable line of at most [`Self::MAX_CHARS`] characters, trimmed; it may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line(pub(super) String);

/// Why a line is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidLine {
    #[error("the text is longer than 100 characters")]
    TooLong,
    #[error("the text holds characters that cannot be printed")]
    Unprintable,
}

impl Line {
    pub const MAX_CHARS: usize = 100;

    pub fn parse(text: &str) -> Result<Self, InvalidLine> {
        let text = text.trim();
        if !is_printable(text) {
            Err(InvalidLine::Unprintable)
        } else if text.chars().count() > Self::MAX_CHARS {
            Err(InvalidLine::TooLong)
        } else {
            Ok(Self(text.to_owned()))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What the customer may say about an agreement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgreementDetails {
    pub friendly_name: Line,
    /// The customer's own reference, as its invoices have it.
    pub purchase_order: Line,
    /// To whom the vendor's notices go.
    pub notice: Option<NoticeContact>,
}

/// A person or a department.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeContact {
    pub name: Line,
    pub email: EmailAddress,
}

impl AgreementDetails {
    /// As history keeps them.
    fn to_json(&self) -> Value {
        let notice = self.notice.as_ref();
        json!({
            "friendly_name": self.friendly_name.0,
            "purchase_order": self.purchase_order.0,
            "notice_name": notice.map_or("", |contact| contact.name.as_str()),
            "notice_email": notice.map_or("", |contact| contact.email.as_str()),
        })
    }
}

/// Why an agreement was not changed.
#[derive(Debug, thiserror::Error)]
pub enum AgreementError {
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    #[error("no such agreement")]
    NoSuchAgreement,
    #[error("the agreement has ended")]
    Ended(Box<Agreement>),
    /// Its details are not what the form showed any more.
    #[error("the details were changed meanwhile")]
    Stale(Box<Agreement>),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Changes the details of the agreement that the scope's account belongs to, if it is active and `is_current` says that
/// the form showed what is stored. False: nothing was different, whoever saved it.
pub async fn change_agreement(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    details: &AgreementDetails,
    is_current: impl FnOnce(&Agreement) -> bool + Send,
) -> Result<bool, AgreementError> {
    access::authorize(conn, scope, Permission::EditAgreements, &[]).await??;
    let agreement = store::find_for_update(conn, scope).await?.ok_or(AgreementError::NoSuchAgreement)?;
    if agreement.state(actor.now.date()) != AgreementState::Active {
        return Err(AgreementError::Ended(Box::new(agreement)));
    }
    if agreement.details == *details {
        return Ok(false);
    }
    if !is_current(&agreement) {
        return Err(AgreementError::Stale(Box::new(agreement)));
    }
    store::set_details(conn, actor, scope, agreement.id, details).await?;
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        details: json!({
            "agreement": agreement.number,
            "before": agreement.details.to_json(),
            "after": details.to_json(),
        }),
        ..NewEvent::new(EventKind::AgreementDetailsChanged)
    };
    audit::record(conn, actor, event).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn an_agreement_is_active_through_its_last_day_unless_the_vendor_ended_it() {
        let agreement = |ended| Agreement {
            id: 1,
            number: "G-1".into(),
            title: "Title".into(),
            ended,
            starts_on: date!(2025 - 01 - 01),
            ends_on: date!(2026 - 12 - 31),
            details: AgreementDetails::default(),
            edited: None,
        };
        assert_eq!(agreement(false).state(date!(2026 - 12 - 31)), AgreementState::Active);
        assert_eq!(agreement(false).state(date!(2027 - 01 - 01)), AgreementState::Expired);
        assert_eq!(agreement(true).state(date!(2026 - 12 - 31)), AgreementState::Closed);
        assert_eq!(agreement(true).state(date!(2027 - 01 - 01)), AgreementState::Expired);
    }

    #[test]
    fn a_line_is_one_printable_line() {
        assert_eq!(Line::parse("  Campus, 2026 ").map(|line| line.0).as_deref(), Ok("Campus, 2026"));
        assert!(Line::parse("").is_ok() && Line::parse(&"é".repeat(100)).is_ok());
        assert_eq!(Line::parse(&"é".repeat(101)), Err(InvalidLine::TooLong));
        for odd in ["a\nb", "a\u{202e}b", "a\u{0}b"] {
            assert_eq!(Line::parse(odd), Err(InvalidLine::Unprintable));
        }
    }
}
