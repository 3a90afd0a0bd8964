//! Who is in the demonstration world beside those whom the vendor's files name.

use crate::domain::access::Role::{
    self, AccountAdministrator, AccountManager, AccountViewer, AgreementAdministrator, ReportViewer, UserAdministrator,
};

/// What became of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Accepted two days after it was sent.
    Accepts,
    /// Still open, or expired by now.
    Waits,
}

/// An invitation of the past.
pub(super) struct Guest {
    pub account: &'static str,
    /// Who invites: a member who manages users there.
    pub by: &'static str,
    pub email: &'static str,
    pub name: (&'static str, &'static str),
    pub language: &'static str,
    pub country: &'static str,
    pub roles: &'static [Role],
    pub days_ago: i64,
    pub fate: Fate,
}

const fn guest(
    (account, by): (&'static str, &'static str),
    email: &'static str,
    name: (&'static str, &'static str),
    (language, country): (&'static str, &'static str),
    roles: &'static [Role],
    (days_ago, fate): (i64, Fate),
) -> Guest {
    Guest { account, by, email, name, language, country, roles, days_ago, fate }
}

const ANNA: &str = "anna.keller@halden.example";
const CAMILLE: &str = "camille.aubert@aubert.example";
const TOM: &str = "tom.reyes@kestrel.example";
const INES: &str = "ines.moreau@orlane.example";
const JONAS: &str = "jonas.weber@weber-consulting.example";

/// Every role and every status; in the order in which they were invited.
pub(super) static GUESTS: [Guest; 23] = [
    guest(
        ("1001", ANNA),
        "mikkel.dahl@halden.example",
        ("Mikkel", "Dahl"),
        ("en", "DK"),
        &[AgreementAdministrator],
        (140, Fate::Accepts),
    ),
    guest(
        ("1001", ANNA),
        "ingrid.solberg@halden.example",
        ("Ingrid", "Solberg"),
        ("en", "NO"),
        &[UserAdministrator],
        (139, Fate::Accepts),
    ),
    guest(
        ("1001", ANNA),
        "lars.haugen@halden.example",
        ("Lars", "Haugen"),
        ("en", "NO"),
        &[AccountManager],
        (130, Fate::Accepts),
    ),
    guest(
        ("1001", ANNA),
        "freya.nilsen@halden.example",
        ("Freya", "Nilsen"),
        ("en", "NO"),
        &[ReportViewer],
        (120, Fate::Accepts),
    ),
    // Removed later.
    guest(
        ("1001", ANNA),
        "henrik.aune@halden.example",
        ("Henrik", "Aune"),
        ("en", "NO"),
        &[AccountManager],
        (118, Fate::Accepts),
    ),
    guest(
        ("1001", "ingrid.solberg@halden.example"),
        "oskar.lind@halden.example",
        ("Oskar", "Lind"),
        ("en", "SE"),
        &[AccountViewer],
        (110, Fate::Accepts),
    ),
    guest(
        ("1001", "ingrid.solberg@halden.example"),
        "helene.roche@halden.example",
        ("Hélène", "Roche"),
        ("fr", "FR"),
        &[AccountManager, ReportViewer],
        (100, Fate::Accepts),
    ),
    guest(("1001", ANNA), JONAS, ("Jonas", "Weber"), ("en", "DE"), &[ReportViewer], (95, Fate::Accepts)),
    // Left without a role later.
    guest(
        ("1001", "ingrid.solberg@halden.example"),
        "elin.aas@halden.example",
        ("Elin", "Aas"),
        ("en", "NO"),
        &[AccountViewer],
        (85, Fate::Accepts),
    ),
    guest(
        ("1001", "ingrid.solberg@halden.example"),
        "nils.brandt@halden.example",
        ("Nils", "Brandt"),
        ("en", "NO"),
        &[AccountViewer],
        (75, Fate::Waits),
    ),
    // Withdrawn later.
    guest(
        ("1001", "ingrid.solberg@halden.example"),
        "siv.lunde@halden.example",
        ("Siv", "Lunde"),
        ("en", "NO"),
        &[AccountViewer],
        (33, Fate::Waits),
    ),
    guest(
        ("1001", ANNA),
        "eva.strand@halden.example",
        ("Eva", "Strand"),
        ("en", "NO"),
        &[AccountManager],
        (12, Fate::Waits),
    ),
    guest(
        ("1001", "ingrid.solberg@halden.example"),
        "hanna.vik@halden.example",
        ("Hanna", "Vik"),
        ("en", "NO"),
        &[AccountViewer],
        (1, Fate::Waits),
    ),
    guest(
        ("1002", ANNA),
        "stian.moe@halden.example",
        ("Stian", "Moe"),
        ("en", "NO"),
        &[AccountAdministrator],
        (105, Fate::Accepts),
    ),
    guest(
        ("1002", "stian.moe@halden.example"),
        "ravi.patel@halden.example",
        ("Ravi", "Patel"),
        ("en", "IN"),
        &[UserAdministrator, AccountViewer],
        (90, Fate::Accepts),
    ),
    guest(
        ("2001", CAMILLE),
        "hugo.lemaire@aubert.example",
        ("Hugo", "Lemaire"),
        ("fr", "FR"),
        &[AccountManager],
        (80, Fate::Accepts),
    ),
    guest(
        ("2001", CAMILLE),
        "lea.fontaine@aubert.example",
        ("Léa", "Fontaine"),
        ("fr", "BE"),
        &[UserAdministrator],
        (70, Fate::Accepts),
    ),
    guest(
        ("2001", CAMILLE),
        "paul.garnier@aubert.example",
        ("Paul", "Garnier"),
        ("fr", "FR"),
        &[AccountViewer],
        (66, Fate::Waits),
    ),
    guest(
        ("2001", "lea.fontaine@aubert.example"),
        "zoe.martin@aubert.example",
        ("Zoé", "Martin"),
        ("fr", "FR"),
        &[ReportViewer],
        (1, Fate::Waits),
    ),
    guest(("3001", TOM), JONAS, ("Jonas", "Weber"), ("en", "DE"), &[AgreementAdministrator], (60, Fate::Accepts)),
    guest(
        ("3001", TOM),
        "mei.chen@kestrel.example",
        ("Mei", "Chen"),
        ("en", "US"),
        &[AccountManager],
        (50, Fate::Accepts),
    ),
    guest(
        ("4001", INES),
        "adele.faure@orlane.example",
        ("Adèle", "Faure"),
        ("fr", "FR"),
        &[AgreementAdministrator],
        (90, Fate::Accepts),
    ),
    guest(
        ("4001", INES),
        "bruno.petit@orlane.example",
        ("Bruno", "Petit"),
        ("fr", "CH"),
        &[ReportViewer],
        (40, Fate::Accepts),
    ),
];

/// Names for the university's many members.
pub(super) const FIRST_NAMES: [&str; 20] = [
    "Ada", "Bernd", "Clara", "David", "Elif", "Felix", "Greta", "Henrik", "Ida", "Jakob", "Katja", "Leon", "Mara",
    "Niklas", "Olga", "Pia", "Quentin", "Rosa", "Simon", "Tilda",
];
pub(super) const LAST_NAMES: [&str; 15] = [
    "Albrecht", "Böhm", "Conrad", "Dietz", "Engel", "Frank", "Günther", "Hoffmann", "Jung", "Krämer", "Lorenz",
    "Maier", "Neumann", "Özdemir", "Schäfer",
];
