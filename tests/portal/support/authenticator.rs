//! An authenticator app on somebody's phone.

use time::OffsetDateTime;
use totp_rs::{Builder, Secret, Totp};

use super::world::PASSWORD;
use super::{Answer, Portal, Visitor};

pub const SET_UP: &str = "/profile/second-factor/app";

pub struct Authenticator(Totp);

impl Authenticator {
    /// Reads what the page's QR code and link hold.
    pub fn scan(page: &Answer) -> Self {
        let address = page.attributes("a[href^='otpauth:']", "href").remove(0);
        let secret = address.split("secret=").nth(1).unwrap().split('&').next().unwrap();
        assert!(page.says(&secret.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")));
        Self(Builder::new().with_secret(Secret::try_from_base32(secret).unwrap()).build().unwrap())
    }

    /// What it shows at that time.
    pub fn code(&self, now: OffsetDateTime) -> String {
        self.0.generate(u64::try_from(now.unix_timestamp()).unwrap()).to_string()
    }
}

impl Portal {
    /// Sets two-step sign-in up as a person does; the app and the recovery codes. The app's next code is half a minute away.
    pub async fn second_factor(&self, visitor: &mut Visitor) -> (Authenticator, Vec<String>) {
        let page = visitor.get(SET_UP).await.expect(200);
        let app = Authenticator::scan(&page);
        let form = page.form("main form").set("code", &app.code(self.now().await)).set("current_password", PASSWORD);
        let page = form.submit(visitor).await.expect(200);
        let codes = page.texts("main .codes li");
        self.advance(time::Duration::seconds(30));
        (app, codes)
    }
}
