//! Paths of one member: User details and below.

use uuid::Uuid;

use super::users;

pub fn member(number: &str, member: Uuid) -> String {
    format!("{}/{member}", users(number))
}

pub fn member_roles(number: &str, id: Uuid) -> String {
    format!("{}/roles", member(number, id))
}

pub fn member_invitation(number: &str, id: Uuid) -> String {
    format!("{}/invitation", member(number, id))
}

/// The mail that sending the invitation again would send.
pub fn member_invitation_mail(number: &str, member: Uuid) -> String {
    format!("{}/mail", member_invitation(number, member))
}

pub fn member_invitation_details(number: &str, id: Uuid) -> String {
    format!("{}/invitation/details", member(number, id))
}

pub fn member_invitation_withdraw(number: &str, id: Uuid) -> String {
    format!("{}/invitation/withdraw", member(number, id))
}

pub fn member_remove(number: &str, id: Uuid) -> String {
    format!("{}/remove", member(number, id))
}
