//! What a role may open or do on a purchasing account.

/// A capability, named `resource:action`. The rows of the guide's permission matrix, and the audit, which the guide does
/// not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Permission {
    ViewAgreements,
    EditAgreements,
    ViewKeys,
    ViewOrders,
    ViewLicenses,
    ViewReports,
    DownloadSoftware,
    ProvisionSelfService,
    ManageUsers,
    ManagePartnerVisibility,
    ViewAudit,
}

impl Permission {
    /// Every permission, in the order of the matrix that people are shown.
    pub const ALL: [Self; 11] = [
        Self::ViewAgreements,
        Self::EditAgreements,
        Self::ViewKeys,
        Self::ViewOrders,
        Self::ViewLicenses,
        Self::ViewReports,
        Self::DownloadSoftware,
        Self::ProvisionSelfService,
        Self::ManageUsers,
        Self::ManagePartnerVisibility,
        Self::ViewAudit,
    ];

    /// The stable name used in logs and tests.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ViewAgreements => "agreements:view",
            Self::EditAgreements => "agreements:edit",
            Self::ViewKeys => "keys:view",
            Self::ViewOrders => "orders:view",
            Self::ViewLicenses => "licenses:view",
            Self::ViewReports => "reports:view",
            Self::DownloadSoftware => "software:download",
            Self::ProvisionSelfService => "self_service:provision",
            Self::ManageUsers => "users:manage",
            Self::ManagePartnerVisibility => "partner_visibility:manage",
            Self::ViewAudit => "audit:view",
        }
    }
}
