//! What WebDriver's standard lacks and Chromium's driver has: the console, colour scheme, window sizes of phones.

use axum::http::Method;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};
use url::Url;

use super::Browser;

/// A command of the driver's own, by its path below the session.
#[derive(Debug)]
struct Own(&'static str, Value);

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.1.to_string()))
    }
}

impl Browser {
    pub(super) async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let command = json!({ "cmd": command, "params": parameters });
        self.client.issue_cmd(Own("goog/cdp/execute", command)).await.unwrap()
    }

    /// Plugs in an authenticator whose owner confirms everything.
    pub async fn plug_in(&self) {
        let properties = json!({
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
            "isUserVerified": true, "isUserConsenting": true,
        });
        self.client.issue_cmd(Own("webauthn/authenticator", properties)).await.unwrap();
    }

    /// What was written to the console since it was last asked: errors, and what the security policy refused.
    pub async fn console(&self) -> Vec<String> {
        let entries = self.client.issue_cmd(Own("se/log", json!({ "type": "browser" }))).await.unwrap();
        let entries = entries.as_array().unwrap().iter();
        entries.map(|entry| format!("{}: {}", entry["level"], entry["message"])).collect()
    }
}
