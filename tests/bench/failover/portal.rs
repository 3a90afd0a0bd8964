//! The portal behind the proxy: the program itself, on the database that HAProxy leads to.

use std::fs::File;
use std::process::{Command, Stdio};
use std::time::Duration;

use business_center::domain::people::{NewPassword, PasswordHasher};
use business_center::secret::SecretKey;
use rustix::process::{Pid, Signal, kill_process};
use tokio::net::TcpStream;

use super::cluster::{Cluster, Role, USER};

pub const EMAIL: &str = "anna.meier@contoso.example";
pub const PASSWORD: &str = "correct horse battery staple";

pub struct Portal {
    pub address: String,
    database: String,
    key: String,
    child: std::process::Child,
    folder: tempfile::TempDir,
}

impl Portal {
    /// Starts it, and makes an account with an administrator in its database.
    pub async fn start(cluster: &Cluster) -> Self {
        let database = format!("postgres://{USER}@127.0.0.1:{}/business_center", cluster.proxy_port);
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        drop(listener);
        let (key, folder) = (SecretKey::generate(), tempfile::tempdir().unwrap());
        let mut command = command(&["serve"], &database, &key);
        command.env("BC_LISTEN", &address).env("BC_PUBLIC_URL", format!("http://{address}"));
        command.env("BC_MAIL", "log").env("BC_LIMITS", "off").env("BC_REQUIRE_SECOND_FACTOR", "nobody");
        // Its log is read when something went wrong; both are the same file.
        let log = File::create(folder.path().join("log")).unwrap();
        let child = command.stdout(Stdio::null()).stderr(log).spawn().unwrap();
        let portal = Self { address, database, key, child, folder };
        portal.until_it_serves().await;
        seed(cluster).await;
        portal
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    async fn until_it_serves(&self) {
        // It listens before it migrates, but answers only afterwards.
        for _ in 0..300 {
            if TcpStream::connect(&self.address).await.is_ok() && self.log().contains("serving") {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the portal does not serve:\n{}", self.log());
    }

    /// What `audit verify` prints.
    pub async fn verify_audit(&self) -> String {
        let mut command = command(&["audit", "verify"], &self.database, &self.key);
        let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
    }

    pub async fn stop(mut self) {
        let pid = Pid::from_raw(i32::try_from(self.child.id()).unwrap()).unwrap();
        kill_process(pid, Signal::TERM).unwrap();
        let log = self.log();
        let ended = tokio::task::spawn_blocking(move || {
            let status = self.child.wait();
            drop(self);
            status
        });
        assert!(ended.await.unwrap().unwrap().success(), "{log}");
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(arguments: &[&str], database: &str, key: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_business-center"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("BC_")) {
        command.env_remove(name);
    }
    command.args(arguments).env("DATABASE_URL", database).env("BC_SECRET_KEY", key).stdin(Stdio::null());
    command
}

async fn seed(cluster: &Cluster) {
    let hash = PasswordHasher::new().hash(NewPassword::parse(PASSWORD).ok().unwrap()).await.ok().unwrap();
    let mut conn = cluster.connect(Role::Primary).await;
    let statements = format!(
        "insert into organizations (number, name) values ('1', 'Contoso');
         insert into agreements (organization_id, number, title, status, starts_on, ends_on)
           select id, 'A-1', 'Products', 'active', '2020-01-01', '2099-12-31' from organizations;
         insert into accounts (organization_id, agreement_id, number, name)
           select organization_id, id, '1001', 'Account' from agreements;
         insert into people (id, email, first_name, last_name, language, country, password_hash, created_at)
           values (gen_random_uuid(), '{EMAIL}', 'Anna', 'Meier', 'en', 'FR', '{hash}', now());
         insert into memberships (organization_id, id, email, first_name, last_name, name_key, language, country, invited_at, person_id, joined_at)
           select o.id, gen_random_uuid(), p.email, p.first_name, p.last_name, 'meier anna', 'en', 'FR', now(), p.id, now()
             from organizations o, people p;
         insert into assignments (organization_id, membership_id, account_id, role, email, granted_at)
           select m.organization_id, m.id, a.id, 'account_administrator', m.email, now() from memberships m, accounts a"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(statements)).execute(&mut conn).await.unwrap();
}
