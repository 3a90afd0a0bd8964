//! Who was removed from the organisation, or whose invitation was withdrawn: to be read, never acted upon.

use time::OffsetDateTime;

use super::Member;

/// A membership that ended.
#[derive(Debug, Clone)]
pub struct RemovedMember {
    /// As it was.
    pub member: Member,
    pub removed_at: OffsetDateTime,
    /// Who did it, by the name of then; none where no event tells.
    pub removed_by: Option<String>,
}
