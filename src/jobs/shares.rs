//! How organizations share what one address may get in a day: none of them can use up the others' part.
//!
//! An invitation beyond that waits a day. What tells somebody who has joined of their own work is counted apart; beyond that
//! it waits only until the one of its kind before it is a while old, and what comes meanwhile goes out in the same mail.

use time::Duration;

/// Notices that follow from work that the recipient takes part in: seats to be ordered, partner visibility, own roles.
pub(super) const OF_WORK: [&str; 6] =
    ["seats_added", "seats_undone", "seats_moved", "visibility_changed", "partner_changed", "roles_changed"];

/// Between two notices of one kind from one organization to one address, beyond their share of the day.
pub(super) const PACE: Duration = Duration::minutes(15);

/// Whether an organization that sent `own` mails in the last day may send one more, when the `others` together sent so many
/// and all together may send `most`. Each may fill half of what the others leave, rounded up: of ten a first one five, a
/// second one three, and then two further ones one each.
pub(super) fn has_room(most: u32, own: i64, others: i64) -> bool {
    let left = i64::from(most) - others;
    own < left - left * 2 / 5
}

#[cfg(test)]
mod tests {
    use super::has_room;
    use crate::domain::limits::{Limit, LimitOverrides};

    /// How many each of these organizations gets through, one after the other.
    fn fill(most: u32, organizations: usize) -> Vec<i64> {
        let mut sent = vec![0; organizations];
        for at in 0..organizations {
            while has_room(most, sent[at], sent.iter().sum::<i64>() - sent[at]) {
                sent[at] += 1;
            }
        }
        sent
    }

    /// What a person may have sent to one address in a day leaves on that day: an invitation, and each of its resends.
    #[test]
    fn a_share_holds_an_invitation_and_its_resends() {
        let limits = LimitOverrides::default();
        let (most, resends) = (Limit::MailAddressDay.count(&limits), Limit::Resend.count(&limits));
        assert!(fill(most.unwrap(), 1)[0] > i64::from(resends.unwrap()));
    }

    /// INV-18: ten in all, and always one left for somebody else until then.
    #[test]
    fn none_uses_up_what_the_others_may_send() {
        assert_eq!(fill(10, 1), [6]);
        assert_eq!(fill(10, 6), [6, 3, 1, 0, 0, 0]);
        assert_eq!(fill(1, 2), [1, 0]);
        assert!(!has_room(10, 0, 10) && !has_room(10, 0, 11) && !has_room(0, 0, 0));
    }
}
