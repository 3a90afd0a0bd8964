//! What the frame around every page shows: plain data, filled once per request, read by `templates/layout`.

/// The frame of one page: header, menu, banner, footer.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    /// The product's name (`BC_PRODUCT_NAME`), in the header and in every title.
    pub product: String,
    /// The vendor's name (`BC_VENDOR_NAME`), in the footer.
    pub vendor: String,
    /// Where people may ask for help (`BC_SUPPORT_EMAIL`).
    pub support_email: Option<String>,
    /// Who is signed in; without it no menu is shown (R7).
    pub user: Option<FrameUser>,
    /// The account that the page is about (R44).
    pub account: Option<FrameAccount>,
    /// Whether the viewer has more than one account to choose from.
    pub can_choose_account: bool,
    /// The top menu: only what the viewer may open (R5, R64).
    pub menu: Vec<MenuItem>,
    /// Path and query of this page, for the language switch to come back to.
    pub path: String,
    /// The request's id, shown on error pages.
    pub request_id: String,
    /// What the last act did, shown once above the page's content (R49).
    pub banner: Option<Banner>,
    /// Whether this is the demo world, with its mail at `/demo/mail`.
    pub demo: bool,
}

/// The signed-in person.
#[derive(Debug, Clone, Default)]
pub struct FrameUser {
    /// First and last name in the locale's order.
    pub name: String,
    /// The sign-in address.
    pub email: String,
}

/// The account in the header.
#[derive(Debug, Clone, Default)]
pub struct FrameAccount {
    /// The vendor's number of the purchasing account.
    pub number: String,
    /// The purchasing account's name.
    pub name: String,
    /// The organization that holds it.
    pub organization: String,
}

/// One entry of the top menu; one with children opens as a drop-down and its own `href` is not used.
#[derive(Debug, Clone, Default)]
pub struct MenuItem {
    /// The translated name.
    pub label: String,
    /// An own path.
    pub href: String,
    /// Whether this page, or a page below it, is the one shown.
    pub current: bool,
    /// The entries of the drop-down.
    pub children: Vec<MenuItem>,
}

/// One sentence about what happened, above the page's content.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
pub struct Banner {
    /// Colour and icon.
    pub kind: BannerKind,
    /// The sentence, already translated.
    pub text: String,
    /// What follows from it or what to do next, already translated.
    pub detail: Option<String>,
}

/// How a [`Banner`] looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum BannerKind {
    /// Something was done.
    #[default]
    Success,
    /// Nothing was done or had to be.
    Information,
    /// Something needs attention.
    Warning,
}

impl BannerKind {
    /// The class of `components.css` for this kind.
    pub fn class(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Information => "information",
            Self::Warning => "warning",
        }
    }

    /// The icon of this kind.
    pub fn icon(self) -> &'static str {
        match self {
            Self::Success => "circle-check",
            Self::Information => "info",
            Self::Warning => "triangle-alert",
        }
    }
}
