//! What the demonstration prints when it starts: where to go, as whom, and where the mail is.

use std::fmt::Write as _;

use crate::config::Config;
use crate::paths;

/// The password of everybody in the demonstration.
pub const PASSWORD: &str = "demo-portal-2026";

/// Who is worth being, and why: address, role, organisation.
const PEOPLE: [(&str, &str); 12] = [
    ("anna.keller@halden.example", "Account Administrator, three partners"),
    ("mikkel.dahl@halden.example", "Agreement Administrator"),
    ("ingrid.solberg@halden.example", "User Administrator"),
    ("lars.haugen@halden.example", "Account Manager"),
    ("oskar.lind@halden.example", "Account Viewer"),
    ("camille.aubert@aubert.example", "Account Administrator, two partners, in French"),
    ("tom.reyes@kestrel.example", "Account Administrator, one partner"),
    ("elin.aas@halden.example", "member without any role"),
    ("jonas.weber@weber-consulting.example", "member of two organizations"),
    ("ines.moreau@orlane.example", "Account Administrator, after a change of partner"),
    ("petra.vogel@lindenau.example", "Account Administrator, 300 members"),
    ("nora.blake@bluepeak.example", "staff of the partner Bluepeak Licensing"),
];

/// The text for the terminal. On a later start of the same data it is shorter.
pub fn greeting(config: &Config, is_first: bool) -> String {
    let url = &config.public_url;
    let mut text = format!("\nBusiness Center is at {url}\n\n");
    if is_first {
        text.push_str("Demonstration people (fictitious):\n");
        for (email, what) in PEOPLE {
            let _ = writeln!(text, "  {email:<38} {what}");
        }
        let _ = writeln!(text, "\nPassword of each: {PASSWORD}");
    } else {
        let _ =
            writeln!(text, "Sign in as {} or another demonstration person.\nPassword of each: {PASSWORD}", PEOPLE[0].0);
    }
    if config.keeps_mail() {
        let _ = writeln!(text, "Their mail:       {}", url.link(paths::DEMO_MAIL));
    }
    let _ = writeln!(text, "Data:             {}", config.data_dir.display());
    text.push_str("\nCtrl-C stops everything, the private PostgreSQL included.\n");
    text
}
