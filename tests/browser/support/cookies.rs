//! The cookies that a browser holds.

use fantoccini::cookies::Cookie;

use super::Browser;

impl Browser {
    pub async fn cookies(&self) -> Vec<Cookie<'static>> {
        self.client.get_all_cookies().await.unwrap()
    }

    /// Puts cookies in, as somebody does who has kept them.
    pub async fn bring(&self, cookies: &[Cookie<'static>]) {
        for cookie in cookies {
            self.client.add_cookie(cookie.clone()).await.unwrap();
        }
    }
}
