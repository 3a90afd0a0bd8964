//! What a log must never hold (LOG-01), read from the running program at its most talkative.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use business_center::domain::access::Role;
use sqlx::ConnectOptions as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::portal::KEY;
use crate::support::program::{Serving, command};
use crate::support::smtp::Caught;
use crate::support::world::PASSWORD;
use crate::support::{Portal, SmtpCatcher};

const ANNA: &str = "anna.canary@contoso.example";
const LEO: &str = "leo.canary@contoso.example";
const HOST: &str = "portal.test";

/// Somebody at the far end of a socket, with a cookie.
struct Caller {
    port: u16,
    cookie: String,
}

impl Caller {
    /// Status line, headers and body of one request.
    async fn ask(&mut self, method: &str, path: &str, fields: &[(&str, &str)]) -> String {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n\
             Cookie: session={}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.cookie,
            body.len()
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        if let Some(cookie) = answer.split("set-cookie: session=").nth(1) {
            cookie.split(';').next().unwrap().clone_into(&mut self.cookie);
        }
        answer
    }

    #[track_caller]
    fn expect(status: u16, answer: &str) {
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
    }
}

/// The token of the newest mail to an address.
async fn token(smtp: &SmtpCatcher, address: &str, path: &str) -> String {
    for _ in 0..600 {
        if let Some(text) = smtp.accepted(address).last().map(Caught::text)
            && let Some(rest) = text.split(path).nth(1)
        {
            return rest.split_whitespace().next().unwrap().to_owned();
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("no mail with {path} reached {address}");
}

/// Runs through every secret that the portal handles; what was logged, and the secrets.
async fn a_day_at_the_portal(level: &str, format: &str) -> (String, Vec<String>) {
    let (portal, smtp) = (Portal::new().await, SmtpCatcher::that_knows_passwords().await);
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    let database = portal.db.options.clone().password("canary-db-password").to_url_lossy().to_string();
    let mail = format!("smtp://mailer:canary-smtp-password@127.0.0.1:{}", smtp.port);
    let settings = [
        ("BC_MAIL", ""),
        ("BC_SMTP_URL", mail.as_str()),
        ("BC_LISTEN", "127.0.0.1:0"),
        ("BC_METRICS_LISTEN", "127.0.0.1:0"),
        ("BC_PUBLIC_URL", "http://portal.test"),
        ("BC_LOG", level),
        ("BC_LOG_FORMAT", format),
    ];
    let serving = Serving::start(command(&database, &["serve"], &settings)).await;
    let mut anna = Caller { port: serving.port, cookie: String::new() };
    let mut secrets = vec![
        KEY.to_owned(),
        "canary-db-password".to_owned(),
        "canary-smtp-password".to_owned(),
        BASE64_STANDARD.encode("\0mailer\0canary-smtp-password"),
        PASSWORD.to_owned(),
        ANNA.to_owned(),
        LEO.to_owned(),
    ];
    let mut secret = |text: &str| {
        assert!(text.len() > 8, "{text} is no canary");
        secrets.push(text.to_owned());
        text.to_owned()
    };

    let wrong = secret("canary wrong password");
    Caller::expect(422, &anna.ask("POST", "/sign-in", &[("email", ANNA), ("password", &wrong)]).await);
    Caller::expect(303, &anna.ask("POST", "/sign-in", &[("email", ANNA), ("password", PASSWORD)]).await);
    secret(&anna.cookie);

    let invited =
        [("email", LEO), ("first_name", "Leo"), ("last_name", "Canary"), ("language", "fr"), ("country", "FR")];
    let invited = [&invited[..], &[("role", "account_viewer")]].concat();
    Caller::expect(303, &anna.ask("POST", "/accounts/1001/manage-access/users/invite", &invited).await);
    let invitation = secret(&token(&smtp, LEO, "/invitations/").await);
    let mut leo = Caller { port: serving.port, cookie: String::new() };
    let path = format!("/invitations/{invitation}");
    Caller::expect(200, &leo.ask("GET", &path, &[]).await);
    Caller::expect(405, &leo.ask("DELETE", &path, &[]).await);
    Caller::expect(200, &leo.ask("GET", &format!("/sign-in?next={path}"), &[]).await);
    let chosen = secret("goldfinch wades quietly 41");
    Caller::expect(422, &leo.ask("POST", &path, &[("password", &chosen), ("odd", &chosen)]).await);
    let fields = [("password", chosen.as_str()), ("password_confirmation", &chosen)];
    Caller::expect(303, &leo.ask("POST", &path, &fields).await);
    secret(&leo.cookie);
    Caller::expect(404, &leo.ask("GET", &path, &[]).await);

    Caller::expect(200, &anna.ask("POST", "/password-reset", &[("email", ANNA)]).await);
    let reset = secret(&token(&smtp, ANNA, "/password-reset/").await);
    let path = format!("/password-reset/{reset}");
    Caller::expect(200, &leo.ask("GET", &path, &[]).await);
    let renewed = secret("goldfinch mends ladders 73");
    let fields = [("password", renewed.as_str()), ("password_confirmation", &renewed)];
    let mut elsewhere = Caller { port: serving.port, cookie: String::new() };
    Caller::expect(303, &elsewhere.ask("POST", &path, &fields).await);
    secret(&elsewhere.cookie);
    Caller::expect(404, &elsewhere.ask("GET", &path, &[]).await);
    Caller::expect(404, &elsewhere.ask("GET", &format!("/nowhere/{reset}?token={reset}"), &[]).await);

    // Pages that tell of others, and the operator's figures.
    let mut anna = Caller { port: serving.port, cookie: String::new() };
    Caller::expect(303, &anna.ask("POST", "/sign-in", &[("email", ANNA), ("password", &renewed)]).await);
    secret(&anna.cookie);
    for page in
        ["/accounts/1001/audit", "/accounts/1001/audit?person=leo.canary%40contoso.example", "/accounts/1001/audit.csv"]
    {
        Caller::expect(200, &anna.ask("GET", page, &[]).await);
    }
    let mut prometheus = Caller { port: serving.figures.unwrap(), cookie: String::new() };
    let figures = prometheus.ask("GET", "/metrics", &[]).await;
    Caller::expect(200, &figures);
    assert!(figures.contains("route=\"/invitations/{token}\""), "{figures}");
    // What a figure says is as public as a log.
    (serving.stop().await + &figures, secrets)
}

/// LOG-01, INV-05: no password, token, session, key, database or mail password, nor an address unmasked, in any log,
/// text or JSON, the portal's own at trace and the libraries' too.
#[tokio::test]
async fn no_log_holds_a_secret() {
    for (level, format) in [("trace", "text"), ("trace,business_center=trace", "json")] {
        let (log, secrets) = a_day_at_the_portal(level, format).await;
        assert!(log.lines().count() > 20, "{log}");
        assert!(log.contains("/invitations/{token}"), "routes are logged as templates:\n{log}");
        for secret in secrets {
            let line = log.lines().find(|line| line.contains(&secret));
            assert!(line.is_none(), "{level}: {secret} stands in the log: {}", line.unwrap());
        }
    }
}

/// LOG-02: what a client sends does not break a line of the log, nor make one that looks like another's.
#[tokio::test]
async fn a_log_line_is_one_line() {
    let portal = Portal::new().await;
    let settings = [
        ("BC_LISTEN", "127.0.0.1:0"),
        ("BC_PUBLIC_URL", "http://portal.test"),
        ("BC_LOG", "trace,hyper=info,sqlx=info"),
        ("BC_LOG_FORMAT", "json"),
        ("BC_TRUSTED_PROXIES", "127.0.0.1"),
    ];
    let serving = Serving::start(command(&portal.url(), &["serve", "--no-worker"], &settings)).await;
    let long = "x".repeat(10_000);
    for odd in ["a%0a{%22level%22:%22forged%22}", "%1b[31mred", "a\u{1b}[2Jb", "é\u{202e}", &long] {
        for request in [
            format!("GET /{odd} HTTP/1.1\r\nHost: portal.test\r\n"),
            format!("GET / HTTP/1.1\r\nHost: portal.test\r\nUser-Agent: {odd}\r\nX-Forwarded-For: {odd}, {odd}\r\n"),
            format!("GET / HTTP/1.1\r\nHost: {odd}\r\nX-Request-Id: {odd}\r\nAccept-Language: {odd}\r\n"),
        ] {
            let mut stream = TcpStream::connect(("127.0.0.1", serving.port)).await.unwrap();
            stream.write_all(format!("{request}Connection: close\r\n\r\n").as_bytes()).await.unwrap();
            let mut answer = Vec::new();
            let _ = stream.read_to_end(&mut answer).await;
        }
    }
    let log = serving.stop().await;
    assert!(log.lines().count() > 15, "{log}");
    for line in log.lines() {
        let parsed: serde_json::Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert!(parsed["level"].as_str().is_some_and(|level| level != "forged"), "{line}");
        assert!(line.len() < 4_000 && !line.contains('\u{1b}'), "{line}");
    }
}
