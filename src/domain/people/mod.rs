//! People and memberships: who somebody is, how they sign in and what is theirs to change, and the organisation's own
//! entry for them.

mod access_list;
mod access_list_store;
mod breached;
mod change_roles;
mod details;
mod email;
mod guessable;
mod member_count_store;
mod member_list;
mod member_list_store;
mod member_search_store;
mod member_store;
mod members;
mod name;
mod names_store;
mod open;
mod opened_store;
mod password;
mod password_change;
mod pending_store;
mod printable;
mod remove;
mod removed;
mod removed_store;
mod reset_store;
pub mod sign_in;
mod standing_store;
mod store;
mod target;

pub use access_list::{AccessFilter, AccessPage, AccessRow, AccessStart, RoleCount};
pub use access_list_store::{count_access, list_access};
pub(in crate::domain) use change_roles::change_roles_untold;
pub use change_roles::{ChangeRolesError, RolesChanged, change_roles};
pub use details::{DetailsError, PersonDetails, change_details, change_language, remember_account};
pub use email::{EmailAddress, InvalidEmail};
pub use guessable::{Guessable, guessable};
pub use member_count_store::fold_member_counts;
pub use member_list::{
    Cursor, ListedMember, MemberCounts, MemberFilter, MemberPage, MemberQuery, MemberSearch, MemberSort, SortKey, Start,
};
pub use member_list_store::{list_members, open_list};
pub use member_search_store::plan_members;
pub(in crate::domain) use member_store::{end_membership, insert_roles};
pub use member_store::{
    find_member, find_member_by_email, list_invited_by, list_managed_accounts, list_members_by_email,
    list_members_by_id, roles_of,
};
pub use members::{AccountStanding, Member, MemberStatus, may_act};
pub use name::{InvalidName, PersonName};
pub use names_store::list_names_around;
pub use open::OpenInvitation;
pub use opened_store::{OpenedMember, open_member};
pub use password::{Busy, InvalidPassword, NewPassword, PasswordHasher};
pub use password_change::{
    PasswordChangeError, RESET_VALID_FOR, ResetError, change_password, find_reset, request_reset, reset,
};
pub use pending_store::{Invitations, list_next_invitations};
pub use printable::{is_printable, is_unprintable};
pub use remove::{RemoveError, Removed, remove};
pub use removed::RemovedMember;
pub use removed_store::list_removed;
pub use reset_store::delete_resets_of_nobody;
pub use standing_store::{list_standings, list_standings_of};
pub use store::{Person, find, find_by_email, renew_hash};
pub(in crate::domain) use store::{find_for_share, insert};
pub(in crate::domain) use target::{Target, lock_target};

/// The check that an account never loses its last Account Administrator (D10), two racing removals included.
const KEEP_AN_ADMINISTRATOR: &str = "accounts_keep_an_administrator";
