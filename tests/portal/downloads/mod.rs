//! Downloads: what is offered, to whom, how it is sent, and that it is what was imported (R60; R15, R16, R64).

mod file;
mod list;
mod verification;

use std::fs;

use business_center::domain::access::Role;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;
use uuid::Uuid;

use crate::support::world::Account;
use crate::support::{Portal, Visitor};

const PATH: &str = "/accounts/1001/downloads";

pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

/// Account 1001, entitled to LIC-A, with a manager, and a downloads folder of its own.
pub struct World {
    pub portal: Portal,
    pub account: Account,
    pub partner: i64,
    pub manager: Visitor,
    /// What is beside the downloads folder, and the folder itself in it.
    pub around: TempDir,
}

impl World {
    pub async fn new() -> Self {
        let around = tempfile::tempdir().unwrap();
        let folder = around.path().join("downloads");
        fs::create_dir(&folder).unwrap();
        fs::write(around.path().join("secret.txt"), "OUTSIDE").unwrap();
        let portal = Portal::with(&[("BC_DOWNLOADS_DIR", folder.to_str().unwrap())]).await;
        let ours = portal.organization("1", "Ours").await;
        let account = portal.account(ours, "1001").await;
        let partner = portal.partner("P-1", "Partner").await;
        portal.order(&account, partner, "O-1", "LIC-A", 5).await;
        portal.member(&account, "max.brown@ours.example", &[Role::AccountManager]).await;
        let manager = portal.signed_in("max.brown@ours.example").await;
        Self { portal, account, partner, manager, around }
    }

    /// Puts a file into the folder and offers it with a product.
    pub async fn file(&self, product: &str, name: &str, bytes: &[u8]) -> Uuid {
        let path = self.around.path().join("downloads").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self.offer(product, name, &sha256(bytes)).await
    }

    /// Offers a file, whatever the folder holds.
    pub async fn offer(&self, product: &str, name: &str, sha256: &str) -> Uuid {
        sqlx::query("insert into products (id, name, kind) values ($1, $1, 'license') on conflict do nothing")
            .bind(product)
            .execute(self.portal.pool())
            .await
            .unwrap();
        sqlx::query_scalar(
            "insert into downloads (product_id, file, title, version, language, sha256)
             values ($1, $2, 'Setup of ' || $1, '1.2', 'fr', decode($3, 'hex')) returning id",
        )
        .bind(product)
        .bind(name)
        .bind(sha256)
        .fetch_one(self.portal.pool())
        .await
        .unwrap()
    }

    /// Changes what is there before, as the vendor would.
    pub async fn change(&self, sql: &'static str) {
        sqlx::query(sql).execute(self.portal.pool()).await.unwrap();
    }
}
