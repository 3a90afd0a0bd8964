//! Settings: read from the environment once, validated together, secrets wrapped. `.env.sample` lists them all.

use std::net::SocketAddr;
use std::path::PathBuf;

use ipnet::IpNet;
use secrecy::{ExposeSecret as _, SecretString};
use time::Duration;

use crate::domain::limits::LimitOverrides;
use crate::secret::SecretKey;

mod public_url;
mod reader;
mod second_factor;

pub use public_url::PublicUrl;
use reader::{Reader, dns_server, networks, one_line, optional, reminder_days, up_to_a_day};
pub use second_factor::RequireSecondFactor;

/// Every setting of the installation.
#[derive(Debug)]
pub struct Config {
    /// `DATABASE_URL`; unset means the embedded server.
    pub database_url: Option<SecretString>,
    /// `BC_DATA_DIR`: where the embedded server and its secret key live.
    pub data_dir: PathBuf,
    /// `BC_POSTGRES_BIN`: where the embedded server's binaries are, if not found.
    pub postgres_bin: Option<PathBuf>,
    /// `BC_LISTEN`.
    pub listen: SocketAddr,
    /// `BC_PUBLIC_URL`: the only source of links in mails, and the only `Host` answered.
    pub public_url: PublicUrl,
    /// `BC_SMTP_URL`.
    pub smtp_url: Option<SecretString>,
    /// `BC_MAIL=log`: log the masked recipient and the subject instead of sending.
    pub mail_to_log: bool,
    /// `BC_MAIL_FROM`.
    pub mail_from: String,
    /// `BC_PRODUCT_NAME`.
    pub product_name: String,
    /// `BC_VENDOR_NAME`.
    pub vendor_name: String,
    /// `BC_SUPPORT_EMAIL`: Reply-To of mails, shown on error pages.
    pub support_email: Option<String>,
    /// `BC_DOWNLOADS_DIR`; beside the embedded server `downloads` in its own folder, if unset.
    pub downloads_dir: Option<PathBuf>,
    /// `BC_DNS_RESOLVER`: who is asked for the proof of a directory domain; unset: the system's own.
    pub dns_resolver: Option<SocketAddr>,
    /// `BC_NOTICE_DELAY`, in seconds, at most a day: how long a partner's mail about its visibility waits, and so long a
    /// save can be undone. 0: nothing waits, and nothing can be undone.
    pub notice_delay: Duration,
    /// `BC_NOTIFY_REVOCATION` (D9).
    pub notify_revocation: bool,
    /// `BC_INVITATION_REMINDERS`: on which days after its sending an open invitation is recalled, in order; none: never.
    pub invitation_reminders: Vec<u8>,
    /// `BC_METRICS_LISTEN`: where Prometheus reads; unset: nowhere.
    pub metrics_listen: Option<SocketAddr>,
    /// `BC_LOG`, `BC_LOG_FORMAT`.
    pub log_filter: String,
    pub log_json: bool,
    /// `BC_TRUSTED_PROXIES`: whose forwarded headers are believed.
    pub trusted_proxies: Vec<IpNet>,
    /// `BC_SECRET_KEY`, base64; made and kept by the embedded server when unset.
    pub secret_key: Option<SecretString>,
    /// `BC_REQUIRE_SECOND_FACTOR`; unset: of managers, on the embedded server of nobody.
    pub require_second_factor: RequireSecondFactor,
    /// `BC_LIMITS`: overrides, as `name=count`, or off.
    pub limits: LimitOverrides,
}

/// All that is wrong with the settings, one line each: `NAME: what is wrong`.
#[derive(Debug, thiserror::Error)]
#[error("the settings are wrong:\n  {}", .0.join("\n  "))]
pub struct ConfigError(pub Vec<String>);

impl Config {
    /// Reads the process environment. A secret may also come from the file that `NAME_FILE` names.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_lookup(|name| std::env::var(name).ok())
    }

    /// Reads settings from any source; an empty value counts as unset.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let mut reader = Reader { lookup: &lookup, errors: Vec::new() };
        let database_url = reader.secret("DATABASE_URL");
        let listen: SocketAddr = reader.parsed("BC_LISTEN", "127.0.0.1:8080");
        let mut config = Self {
            data_dir: reader.parsed("BC_DATA_DIR", "./data"),
            postgres_bin: reader.text("BC_POSTGRES_BIN").map(PathBuf::from),
            listen,
            public_url: reader.checked(
                "BC_PUBLIC_URL",
                &format!("http://localhost:{}", listen.port()),
                PublicUrl::parse,
            ),
            smtp_url: reader.secret("BC_SMTP_URL"),
            mail_to_log: reader.checked("BC_MAIL", "smtp", |text| match text {
                "log" => Ok(true),
                "smtp" => Ok(false),
                _ => Err("must be smtp or log".into()),
            }),
            mail_from: reader.checked("BC_MAIL_FROM", "business-center@localhost.localdomain", |text| {
                text.parse::<lettre::message::Mailbox>().map(|_| text.to_owned()).map_err(|e| e.to_string())
            }),
            product_name: reader.checked("BC_PRODUCT_NAME", "Business Center", one_line),
            vendor_name: reader.checked("BC_VENDOR_NAME", "Business Center", one_line),
            support_email: reader.text("BC_SUPPORT_EMAIL"),
            downloads_dir: reader.text("BC_DOWNLOADS_DIR").map(PathBuf::from),
            dns_resolver: reader.checked("BC_DNS_RESOLVER", "", dns_server),
            notice_delay: reader.checked("BC_NOTICE_DELAY", "300", up_to_a_day),
            notify_revocation: reader.parsed("BC_NOTIFY_REVOCATION", "true"),
            invitation_reminders: reader.checked("BC_INVITATION_REMINDERS", "7,45", reminder_days),
            metrics_listen: reader.checked("BC_METRICS_LISTEN", "", optional),
            log_filter: reader.parsed("BC_LOG", "info"),
            log_json: reader.checked("BC_LOG_FORMAT", "text", |text| match text {
                "json" => Ok(true),
                "text" => Ok(false),
                _ => Err("must be text or json".into()),
            }),
            trusted_proxies: reader.checked("BC_TRUSTED_PROXIES", "", networks),
            secret_key: reader.secret("BC_SECRET_KEY"),
            require_second_factor: reader.checked(
                "BC_REQUIRE_SECOND_FACTOR",
                if database_url.is_none() { "nobody" } else { "managers" },
                RequireSecondFactor::parse,
            ),
            limits: reader.parsed("BC_LIMITS", ""),
            database_url,
        };
        if config.is_embedded() {
            config.downloads_dir.get_or_insert_with(|| config.data_dir.join("downloads"));
        }
        config.cross_check(&mut reader.errors);
        if reader.errors.is_empty() { Ok(config) } else { Err(ConfigError(reader.errors)) }
    }

    /// Whether the private server is used.
    pub fn is_embedded(&self) -> bool {
        self.database_url.is_none()
    }

    /// Whether mails stay on this computer, and are read at `/demo/mail`: on the private server, unless a mail server or the
    /// log was set for them.
    pub fn keeps_mail(&self) -> bool {
        self.is_embedded() && self.smtp_url.is_none() && !self.mail_to_log
    }

    fn cross_check(&self, errors: &mut Vec<String>) {
        let loopback = self.listen.ip().is_loopback();
        if self.is_embedded() && !loopback {
            errors.push("BC_LISTEN: the embedded server and its demonstration data serve loopback only; set DATABASE_URL to serve others".into());
        }
        if self.is_embedded() && !self.public_url.is_loopback() {
            errors.push(
                "BC_PUBLIC_URL: the embedded server is reached as localhost only; set DATABASE_URL to serve others"
                    .into(),
            );
        }
        if self.is_embedded() && self.metrics_listen.is_some_and(|listen| !listen.ip().is_loopback()) {
            errors.push("BC_METRICS_LISTEN: the embedded server's figures are for loopback only".into());
        }
        if self.limits.off && !loopback {
            errors.push("BC_LIMITS: off is for a loopback BC_LISTEN only".into());
        }
        if !self.is_embedded() && self.secret_key.is_none() {
            errors.push("BC_SECRET_KEY: required with DATABASE_URL; make one with: openssl rand -base64 32".into());
        }
        if let Some(key) = &self.secret_key
            && let Err(error) = SecretKey::parse(key.expose_secret())
        {
            errors.push(format!("BC_SECRET_KEY: {error}; make one with: openssl rand -base64 32"));
        }
        if let Some(email) = &self.support_email
            && email.parse::<lettre::Address>().is_err()
        {
            errors.push("BC_SUPPORT_EMAIL: must be one e-mail address".into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(settings: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::from_lookup(|name| settings.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned()))
    }

    #[test]
    fn nothing_set_is_the_embedded_server_on_loopback() {
        let config = read(&[]).expect("the defaults are valid");
        assert!(config.is_embedded() && config.listen.ip().is_loopback());
        assert_eq!(config.public_url.link("/sign-in"), "http://localhost:8080/sign-in");
    }

    #[test]
    fn every_wrong_setting_is_named_at_once() {
        let error = read(&[("BC_LISTEN", "nowhere"), ("BC_PUBLIC_URL", "ftp://x"), ("BC_LIMITS", "sign_in")])
            .expect_err("three settings are wrong");
        assert_eq!(error.0.len(), 3, "{error}");
    }

    #[test]
    fn managers_need_a_second_factor_wherever_it_counts() {
        let key = crate::secret::SecretKey::generate();
        let real = |value| {
            let settings = [("DATABASE_URL", "postgres://x"), ("BC_SECRET_KEY", key.as_str())];
            read(&[settings[0], settings[1], ("BC_REQUIRE_SECOND_FACTOR", value)]).map(|c| c.require_second_factor)
        };
        assert_eq!(real("").ok(), Some(RequireSecondFactor::Managers));
        assert_eq!(real("everyone").ok(), Some(RequireSecondFactor::Everyone));
        assert!(real("some").is_err());
        let embedded = read(&[]).expect("the defaults are valid");
        assert_eq!(embedded.require_second_factor, RequireSecondFactor::Nobody);
    }

    #[test]
    fn links_lead_to_the_port_that_is_listened_on() {
        let config = read(&[("BC_LISTEN", "127.0.0.1:9000")]).expect("a valid setting");
        assert_eq!(config.public_url.link("/"), "http://localhost:9000/");
    }

    #[test]
    fn a_notice_waits_five_minutes_and_never_more_than_a_day() {
        let delay = |text| read(&[("BC_NOTICE_DELAY", text)]).map(|config| config.notice_delay.whole_seconds());
        assert_eq!(delay("").ok(), Some(300));
        assert_eq!(delay("0").ok(), Some(0));
        for wrong in ["-1", "86401", "5m"] {
            assert!(delay(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn reminders_have_a_few_days_within_the_sixty() {
        let days = |text| read(&[("BC_INVITATION_REMINDERS", text)]).map(|config| config.invitation_reminders);
        assert_eq!(days("").ok(), Some(vec![7, 45]));
        assert_eq!(days("45, 7,7").ok(), Some(vec![7, 45]));
        assert_eq!(days("none").ok(), Some(vec![]));
        for wrong in ["0", "60", "7;45", "1,2,3,4,5,6", "soon"] {
            assert!(days(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_embedded_server_stays_on_loopback() {
        assert!(read(&[("BC_LISTEN", "0.0.0.0:80")]).is_err());
        assert!(read(&[("BC_PUBLIC_URL", "https://portal.example")]).is_err());
    }

    #[test]
    fn a_real_installation_needs_a_key() {
        let key = crate::secret::SecretKey::generate();
        let with = |key| {
            let address = "0.0.0.0:80";
            read(&[("DATABASE_URL", "postgres://x"), ("BC_LISTEN", address), ("BC_SECRET_KEY", key)])
        };
        assert!(with(&key).is_ok());
        assert!(with("").is_err());
        assert!(with("c2hvcnQ=").is_err());
    }
}
