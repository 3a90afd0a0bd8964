//! Downloads (R60): the files of the products that an account is entitled to today.

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::domain::access::{AccountScope, Actor};
use crate::domain::audit::{self, EventKind, NewEvent};

/// A file that the account may have today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    pub id: Uuid,
    pub product_id: String,
    pub product: String,
    /// Its name below the downloads folder.
    pub file: String,
    pub title: String,
    /// May be empty, as the language.
    pub version: String,
    /// BCP 47.
    pub language: String,
    /// Lower-case hexadecimal digits.
    pub sha256: String,
}

impl Download {
    /// The file's own name, without its folders.
    pub fn file_name(&self) -> &str {
        self.file.rsplit('/').next().unwrap_or(&self.file)
    }
}

/// Which downloads are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DownloadFilter {
    /// A part of the title, or of the product's name or number, in any letter case; empty: all.
    pub search: String,
    /// BCP 47; none: all.
    pub language: Option<String>,
}

/// Records that a file, or the part of it that was asked for, is about to be sent.
pub async fn record_download(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    download: &Download,
    range: Option<&str>,
) -> sqlx::Result<()> {
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        target_id: Some(download.id),
        details: json!({
            "product_id": download.product_id, "file": download.file, "title": download.title,
            "version": download.version, "sha256": download.sha256, "range": range,
        }),
        ..NewEvent::new(EventKind::DownloadFileSent)
    };
    audit::record(conn, actor, event).await
}
