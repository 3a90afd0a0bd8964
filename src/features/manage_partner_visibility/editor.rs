//! The form for one viewer: the other partners, ticked as they are or as they were asked for.

use super::sentences;
use crate::domain::access::Permission;
use crate::domain::partners::Partner;
use crate::domain::visibility::{Offer, Stale, Version};
use crate::web::components::Choice;
use crate::web::page::AccountPage;

pub(super) struct Editor {
    pub viewer: Partner,
    pub state: String,
    pub choices: Vec<Choice>,
    pub version: String,
    pub conflict: Option<Conflict>,
    /// Whether the reader may see what the ticks would open (R13).
    pub may_preview: bool,
}

/// Both values, when somebody else saved in between.
pub(super) struct Conflict {
    pub now: String,
    pub asked: String,
}

/// As it is saved; after a conflict the boxes keep what was asked for.
pub(super) fn open(page: &AccountPage, viewer: &Partner, form: (Vec<Offer>, Version), stale: Option<&Stale>) -> Editor {
    let editor = with_ticks(page, viewer, form, stale.map(|stale| stale.asked.as_slice()));
    let conflict = stale.map(|stale| Conflict {
        now: sentences::state(page.l, &viewer.name, &stale.current),
        asked: sentences::state(page.l, &viewer.name, &stale.asked),
    });
    Editor { conflict, ..editor }
}

/// With these partners ticked; without any list, those that are granted.
pub(super) fn with_ticks(
    page: &AccountPage,
    viewer: &Partner,
    (mut offers, version): (Vec<Offer>, Version),
    ticked: Option<&[Partner]>,
) -> Editor {
    page.l.sort_by_name(&mut offers, |offer| &offer.orderer.name);
    let granted = offers.iter().filter(|offer| offer.granted.is_some()).map(|offer| offer.orderer.clone());
    let granted: Vec<Partner> = granted.collect();
    let choice = |offer: &Offer| Choice {
        value: offer.orderer.number.clone(),
        label: offer.orderer.name.clone(),
        hint: hint(page, offer),
        chosen: ticked.map_or(offer.granted.is_some(), |ticked| ticked.contains(&offer.orderer)),
        ..Choice::default()
    };
    Editor {
        viewer: viewer.clone(),
        state: sentences::state(page.l, &viewer.name, &granted),
        choices: offers.iter().map(choice).collect(),
        version: version.to_string(),
        conflict: None,
        may_preview: page.account.permits(Permission::ViewLicenses),
    }
}

/// What the tick opens. Only for those who may see orders: others learn nothing of them here (R13).
fn hint(page: &AccountPage, offer: &Offer) -> Option<String> {
    if !page.account.permits(Permission::ViewOrders) {
        return None;
    }
    Some(if offer.lines_beyond > 0 {
        page.l.manage_partner_visibility_lines_beyond(offer.lines, offer.lines_beyond)
    } else {
        page.l.manage_partner_visibility_lines(offer.lines)
    })
}
